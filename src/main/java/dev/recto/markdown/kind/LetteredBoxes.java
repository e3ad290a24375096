package dev.recto.markdown.kind;

import dev.recto.markdown.kind.Options.Option;
import dev.recto.markdown.kind.Options.Style;
import java.util.ArrayList;
import java.util.regex.Pattern;

/// Boxes behind the letters of options, `a) ( ) red`, `b) (x) blue`: the ticked ones are right.
final class LetteredBoxes {
    /// In code, the box may stand within.
    private static final Pattern BOX = Pattern.compile("(?<code>`{0,2})[(\\[](?<mark>[ xX✓✔*]?)[)\\]]\\s+(?=\\S)");

    private LetteredBoxes() {}

    /// The options without their boxes, if all of them have one and some but not all are ticked; else as they are.
    static Options read(Options options) {
        if (options.style() != Style.LETTER || !mayBegin(options.options().getFirst().text())) {
            return options;
        }
        var read = new ArrayList<Option>();
        var ticked = 0;
        for (var option : options.options()) {
            var box = BOX.matcher(option.text());
            if (!box.lookingAt()) {
                return options;
            }
            var isTicked = !box.group("mark").isBlank();
            ticked += isTicked ? 1 : 0;
            read.add(new Option(option.letter(), box.group("code") + option.text().substring(box.end()), isTicked));
        }
        return ticked == 0 || ticked == read.size() ? options
                : new Options(options.style(), read, options.stem(), options.rest(), options.areOnlyTicked());
    }

    private static boolean mayBegin(String text) {
        return !text.isEmpty() && "([`".indexOf(text.charAt(0)) >= 0;
    }
}

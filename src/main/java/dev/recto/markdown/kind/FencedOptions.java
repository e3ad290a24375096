package dev.recto.markdown.kind;

import dev.recto.markdown.block.Container;
import dev.recto.markdown.edge.CodeLines;
import dev.recto.markdown.edge.ProseLines;
import dev.recto.markdown.kind.Options.Option;
import dev.recto.markdown.kind.Options.Style;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Options in a fence: it begins with `a)`, and each further letter in order begins the next one. What is code in them
/// stays code.
final class FencedOptions {
    private static final Pattern OPTION = Pattern.compile("^ {0,3}\\(?([A-Ha-h])([).:])\\s+(\\S.*)$");
    private static final Pattern WORDS = Pattern.compile("[\\p{L}\\p{M}\\p{N} .,;:'’\"%!?/–-]+");
    private static final int FEWEST = 2;
    private static final int MARKER = 3;

    private FencedOptions() {}

    /// Those of the first fence of a text, if it has nothing else.
    static Optional<Options> in(String body) {
        if (body.indexOf("```") < 0 && body.indexOf("~~~") < 0) {
            return Optional.empty();
        }
        var lines = CodeLines.of(body);
        var opening = 0;
        while (opening < lines.count() && !lines.isCode(opening)) {
            opening++;
        }
        var closing = opening + 1;
        var fence = opening < lines.count() ? lines.line(opening).strip().substring(0, MARKER) : "";
        while (closing < lines.count() && !lines.line(closing).strip().startsWith(fence)) {
            closing++;
        }
        if (closing >= lines.count()) {
            return Optional.empty();
        }
        var options = options(lines, opening + 1, closing);
        return options.size() < FEWEST ? Optional.empty() : Optional.of(new Options(Style.LETTER, options,
                lines.lines(0, opening).strip(), lines.lines(closing + 1, lines.count()).strip(), false));
    }

    /// None if the fence does not begin with one.
    private static List<Option> options(CodeLines lines, int from, int to) {
        var options = new ArrayList<Option>();
        var texts = new ArrayList<String>();
        for (var i = from; i < to; i++) {
            var line = lines.line(i);
            var option = OPTION.matcher(line);
            if (option.matches() && Character.toLowerCase(option.group(1).charAt(0)) == 'a' + options.size()
                    + (texts.isEmpty() ? 0 : 1)) {
                add(options, texts);
                texts.add(option.group(3).stripTrailing());
            } else if (!texts.isEmpty()) {
                texts.add(new Container.Indented(new Container.Root(), MARKER).strip(line).stripTrailing());
            } else if (!line.isBlank()) {
                return List.of();
            }
        }
        add(options, texts);
        return options;
    }

    private static void add(List<Option> options, List<String> texts) {
        if (!texts.isEmpty()) {
            options.add(new Option(String.valueOf((char) ('A' + options.size())), shown(texts), false));
            texts.clear();
        }
    }

    /// As text if it is made of words, else as the code that it was in the fence.
    private static String shown(List<String> texts) {
        var text = String.join("\n", texts).stripTrailing();
        if (texts.size() == 1 && WORDS.matcher(text).matches()
                || Character.isLetter(text.codePointAt(0)) && ProseLines.are(texts)) {
            return text;
        }
        return text.indexOf('\n') >= 0 ? "```\n" + text + "\n```"
                : text.indexOf('`') < 0 ? "`" + text + "`" : "`` " + text + " ``";
    }
}

package dev.recto.markdown.family;

import dev.recto.markdown.Reading.Confidence;
import dev.recto.markdown.block.Container;
import dev.recto.markdown.block.Slice;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Collapsed boxes without a type, or of one that asks nothing, whose titles ask: `??? "Is it free?"`,
/// `??? note "Who made it?"`.
///
/// A box may also tell more beside an answer, so its title needs a question mark, and most of the collapsed boxes must
/// have one.
final class AskingBoxes implements Family {
    private static final Pattern TITLE = Pattern.compile("^\\?\\?\\?\\+?\\s+(?:[\\w-]+\\s+){0,3}\"(.{1,300})\"\\s*$");
    private static final int FEWEST = 2;
    private static final double EVIDENCE = 0.8;
    private static final double LEAST_SHARE = 0.6;

    @Override
    public List<Scheme> schemes(Survey survey) {
        if (!survey.signs().boxes()) {
            return List.of();
        }
        var document = survey.document();
        var root = new Container.Root();
        var cuts = new ArrayList<Cut>();
        var boxes = 0;
        for (var line = 1; line <= document.lineCount(); line++) {
            if (document.text().startsWith("???", document.lineStart(line))
                    && !document.hidden().covers(document.lineStart(line))) {
                boxes++;
                var end = Admonitions.endOfBox(document, root, line, document.lineCount());
                var title = TITLE.matcher(document.line(line));
                if (!Admonitions.isQuestionBox(document.line(line)) && title.matches()
                        && Asking.hasMark(title.group(1))) {
                    cuts.add(Cut.open(new Slice(Label.without(title.group(1).replace("\\\"", "\"")), line),
                            Tabs.flattened(document.lines(new Container.Indented(root, 4), line + 1, end)), end,
                            Confidence.SURE, "Line %d opens a box whose title asks."));
                }
                line = end;
            }
        }
        return cuts.size() < FEWEST || cuts.size() < boxes * LEAST_SHARE ? List.of()
                : List.of(Scheme.inferred("Boxes that ask", EVIDENCE, cuts));
    }
}

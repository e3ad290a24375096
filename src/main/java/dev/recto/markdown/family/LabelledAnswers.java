package dev.recto.markdown.family;

import dev.recto.markdown.Reading.Confidence;
import dev.recto.markdown.block.Block;
import dev.recto.markdown.block.Container;
import dev.recto.markdown.block.Document;
import dev.recto.markdown.block.Flow;
import dev.recto.markdown.block.PlainText;
import dev.recto.markdown.block.Slice;
import dev.recto.markdown.edge.AnswerLabel;
import java.util.ArrayList;
import java.util.List;

/// Questions that show only by the answer below them: a paragraph or list item, and then `Ans: …`, `**Ответ:** …`.
///
/// The label may stand in the same paragraph, on a line of its own, or open the next one. The question is what comes right
/// before it.
final class LabelledAnswers implements Family {
    private static final int FEWEST = 2;

    /// In lines.
    private static final int LONGEST_QUESTION = 40;

    /// A paragraph of the document's own flow or of a list item in it.
    private record Unit(Container container, int line, List<String> lines) {
        /// The place of the line that announces an answer; -1 if none does.
        int announcement() {
            for (var i = 0; i < Math.min(lines.size(), LONGEST_QUESTION); i++) {
                if (isAnnouncement(lines.get(i))) {
                    return i;
                }
            }
            return -1;
        }
    }

    @Override
    public List<Scheme> schemes(Survey survey) {
        var units = units(survey.document());
        var openings = new ArrayList<Opening>();
        for (var i = 0; i < units.size(); i++) {
            var unit = units.get(i);
            var at = unit.announcement();
            if (at > 0) {
                openings.add(opening(survey, unit, at, unit.line() + at, unit.container()));
            } else if (at == 0 && i > 0 && units.get(i - 1).announcement() < 0) {
                openings.add(opening(survey, units.get(i - 1), units.get(i - 1).lines().size(), unit.line(), unit.container()));
            }
        }
        return openings.size() < FEWEST ? List.of()
                : List.of(Scheme.inferred("Questions above a labelled answer", 0.9, Opening.cuts(survey, openings)));
    }

    private static Opening opening(Survey survey, Unit question, int lines, int answerLine, Container container) {
        var text = String.join("\n", question.lines().subList(0, lines)).strip();
        return new Opening(new Slice(Label.without(text), question.line()), answerLine, container,
                survey.headingBefore(question.line()).map(Survey.Mark::level).orElse(6), Confidence.LIKELY,
                "Line %d announces an answer to what stands above it.".formatted(answerLine));
    }

    private static List<Unit> units(Document document) {
        var units = new ArrayList<Unit>();
        for (var block : document.root().blocks()) {
            switch (block) {
                case Block.Paragraph paragraph -> units.add(unit(document, document.root(), paragraph));
                case Block.Items list -> list.items().forEach(item -> item.flow().blocks().stream()
                        .filter(Block.Paragraph.class::isInstance).map(Block.Paragraph.class::cast)
                        .forEach(paragraph -> units.add(unit(document, item.flow(), paragraph))));
                default -> { }
            }
        }
        return units;
    }

    private static Unit unit(Document document, Flow flow, Block.Paragraph paragraph) {
        return new Unit(flow.container(), document.lineAt(paragraph.start()), List.of(paragraph.text().split("\n", -1)));
    }

    /// A label with a colon, or alone on its line; one letter is not enough.
    private static boolean isAnnouncement(String line) {
        var head = line.length() > 200 ? line.substring(0, 200) : line;
        if (AnswerLabel.endOfLeading(head).isEmpty()) {
            return false;
        }
        var plain = PlainText.of(head);
        return plain.length() > 2 && !plain.matches("(?i)a\\s?\\d*(\\W.*)?");
    }
}

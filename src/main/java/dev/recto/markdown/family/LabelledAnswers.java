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
import java.util.Optional;
import java.util.regex.Pattern;

/// Questions that show only by the answer below them: a paragraph or list item, and then `Ans: …`, `**Ответ:** …`.
///
/// The label may stand in the same paragraph, on a line of its own, or open the next one. The question is what comes
/// right
/// before it.
final class LabelledAnswers implements Family {
    private static final Pattern OPTION = Pattern.compile("(?:\\[[ xX]\\]|\\(?(?:\\*\\*)?[A-Ha-h][.):])\\s");
    private static final int FEWEST = 2;

    /// In lines.
    private static final int LONGEST_QUESTION = 40;

    /// A paragraph of the document's own flow or of a list item in it.
    ///
    /// @param opens whether it can be a question: it is not deeper in an item
    private record Unit(Container container, int line, List<String> lines, boolean opens) {
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
            } else if (at == 0) {
                questionAbove(units, i).ifPresent(question -> openings.add(opening(
                        survey, question, question.lines().size(), question.line() + question.lines().size(),
                                question.container())));
            }
        }
        return openings.size() < FEWEST ? List.of()
                : List.of(Scheme.inferred("Questions above a labelled answer", 0.9, Opening.cuts(survey, openings)));
    }

    /// The nearest paragraph above that is neither one of the options to choose from nor deeper in an item.
    private static Optional<Unit> questionAbove(List<Unit> units, int place) {
        for (var i = place - 1; i >= 0 && units.get(i).announcement() < 0; i--) {
            if (units.get(i).opens() && !OPTION.matcher(units.get(i).lines().getFirst()).lookingAt()) {
                return Optional.of(units.get(i));
            }
        }
        return Optional.empty();
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
                case Block.Paragraph paragraph -> units.add(unit(document, document.root(), paragraph, true));
                case Block.Items list -> list.items().forEach(item -> addItem(document, item, units));
                default -> { }
            }
        }
        return units;
    }

    private static void addItem(Document document, Block.Item item, List<Unit> units) {
        var first = true;
        for (var block : item.flow().blocks()) {
            if (block instanceof Block.Paragraph paragraph) {
                units.add(unit(document, item.flow(), paragraph, first));
                first = false;
            }
        }
    }

    private static Unit unit(Document document, Flow flow, Block.Paragraph paragraph, boolean opens) {
        return new Unit(flow.container(), document.lineAt(paragraph.start()), List.of(paragraph.text().split("\n", -1)),
                opens);
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

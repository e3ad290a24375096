package dev.recto.markdown.family;

import dev.recto.markdown.block.Block;
import dev.recto.markdown.block.Document;
import dev.recto.markdown.block.Markdown;
import dev.recto.markdown.block.PlainText;
import dev.recto.markdown.block.Slice;
import dev.recto.markdown.edge.AnswerEdges;
import dev.recto.markdown.edge.AnswerLabel;
import dev.recto.markdown.edge.QuestionEdges;
import dev.recto.markdown.edge.ReasonLabel;
import dev.recto.markdown.kind.ChoiceQuestion;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/// `## Answer Key` at the end of a document, or of one of its parts: answers to the questions above, by their numbers.
///
/// They go to questions that have none, or that have options and no right one among them. Where hardly any such
/// question has a number of the section's, the section is something else. A section of explanations right below one of
/// answers adds to them.
final class AnswerSections {
    private static final Pattern IN_BRACKETS = Pattern.compile("[(\\[（][^)\\]）]{0,30}[)\\]）]|\\d+\\s?[-–]\\s?\\d+");
    private static final int LONGEST_TITLE = 60;
    private static final double LEAST_SHARE = 0.6;
    private static final int FEWEST = 2;
    private static final int TABLE = 7;

    /// What is told by the numbers: the answers, in a section or in a table of numbers and letters, which answers no
    /// question by itself, or why the answers of the section right above are right.
    private enum Sort { ANSWERS, TABLE, REASONS }

    /// @param first the line of its title
    record Section(int first, int last, TreeMap<Integer, Slice> answers, Sort sort) {
        boolean isTable() {
            return sort == Sort.TABLE;
        }
    }

    private AnswerSections() {}

    /// The cuts with the answers that such sections have for them, and without those found inside the sections.
    static List<Cut> applied(Survey survey, List<Cut> cuts) {
        var sections = cuts.size() < FEWEST ? List.<Section>of() : survey.answerSections();
        var result = cuts;
        var from = 0;
        var begin = 0;
        for (var section : sections) {
            var reasons = section.sort() == Sort.REASONS;
            if (reasons && from != section.first() - 1) {
                continue;
            }
            var told = told(survey.document(), section, reasons ? begin : from, result);
            if (told.isPresent()) {
                result = told.get();
                begin = reasons ? begin : from;
                from = section.last();
                survey.leavings().addAnswers(section.first(), section.last());
            }
        }
        return result;
    }

    /// All that look like one, in document order.
    static List<Section> sections(Document document) {
        var sections = new ArrayList<Section>();
        var blocks = document.root().blocks();
        for (var i = 0; i < blocks.size(); i++) {
            var block = blocks.get(i);
            var level = switch (block) {
                case Block.Heading heading when isTitle(heading.markdown()) -> heading.level();
                case Block.Paragraph paragraph when isBoldTitle(paragraph) -> 6;
                case Block.Table table when QuestionTables.isKey(table) -> TABLE;
                default -> 0;
            };
            if (level > 0) {
                var first = document.lineAt(block.start());
                var last = level == TABLE ? document.lineAt(block.end() - 1) : last(document, blocks, i, level);
                var answers = SectionEntries.in(document, first + 1, last);
                if (answers.size() >= FEWEST) {
                    sections.add(new Section(level == TABLE && blocks.get(Math.max(0, i - 1)) instanceof Block.Heading
                            above ? document.lineAt(above.start()) : first, last, answers,
                            level == TABLE ? Sort.TABLE : Sort.ANSWERS));
                }
            } else if (block instanceof Block.Heading heading && !sections.isEmpty()
                    && sections.getLast().last() == document.lineAt(block.start()) - 1 && tellsWhy(heading.plain())) {
                var first = document.lineAt(block.start());
                var last = last(document, blocks, i, heading.level());
                var reasons = SectionEntries.in(document, first + 1, last);
                if (reasons.size() >= FEWEST) {
                    sections.add(new Section(first, last, reasons, Sort.REASONS));
                }
            }
        }
        return sections;
    }

    /// "Explanations", also with a word before or behind it: "Detailed explanations".
    private static boolean tellsWhy(String plain) {
        var first = plain.indexOf(' ');
        var last = plain.lastIndexOf(' ');
        return plain.length() <= LONGEST_TITLE && (ReasonLabel.isOnly(plain) || first > 0 && first == last
                && (ReasonLabel.isOnly(plain.substring(first)) || ReasonLabel.isOnly(plain.substring(0, last))));
    }

    private static boolean isTitle(Markdown markdown) {
        return markdown.text().length() <= LONGEST_TITLE && isTitle(markdown.plain());
    }

    private static boolean isTitle(String plain) {
        return AnswerLabel.isOnly(mayHaveRange(plain) ? IN_BRACKETS.matcher(plain).replaceAll("").strip() : plain);
    }

    /// Whether there is a bracket, or a dash behind a digit: all have one that a title may have beside the word.
    private static boolean mayHaveRange(String plain) {
        for (var i = 0; i < plain.length(); i++) {
            var c = plain.charAt(i);
            if (c == '(' || c == '[' || c == '（' || (c == '-' || c == '–') && isBehindDigit(plain, i)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isBehindDigit(String plain, int at) {
        var before = at > 0 && (plain.charAt(at - 1) == ' ' || plain.charAt(at - 1) == '\n') ? at - 2 : at - 1;
        return before >= 0 && plain.charAt(before) >= '0' && plain.charAt(before) <= '9';
    }

    private static boolean isBoldTitle(Block.Paragraph paragraph) {
        var text = paragraph.text();
        if (!text.startsWith("**") && !text.startsWith("__")) {
            return false;
        }
        var end = text.indexOf('\n');
        return end < 0 ? isTitle(paragraph.markdown()) : text.startsWith("**") && end > 0 && end <= LONGEST_TITLE
                && text.startsWith("**", end - 2) && isTitle(PlainText.of(text.substring(0, end)));
    }

    private static int last(Document document, List<Block> blocks, int place, int level) {
        for (var i = place + 1; i < blocks.size(); i++) {
            if (blocks.get(i) instanceof Block.Heading heading && heading.level() <= level) {
                return document.lineAt(heading.start()) - 1;
            }
        }
        return document.lineCount();
    }

    /// The cuts with what a section says; empty if it says nothing to most of them. Nothing is copied for one that says
    /// nothing: a document may have more such sections than questions.
    private static Optional<List<Cut>> told(Document document, Section section, int from, List<Cut> cuts) {
        var above = new HashMap<Integer, Cut>();
        for (var cut : cuts) {
            if (cut.firstLine() > from && cut.firstLine() < section.first()) {
                number(document, cut).ifPresent(number -> above.put(number, cut));
            }
        }
        var told = new IdentityHashMap<Cut, Cut>();
        section.answers().forEach((number, answer) -> {
            var cut = above.get(number);
            if (cut != null) {
                var ending = cut.upTo(section.first() - 1);
                (section.sort() == Sort.REASONS ? because(ending, answer) : with(ending, answer))
                        .ifPresent(one -> told.put(cut, one));
            }
        });
        var enough = told.size() >= FEWEST && told.size() >= section.answers().size() * LEAST_SHARE;
        return enough || section.isTable() && above.keySet().containsAll(section.answers().keySet())
                ? Optional.of(replaced(cuts, section, told)) : Optional.empty();
    }

    /// Those outside the section, told ones in the place of theirs, the others up to it.
    private static List<Cut> replaced(List<Cut> cuts, Section section, Map<Cut, Cut> told) {
        var result = new ArrayList<Cut>(cuts.size());
        for (var cut : cuts) {
            if (cut.firstLine() < section.first()) {
                var instead = told.get(cut);
                result.add(instead != null ? instead : cut.upTo(section.first() - 1));
            } else if (cut.firstLine() > section.last()) {
                result.add(cut);
            }
        }
        return result;
    }

    /// The number that the question's line begins with.
    private static Optional<Integer> number(Document document, Cut cut) {
        var line = document.line(cut.firstLine()).strip();
        var start = 0;
        while (start < line.length() && "#-*+> _".indexOf(line.charAt(start)) >= 0) {
            start++;
        }
        return SectionEntries.number(PlainText.of(line.substring(start)));
    }

    /// The answer, and below it why.
    private static Optional<Cut> because(Cut cut, Slice reason) {
        return cut.answer().isBlank() || reason.isBlank() ? Optional.empty()
                : Optional.of(cut.withAnswer(new Slice(cut.answer().text().stripTrailing() + "\n\n"
                        + reason.text().strip(), cut.answer().line())));
    }

    private static Optional<Cut> with(Cut cut, Slice answer) {
        if (!(cut.form() instanceof Form.Open)) {
            return Optional.empty();
        }
        var question = QuestionEdges.keep(cut.question()).text();
        var choice = ChoiceQuestion.in(question, cut.answer().text());
        if (choice.isPresent()) {
            return choice.get().isKeyed() ? Optional.empty()
                    : Optional.of(cut.withAnswer(new Slice(cut.answer().text().stripTrailing() + "\n\nAnswer: "
                            + answer.text().strip(), cut.answer().line())));
        }
        return AnswerEdges.keep(cut.answer()).isBlank() && !answer.isBlank()
                ? Optional.of(cut.withAnswer(answer.trimmed())) : Optional.empty();
    }
}

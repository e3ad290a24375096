package dev.recto.markdown.family;

import dev.recto.markdown.block.Block;
import dev.recto.markdown.block.Document;
import dev.recto.markdown.block.Markdown;
import dev.recto.markdown.block.PlainText;
import dev.recto.markdown.block.Slice;
import dev.recto.markdown.edge.AnswerEdges;
import dev.recto.markdown.edge.AnswerLabel;
import dev.recto.markdown.edge.CodeLines;
import dev.recto.markdown.edge.QuestionEdges;
import dev.recto.markdown.kind.ChoiceQuestion;
import dev.recto.markdown.kind.Wording;
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
/// question has a number of the section's, the section is something else.
final class AnswerSections {
    private static final Pattern IN_BRACKETS = Pattern.compile("[(\\[（][^)\\]）]{0,30}[)\\]）]|\\d+\\s?[-–]\\s?\\d+");
    private static final String WORD = "(?:" + Wording.questionLabels() + "|q)";

    /// `3. …`, `**Question 3:** …`, `3-B`, `| 3 | B |`.
    private static final Pattern ENTRY = Pattern.compile(
            "^\\s{0,3}(?:[-*+]\\s+|#{1,6}\\s+|\\|\\s*)?(?:\\*\\*|__)?(?:" + WORD + "\\s?)?[#№]?(\\d{1,4})(?:\\*\\*|__)?"
                    + "\\s?(?:[.):：、=|]|[-–—→])\\s?(?:\\*\\*|__)?\\s*(.*)$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /// Several on a line: `1. B  2. C`.
    private static final Pattern TOGETHER =
            Pattern.compile("(?<![\\p{L}\\p{N}])(\\d{1,4})\\s?[.):=-]\\s?\\(?([A-Ha-h]{1,5})\\)?(?![\\p{L}\\p{N}])");
    private static final Pattern TABLE_END = Pattern.compile("\\s*\\|\\s*$");
    private static final int LONGEST_TITLE = 60;
    private static final double LEAST_SHARE = 0.6;
    private static final int FEWEST = 2;
    private static final int DEEPEST = 6;
    private static final int TABLE = 7;
    private static final int LONGEST_NUMBER = 4;

    /// @param first the line of its title
    /// @param isTable whether it is a table of numbers and letters, which answers no question by itself
    record Section(int first, int last, TreeMap<Integer, Slice> answers, boolean isTable) {}

    private AnswerSections() {}

    /// The cuts with the answers that such sections have for them, and without those found inside the sections.
    static List<Cut> applied(Survey survey, List<Cut> cuts) {
        var sections = cuts.size() < FEWEST ? List.<Section>of() : survey.answerSections();
        var result = cuts;
        var from = 0;
        for (var section : sections) {
            var told = told(survey.document(), section, from, result);
            if (told.isPresent()) {
                result = told.get();
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
                var answers = answers(document, first + 1, last);
                if (answers.size() >= FEWEST) {
                    sections.add(new Section(level == TABLE && blocks.get(Math.max(0, i - 1)) instanceof Block.Heading
                            above ? document.lineAt(above.start()) : first, last, answers, level == TABLE));
                }
            }
        }
        return sections;
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

    /// The section's text by number; numbers only rise, so that lists within an answer stay in it.
    private static TreeMap<Integer, Slice> answers(Document document, int first, int last) {
        var section = document.lines(document.root().container(), first, last);
        var lines = CodeLines.blanked(section.text());
        var starts = new TreeMap<Integer, Integer>();
        var answers = new TreeMap<Integer, Slice>();
        var highest = -1;
        var level = levelOfEntries(lines);
        for (var i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            if (level == 0 && addTogether(line, section.line() + i, answers)) {
                continue;
            }
            var number = level > 0 ? numberOfHeading(line, level) : numberOf(line);
            if (number > highest) {
                highest = number;
                starts.put(highest, i);
            }
        }
        for (var start : starts.entrySet()) {
            var next = starts.higherEntry(start.getKey());
            answers.put(start.getKey(), answer(document, section.line() + start.getValue(),
                    next == null ? last : section.line() + next.getValue() - 1));
        }
        return answers;
    }

    /// The level of the headings that begin with numbers, `## Question 1`, if there are several; 0 if not. Where
    /// headings name the questions, the numbers between them are those of steps and points.
    private static int levelOfEntries(List<String> lines) {
        for (var level = 1; level <= DEEPEST; level++) {
            var found = 0;
            for (var line : lines) {
                found += numberOfHeading(line, level) >= 0 ? 1 : 0;
                if (found >= FEWEST) {
                    return level;
                }
            }
        }
        return 0;
    }

    /// The number that a heading on this level begins with; -1 if the line is no such heading.
    private static int numberOfHeading(String line, int level) {
        if (!line.startsWith("#")) {
            return -1;
        }
        var signs = 0;
        while (signs < line.length() && line.charAt(signs) == '#') {
            signs++;
        }
        return signs == level && signs < line.length() && line.charAt(signs) == ' '
                ? number(PlainText.of(line.substring(signs).strip())).orElse(-1) : -1;
    }

    private static int numberOf(String line) {
        var entry = mayBeEntry(line) ? ENTRY.matcher(line) : null;
        return entry != null && entry.matches() ? Integer.parseInt(entry.group(1)) : -1;
    }

    /// Whether a digit comes before all but letters, blanks and the signs that may stand before a number.
    private static boolean mayBeEntry(String line) {
        for (var i = 0; i < line.length(); i++) {
            var c = line.charAt(i);
            if (c >= '0' && c <= '9') {
                return true;
            }
            if (c < 0x80 && !Character.isLetter(c) && " \t\f\u000B\r-*+#|_'.".indexOf(c) < 0) {
                return false;
            }
        }
        return false;
    }

    /// Whether a number with a sign behind it occurs twice.
    private static boolean mayHoldSeveral(String line) {
        var found = 0;
        for (var i = 1; i < line.length() && found < FEWEST; i++) {
            if (".):=-".indexOf(line.charAt(i)) >= 0) {
                var before = Character.isWhitespace(line.charAt(i - 1)) ? i - 2 : i - 1;
                found += before >= 0 && line.charAt(before) >= '0' && line.charAt(before) <= '9' ? 1 : 0;
            }
        }
        return found >= FEWEST;
    }

    private static boolean addTogether(String line, int number, Map<Integer, Slice> answers) {
        if (!mayHoldSeveral(line)) {
            return false;
        }
        var pair = TOGETHER.matcher(line);
        var found = new HashMap<Integer, Slice>();
        while (pair.find()) {
            found.put(Integer.parseInt(pair.group(1)), new Slice(pair.group(2), number));
        }
        if (found.size() < FEWEST) {
            return false;
        }
        answers.putAll(found);
        return true;
    }

    /// From its own answer label on, if it repeats the question before that.
    private static Slice answer(Document document, int first, int last) {
        var lines = document.lines(document.root().container(), first, last);
        var entry = ENTRY.matcher(document.line(first).stripTrailing());
        var rest = entry.matches() ? TABLE_END.matcher(entry.group(2)).replaceFirst("")
                : restOfHeading(document.line(first));
        var blanked = CodeLines.blanked(lines.text());
        var at = 0;
        for (var i = 1; i < blanked.size(); i++) {
            at = lines.text().indexOf('\n', at) + 1;
            if ((blanked.get(i).indexOf(':') > 0 || blanked.get(i).indexOf('：') > 0)
                    && AnswerLabel.endOfLeading(blanked.get(i)).isPresent()) {
                return lines.from(at);
            }
        }
        var end = lines.text().indexOf('\n');
        return new Slice(rest.replace("||", "") + (end < 0 ? "" : lines.text().substring(end)), first);
    }

    /// What stands behind the number of a heading that has no sign behind it: `## Question 3 - B`.
    private static String restOfHeading(String line) {
        return line.startsWith("#") ? Label.of(PlainText.of(line.substring(line.indexOf(' ') + 1).strip()))
                .map(Label::rest).orElse("") : "";
    }

    /// The cuts with what a section says; empty if it says nothing to most of them.
    private static Optional<List<Cut>> told(Document document, Section section, int from, List<Cut> cuts) {
        var above = new HashMap<Integer, Cut>();
        var result = new ArrayList<Cut>();
        for (var cut : cuts) {
            if (cut.firstLine() >= section.first() && cut.firstLine() <= section.last()) {
                continue;
            }
            var shortened = cut.firstLine() < section.first() ? cut.upTo(section.first() - 1) : cut;
            result.add(shortened);
            if (cut.firstLine() > from && cut.firstLine() < section.first()) {
                number(document, cut).ifPresent(number -> above.put(number, shortened));
            }
        }
        var told = new IdentityHashMap<Cut, Cut>();
        section.answers().forEach((number, answer) -> {
            var cut = above.get(number);
            if (cut != null) {
                with(cut, answer).ifPresent(one -> told.put(cut, one));
            }
        });
        if (section.isTable() && above.keySet().containsAll(section.answers().keySet())) {
            result.replaceAll(cut -> told.getOrDefault(cut, cut));
            return Optional.of(result);
        }
        if (told.size() < FEWEST || told.size() < section.answers().size() * LEAST_SHARE) {
            return Optional.empty();
        }
        result.replaceAll(cut -> told.getOrDefault(cut, cut));
        return Optional.of(result);
    }

    /// The number that the question's line begins with.
    private static Optional<Integer> number(Document document, Cut cut) {
        var line = document.line(cut.firstLine()).strip();
        var start = 0;
        while (start < line.length() && "#-*+> _".indexOf(line.charAt(start)) >= 0) {
            start++;
        }
        return number(PlainText.of(line.substring(start)));
    }

    private static Optional<Integer> number(String plain) {
        return Label.of(plain).map(Label::number)
                .filter(number -> !number.isEmpty() && number.length() <= LONGEST_NUMBER
                        && number.chars().allMatch(c -> c >= '0' && c <= '9'))
                .map(Integer::valueOf);
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

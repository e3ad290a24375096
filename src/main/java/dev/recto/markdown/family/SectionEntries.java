package dev.recto.markdown.family;

import dev.recto.markdown.block.Document;
import dev.recto.markdown.block.PlainText;
import dev.recto.markdown.block.Slice;
import dev.recto.markdown.edge.AnswerLabel;
import dev.recto.markdown.edge.CodeLines;
import dev.recto.markdown.edge.EmptyLine;
import dev.recto.markdown.edge.QuestionLabel;
import dev.recto.markdown.kind.Wording;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What a section of answers says, by number: lines, headings and rows that begin with one, or several on a line.
final class SectionEntries {
    private static final String WORD = "(?:" + Wording.questionLabels() + "|[qa])";

    /// `3. …`, `**Question 3:** …`, `3-B`, `| 3 | B |`.
    private static final Pattern ENTRY = Pattern.compile(
            "^\\s{0,3}(?:[-*+]\\s+|#{1,6}\\s+|\\|\\s*)?(?:\\*\\*|__)?(?:" + WORD + "\\s?)?[#№]?(\\d{1,4})(?:\\*\\*|__)?"
                    + "\\s?(?:[.):：、=|]|[-–—→])\\s?(?:\\*\\*|__)?\\s*(.*)$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern TABLE_END = Pattern.compile("\\s*\\|\\s*$");
    private static final int FEWEST = 2;
    private static final int DEEPEST = 6;
    private static final int LONGEST_NUMBER = 4;
    private static final int LONGEST_KEY = 200;

    /// Behind the levels of headings.
    private static final int BOLD = 7;
    private static final int SUMMARY = 8;
    private static final Pattern SUMMARY_NUMBER =
            Pattern.compile("<summary[^<>]*>\\s*(\\D{0,30}(\\d{1,4})\\D{0,30})</summary>");

    private SectionEntries() {}

    /// The section's text by number; numbers only rise, so that lists within an answer stay in it.
    static TreeMap<Integer, Slice> in(Document document, int first, int last) {
        var section = document.lines(document.root().container(), first, last);
        var lines = CodeLines.blanked(section.text());
        var starts = new TreeMap<Integer, Integer>();
        var answers = new TreeMap<Integer, Slice>();
        var highest = -1;
        var level = levelOfEntries(lines);
        for (var i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            if (level == 0 && KeysOnLine.add(line, section.line() + i, answers)) {
                continue;
            }
            var number = level == BOLD ? numberInBold(line) : level == SUMMARY ? numberOfSummary(line)
                    : level > 0 ? numberOfHeading(line, level) : numberOf(line);
            if (number > highest) {
                highest = number;
                starts.put(highest, i);
            }
        }
        for (var start : starts.entrySet()) {
            var next = starts.higherEntry(start.getKey());
            answers.put(start.getKey(), answer(document, section.line() + start.getValue(),
                    next == null ? Math.min(last, section.line() + lastOf(lines, starts))
                            : section.line() + beforeTitles(document, lines, section.line(), start.getValue(),
                                    next.getValue()) - 1));
        }
        return answers;
    }

    /// Where an entry ends: titles right above the next one are those of its group.
    private static int beforeTitles(Document document, List<String> lines, int line, int first, int next) {
        var end = next;
        // Lines of code are blank among these, but not in the document.
        while (end > first + 1 && (document.line(line + end - 1).isBlank() || lines.get(end - 1).startsWith("#"))) {
            end--;
        }
        return end;
    }

    /// The last line of the last entry: where no rule divides the others, one behind it ends it.
    private static int lastOf(List<String> lines, TreeMap<Integer, Integer> starts) {
        var first = starts.firstEntry().getValue();
        var last = starts.lastEntry().getValue();
        for (var i = first; i < lines.size(); i++) {
            if (EmptyLine.isRule(lines.get(i), 0)) {
                return i < last ? lines.size() - 1 : i - 1;
            }
        }
        return lines.size() - 1;
    }

    /// The level of the headings that begin with numbers, `## Question 1`, if there are several; the same for
    /// paragraphs `**Question 1**` and summaries "Answer to 1"; 0 if not. Where headings name the questions, the
    /// numbers between them are those of steps and points.
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
        return lines.stream().filter(line -> numberInBold(line) >= 0).limit(FEWEST).count() == FEWEST ? BOLD
                : lines.stream().filter(line -> numberOfSummary(line) >= 0).limit(FEWEST).count() == FEWEST ? SUMMARY
                        : 0;
    }

    /// The number of a line that is nothing but a word for "question" and it, in bold; -1 if there is more.
    private static int numberInBold(String line) {
        return line.startsWith("**") && QuestionLabel.isAlone(line.strip())
                ? Label.of(PlainText.of(line.strip())).filter(label -> label.rest().isBlank())
                        .flatMap(label -> number(PlainText.of(line.strip()))).orElse(-1) : -1;
    }

    /// The number in the title of something collapsed that says that it answers; -1 if it says no such thing.
    private static int numberOfSummary(String line) {
        var summary = line.contains("<summary") ? SUMMARY_NUMBER.matcher(line) : null;
        return summary != null && summary.find() && AnswerLabel.announces(PlainText.of(summary.group(1)))
                ? Integer.parseInt(summary.group(2)) : -1;
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
                ? numberOfTitle(PlainText.of(line.substring(signs).strip())) : -1;
    }

    /// The number of a question, or of an answer: `Answer 1: Rivers`, "Solution to exercise 3"; -1 if there is none.
    static int numberOfTitle(String plain) {
        return number(plain).or(() -> number(AnswerLabel.withoutRelation(plain))).orElseGet(() -> {
            var number = endOfAnswer(plain) >= 0 ? digits(plain.substring(0, endOfAnswer(plain)))
                    : AnswerLabel.announces(plain) ? onlyNumber(plain) : "";
            return number.isEmpty() || number.length() > LONGEST_NUMBER ? -1 : Integer.parseInt(number);
        });
    }

    /// The number in a text that has one; empty if there are several, as in `2.1`.
    private static String onlyNumber(String text) {
        var number = digits(text);
        return text.contains(number) ? number : "";
    }

    /// Where the label of an answer ends; -1 if a title begins with none.
    private static int endOfAnswer(String plain) {
        return AnswerLabel.endOfLeading(plain + "\n").orElse(-1);
    }

    private static String digits(String text) {
        return text.chars().filter(c -> c >= '0' && c <= '9').collect(StringBuilder::new,
                StringBuilder::appendCodePoint, StringBuilder::append).toString();
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

    /// From its own answer label on, if it repeats the question before that.
    private static Slice answer(Document document, int first, int last) {
        var lines = document.lines(document.root().container(), first, last);
        var entry = ENTRY.matcher(document.line(first).stripTrailing());
        var rest = entry.matches() ? TABLE_END.matcher(inBold(entry)).replaceFirst("")
                : restOfHeading(document.line(first));
        var label = AnswerLabel.endOfLeading(rest).orElse(0);
        if (label > 0 && label < rest.length()) {
            // `3. Answer: B`, and below it why.
            var below = lines.text().indexOf('\n');
            return new Slice(rest.substring(label) + (below < 0 ? "" : lines.text().substring(below)), first);
        }
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

    /// What stands behind the number; where both are in the same bold, that begins behind the number.
    private static String inBold(Matcher entry) {
        var rest = entry.group(2);
        var before = entry.group().substring(0, entry.start(2));
        var first = before.indexOf("**");
        return first >= 0 && before.indexOf("**", first + 2) < 0 && rest.indexOf("**") > 0 ? "**" + rest : rest;
    }

    /// What stands behind the number of a heading that has no sign behind it: `## Question 3 - B`.
    private static String restOfHeading(String line) {
        if (!line.startsWith("#")) {
            return "";
        }
        var title = PlainText.of(line.substring(line.indexOf(' ') + 1).strip());
        return Label.of(title).map(Label::rest).orElseGet(() -> endOfAnswer(title) < 0 ? ""
                : title.substring(Math.min(title.length(), endOfAnswer(title))).strip());
    }

    /// Whether a heading is only a number and the label of its answer, with the answer's first words or not:
    /// `3. Answer: B`.
    static boolean isKey(String plain) {
        return plain.length() <= LONGEST_KEY && Label.of(plain).filter(label -> !label.number().isEmpty())
                .map(Label::rest).filter(rest -> AnswerLabel.isOnly(rest)
                        || rest.indexOf(':') > 0 && AnswerLabel.endOfLeading(rest).isPresent()).isPresent();
    }

    /// Whether a heading is nothing but what says which exercise the answer below it belongs to: "Solution to problem
    /// 2".
    static boolean isOfNumber(String plain) {
        return AnswerLabel.announces(plain) && !AnswerLabel.withoutNoun(plain).equals(plain)
                && !onlyNumber(plain).isEmpty() && onlyNumber(plain).length() <= LONGEST_NUMBER;
    }

    static Optional<Integer> number(String plain) {
        return Label.of(plain).map(Label::number)
                .filter(number -> !number.isEmpty() && number.length() <= LONGEST_NUMBER
                        && number.chars().allMatch(c -> c >= '0' && c <= '9'))
                .map(Integer::valueOf);
    }
}

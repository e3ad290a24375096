package dev.recto.markdown.family;

import dev.recto.markdown.block.Block;
import dev.recto.markdown.block.Cores;
import dev.recto.markdown.block.Document;
import dev.recto.markdown.block.WhiteSpace;
import dev.recto.markdown.edge.CodeLines;
import dev.recto.markdown.edge.EmptyLine;
import dev.recto.markdown.kind.Beginnings;
import dev.recto.markdown.kind.LanguageSection;
import dev.recto.markdown.kind.Search;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// What closes an answer, or the document, without being part of the answer: a section that only leads to references,
/// the title of the next group of questions, a note on how many there are, and behind the last answer a remark in
/// emphasis or an imprint below a rule, or a chapter that closes the document, on the questions' own level.
final class Closings {
    private static final String MARKS =
            "(?:#{1,6}[ \\t]+)?(?:\\*\\*|__|\\*|_)?(?:[^\\p{L}\\p{N}\\s*_#<>`|\\[(-]{1,4}[ \\t]*)?(?:\\*\\*)?";

    private static final String REFERENCES =
            LanguageSection.of(LanguageSection.REFERENCES, LanguageSection.RELATED);

    /// A heading or line of its own, `**References:**`, or before links on the same line.
    private static final Pattern TITLE = Pattern.compile("^[ ]{0,3}" + MARKS + "(?:" + REFERENCES
            + ")[ \\t]*[:：]?(?:\\*\\*|__|\\*|_)?[:：]?[ \\t]*"
            + "(?<links>(?:[^\\p{L}\\p{N}\\n]*\\[[^\\]\\n]*\\]\\([^)\\n]*\\)|"
            + "[^\\p{L}\\p{N}\\n]*https?://\\S+)*)[^\\p{L}\\p{N}\\n]*$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /// "Medium questions", "Fragen für Fortgeschrittene": a few words, one of them for "questions", and no full stop.
    private static final Pattern GROUP =
            Pattern.compile("^" + MARKS + "(?:[^\\n.!?？。:：;]{1,30}[ \\t])?(?:"
                    + LanguageSection.QUESTION_GROUP.alternatives()
                    + ")(?:[ \\t][^\\n.!?？。:：;]{1,25})?(?:\\*\\*|__|\\*|_)?[ \\t]*$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final String SENTENCE_ENDS = ".!?？。:：;";

    /// Without one of the words no line need be looked at more closely. The letters that may stand before one
    /// (`\\p{L}{0,12}fragen`) could begin anywhere, so they are not asked for.
    private static final Search GROUP_WORD = Search.of(
            "(?:" + LanguageSection.QUESTION_GROUP.alternatives().replaceAll("\\\\p\\{L\\}\\{0,\\d+\\}", "") + ")",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Beginnings REFERENCES_WORDS = Beginnings.of(REFERENCES);
    private static final String CHAPTERS =
            "(?:" + LanguageSection.CLOSING_CHAPTER.alternatives() + "|" + REFERENCES + ")";
    private static final Pattern CHAPTER = Pattern.compile("(?m)^(?<marks>#{1,6})[ \\t]+[^\\p{L}\\n]{0,8}" + CHAPTERS
            + "(?:[ \\t]*(?:[&/,]|" + LanguageSection.AND.alternatives() + ")[ \\t]*" + CHAPTERS
             + ")?[^\\p{L}\\p{N}\\n]*$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern ITEM = Pattern.compile("^[ \\t]*(?:[-*+•]|\\d{1,2}[.)])[ \\t]*\\S.*");
    private static final Pattern IMPRINT =
            Pattern.compile("\\*\\*[^*\\n:：]{2,30}(?:[:：]\\*\\*|\\*\\*[ \\t]?[:：])[^\\n?？]{1,100}");
    /// A name and an address, perhaps spelled out: `Ann Lee <ann at example.org>`.
    private static final Pattern AUTHOR = Pattern.compile("[\\p{L} .,'-]{3,60}\\\\?<[^<>\\n]{3,80}>");
    private static final Pattern YEAR = Pattern.compile("(?<!\\p{Nd})(?:19|20)\\p{Nd}{2}(?!\\p{Nd})");
    /// In lines, blank ones too.
    private static final int MOST_OF_IMPRINT = 9;
    private static final int LONGEST_ITEM = 80;
    private static final int SHORTEST_REMARK = 12;
    private static final int FEWEST_BEFORE_LAST_WORD = 3;
    private static final int LONGEST_LAST_WORD = 300;

    /// In lines: no such section is longer.
    private static final int FARTHEST = 15;

    private Closings() {}

    static List<Cut> withoutThem(Document document, List<Cut> all) {
        var cuts = withoutLastWord(document, withoutChapters(document, all));
        return Cores.each(cuts.size(), i -> withoutClosing(cuts.get(i), i + 1 == cuts.size()));
    }

    private static Cut withoutClosing(Cut cut, boolean last) {
        if (!(cut.form() instanceof Form.Open) || cut.answer().isBlank()) {
            return cut;
        }
        var end = end(cut.answer().text(), last);
        return end < cut.answer().text().length() ? cut.withAnswer(cut.answer().to(end)) : cut;
    }

    /// The last answer ends where a chapter begins that closes the document; what each answer has is a part of it.
    private static List<Cut> withoutChapters(Document document, List<Cut> cuts) {
        var last = cuts.isEmpty() ? null : cuts.getLast();
        if (last == null || cuts.size() < 2 || !(last.form() instanceof Form.Open)) {
            return cuts;
        }
        var answer = last.answer().text();
        var level = level(document.line(last.firstLine()));
        if (level == 0 || !answer.contains("\n#")
                || CHAPTER.matcher(cuts.get(cuts.size() - 2).answer().text()).find()) {
            return cuts;
        }
        var lines = CodeLines.of(answer);
        var chapter = CHAPTER.matcher(answer);
        while (chapter.find()) {
            if (chapter.end("marks") - chapter.start() <= level && !lines.isCode(lineOf(answer, chapter.start()))
                    && !answer.substring(0, chapter.start()).isBlank()) {
                var kept = new ArrayList<>(cuts.subList(0, cuts.size() - 1));
                kept.add(last.withAnswer(last.answer().to(chapter.start()).trimmed()));
                return kept;
            }
        }
        return cuts;
    }

    /// Where rules divide the sections of a document and no other answer, a line below one with which the document ends
    /// closes it: "That is all, enjoy!"
    private static List<Cut> withoutLastWord(Document document, List<Cut> cuts) {
        if (cuts.size() < FEWEST_BEFORE_LAST_WORD || !(cuts.getLast().form() instanceof Form.Open)
                || cuts.getLast().extent() < document.lineCount()
                        && !document.isBlank(cuts.getLast().extent() + 1, document.lineCount())) {
            return cuts;
        }
        var last = cuts.getLast();
        var rule = ruleAboveLastLine(last.answer().text());
        if (rule <= 0 || !divideSections(document)
                || cuts.subList(0, cuts.size() - 1).stream().anyMatch(cut -> goesOnBelowRule(cut.answer().text()))) {
            return cuts;
        }
        var kept = new ArrayList<>(cuts.subList(0, cuts.size() - 1));
        kept.add(last.withAnswer(last.answer().to(rule).trimmed()));
        return kept;
    }

    /// Where the rule begins that stands between an answer and a sentence on its last line; -1 if there is none.
    private static int ruleAboveLastLine(String answer) {
        var end = WhiteSpace.lengthWithout(answer);
        var start = answer.lastIndexOf('\n', end - 1) + 1;
        if (start == 0 || end - start > LONGEST_LAST_WORD || end - start < SHORTEST_REMARK
                || SENTENCE_ENDS.indexOf(answer.charAt(end - 1)) < 0 || ":：".indexOf(answer.charAt(end - 1)) >= 0
                || "¡¿".indexOf(answer.charAt(start)) < 0 && !Character.isLetter(answer.codePointAt(start))) {
            return -1;
        }
        var above = answer.substring(0, start).stripTrailing();
        var rule = above.lastIndexOf('\n') + 1;
        return EmptyLine.isRule(above, rule) && !above.substring(0, rule).isBlank()
                && !CodeLines.of(answer).isCode(lineOf(answer, start)) ? rule : -1;
    }

    private static boolean divideSections(Document document) {
        var blocks = document.root().blocks();
        return IntStream.range(1, blocks.size()).anyMatch(i -> blocks.get(i) instanceof Block.Heading
                && blocks.get(i - 1) instanceof Block.Rule);
    }

    private static boolean goesOnBelowRule(String answer) {
        var divided = false;
        for (var line : (Iterable<String>) answer.lines()::iterator) {
            if (divided && !line.isBlank()) {
                return true;
            }
            divided |= EmptyLine.isRule(line, 0);
        }
        return false;
    }

    private static int lineOf(String text, int at) {
        return (int) text.substring(0, at).chars().filter(c -> c == '\n').count();
    }

    /// Of a heading; 0 if a line is none.
    private static int level(String line) {
        var level = 0;
        while (level < line.length() && line.charAt(level) == '#') {
            level++;
        }
        return level;
    }

    /// Where an answer ends without what closes it.
    private static int end(String answer, boolean last) {
        var end = WhiteSpace.lengthWithout(answer);
        var start = answer.lastIndexOf('\n', end - 1) + 1;
        var line = answer.substring(start, end).strip();
        if (last ? isRemark(answer, start, line) : isGroup(answer, start, line)) {
            return answer.substring(0, start).stripTrailing().length();
        }
        var note = noteOnQuestions(answer,
                EmptyLine.isRule(line, 0) ? answer.substring(0, start).stripTrailing().length() : end);
        if (note >= 0) {
            return answer.substring(0, note).stripTrailing().length();
        }
        var imprint = last ? imprint(answer, end) : -1;
        if (imprint >= 0) {
            return answer.substring(0, imprint).stripTrailing().length();
        }
        var references = references(answer, end);
        return references < 0 ? answer.length() : references;
    }

    /// All in emphasis below a rule: who made the document, how it goes on.
    private static boolean isRemark(String text, int start, String line) {
        if (line.length() < SHORTEST_REMARK || line.charAt(0) != '*' && line.charAt(0) != '_') {
            return false;
        }
        var mark = line.charAt(0);
        if (line.charAt(1) == mark || line.indexOf(mark, 1) != line.length() - 1) {
            return false;
        }
        var above = text.substring(0, start).stripTrailing();
        return EmptyLine.isRule(above, above.lastIndexOf('\n') + 1);
    }

    /// Where lines with a label in bold begin behind a rule, one of them with a year, or lines with a name and its
    /// address: when and by whom a page was made.
    private static int imprint(String text, int end) {
        var dated = false;
        var lineEnd = end;
        for (var i = 0; i < MOST_OF_IMPRINT && lineEnd > 0; i++) {
            var start = text.lastIndexOf('\n', lineEnd - 1) + 1;
            var line = text.substring(start, lineEnd).strip();
            if (line.startsWith("**") && IMPRINT.matcher(line).matches()) {
                dated |= YEAR.matcher(line).find();
            } else if (line.endsWith(">") && AUTHOR.matcher(line).matches()) {
                dated = true;
            } else if (!line.isEmpty()) {
                return dated && EmptyLine.isRule(text.substring(0, lineEnd), start) ? start : -1;
            }
            lineEnd = start - 1;
        }
        return -1;
    }

    /// Where a last paragraph in brackets and in emphasis begins that speaks of the questions, `*(40 more questions
    /// follow.)*`; -1 if there is none.
    private static int noteOnQuestions(String text, int end) {
        var start = text.lastIndexOf('\n', end - 1) + 1;
        var open = text.indexOf('(', start);
        if (start < 2 || text.charAt(start - 2) != '\n' || open <= start || open > start + 2
                || "*_".indexOf(text.charAt(start)) < 0) {
            return -1;
        }
        var line = text.substring(start, end);
        var mark = line.substring(0, open - start);
        return (line.endsWith(")" + mark) || line.endsWith(")." + mark)) && GROUP_WORD.isIn(line) ? start : -1;
    }

    private static boolean isGroup(String text, int start, String line) {
        return start > 1 && text.charAt(start - 2) == '\n' && !line.isEmpty()
                && SENTENCE_ENDS.indexOf(line.charAt(line.length() - 1)) < 0
                && GROUP_WORD.isIn(line) && GROUP.matcher(line).matches();
    }

    /// Where a section of references begins with which the text ends; -1 if there is none, or nothing before it.
    ///
    /// @param end of the text, white space at its end aside
    private static int references(String text, int end) {
        var found = -1;
        var lineEnd = end;
        for (var i = 0; i < FARTHEST && lineEnd > 0; i++) {
            var start = text.lastIndexOf('\n', lineEnd - 1) + 1;
            var line = text.substring(start, lineEnd);
            var title = mayBeTitle(line) ? TITLE.matcher(line) : null;
            if (title != null && title.matches() && !line.stripLeading().startsWith("#") && !isSentence(line)
                    && (i > 0 || !title.group("links").isEmpty())) {
                found = start;
                break;
            } else if (!line.isBlank() && !leads(line)) {
                return -1;
            }
            lineEnd = start - 1;
        }
        return found <= 0 || text.substring(0, found).isBlank()
                || CodeLines.blanked(text.substring(0, found) + "x").getLast().isEmpty() ? -1 : found;
    }

    /// "See also [the manual](m)." is a sentence of the answer.
    private static boolean isSentence(String line) {
        return line.stripTrailing().endsWith(").") && line.indexOf('[') > 0
                && line.substring(0, line.indexOf('[')).indexOf(':') < 0;
    }

    /// Before the word there are only signs, so it begins with the line's first letter.
    private static boolean mayBeTitle(String line) {
        var first = Beginnings.firstLetter(line, true);
        return first >= 0 && REFERENCES_WORDS.fit(line, first);
    }

    /// A link, or a short item.
    private static boolean leads(String line) {
        return line.contains("](") || line.contains("://") || line.contains("[[")
                || line.length() <= LONGEST_ITEM && beginsAsItem(line) && ITEM.matcher(line).matches()
                && line.strip().indexOf(". ", 3) < 0;
    }

    private static boolean beginsAsItem(String line) {
        var at = WhiteSpace.end(line, 0);
        return at < line.length() && "-*+•0123456789".indexOf(line.charAt(at)) >= 0;
    }
}

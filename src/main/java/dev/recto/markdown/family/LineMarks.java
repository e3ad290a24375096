package dev.recto.markdown.family;

import dev.recto.markdown.block.Container;
import dev.recto.markdown.block.Document;
import dev.recto.markdown.kind.OptionsBeside;
import dev.recto.markdown.kind.Wording;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The lines of a document that begin with the mark of a question, an answer or a text with blanks, wherever they are.
final class LineMarks {
    /// Those that have other uses count only if a question and an answer stand next to each other.
    private static final Pattern WEAK =
            Pattern.compile(Wording.looseLineQuestions() + "|" + Wording.looseLineAnswers(),
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    /// `**A:**` behind a question on its own line; without bold only behind the end of a sentence.
    private static final Pattern INLINE_ANSWER = Pattern.compile(
            "[ \\t](?:[|/–—-][ \\t]+)?(?:(?<bold>\\*\\*|__)(?:" + LineMarkForms.A + ")[ \\t]?\\p{Nd}{0,4}"
                    + "(?:[:：.]\\k<bold>|\\k<bold>[ \\t]?[:：])|(?<=[?？؟.!。][ \\t]{1,3}|[|/–—-][ \\t]{1,3})(?:"
                    + LineMarkForms.A + ")[ \\t]?\\p{Nd}{0,4}[:：])[ \\t]*",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /// Of words for "answer" that begin with another letter than `A`.
    private static final Set<String> PAIRS = Wording.initials();
    private static final String INITIALS = PAIRS.stream().map(pair -> pair.substring(pair.length() - 1))
            .filter(letter -> !letter.equals("A")).distinct().collect(Collectors.joining());

    private static final Pattern OPTION_B =
            Pattern.compile("[ \\t]*(?:>[ \\t]?){0,3}(?:[-*+][ \\t]+)?\\(?(?:\\*\\*)?[Bb](?:\\*\\*)?[:.)]");

    private static final int FEWEST_WEAK = 3;
    /// In lines.
    private static final int LONGEST_OPTION = 6;
    /// In characters of a line.
    private static final int LOOKED_AT = 200;

    enum Role { QUESTION, ANSWER, CLOZE }

    /// A line with a mark.
    ///
    /// @param start where the mark starts, counted from the line's start
    /// @param text where the text behind it starts
    /// @param bold what the mark opened and did not close, empty if nothing
    /// @param weak whether it counts only beside its counterpart
    /// @param tags what stands in brackets before it: `[core] **Q:** …`
    record Marked(int line, Role role, int start, int text, String bold, Container container,
            boolean weak, List<String> tags) {
        boolean isQuoted() {
            return container instanceof Container.Quoted;
        }
    }

    private LineMarks() {}

    /// @param leavings in whose contents the questions are listed that the document has, `- Q. Why …?`, and none stands
    static List<Marked> in(Document document, Leavings leavings) {
        var marks = new ArrayList<Marked>();
        for (var line = 1; line <= document.lineCount(); line++) {
            var word = LineStart.word(document.text(), document.lineStart(line), document.lineStart(line + 1),
                    LineMarkForms.WORDS);
            if (word < 0) {
                if (!marks.isEmpty() && marks.getLast().role() == Role.QUESTION) {
                    initialOfAnswer(document, marks.getLast(), line).ifPresent(marks::add);
                }
                continue;
            }
            if (addPlain(document, line, word, marks)) {
                continue;
            }
            var text = document.line(line);
            var matcher = LineMarkForms.beginningWith(document.text().charAt(word))
                    .matcher(text.length() > LOOKED_AT ? text.substring(0, LOOKED_AT) : text);
            if (matcher.find() && !isHidden(document, line)) {
                var role = matcher.group("q") != null ? Role.QUESTION : matcher.group("a") != null ? Role.ANSWER
                        : Role.CLOZE;
                var closed = matcher.group("closed") != null || matcher.group("after") != null;
                var bold = closed || matcher.group("bold") == null || matcher.group("behind") != null ? ""
                        : matcher.group("bold");
                if (!isOption(document, line, role) && !(closed && role == Role.CLOZE)) {
                    var marking = role == Role.QUESTION ? matcher.group("q")
                            : role == Role.ANSWER ? matcher.group("a") : "";
                    var mark = new Marked(line, role, 0, matcher.end(), bold, container(matcher),
                            isWeak(matcher, marking), tags(matcher.group("tag")));
                    if (mark.weak() && role == Role.ANSWER && LabelledPoints.goOnAt(document, line, marks)) {
                        continue;
                    }
                    NumberedInitials.above(document, mark, marks).ifPresent(marks::add);
                    marks.add(mark);
                    if (role == Role.QUESTION) {
                        answerBehind(document, marks.getLast()).ifPresent(marks::add);
                    }
                }
            }
        }
        var initials = marks.stream().noneMatch(mark -> mark.role() == Role.QUESTION) ? InitialMarks.in(document)
                : List.<Marked>of();
        return withoutStray(document, withoutListed(withTerms(document, initials.isEmpty() ? marks : initials), leavings));
    }

    private static List<Marked> withTerms(Document document, List<Marked> marks) {
        var others = Stream.concat(TermMarks.in(document).stream(), BraceMarks.in(document).stream()).toList();
        return others.isEmpty() ? marks : Stream.concat(marks.stream(), others.stream())
                .sorted(Comparator.comparingInt(Marked::line)).toList();
    }

    private static List<Marked> withoutListed(List<Marked> marks, Leavings leavings) {
        var kept = new ArrayList<Marked>(marks.size());
        for (var i = 0; i < marks.size(); i++) {
            var answered = i + 1 < marks.size() && marks.get(i + 1).role() == Role.ANSWER;
            if (marks.get(i).role() != Role.QUESTION || answered || !leavings.covers(marks.get(i).line())) {
                kept.add(marks.get(i));
            }
        }
        return kept;
    }

    /// Adds what nearly all marked lines begin with: one letter, a colon, and no more. The expression finds the same.
    private static boolean addPlain(Document document, int line, int word, List<Marked> marks) {
        var text = document.text();
        var start = document.lineStart(line);
        var end = Math.min(document.lineEnd(line), start + LOOKED_AT);
        if (word != start || word + 1 >= end || text.charAt(word + 1) != ':') {
            return false;
        }
        var role = switch (text.charAt(word)) {
            case 'Q', 'q' -> Role.QUESTION;
            case 'A', 'a' -> Role.ANSWER;
            default -> Role.CLOZE;
        };
        if (role == Role.CLOZE || document.hidden().covers(start)) {
            return role != Role.CLOZE;
        }
        var behind = word + 2;
        while (behind < end && " \t\u3000".indexOf(text.charAt(behind)) >= 0) {
            behind++;
        }
        if (!isOption(document, line, role)) {
            marks.add(new Marked(line, role, 0, behind - start, "", new Container.Root(), false, List.of()));
            if (role == Role.QUESTION) {
                answerBehind(document, marks.getLast()).ifPresent(marks::add);
            }
        }
        return true;
    }

    /// A letter with a bracket, `A)`, is one of several options more often than a mark, unless it is numbered as
    /// questions are, `Q1)`. Behind a word with a dash comes what it means.
    private static boolean isWeak(Matcher mark, String word) {
        return mark.group("dash") != null || WEAK.matcher(word).matches()
                || word.length() == 1 && mark.group().stripTrailing().endsWith(")")
                        && (mark.group("q") == null
                                || mark.group().chars().skip(mark.end("q")).noneMatch(Character::isDigit));
    }

    /// `R2: …` below `Q2 — …`: the initial of a word for "answer" with the question's own number; and `R: …` below `Q: …`,
    /// whose initials belong together.
    private static Optional<Marked> initialOfAnswer(Document document, Marked question, int line) {
        var text = document.text();
        var start = document.lineStart(line);
        var end = document.lineEnd(line);
        var at = LineStart.behindSymbol(text, LineStart.behindMarks(text, start, end), end);
        if (at + 2 >= end || INITIALS.indexOf(text.charAt(at)) < 0) {
            return Optional.empty();
        }
        var digits = at + 1;
        while (digits < end && Character.isDigit(text.charAt(digits))) {
            digits++;
        }
        var asked = document.line(question.line()).substring(question.start(), question.text());
        var sign = digits > at + 1 ? digits : LineStart.behindEmphasis(text, digits, end);
        if (sign >= end || (digits > at + 1 ? ".:)：" : ":：").indexOf(text.charAt(sign)) < 0
                || document.hidden().covers(at) || !(digits > at + 1
                        ? asked.replaceAll("\\P{Nd}", "").equals(text.substring(at + 1, digits))
                        : PAIRS.contains(asked.replaceAll("[^\\p{L}]", "") + " " + text.charAt(at)))) {
            return Optional.empty();
        }
        var behind = sign + 1;
        while (behind < end && " \t*_".indexOf(text.charAt(behind)) >= 0) {
            behind++;
        }
        return Optional.of(new Marked(line, Role.ANSWER, at - start, behind - start, "", question.container(), false,
                List.of()));
    }

    /// The words in brackets as a tag: "Must know" is `must-know`.
    private static List<String> tags(@Nullable String inBrackets) {
        var tag = inBrackets == null ? "" : inBrackets.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", "-").replaceAll("^-|-$", "");
        return tag.isEmpty() ? List.of() : List.of(tag);
    }

    private static Container container(Matcher mark) {
        var root = new Container.Root();
        return mark.group("quote") != null ? new Container.Quoted(root)
                : mark.group("bullet") != null ? new Container.Indented(root, mark.end("bullet"))
                        : mark.end("indent") > 0 ? new Container.Indented(root, mark.end("indent")) : root;
    }

    private static Optional<Marked> answerBehind(Document document, Marked question) {
        var line = document.line(question.line());
        if (line.indexOf(':', question.text()) < 0 && line.indexOf('：') < 0 && line.indexOf("**") < 0
                && line.indexOf("__") < 0) {
            return Optional.empty();
        }
        var answer = INLINE_ANSWER.matcher(line).region(question.text(), line.length()).useTransparentBounds(true);
        return answer.find() && !document.hidden().covers(document.lineStart(question.line()) + answer.start())
                ? Optional.of(new Marked(question.line(), Role.ANSWER, answer.start(), answer.end(), "",
                        question.container(), false, List.of())) : Optional.empty();
    }

    /// Someone's words may begin with such a letter, and a solution may be one of anything: what is quoted or has other
    /// uses is a card only if it has question and answer; of several questions beginning with such words half must ask.
    private static List<Marked> withoutStray(Document document, List<Marked> marks) {
        var weak = marks.stream().filter(mark -> mark.role() == Role.QUESTION && mark.weak()).toList();
        var several = weak.size() >= FEWEST_WEAK && weak.size() <= 2 * weak.stream()
                .filter(mark -> Asking.hasMark(document.line(mark.line()))).count();
        var kept = new ArrayList<Marked>();
        for (var i = 0; i < marks.size(); i++) {
            var mark = marks.get(i);
            var answered = i + 1 < marks.size() && marks.get(i + 1).role() == Role.ANSWER;
            var asked = i > 0 && marks.get(i - 1).role() == Role.QUESTION;
            if (!mark.isQuoted() && (!mark.weak() || several && mark.role() == Role.QUESTION)
                    || (mark.role() == Role.QUESTION ? answered : mark.role() == Role.ANSWER && asked)) {
                kept.add(mark);
            }
        }
        return kept;
    }

    private static boolean isHidden(Document document, int line) {
        var text = document.line(line);
        return document.hidden().covers(document.lineStart(line) + text.length() - text.stripLeading().length());
    }

    /// `- A: …` may be the first option of a choice question rather than an answer: then an option `B` comes next,
    /// behind `A) …` perhaps a few lines further down. And `C: …` behind an option `B` is the third.
    private static boolean isOption(Document document, int line, Role role) {
        return switch (role) {
            case QUESTION -> false;
            case ANSWER -> isOptionB(document, line, 1) || OptionsBeside.areOn(document.line(line), 'a')
                    || document.line(line).indexOf(')') >= 0 && hasOptionBelow(document, line);
            case CLOZE -> isOptionB(document, line, -1);
        };
    }

    private static boolean hasOptionBelow(Document document, int line) {
        for (var next = line + 1; next <= Math.min(line + LONGEST_OPTION, document.lineCount()); next++) {
            if (OPTION_B.matcher(document.line(next)).lookingAt()) {
                return true;
            }
        }
        return false;
    }

    static boolean isOptionB(Document document, int line, int direction) {
        var next = line + direction;
        while (next >= 1 && next <= document.lineCount() && document.line(next).isBlank()) {
            next += direction;
        }
        return next >= 1 && next <= document.lineCount() && OPTION_B.matcher(document.line(next)).lookingAt();
    }
}

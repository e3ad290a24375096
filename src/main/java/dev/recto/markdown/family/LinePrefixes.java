package dev.recto.markdown.family;

import dev.recto.markdown.Reading.Confidence;
import dev.recto.markdown.block.Container;
import dev.recto.markdown.block.Document;
import dev.recto.markdown.block.Slice;
import dev.recto.markdown.kind.Beginnings;
import dev.recto.markdown.kind.Blanks;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Lines that say what they are: `Q:` and `A:`, and `C:` for a text with blanks, as hashcards and repeater write them;
/// also
/// `Question:`, `**Q1:**`, `- Q: …`.
///
/// A question ends where its answer begins, an answer at the next mark, at a `---`, or at a heading.
final class LinePrefixes implements Family {
    private static final String SURE_Q = "Q|Question|Frage|Pregunta|Quest[ãa]o|Pergunta|Domanda|Вопрос|Питання|"
            + "Запитання|Vraag|Pytanie|Fråga|Otázka|Soru|Câu hỏi|Pertanyaan|प्रश्न|问题|问|問題|問|질문|문|سؤال|س";
    private static final String SURE_A = "A|Ans|Answer|Antwort|Respuesta|Resposta|R[ée]ponse|Risposta|Ответ|"
            + "Відповідь|Antwoord|Odpowiedź|Svar|Odpověď|Cevap|Trả lời|Đáp án|Jawaban|उत्तर|答案|答|回答|답변|답|"
            + "الجواب|ج";

    /// Words that have other uses: they count only if a question and an answer stand next to each other.
    private static final String WEAK_Q = "Front|Prompt|Term|Vorderseite|Anverso|Frente|Enunciado|正面";
    private static final String WEAK_A = "Back|Solution|Definition|Rückseite|Reverso|Verso|Lösung|Solución|Solução|"
            + "Soluzione|Gabarito|Решение|Розв['’]язок|背面|解答|정답";
    private static final Pattern WEAK =
            Pattern.compile(WEAK_Q + "|" + WEAK_A, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final String Q = SURE_Q + "|" + WEAK_Q;
    private static final String A = SURE_A + "|" + WEAK_A;
    private static final Pattern MARK = Pattern.compile(
            "^(?<indent>[ \\t]{0,8})(?<quote>(?:>[ \\t]?){1,3})?(?<bullet>(?:[-*+]|\\d{1,4}[.)])[ \\t]+)?"
                    + "(?:\\[(?<tag>[^\\]\\n]{1,40})\\][ \\t]+(?=\\*\\*|__))?"
                    + "(?<bold>\\*\\*|__|\\*|_)?(?:(?<q>" + Q + ")|(?<a>" + A
                    + ")|(?<c>C|Cloze))"
                    + "[ \\t]?[.#]?\\p{Nd}{0,4}[ \\t]*(?:[:：]|(?<=\\p{Nd})[.)]|(?<=[Qq]|[Aa]|[Aa]ns)[.)](?=[ \\t*_])"
                            + "|(?<=[問题題]\\p{Nd}{1,3})(?=[ \u3000])|(?<=答)(?=[ \u3000]))"
                            + "(?<behind>\\k<bold>)?(?=\\s|\\S|$)[ \\t\u3000]*",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Beginnings WORDS = Beginnings.of(Q + "|" + A + "|C|Cloze");

    /// `**A:**` behind a question on its own line; without bold only behind the end of a sentence.
    private static final Pattern INLINE_ANSWER = Pattern.compile(
            "[ \\t](?:[|/–—-][ \\t]+)?(?:(?<bold>\\*\\*|__)(?:" + A + ")[ \\t]?\\p{Nd}{0,4}"
                    + "(?:[:：.]\\k<bold>|\\k<bold>[ \\t]?[:：])|(?<=[?？؟.!。][ \\t]{1,3}|[|/–—-][ \\t]{1,3})(?:"
                    + A + ")[ \\t]?\\p{Nd}{0,4}[:：])[ \\t]*",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern CARD_TAG = Pattern.compile("\\s+#(?:flash)?cards?(?:[/-][\\w/-]+)?\\s*$");
    private static final Pattern BREAK = Pattern.compile("[ \\t]*(?:-{3,}|\\*{3,}|_{3,})[ \\t]*");

    private static final Pattern OPTION_B = Pattern.compile("[ \\t]*(?:[-*+][ \\t]+)?\\(?(?:\\*\\*)?[Bb][:.)]");

    private static final Set<Blanks.Notation> NOTATIONS =
            Set.of(Blanks.Notation.BRACKETS, Blanks.Notation.HIGHLIGHT, Blanks.Notation.NUMBERED);

    /// A line at whose end a question ends; what is below answers.
    private static final Pattern ASKED = Pattern.compile("[?？؟][*_]{0,3}(?:[ ]{2,}|\\\\)?$");

    private static final int FEWEST = 2;

    /// In lines.
    private static final int LONGEST_OPTION = 6;

    private enum Role { QUESTION, ANSWER, CLOZE }

    /// A line with a mark.
    ///
    /// @param start where the mark starts, counted from the line's start
    /// @param text where the text behind it starts
    /// @param bold what the mark opened and did not close, empty if nothing
    /// @param weak whether it counts only beside its counterpart
    /// @param tags what stands in brackets before it: `[core] **Q:** …`
    private record Marked(int line, Role role, int start, int text, String bold, Container container,
            boolean weak, List<String> tags) {
        boolean isQuoted() {
            return container instanceof Container.Quoted;
        }
    }

    @Override
    public List<Scheme> schemes(Survey survey) {
        var marks = marks(survey.document());
        var cuts = new ArrayList<Cut>();
        for (var i = 0; i < marks.size(); i++) {
            var mark = marks.get(i);
            var answer = i + 1 < marks.size() && marks.get(i + 1).role() == Role.ANSWER ? Optional.of(marks.get(i + 1))
                    : Optional.<Marked>empty();
            switch (mark.role()) {
                case QUESTION -> cuts.add(question(survey, mark, answer,
                        endOf(survey, marks, answer.isPresent() ? i + 2 : i + 1, mark, answer)));
                case CLOZE -> cloze(survey.document(), mark, endOf(survey, marks, i + 1, mark, Optional.empty()))
                        .ifPresent(cuts::add);
                case ANSWER -> { }
            }
        }
        var answered = marks.stream().anyMatch(mark -> mark.role() == Role.ANSWER);
        var clozes = cuts.stream().anyMatch(cut -> cut.form() instanceof Form.Cloze);
        if (!answered && !clozes) {
            return marks.size() < FEWEST ? List.of()
                    : List.of(Scheme.inferred("Lines marked Q", 0.9, withoutAnswerMarks(survey, marks)));
        }
        return cuts.isEmpty() ? List.of()
                : List.of(Scheme.explicit("Lines marked Q and A", answered ? 1.2 : 1.0, cuts));
    }

    private static Cut question(Survey survey, Marked mark, Optional<Marked> answer, int end) {
        var document = survey.document();
        var question = answer.filter(a -> a.line() == mark.line())
                .map(a -> new Slice(document.line(mark.line()).substring(mark.text(), a.start()), mark.line()))
                .orElseGet(() -> text(document, mark, answer.map(a -> a.line() - 1).orElse(end))).trimmed();
        var behind = answer.map(a -> text(document, a, end)).orElse(Slice.none(mark.line()));
        return Cut.open(new Slice(CARD_TAG.matcher(closed(question.text(), mark.bold())).replaceFirst(""),
                question.line()).beginningOn(mark.line()), behind, end, Confidence.SURE,
                "Line " + mark.line() + " starts with the mark of a question.").tagged(mark.tags());
    }

    /// The words in brackets as a tag: "Must know" is `must-know`.
    private static List<String> tags(@Nullable String inBrackets) {
        var tag = inBrackets == null ? "" : inBrackets.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", "-").replaceAll("^-|-$", "");
        return tag.isEmpty() ? List.of() : List.of(tag);
    }

    /// Where no line is marked as an answer, the question is its paragraph and the answer what follows.
    private static List<Cut> withoutAnswerMarks(Survey survey, List<Marked> marks) {
        var document = survey.document();
        var lines = marks.stream().map(Marked::line).collect(Collectors.toSet());
        var openings = new ArrayList<Opening>();
        for (var mark : marks) {
            var end = mark.line();
            while (end < document.lineCount() && !document.line(end + 1).isBlank() && !lines.contains(end + 1)
                    && !ASKED.matcher(document.line(end)).find()) {
                end++;
            }
            openings.add(new Opening(text(document, mark, end).beginningOn(mark.line()), end + 1,
                    document.root().container(),
                    survey.headingBefore(mark.line()).map(Survey.Mark::level).orElse(6), Confidence.SURE,
                    "Line " + mark.line() + " starts with the mark of a question."));
        }
        return Opening.cuts(survey, openings).stream().filter(cut -> !cut.question().isBlank()).toList();
    }

    private static Optional<Cut> cloze(Document document, Marked mark, int end) {
        var text = text(document, mark, end).trimmed();
        return Blanks.in(text.text(), NOTATIONS).isEmpty() ? Optional.empty()
                : Optional.of(new Cut(text.beginningOn(mark.line()), Slice.none(mark.line()), end,
                        new Form.Cloze(NOTATIONS), List.of(), Confidence.SURE,
                                "Line " + mark.line() + " starts with the mark of a text with blanks."));
    }

    /// Bold that began before the mark ends behind the question.
    private static String closed(String question, String bold) {
        var text = question.endsWith("\\") ? question.substring(0, question.length() - 1).strip() : question;
        return !bold.isEmpty() && text.endsWith(bold) ? text.substring(0, text.length() - bold.length()).strip() : text;
    }

    private static Slice text(Document document, Marked mark, int end) {
        var slice = document.slice(mark.container(), document.lineStart(mark.line()) + mark.text(),
                document.lineStart(end + 1));
        var trimmed = slice.trimmed();
        return new Slice(closed(trimmed.text(), mark.bold()), trimmed.line());
    }

    /// The last line before the next mark, a break, or a heading.
    private static int endOf(Survey survey, List<Marked> marks, int next, Marked question, Optional<Marked> answer) {
        var document = survey.document();
        var from = answer.map(Marked::line).orElse(question.line());
        var stop = Math.min(next < marks.size() ? marks.get(next).line() : document.lineCount() + 1,
                survey.stop(from + 1, 6));
        var quoted = answer.orElse(question).isQuoted();
        for (var line = from + 1; line < stop; line++) {
            if (quoted && !document.line(line).stripLeading().startsWith(">")) {
                return line - 1;
            }
            if (mayBeBreak(document, line) && BREAK.matcher(document.line(line)).matches()
                    && !document.hidden().covers(document.lineStart(line))) {
                return line - 1;
            }
        }
        return stop - 1;
    }

    private static boolean mayBeBreak(Document document, int line) {
        var at = document.lineStart(line);
        while (at < document.text().length() && " \t".indexOf(document.text().charAt(at)) >= 0) {
            at++;
        }
        return at < document.text().length() && "-*_".indexOf(document.text().charAt(at)) >= 0;
    }

    private static List<Marked> marks(Document document) {
        var marks = new ArrayList<Marked>();
        for (var line = 1; line <= document.lineCount(); line++) {
            if (!mayHaveMark(document.text(), document.lineStart(line), document.lineStart(line + 1))) {
                continue;
            }
            var text = document.line(line);
            var matcher = MARK.matcher(text.length() > 200 ? text.substring(0, 200) : text);
            if (matcher.find() && !isHidden(document, line)) {
                var role = matcher.group("q") != null ? Role.QUESTION : matcher.group("a") != null ? Role.ANSWER
                        : Role.CLOZE;
                var bold = matcher.group("bold") == null || matcher.group("behind") != null ? ""
                        : matcher.group("bold");
                if (!isOption(document, line, role)) {
                    var word = role == Role.QUESTION ? matcher.group("q")
                            : role == Role.ANSWER ? matcher.group("a") : "";
                    marks.add(new Marked(line, role, 0, matcher.end(), bold, container(matcher),
                            isWeak(matcher, word), tags(matcher.group("tag"))));
                    if (role == Role.QUESTION) {
                        answerBehind(document, marks.getLast()).ifPresent(marks::add);
                    }
                }
            }
        }
        return withoutStray(marks);
    }

    /// A letter with a bracket, `A)`, is one of several options more often than a mark.
    private static boolean isWeak(Matcher mark, String word) {
        return WEAK.matcher(word).matches() || word.length() == 1 && mark.group().stripTrailing().endsWith(")");
    }

    private static Container container(Matcher mark) {
        var root = new Container.Root();
        return mark.group("quote") != null ? new Container.Quoted(root)
                : mark.group("bullet") != null ? new Container.Indented(root, mark.end("bullet"))
                        : mark.end("indent") > 0 ? new Container.Indented(root, mark.end("indent")) : root;
    }

    private static Optional<Marked> answerBehind(Document document, Marked question) {
        var line = document.line(question.line());
        var answer = INLINE_ANSWER.matcher(line).region(question.text(), line.length()).useTransparentBounds(true);
        return answer.find() && !document.hidden().covers(document.lineStart(question.line()) + answer.start())
                ? Optional.of(new Marked(question.line(), Role.ANSWER, answer.start(), answer.end(), "",
                        question.container(), false, List.of())) : Optional.empty();
    }

    /// Someone's words may begin with such a letter, and a solution may be one of anything: what is quoted or has other
    /// uses is a card only if it has question and answer.
    private static List<Marked> withoutStray(List<Marked> marks) {
        var kept = new ArrayList<Marked>();
        for (var i = 0; i < marks.size(); i++) {
            var mark = marks.get(i);
            var answered = i + 1 < marks.size() && marks.get(i + 1).role() == Role.ANSWER;
            var asked = i > 0 && marks.get(i - 1).role() == Role.QUESTION;
            if (!mark.isQuoted() && !mark.weak()
                    || (mark.role() == Role.QUESTION ? answered : mark.role() == Role.ANSWER && asked)) {
                kept.add(mark);
            }
        }
        return kept;
    }

    /// Whether the first word of a line, indentation, quote, bullet, bold and grade aside, is one of those for question
    /// and answer. It is asked for each line of a document, so that no line is taken out for it.
    private static boolean mayHaveMark(String text, int start, int end) {
        var at = behindMarks(text, start, end);
        if (at < end && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
            while (at < end && "0123456789.)".indexOf(text.charAt(at)) >= 0) {
                at++;
            }
            at = behindMarks(text, at, end);
        }
        if (at < end && text.charAt(at) == '[') {
            while (at < end && text.charAt(at) != ']') {
                at++;
            }
            at = behindMarks(text, at + 1, end);
        }
        return at < end && WORDS.fitWord(text, at) && hasSign(text, at, end);
    }

    /// Whether a colon, a dot or a parenthesis stands behind the first word and its number.
    private static boolean hasSign(String text, int word, int end) {
        var at = word;
        while (at < end && Character.isLetter(text.charAt(at))) {
            at++;
        }
        while (at < end && (" \t#".indexOf(text.charAt(at)) >= 0 || Character.isDigit(text.charAt(at)))) {
            at++;
        }
        return at < end && ":：.)".indexOf(text.charAt(at)) >= 0;
    }

    private static int behindMarks(String text, int start, int end) {
        var at = start;
        while (at < end && " \t-*+_>".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return at;
    }

    private static boolean isHidden(Document document, int line) {
        var text = document.line(line);
        return document.hidden().covers(document.lineStart(line) + text.length() - text.stripLeading().length());
    }

    /// `- A: …` may be the first option of a choice question rather than an answer: then an option `B` comes next,
    /// behind
    /// `A) …` perhaps a few lines further down. And `C: …` behind an option `B` is the third.
    private static boolean isOption(Document document, int line, Role role) {
        return switch (role) {
            case QUESTION -> false;
            case ANSWER -> isOptionB(document, line, 1)
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

    private static boolean isOptionB(Document document, int line, int direction) {
        var next = line + direction;
        while (next >= 1 && next <= document.lineCount() && document.line(next).isBlank()) {
            next += direction;
        }
        return next >= 1 && next <= document.lineCount() && OPTION_B.matcher(document.line(next)).lookingAt();
    }
}

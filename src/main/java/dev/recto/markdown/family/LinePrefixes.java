package dev.recto.markdown.family;

import dev.recto.markdown.Reading.Confidence;
import dev.recto.markdown.block.Container;
import dev.recto.markdown.block.Document;
import dev.recto.markdown.block.Slice;
import dev.recto.markdown.edge.AnswerLabel;
import dev.recto.markdown.kind.Blanks;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Lines that say what they are: `Q:` and `A:`, and `C:` for a text with blanks, as hashcards and repeater write them;
/// also `Question:`, `**Q1:**`, `- Q: …`.
///
/// A question ends where its answer begins, an answer at the next mark, at a `---`, or at a heading.
final class LinePrefixes implements Family {
    private static final Pattern CARD_TAG = Pattern.compile("\\s+#(?:flash)?cards?(?:[/-][\\w/-]+)?\\s*$");
    private static final Pattern BREAK = Pattern.compile("[ \\t]*(?:-{3,}|\\*{3,}|_{3,})[ \\t]*");

    /// `<details>`, `<summary>Answer</summary>`
    private static final Pattern COVER =
            Pattern.compile("<(?:details|summary)\\b[^\\n]*+|</summary>\\s*", Pattern.CASE_INSENSITIVE);

    private static final Set<Blanks.Notation> NOTATIONS =
            Set.of(Blanks.Notation.BRACKETS, Blanks.Notation.HIGHLIGHT, Blanks.Notation.NUMBERED);

    /// A line at whose end a question ends; what is below answers.
    private static final Pattern ASKED = Pattern.compile("[?？؟][*_]{0,3}(?:[ ]{2,}|\\\\)?$");

    /// `?` or `??` alone on a line, between question and answer.
    private static final Pattern DIVIDER = Pattern.compile("(?m)^[ \\t]*\\?\\??[ \\t]*$");

    /// `**Comment:** …`
    private static final Pattern SPEAKER =
            Pattern.compile("\\*\\*\\p{L}[\\p{L} ]{1,30}(?:[:：]\\*\\*|\\*\\*[:：])\\s*\\S");

    private static final int FEWEST = 2;

    @Override
    public List<Scheme> schemes(Survey survey) {
        var marks = survey.lineMarks();
        var cuts = new ArrayList<Cut>();
        for (var i = 0; i < marks.size(); i++) {
            var mark = marks.get(i);
            var answer = i + 1 < marks.size() && answers(survey, mark, marks.get(i + 1))
                    ? Optional.of(marks.get(i + 1))
                    : Optional.<LineMarks.Marked>empty();
            switch (mark.role()) {
                case QUESTION -> {
                    var cut = question(survey, mark, answer, endOf(survey, marks,
                            answer.isPresent() ? behindAnswers(survey, marks, i + 1) : i + 1, mark, answer));
                    cuts.add(TermMarks.isOne(survey.document(), mark) ? cut.asTerm() : cut);
                }
                case CLOZE -> cloze(survey.document(), mark, endOf(survey, marks, i + 1, mark, Optional.empty()))
                        .ifPresent(cuts::add);
                case ANSWER -> { }
            }
        }
        var answered = marks.stream().anyMatch(mark -> mark.role() == LineMarks.Role.ANSWER);
        var clozes = cuts.stream().anyMatch(cut -> cut.form() instanceof Form.Cloze);
        if (!answered && !clozes) {
            var found = withoutAnswerMarks(survey, marks);
            if (found.size() == 1 && isLabelled(found.getFirst())) {
                return List.of(Scheme.explicit("Lines marked Q and A", 1.2, found));
            }
            var open = marks.size() < FEWEST
                    && marks.stream().noneMatch(mark -> survey.series().goesOnAt(mark.line())) ? List.<Cut>of()
                    : withoutStrayAnswer(found);
            return open.isEmpty() || areAims(survey, open) ? List.of()
                    : List.of(Scheme.inferred("Lines marked Q", 0.9, open));
        }
        return cuts.isEmpty() ? List.of()
                : List.of(Scheme.explicit("Lines marked Q and A", answered ? 1.2 : 1.0, cuts));
    }

    /// Whether an answer begins with words that announce it, if with no mark: `**Model answer:**`.
    private static boolean isLabelled(Cut cut) {
        var answer = cut.answer().trimmed().text();
        return AnswerLabel.endOfLeading(answer.substring(0, (answer + "\n").indexOf('\n'))).isPresent();
    }

    /// What stands behind the last of several questions does not answer it where none before has an answer.
    private static List<Cut> withoutStrayAnswer(List<Cut> cuts) {
        if (cuts.size() < FEWEST || cuts.getLast().answer().isBlank()
                || !cuts.stream().limit(cuts.size() - 1L).allMatch(cut -> cut.answer().isBlank())) {
            return cuts;
        }
        var kept = new ArrayList<>(cuts);
        var last = kept.removeLast();
        kept.add(Cut.open(last.question(), Slice.none(last.firstLine()), last.question().trimmed().endLine(),
                last.confidence(), last.because()));
        return kept;
    }

    /// Whether a document asks what it wants to find out and nothing else: it is a report, and no notes.
    static boolean areAimsIn(Survey survey) {
        var marks = survey.lineMarks();
        return marks.size() == FEWEST && marks.stream().allMatch(mark -> mark.role() == LineMarks.Role.QUESTION)
                && areAims(survey, withoutStrayAnswer(withoutAnswerMarks(survey, marks)));
    }

    /// Two questions without answers in a text that is about something else are what it wants to find out.
    private static boolean areAims(Survey survey, List<Cut> cuts) {
        return !cuts.isEmpty() && cuts.size() <= FEWEST && cuts.stream().allMatch(cut -> cut.answer().isBlank())
                && survey.headings().size() > 1 && (isAnnounced(survey, cuts.getFirst().firstLine())
                        || cuts.stream().noneMatch(cut -> QuestionCollection.holds(survey, cut.firstLine())));
    }

    /// Whether the last line above ends in a colon: "This work answers two questions:".
    private static boolean isAnnounced(Survey survey, int line) {
        var above = line - 1;
        while (above > 0 && survey.document().line(above).isBlank()) {
            above--;
        }
        return above > 0 && !survey.document().line(above).startsWith("#")
                && survey.document().line(above).stripTrailing().endsWith(":");
    }

    /// Whether a mark is that of the answer to the question before it: what stands below another heading is not.
    private static boolean answers(Survey survey, LineMarks.Marked question, LineMarks.Marked answer) {
        return answer.role() == LineMarks.Role.ANSWER && answer.line() <= survey.stop(question.line() + 1, 6)
                && !UnmarkedChoice.opensWithin(survey.document(), question.line() + 1, answer.line() - 1);
    }

    private static Cut question(Survey survey, LineMarks.Marked mark, Optional<LineMarks.Marked> answer, int end) {
        var document = survey.document();
        if (answer.isEmpty() && isClosed(document.line(mark.line()), mark)) {
            // All that is asked stands in bold on the line: what is below answers without saying so.
            return Cut.open(text(document, mark, mark.line()).beginningOn(mark.line()),
                    document.lines(mark.container(), mark.line() + 1, end), end, Confidence.SURE, because())
                    .tagged(mark.tags());
        }
        if (answer.isEmpty()) {
            var whole = text(document, mark, end).trimmed();
            var divided = DIVIDER.matcher(whole.text());
            if (divided.find() && divided.start() > 0 && divided.end() < whole.text().length()) {
                return Cut.open(whole.to(divided.start()).trimmed().beginningOn(mark.line()),
                        whole.from(divided.end()).trimmed(), end, Confidence.SURE, because()).tagged(mark.tags());
            }
            var at = endOfAsked(whole.text());
            if (at > 0) {
                return Cut.open(whole.to(at).trimmed().beginningOn(mark.line()), whole.from(at).trimmed(), end,
                        Confidence.LIKELY, "Line " + mark.line() + " starts with the mark of a question, and what "
                                + "stands below it has none.").tagged(mark.tags());
            }
        }
        var question = answer.filter(a -> a.line() == mark.line())
                .map(a -> new Slice(document.line(mark.line()).substring(mark.text(), a.start()), mark.line()))
                .orElseGet(() -> text(document, mark, answer.map(a -> behindBreaks(document, mark, a.line() - 1))
                        .orElse(end))).trimmed();
        var behind = answer.map(a -> text(document, a, end)).orElse(Slice.none(mark.line()));
        return Cut.open(new Slice(CARD_TAG.matcher(closed(question.text(), mark.bold())).replaceFirst(""),
                question.line()).beginningOn(mark.line()), behind, end, Confidence.SURE,
                because()).tagged(mark.tags());
    }

    /// The place of the mark behind several of answers: labels of the same kind in a row are one answer. Where another
    /// one speaks between them, `**Comment:** …`, what follows answers that.
    private static int behindAnswers(Survey survey, List<LineMarks.Marked> marks, int first) {
        var next = first + 1;
        while (next < marks.size() && marks.get(next).role() == LineMarks.Role.ANSWER && !marks.get(next).weak()
                && !hasSpeaker(survey.document(), marks.get(next - 1).line() + 1, marks.get(next).line() - 1)) {
            next++;
        }
        return next;
    }

    private static boolean hasSpeaker(Document document, int first, int last) {
        for (var line = first; line <= last; line++) {
            if (isSpeaker(document, line)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isSpeaker(Document document, int line) {
        return document.text().startsWith("**", document.lineStart(line))
                && SPEAKER.matcher(document.line(line)).lookingAt();
    }

    private static String because() {
        return "Line %d starts with the mark of a question.";
    }

    /// Whether the bold that began before the mark ends with the line.
    private static boolean isClosed(String line, LineMarks.Marked mark) {
        var text = line.stripTrailing();
        return !mark.bold().isEmpty() && text.endsWith(mark.bold())
                && text.length() - mark.bold().length() > mark.text();
    }

    /// Where the first paragraph ends, if it asks, or if only one more follows that asks nothing; else 0. Others in the
    /// document have the mark of an answer, this one's answer stands without it.
    private static int endOfAsked(String text) {
        var at = text.indexOf("\n\n");
        var head = at < 0 ? "" : text.substring(0, at).stripTrailing();
        if (head.isEmpty() || head.contains("```") || head.contains("~~~")) {
            return 0;
        }
        var tail = text.substring(at).strip();
        return ASKED.matcher(head).find() || tail.indexOf("\n\n") < 0 && !Asking.hasMark(tail) ? at : 0;
    }

    /// Where no line is marked as an answer, the question is its paragraph and the answer what follows.
    private static List<Cut> withoutAnswerMarks(Survey survey, List<LineMarks.Marked> marks) {
        var document = survey.document();
        var lines = marks.stream().map(LineMarks.Marked::line).collect(Collectors.toSet());
        var openings = new ArrayList<Opening>();
        for (var mark : marks) {
            var end = mark.line();
            while (end < document.lineCount() && goesOn(document, end) && !lines.contains(end + 1)) {
                end++;
            }
            openings.add(new Opening(text(document, mark, end).beginningOn(mark.line()), end + 1,
                    document.root().container(),
                    survey.headingBefore(mark.line()).map(Mark::level).orElse(6), Confidence.SURE,
                    "Line %d starts with the mark of a question."));
        }
        return Opening.cuts(survey, openings).stream().filter(cut -> !cut.question().isBlank()).toList();
    }

    /// Whether the paragraph of a question goes on behind a line: all of a fence that stands in it does.
    private static boolean goesOn(Document document, int line) {
        if (isInCode(document, line + 1)) {
            return isInCode(document, line) || !ASKED.matcher(document.line(line)).find();
        }
        var next = document.line(line + 1);
        return !next.isBlank() && !(next.startsWith("<") && COVER.matcher(next).lookingAt())
                && (isInCode(document, line) || !ASKED.matcher(document.line(line)).find());
    }

    private static boolean isInCode(Document document, int line) {
        return document.hidden().covers(document.lineStart(line));
    }

    private static Optional<Cut> cloze(Document document, LineMarks.Marked mark, int end) {
        var text = text(document, mark, end).trimmed();
        return Blanks.in(text.text(), NOTATIONS).isEmpty() ? Optional.empty()
                : Optional.of(new Cut(text.beginningOn(mark.line()), Slice.none(mark.line()), end,
                        new Form.Cloze(NOTATIONS), List.of(), Confidence.SURE,
                                "Line %d starts with the mark of a text with blanks."));
    }

    /// Bold that began before the mark ends behind the question.
    private static String closed(String question, String bold) {
        var text = question.endsWith("\\") ? question.substring(0, question.length() - 1).strip() : question;
        var line = text.indexOf('\n');
        if (!bold.isEmpty() && line > bold.length() && text.substring(0, line).stripTrailing().endsWith(bold)
                && text.indexOf(bold) >= text.substring(0, line).stripTrailing().length() - bold.length()) {
            return text.substring(0, text.substring(0, line).stripTrailing().length() - bold.length())
                    + text.substring(line);
        }
        return !bold.isEmpty() && text.endsWith(bold) ? text.substring(0, text.length() - bold.length()).strip() : text;
    }

    private static Slice text(Document document, LineMarks.Marked mark, int end) {
        var slice = document.slice(mark.container(), document.lineStart(mark.line()) + mark.text(),
                document.lineStart(end + 1));
        var trimmed = slice.trimmed();
        return new Slice(closed(trimmed.text(), mark.bold()), trimmed.line());
    }

    /// The last line that is no break and opens no cover: one between question and answer belongs to neither.
    private static int behindBreaks(Document document, LineMarks.Marked question, int last) {
        var end = last;
        while (end > question.line() && (document.line(end).isBlank()
                || mayBeBreak(document, end) && BREAK.matcher(document.line(end)).matches()
                || document.text().startsWith("<", document.lineStart(end))
                        && COVER.matcher(document.line(end)).matches())) {
            end--;
        }
        return end;
    }

    /// The last line before the next mark, a break, or a heading.
    private static int endOf(
            Survey survey, List<LineMarks.Marked> marks, int next, LineMarks.Marked question,
                    Optional<LineMarks.Marked> answer) {
        var document = survey.document();
        var from = answer.map(LineMarks.Marked::line).orElse(question.line());
        var stop = survey.seriesStop(question.line(),
                Math.min(next < marks.size() ? marks.get(next).line() : document.lineCount() + 1,
                        survey.stop(from + 1, 6)));
        // What answers again answers another one who spoke in between.
        var speaks = answer.isPresent() && next < marks.size() && marks.get(next).role() == LineMarks.Role.ANSWER;
        stop = beforeNextInList(survey, question.line(), from, stop);
        var offers = IntStream.range(question.line() + 1, from)
                .anyMatch(line -> UnmarkedChoice.offersAt(document, line));
        // A question that is no quote may have an answer of which only the beginning is one.
        var quoted = question.isQuoted();
        for (var line = from + 1; line < stop; line++) {
            if (speaks && line > marks.get(next - 1).line() && isSpeaker(document, line)
                    || offers && UnmarkedChoice.opensAt(document, line)) {
                return line - 1;
            }
            offers |= UnmarkedChoice.offersAt(document, line);
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

    /// A list item that asks and has the number behind the question's own is the next question, without a mark.
    private static int beforeNextInList(Survey survey, int question, int from, int stop) {
        var number = survey.lineLabels().numberAt(question);
        for (var line = from + 1; number > 0 && line < stop; line++) {
            var at = survey.document().lineStart(line);
            if (Character.isDigit(survey.document().text().charAt(at))) {
                var label = survey.lineLabels().at(line);
                return label != null && survey.lineLabels().numberAt(line) == number + 1
                        && survey.asking().isQuestion(label.rest()) ? line : stop;
            }
        }
        return stop;
    }

    private static boolean mayBeBreak(Document document, int line) {
        var at = document.lineStart(line);
        while (at < document.text().length() && " \t".indexOf(document.text().charAt(at)) >= 0) {
            at++;
        }
        return at < document.text().length() && "-*_".indexOf(document.text().charAt(at)) >= 0;
    }
}

package dev.recto.markdown.family;

import dev.recto.markdown.Reading.Confidence;
import dev.recto.markdown.block.Document;
import dev.recto.markdown.block.Slice;
import dev.recto.markdown.edge.AnswerLabel;
import dev.recto.markdown.edge.CodeLines;
import dev.recto.markdown.kind.Beginnings;
import dev.recto.markdown.kind.LanguageSection;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Questions that follow up within an answer: `**Follow-up: How high is it?**`, `### Follow-up Q: …`.
///
/// One that is answered there is a card of its own, as it would be asked apart. Those that are only asked, one by one
/// or in a list, stay part of the answer: they tell how the talk may go on.
final class FollowUps {
    private static final String WORDS = LanguageSection.FOLLOW_UP.alternatives();

    /// Behind a heading's or bold's marks and a symbol: the words, a number perhaps, and what is asked behind a sign.
    private static final Pattern LINE = Pattern.compile(
            "^[ ]{0,3}(?:(?<heading>#{1,6})[ \\t]+)?(?<bold>\\*\\*|__)?"
                    + "(?:[^\\p{L}\\p{N}\\s*_#<>`|\\[(-]{1,4}[ \\t]*)?(?:\\*\\*)?"
                    + "(?:" + WORDS + ")(?:[ \\t]?(?:q|question|q\\.))?[ \\t]?#?\\d{0,2}"
                    + "(?:(?:\\*\\*|__)?[ \\t]*[:：.–—-](?:\\*\\*|__)?[ \\t]*(?<asked>\\S.*)"
                    + "|[:：]?(?:\\*\\*|__)?[:：]?[ \\t]*)$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /// Before the words there are only signs, so they begin with the line's first letter.
    private static final Beginnings BEGINNINGS = Beginnings.of(WORDS);

    private FollowUps() {}

    /// A follow-up in an answer.
    ///
    /// @param start the offset at which its line begins
    /// @param level of its heading, 0 if it is none
    private record Found(int start, int end, int level, String asked) {}

    static List<Cut> applied(Survey survey, List<Cut> cuts) {
        var lines = linesWithWords(survey.document());
        var apart = new ArrayList<Cut>(cuts.size());
        for (var cut : cuts) {
            if (cut.form() instanceof Form.Open) {
                add(survey, unlabelled(cut), lines, apart);
            } else {
                apart.add(cut);
            }
        }
        return apart;
    }

    /// The lines of a document that begin with one of the words, signs and numbers of items aside.
    private static BitSet linesWithWords(Document document) {
        var lines = new BitSet();
        for (var line = 1; line <= document.lineCount(); line++) {
            if (mayBegin(document.text(), document.lineStart(line), document.lineEnd(line))) {
                lines.set(line);
            }
        }
        return lines;
    }

    private static boolean mayBegin(String text, int start, int end) {
        var first = Beginnings.firstLetter(text, start, end, false);
        return first >= 0 && BEGINNINGS.fit(text, first);
    }

    /// Whether a text's first line follows up on a question.
    static boolean begins(String text) {
        var end = text.indexOf('\n') < 0 ? text.length() : text.indexOf('\n');
        return mayBegin(text, 0, end) && LINE.matcher(text.substring(0, end)).matches();
    }

    /// What such a line asks behind the words and a sign.
    static Optional<String> asked(String line) {
        var matcher = mayBegin(line, 0, line.length()) ? LINE.matcher(line) : null;
        return matcher != null && matcher.matches() ? Optional.ofNullable(matcher.group("asked")) : Optional.empty();
    }

    private static boolean hasLineOf(BitSet lines, Slice text) {
        var next = lines.nextSetBit(text.line());
        return next >= 0 && next <= text.endLine();
    }

    /// Where other marks make it a question anyway, without the words.
    private static Cut unlabelled(Cut cut) {
        var text = cut.question().text();
        var line = mayBegin(text, 0, text.length()) ? LINE.matcher(text) : null;
        return line != null && line.matches() && line.group("asked") != null
                ? new Cut(new Slice(closed(line.group("bold"), line.group("asked")), cut.firstLine()), cut.answer(),
                        cut.extent(), cut.form(), cut.tags(), cut.confidence(), cut.because())
                : cut;
    }

    private static void add(Survey survey, Cut cut, BitSet lines, List<Cut> apart) {
        var found = hasLineOf(lines, cut.answer()) ? answered(survey, cut.answer()) : List.<Found>of();
        if (found.isEmpty()) {
            apart.add(cut);
            return;
        }
        var answer = cut.answer();
        for (var i = -1; i < found.size(); i++) {
            var from = i < 0 ? 0 : found.get(i).end();
            var to = i + 1 < found.size() ? found.get(i + 1).start() : answer.text().length();
            var own = answer.from(from).to(to - from);
            var last = i + 1 < found.size() ? answer.to(to).endLine() - 1 : cut.extent();
            if (i < 0) {
                apart.add(new Cut(cut.question(), own, last, cut.form(), cut.tags(), cut.confidence(), cut.because()));
            } else {
                var line = answer.to(found.get(i).start()).endLine();
                var told = divided(survey, found.get(i), own, line);
                apart.add(Cut.open(new Slice(told.asked(), line), told.answer(), last, Confidence.LIKELY,
                        "Line %d follows up on the question before it and is answered."));
            }
        }
    }

    /// What is asked, and the answer that may begin on its line.
    private record Told(String asked, Slice answer) {}

    private static Told divided(Survey survey, Found found, Slice below, int line) {
        return ItemText.answerBehind(found.asked(), survey.asking())
                .map(at -> new Told(found.asked().substring(0, at),
                        new Slice(found.asked().substring(at).strip() + "\n" + below.text(), line)))
                .orElseGet(() -> new Told(found.asked(), below));
    }

    /// Those that are answered; an answer that begins with one is no answer without it.
    private static List<Found> answered(Survey survey, Slice answer) {
        var lines = CodeLines.of(answer.text());
        var all = new ArrayList<Found>();
        for (var line = 0; line < lines.count(); line++) {
            if (!lines.isCode(line)) {
                found(survey, lines, line).ifPresent(all::add);
            }
        }
        var kept = new ArrayList<Found>();
        for (var i = 0; i < all.size(); i++) {
            var one = all.get(i);
            var end = i + 1 < all.size() ? all.get(i + 1).start() : answer.text().length();
            var told = answer.text().substring(one.end(), end).strip();
            if ((!isNothing(told) || ItemText.answerBehind(one.asked(), survey.asking()).isPresent())
                    && !answer.text().substring(0, one.start()).isBlank()) {
                kept.add(one);
            }
        }
        return kept;
    }

    private static boolean isNothing(String told) {
        return told.replaceAll("[-*_\\s]|<br\\s*/?>|</?\\w+>", "").isEmpty();
    }

    private static Optional<Found> found(Survey survey, CodeLines lines, int place) {
        var line = lines.line(place);
        var matcher = mayBegin(line, 0, line.length()) ? LINE.matcher(line) : null;
        if (matcher == null || !matcher.matches()) {
            return Optional.empty();
        }
        var marked = matcher.group("heading") != null || line.stripLeading().startsWith("**")
                || line.stripLeading().startsWith("__") || line.indexOf(':') > 0 || line.indexOf('：') > 0;
        var level = matcher.group("heading") == null ? 0 : matcher.group("heading").length();
        if (matcher.group("asked") != null) {
            var asked = closed(matcher.group("bold"), matcher.group("asked"));
            return marked && (level > 0 || survey.asking().isQuestion(asked))
                    ? Optional.of(new Found(lines.start(place), lines.end(place), level, asked)) : Optional.empty();
        }
        return marked ? below(survey, lines, place, level) : Optional.empty();
    }

    /// The words alone stand over a paragraph of one line that asks.
    private static Optional<Found> below(Survey survey, CodeLines lines, int place, int level) {
        var next = place + 1;
        while (next < lines.count() && lines.isBlank(next)) {
            next++;
        }
        if (next >= lines.count() || lines.isCode(next)) {
            return Optional.empty();
        }
        var text = lines.line(next).strip();
        var asks = Asking.hasMark(text) && "-*+>|#".indexOf(text.charAt(0)) < 0 || text.startsWith("**");
        return asks && survey.asking().isQuestion(text) && AnswerLabel.endOfLeading(text).isEmpty()
                ? Optional.of(new Found(lines.start(place), lines.end(next), level, text)) : Optional.empty();
    }

    /// Without the bold that began before the words.
    private static String closed(@Nullable String bold, String asked) {
        var text = asked.strip();
        return bold != null && text.endsWith(bold) && text.indexOf(bold) == text.length() - bold.length()
                ? text.substring(0, text.length() - bold.length()).strip() : text;
    }
}

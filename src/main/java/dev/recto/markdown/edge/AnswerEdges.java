package dev.recto.markdown.edge;

import dev.recto.markdown.block.Slice;
import java.util.stream.Collectors;

/// Takes off what stands before and behind an answer without being part of it.
public final class AnswerEdges {
    /// Blanks that make code of a line.
    private static final int CODE = 4;

    private AnswerEdges() {}

    /// The answer that is kept.
    public static Slice keep(Slice answer) {
        var kept = withoutSpace(answer.trimmed());
        kept = dedented(withoutTag(AnswerHead.takenOff(AnswerFoot.takenOff(kept))));
        return Placeholder.isAll(kept.text()) || FillLines.areAll(kept.text()) ? Slice.none(kept.line()) : kept;
    }

    /// Without room at the end that an answer is to be written in.
    private static Slice withoutSpace(Slice answer) {
        var space = AnswerSpace.start(answer.text());
        return space.isPresent() ? answer.to(space.getAsInt()).trimmed() : answer;
    }

    /// Without a line break before it, or the tag of a paragraph whose end was taken off: `<p>Because it is.</p>`.
    private static Slice withoutTag(Slice answer) {
        var text = answer.text();
        if (text.regionMatches(true, 0, "<br", 0, 3) && text.indexOf('>') > 0
                && text.indexOf('>') <= "<br />".length()) {
            return AnswerHead.behind(answer, text.indexOf('>') + 1);
        }
        return text.startsWith("<p>") && text.indexOf("</p>") < 0 && text.indexOf("<p>", 1) < 0
                ? AnswerHead.behind(answer, "<p>".length()) : answer;
    }

    /// Four blanks before every line make code of a text (CommonMark 4.4), which is what is meant unless it is a
    /// sentence: then they were to show that it answers.
    private static Slice dedented(Slice answer) {
        var text = answer.text();
        var common = leadingBlanks(text, 0);
        for (var at = text.indexOf('\n'); common > 0 && at >= 0; at = text.indexOf('\n', at + 1)) {
            var blanks = leadingBlanks(text, at + 1);
            var end = at + 1 + blanks;
            common = end < text.length() && text.charAt(end) != '\n' ? Math.min(common, blanks) : common;
        }
        if (common < CODE || !isSentence(text.strip())) {
            return answer;
        }
        var blanks = " ".repeat(common);
        return new Slice(text.lines().map(line -> line.startsWith(blanks) ? line.substring(blanks.length())
                : line.stripLeading()).collect(Collectors.joining("\n")), answer.line());
    }

    private static int leadingBlanks(String text, int start) {
        var at = start;
        while (at < text.length() && text.charAt(at) == ' ') {
            at++;
        }
        return at - start;
    }

    private static boolean isSentence(String text) {
        return Character.isUpperCase(text.codePointAt(0)) && ".!?".indexOf(text.charAt(text.length() - 1)) >= 0
                && text.indexOf(' ') > 0 && text.chars().noneMatch(c -> "{}<>=;|\\$".indexOf(c) >= 0);
    }
}

package dev.recto.markdown.edge;

import dev.recto.markdown.block.Slice;

/// Takes off what stands before and behind an answer without being part of it.
public final class AnswerEdges {
    private AnswerEdges() {}

    /// The answer that is kept, looked for once for each answer.
    public static Slice keep(Slice answer) {
        return answer.trimmed().kept(AnswerEdges::within);
    }

    private static Slice within(Slice answer) {
        var kept = withoutSpace(answer);
        kept = Spoiler.uncovered(AnswerHead.takenOff(Spoiler.uncovered(AnswerFoot.takenOff(kept))));
        kept = IndentedText.outdented(withoutTag(kept), _ -> true);
        return Placeholder.isAll(kept.text()) || FillLines.areAll(kept.text()) || EmptyForm.isAll(kept.text())
                ? Slice.none(kept.line()) : kept;
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
}

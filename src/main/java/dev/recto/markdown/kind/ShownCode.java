package dev.recto.markdown.kind;

import dev.recto.markdown.block.PlainText;

/// Code below a question about it: "What does the following code print?" over a fence and nothing else.
///
/// Where the question has no code itself, what stands below is what it asks about, and there is no answer.
public final class ShownCode {
    private ShownCode() {}

    /// @param question its markdown
    /// @param below all that stands below it
    public static boolean isAllBelow(String question, String below, Wording wording) {
        return question.indexOf('`') < 0 && isAskedAbout(question, below, wording);
    }

    /// Whether code is all that stands below a question about code that is shown, some of which it may name.
    public static boolean isAskedAbout(String question, String below, Wording wording) {
        return (below.startsWith("```") || below.startsWith("~~~")) && Typing.isOnlyCode(below)
                && wording.asksAboutShown(PlainText.of(question));
    }
}

package dev.recto.markdown.family;

import dev.recto.markdown.block.Markdown;
import dev.recto.markdown.block.PlainText;
import dev.recto.markdown.edge.AnswerLabel;
import dev.recto.markdown.kind.Beginnings;

/// A heading with its answer on the same line, behind a label in bold: `### What is a heap?**Answer:** A tree.`
///
/// @param question what stands before the label, all of the heading if there is none
/// @param answer what stands behind it, possibly nothing
record AnsweredHeading(Markdown question, String answer) {
    /// What is asked has words beside a number; else the heading is itself over an answer.
    static AnsweredHeading of(Markdown heading) {
        var text = heading.text();
        for (var at = text.indexOf("**", 1); at > 0; at = text.indexOf("**", at + 2)) {
            var label = AnswerLabel.endOfLeading(text.substring(at));
            if (label.isPresent() && text.indexOf("**", at + 2) > 0 && text.indexOf('\n') < 0) {
                var asked = text.substring(0, at).strip();
                return asks(asked) ? new AnsweredHeading(new Markdown(asked), text.substring(at + label.get()).strip())
                        : new AnsweredHeading(heading, "");
            }
        }
        return new AnsweredHeading(heading, "");
    }

    private static boolean asks(String asked) {
        var plain = PlainText.of(asked);
        var rest = Label.of(plain).map(Label::rest).orElse(plain);
        return Beginnings.firstLetter(rest, false) >= 0 && !AnswerLabel.isOnly(plain);
    }
}

package dev.recto.markdown.family;

import dev.recto.markdown.Reading.Confidence;
import dev.recto.markdown.block.Slice;
import java.util.List;

/// A question and its answer as they are cut out of a document.
///
/// @param question its markdown; its lines are those of the mark that shows it
/// @param answer possibly none; label and foot are still on it
/// @param extent the last line that belongs to this question, kept or not
/// @param tags that the question alone has, without `#`
/// @param because a sentence for the user, with `%d` for the number of the first line: most cuts are never shown
public record Cut(
        Slice question, Slice answer, int extent, Form form, List<String> tags, Confidence confidence, String because) {
    private static final Form OPEN = new Form.Asked();

    public Cut {
        tags = List.copyOf(tags);
    }

    public static Cut open(Slice question, Slice answer, int extent, Confidence confidence, String because) {
        return new Cut(question, answer, extent, OPEN, List.of(), confidence, because);
    }

    /// The same with these tags.
    public Cut tagged(List<String> newTags) {
        return new Cut(question, answer, extent, form, newTags, confidence, because);
    }

    /// The same whose question is a term.
    Cut asTerm() {
        return new Cut(question, answer, extent, new Form.Term(), tags, confidence, because);
    }

    /// The same whose question was made from what its answer is about.
    Cut asTopic() {
        return new Cut(question, answer, extent, new Form.Topic(), tags, confidence, because);
    }

    /// The same with another question.
    Cut asking(Slice other) {
        return new Cut(other, answer, extent, form, tags, confidence, because);
    }

    public Cut withAnswer(Slice newAnswer) {
        return new Cut(question, newAnswer, extent, form, tags, confidence, because);
    }

    /// The same without what stands behind a line.
    Cut upTo(int line) {
        return new Cut(question, answer.upTo(line), Math.min(extent, line), form, tags, confidence, because);
    }

    /// A sentence for the user.
    public String because() {
        var number = because.indexOf("%d");
        return number < 0 ? because : because.substring(0, number) + firstLine() + because.substring(number + 2);
    }

    public int firstLine() {
        return question.line();
    }

    boolean overlaps(Cut other) {
        return firstLine() <= other.extent && other.firstLine() <= extent;
    }
}

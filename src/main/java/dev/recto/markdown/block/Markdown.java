package dev.recto.markdown.block;

import org.jspecify.annotations.Nullable;

/// The markdown of a heading or a paragraph, and what was found out about it: twenty families ask the same.
///
/// Several threads may look at it at the same time; they find out the same.
public final class Markdown {
    private final String text;
    private @Nullable String plain;
    private final long lineStarts;
    private byte verdict;

    public Markdown(String text) {
        this.text = text;
        this.lineStarts = LineStarts.in(text);
    }

    /// As it is written.
    public String text() {
        return text;
    }

    /// Its words alone.
    public String plain() {
        var known = plain;
        if (known == null) {
            known = PlainText.of(text);
            plain = known;
        }
        return known;
    }

    /// Whether one of its lines may begin with one of these characters.
    ///
    /// @param characters their [LineStarts]
    public boolean mayBeginLine(long characters) {
        return (lineStarts & characters) != 0;
    }

    /// What was noted about its wording; 0 as long as nothing was.
    public byte verdict() {
        return verdict;
    }

    /// Notes what the wording of its document makes of it. All who do so must come to the same.
    public void note(byte newVerdict) {
        verdict = newVerdict;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Markdown markdown && text.equals(markdown.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    @Override
    public String toString() {
        return text;
    }
}

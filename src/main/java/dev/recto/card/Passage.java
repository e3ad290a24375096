package dev.recto.card;

/// A stretch of markdown taken from a document.
///
/// @param text the slice of the source, free of its container's prefix (list or quote indentation), label and foot;
///     what is edited and exported
/// @param display the markdown to show: `text` with broken characters repaired, torn table rows joined, and the
///     document's link references and footnotes that it uses supplied
public record Passage(String text, String display) {
    public static final Passage EMPTY = new Passage("", "");

    /// A passage that is shown as it was written.
    public static Passage of(String markdown) {
        return new Passage(markdown, markdown);
    }

    public boolean isEmpty() {
        return text.isBlank();
    }
}

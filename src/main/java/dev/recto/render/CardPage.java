package dev.recto.render;

/// The page that the web view loads once; cards are put into it by `recto.show(html)`.
public final class CardPage {
    /// The whole page with styles and scripts inline and a content security policy.
    public static String html() {
        throw new UnsupportedOperationException();
    }
}

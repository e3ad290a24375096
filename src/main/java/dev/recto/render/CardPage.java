package dev.recto.render;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.HexFormat;

/// The page that the web view loads once; cards are put into it by `recto.show(html)`. What only some cards need it
/// gets when the first of them comes: [#formulas] and [#code].
///
/// Everything is inline, because a page without an address can load nothing, and because its policy lets nothing load:
/// only its own scripts and styles, known by a word drawn anew for each page, and pictures and fonts given as `data:`.
public final class CardPage {
    private final String nonce;

    private CardPage(String nonce) {
        this.nonce = nonce;
    }

    /// A page with a word of its own.
    public static CardPage create() {
        var word = new byte[16];
        new SecureRandom().nextBytes(word);
        return new CardPage(HexFormat.of().formatHex(word));
    }

    /// The whole page with styles and scripts inline and a content security policy.
    public static String html() {
        return create().page();
    }

    /// What a style must carry to be let into this page.
    public String nonce() {
        return nonce;
    }

    /// The whole page with style and script inline and a content security policy, but for what only some cards need.
    public String page() {
        // KaTeX asks for the document type: without it the engine falls back to the manners of the nineties.
        return """
                <!DOCTYPE html>
                <html lang="en"><head><meta charset="utf-8">
                <meta http-equiv="Content-Security-Policy" content="%s">
                <meta name="referrer" content="no-referrer"><title>Card</title>
                <style id="own" nonce="%s">%s</style>
                </head><body><main id="sheet"></main><div id="bar" hidden></div>
                <button id="more" type="button" tabindex="-1" hidden></button>
                <script nonce="%s">%s</script>
                </body></html>
                """.formatted(policy(), nonce, text("card/card.css"), nonce, script("card/card.js"));
    }

    /// What the page needs to set formulas.
    ///
    /// @param script to be run in the page
    /// @param style to stand before the page's own, with its fonts, as a literal of a script: 0.7 MB
    public record Formulas(String script, String style) {}

    /// Reads what formulas need: KaTeX. The build has put its fonts into its style.
    public static Formulas formulas() {
        return new Formulas(text("katex/katex.min.js"), text("katex/style.txt"));
    }

    /// What colours code, as a script to be run in the page: highlight.js.
    public static String code() {
        return text("highlightjs/highlight.min.js");
    }

    private String policy() {
        return ("default-src 'none'; script-src 'nonce-%1$s'; style-src 'nonce-%1$s'; img-src data:; font-src data:; "
                + "base-uri 'none'; form-action 'none'").formatted(nonce);
    }

    /// Nothing in a script may end the element that it stands in.
    private static String script(String resource) {
        return text(resource).replace("</script", "<\\/script");
    }

    private static String text(String resource) {
        return new String(bytes(resource), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(String resource) {
        try (var stream = CardPage.class.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IllegalStateException("the program is incomplete: " + resource + " is missing");
            }
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

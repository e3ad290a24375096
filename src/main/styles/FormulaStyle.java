import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.regex.Pattern;

/// Makes the style of formulas, in the build: that of KaTeX with its fonts in it, as a literal of a script. A start
/// whose first card has a formula only has to read it.
///
/// `FormulaStyle.java KATEX`: the folder of `katex.min.css` and `fonts`; beside them it makes `style.txt`, in ASCII.
final class FormulaStyle {
    private static final Pattern FONT_FACE = Pattern.compile("@font-face\\{[^}]*}");
    /// The engine reads neither WOFF nor WOFF2, so they are TrueType.
    private static final Pattern FONT_FILE =
            Pattern.compile("src:[^;}]*url\\(fonts/([A-Za-z0-9_-]+)\\.ttf\\)[^;}]*");

    private FormulaStyle() {}

    public static void main(String[] arguments) throws IOException {
        var katex = Path.of(arguments[0]);
        var style = Files.readString(katex.resolve("katex.min.css"));
        var made = new StringBuilder(FONT_FACE.matcher(style).replaceAll(""));
        var face = FONT_FACE.matcher(style);
        while (face.find()) {
            made.append(withFont(face.group(), katex.resolve("fonts")));
        }
        Files.writeString(katex.resolve("style.txt"), literal(made), StandardCharsets.US_ASCII);
    }

    private static String withFont(String face, Path fonts) throws IOException {
        var file = FONT_FILE.matcher(face);
        if (!file.find()) {
            throw new IOException("no TrueType font in " + face);
        }
        var font = Files.readAllBytes(fonts.resolve(file.group(1) + ".ttf"));
        return face.substring(0, file.start())
                + "src:url(data:font/ttf;base64," + Base64.getEncoder().encodeToString(font) + ") format(\"truetype\")"
                + face.substring(file.end());
    }

    /// Between quotation marks, and all of it ASCII (ECMAScript, 12.9.4).
    private static String literal(CharSequence text) {
        var literal = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                literal.append('\\').append(c);
            } else if (c < ' ' || c > '~') {
                literal.append(String.format("\\u%04x", (int) c));
            } else {
                literal.append(c);
            }
        }
        return literal.append('"').toString();
    }
}

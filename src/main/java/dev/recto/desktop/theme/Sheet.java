package dev.recto.desktop.theme;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;

/// A style sheet that the build made, for any text size: its lengths in `px` grow, those without a unit stay.
///
/// @param name of the file
record Sheet(String name) {
    private static final Pattern LENGTH = Pattern.compile("(?<![\\w.#])(-?\\d+(?:\\.\\d+)?)px");

    /// Where it is, at the design's size. The toolkit reads the binary form beside it.
    String address() {
        return resource().toExternalForm();
    }

    /// @param percent of the design's size
    /// @return the address of a style sheet
    String at(int percent) {
        if (percent == Theme.NORMAL_TEXT) {
            return address();
        }
        var bytes = scaled(text(), percent).getBytes(StandardCharsets.UTF_8);
        return "data:text/css;charset=UTF-8;base64," + Base64.getEncoder().encodeToString(bytes);
    }

    static String scaled(String css, int percent) {
        return LENGTH.matcher(css).replaceAll(
                length -> String.format(Locale.ROOT, "%.2fpx", Double.parseDouble(length.group(1)) * percent / 100));
    }

    private URL resource() {
        return Objects.requireNonNull(
                Sheet.class.getResource("/dev/recto/desktop/theme/" + name),
                () -> name + " is missing from this build");
    }

    private String text() {
        try (var in = resource().openStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package dev.recto.library;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// The kinds of pictures that are shown, known by their first bytes and not by what anyone says of them.
enum PictureType {
    PNG("image/png", "png"),
    JPEG("image/jpeg", "jpg"),
    GIF("image/gif", "gif"),
    WEBP("image/webp", "webp"),
    SVG("image/svg+xml", "svg");

    /// The largest picture taken, in bytes.
    static final int LARGEST = 10 * 1024 * 1024;

    private final String mediaType;
    private final String extension;

    PictureType(String mediaType, String extension) {
        this.mediaType = mediaType;
        this.extension = extension;
    }

    String mediaType() {
        return mediaType;
    }

    String extension() {
        return extension;
    }

    static Optional<PictureType> of(byte[] bytes) {
        // PNG 1.2, 3.1
        if (startsWith(bytes, 0, "\u0089PNG\r\n\u001a\n")) {
            return Optional.of(PNG);
        }
        // ITU-T T.81, B.1.1.3: SOI and the next marker
        if (startsWith(bytes, 0, "\u00ff\u00d8\u00ff")) {
            return Optional.of(JPEG);
        }
        if (startsWith(bytes, 0, "GIF87a") || startsWith(bytes, 0, "GIF89a")) {
            return Optional.of(GIF);
        }
        if (startsWith(bytes, 0, "RIFF") && startsWith(bytes, 8, "WEBP")) {
            return Optional.of(WEBP);
        }
        return isSvg(bytes) ? Optional.of(SVG) : Optional.empty();
    }

    /// Whether a file's name says that it is what it is.
    static boolean fitsEnding(String mediaType, Path file) {
        var name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return Arrays.stream(values()).filter(type -> type.mediaType.equals(mediaType))
                .anyMatch(type -> name.endsWith("." + type.extension) || type == JPEG && name.endsWith(".jpeg"));
    }

    /// A root element `svg`, after nothing but an XML declaration, comments and a document type.
    private static boolean isSvg(byte[] bytes) {
        var start = new String(bytes, 0, Math.min(bytes.length, 4096), StandardCharsets.UTF_8).toLowerCase(Locale.ROOT);
        var rest = start.startsWith("\ufeff") ? start.substring(1) : start;
        return rest.matches("(?s)\\s*(?:<\\?xml.*?\\?>\\s*|<!--.*?-->\\s*|<!doctype svg[^>]*>\\s*)*<svg[\\s>].*");
    }

    private static boolean startsWith(byte[] bytes, int at, String expected) {
        if (bytes.length < at + expected.length()) {
            return false;
        }
        for (var i = 0; i < expected.length(); i++) {
            if ((bytes[at + i] & 0xff) != expected.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}

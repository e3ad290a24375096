package dev.recto.insight.health;

import java.nio.charset.StandardCharsets;
import java.io.ByteArrayOutputStream;
import java.util.regex.Pattern;

/// Where a link or picture leads, as a document says it.
///
/// @param offset of the mark in the document's text
/// @param written between the brackets or quotes
/// @param isPicture whether it is shown and not only led to
/// @param isWhole whether it can be read at all: an address with a space in it cannot
record Target(int offset, String written, boolean isPicture, boolean isWhole) {
    private static final Pattern ELSEWHERE = Pattern.compile("^(?:[A-Za-z][A-Za-z0-9+.-]+:|//|/|~|\\\\)");
    /// What a site generator fills in.
    private static final Pattern FILLED_IN = Pattern.compile("\\{\\{|\\{%|<%|\\$\\{|\\$\\(");
    private static final Pattern ESCAPED = Pattern.compile("\\\\(\\p{Punct})");

    /// Whether nobody can tell from the folder alone where it leads.
    boolean isElsewhere() {
        return ELSEWHERE.matcher(written).find() || FILLED_IN.matcher(written).find() || written.startsWith("?");
    }

    /// The file or folder, decoded; empty if it leads within the document.
    String path() {
        return decoded(plain().replaceFirst("(?s)[?#].*$", ""));
    }

    /// The place within the file, decoded; empty if none is named.
    String fragment() {
        var text = plain();
        var hash = text.indexOf('#');
        return hash < 0 ? "" : decoded(text.substring(hash + 1));
    }

    private String plain() {
        return ESCAPED.matcher(written).replaceAll("$1").replace("&amp;", "&");
    }

    /// `%20` and its like; a percent sign that starts nothing stands for itself.
    private static String decoded(String text) {
        if (text.indexOf('%') < 0) {
            return text;
        }
        var bytes = new ByteArrayOutputStream();
        var source = text.getBytes(StandardCharsets.UTF_8);
        for (var i = 0; i < source.length; i++) {
            var high = source[i] == '%' && i + 2 < source.length ? Character.digit(source[i + 1], 16) : -1;
            var low = high < 0 ? -1 : Character.digit(source[i + 2], 16);
            bytes.write(low < 0 ? source[i] : high * 16 + low);
            i += low < 0 ? 0 : 2;
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }
}

package dev.recto.library;

import dev.recto.markdown.Composition;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.ClosedFileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Pattern;

/// What the target of a picture in a document stands for.
sealed interface PictureReference {
    /// A file, by its path from the document's folder; it may lead out of where it may, see [#within].
    record Local(String path) implements PictureReference {}

    /// An address on the web.
    record Web(String address, String host) implements PictureReference {}

    record Unusable(String why) implements PictureReference {}

    /// What no address may have as it is.
    Pattern UNESCAPED = Pattern.compile("[\\x00-\\x20\"<>\\\\^`{|}]|%(?![0-9A-Fa-f]{2})");
    Pattern SCHEME = Pattern.compile("^[A-Za-z][A-Za-z0-9+.-]+:");

    static PictureReference of(String reference) {
        var target = reference.strip();
        if (target.startsWith("//")) {
            return web("https:" + target);
        }
        if (SCHEME.matcher(target).find()) {
            var lower = target.toLowerCase(Locale.ROOT);
            return lower.startsWith("https:") || lower.startsWith("http:")
                    ? web(target)
                    : new Unusable("pictures with “" + lower.substring(0, lower.indexOf(':')) + ":” are not shown");
        }
        if (target.isEmpty() || target.startsWith("/") || target.startsWith("\\") || target.startsWith("~")) {
            return new Unusable("it does not lie beside the document");
        }
        return new Local(percentDecoded(target.replaceFirst("[?#].*$", "")));
    }

    private static PictureReference web(String address) {
        try {
            // Documents often have spaces, formulas and other letters in addresses; a browser escapes them too.
            var uri = new URI(UNESCAPED.matcher(address)
                    .replaceAll(sign -> "%%%02X".formatted((int) sign.group().charAt(0))));
            var host = uri.getHost();
            return host == null ? new Unusable("its address names no host")
                    : new Web(uri.toASCIIString(), host.toLowerCase(Locale.ROOT));
        } catch (URISyntaxException e) {
            return new Unusable("its address cannot be understood");
        }
    }

    /// `%20` and its like; a percent sign that starts nothing stands for itself.
    private static String percentDecoded(String text) {
        if (text.indexOf('%') < 0) {
            return text;
        }
        var bytes = new java.io.ByteArrayOutputStream();
        var source = text.getBytes(StandardCharsets.UTF_8);
        for (var i = 0; i < source.length; i++) {
            var high = source[i] == '%' && i + 2 < source.length ? Character.digit(source[i + 1], 16) : -1;
            var low = high < 0 ? -1 : Character.digit(source[i + 2], 16);
            if (low >= 0) {
                bytes.write(high * 16 + low);
                i += 2;
            } else {
                bytes.write(source[i]);
            }
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    /// A local picture, or why there is none.
    sealed interface Located {
        /// @param path below `root`, with `/`
        record At(Path file, String path) implements Located {}

        record Nowhere(String why) implements Located {}
    }

    /// Finds a local picture without following anything out of `root`. Its name may be spelled in another form of
    /// Unicode than the document has it in, as it is when a folder comes from another system.
    ///
    /// @param root an existing folder
    /// @param folder of the document, in `root`
    /// @param path from that folder
    static Located within(Path root, Path folder, String path) {
        return Composition.spellings(path).stream().map(name -> spelled(root, folder, name))
                .filter(Located.At.class::isInstance).findFirst().orElseGet(() -> spelled(root, folder, path));
    }

    private static Located spelled(Path root, Path folder, String path) {
        try {
            var file = folder.resolve(path).normalize();
            if (!file.startsWith(root)) {
                return new Located.Nowhere("it lies outside the document's folder");
            }
            if (!Files.isRegularFile(file)) {
                return new Located.Nowhere(Files.exists(file) ? "it is not a file" : "there is no such file");
            }
            if (!file.toRealPath().startsWith(root.toRealPath())) {
                return new Located.Nowhere("it leads outside the document's folder");
            }
            if (Files.size(file) > PictureType.LARGEST) {
                return new Located.Nowhere("it is larger than " + PictureType.LARGEST / (1024 * 1024) + " MB");
            }
            return new Located.At(file, LibraryPath.relative(root, file));
        } catch (ClosedFileSystemException e) {
            return new Located.Nowhere("its archive is closed");
        } catch (InvalidPathException | java.io.IOException e) {
            return new Located.Nowhere("it cannot be read: " + e.getMessage());
        }
    }
}

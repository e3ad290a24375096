package dev.recto.library;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// Names of files within a library: relative to its folder, with `/`, the same on every system.
final class LibraryPath {
    /// Where a library keeps what is not the user's documents.
    static final String OWN = ".recto";

    private static final Set<String> RESERVED = Set.of("con", "prn", "aux", "nul",
            "com1", "com2", "com3", "com4", "com5", "com6", "com7", "com8", "com9",
            "lpt1", "lpt2", "lpt3", "lpt4", "lpt5", "lpt6", "lpt7", "lpt8", "lpt9");
    /// Not allowed in names on some system, or able to disguise a name: control characters and bidirectional marks.
    private static final Pattern UNFIT =
            Pattern.compile("[\\\\/:*?\"<>|\\p{Cntrl}\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069]+");
    private static final int LONGEST = 80;

    private LibraryPath() {}

    /// Whether a path stays within the library's folder and out of its own part.
    static boolean isSafe(String path) {
        if (path.isEmpty() || path.startsWith("/") || path.indexOf('\\') >= 0 || path.indexOf('\0') >= 0) {
            return false;
        }
        for (var name : path.split("/", -1)) {
            if (name.isEmpty() || name.equals(".") || name.equals("..")) {
                return false;
            }
        }
        return !path.toLowerCase(Locale.ROOT).startsWith(OWN + "/") && !path.matches("^[A-Za-z]:.*");
    }

    /// The same name on systems that write accented letters differently.
    static String normal(String path) {
        return java.text.Normalizer.normalize(path, java.text.Normalizer.Form.NFC);
    }

    static String relative(Path folder, Path file) {
        return folder.relativize(file).toString().replace('\\', '/');
    }

    /// The folders a document lies in, outermost first.
    static List<String> folders(String path) {
        var names = path.split("/");
        return List.of(names).subList(0, names.length - 1);
    }

    static String name(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /// `path` of something that lies beside `document`.
    static String beside(String document, String path) {
        var end = document.lastIndexOf('/');
        return end < 0 ? path : document.substring(0, end + 1) + path;
    }

    /// A name that every system takes and the library sees: not hidden, not reserved, not too long.
    static String fit(String name) {
        var fit = UNFIT.matcher(name).replaceAll("-").strip();
        fit = fit.replaceAll("^[.\\s]+", "").replaceAll("[.\\s]+$", "");
        if (fit.isEmpty()) {
            fit = "untitled";
        }
        var dot = fit.lastIndexOf('.');
        var extension = dot > 0 && fit.length() - dot <= 12 ? fit.substring(dot) : "";
        var stem = fit.substring(0, fit.length() - extension.length());
        if (stem.codePointCount(0, stem.length()) > LONGEST) {
            stem = stem.substring(0, stem.offsetByCodePoints(0, LONGEST)).strip();
        }
        if (RESERVED.contains(stem.toLowerCase(Locale.ROOT)) || stem.equalsIgnoreCase("node_modules")) {
            stem = stem + "-";
        }
        return stem + extension;
    }

    /// The same name with a number: `notes-2.md`.
    static String numbered(String path, int number) {
        var dot = path.lastIndexOf('.');
        return dot <= path.lastIndexOf('/') ? path + "-" + number
                : path.substring(0, dot) + "-" + number + path.substring(dot);
    }

    /// What is equal for names that some system takes for the same.
    static String key(String path) {
        return java.text.Normalizer.normalize(path, java.text.Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }
}

package dev.recto.markdown;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.List;
import java.util.stream.Stream;

/// Letters that stand in parts become one. Some systems write "é" as an "e" and an accent, and a Korean syllable as
/// its letters, above all in names of files and what is copied from there; readers see the same, and the words of a
/// language are known in one form only.
///
/// Nothing but such letters changes, neither lines nor characters that merely have an equal.
public final class Composition {
    /// What comes before it is no part of a letter, in any script.
    private static final char FIRST = '\u0300';
    /// Nobody writes more marks on one letter (UAX 15, stream-safe text); and putting many in order takes long.
    private static final int MOST_MARKS = 30;

    private Composition() {}

    /// A text with its letters whole: the text itself, if they are.
    static String of(String text) {
        for (var at = 0; at < text.length(); at++) {
            if (text.charAt(at) >= FIRST && isPart(text.charAt(at))) {
                return from(text, at);
            }
        }
        return text;
    }

    private static String from(String text, int first) {
        var composed = new StringBuilder(text.length());
        var copied = 0;
        for (var at = first; at < text.length(); at++) {
            if (text.charAt(at) >= FIRST && isPart(text.charAt(at))) {
                var start = Math.max(copied, at - 1);
                var end = at + 1;
                while (end < text.length() && text.charAt(end) >= FIRST
                        && (isPart(text.charAt(end)) || isMark(text.charAt(end)))) {
                    end++;
                }
                composed.append(text, copied, start);
                copied = end;
                composed.append(end - start > MOST_MARKS && !isSyllables(text, start + 1, end)
                        ? text.substring(start, end) : Normalizer.normalize(text.substring(start, end), Form.NFC));
                at = end - 1;
            }
        }
        return composed.append(text, copied, text.length()).toString();
    }

    /// Accents of European scripts and Vietnamese, those of Arabic letters, letters of Korean syllables, the sound
    /// marks of Japanese.
    private static boolean isPart(char c) {
        return c <= '\u036f' || c >= '\u0653' && c <= '\u0655' || c >= '\u1100' && c <= '\u11ff'
                || c == '\u3099' || c == '\u309a';
    }

    private static boolean isMark(char c) {
        return Character.getType(c) == Character.NON_SPACING_MARK;
    }

    /// A whole word of Korean is one run of letters in parts.
    private static boolean isSyllables(String text, int start, int end) {
        for (var at = start; at < end; at++) {
            if (text.charAt(at) < '\u1100' || text.charAt(at) > '\u11ff') {
                return false;
            }
        }
        return true;
    }

    /// How a name of a file may be spelled that a document gives: as it does, in one form or in the other.
    public static List<String> spellings(String name) {
        return Normalizer.isNormalized(name, Form.NFD) && Normalizer.isNormalized(name, Form.NFC) ? List.of(name)
                : Stream.of(name, Normalizer.normalize(name, Form.NFC), Normalizer.normalize(name, Form.NFD))
                        .distinct().toList();
    }
}

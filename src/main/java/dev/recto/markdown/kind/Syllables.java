package dev.recto.markdown.kind;

/// Scripts whose signs are syllables: Hiragana and Katakana of Japanese, Hangul of Korean.
public final class Syllables {
    private Syllables() {}

    public static boolean is(int c) {
        return c >= 0x3040 && c <= 0x30FF || c >= 0xAC00 && c <= 0xD7A3;
    }
}

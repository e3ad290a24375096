package dev.recto.markdown;

/// Control characters, which texts have few of.
final class Controls {
    /// Of a text at most every twentieth byte is one; of random or compressed bytes every tenth is.
    private static final int RARE = 20;
    /// A few stray ones spoil no text, however short it is.
    private static final int STRAY = 4;

    private Controls() {}

    /// Whether there are more of them than a text in one byte a character, or in UTF-8, would have.
    static boolean areMany(byte[] bytes, int length) {
        long found = 0;
        for (var i = 0; i < length; i++) {
            found += isControl(bytes[i]) ? 1 : 0;
        }
        return found > STRAY && found * RARE > length;
    }

    /// Whether text does without it. Backspace, tab, line ends, form feed, escape (of Japanese in seven bits) and
    /// Ctrl-Z (the end of a text under DOS) do occur in texts.
    private static boolean isControl(byte each) {
        return each >= 0 && each < 0x20 && !(each >= 0x08 && each <= 0x0d || each == 0x1a || each == 0x1b);
    }
}

package dev.recto.card;

/// Characters that are of Unicode's form NFC whatever stands beside them, and whose small letter is one character: a
/// text of nothing else is made normal character by character.
///
/// Those of the scripts that documents are mostly written in are here; others are left to the slow way. What combines
/// with the character before it, what NFC replaces and the Greek sigma, whose small letter depends on its place, are
/// none.
final class SimpleCharacters {
    /// The small letters of the scripts of Europe and the Near East: to look one up in Unicode's own tables takes
    /// longer than all else that is done with a character.
    private static final char[] SMALL = new char[0x600];

    static {
        for (var c = 0; c < SMALL.length; c++) {
            SMALL[c] = Character.toLowerCase((char) c);
        }
    }

    private SimpleCharacters() {}

    /// Control characters aside.
    static boolean has(char c) {
        if (c < 0x300) {
            return c > 0x7f && c != 'İ' || c >= ' ' && c < 0x7f;
        }
        if (c < 0x2000) {
            return c >= 0x400 && c < 0x460 || c >= 0x5d0 && c <= 0x5ea || c >= 0x61b && c <= 0x64a;
        }
        if (c >= 0x4e00) {
            return c < 0xa000 || c >= 0xac00 && c <= 0xd7a3 || c >= 0xff00 || c >= 0xfe00 && c <= 0xfe0f;
        }
        return switch (c >> 8) {
            case 0x20 -> c >= 0x2002 && c < 0x20d0;
            case 0x21 -> c != '\u2126' && c != '\u212a' && c != '\u212b';
            case 0x23 -> c != '\u2329' && c != '\u232a';
            case 0x22, 0x24, 0x25, 0x26, 0x27, 0x28, 0x29, 0x2b -> true;
            case 0x30 -> c < 0x302a || c > 0x302f && c != '\u3099' && c != '\u309a';
            default -> false;
        };
    }

    /// The small letter of one of these. The scripts of East Asia have no capitals.
    static char small(char c) {
        return c < SMALL.length ? SMALL[c] : c >= 0x3000 && c < 0xff00 ? c : Character.toLowerCase(c);
    }

    /// Two halves of a pictograph.
    static boolean havePair(char high, char low) {
        return high >= '\ud83c' && high <= '\ud83e' && Character.isLowSurrogate(low);
    }
}

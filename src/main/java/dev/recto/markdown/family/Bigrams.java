package dev.recto.markdown.family;

/// Which characters stand beside each other anywhere in a text.
///
/// Families live by signs of two characters and more, most of which a document does not have. To search it for each of
/// thirty signs takes thirty passes over it; this is one, and a sign of which two neighbours never meet is nowhere.
final class Bigrams {
    private static final int ASCII = 128;
    private static final int AT_ONCE = 8192;

    private final String text;
    /// By both characters. All beyond ASCII are taken for the first one, and so is what stands before the text.
    private final boolean[] seen = new boolean[ASCII * ASCII];

    Bigrams(String text) {
        this.text = text;
        // An array is read several times as fast as a text.
        var chars = new char[Math.min(AT_ONCE, text.length())];
        var before = 0;
        for (var start = 0; start < text.length(); start += AT_ONCE) {
            var count = Math.min(AT_ONCE, text.length() - start);
            text.getChars(start, start + count, chars, 0);
            for (var i = 0; i < count; i++) {
                var c = known(chars[i]);
                seen[before * ASCII + c] = true;
                before = c;
            }
        }
    }

    /// Whether the text has this sign anywhere.
    boolean have(String sign) {
        return mayHave(sign) && text.contains(sign);
    }

    private boolean mayHave(String sign) {
        for (var i = 1; i < sign.length(); i++) {
            if (!seen[known(sign.charAt(i - 1)) * ASCII + known(sign.charAt(i))]) {
                return false;
            }
        }
        return true;
    }

    private static int known(char c) {
        return c < ASCII ? c : 0;
    }
}

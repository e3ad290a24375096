package dev.recto.markdown.family;

/// Where in a text one of some signs stands, to within some dozen characters: whether a block may have it is seen
/// without looking at the block's text, which in a long document takes longer to fetch than to search.
final class Places {
    /// Of a stretch's length, in powers of two.
    private static final int SHIFT = 6;

    /// A bit for each stretch.
    private final long[] stretches;

    private Places(int length) {
        this.stretches = new long[(length >> SHIFT >> SHIFT) + 1];
    }

    /// Which of the places of a sign's first character count.
    interface Test {
        boolean fits(String text, int at);
    }

    /// The places of signs; without any, nowhere.
    static Places of(String text, String... signs) {
        var places = new Places(text.length());
        for (var sign : signs) {
            places.add(text, sign.charAt(0), (_, at) -> text.startsWith(sign, at));
        }
        return places;
    }

    /// The places of a character that pass a test.
    static Places of(String text, char sign, Test test) {
        var places = new Places(text.length());
        places.add(text, sign, test);
        return places;
    }

    private void add(String text, char sign, Test test) {
        for (var at = text.indexOf(sign); at >= 0; at = text.indexOf(sign, at + 1)) {
            if (test.fits(text, at)) {
                stretches[at >> SHIFT >> SHIFT] |= 1L << (at >> SHIFT);
            }
        }
    }

    /// Whether a sign may begin between two offsets; certain is only that none does.
    boolean mayBeIn(int start, int end) {
        var last = end - 1 >> SHIFT;
        for (var stretch = start >> SHIFT; stretch <= last; stretch++) {
            var rest = stretches[stretch >> SHIFT] >>> stretch;
            if (rest != 0) {
                return stretch + Long.numberOfTrailingZeros(rest) <= last;
            }
            stretch |= Long.SIZE - 1;
        }
        return false;
    }
}

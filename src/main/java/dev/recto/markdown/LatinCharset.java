package dev.recto.markdown;

import java.nio.charset.Charset;
import java.util.List;

/// Tells which of the encodings for Latin letters a text is in. They agree on most bytes, so what decides is which of
/// them gives the letters of one language: `¹` in the midst of a word is a Polish `ą` or a Czech `š`.
final class LatinCharset {
    private static final int HIGH = 128;
    private static final int CONTROL_COSTS = 4;
    private static final int SIGN_IN_WORD_COSTS = 2;
    /// The usual one first: where another is no better it stays.
    private static final List<Charset> CANDIDATES = List.of(Charset.forName("windows-1252"),
            Charset.forName("ISO-8859-15"), Charset.forName("windows-1250"), Charset.forName("ISO-8859-2"));
    /// Lower-case letters that are not ASCII, of a language each.
    private static final List<String> ALPHABETS = List.of(
            "äöüß", "àâæçéèêëîïôœùûüÿ", "áéíñóúü", "àèéìíòóù", "áâãàçéêíóôõúü", "æøåäöé", "ëïéèêöüó", "ąćęłńóśźż",
            "áčďéěíňóřšťúůýž", "áäčďéíĺľňóôŕšťúýž", "áéíóöőúüű", "ăâîșțşţ", "čćđšž", "áéíóúýðþæö", "õäöüšž");

    private final int[] all = new int[HIGH];
    private final int[] withinWords = new int[HIGH];

    private LatinCharset(byte[] bytes, int start) {
        for (var i = start; i < bytes.length; i++) {
            if (bytes[i] < 0) {
                all[bytes[i] & 0x7f]++;
                withinWords[bytes[i] & 0x7f] += isOfWord(bytes, i - 1) && isOfWord(bytes, i + 1) ? 1 : 0;
            }
        }
    }

    private static boolean isOfWord(byte[] bytes, int at) {
        return at >= 0 && at < bytes.length && (bytes[at] < 0 || Character.isLetter(bytes[at]));
    }

    /// The likeliest; windows-1252 if nothing speaks for another one.
    static Charset of(byte[] bytes, int start) {
        var counted = new LatinCharset(bytes, start);
        var best = CANDIDATES.getFirst();
        var most = counted.score(best);
        for (var candidate : CANDIDATES.subList(1, CANDIDATES.size())) {
            var score = counted.score(candidate);
            if (score > most) {
                most = score;
                best = candidate;
            }
        }
        return best;
    }

    private long score(Charset charset) {
        var letters = new char[HIGH];
        var cost = 0L;
        for (var i = 0; i < HIGH; i++) {
            var decoded = new String(new byte[] {(byte) (i | 0x80)}, charset).charAt(0);
            if (Character.isLetter(decoded) && decoded != 'ª' && decoded != 'º') {
                letters[i] = Character.toLowerCase(decoded);
            } else if (decoded == '\uFFFD' || Character.isISOControl(decoded)) {
                cost += (long) CONTROL_COSTS * all[i];
            } else if (decoded == '¤') {
                // Nobody writes the sign for any currency; where it stands the euro was meant.
                cost += all[i];
            } else if (decoded != '’' && decoded != '\u00AD' && decoded != '\u00A0') {
                cost += (long) SIGN_IN_WORD_COSTS * withinWords[i];
            }
        }
        return ALPHABETS.stream().mapToLong(alphabet -> score(letters, alphabet)).max().orElse(0) - cost;
    }

    /// Letters of the language, less those of others.
    private long score(char[] letters, String alphabet) {
        var score = 0L;
        for (var i = 0; i < HIGH; i++) {
            if (letters[i] != 0) {
                score += alphabet.indexOf(letters[i]) >= 0 ? all[i] : -all[i];
            }
        }
        return score;
    }
}

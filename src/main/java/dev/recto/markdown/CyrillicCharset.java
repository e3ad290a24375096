package dev.recto.markdown;

import java.nio.charset.Charset;
import java.util.List;

/// Tells which of the encodings for Cyrillic letters a text is in. Each makes letters of the bytes of the others, but
/// in the wrong case or with signs among them: "пРИВЕТ".
final class CyrillicCharset {
    private static final int LOOKED_AT = 200_000;
    private static final List<Charset> CANDIDATES = List.of(Charset.forName("windows-1251"), Charset.forName("KOI8-U"),
            Charset.forName("KOI8-R"), Charset.forName("IBM866"), Charset.forName("ISO-8859-5"));

    private CyrillicCharset() {}

    static Charset of(byte[] bytes, int start) {
        var best = CANDIDATES.getFirst();
        var most = Long.MIN_VALUE;
        for (var candidate : CANDIDATES) {
            var score = score(new String(bytes, start, Math.min(LOOKED_AT, bytes.length - start), candidate));
            if (score > most) {
                most = score;
                best = candidate;
            }
        }
        // The Ukrainian variant has four letters more, in places of signs that lines were drawn with.
        return best.name().equals("KOI8-U") && !hasUkrainian(new String(bytes, start, bytes.length - start, best))
                ? Charset.forName("KOI8-R") : best;
    }

    private static boolean hasUkrainian(String text) {
        return text.chars().anyMatch(c -> "іїєґІЇЄҐ".indexOf(c) >= 0);
    }

    private static long score(String text) {
        var score = 0L;
        for (var i = 1; i < text.length(); i++) {
            var before = text.charAt(i - 1);
            var c = text.charAt(i);
            if (isCyrillic(c)) {
                score += Character.isLowerCase(c) ? 1 : isCyrillic(before) && Character.isLowerCase(before) ? -2 : 0;
                // Letters that hardly any text has: of Serbian and Macedonian, or what other encodings make of signs.
                score -= "ЂЃѓЉЊЌЋЏђљњќћџ".indexOf(c) >= 0 ? 2 : 0;
            } else if (c > 0x7f && (isCyrillic(before) || i + 1 < text.length() && isCyrillic(text.charAt(i + 1)))
                    && "«»—–…’“”„№\u00A0".indexOf(c) < 0) {
                score -= 2;
            }
        }
        return score;
    }

    private static boolean isCyrillic(char c) {
        return c >= 0x400 && c <= 0x4FF;
    }
}

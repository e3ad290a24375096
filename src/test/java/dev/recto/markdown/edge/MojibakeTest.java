package dev.recto.markdown.edge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MojibakeTest {
    @ParameterizedTest
    @ValueSource(strings = {"it’s", "👉 here", "naïve café", "Ärger über Öl", "“quoted” – and…", "→ ≤ €", "Привет, мир",
            "日本語"})
    void whatWasReadAsWindows1252IsRepaired(String text) {
        assertEquals(text, Mojibake.repaired(broken(text)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"it’s", "👉"})
    void whatWasBrokenTwiceIsRepairedTwice(String text) {
        assertEquals(text, Mojibake.repaired(broken(broken(text))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"plain", "it’s", "«È»", "Übergrößenträger", "»Fuß« und Ä“", "São Paulo, Â", "Привет",
            "naïve: ñ, ç, ã", "漢字かな"})
    void whatIsRightStaysTheSame(String text) {
        assertSame(text, Mojibake.repaired(text));
    }

    private static String broken(String text) {
        var out = new StringBuilder();
        for (var b : text.getBytes(StandardCharsets.UTF_8)) {
            var decoded = new String(new byte[] {b}, Charset.forName("windows-1252"));
            out.append(decoded.equals("\uFFFD") ? String.valueOf((char) (b & 0xFF)) : decoded);
        }
        return out.toString();
    }
}

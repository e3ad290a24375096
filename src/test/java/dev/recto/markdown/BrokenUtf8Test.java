package dev.recto.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Documents in UTF-8 of which a few bytes are broken: they are read as UTF-8, and where it is broken is said.
class BrokenUtf8Test {
    private static final String ENGLISH = """
            # Rivers

            ## 1. What is a meander?

            A bend of a river that grows, since the water is faster on its outer side%s and carries soil away there.

            ## 2. What is an oxbow lake?

            A bend that was cut off%s from its river.
            """;

    static Stream<Arguments> broken() {
        return Stream.of(
                Arguments.of("half of a surrogate pair", bytes(0xED, 0xA0, 0x80)),
                Arguments.of("a character that was cut off", bytes(0xE2, 0x80)),
                Arguments.of("the end of one", bytes(0x80, 0x99)),
                Arguments.of("what no encoding has", bytes(0xFF, 0xFE, 0xFD, 0xFC)),
                Arguments.of("a longer one that was cut off", bytes(0xF0, 0x9F, 0x98)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("broken")
    void plainEnglishWithBrokenBytesStaysEnglish(String what, byte[] wrong) {
        var decoded = SourceText.decode("rivers.md", spliced(wrong, new byte[0]));
        assertEquals(String.format(ENGLISH, "", ""), decoded.text().replace("\uFFFD", ""));
        var problem = decoded.problems().getFirst();
        assertEquals(5, problem.line().orElseThrow());
        assertEquals("What cannot be read is shown as \uFFFD; mend it in the document if it matters.",
                problem.remedy());
    }

    @Test
    void eachLineThatIsBrokenIsNamed() {
        var decoded = SourceText.decode("rivers.md", spliced(bytes(0xED, 0xA0, 0x80), bytes(0xE2, 0x80)));
        assertEquals(List.of("rivers.md:5: the text is not valid UTF-8 at byte 109 and in 1 more, also on line 9. "
                + "What cannot be read is shown as \uFFFD; mend it in the document if it matters."),
                decoded.problems().stream().map(Object::toString).toList());
    }

    @Test
    void ofManyLinesTheFirstAreNamed() {
        var bytes = new ByteArrayOutputStream();
        for (var i = 0; i < 9; i++) {
            bytes.writeBytes(("é, è and ê are letters of French, number " + i + "\n").getBytes(StandardCharsets.UTF_8));
            bytes.write(0xFF);
        }
        assertEquals("the text is not valid UTF-8 at byte 46 and in 8 more, also on lines 3, 4, 5, 6, 7 and 3 more",
                SourceText.decode("french.md", bytes.toByteArray()).problems().getFirst().what());
    }

    static Stream<Arguments> written() {
        return Stream.of(
                Arguments.of("windows-1252", " – at Orléans –"), Arguments.of("windows-1252", " (“les méandres”)"),
                Arguments.of("windows-1251", " (излучина)"), Arguments.of("KOI8-R", " (излучина)"),
                Arguments.of("GB18030", "（河流的弯曲之处）"), Arguments.of("Shift_JIS", "（川が曲がるところ）"));
    }

    @ParameterizedTest
    @MethodSource("written")
    void oneWordOfAnotherEncodingIsReadAsIt(String charset, String word) {
        var decoded = SourceText.decode("rivers.md", spliced(word.getBytes(Charset.forName(charset)), new byte[0]));
        assertEquals(String.format(ENGLISH, word, ""), decoded.text());
    }

    private static byte[] spliced(byte[] first, byte[] second) {
        var parts = ENGLISH.split("%s");
        var all = new ByteArrayOutputStream();
        all.writeBytes(parts[0].getBytes(StandardCharsets.US_ASCII));
        all.writeBytes(first);
        all.writeBytes(parts[1].getBytes(StandardCharsets.US_ASCII));
        all.writeBytes(second);
        all.writeBytes(parts[2].getBytes(StandardCharsets.US_ASCII));
        return all.toByteArray();
    }

    private static byte[] bytes(int... values) {
        var bytes = new byte[values.length];
        for (var i = 0; i < values.length; i++) {
            bytes[i] = (byte) values[i];
        }
        return bytes;
    }
}

package dev.recto.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class SourceTextTest {
    private static final String TEXT = "# Wörter\n\nЧто это?\n";

    @Test
    void byteOrderMarksTellTheEncoding() {
        assertEquals(TEXT, decode(concat(new int[] {0xEF, 0xBB, 0xBF}, TEXT.getBytes(StandardCharsets.UTF_8))).text());
        assertEquals(TEXT, decode(concat(new int[] {0xFF, 0xFE}, TEXT.getBytes(StandardCharsets.UTF_16LE))).text());
        assertEquals(TEXT, decode(concat(new int[] {0xFE, 0xFF}, TEXT.getBytes(StandardCharsets.UTF_16BE))).text());
    }

    @Test
    void utf16ShowsWithoutAMark() {
        assertEquals("plain words", decode("plain words".getBytes(StandardCharsets.UTF_16LE)).text());
        assertEquals("plain words", decode("plain words".getBytes(StandardCharsets.UTF_16BE)).text());
    }

    @Test
    void allLineEndsBecomeOne() {
        assertEquals("a\nb\nc\n\nd", decode("a\r\nb\rc\n\r\nd".getBytes(StandardCharsets.UTF_8)).text());
    }

    @Test
    void invalidUtf8IsReportedWithLineAndByteAndReadAsWindows1252() {
        var text = decode("one\ntwo\ncafé".getBytes(Charset.forName("windows-1252")));
        assertEquals("one\ntwo\ncafé", text.text());
        assertEquals(List.of("doc.md:3: the text is not valid UTF-8 at byte 11. "
                + "It was read as windows-1252; save it as UTF-8 if letters look wrong."),
                text.problems().stream().map(Object::toString).toList());
    }

    @Test
    void aZeroCharacterIsReplacedAndReported() {
        var text = decode("a b c d e\nf\0g".getBytes(StandardCharsets.UTF_8));
        assertEquals("a b c d e\nf\uFFFDg", text.text());
        assertEquals(2, text.problems().getFirst().line().orElseThrow());
    }

    @Test
    void emptyIsEmpty() {
        assertEquals("", decode(new byte[0]).text());
        assertEquals(0, new DocumentReader().read(decode(new byte[0])).cards().size());
    }

    @Test
    void tooLargeIsRefusedClearly() {
        var text = decode(new byte[SourceText.LIMIT + 1]);
        assertEquals("", text.text());
        assertEquals("doc.md: the file has 51 MB, and documents of up to 50 MB are read. "
                + "Split it into several documents, at its headings.", text.problems().getFirst().toString());
    }

    private static SourceText decode(byte[] bytes) {
        return SourceText.decode("doc.md", bytes);
    }

    private static byte[] concat(int[] mark, byte[] text) {
        var all = new byte[mark.length + text.length];
        for (var i = 0; i < mark.length; i++) {
            all[i] = (byte) mark[i];
        }
        System.arraycopy(text, 0, all, mark.length, text.length);
        return all;
    }
}

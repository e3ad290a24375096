package dev.recto.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Every screen has room for texts of another language: with a third more letters none is cut off or ends in an
/// ellipsis. And no control on it misses a rule of AtlantaFX's, which the build has left out.
@Timeout(300)
class LongTextsTest {
    private static final Pattern END = Pattern.compile("looked at (\\d+) screens");

    @TempDir
    private Path work;

    @ParameterizedTest
    @ValueSource(ints = {1280, 1000, 640})
    void textsThatAreThreeTenthsLongerAreReadWhole(int width) throws Exception {
        var process = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx1g",
                        "-Dglass.platform=Headless",
                "-Dprism.order=sw", "-Djava.awt.headless=true", "-Dstdout.encoding=UTF-8",
                "--enable-native-access=ALL-UNNAMED", "-cp", System.getProperty("java.class.path"),
                LongTexts.class.getName(), work.toString(), String.valueOf(width))
                .redirectError(Redirect.DISCARD).start();
        List<String> said;
        try (var out = process.inputReader(StandardCharsets.UTF_8)) {
            said = out.lines().toList();
        } finally {
            process.destroyForcibly();
        }
        var end = END.matcher(said.isEmpty() ? "" : said.getLast());
        assertTrue(end.matches() && Integer.parseInt(end.group(1)) > 40, "it did not get to its end: " + said);
        assertEquals(List.of(), said.subList(0, said.size() - 1));
    }
}

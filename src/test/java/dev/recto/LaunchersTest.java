package dev.recto;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// `recto` and `recto.cmd` start the same app in the same way and say the same.
class LaunchersTest {
    @Test
    void bothStartTheSameJava() throws IOException {
        var options = options(text("recto"));
        assertTrue(options.contains("--module-path"), options::toString);
        assertTrue(options.contains("@$app/java.options"), options::toString);
        assertEquals(options, options(text("recto.cmd")));
    }

    /// The words of the command that starts Java, after Java itself and before the user's arguments.
    private static List<String> options(String launcher) {
        var command = Pattern.compile("bin/java(?:\\.exe)?\"(?<options>.*?)\"?(?:\\$@|%\\*)", Pattern.DOTALL)
                .matcher(launcher);
        assertTrue(command.find());
        return List.of(command.group("options").replaceAll("[\\^\\\\/]\n", " ").replace("\"", "").strip()
                .split("\\s+"));
    }

    @Test
    void bothSayTheSame() throws IOException {
        var messages = messages(text("recto"), "(?:say|refuse) ['\"](.+)['\"]$");
        assertTrue(messages.size() >= 8, messages::toString);
        assertEquals(messages, messages(text("recto.cmd"), "echo recto: (.+) 1>&2$"));
    }

    private static SortedSet<String> messages(String launcher, String pattern) {
        return Pattern.compile(pattern, Pattern.MULTILINE).matcher(launcher).results()
                .map((MatchResult match) -> match.group(1).replaceAll("[\\^\"/]", ""))
                .collect(TreeSet::new, SortedSet::add, SortedSet::addAll);
    }

    @Test
    void commandFileKeepsTheLineEndsOfWindows() throws IOException {
        var file = Files.readString(Path.of("recto.cmd"));
        assertFalse(Pattern.compile("(?<!\r)\n").matcher(file).find());
    }

    /// A launcher with variables and separators written in one way.
    private static String text(String launcher) throws IOException {
        return Files.readString(Path.of(launcher))
                .replace("\r", "")
                .replaceAll("%(\\w+)%", "\\$$1")
                .replace("$jdk", "$java_home")
                .replace('\\', '/');
    }
}

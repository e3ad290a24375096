package dev.recto.terminal;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A program before a pseudo-terminal of the system, which the program `script` opens (util-linux, macOS and the BSDs
/// have it). The terminal is the program's controlling one: Ctrl-C reaches it as it does under a person's fingers.
final class PseudoTerminal implements AutoCloseable {
    private final Path folder;
    private final Process script;
    private final Reader shown;
    private final StringBuilder all = new StringBuilder();
    private int read;

    /// @param folder of its own, for what the shell around the program notes
    PseudoTerminal(Path folder, List<String> command) throws IOException {
        this.folder = Files.createDirectories(folder);
        var shell = Files.writeString(folder.resolve("in terminal.sh"), """
                trap : INT TERM HUP
                cd %s
                stty rows 24 cols 80
                stty -g >before
                sh -c 'echo $$ >pid; exec "$@"' studies %s
                echo $? >status
                stty -g >after
                """.formatted(quoted(folder.toString()),
                        command.stream().map(PseudoTerminal::quoted).collect(Collectors.joining(" "))));
        var builder = new ProcessBuilder(isLinux()
                // What is started by nohup ignores SIGHUP, and so would the program.
                ? List.of("env", "--default-signal=HUP,INT,TERM", "script", "-q", "-e", "-c", "sh "
                        + quoted(shell.toString()), "/dev/null")
                : List.of("script", "-q", "/dev/null", "sh", shell.toString()));
        builder.environment().putAll(Map.of("TERM", "xterm-256color", "LC_ALL", "C.UTF-8"));
        script = builder.redirectErrorStream(true).start();
        shown = new InputStreamReader(script.getInputStream(), StandardCharsets.UTF_8);
    }

    private static boolean isLinux() {
        return System.getProperty("os.name").equals("Linux");
    }

    private static String quoted(String word) {
        return "'" + word.replace("'", "'\\''") + "'";
    }

    void type(String keys) throws IOException {
        script.getOutputStream().write(keys.getBytes(StandardCharsets.UTF_8));
        script.getOutputStream().flush();
    }

    /// Reads on until this is shown.
    MatchResult until(Pattern pattern) throws IOException {
        var matcher = pattern.matcher(all);
        while (!matcher.find(read)) {
            if (!more()) {
                throw new AssertionError("ended before " + pattern + " was shown: " + visible());
            }
            matcher = pattern.matcher(all);
        }
        read = matcher.end();
        return matcher.toMatchResult();
    }

    /// What was shown from there to the end of the program.
    String rest() throws IOException {
        while (more()) {
            // all of it
        }
        return all.substring(read);
    }

    private boolean more() throws IOException {
        var some = new char[4096];
        var count = shown.read(some);
        if (count > 0) {
            all.append(some, 0, count);
        }
        return count >= 0;
    }

    /// All that was sent to the terminal.
    String transcript() {
        return all.toString();
    }

    /// The same, escapes made visible.
    String visible() {
        return transcript().replace('\u001b', '^');
    }

    /// Sends a signal to the program alone, by the signal's name.
    void signal(String name) throws IOException, InterruptedException {
        new ProcessBuilder("kill", "-" + name, noted("pid")).inheritIO().start().waitFor();
    }

    /// The terminal goes away, as when its window is closed: the system tells the program by a SIGHUP.
    void hangUp() {
        // Not by the process itself, which would close its output here.
        script.toHandle().destroyForcibly();
    }

    /// What the shell noted: `pid` and `status` of the program, `before` and `after` for the terminal's modes.
    String noted(String name) {
        try {
            return Files.readString(folder.resolve(name)).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(visible(), e);
        }
    }

    /// Waits until the program is no more.
    void awaitEnd() throws InterruptedException {
        script.waitFor();
        ProcessHandle.of(Long.parseLong(noted("pid"))).ifPresent(program -> program.onExit().join());
    }

    @Override
    public void close() {
        script.descendants().forEach(ProcessHandle::destroyForcibly);
        script.destroyForcibly();
    }

    /// The command that runs a class of this build in a Java of its own.
    static List<String> java(String... arguments) {
        return Stream.concat(
                Stream.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xshare:auto",
                        "-XX:TieredStopAtLevel=1", "--enable-native-access=ALL-UNNAMED", "-cp",
                        System.getProperty("java.class.path")),
                Arrays.stream(arguments)).toList();
    }
}

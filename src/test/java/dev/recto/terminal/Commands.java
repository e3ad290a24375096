package dev.recto.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Runs commands in this process, on a folder of their own and a clock that stands still.
final class Commands {
    static final Instant MORNING = Instant.parse("2026-03-10T09:00:00Z");

    final Path folder;
    final Map<String, String> environment = new HashMap<>();
    Instant now = MORNING;
    final List<URI> opened = new ArrayList<>();
    boolean interactive;
    boolean hasWindow;

    Commands(Path folder) {
        this.folder = folder;
    }

    /// What a command left behind.
    record Outcome(int status, String out, String err) {
        List<String> lines() {
            return out.lines().toList();
        }

        List<JsonNode> objects() {
            return lines().stream().map(line -> JsonMapper.shared().readTree(line)).toList();
        }

        /// The same, after making sure that it did what was asked.
        Outcome done() {
            assertEquals(0, status, err);
            return this;
        }
    }

    Outcome run(String... arguments) {
        return typing("", arguments);
    }

    /// Runs a command with keys or words at its input.
    Outcome typing(String input, String... arguments) {
        return typing(new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)), arguments);
    }

    /// Runs a command with this at its input.
    Outcome typing(InputStream input, String... arguments) {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        var status = face(input, out, err).run(arguments);
        return new Outcome(status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    CommandLineFace face() {
        return face(InputStream.nullInputStream(), new ByteArrayOutputStream(), new ByteArrayOutputStream());
    }

    private CommandLineFace face(InputStream input, ByteArrayOutputStream out, ByteArrayOutputStream err) {
        return new CommandLineFace(new Surroundings(
                input,
                new PrintStream(out, true, StandardCharsets.UTF_8), new PrintStream(err, true, StandardCharsets.UTF_8),
                environment, folder, folder.resolve("home"), folder.resolve("device"), folder.resolve("decks"),
                        () -> now,
                () -> ZoneOffset.UTC,
                address -> {
                    opened.add(address);
                    return Optional.empty();
                }, _ -> hasWindow, interactive));
    }

    void later(Duration duration) {
        now = now.plus(duration);
    }

    Path write(String name, String text) throws IOException {
        var file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    /// A document of numbered questions, each with one line of answer.
    Path questions(String name, String title, String... questions) throws IOException {
        var text = new StringBuilder("# " + title + "\n\n");
        for (var i = 0; i < questions.length; i++) {
            text.append("## ").append(i + 1).append(". ").append(questions[i]).append("\n\nThe answer to that is ")
                    .append((char) ('A' + i)).append(".\n\n");
        }
        return write(name, text.toString());
    }
}

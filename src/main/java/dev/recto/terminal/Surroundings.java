package dev.recto.terminal;

import dev.recto.card.PlainName;
import dev.recto.card.Problem;
import dev.recto.markdown.DocumentArchive;
import dev.recto.render.TerminalCard;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/// What a command sees of the world.
///
/// @param out the result alone goes here
/// @param err messages and progress
/// @param environment variables of the process
/// @param workingFolder that relative paths start from
/// @param home of the user
/// @param deviceFolder this device's own notes, outside any library
/// @param samples folder of the decks that come with the app; an installation may lack it
/// @param outside opens an address with the system's program for it, or says why it does not: the rest of a sentence
///     after
///     "since"
/// @param hasWindow whether the library in a folder has a window on this device now
/// @param interactive whether `in` and `out` are a terminal with a person before it
public record Surroundings(
        InputStream in,
        PrintStream out,
        PrintStream err,
        Map<String, String> environment,
        Path workingFolder,
        Path home,
        Path deviceFolder,
        Path samples,
        InstantSource clock,
        Supplier<ZoneId> zone,
        Function<URI, Optional<String>> outside,
        Predicate<Path> hasWindow,
        boolean interactive) {
    /// DEL, C1, line ends that JSON lets stand, marks that turn the direction of all that follows, halves of pairs.
    private static final Pattern COMMANDING = Pattern.compile(
            "[\\x7f-\\x9f\\u2028-\\u202e\\u2066-\\u2069]|[\\ud800-\\udbff](?![\\udc00-\\udfff])"
                    + "|(?<![\\ud800-\\udbff])[\\udc00-\\udfff]");

    /// Columns that every terminal has: a line of so many is not measured against the one there is.
    private static final int NEVER_FOLDED = 20;
    private static final int FURTHER_IN = 2;

    /// A path as the user wrote it, made absolute.
    Path resolve(Path path) {
        return workingFolder.resolve(path).normalize();
    }

    /// A path for the user's eyes: relative to where they are, if it lies there, and on one line.
    String shown(Path path) {
        if (DocumentArchive.isWithin(path)) {
            return shown(Path.of(path.getFileSystem().toString())) + "!" + PlainName.of(path.toString());
        }
        return PlainName.of((path.startsWith(workingFolder) ? workingFolder.relativize(path) : path).toString());
    }

    /// A problem for the user's eyes, its file named in the same way.
    String shown(Problem problem) {
        var here = PlainName.of(workingFolder + workingFolder.getFileSystem().getSeparator());
        var file = problem.file();
        return new Problem(file.startsWith(here) ? file.substring(here.length()) : file, problem.line(), problem.what(),
                problem.remedy()).toString();
    }

    /// Prints a line of the result. It commands no terminal, wherever its words come from.
    void print(String line) {
        out.println(TerminalCard.harmless(line));
    }

    /// Prints a line of words for a person. What is longer than the terminal is wide is divided between words.
    void printWords(String line) {
        folded(line).forEach(out::println);
    }

    /// What follows the first line stands a little further in.
    private List<String> folded(String line) {
        var harmless = TerminalCard.harmless(line);
        if (!interactive || TerminalCard.columns(harmless) <= NEVER_FOLDED) {
            return List.of(harmless);
        }
        var width = LineWidth.of(this);
        if (TerminalCard.columns(harmless) <= width) {
            return List.of(harmless);
        }
        var indent = harmless.length() - harmless.stripLeading().length();
        var folded = new ArrayList<String>();
        for (var part : TerminalCard.wrapped(harmless.strip(), width - indent - FURTHER_IN)) {
            folded.add(" ".repeat(folded.isEmpty() ? indent : indent + FURTHER_IN) + part.strip());
        }
        return folded;
    }

    /// Prints lines that [TerminalCard] made, behind so much indentation. They are harmless, and their styles stay.
    void printCard(String indentation, List<String> lines) {
        lines.forEach(line -> out.println(line.isEmpty() ? "" : indentation + line));
    }

    /// Prints an object of JSON as a line of the result. Nothing is lost: what a terminal or a reader of lines would
    /// obey is escaped, beyond what JSON asks for.
    void printJson(String json) {
        out.print(COMMANDING.matcher(json)
                .replaceAll(match -> String.format("\\\\u%04x", (int) match.group().charAt(0))) + "\n");
    }

    /// Says something to the person, beside the result.
    void tell(String message) {
        folded(message).forEach(err::println);
    }

    /// Says what is wrong, and what to do about it.
    void tell(Problem problem) {
        tell(shown(problem));
    }

    /// A line that the person types; empty at the end of the input.
    Optional<String> ask(String question) throws IOException {
        var lines = folded(question);
        lines.subList(0, lines.size() - 1).forEach(err::println);
        err.print(lines.getLast().stripTrailing() + " ");
        err.flush();
        var line = new ByteArrayOutputStream();
        var next = in.read();
        if (next < 0) {
            return Optional.empty();
        }
        for (; next >= 0 && next != '\n'; next = in.read()) {
            line.write(next);
        }
        return Optional.of(line.toString(StandardCharsets.UTF_8).strip());
    }
}

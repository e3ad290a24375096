package dev.recto;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// A small checkout with the launcher `recto`, on a machine of its own: its programs, its Java and its Maven are those
/// that a test puts there. A Java that is started prints its own path and its arguments, one on each line.
final class Checkout {
    private static final List<String> PROGRAMS = List.of("sh", "cat", "dirname", "find", "grep", "head", "mkdir", "mv",
            "ps", "readlink", "rm", "sed", "sleep", "tail");

    private final Path machine;
    private final Map<String, String> environment = new HashMap<>();
    final Path folder;

    /// @param machine an empty folder, the root of that machine
    /// @param name the name of the folder that has the launcher
    Checkout(Path machine, String name) throws IOException {
        this.machine = machine;
        folder = machine.resolve(name);
        Files.createDirectories(machine.resolve("home"));
        var programs = Files.createDirectories(machine.resolve("programs"));
        for (var program : PROGRAMS) {
            program(programs.resolve(program), "#!/bin/sh\nexec '" + onThisMachine(program) + "' \"$@\"\n");
        }
        Files.createDirectories(folder.resolve("src/main/java"));
        source("A.java");
        Files.writeString(folder.resolve("pom.xml"), "<project/>");
        // The Java of the machine that runs the tests must not be found.
        program(folder.resolve("recto"), Files.readString(Path.of("recto"))
                .replaceAll("(?<= )/(usr|opt|Library)/", "\"\\$MACHINE\"/$1/"));
        environment.put("MACHINE", machine.toString());
        environment.put("HOME", machine.resolve("home").toString());
        environment.put("PATH", programs.toString());
    }

    private static Path onThisMachine(String program) {
        return Stream.of(System.getenv("PATH").split(":"))
                .map(entry -> Path.of(entry, program))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow();
    }

    Checkout with(String variable, String value) {
        environment.put(variable, value);
        return this;
    }

    /// Installs a JDK and puts it on the PATH.
    Checkout javaOnPath(String version) throws IOException {
        return onPath(jdk("on path/jdk " + version, version).resolve("bin"));
    }

    /// Installs a JDK in a folder of this machine.
    Path jdk(String place, String version) throws IOException {
        var home = java(place, version);
        Files.createSymbolicLink(home.resolve("bin/javac"), home.resolve("bin/java"));
        return home;
    }

    /// Installs a Java without compiler in a folder of this machine.
    Path java(String place, String version) throws IOException {
        var home = machine.resolve(place);
        Files.createDirectories(home.resolve("bin"));
        Files.writeString(home.resolve("release"), "IMPLEMENTOR=\"Somebody\"\nJAVA_VERSION=\"" + version + "\"\n");
        program(home.resolve("bin/java"), """
                #!/bin/sh
                printf '%s\\n' "$0" "$@"
                exit "${JAVA_STATUS:-0}"
                """);
        return home;
    }

    /// A Maven that makes the app and counts its runs.
    Checkout maven() throws IOException {
        return maven("""
                echo "$JAVA_HOME $*" >>../builds
                mkdir -p target/app/lib
                : >target/app/lib/recto.jar
                """);
    }

    Checkout maven(String script) throws IOException {
        program(machine.resolve("maven/mvn"), "#!/bin/sh\n" + script);
        return onPath(machine.resolve("maven"));
    }

    private Checkout onPath(Path entry) {
        environment.merge("PATH", entry.toString(), (path, more) -> path + ":" + more);
        return this;
    }

    int builds() throws IOException {
        var builds = machine.resolve("builds");
        return Files.exists(builds) ? Files.readAllLines(builds).size() : 0;
    }

    /// Writes a source, which is now newer than everything built so far.
    Path source(String name) throws IOException {
        return Files.writeString(folder.resolve("src/main/java").resolve(name), name);
    }

    /// How a start ended, and what it printed.
    record Outcome(int status, List<String> output, List<String> messages) {
        String java() {
            return output.getFirst();
        }
    }

    Outcome start(String... arguments) throws IOException, InterruptedException {
        return startBy(folder.resolve("recto"), arguments);
    }

    Outcome startBy(Path launcher, String... arguments) throws IOException, InterruptedException {
        return end(begin(launcher, arguments));
    }

    Process begin(Path launcher, String... arguments) throws IOException {
        var command = Stream.concat(
                Stream.of(onThisMachine("sh").toString(), launcher.toString()), Stream.of(arguments));
        var builder = new ProcessBuilder(command.toList()).directory(machine.toFile());
        builder.environment().clear();
        builder.environment().putAll(environment);
        builder.redirectError(errors().toFile());
        return builder.start();
    }

    Outcome end(Process process) throws IOException, InterruptedException {
        process.getOutputStream().close();
        var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Outcome(process.waitFor(), output.lines().toList(), messages());
    }

    List<String> messages() {
        try {
            return Files.readAllLines(errors());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private Path errors() {
        return machine.resolve("errors");
    }

    private static void program(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
}

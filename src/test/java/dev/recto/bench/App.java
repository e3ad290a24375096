package dev.recto.bench;

import com.sun.tools.attach.AgentInitializationException;
import com.sun.tools.attach.VirtualMachine;
import dev.recto.bench.agent.Agent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/// A Recto in a process of its own, started by the launcher as its user starts it; only that it draws into memory
/// instead of on a display, unless one is wanted. An agent loaded into it later presses its keys and reads its pixels.
final class App implements AutoCloseable {
    private static final long PATIENCE_S = 60;

    private final Process process;
    private final Path work;
    private final Path agent;

    App(ManyCards cards, Extent extent) throws IOException {
        work = Files.createTempDirectory("recto-benchmark-app");
        agent = jar(work.resolve("agent.jar"));
        var start = new ProcessBuilder(Path.of("recto").toAbsolutePath().toString(), "--library=" + cards.folder());
        start.environment().put("RECTO_CONFIG", cards.deviceFolder().toString());
        start.environment().merge("JDK_JAVA_OPTIONS", String.join(" ", extent.drawing()),
                (given, own) -> given + " " + own);
        start.redirectErrorStream(true).redirectOutput(work.resolve("output").toFile());
        process = start.start();
    }

    /// Lets the launcher build what is out of date, so that no measurement waits for it.
    static void build() throws IOException {
        var built = new ProcessBuilder(Path.of("recto").toAbsolutePath().toString(), "--version")
                .redirectOutput(ProcessBuilder.Redirect.DISCARD).redirectError(ProcessBuilder.Redirect.INHERIT).start();
        if (built.onExit().join().exitValue() != 0) {
            throw new IllegalStateException("the app could not be built");
        }
    }

    /// The process of the Java machine: the launcher becomes it.
    long pid() {
        return process.pid();
    }

    /// Lets the agent do something and returns what it wrote, line by line.
    ///
    /// @param job see [Agent]
    List<String> ask(String job) throws Exception {
        var result = work.resolve("result");
        var machine = VirtualMachine.attach(String.valueOf(process.pid()));
        try {
            machine.loadAgent(agent.toString(), result + "\n" + job);
        } catch (AgentInitializationException e) {
            throw new IllegalStateException("the app says:\n" + Files.readString(work.resolve("output")), e);
        } finally {
            machine.detach();
        }
        return Files.readAllLines(result);
    }

    /// Waits until the launcher has given way to the app and the app answers.
    void awaitStart() throws Exception {
        for (long waited = 0; waited < PATIENCE_S * 10; waited++) {
            TimeUnit.MILLISECONDS.sleep(100);
            if (VirtualMachine.list().stream().anyMatch(one -> one.id().equals(String.valueOf(process.pid())))) {
                return;
            }
            if (!process.isAlive()) {
                break;
            }
        }
        throw new IllegalStateException("the app does not start:\n" + Files.readString(work.resolve("output")));
    }

    /// The agent's classes as a jar that says it is one.
    private static Path jar(Path file) throws IOException {
        return ClassesJar.write(file, Agent.class,
                Map.of("Agent-Class", Agent.class.getName(), "Can-Redefine-Classes", "true"));
    }

    /// Ends the process; nothing of it is needed any more.
    @Override
    public void close() throws IOException {
        process.destroyForcibly().onExit().join();
        try (var files = Files.list(work)) {
            for (var file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(work);
    }
}

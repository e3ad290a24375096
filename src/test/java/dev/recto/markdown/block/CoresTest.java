package dev.recto.markdown.block;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.recto.markdown.SourceText;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CoresTest {
    private static final Document SHORT = document("One.\n");
    private static final Document LONG = document("One.\n\n".repeat(2000));

    @TempDir
    Path folder;

    @Test
    void whatComesOfFewThingsIsInTheirOrder() {
        assertTrue(LONG.isLong());
        assertFalse(SHORT.isLong());
        for (var document : List.of(SHORT, LONG)) {
            assertEquals(IntStream.range(0, 50).boxed().toList(), Cores.apart(document, 50, i -> i));
            assertEquals(List.of(), Cores.apart(document, 0, i -> i));
        }
    }

    @Test
    void whatGoesWrongWithOneOfThemIsNotLost() {
        for (var document : List.of(SHORT, LONG)) {
            for (var broken : List.of(0, 20, 49)) {
                assertThrows(IllegalStateException.class, () -> Cores.apart(document, 50, i -> {
                    if (i == broken) {
                        throw new IllegalStateException("broken");
                    }
                    return i;
                }));
            }
        }
    }

    @Test
    void whoNeedsAResultThatNobodyHasBegunWorksItOutOnce() {
        var looks = new AtomicInteger();
        var seen = Cores.meanwhile(_ -> { }, looks::incrementAndGet);
        assertEquals(0, looks.get());
        assertEquals(1, seen.get());
        assertEquals(1, seen.get());
    }

    @Test
    void whatOthersHaveFoundIsNotLookedForAgain() {
        var looks = new AtomicInteger();
        var seen = Cores.meanwhile(Runnable::run, looks::incrementAndGet);
        assertEquals(1, looks.get());
        assertEquals(1, seen.get());
    }

    @Test
    void itFailsAsTheLookDidWhoeverLooked() {
        var broken = new IllegalStateException("broken");
        var full = new OutOfMemoryError("full");
        for (Executor others : List.<Executor>of(_ -> { }, Runnable::run)) {
            assertSame(broken, assertThrows(IllegalStateException.class, Cores.meanwhile(others, () -> {
                throw broken;
            })::get));
            assertSame(full, assertThrows(OutOfMemoryError.class, Cores.meanwhile(others, () -> {
                throw full;
            })::get));
        }
    }

    /// As a machine with one core may have none: how many there are is settled when a process begins.
    @Test
    void aLongDocumentIsReadWhereThereAreNoOthers() throws Exception {
        var file = Files.writeString(folder.resolve("long.md"), IntStream.range(0, 1500)
                .mapToObj(i -> "## What is thing " + i + "?\n\nThe thing number " + i + ".\n\n")
                .collect(Collectors.joining()));
        var java = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Djava.util.concurrent.ForkJoinPool.common.parallelism=0", "-XX:TieredStopAtLevel=1",
                "-cp", System.getProperty("java.class.path"), ReadingProcess.class.getName(), file.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT).start();
        try (var out = java.inputReader(StandardCharsets.UTF_8)) {
            assertTrue(java.waitFor(60, TimeUnit.SECONDS), "it hangs");
            assertEquals("1500", out.readLine());
        } finally {
            java.destroyForcibly();
        }
    }

    private static Document document(String text) {
        return new BlockReader().read(new SourceText("a.md", text, List.of()));
    }
}

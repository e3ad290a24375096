package dev.recto;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// The script `recto` finds Java, builds when it must, and says what is missing when it cannot.
@Timeout(60)
class LauncherTest {
    private static final String BUILDING =
            "recto: building the app, once; what it needs is downloaded first, which can take a few minutes ...";
    private static final String NO_JDK =
            "recto: a JDK 25 or newer was not found. Install one (or set JAVA_HOME to it) and start again.";
    private static final String NO_JAVA =
            "recto: Java 25 or newer was not found. Install a JDK 25 (or set JAVA_HOME to one) and start again.";

    @TempDir
    Path machine;

    private Checkout checkout;

    @BeforeEach
    void folderWithBlanksAndOtherLetters() throws IOException {
        machine = machine.toRealPath();
        checkout = new Checkout(machine, "a (new) földer & more");
    }

    @Test
    void firstStartBuildsAndTheSecondOnlyStarts() throws Exception {
        checkout.javaOnPath("25.0.1").maven();
        assertEquals(List.of(BUILDING, "recto: built."), checkout.start().messages());
        var second = checkout.start();
        assertEquals(List.of(), second.messages());
        assertEquals(1, checkout.builds());
        assertEquals(machine.resolve("on path/jdk 25.0.1/bin/java").toString(), second.java());
        assertTrue(second.output().contains("-Drecto.home=" + checkout.folder), second.output()::toString);
    }

    @Test
    void argumentsArriveAsTheyWereGiven() throws Exception {
        checkout.javaOnPath("25").maven();
        var given = List.of(
                "a b", "c&d", "100%", "$HOME", "*", "", "it's", "say \"hi\"", "back\\slash", "é学", "--x=y", "!");
        var output = checkout.start(given.toArray(String[]::new)).output();
        assertEquals(given, output.subList(output.indexOf("dev.recto/dev.recto.Recto") + 1, output.size()));
    }

    @Test
    void statusOfTheAppIsTheStatusOfTheLauncher() throws Exception {
        checkout.javaOnPath("25").maven().with("JAVA_STATUS", "2");
        assertEquals(2, checkout.start().status());
    }

    @Test
    void localeWithoutLettersBeyondAsciiIsGivenThem() throws Exception {
        checkout.javaOnPath("25").maven("""
                echo "${LC_ALL-}/${LC_CTYPE-}" >>../locales
                exit 1
                """);
        checkout.start();
        checkout.with("LANG", "de_DE.UTF-8").start();
        checkout.with("LC_ALL", "C").start();
        assertEquals(List.of("/C.UTF-8", "/", "C.UTF-8/C.UTF-8"), Files.readAllLines(machine.resolve("locales")));
    }

    @Test
    void linksToTheLauncherAreFollowed() throws Exception {
        checkout.javaOnPath("25").maven();
        var bin = Files.createDirectories(machine.resolve("home/bin"));
        Files.createSymbolicLink(bin.resolve("first"), checkout.folder.resolve("recto"));
        Files.createSymbolicLink(bin.resolve("second"), Path.of("first"));
        var output = checkout.startBy(bin.resolve("second")).output();
        assertTrue(output.contains("-Drecto.home=" + checkout.folder), output::toString);
    }

    @Test
    void changedAndNewAndRemovedSourcesAreBuilt() throws Exception {
        checkout.javaOnPath("25").maven().start();
        checkout.source("A.java");
        assertEquals("recto: the sources are newer than the app: building it again ...",
                checkout.start().messages().getFirst());
        var added = checkout.source("B.java");
        checkout.start();
        assertEquals(3, checkout.builds());
        Files.delete(added);
        checkout.start();
        assertEquals(4, checkout.builds());
        checkout.start();
        assertEquals(4, checkout.builds());
    }

    @Test
    void appWithoutItsJarIsBuiltAgain() throws Exception {
        checkout.javaOnPath("25").maven().start();
        Files.delete(checkout.folder.resolve("target/app/lib/recto.jar"));
        checkout.start();
        assertEquals(2, checkout.builds());
    }

    @Test
    void javaHomeGoesBeforeThePath() throws Exception {
        var home = checkout.jdk("my own jdk", "26.0.1");
        checkout.javaOnPath("25").maven().with("JAVA_HOME", home.toString());
        assertEquals(home.resolve("bin/java").toString(), checkout.start().java());
    }

    @Test
    void nonsenseOrOldJavaHomeIsPassedOver() throws Exception {
        checkout.javaOnPath("25").maven();
        for (var home : List.of("/nowhere", "rubbish *", checkout.jdk("old", "17.0.2").toString())) {
            var outcome = checkout.with("JAVA_HOME", home).start();
            assertEquals(machine.resolve("on path/jdk 25/bin/java").toString(), outcome.java());
        }
    }

    @Test
    void newerJavaInAUsualFolderIsFoundBesideAnOldOneOnThePath() throws Exception {
        checkout.javaOnPath("17.0.2").maven();
        var home = checkout.jdk("usr/lib/jvm/jdk-25", "25");
        assertEquals(home.resolve("bin/java").toString(), checkout.start().java());
    }

    @Test
    void javaOfSdkmanIsFound() throws Exception {
        var home = checkout.maven().jdk("home/.sdkman/candidates/java/25-tem", "25");
        assertEquals(home.resolve("bin/java").toString(), checkout.start().java());
    }

    @Test
    void missingOrOldJavaIsSaid() throws Exception {
        checkout.maven();
        refuses(NO_JDK, checkout.start());
        refuses(NO_JDK, checkout.javaOnPath("24.0.2").start());
        refuses(NO_JDK, checkout.javaOnPath("1.8.0_392").start());
        assertEquals(0, checkout.builds());
    }

    @Test
    void compilerIsNeededOnlyToBuild() throws Exception {
        checkout.maven().with("JAVA_HOME", checkout.java("jre", "25").toString());
        refuses(NO_JDK, checkout.start());
        Files.createDirectories(checkout.folder.resolve("target/app/lib"));
        Files.writeString(checkout.folder.resolve("target/app/lib/recto.jar"), "");
        Files.writeString(checkout.folder.resolve("target/app/built"), "");
        Files.move(checkout.folder.resolve("src"), checkout.folder.resolve("no sources"));
        assertEquals(0, checkout.start().status());
        refuses(NO_JAVA, checkout.with("JAVA_HOME", "").start());
    }

    @Test
    void missingMavenIsSaid() throws Exception {
        refuses("recto: Maven was not found and the app must be built. Install Maven 3.8 or newer and start again.",
                checkout.javaOnPath("25").start());
    }

    @Test
    void unwritableFolderIsSaid() throws Exception {
        Files.writeString(checkout.folder.resolve("target"), "in the way");
        refuses("recto: the folder \"" + checkout.folder + "\" cannot be written, so the app cannot be built. "
                + "Make it writable, or copy it to where you may write, and start again.",
                checkout.javaOnPath("25").maven().start());
    }

    @Test
    void failedBuildShowsItsErrorsAndIsTriedAgain() throws Exception {
        checkout.javaOnPath("25").maven("""
                echo '[INFO] fine so far'
                for n in 1 2 3 4 5 6; do echo "[ERROR] mistake $n"; done
                exit 1
                """);
        var failed = List.of(BUILDING, "[ERROR] mistake 1", "[ERROR] mistake 2", "[ERROR] mistake 3",
                "[ERROR] mistake 4", "[ERROR] mistake 5", "recto: the build failed. The whole report is in \""
                        + checkout.folder.resolve("target/build.log") + "\"");
        assertEquals(failed, checkout.start().messages());
        assertEquals(failed, checkout.start().messages());
    }

    @Test
    void startWaitsForAnotherThatBuilds() throws Exception {
        var busy = lockOf(ProcessHandle.current().pid());
        var start = checkout.javaOnPath("25").maven().begin(checkout.folder.resolve("recto"));
        while (checkout.messages().isEmpty()) {
            Thread.sleep(Duration.ofMillis(20));
        }
        assertEquals(0, checkout.builds());
        Files.delete(busy.resolve("builder"));
        Files.delete(busy);
        assertEquals(List.of("recto: another start is building the app: waiting for it ...", BUILDING, "recto: built."),
                checkout.end(start).messages());
    }

    @Test
    void lockOfAKilledBuilderIsTakenOver() throws Exception {
        var killed = new ProcessBuilder("sleep", "60").start();
        killed.destroyForcibly();
        assertTrue(killed.waitFor(30, TimeUnit.SECONDS));
        var lock = lockOf(killed.pid());
        assertEquals(List.of(BUILDING, "recto: built."), checkout.javaOnPath("25").maven().start().messages());
        assertTrue(Files.notExists(lock));
    }

    private Path lockOf(long builder) throws IOException {
        var lock = Files.createDirectories(checkout.folder.resolve("target/.building"));
        Files.writeString(lock.resolve("builder"), builder + "\n");
        return lock;
    }

    private static void refuses(String message, Checkout.Outcome outcome) {
        assertEquals(List.of(message), outcome.messages());
        assertEquals(List.of(), outcome.output());
        assertEquals(1, outcome.status());
    }
}

package dev.recto.desktop.door;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Starts of the window in processes of their own, without a toolkit.
class EntranceTest {
    private static final Duration LONG = Duration.ofSeconds(60);

    @TempDir
    Path home;

    private final List<Start> started = new ArrayList<>();

    @AfterEach
    void endAll() throws Exception {
        for (var start : started) {
            start.process.destroyForcibly().waitFor();
        }
    }

    @Test
    void secondStartHandsItsDocumentsToTheFirst() throws Exception {
        var first = start("library");
        first.says("first");

        var odd = home.resolve("two\nlines, a space and ü.md");
        start("library", home.resolve("a.md"), odd).says("handed");

        first.says("received [" + home.resolve("a.md") + ", " + home + "/two");
        first.says("lines, a space and ü.md]");
        start("library").says("handed");
        first.says("received []");
    }

    @Test
    void windowsOfTwoLibrariesDoNotKnowEachOther() throws Exception {
        start("library").says("first");
        start("other").says("first");
    }

    @Test
    void oneLibraryByAnotherNameIsTheSame() throws Exception {
        Files.createDirectories(home.resolve("library"));
        Files.createSymbolicLink(home.resolve("link"), home.resolve("library"));
        start("library").says("first");
        start("link").says("handed");
        start("link/../library/.").says("handed");
    }

    @Test
    void aLibraryThatIsNotThereYetHasOneWindowToo() throws Exception {
        var first = start("to/come");
        first.says("first");
        Files.createDirectories(home.resolve("to/come"));
        start("to/come").says("handed");
    }

    @Test
    void whatAKilledWindowLeftIsNoHindrance() throws Exception {
        var first = start("library");
        first.says("first");
        first.process.toHandle().destroyForcibly();
        first.process.waitFor();
        assertTrue(Files.exists(place().sign()), "nothing was left to stumble over");

        var next = start("library");
        next.says("first");
        start("library").says("handed");
    }

    @Test
    void afterTheFirstWindowHasClosedTheNextStartIsTheFirst() throws Exception {
        var first = start("library");
        first.says("first");
        first.process.getOutputStream().close();
        assertEquals(0, first.process.waitFor());
        assertFalse(Files.exists(place().sign()));
        start("library").says("first");
    }

    @Test
    void whetherThereIsAWindowCanBeAskedWithoutDisturbingIt() throws Exception {
        assertFalse(isTaken(), "nothing was ever there");
        var first = start("library");
        first.says("first");
        assertTrue(isTaken());
        start("library").says("handed");
        first.says("received []");
        first.process.getOutputStream().close();
        assertEquals(0, first.process.waitFor());
        assertFalse(isTaken());
        start("library").says("first");
    }

    private boolean isTaken() {
        return Entrance.isTaken(home.resolve("device"), home.resolve("library"));
    }

    @Test
    void ofManyStartsAtOneMomentOneIsTheFirst() throws Exception {
        var starts = new ArrayList<Start>();
        for (int i = 0; i < 5; i++) {
            starts.add(start("library"));
        }
        var met = new ArrayList<String>();
        for (var start : starts) {
            met.add(start.line());
        }
        assertEquals(1, met.stream().filter("first"::equals).count(), met.toString());
        assertEquals(4, met.stream().filter("handed"::equals).count(), met.toString());
    }

    @Test
    void aWindowThatStoodStillIsNamedByItsProcess() throws Exception {
        var first = start("library");
        first.says("first");
        new ProcessBuilder("kill", "-STOP", String.valueOf(first.process.pid())).start().waitFor();
        try {
            assertEquals(new Entrance.NoAnswer(OptionalLong.of(first.process.pid())),
                    meet("library", Duration.ofMillis(300)));
        } finally {
            new ProcessBuilder("kill", "-CONT", String.valueOf(first.process.pid())).start().waitFor();
        }
        assertEquals(new Entrance.Handed(), meet("library", LONG));
    }

    @Test
    void aFolderThatIsTooDeepForASocketHasADoorAllTheSame() throws Exception {
        var deep = home.resolve("d".repeat(60)).resolve("e".repeat(60));
        var first = start(deep, "library");
        first.says("first");
        assertTrue(DoorPlace.of(deep, home.resolve("library")).read().orElseThrow().port().isPresent());
        start(deep, "library", home.resolve("a.md")).says("handed");
        first.says("received [" + home.resolve("a.md") + "]");
    }

    @Test
    void whereNothingCanBeWrittenEveryStartIsTheFirst() throws Exception {
        var file = Files.writeString(home.resolve("file"), "no folder");
        for (int i = 0; i < 2; i++) {
            var entrance = Entrance.of(file, home.resolve("library"), List.of(), LONG);
            assertInstanceOf(Entrance.First.class, entrance);
        }
    }

    @Test
    void nobodyButItsOwnerMayReachTheDoor() throws Exception {
        start("library").says("first");
        assertEquals("rwx------", rights(place().lock().getParent()));
        assertEquals("rw-------", rights(place().sign()));
    }

    @Test
    void strangersAreNotAnsweredAndDoNoHarm() throws Exception {
        var first = start("library");
        first.says("first");
        var word = place().read().orElseThrow().word();
        var hostile = List.of(
                "", "\n", "0".repeat(32) + "\nfile:///etc/passwd\n", word, word + "\nhttps://example.org/a.md\n",
                word + "\nfile:///a.md\nfile://host/share/a.md\n", word + "\n../a.md\n", word + "\nfile:///a%00b\n",
                word + "\nfile:///%zz\n", word + "\n\n", word + "\n"
                        + "file:///a.md\n".repeat(Visit.MOST_DOCUMENTS + 1),
                word + "\n" + "x".repeat(5_000_000), "\0\377\376".repeat(1000));
        for (var message : hostile) {
            assertEquals("", answerTo(message), message.length() > 100 ? message.substring(0, 100) : message);
        }
        assertEquals("in\n", answerTo(word + "\nfile:///a.md\n"));
        first.says("received [/a.md]");
    }

    @Test
    void visitorsWhoSayNothingDoNotKeepOthersOutForLong() throws Exception {
        var first = start("library");
        first.says("first");
        var silent = new ArrayList<SocketChannel>();
        for (int i = 0; i < 40; i++) {
            silent.add(SocketChannel.open(UnixDomainSocketAddress.of(place().socket())));
        }
        assertEquals(new Entrance.Handed(), meet("library", LONG));
        for (var channel : silent) {
            channel.close();
        }
    }

    @Test
    void aSignThatMakesNoSenseIsNoDoor() {
        for (var text : List.of("", "1", "1 2 socket zz", "1 2 99999 " + "a".repeat(32), "2 2 socket " + "a".repeat(32),
                "1 99999999999999999999 socket " + "a".repeat(32))) {
            assertTrue(Sign.read(text).isEmpty(), text);
        }
        var sign = new Sign(42, OptionalInt.of(4242), "0123456789abcdef0123456789abcdef");
        assertEquals(sign, Sign.read(sign.written()).orElseThrow());
    }

    @Test
    void documentsThatComeBeforeTheWindowWaitForIt() throws Exception {
        var lock = DoorLock.take(prepared().lock()).orElseThrow();
        try (var door = Door.open(place(), lock)) {
            door.awaitOpening();
            assertTrue(Knock.at(place(), new Visit(List.of(Path.of("/early.md"))), LONG));
            var received = new CompletableFuture<List<Path>>();
            door.setHost(documents -> {
                received.complete(documents);
                return CompletableFuture.completedFuture(true);
            });
            assertEquals(List.of(Path.of("/early.md")), received.get(60, TimeUnit.SECONDS));
        }
    }

    @Test
    void aWindowThatClosesTakesNothingAndTheNextStartTakesItsPlace() throws Exception {
        var lock = DoorLock.take(prepared().lock()).orElseThrow();
        var asked = new CountDownLatch(1);
        var door = Door.open(place(), lock);
        door.setHost(documents -> {
            asked.countDown();
            return CompletableFuture.completedFuture(false);
        });
        var next = start("library", home.resolve("a.md"));
        assertTrue(asked.await(60, TimeUnit.SECONDS));
        door.close();
        next.says("first");
    }

    private DoorPlace place() {
        return DoorPlace.of(home.resolve("device"), home.resolve("library"));
    }

    private DoorPlace prepared() throws IOException {
        place().prepare();
        return place();
    }

    private Entrance meet(String library, Duration patience) throws InterruptedException {
        return Entrance.of(home.resolve("device"), home.resolve(library), List.of(), patience);
    }

    private String answerTo(String message) throws IOException {
        try (var channel = SocketChannel.open(StandardProtocolFamily.UNIX)) {
            channel.connect(UnixDomainSocketAddress.of(place().socket()));
            var bytes = ByteBuffer.wrap(message.getBytes(StandardCharsets.ISO_8859_1));
            try {
                while (bytes.hasRemaining()) {
                    channel.write(bytes);
                }
                channel.shutdownOutput();
                var answer = ByteBuffer.allocate(100);
                while (channel.read(answer) >= 0) {
                    // to the end
                }
                return StandardCharsets.US_ASCII.decode(answer.flip()).toString();
            } catch (IOException e) {
                return ""; // hung up on
            }
        }
    }

    private static String rights(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }

    private Start start(String library, Path... documents) throws IOException {
        return start(home.resolve("device"), library, documents);
    }

    private Start start(Path device, String library, Path... documents) throws IOException {
        var command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1", "-Xshare:auto", "-Dsun.jnu.encoding=UTF-8", "-Dstdout.encoding=UTF-8", "-cp",
                System.getProperty("java.class.path"), StartProcess.class.getName(), device.toString(),
                home.resolve(library).toString(), String.valueOf(LONG.toMillis())));
        for (var document : documents) {
            command.add(document.toString());
        }
        var process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
        var start = new Start(process, process.inputReader(StandardCharsets.UTF_8));
        started.add(start);
        return start;
    }

    private record Start(Process process, BufferedReader out) {
        void says(String line) throws IOException {
            assertEquals(line, out.readLine());
        }

        String line() throws IOException {
            return out.readLine();
        }
    }
}

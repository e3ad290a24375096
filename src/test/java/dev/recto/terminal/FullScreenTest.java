package dev.recto.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.recto.library.Library;
import dev.recto.render.Styling;
import dev.recto.study.Session;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jline.terminal.Size;
import org.jline.terminal.Terminal;
import org.jline.terminal.impl.LineDisciplineTerminal;
import org.jline.utils.ScreenTerminal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The whole screen, drawn by a terminal that lives in memory.
class FullScreenTest {
    private static final int WIDTH = 40;
    private static final int HEIGHT = 12;

    private final ByteArrayOutputStream drawn = new ByteArrayOutputStream();
    private LineDisciplineTerminal terminal;
    private FullScreen screen;

    @TempDir
    Path folder;

    @BeforeEach
    void open() throws IOException {
        terminal = new LineDisciplineTerminal("test", "xterm", drawn, StandardCharsets.UTF_8);
        terminal.setSize(Size.of(WIDTH, HEIGHT));
        screen = new FullScreen(terminal, drawn, Styling.PLAIN);
    }

    @AfterEach
    void close() {
        screen.close();
    }

    @Test
    void aPageFillsTheScreenBetweenHeadAndFoot() {
        screen.show(new Page("Deck", List.of("a question"), 0, List.of("Space answer")));
        assertEquals("Deck\n" + "─".repeat(40) + "\na question\n\n\n\n\n\n\n\n" + "─".repeat(40) + "\nSpace answer",
                picture());
    }

    @Test
    void aLineUpToTheLastColumnIsWhole() {
        screen.show(new Page("x".repeat(WIDTH), List.of(), 0, List.of("y".repeat(WIDTH))));
        assertTrue(picture().startsWith("x".repeat(WIDTH) + "\n"), picture());
        assertTrue(picture().endsWith("y".repeat(WIDTH)), picture());
    }

    @Test
    void aLongCardIsScrolledByKeys() throws IOException {
        screen.show(new Page("Deck", numbered(20), 0, List.of("foot")));
        assertTrue(picture().contains("─ 12 more below ↓ ──"), picture());
        type("\u001b[B\u001b[Bj1");
        assertEquals(Key.AGAIN, screen.key());
        assertTrue(picture().contains("─ 3 more above ↑ ──"), picture());
        assertTrue(picture().contains("\nline 4\n"), picture());
        type("\u001b[6~G1");
        assertEquals(Key.AGAIN, screen.key());
        assertTrue(picture().contains("line 20\n"), picture());
        assertFalse(picture().contains("more below"), picture());
        type("\u001b[5~g1");
        assertEquals(Key.AGAIN, screen.key());
        assertTrue(picture().contains("\nline 1\n"), picture());
    }

    @Test
    void theQuestionStaysWhereItIsWhenTheAnswerFits() {
        var question = numbered(2);
        screen.show(new Page("Deck", question, 0, List.of("foot")));
        screen.show(new Page("Deck", numbered(8), 3, List.of("foot")));
        assertTrue(picture().contains("\nline 1\n"), picture());
    }

    @Test
    void aQuestionThatFillsTheScreenMakesRoomForTheAnswer() {
        screen.show(new Page("Deck", numbered(9), 0, List.of("foot")));
        screen.show(new Page("Deck", numbered(30), 10, List.of("foot")));
        assertTrue(picture().contains("\nline 11\n"), picture());
    }

    @Test
    void keysAreReadFromCharactersAndSequences() throws IOException {
        type(" \r1234um?q\u001bOA\u001b[Z\f\u001b");
        var keys = IntStream.range(0, 13).mapToObj(_ -> screen.key()).toList();
        assertEquals(List.of(
                Key.ON, Key.ON, Key.AGAIN, Key.HARD, Key.GOOD, Key.EASY, Key.UNDO, Key.MORE, Key.HELP, Key.LEAVE,
                Key.UNKNOWN, Key.REDRAW, Key.LEAVE), keys);
    }

    @Test
    void anotherSizeAsksForThePageAgain() {
        terminal.setSize(Size.of(60, 20));
        terminal.raise(Terminal.Signal.WINCH);
        assertEquals(Key.REDRAW, screen.key());
        assertEquals(60, screen.width());
    }

    @Test
    void newsStandInTheRuleSoThatNothingMoves() {
        var page = new Page("Deck", numbered(3), 0, List.of("foot"));
        screen.show(page);
        var before = picture();
        screen.showAgain(page.withMessage("News."));
        assertEquals(before.replaceFirst("(?s)─{40}\nfoot$", "── News. " + "─".repeat(31) + "\nfoot"), picture());
    }

    @Test
    void longNewsAreBrokenNotCut() {
        screen.show(new Page(
                "Deck", Page.Caption.NONE, numbered(3), 0, "word ".repeat(12).strip() + " end", List.of("foot")));
        assertTrue(picture().endsWith("word word word word word word word word\nword word word word end\nfoot"),
                picture());
    }

    @Test
    void whatACardIsStandsAboveIt() {
        screen.show(new Page("Deck", new Page.Caption("list", "sql.md:5"), numbered(3), 0, "", List.of("foot")));
        assertTrue(picture().contains("\n── list " + "─".repeat(20) + " sql.md:5 ──\n"), picture());
    }

    @Test
    void aPageShownAgainStaysScrolled() throws IOException {
        var page = new Page("Deck", numbered(20), 0, List.of("foot"));
        screen.show(page);
        type("jjj1");
        assertEquals(Key.AGAIN, screen.key());
        screen.showAgain(page);
        assertTrue(picture().contains("─ 3 more above ↑ ──"), picture());
    }

    @Test
    void whatIsPastedGradesNothing() throws IOException {
        type("\u001b[200~ 3 3\n\u001b[31m4\u001b[201~u");
        assertEquals(List.of(Key.UNKNOWN, Key.UNDO), List.of(screen.key(), screen.key()));
    }

    @Test
    void ctrlCLeaves() {
        terminal.raise(Terminal.Signal.INT);
        assertEquals(Key.END, screen.key());
    }

    @Test
    void theTerminalIsLeftAsItWas() {
        screen.close();
        var sequences = drawn.toString(StandardCharsets.UTF_8);
        assertTrue(sequences.contains("\u001b[?1049h") && sequences.contains("\u001b[?1049l"),
                sequences.replace('\u001b', '^'));
        assertTrue(sequences.contains("\u001b[?7h"), "lines wrap again");
    }

    @Test
    void aTerminalThatIsClosedAlreadyIsLeftAsItWasToo() throws IOException {
        terminal.close();
        drawn.reset();
        screen.close();
        assertTrue(drawn.toString(StandardCharsets.UTF_8).contains("\u001b[?1049l"));
    }

    @Test
    void aCardIsStudiedOnIt() throws IOException {
        var recto = new Commands(folder);
        recto.questions("sql.md", "SQL", "What is a join?", "What is a view?");
        recto.run("import", "--yes", "sql.md").done();
        var surroundings = new Library.Surroundings(() -> recto.now, () -> ZoneOffset.UTC, folder.resolve("device"));
        try (var library = Library.open(folder.resolve("home/Recto"), Library.Access.WRITE, surroundings)) {
            type(" 4 q");
            new TerminalStudy(library, new Session(library, List.of()), screen,
                    new PictureKeys(library, _ -> Optional.empty())).run();
        }
        assertTrue(picture().contains("SQL"), picture());
        assertTrue(picture().contains("What is a view?\n\n" + "─".repeat(20) + "\nThe answer to that is B."),
                picture());
        assertTrue(picture().contains("1 Again 1 min       2 Hard 6 min"), picture());
    }

    private static List<String> numbered(int lines) {
        return IntStream.rangeClosed(1, lines).mapToObj(i -> "line " + i).toList();
    }

    private void type(String keys) throws IOException {
        terminal.processInputBytes(keys.getBytes(StandardCharsets.UTF_8));
    }

    /// What is on the screen, without the spaces at the lines' ends.
    private String picture() {
        var emulator = new ScreenTerminal(WIDTH, HEIGHT);
        emulator.write(drawn.toString(StandardCharsets.UTF_8));
        var cells = new long[WIDTH * HEIGHT];
        emulator.dump(cells, null);
        return IntStream.range(0, HEIGHT).mapToObj(row -> IntStream.range(0, WIDTH)
                .map(column -> ScreenTerminal.cellCodePoint(cells[row * WIDTH + column]))
                .mapToObj(c -> c == 0 ? " " : Character.toString(c)).collect(Collectors.joining()).stripTrailing())
                .collect(Collectors.joining("\n"));
    }
}

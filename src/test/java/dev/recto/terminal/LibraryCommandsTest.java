package dev.recto.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The commands on a library, each promise of docs/commands.md by name.
class LibraryCommandsTest {
    @TempDir
    Path folder;
    private Commands recto;

    @BeforeEach
    void commands() throws IOException {
        recto = new Commands(folder);
        recto.questions("sql.md", "SQL", "What is a join?", "What is an index?", "What is a view?");
    }

    @Test
    void aScreenfulOfQuestionIsShortenedInAList() throws IOException {
        recto.questions("long.md", "Long", "What does this print: " + "x ".repeat(200) + "?");
        recto.run("import", "--yes", "long.md").done();
        assertEquals("…", recto.run("show").done().lines().getLast().substring(133));
        recto.environment.put("COLUMNS", "80");
        assertEquals("…", recto.run("show").done().lines().getLast().substring(79));
        assertEquals("…", recto.run("due").done().lines().getLast().substring(79));
    }

    @Test
    void dueListsWhatStudyWouldAskInItsOrder() {
        var ids = imported();
        var fresh = recto.run("due", "--json").done().objects();
        assertEquals(ids, fresh.stream().map(card -> card.get("id").asString()).toList());
        assertEquals("SQL", fresh.getFirst().get("deck").asString());
        assertEquals("What is a join?", fresh.getFirst().get("question").asString());
        assertEquals("new", fresh.getFirst().get("state").asString());
        assertFalse(fresh.getFirst().has("due"));

        recto.run("answer", ids.get(2), "again").done();
        recto.later(Duration.ofMinutes(2));
        var learning = recto.run("due", "--json").done().objects();
        assertEquals(List.of(ids.get(2), ids.get(0), ids.get(1)), learning.stream()
                .map(card -> card.get("id").asString()).toList());
        assertEquals("learning", learning.getFirst().get("state").asString());
        assertEquals(Commands.MORNING.plusSeconds(60), Instant.parse(learning.getFirst().get("due").asString()));
    }

    @Test
    void theDailyLimitOfNewCardsHoldsAndCanBeChanged() {
        var ids = imported();
        recto.run("options", "--new-per-day", "1").done();
        assertEquals(ids.subList(0, 1), recto.run("due", "--json").done().objects().stream()
                .map(card -> card.get("id").asString()).toList());
        recto.typing("", "study", "--more", "1").done();
        assertEquals(2, recto.run("due", "--json").done().objects().size());
    }

    @Test
    void dueInALibraryThatIsNotThereSaysHowToBegin() {
        var outcome = recto.run("due");
        assertEquals(1, outcome.status());
        assertEquals("", outcome.out());
        assertTrue(outcome.err().contains("recto import PATH"), outcome.err());
        assertFalse(Files.exists(folder.resolve("home")));
    }

    @Test
    void whenNothingIsDueTheNextTimeIsSaid() {
        imported().forEach(id -> recto.run("answer", id, "easy").done());
        var outcome = recto.run("due").done();
        assertEquals("", outcome.out());
        assertTrue(outcome.err().matches("Nothing is due\\. The next card comes on 2026-03-\\d\\d\\.\n"),
                outcome.err());
    }

    @Test
    void showPrintsTheMemory() {
        var ids = imported();
        recto.run("answer", ids.getFirst(), "good").done();
        var card = recto.run("show", "--json", ids.getFirst()).done().objects().getFirst();
        assertEquals("definition", card.get("kind").asString());
        assertEquals("learning", card.get("state").asString());
        assertEquals(2.3065, card.get("stability").asDouble(), 1e-9);
        assertEquals(1, card.get("reps").asInt());
        assertEquals(0, card.get("lapses").asInt());
        assertTrue(card.get("difficulty").asDouble() >= 1);
        assertEquals(Commands.MORNING.plus(Duration.ofMinutes(10)), Instant.parse(card.get("due").asString()));
        assertEquals("sql.md", card.get("source").get("path").asString());
        assertEquals(3, card.get("source").get("line").asInt());
        assertEquals(5, card.get("source").get("endLine").asInt());
        var text = recto.run("show", ids.getFirst()).done().out();
        assertTrue(text.contains("stability   2.31 days\n"), text);
        assertTrue(text.contains("The answer to that is A."), text);
    }

    @Test
    void showWithoutIdsListsAll() {
        var ids = imported();
        assertEquals(ids, recto.run("show", "--json").done().objects().stream().map(card -> card.get("id").asString())
                .toList());
        assertTrue(recto.run("show").done().lines().getFirst()
                .matches(ids.getFirst().substring(0, 8) + "  new +What is a join\\?"));
    }

    @Test
    void anAnswerIsDurableAndItsNewStateIsPrinted() {
        var ids = imported();
        var printed = recto.run("answer", "--json", ids.getFirst(), "GOOD").done().objects().getFirst();
        assertEquals(ids.getFirst(), printed.get("id").asString());
        assertEquals("learning", printed.get("state").asString());
        assertEquals(printed, recto.run("show", "--json", ids.getFirst()).done().objects().getFirst());
        var text = recto.run("answer", ids.getFirst(), "good").done().lines();
        assertEquals("id          " + ids.getFirst(), text.getFirst());
        assertTrue(text.contains("state       review"), text.toString());
    }

    @Test
    void anIdMayBeShortened() {
        var ids = imported();
        recto.run("answer", ids.getFirst().substring(0, 6).toUpperCase(java.util.Locale.ROOT), "good").done();
        assertEquals("learning", recto.run("show", "--json", ids.getFirst()).done().objects().getFirst().get("state")
                .asString());
    }

    @Test
    void anAmbiguousIdNamesTheCandidates() throws IOException {
        recto.questions("many.md", "Many", java.util.stream.IntStream.rangeClosed(1, 17)
                .mapToObj(i -> "What is number " + i + "?").toArray(String[]::new));
        recto.run("import", "--yes", "many.md").done();
        var ids = recto.run("show", "--json").done().objects().stream().map(card -> card.get("id").asString()).toList();
        var shared = ids.stream().map(id -> id.substring(0, 1))
                .filter(digit -> ids.stream().filter(id -> id.startsWith(digit)).count() > 1).findFirst().orElseThrow();
        var outcome = recto.run("show", shared);
        assertEquals(1, outcome.status());
        assertEquals("", outcome.out());
        ids.stream().filter(id -> id.startsWith(shared))
                .forEach(id -> assertTrue(outcome.err().contains(id), outcome.err()));
        assertTrue(outcome.err().contains("What is number"), outcome.err());
    }

    @Test
    void anUnknownIdIsSaidToBeUnknown() {
        imported();
        for (var id : List.of("zzzz", "", "0123456789abcdef0")) {
            var outcome = recto.run("answer", id, "good");
            assertEquals(1, outcome.status());
            assertTrue(outcome.err().startsWith("No card has the id \"" + id + "\"."), outcome.err());
        }
    }

    @Test
    void undoTakesTheLastAnswerBack() {
        var ids = imported();
        recto.run("answer", ids.getFirst(), "good").done();
        var out = recto.run("undo").done().out();
        assertTrue(out.startsWith("Taken back: "), out);
        assertEquals("new", recto.run("show", "--json", ids.getFirst()).done().objects().getFirst().get("state")
                .asString());
    }

    @Test
    void atATerminalLinesAreDividedBetweenWords() throws IOException {
        recto.write("own.md", "# Own\n\n## 1. What is shown?\n\n![It](https://pictures.example/it.png)\n");
        recto.interactive = true;
        recto.environment.put("COLUMNS", "40");
        var outcome = recto.typing("y\nn\n", "import", "own.md", "no such document of this name, I fear.md");
        // At a real terminal the Enter behind each answer ends its line.
        for (var line : (outcome.out() + outcome.err().replace("[y/N] ", "[y/N]\n")).lines().toList()) {
            assertTrue(line.length() <= 40, line);
        }
        assertTrue(outcome.err().contains("  such file. Check the path."), outcome.err());
        recto.interactive = false;
        assertEquals(1, recto.run("cards", "no such document of this name, I fear.md").err().lines().count(),
                "what reads a pipe gets whole lines");
    }

    @Test
    void undoNamesAQuestionWithCodeByItsWords() throws IOException {
        recto.write("code.md", """
                # Code

                ## 1. What does this print?

                ```javascript
                +true;
                ```

                - [ ] true
                - [x] 1

                ## 2. And this?

                ```javascript
                -true;
                ```

                - [ ] true
                - [x] -1
                """);
        recto.run("import", "--yes", "code.md").done();
        var id = recto.run("show").done().lines().getFirst().substring(0, 8);
        recto.run("answer", id, "good").done();
        assertEquals("Taken back: Good on “What does this print? +true;”.\n", recto.run("undo").done().out());
    }

    @Test
    void undoOfNothingIsRefused() throws IOException {
        Files.createDirectories(folder.resolve("home/Recto"));
        var outcome = recto.run("undo");
        assertEquals(1, outcome.status());
        assertEquals("There is nothing to take back.\n", outcome.err());
    }

    @Test
    void optionsArePrintedAndChanged() {
        imported();
        assertEquals(List.of("new-per-day       20", "retention         0.9", "learning-steps    1m 10m",
                "relearning-steps  10m", "day-ends-at       4"), recto.run("options").done().lines());
        var changed = List.of("new-per-day       7", "retention         0.85", "learning-steps    30s 1h 1d",
                "relearning-steps  none", "day-ends-at       0");
        assertEquals(changed,
                recto.run("options", "--new-per-day", "7", "--retention", "0.85", "--learning-steps", "30s 60m 24h",
                "--relearning-steps", "none", "--day-ends-at", "0").done().lines());
        assertEquals(changed, recto.run("options").done().lines());
    }

    @Test
    void whatIsNoNumberIsSaidSoInPlainWords() {
        imported();
        assertEquals("Invalid value for option '--new-per-day': \"many\" is no whole number.\nSee recto options "
                + "--help.\n",
                recto.run("options", "--new-per-day", "many").err());
        assertEquals("Invalid value for option '--retention': \"high\" is no number.\nSee recto options --help.\n",
                recto.run("options", "--retention", "high").err());
    }

    @Test
    void namesThatCommandATerminalAreHarmless() throws IOException {
        recto.questions("evil.md", "Deck\u001b[31m", "What \u001b]0;owned\u0007 is \u009b2J a trap?");
        recto.run("import", "--yes", "evil.md").done();
        for (var command : List.of(
                List.of("due"), List.of("due", "--json"), List.of("show"), List.of("show", "--json"))) {
            var out = recto.run(command.toArray(String[]::new)).done().out();
            assertFalse(out.replace("\n", "").chars().anyMatch(Character::isISOControl), out);
        }
        var id = recto.run("show", "--json").done().objects().getFirst().get("id").asString();
        assertFalse(recto.run("show", id).done().out().replace("\n", "").chars().anyMatch(Character::isISOControl));
    }

    @Test
    void aloneItSaysWhatIsDueAndHowToGoOn() {
        assertTrue(recto.run().done().out().startsWith("No cards yet."));
        imported();
        assertEquals("3 cards to study now: 3 new, 0 in learning, 0 due.\nStudy in a terminal: recto study. The "
                + "list: recto due.\n",
                recto.run().done().out());
    }

    @Test
    void decksAreNamedByPathOrByTheirOwnName() throws IOException {
        imported();
        recto.questions("git.md", "Git", "What is a branch?");
        recto.run("import", "--yes", "--deck", "Tools", "git.md").done();
        for (var name : List.of("Tools::Git", "git", "tools")) {
            assertEquals(1, recto.run("due", "--deck", name).done().lines().size(), name);
        }
        recto.questions("gIt2.md", "gIt", "What is a tag?");
        recto.run("import", "--yes", "gIt2.md").done();
        assertEquals(1, recto.run("due", "--deck", "Git").done().lines().size());
        assertTrue(recto.run("due", "--deck", "Git").done().out().contains("What is a branch?"));
        var outcome = recto.run("due", "--deck", "Gti");
        assertEquals(1, outcome.status());
        assertTrue(outcome.err().startsWith("There is no deck \"Gti\"."), outcome.err());
    }

    private List<String> imported() {
        recto.run("import", "--yes", "sql.md").done();
        return recto.run("show", "--json").done().objects().stream().map(card -> card.get("id").asString()).toList();
    }
}

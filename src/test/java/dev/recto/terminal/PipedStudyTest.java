package dev.recto.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The study driven by what is piped in.
class PipedStudyTest {
    @TempDir
    Path folder;
    private Commands recto;

    @BeforeEach
    void threeCards() throws IOException {
        recto = new Commands(folder);
        recto.questions("sql.md", "SQL", "What is a join?", "What is an index?", "What is a view?");
        recto.run("import", "--yes", "sql.md").done();
    }

    @Test
    void theQuestionComesFirstAndTheAnswerOnDemand() {
        var asked = recto.typing("", "study").done().out();
        assertTrue(asked.contains("What is a join?"), asked);
        assertFalse(asked.contains("The answer to that is A."), asked);
        var answered = recto.typing(" ", "study").done().out();
        assertTrue(answered.contains("The answer to that is A."), answered);
        assertTrue(answered.contains("1 Again 1 min       2 Hard 6 min        3 Good 10 min       4 Easy"), answered);
        assertEquals(List.of("new", "new", "new"), states());
    }

    @Test
    void anEmptyLibraryOffersTheSampleDecksByOneKey() throws IOException {
        recto.questions("decks/Tools/git.md", "Git", "What is a branch?", "What is a tag?");
        recto.questions("decks/SQL/sql.md", "SQL", "What is a key?");
        recto.interactive = true;
        recto.environment.put("TERM", "dumb");
        recto.environment.put("RECTO_LIBRARY", "fresh");
        for (var command : List.of(new String[] {}, new String[] {"study"})) {
            var left = recto.typing("q", command).done().out();
            assertTrue(left.contains("No cards yet.") && left.contains("s try the sample decks"), left);
        }
        var studied = recto.typing("xs 4q", "study").done().out();
        assertEquals(2, studied.split("Keys count once Enter ends their line\\.", -1).length, "said once: " + studied);
        assertTrue(studied.contains("SQL::SQL") && studied.contains("What is a key?"), studied);
        assertEquals(List.of("review", "new", "new"), states());
    }

    @Test
    void onANarrowScreenSentencesAreBrokenNotCut() throws IOException {
        recto.questions("decks/SQL/sql.md", "SQL", "What is a key?");
        recto.interactive = true;
        recto.environment.putAll(Map.of("TERM", "dumb", "COLUMNS", "30", "RECTO_LIBRARY", "fresh"));
        var lines = recto.typing("q", "study").done().lines();
        assertTrue(lines.containsAll(List.of("The sample decks have", "s try the sample decks   q", "leave")),
                lines.toString());
    }

    @Test
    void withoutSampleDecksNoneAreOffered() {
        recto.interactive = true;
        recto.environment.put("RECTO_LIBRARY", "fresh");
        assertEquals("No cards yet. Import a markdown document: recto import PATH\n", recto.run("study").done().out());
    }

    @Test
    void keysGradeTheCard() {
        recto.typing(" 1 2 4", "study").done();
        assertEquals(List.of("learning", "learning", "review"), states());
        assertEquals(List.of(1, 1, 1), recto.run("show", "--json").objects().stream()
                .map(card -> card.get("reps").asInt()).toList());
    }

    @Test
    void spaceShowsAndThenSaysGood() {
        recto.typing("  ", "study").done();
        assertEquals(List.of("learning", "new", "new"), states());
        assertTrue(recto.run("show", "--json").objects().getFirst().get("due").asString()
                .startsWith("2026-03-10T09:10"));
    }

    @Test
    void aKeyALineDrivesItToo() {
        recto.typing(" \n4\n \n4\n", "study").done();
        assertEquals(List.of("review", "review", "new"), states());
    }

    @Test
    void anEmptyLineIsEnter() {
        recto.typing("\n\n\r\n4\r\n", "study").done();
        assertEquals(List.of("learning", "review", "new"), states());
    }

    @Test
    void aGradeBeforeTheAnswerIsShownCountsForNothing() {
        var out = recto.typing("3", "study").done().out();
        assertTrue(out.contains("Show the answer first: Space."), out);
        assertEquals(List.of("new", "new", "new"), states());
    }

    @Test
    void undoTakesTheAnswerBackAndAsksAgain() {
        var out = recto.typing(" 4u", "study").done().out();
        assertTrue(out.contains("Taken back: "), out);
        assertEquals(3, out.split("What is a join\\?", -1).length - 1, "asked, named in the message, asked again: "
                + out);
        assertEquals(List.of("new", "new", "new"), states());
    }

    @Test
    void leavingKeepsWhatWasAnswered() {
        var out = recto.typing(" 4 q 4", "study").done().out();
        assertEquals(List.of("review", "new", "new"), states());
        assertTrue(out.endsWith("""
                1 answer in 0 s: 0 again, 0 hard, 0 good, 1 easy.
                One card was new.
                2 cards still to study today.
                """), out);
    }

    @Test
    void escapeLeavesToo() {
        recto.typing("\u001b 4", "study").done();
        assertEquals(List.of("new", "new", "new"), states());
    }

    @Test
    void theEndSaysWhatWasDoneAndWhenMoreIsDue() {
        var out = recto.typing(" 4 4 4", "study").done().out();
        assertTrue(out.contains(
                "3 answers in 0 s: 0 again, 0 hard, 0 good, 3 easy.\n3 cards were new.\nNothing is due. The next "
                        + "card comes on 2026-03-1"), out);
    }

    @Test
    void failedCardsAreNamedAtTheEnd() {
        var out = recto.typing(" 1q", "study").done().out();
        assertTrue(out.contains("Worth another look:\n  What is a join?\n"), out);
    }

    @Test
    void moreNewCardsCanBeAskedFor() {
        recto.run("options", "--new-per-day", "1").done();
        var out = recto.typing(" 4m 4 4m", "study").done().out();
        assertTrue(out.contains("2 new cards more today."), out);
        assertTrue(out.contains("There are no more new cards here."), out);
        assertEquals(List.of("review", "review", "review"), states());
    }

    @Test
    void moreNewCardsComeOnTopOfThoseThatAreLeft() {
        recto.run("options", "--new-per-day", "1").done();
        var out = recto.typing("mm m4q", "study").done().out();
        assertTrue(out.contains("2 new cards more today."), out);
        assertTrue(out.indexOf("There are no more new cards here.") > out.indexOf("2 new cards more today."), out);
        assertEquals(List.of("review", "new", "new"), states());
        assertEquals("Taken back: Easy on “What is a join?”.", recto.run("undo").done().out().strip());
        assertEquals("Taken back: 10 new cards more today.", recto.run("undo").done().out().strip());
        assertEquals("Taken back: Change of options.", recto.run("undo").done().out().strip());
    }

    @Test
    void helpNamesTheKeysAndGoesBack() {
        var out = recto.typing("?x 4", "study").done().out();
        assertTrue(out.contains("take the last answer back"), out);
        assertEquals(List.of("review", "new", "new"), states());
    }

    @Test
    void whatKeysDoStaysInItsColumnOnANarrowScreen() {
        recto.environment.put("COLUMNS", "40");
        var out = recto.typing("?q", "study").done().out();
        assertTrue(out.contains("""
                h              how the next part of the
                               answer begins
                u              take the last answer back
                """), out);
    }

    @Test
    void hintsComeOneByOne() throws IOException {
        recto.write("sides.md", "# Sides\n\n## 1. Which sides has a leaf?\n\n- recto in front\n- verso behind\n");
        recto.run("import", "--yes", "sides.md").done();
        var none = recto.typing("", "study", "--deck", "Sides").done().out();
        assertTrue(none.contains("The answer has 2 parts.") && none.contains("h hint") && !none.contains("recto …"),
                none);
        var one = recto.typing("h", "study", "--deck", "Sides").done().out();
        assertTrue(one.contains("1. recto …") && !one.contains("2. verso …"), one);
        var all = recto.typing("hhh", "study", "--deck", "Sides").done().out();
        assertTrue(all.contains("2. verso …") && all.contains("These are all hints."), all);
    }

    @Test
    void aPictureOrElseTheDocumentIsOpenedOutside() throws IOException {
        var gif = folder.resolve("leaf.gif");
        Files.write(gif, Base64.getDecoder().decode("R0lGODlhAQABAAAAACwAAAAAAQABAAA="));
        recto.write("fake.gif", "#!/bin/sh");
        recto.write("leaf.md", "# Leaf\n\n## 1. What is this?\n\n![A leaf](leaf.gif)\n\nA leaf.\n\n"
                + "## 2. And this?\n\n![no picture](fake.gif)\n\nNothing.\n");
        recto.run("import", "--yes", "leaf.md").done();
        var out = recto.typing("o 4o", "study", "--deck", "Leaf").done().out();
        assertEquals(List.of("leaf.gif", "leaf.md"),
                recto.opened.stream().map(address -> address.getPath().replaceAll(".*/", "")).toList());
        assertTrue(out.contains("Opened "), out);
    }

    @Test
    void nothingThatIsPipedOutCommandsATerminal() throws IOException {
        recto.write("bad.md",
                "# Bad\n\n## 1. What is \u001b]52;c;aGk=\u0007 this?\n\n\u009b2J `\u001b[31m` \u202eturned\n");
        recto.run("import", "--yes", "bad.md").done();
        var out = recto.typing(" h?oq", "study", "--deck", "Bad").done().out();
        assertFalse(out.codePoints().anyMatch(c -> c != '\n' && Character.isISOControl(c) || c == 0x202e), out);
    }

    @Test
    void oneDeckCanBeStudiedAlone() throws IOException {
        recto.questions("git.md", "Git", "What is a branch?");
        recto.run("import", "--yes", "git.md").done();
        var out = recto.typing(" 4 4 4 4", "study", "--deck", "git").done().out();
        assertTrue(out.contains("What is a branch?"), out);
        assertFalse(out.contains("What is a join?"), out);
    }

    @Test
    void linesAreAsWideAsColumnsSays() throws IOException {
        recto.write("long.md", "# Long\n\n## 1. What is long?\n\n" + "word ".repeat(60) + "\n");
        recto.run("import", "--yes", "long.md").done();
        recto.environment.put("COLUMNS", "40");
        var out = recto.typing(" ", "study", "--deck", "Long").done().out();
        assertTrue(out.contains("\n" + "word ".repeat(8).strip() + "\n"), out);
    }

    @Test
    void anEmptyLibrarySaysHowToBegin() throws IOException {
        Files.createDirectories(folder.resolve("empty"));
        var out = recto.run("study", "--library", "empty").done().out();
        assertEquals("No cards yet. Import a markdown document: recto import PATH\n", out);
    }

    private List<String> states() {
        return recto.run("show", "--json").done().objects().stream().map(card -> card.get("state").asString()).toList();
    }
}

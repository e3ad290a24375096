package dev.recto.desktop.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.recto.library.ImportPlan;
import dev.recto.markdown.SchemeChoice;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import org.junit.jupiter.api.Test;

class ImportModelTest {
    private static final List<Path> FILES = List.of(Path.of("one.md"));
    private static final SchemeChoice BOLD = new SchemeChoice.First("bold-questions");

    private final ScriptedImporter importer = new ScriptedImporter();
    private final Queue<Runnable> background = new ArrayDeque<>();
    private final List<ImportStage> stages = new ArrayList<>();
    private final ImportModel model = new ImportModel(importer, background::add, Runnable::run, () -> 0, stages::add);

    @Test
    void readingShowsHowFarItIsThenTheCards() {
        model.read(FILES);
        work();
        assertEquals(new ImportStage.Reading(1, 2, "one.md", Duration.ZERO), stages.get(1));
        assertInstanceOf(ImportStage.Choosing.class, model.stage());
    }

    @Test
    void readingCanBeCancelled() {
        model.read(FILES);
        model.cancel();
        work();
        assertEquals(new ImportStage.Cancelled(), model.stage());
    }

    @Test
    void onlyWhatIsSelectedIsTakenIn() {
        model.read(FILES);
        work();
        var preview = choosing();
        preview.select(preview.cards().getFirst(), false);
        model.setWithPictures(true);
        model.take();
        work();
        assertInstanceOf(ImportStage.Taken.class, model.stage());
        assertEquals(List.of(false, true), importer.taken.orElseThrow().documents().getFirst().cards().stream()
                .map(ImportPlan.PlannedCard::selected).toList());
        assertEquals(List.of(true), importer.fetched);
    }

    @Test
    void nothingIsTakenInWhenNothingIsSelected() {
        model.read(FILES);
        work();
        choosing().selectAll(false);
        model.take();
        work();
        assertInstanceOf(ImportStage.Choosing.class, model.stage());
        assertEquals(Optional.empty(), importer.taken);
    }

    @Test
    void aLibraryForReadingOnlyTakesNothingIn() {
        importer.writable = false;
        model.read(FILES);
        work();
        model.take();
        work();
        assertFalse(model.canTake());
        assertEquals(Optional.empty(), importer.taken);
    }

    @Test
    void cancelledTakingGoesBackToTheChoice() {
        model.read(FILES);
        work();
        var preview = choosing();
        preview.select(preview.cards().getFirst(), false);
        model.take();
        model.cancel();
        work();
        assertFalse(choosing().isSelected(choosing().cards().getFirst()));
        assertEquals(Optional.empty(), importer.taken);
    }

    @Test
    void anotherFolderKeepsTheChoice() {
        model.read(FILES);
        work();
        choosing().select(choosing().cards().getFirst(), false);
        model.putInto(List.of("Botany"));
        work();
        assertEquals(List.of("Botany"), importer.deck);
        assertEquals(1, choosing().selectedCount());
    }

    @Test
    void aDocumentWithoutCardsSaysSo() {
        importer.plan = Plans.of(Plans.document("links.md"));
        model.read(FILES);
        work();
        assertInstanceOf(ImportStage.Nothing.class, model.stage());
    }

    @Test
    void aFailingDiskIsTold() {
        importer.disk = Optional.of(new IOException("No space left on device"));
        model.read(FILES);
        work();
        assertEquals(new ImportStage.Failed("The disk is full.", "Free some space, then try again."), model.stage());
    }

    @Test
    void memoryThatRunsOutEndsTheReadingAndNothingElse() {
        importer.memory = Optional.of(new OutOfMemoryError("Java heap space"));
        model.read(FILES);
        work();
        assertEquals(new ImportStage.Failed("There is not enough memory for so much at once.",
                "Import fewer documents at a time, or split a large one into several."), model.stage());

        importer.memory = Optional.empty();
        model.read(FILES);
        work();
        assertEquals(2, choosing().selectedCount());
    }

    @Test
    void aMistakeEndsTheWaitingAndIsReported() {
        importer.mistake = Optional.of(new IllegalStateException("no such leaf"));
        model.read(FILES);
        assertThrows(IllegalStateException.class, this::work);
        assertInstanceOf(ImportStage.Failed.class, model.stage());
    }

    @Test
    void newsThatTheWindowHadNoTimeForAreReplacedByNewerOnes() {
        var window = new ArrayDeque<Runnable>();
        var busy = new ImportModel(importer, background::add, window::add, () -> 0, stages::add);
        importer.steps = 1000;
        busy.read(FILES);
        work();
        assertEquals(2, window.size(), "one for all the news, one for the end");
        window.forEach(Runnable::run);
        assertInstanceOf(ImportStage.Choosing.class, busy.stage());
    }

    @Test
    void nothingIsTakenInWhileTheDocumentsMoveToAnotherFolder() {
        model.read(FILES);
        work();
        model.putInto(List.of("Botany"));
        assertFalse(model.canTake());
        model.take();
        work();
        assertEquals(Optional.empty(), importer.taken);

        model.take();
        work();
        assertEquals(List.of("Botany"), importer.deck);
        assertInstanceOf(ImportStage.Taken.class, model.stage());
    }

    @Test
    void whatIsChosenWhileTheDocumentsMoveStaysChosen() {
        model.read(FILES);
        work();
        model.putInto(List.of("Botany"));
        choosing().select(choosing().cards().getFirst(), false);
        work();
        assertEquals(1, choosing().selectedCount());
    }

    @Test
    void onlyTheLastFolderNamedCounts() {
        model.read(FILES);
        work();
        model.putInto(List.of("Bot"));
        model.putInto(List.of("Botany"));
        background.remove().run();
        assertFalse(model.canTake(), "the documents are still on their way to the second folder");
        work();
        assertEquals(List.of("Botany"), importer.deck);
    }

    @Test
    void anotherSchemeKeepsWhatIsNotSelectedWhereTheCardIsTheSame() {
        model.read(FILES);
        work();
        choosing().select(choosing().cards().getFirst(), false);
        importer.anew = List.of(Plans.card("Z?", 1), Plans.card("A?", 3));
        model.readBy(choosing().documents().getFirst(), BOLD);
        assertFalse(model.canTake(), "it is still being read");
        work();
        assertEquals(List.of(true, false), selected());

        importer.anew = List.of(Plans.card("B?", 5), Plans.card("A?", 1));
        model.readBy(choosing().documents().getFirst(), SchemeChoice.USUAL);
        work();
        assertEquals(List.of(true, false), selected());
    }

    @Test
    void anotherFolderKeepsTheScheme() {
        model.read(FILES);
        work();
        importer.anew = List.of(Plans.card("Z?", 1));
        model.readBy(choosing().documents().getFirst(), BOLD);
        work();
        model.putInto(List.of("Botany"));
        work();
        assertEquals(BOLD, choosing().documents().getFirst().reading().choice());
    }

    @Test
    void onlyTheLastSchemeChosenCounts() {
        model.read(FILES);
        work();
        var document = choosing().documents().getFirst();
        model.readBy(document, BOLD);
        model.readBy(document, SchemeChoice.NOTES);
        work();
        assertEquals(SchemeChoice.NOTES, choosing().documents().getFirst().reading().choice());
    }

    @Test
    void aDocumentThatIsToBeLeftOutCanStillBeReadOtherwise() {
        model.read(FILES);
        work();
        model.readBy(choosing().documents().getFirst(), SchemeChoice.NOTHING);
        work();
        assertEquals(0, choosing().selectedCount());
        assertTrue(model.canTake(), "so that the choice is kept");
    }

    private List<Boolean> selected() {
        return choosing().cards().stream().map(choosing()::isSelected).toList();
    }

    private Preview choosing() {
        return assertInstanceOf(ImportStage.Choosing.class, model.stage()).preview();
    }

    private void work() {
        while (!background.isEmpty()) {
            background.remove().run();
        }
    }
}

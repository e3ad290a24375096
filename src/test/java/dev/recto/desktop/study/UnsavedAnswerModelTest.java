package dev.recto.desktop.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import dev.recto.desktop.frame.NotSaved;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// What becomes of an answer that cannot be saved at once.
class UnsavedAnswerModelTest extends ScriptedStudy {
    @Test
    void aFullDiskKeepsTheCardUntilTheAnswerIsSaved() {
        see();
        model.press(StudyKey.GO_ON);
        sitting.disk = Optional.of(new IOException("No space left on device"));
        model.press(StudyKey.GOOD);
        letTheDiskWork();
        var unsaved = assertInstanceOf(StudyStage.Unsaved.class, model.stage());
        assertEquals(new NotSaved("the disk is full", "Free some space, then try again."), unsaved.why());
        assertEquals("unsaved one", shown());

        model.tryAgain();
        letTheDiskWork();
        assertEquals("unsaved one", shown());

        sitting.disk = Optional.empty();
        model.press(StudyKey.GO_ON);
        letTheDiskWork();
        assertEquals("question two", shown());
        assertEquals(List.of("one good"), sitting.answered);
    }

    @Test
    void leavingSavesWhatTheDiskRefusedOrSaysThatItIsNotSaved() {
        see();
        model.press(StudyKey.GO_ON);
        sitting.disk = Optional.of(new IOException("No space left on device"));
        model.press(StudyKey.GOOD);
        letTheDiskWork();
        model.press(StudyKey.LEAVE);
        letTheDiskWork();
        assertEquals("over", shown());
        assertEquals(List.of("not saved: the disk is full"), screen.said);
        assertEquals(0, sitting.ended, "what is derived from answers waits for them");
    }

    @Test
    void leavingWhenTheDiskWorksAgainSavesTheAnswer() {
        see();
        model.press(StudyKey.GO_ON);
        sitting.disk = Optional.of(new IOException("No space left on device"));
        model.press(StudyKey.GOOD);
        letTheDiskWork();
        sitting.disk = Optional.empty();
        model.press(StudyKey.LEAVE);
        letTheDiskWork();
        assertEquals(List.of("one good"), sitting.answered);
        assertEquals(List.of(), screen.said);
    }

    @Test
    void anotherGradeOfAnUnsavedAnswerOnlyTriesAgain() {
        failToSave();
        model.press(StudyKey.EASY);
        letTheDiskWork();
        assertEquals("unsaved one", shown());
        assertEquals(List.of("Tried again. The answer is not saved yet: the disk is full."), screen.said);

        sitting.disk = Optional.empty();
        model.press(StudyKey.AGAIN);
        letTheDiskWork();
        assertEquals(List.of("one good"), sitting.answered);
    }

    @Test
    void anUnsavedAnswerIsNotTakenBack() {
        failToSave();
        model.press(StudyKey.UNDO);
        letTheDiskWork();
        assertEquals("unsaved one", shown());
        assertEquals(List.of("An answer can be taken back once it is saved."), screen.said);
    }

    @Test
    void tryingAgainByItselfSaysNothingUntilTheAnswerIsSaved() {
        failToSave();
        model.tryQuietly();
        letTheDiskWork();
        assertEquals(List.of(), screen.said);
        assertEquals(1, screen.unsaved, "what stands there already is not said again");

        sitting.disk = Optional.empty();
        model.tryQuietly();
        letTheDiskWork();
        assertEquals("question two", shown());
        assertEquals(List.of("one good"), sitting.answered);
    }

    @Test
    void keysPressedWhileItIsTriedAgainDoNotReachTheNextCard() {
        failToSave();
        sitting.disk = Optional.empty();
        model.tryQuietly();
        model.press(StudyKey.GO_ON);
        model.press(StudyKey.GOOD);
        letTheDiskWork();
        see();
        assertEquals("question two", shown());
    }

    @Test
    void tryingAgainDoesNothingWhereNothingIsUnsaved() {
        see();
        model.tryQuietly();
        letTheDiskWork();
        assertEquals("question one", shown());
        assertEquals(List.of(), sitting.answered);
    }

    private void failToSave() {
        see();
        model.press(StudyKey.GO_ON);
        sitting.disk = Optional.of(new IOException("No space left on device"));
        model.press(StudyKey.GOOD);
        letTheDiskWork();
        assertEquals("unsaved one", shown());
    }
}

package dev.recto.desktop.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class StudyModelTest extends ScriptedStudy {
    @Test
    void spaceShowsTheAnswerThenGivesGood() {
        see();
        model.press(StudyKey.GO_ON);
        assertEquals("answer one", shown());
        model.press(StudyKey.GO_ON);
        letTheDiskWork();
        assertEquals(List.of("one good"), sitting.answered);
        assertEquals("question two", shown());
    }

    @Test
    void numbersGradeOnlyWhenTheAnswerIsShown() {
        see();
        model.press(StudyKey.EASY);
        assertEquals("question one", shown());
        model.press(StudyKey.GO_ON);
        model.press(StudyKey.HARD);
        letTheDiskWork();
        assertEquals(List.of("one hard"), sitting.answered);
    }

    @Test
    void theNextCardComesOnlyWhenTheAnswerIsOnDisk() {
        see();
        model.press(StudyKey.GO_ON);
        model.press(StudyKey.GOOD);
        assertEquals("saving one", shown());
        letTheDiskWork();
        assertEquals("question two", shown());
    }

    @Test
    void keysPressedWhileSavingShowTheNextAnswerButNeverGradeIt() {
        see();
        model.press(StudyKey.GO_ON);
        model.press(StudyKey.GOOD);
        model.press(StudyKey.GO_ON);
        model.press(StudyKey.GO_ON);
        model.press(StudyKey.AGAIN);
        letTheDiskWork();
        see();
        assertEquals("answer two", shown());
        assertEquals(List.of("one good"), sitting.answered);
    }

    @Test
    void aCardIsNotGradedBeforeItHasBeenDrawn() {
        see();
        model.press(StudyKey.GO_ON);
        model.press(StudyKey.GOOD);
        letTheDiskWork();
        model.press(StudyKey.GO_ON);
        model.press(StudyKey.GOOD);
        assertEquals("question two", shown());
        see();
        assertEquals("answer two", shown());
        model.press(StudyKey.GOOD);
        letTheDiskWork();
        assertEquals(List.of("one good", "two good"), sitting.answered);
    }

    @Test
    void undoPressedWhileSavingTakesThatAnswerBack() {
        see();
        model.press(StudyKey.GO_ON);
        model.press(StudyKey.AGAIN);
        model.press(StudyKey.UNDO);
        letTheDiskWork();
        see();
        letTheDiskWork();
        assertEquals("question one", shown());
        assertEquals(List.of(), sitting.answered);
        assertEquals(List.of("Taken back: Again on “one”"), screen.said);
    }

    @Test
    void hintsNameOnePartAfterTheOther() {
        see();
        model.press(StudyKey.HINT);
        assertEquals("question one1", shown());
        model.press(StudyKey.HINT);
        assertEquals(List.of(), screen.said);
        model.press(StudyKey.HINT);
        assertEquals("question one12", shown());
        assertEquals(List.of("These are all hints."), screen.said);
    }

    @Test
    void aGradeBeforeTheAnswerGradesNothingAndSaysWhy() {
        see();
        model.press(StudyKey.GOOD);
        letTheDiskWork();
        assertEquals("question one", shown());
        assertEquals(List.of("Show the answer first: Space."), screen.said);
    }

    @Test
    void theTimeOfAnAnswerRunsFromTheDrawnQuestionToTheGrade() {
        sitting.now = ScriptedSitting.START.plusSeconds(2);
        see();
        sitting.now = ScriptedSitting.START.plusSeconds(10);
        model.press(StudyKey.GO_ON);
        sitting.now = ScriptedSitting.START.plusSeconds(15);
        model.press(StudyKey.GOOD);
        letTheDiskWork();
        assertEquals(List.of(Duration.ofSeconds(13)), sitting.took);
    }

    @Test
    void aCardLeftOpenOverLunchCountsFiveMinutes() {
        see();
        sitting.now = ScriptedSitting.START.plusSeconds(3600);
        assertEquals(Duration.ofMinutes(5), model.onThisCard());
        sitting.now = ScriptedSitting.START.minusSeconds(60);
        assertEquals(Duration.ZERO, model.onThisCard());
    }

    @Test
    void theSittingEndsWithItsSummary() {
        for (var card = 0; card < 3; card++) {
            see();
            model.press(StudyKey.GO_ON);
            model.press(StudyKey.GOOD);
            letTheDiskWork();
        }
        var over = assertInstanceOf(StudyStage.Over.class, model.stage());
        assertEquals(3, over.summary().answers());
        assertEquals(0, over.left());
        assertEquals(1, sitting.ended);
    }

    @Test
    void leavingEndsTheSittingAndSaysWhatIsLeft() {
        see();
        model.press(StudyKey.LEAVE);
        letTheDiskWork();
        var over = assertInstanceOf(StudyStage.Over.class, model.stage());
        assertEquals(3, over.left());
        assertEquals(0, over.summary().answers());
    }

    @Test
    void undoFromTheEndAsksTheLastCardAgain() {
        for (var card = 0; card < 3; card++) {
            see();
            model.press(StudyKey.GO_ON);
            model.press(StudyKey.GOOD);
            letTheDiskWork();
        }
        model.press(StudyKey.UNDO);
        letTheDiskWork();
        assertEquals("question three", shown());
    }

    @Test
    void theCardThatComesNextIsExpectedWhileThePresentOneIsLookedAt() {
        assertEquals("", screen.expected, "the card that is waited for comes first");
        see();
        letTheDiskWork();
        assertEquals("two", screen.expected);
        model.press(StudyKey.GO_ON);
        model.press(StudyKey.GOOD);
        letTheDiskWork();
        assertEquals("two", screen.expected);
        see();
        letTheDiskWork();
        assertEquals("three", screen.expected);
    }
}

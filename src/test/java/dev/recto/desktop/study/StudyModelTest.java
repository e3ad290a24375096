package dev.recto.desktop.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import dev.recto.card.Card;
import dev.recto.desktop.frame.NotSaved;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class StudyModelTest {
    private final ScriptedSitting sitting = new ScriptedSitting("one", "two", "three");
    private final Queue<Runnable> line = new ArrayDeque<>();
    private final Recorder screen = new Recorder();
    private final StudyModel model = new StudyModel(
            sitting,
            new CardsAhead(
                    card -> new RenderedCard(List.of(text(card), text(card) + "1", text(card) + "12"), text(card) + "!",
                            text(card), text(card) + "!"),
                    Runnable::run),
            line::add, Runnable::run, screen);

    @BeforeEach
    void open() {
        model.open();
        letTheDiskWork();
    }

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

    private void see() {
        model.seen(screen.number);
    }

    private void letTheDiskWork() {
        while (!line.isEmpty()) {
            line.remove().run();
        }
    }

    private String shown() {
        return switch (model.stage()) {
            case StudyStage.Opening _ -> "opening";
            case StudyStage.Asking(var card, var hints) ->
                "question " + card.html().question(hints);
            case StudyStage.Answered(var card) -> "answer " + text(card.card());
            case StudyStage.Saving(var card, _) -> "saving " + text(card.card());
            case StudyStage.Unsaved(var card, _, _) -> "unsaved " + text(card.card());
            case StudyStage.Over _ -> "over";
        };
    }

    private static String text(Card card) {
        return card.face().question().text();
    }

    private static final class Recorder implements StudyWindow {
        private final List<String> said = new ArrayList<>();
        private int number;
        private String expected = "";
        private int unsaved;

        @Override
        public void show(StudyStage stage) {
            if (stage instanceof StudyStage.Unsaved) {
                unsaved++;
            }
            if (stage instanceof StudyStage.Asking(var card, _)) {
                number = card.number();
            }
        }

        @Override
        public void expect(RenderedCard next) {
            expected = next.question(0);
        }

        @Override
        public void say(String sentence) {
            said.add(sentence);
        }

        @Override
        public void warn(NotSaved why) {
            said.add("not saved: " + why.reason());
        }

        @Override
        public void fetchPictures(Card card) {
            said.add("fetch " + text(card));
        }

        @Override
        public void openSource(Card card) {
            said.add("open " + text(card));
        }
    }
}

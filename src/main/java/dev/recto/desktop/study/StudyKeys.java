package dev.recto.desktop.study;

import dev.recto.desktop.part.Action;
import dev.recto.desktop.part.GradeButton;
import dev.recto.desktop.part.Key;
import dev.recto.library.WebPictures;
import dev.recto.memory.Rating;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// What the keys of the study screen do, and which of them do something now.
final class StudyKeys {
    private final Action goOn;
    private final Action onward;
    private final Action hint;
    private final Action undo;
    private final Action leave;
    private final Action open;
    private final Action fetchPictures;
    private final Action nextLink;
    private final List<Action> grades = new ArrayList<>();
    /// On a card with options, D names one: it must not lead home as it does elsewhere.
    private final Action letterD = Action.of("Option D", Key.of('d'), () -> {});

    private final List<Action> asking;
    private final List<Action> answered;
    private final List<Action> askingLettered;
    private final List<Action> answeredLettered;

    /// @param press is told which key was pressed
    /// @param followNextLink goes to the next link of the card
    StudyKeys(Purpose purpose, Consumer<StudyKey> press, Runnable followNextLink) {
        goOn = key("Show answer", press, StudyKey.GO_ON, Key.SPACE, Key.ENTER);
        hint = key("Hint", press, StudyKey.HINT, Key.of('h'));
        undo = key("Undo", press, StudyKey.UNDO, Key.of('u'));
        leave = key("Leave", press, StudyKey.LEAVE, Key.ESCAPE);
        open = key("Open where it comes from", press, StudyKey.OPEN_SOURCE, Key.of('o'));
        fetchPictures = key("Fetch pictures", press, StudyKey.FETCH_PICTURES, Key.of('f'));
        nextLink = Action.of("Next link", Key.of('k'), followNextLink);
        var grading = purpose instanceof Purpose.Grading;
        onward = new Action(grading ? "Grade as Good" : "Next card", goOn.keys(), goOn.run());
        if (grading) {
            for (var rating : Rating.values()) {
                grades.add(key(GradeButton.words(rating), press, StudyKey.of(rating), GradeButton.key(rating)));
            }
        }
        asking = with(goOn, grading);
        answered = with(onward, grading);
        askingLettered = and(asking, letterD);
        answeredLettered = and(answered, letterD);
    }

    private static Action key(String name, Consumer<StudyKey> press, StudyKey key, Key... keys) {
        return new Action(name, List.of(keys), () -> press.accept(key));
    }

    private List<Action> with(Action forward, boolean grading) {
        var all = new ArrayList<>(List.of(forward, hint));
        if (grading) {
            all.add(undo);
        }
        all.addAll(List.of(leave, open, fetchPictures, nextLink));
        all.addAll(grades);
        return List.copyOf(all);
    }

    private static List<Action> and(List<Action> actions, Action more) {
        var all = new ArrayList<>(actions);
        all.add(more);
        return List.copyOf(all);
    }

    /// Shows the answer, and then what [#onward] does.
    Action goOn() {
        return goOn;
    }

    /// Goes on from the answer.
    Action onward() {
        return onward;
    }

    Action hint() {
        return hint;
    }

    Action undo() {
        return undo;
    }

    Action leave() {
        return leave;
    }

    Action open() {
        return open;
    }

    /// What every key does while `stage` stands on the screen, be it to say why it does nothing.
    List<Action> at(StudyStage stage) {
        var lettered = stage.onSheet().filter(StudyKeys::isLettered).isPresent();
        return stage instanceof StudyStage.Opening || stage instanceof StudyStage.Asking
                ? lettered ? askingLettered : asking
                : lettered ? answeredLettered : answered;
    }

    /// What can be done while `stage` stands on the screen.
    List<Action> possible(StudyStage stage) {
        var possible = new ArrayList<Action>();
        switch (stage) {
            case StudyStage.Asking(var card, var hints) -> {
                possible.add(goOn);
                if (hints < card.html().hints()) {
                    possible.add(hint);
                }
                around(possible, card, card.html().question(hints));
            }
            case StudyStage.Answered(var card) -> {
                possible.add(onward);
                possible.addAll(grades);
                around(possible, card, card.html().answer());
            }
            case StudyStage.Unsaved _ -> {
                possible.add(new Action("Try again", goOn.keys(), goOn.run()));
                possible.add(open);
            }
            case StudyStage.Opening _, StudyStage.Saving _, StudyStage.Over _ -> {}
        }
        possible.add(leave);
        return possible;
    }

    /// What can be done on either side of the card.
    ///
    /// @param html the side that shows
    private void around(List<Action> possible, ShownCard card, String html) {
        if (!grades.isEmpty()) {
            possible.add(undo);
        }
        possible.add(open);
        if (!WebPictures.hosts(card.card().face().images()).isEmpty()) {
            possible.add(fetchPictures);
        }
        if (html.contains("<a href")) {
            possible.add(nextLink);
        }
    }

    /// Whether the card calls its options A, B, C, D.
    private static boolean isLettered(ShownCard card) {
        return switch (card.card().kind()) {
            case MULTIPLE_CHOICE, ORDERING, MATCHING -> true;
            case DEFINITION, COMPARISON, LIST, PROCEDURE, EXPLANATION, FACT, EXERCISE, SCENARIO, TRUE_FALSE, CLOZE,
                 NUMERIC -> false;
        };
    }
}

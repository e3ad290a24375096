package dev.recto.desktop.study;

import dev.recto.card.Card;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import org.junit.jupiter.api.BeforeEach;

/// A study of three cards whose disk works when a test lets it.
abstract class ScriptedStudy {
    final ScriptedSitting sitting = new ScriptedSitting("one", "two", "three");
    final Queue<Runnable> line = new ArrayDeque<>();
    final RecordedWindow screen = new RecordedWindow();
    final StudyModel model = new StudyModel(
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

    /// The card on the screen has been drawn.
    void see() {
        model.seen(screen.number);
    }

    void letTheDiskWork() {
        while (!line.isEmpty()) {
            line.remove().run();
        }
    }

    /// What lies there: "question one", "answer one", "saving one", "unsaved one".
    String shown() {
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

    static String text(Card card) {
        return card.face().question().text();
    }
}

package dev.recto.desktop.study;

import java.util.Optional;
import java.util.function.Consumer;

/// Has the sides that will probably be turned to made ready while the reader reads, and not while anything is waited
/// for: the answer to the question that lies there, and the next card's question.
final class SidesAhead {
    private final Consumer<String> page;
    private Optional<RenderedCard> coming = Optional.empty();
    private boolean isRead;

    /// @param page makes a side ready
    SidesAhead(Consumer<String> page) {
        this.page = page;
    }

    /// Something is about to be drawn.
    void paint() {
        isRead = false;
    }

    /// It is drawn.
    void painted(StudyStage drawn) {
        isRead = true;
        if (drawn instanceof StudyStage.Asking(var card, _)) {
            page.accept(card.html().answer());
        }
        makeReady();
    }

    /// @param next the card after the present one
    void expect(RenderedCard next) {
        coming = Optional.of(next);
        makeReady();
    }

    private void makeReady() {
        if (isRead) {
            coming.ifPresent(next -> page.accept(next.question(0)));
            coming = Optional.empty();
        }
    }
}

package dev.recto.desktop.welcome;

import dev.recto.desktop.frame.Desk;
import dev.recto.library.ImportPlan;
import dev.recto.library.ImportReport;
import dev.recto.library.Progress;
import dev.recto.library.Samples;
import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.function.IntConsumer;

/// The decks that come with the app.
record SampleDecks(Desk desk, Path folder) {
    /// Counts their cards. If there are none (an installation without them) `found` is never told.
    void look(IntConsumer found) {
        desk.background().aside(
                () -> new Samples(folder).areThere() ? cards(plan()) : 0,
                cards -> {
                    if (cards > 0) {
                        found.accept(cards);
                    }
                },
                failure -> {});
    }

    void take(Consumer<ImportReport> then, Consumer<Exception> failed) {
        desk.background().work(() -> desk.library().imports().take(plan(), Progress.NONE), then, failed);
    }

    private ImportPlan plan() throws IOException {
        return new Samples(folder).plan(desk.library(), Progress.NONE);
    }

    private static int cards(ImportPlan plan) {
        return plan.documents().stream().mapToInt(document -> document.cards().size()).sum();
    }
}

package dev.recto.desktop.importing;

import dev.recto.card.CardId;
import dev.recto.library.ImportPlan;
import dev.recto.library.ImportReport;
import dev.recto.library.Progress;
import dev.recto.markdown.SchemeChoice;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;

/// An importer that reads and takes in what a test says, and fails as it says.
final class ScriptedImporter implements Importer {
    ImportPlan plan = Plans.of(Plans.document("one.md", Plans.card("A?", 1), Plans.card("B?", 5)));
    List<ImportPlan.PlannedCard> anew = List.of();
    Optional<ImportPlan> taken = Optional.empty();
    Optional<IOException> disk = Optional.empty();
    Optional<Error> memory = Optional.empty();
    Optional<RuntimeException> mistake = Optional.empty();
    int steps = 1;
    List<String> deck = List.of();
    boolean writable = true;
    final List<Boolean> fetched = new ArrayList<>();

    @Override
    public ImportPlan plan(List<Path> paths, List<String> into, Progress progress) throws IOException {
        deck = into;
        step(progress);
        return plan;
    }

    @Override
    public ImportPlan readAnew(ImportPlan before, ImportPlan.PlannedDocument document, SchemeChoice choice) {
        return Plans.of(Plans.by(choice, document, anew.toArray(ImportPlan.PlannedCard[]::new)));
    }

    @Override
    public ImportReport take(ImportPlan chosen, boolean withPictures, Progress progress) throws IOException {
        step(progress);
        taken = Optional.of(chosen);
        fetched.add(withPictures);
        return new ImportReport(1, 2, 0, 0, 0, List.of(), true);
    }

    private void step(Progress progress) throws IOException {
        for (var step = 0; step < steps; step++) {
            if (!progress.report(1, 2, "one.md")) {
                throw new CancellationException();
            }
        }
        if (memory.isPresent()) {
            throw memory.get();
        }
        if (mistake.isPresent()) {
            throw mistake.get();
        }
        if (disk.isPresent()) {
            throw disk.get();
        }
    }

    @Override
    public boolean isWritable() {
        return writable;
    }

    @Override
    public String question(CardId id) {
        return id.value();
    }

    @Override
    public List<List<String>> folders() {
        return List.of();
    }
}

package dev.recto.desktop.importing;

import dev.recto.card.CardId;
import dev.recto.desktop.part.QuestionLine;
import dev.recto.library.ImportPlan;
import dev.recto.library.ImportPlan.PlannedDocument;
import dev.recto.library.ImportReport;
import dev.recto.library.Library;
import dev.recto.library.PastedText;
import dev.recto.library.Progress;
import dev.recto.markdown.SchemeChoice;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;

/// Imports into the user's library.
///
/// @param pasted the text of a document that lies in no file, and that is imported in place of files
record LibraryImporter(Library library, Optional<String> pasted) implements Importer {
    @Override
    public ImportPlan plan(List<Path> paths, List<String> deck, Progress progress) throws IOException {
        return pasted.isPresent() ? library.imports().plan(PastedText.of(pasted.get()), deck)
                : library.imports().plan(paths, deck, progress);
    }

    @Override
    public ImportPlan readAnew(ImportPlan plan, PlannedDocument document, SchemeChoice choice) throws IOException {
        return library.imports().readAnew(plan, document, choice);
    }

    @Override
    public ImportReport take(ImportPlan plan, boolean withPictures, Progress progress) throws IOException {
        var report = library.imports().take(plan, progress);
        return withPictures ? withPictures(plan, report, progress) : report;
    }

    /// The cards are in by now, so whoever cancels here keeps them and goes without the pictures.
    private ImportReport withPictures(ImportPlan plan, ImportReport report, Progress progress) throws IOException {
        var addresses = plan.documents().stream()
                .filter(document -> document.cards().stream().anyMatch(ImportPlan.PlannedCard::selected))
                .flatMap(document -> document.webPictures().stream())
                .toList();
        try {
            var problems = new ArrayList<>(report.problems());
            problems.addAll(library.webPictures().fetch(addresses, progress).problems());
            return new ImportReport(
                    report.documents(), report.added(), report.updated(), report.unchanged(), report.gone(), problems,
                    report.recorded());
        } catch (CancellationException e) {
            return report;
        }
    }

    @Override
    public boolean isWritable() {
        return library.access() == Library.Access.WRITE;
    }

    @Override
    public String question(CardId id) {
        return library.card(id).map(card -> QuestionLine.of(card.card())).orElse("a card");
    }

    /// A deck's last name is its document's title; those before it are folders.
    @Override
    public List<List<String>> folders() {
        return library.cards().stream()
                .map(card -> card.deck())
                .distinct()
                .flatMap(deck -> IntStream.range(1, deck.size()).mapToObj(names -> deck.subList(0, names)))
                .distinct()
                .sorted(Comparator.comparing(folder -> String.join("/", folder)))
                .toList();
    }
}

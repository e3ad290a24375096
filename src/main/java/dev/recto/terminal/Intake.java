package dev.recto.terminal;

import dev.recto.card.PlainName;
import dev.recto.card.Problem;
import dev.recto.library.ImportPlan;
import dev.recto.library.ImportPlan.PlannedDocument;
import dev.recto.library.ImportReport;
import dev.recto.library.Library;
import dev.recto.library.PastedText;
import dev.recto.library.Progress;
import dev.recto.library.WebPictures;
import dev.recto.markdown.DocumentArchive;
import dev.recto.markdown.SchemeChoice;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// One import: preview, question, report.
final class Intake {
    private final Surroundings surroundings;
    private final Library library;

    private final boolean withNotes;

    /// @param withNotes whether documents that were found among others and only have notes are taken in, too
    Intake(Surroundings surroundings, Library library, boolean withNotes) {
        this.surroundings = surroundings;
        this.library = library;
        this.withNotes = withNotes;
    }

    /// What is to be taken in.
    interface Given {
        ImportPlan plan(Library library, List<String> deck, Progress progress) throws IOException;
    }

    /// @param scheme by which all of them are read, if one is named
    static Given of(List<Path> paths, Optional<SchemeChoice> scheme) {
        return (library, deck, progress) -> library.imports().plan(paths, deck, scheme, progress);
    }

    static Given of(PastedText text, Optional<SchemeChoice> scheme) {
        return (library, deck, progress) -> {
            var plan = library.imports().plan(text, deck);
            return scheme.isEmpty() || plan.documents().isEmpty() ? plan
                    : library.imports().readAnew(plan, plan.documents().getFirst(), scheme.get());
        };
    }

    /// What the person wants of the pictures on the web.
    enum WebPicturesWish { FETCH, LEAVE, ASK }

    /// @param agreed whether the cards are taken in without asking
    /// @return whether all that was named came in; what did not has been said
    /// @throws Refusal if nothing came in
    boolean run(Given given, List<String> deck, boolean agreed, WebPicturesWish wish) throws IOException, Refusal {
        var progress = new ProgressLine(surroundings);
        var found = given.plan(library, deck, progress);
        var plan = withNotes ? found.withNotes() : found;
        progress.clear();
        new Preview(plan, surroundings).lines().forEach(surroundings::printWords);
        tell(plan.problems());
        if (plan.documents().stream().noneMatch(PlannedDocument::isWorthTaking)) {
            keepChoices(plan);
            throw new Refusal(nothing(plan));
        }
        sayWhatStays(plan, deck);
        if (!agreed && !isAgreed("Take in " + Words.count(cards(plan), "card") + "?")) {
            throw new Refusal("Nothing was taken in.");
        }
        var report = library.imports().take(plan, progress);
        progress.clear();
        tell(report.problems().stream().filter(problem -> !plan.problems().contains(problem)).toList());
        surroundings.print(said(report));
        pictures(plan, wish);
        return plan.problems().isEmpty()
                && report.documents() == plan.documents().stream().filter(PlannedDocument::isWorthTaking).count();
    }

    /// Documents that are to be left out stay so, although there is nothing to take in.
    private void keepChoices(ImportPlan plan) throws IOException {
        if (plan.documents().stream().anyMatch(PlannedDocument::isChosenAnew)) {
            library.imports().take(plan, Progress.NONE);
        }
    }

    private static String nothing(ImportPlan plan) {
        if (plan.documents().stream().anyMatch(PlannedDocument::isLeftNotes)) {
            return "Nothing was taken in: there are only notes, which nobody made questions of. --notes takes them in.";
        }
        return "Nothing was taken in: " + switch (plan.documents().size()) {
            case 0 -> "no document could be read.";
            case 1 -> "there is nothing to ask in the document.";
            default -> "there is nothing to ask in any of the documents.";
        };
    }

    /// What is in the library already stays where it is there, whatever deck is named: only its owner moves it.
    private void sayWhatStays(ImportPlan plan, List<String> deck) {
        var folders = String.join("/", deck) + "/";
        plan.documents().stream()
                .filter(document -> !deck.isEmpty() && document.status() != ImportPlan.Status.NEW
                        && !document.target().startsWith(folders))
                .forEach(document -> surroundings.tell(Problem.of(DocumentArchive.nameOf(document.origin()),
                        "it is in the library already, as " + PlainName.of(document.target()) + ", and stays there",
                        "To change its deck, move that file within " + surroundings.shown(library.folder()) + ".")));
    }

    private void pictures(ImportPlan plan, WebPicturesWish wish) throws IOException {
        var addresses = plan.documents().stream().flatMap(document -> document.webPictures().stream()).distinct()
                .toList();
        if (addresses.isEmpty() || !isWished(addresses, wish)) {
            return;
        }
        var progress = new ProgressLine(surroundings);
        var fetched = library.webPictures().fetch(addresses, progress);
        progress.clear();
        tell(fetched.problems());
        surroundings.print(Words.count(fetched.pictures(), "picture") + " fetched from the web.");
    }

    private boolean isWished(List<String> addresses, WebPicturesWish wish) throws IOException {
        return switch (wish) {
            case FETCH -> true;
            case LEAVE -> false;
            case ASK -> isAgreed("Fetch " + Words.count(addresses.size(), "picture") + " from "
                    + String.join(", ", WebPictures.hosts(addresses).keySet()) + ", once, into the library?");
        };
    }

    private void tell(List<Problem> problems) {
        problems.forEach(surroundings::tell);
    }

    private static int cards(ImportPlan plan) {
        return (int) plan.documents().stream().flatMap(document -> document.cards().stream())
                .filter(ImportPlan.PlannedCard::selected).count();
    }

    private boolean isAgreed(String question) throws IOException {
        return surroundings.ask(question + " [y/N] ")
                .map(answer -> answer.toLowerCase(Locale.ROOT))
                .filter(answer -> answer.equals("y") || answer.equals("yes"))
                .isPresent();
    }

    private static String said(ImportReport report) {
        var parts = new ArrayList<String>();
        add(parts, report.added(), "new");
        add(parts, report.updated(), "updated");
        add(parts, report.unchanged(), "unchanged");
        add(parts, report.gone(), "no longer in the document, memory kept");
        if (report.documents() == 0) {
            return "Nothing was taken in.";
        }
        return Words.count(report.added() + report.updated() + report.unchanged(), "card") + " from "
                + Words.count(report.documents(), "document")
                + (parts.isEmpty() ? "." : ": " + String.join(", ", parts) + ".");
    }

    private static void add(List<String> parts, int number, String what) {
        if (number > 0) {
            parts.add(number + " " + what);
        }
    }
}

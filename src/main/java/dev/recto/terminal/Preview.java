package dev.recto.terminal;

import dev.recto.card.Kind;
import dev.recto.library.ImportPlan;
import dev.recto.library.ImportPlan.CardStatus;
import dev.recto.library.ImportPlan.PlannedCard;
import dev.recto.library.ImportPlan.PlannedDocument;
import dev.recto.library.WebPictures;
import dev.recto.markdown.Reading;
import dev.recto.markdown.SchemeChoice;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// What an import would do, for a person to read before it is done.
final class Preview {
    /// Longer lists are cut; `recto cards` shows everything.
    private static final int MOST_DOUBTS = 10;

    private final Surroundings surroundings;
    private final List<String> lines = new ArrayList<>();

    Preview(ImportPlan plan, Surroundings surroundings) {
        this.surroundings = surroundings;
        plan.documents().forEach(this::document);
    }

    List<String> lines() {
        return List.copyOf(lines);
    }

    private void document(PlannedDocument document) {
        lines.add(surroundings.shown(document.origin()) + ": " + Words.count(document.cards().size(), "card")
                + status(document));
        if (!document.cards().isEmpty()) {
            lines.add("  deck: " + Words.deck(document.cards().getFirst().card().face().deck()));
            lines.add("  found by: " + document.reading().scheme() + chosen(document));
            lines.add("  kinds: " + kinds(document.cards()));
            changes(document);
        }
        doubts(document);
        document.reading().leftOut().forEach(left -> lines.add(Words.leftOut(left)));
        document.reading().problems().forEach(problem -> lines.add("  " + surroundings.shown(problem)));
        pictures(document);
    }

    private static String chosen(PlannedDocument document) {
        var choice = document.reading().choice();
        return choice.equals(SchemeChoice.USUAL) ? "" : " (you chose " + choice.text() + ")";
    }

    private static String status(PlannedDocument document) {
        return switch (document.status()) {
            case NEW -> document.isLeftNotes() ? ", left out: they are made from notes (--notes takes them)" : "";
            case CHANGED -> ", the document changed since it was taken in";
            case UNCHANGED -> ", all known already";
        };
    }

    private static String kinds(List<PlannedCard> cards) {
        Map<Kind, Integer> counts = new EnumMap<>(Kind.class);
        cards.forEach(card -> counts.merge(card.card().kind(), 1, Integer::sum));
        var words = counts.entrySet().stream()
                .sorted(Map.Entry.<Kind, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(entry -> entry.getValue() + " " + entry.getKey().label()).toList();
        return String.join(", ", words);
    }

    private void changes(PlannedDocument document) {
        if (document.status() != ImportPlan.Status.CHANGED) {
            return;
        }
        var parts = new ArrayList<String>();
        for (var status : CardStatus.values()) {
            var number = document.cards().stream().filter(card -> card.status() == status).count();
            if (number > 0) {
                parts.add(number + " " + switch (status) {
                    case NEW -> "new";
                    case UNCHANGED -> "unchanged";
                    case REWORDED -> "reworded";
                    case ANSWER_CHANGED -> "with a changed answer";
                });
            }
        }
        if (!document.gone().isEmpty()) {
            parts.add(document.gone().size() + " no longer there (memory kept)");
        }
        lines.add("  changes: " + String.join(", ", parts));
    }

    /// Cards that the reader is not sure of, so that a person looks at them.
    private void doubts(PlannedDocument document) {
        var doubtful = document.cards().stream()
                .filter(card -> card.found().isToCheck()).toList();
        doubtful.stream().limit(MOST_DOUBTS).forEach(card -> lines.add("  look at line "
                + card.card().face().source().line() + ": " + doubt(card.found())));
        if (doubtful.size() > MOST_DOUBTS) {
            lines.add("  look at " + (doubtful.size() - MOST_DOUBTS) + " more: recto cards --explain "
                    + surroundings.shown(document.origin()));
        }
    }

    private static String doubt(Reading.FoundCard found) {
        return found.mistakes().isEmpty() ? found.because() : String.join(" ", found.mistakes());
    }

    private void pictures(PlannedDocument document) {
        if (!document.localPictures().isEmpty()) {
            lines.add("  pictures beside the document: " + document.localPictures().size());
        }
        var hosts = WebPictures.hosts(document.webPictures());
        if (!hosts.isEmpty()) {
            var words = hosts.entrySet().stream().map(entry -> entry.getValue() + " on " + entry.getKey()).toList();
            lines.add("  pictures on the web: " + String.join(", ", words) + " (--with-pictures fetches them)");
        }
    }
}

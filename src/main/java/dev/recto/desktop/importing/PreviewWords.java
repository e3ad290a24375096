package dev.recto.desktop.importing;

import dev.recto.desktop.part.Words;
import dev.recto.library.ImportPlan;
import dev.recto.library.ImportPlan.CardStatus;
import dev.recto.library.ImportPlan.PlannedDocument;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// What a preview says of the documents, their cards, and what became of both since an earlier import.
final class PreviewWords {
    private PreviewWords() {}

    /// "142 cards recognised, 6 places left out, in 0.1 s".
    ///
    /// @param leftOut all that became no card; only places of documents count
    /// @param took to read the documents
    static String recognition(int cards, List<Row> leftOut, Duration took) {
        var places = leftOut.stream().filter(Row.Left.class::isInstance).count();
        return Words.count(cards, "card") + " recognised"
                + (places == 0 ? "" : ", " + Words.count(places, "place") + " left out")
                + String.format(Locale.ROOT, ", in %.1f s", Math.max(0.1, took.toMillis() / 1000.0));
    }

    /// "140 sure or likely", and after an earlier import "3 new, 1 reworded, 138 unchanged".
    ///
    /// @param toCheck how many of the cards are neither sure nor likely
    static String states(ImportPlan plan, List<Row.Card> cards, List<Row> leftOut, int toCheck) {
        if (plan.documents().stream().allMatch(document -> document.status() == ImportPlan.Status.NEW)) {
            return Words.number(cards.size() - toCheck) + " sure or likely";
        }
        var parts = new ArrayList<String>();
        for (var status : CardStatus.values()) {
            var number = cards.stream().filter(card -> card.planned().status() == status).count();
            if (number > 0) {
                parts.add(Words.number(number) + " " + word(status));
            }
        }
        var gone = leftOut.stream().filter(Row.Gone.class::isInstance).count();
        if (gone > 0) {
            parts.add(Words.number(gone) + " gone");
        }
        return String.join(", ", parts);
    }

    private static String word(CardStatus status) {
        return switch (status) {
            case NEW -> "new";
            case UNCHANGED -> "unchanged";
            case REWORDED -> "reworded";
            case ANSWER_CHANGED -> "with a new answer";
        };
    }

    /// The line under a card's question: "Line 189 · 3 paragraphs", on a second import also what became of it.
    static String of(Row.Card row) {
        var planned = row.planned();
        var line = "Line " + planned.card().face().source().line() + " · " + AnswerShape.of(planned.card());
        return switch (planned.status()) {
            case NEW -> line;
            case UNCHANGED -> line + " · unchanged";
            case REWORDED -> line + " · reworded, keeps its memory";
            case ANSWER_CHANGED -> line + " · new answer, keeps its memory";
        };
    }

    /// The line beside a document's name: "12 cards · headings · changed since it was taken in".
    static String of(PlannedDocument document) {
        var status = switch (document.status()) {
            case NEW -> document.isLeftNotes() ? " · made from notes, so none is ticked" : "";
            case CHANGED -> " · changed since it was taken in";
            case UNCHANGED -> " · unchanged since it was taken in";
        };
        var scheme = document.cards().isEmpty() ? "" : " · " + document.reading().scheme().toLowerCase(Locale.ROOT);
        return Words.count(document.cards().size(), "card") + scheme + status;
    }

    /// "ml-interview.md".
    static String nameOf(PlannedDocument document) {
        return document.origin().getFileName().toString();
    }
}

package dev.recto.desktop.importing;

import dev.recto.card.Card;
import dev.recto.card.CardId;
import dev.recto.card.Face;
import dev.recto.card.Passage;
import dev.recto.card.SourceLocation;
import dev.recto.library.DocumentContent;
import dev.recto.library.ImportPlan;
import dev.recto.library.ImportPlan.CardStatus;
import dev.recto.library.ImportPlan.PlannedCard;
import dev.recto.library.ImportPlan.PlannedDocument;
import dev.recto.library.ImportPlan.Status;
import dev.recto.markdown.Reading;
import dev.recto.markdown.Reading.Confidence;
import dev.recto.markdown.Reading.FoundCard;
import dev.recto.markdown.Reading.LeftOut;
import dev.recto.markdown.SchemeChoice;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/// Plans for tests.
final class Plans {
    private Plans() {}

    static ImportPlan of(PlannedDocument... documents) {
        return new ImportPlan(List.of(documents), List.of());
    }

    static PlannedDocument document(String name, PlannedCard... cards) {
        return document(name, Status.NEW, Set.of(), List.of(), cards);
    }

    static PlannedDocument document(
            String name, Status status, Set<CardId> gone, List<String> webPictures, PlannedCard... cards) {
        var reading = new Reading(
                name, "Numbered headings", SchemeChoice.USUAL, List.of(), List.of(cards).stream()
                        .map(PlannedCard::found).toList(),
                List.of(new LeftOut(1, 9, "Table of contents", "links to headings below")), List.of());
        return new PlannedDocument(
                Path.of(name), Path.of(""), name, status, new DocumentContent(new byte[0]), reading,
                SchemeChoice.USUAL, List.of(cards), gone,
                List.of(), webPictures);
    }

    /// The same document read by another scheme.
    static PlannedDocument by(SchemeChoice choice, PlannedDocument document, PlannedCard... cards) {
        var reading = new Reading(document.target(), "Bold questions", choice, List.of(),
                List.of(cards).stream().map(PlannedCard::found).toList(), List.of(), List.of());
        return new PlannedDocument(document.origin(), document.pictureRoot(), document.target(), document.status(),
                document.content(), reading, document.kept(), List.of(cards), document.gone(), List.of(), List.of());
    }

    static PlannedCard card(String question, int line) {
        return card(question, line, Confidence.SURE, CardStatus.NEW);
    }

    static PlannedCard card(String question, int line, Confidence confidence, CardStatus status) {
        var card = new Card.Explanation(face(question, "Because.\n\nAnd so.", line));
        return new PlannedCard(new FoundCard(card, confidence, "Line " + line + " is a heading."), card, status, true);
    }

    static Face face(String question, String answer, int line) {
        return new Face(
                CardId.ofContent(question, answer, ""), List.of("Notes"), Passage.of(question), Passage.of(answer),
                new SourceLocation("notes.md", line, line + 3), List.of(), List.of(), List.of(), List.of());
    }
}

package dev.recto.markdown;

import dev.recto.card.CardId;
import dev.recto.card.Face;
import dev.recto.card.Passage;
import dev.recto.card.SourceLocation;
import dev.recto.markdown.Reading.FoundCard;
import dev.recto.markdown.block.BlockReader;
import dev.recto.markdown.edge.AnswerEdges;
import dev.recto.markdown.edge.Display;
import dev.recto.markdown.edge.Images;
import dev.recto.markdown.family.Cut;
import dev.recto.markdown.family.Survey;
import dev.recto.markdown.family.Vote;
import dev.recto.markdown.kind.Typing;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Reads a document into cards. Immutable, thread-safe.
public final class DocumentReader {
    private final BlockReader blocks = new BlockReader();

    /// Never throws for any input.
    public Reading read(SourceText source) {
        var survey = new Survey(blocks.read(source));
        var outcome = Vote.on(survey);
        var writing = new Writing(survey);
        outcome.cuts().forEach(writing::add);
        return new Reading(survey.name(), outcome.scheme(), writing.cards, survey.leavings().all(), source.problems());
    }

    /// Cards in the making, of one document.
    private static final class Writing {
        private final Survey survey;
        private final List<String> deck;
        private final List<String> documentTags;
        private final List<FoundCard> cards = new ArrayList<>();
        private final Map<String, Integer> seen = new HashMap<>();

        Writing(Survey survey) {
            this.survey = survey;
            this.deck = List.of(survey.name());
            this.documentTags = survey.document().frontMatter().words("tags");
        }

        void add(Cut cut) {
            var kept = AnswerEdges.keep(cut.answer());
            var question = Display.passage(cut.question().trimmed().text());
            var answer = Display.passage(kept.text());
            if (question.isEmpty()) {
                return;
            }
            var copies = seen.merge(question.text() + "\n\n" + answer.text(), 1, Integer::sum);
            if (copies > 1) {
                return;
            }
            var end = answer.isEmpty() ? cut.question().trimmed().endLine() : kept.endLine();
            var face = new Face(
                    CardId.ofContent(question.text(), answer.text(), ""), deck, question, answer,
                    new SourceLocation(survey.document().source().path(), cut.firstLine(), Math.max(cut.firstLine(), end)),
                    survey.headingsAbove(cut.firstLine()), documentTags, images(question, answer), notes(question, answer));
            cards.add(new FoundCard(Typing.open(face), cut.confidence(), cut.because()));
        }

        private static List<String> images(Passage question, Passage answer) {
            Set<String> images = new LinkedHashSet<>(Images.in(question.text()));
            images.addAll(Images.in(answer.text()));
            return List.copyOf(images);
        }

        private static List<String> notes(Passage question, Passage answer) {
            return question.text().equals(question.display()) && answer.text().equals(answer.display())
                    ? List.of() : List.of("What is shown was repaired; the document is as it was.");
        }
    }
}

package dev.recto.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/// Lists that tell what to do, in notes that have cards with marks of their own.
class StepsBesideCardsTest {
    private static final String NOTES = """
            # Proofs

            ## Opening

            - Define the variables
            - Name the method that is used
            - Describe what is to be shown

            ## Cards

            - What ends a proof?::A small square.
            - What is a lemma?::A step that is proved by itself.
            - Who proves?::The reader.
            """;

    @Test
    void areStepsOfWhatIsExplained() {
        assertEquals(List.of("What ends a proof?", "What is a lemma?", "Who proves?"), questions(NOTES));
    }

    @Test
    void areTasksBelowAHeadingThatSaysSoAndWhereTheyHaveAnswersOrAsk() {
        assertEquals(6, questions(NOTES.replace("## Opening", "## Questions")).size());
        assertEquals(6, questions(NOTES.replaceAll("(?m)(variables|used|shown)$", "$1\n\n  Early on.")).size());
        assertEquals(6, questions(NOTES.replaceAll("- (Define|Name|Describe) (.*)", "- Why do you $1 $2?")).size());
    }

    @Test
    void areTasksWhereNothingElseIsAsked() {
        assertEquals(3, questions(NOTES.substring(0, NOTES.indexOf("## Cards")).replace("Proofs", "Exam questions"))
                .size());
    }

    private static List<String> questions(String markdown) {
        return CardsAsText.cards(markdown).stream().map(card -> card.face().question().display()).toList();
    }
}

package dev.recto.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/// Components of MDX that collapse what they hold, and documents that are all in one fence.
class ComponentsTest {
    @Test
    void titlesOfAccordionsAreAsked() {
        assertEquals("""
                fact: Is the boat included? (3-4)
                  Yes, with its oars.
                fact: Where is the key? (6-7)
                  Below the bench.
                fact: Can it sink? (10-10)
                  No.
                """, CardsAsText.of("""
                ## Questions

                <Accordion title="Is the boat included?" icon="ship">
                Yes, with its oars.
                </Accordion>
                <Accordion title='Where is the key?'>
                Below the bench.
                </Accordion>

                <Expandable title="Can it sink?">No.</Expandable>
                """));
    }

    @Test
    void otherTitlesAndComponentsInCodeAreNone() {
        assertEquals("", CardsAsText.of("""
                # Boat

                <Accordion title="Parts">
                Oars and a bench.
                </Accordion>
                <Accordion title="Details of the keel">
                It is flat.
                </Accordion>

                ```mdx
                <Accordion title="Is it included?">
                Yes.
                </Accordion>
                ```

                <Card title="Is it new?">
                Text.
                </Card>
                """));
    }

    @Test
    void aDocumentInOneFenceOfMarkdownIsThatDocument() {
        assertEquals("""
                definition: What is a keel? (4-6)
                  The lowest beam.
                exercise: Print it. (8-12)
                  ```js
                  print();
                  ```
                """, CardsAsText.of("""
                ```markdown
                # Boats

                ## 1. What is a keel?

                The lowest beam.

                ## 2. Print it.

                ```js
                print();
                ```
                ```
                """));
    }

    @Test
    void aFenceWithTextBehindItShowsMarkdown() {
        assertEquals("", CardsAsText.of("""
                ```markdown
                ## 1. What is a keel?

                The lowest beam.
                ```

                That is how a card is written.
                """));
    }
}

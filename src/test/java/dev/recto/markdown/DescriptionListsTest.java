package dev.recto.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/// `<dl>` with terms that ask.
class DescriptionListsTest {
    @Test
    void termsThatAskHaveTheirDescriptions() {
        assertEquals("""
                fact: May I copy the pictures? (4-5)
                  Yes, with the **name** of who drew them.
                fact: I lost my file. Where is it? (6-9)
                  In the folder of lost files:

                  it is emptied each week.
                """, CardsAsText.of("""
                # The gallery

                <dl>
                  <dt>Q: May I copy the pictures?</dt>
                  <dd>A: Yes, with the **name** of who drew them.</dd>
                <dt>I lost my file. Where is it?</dt> <dd>
                In the folder of lost files:

                it is emptied each week.
                </dd>
                </dl>
                """));
    }

    @Test
    void endsMayBeMissing() {
        assertEquals("""
                fact: Does it work offline? (2-3)
                  Yes.
                procedure: How do I remove it? (4-5)
                  Delete the file.
                """, CardsAsText.of("""
                <dl>
                <dt>Does it work offline?
                <dd>Yes.
                <dt>How do I remove it?
                <dd>Delete the file.
                </dl>
                """));
    }

    @Test
    void optionsAreNoQuestions() {
        assertEquals("", CardsAsText.of("""
                <dl>
                <dt>--all</dt><dd>takes everything</dd>
                <dt>--none</dt><dd>takes nothing</dd>
                <dt>--help</dt><dd>tells what it does</dd>
                </dl>
                """));
    }

    @Test
    void whatIsShownInCodeIsNone() {
        assertTrue(CardsAsText.of("""
                ```html
                <dl>
                <dt>What is shown?</dt><dd>How to write it.</dd>
                </dl>
                ```
                """).isEmpty());
    }
}

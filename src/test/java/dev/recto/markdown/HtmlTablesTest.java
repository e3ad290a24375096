package dev.recto.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/// Questions in tables of HTML.
class HtmlTablesTest {
    @Test
    void rowsWithAColumnOfQuestionsAreCards() {
        assertEquals("""
                fact: When does the shop open? (3-3)
                  At <b>nine</b>.
                fact: Can I pay by card? (4-4)
                  Yes.
                """, CardsAsText.of("""
                <table>
                <tr><th>Question</th><th>Answer</th></tr>
                <tr><td>When does the shop open?</td><td>At <b>nine</b>.</td></tr>
                <tr>
                  <td>Can I pay by card?</td>
                  <td>Yes.</td>
                </tr>
                </table>
                """));
    }

    @Test
    void otherTablesAndThoseInCodeAreNone() {
        assertEquals("", CardsAsText.of("""
                <table>
                <tr><th>Question type</th><th>Points</th></tr>
                <tr><td>Choice</td><td>2</td></tr>
                </table>

                ```html
                <table>
                <tr><th>Question</th><th>Answer</th></tr>
                <tr><td>When does the shop open?</td><td>At nine.</td></tr>
                </table>
                ```
                """));
    }
}

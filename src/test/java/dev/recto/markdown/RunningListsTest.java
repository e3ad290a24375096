package dev.recto.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/// Numbered lists that count on from section to section.
class RunningListsTest {
    private static final String[] ITEMS = {"What is a keel of %d feet?", "Kinds of sails on %d masts.",
            "Ropes and what %d of them hold."};

    @Test
    void topicsAmongQuestionsAreAskedAsWell() {
        assertEquals(18, CardsAsText.cards(sections(6)).size());
    }

    @Test
    void listsThatBeginAnewAreNotCountedTogether() {
        assertEquals(0, CardsAsText.cards(sections(0)).stream()
                .filter(card -> card.face().question().text().startsWith("Ropes")).count());
    }

    private static String sections(int runOn) {
        var text = new StringBuilder("# Boats\n");
        for (var section = 0; section < 3; section++) {
            text.append("\n## Part ").append("ABC".charAt(section)).append("\n\n");
            for (var i = 0; i < 6; i++) {
                text.append(section * runOn + i + 1).append(". ")
                        .append(ITEMS[i % ITEMS.length].formatted(section * 6 + i + 1)).append('\n');
            }
        }
        return text.toString();
    }

    @Test
    void theNumbersThatComeNextAreAskedWithoutAnswersYet() {
        assertEquals("""
                fact: Who steers? (1-6)
                  The helmsman.
                fact: Who rows? (9-14)
                  The crew.
                fact: Who cooks? (16-16)
                fact: Who owns it? (17-17)
                fact: How fast is it? (18-18)
                """, CardsAsText.of("""
                1. Who steers?

                <details>
                  <summary>Answer</summary>

                The helmsman.
                </details>

                2. Who rows?

                <details>
                  <summary>Answer</summary>

                The crew.
                </details>
                3. Who cooks?
                4. Who owns it?
                5. How fast is it?
                """));
    }

    @Test
    void aLoneNumberOnAnInnerLevelIsOneOfThoseThatComeNext() {
        var exercises = """
                # Tasks on lists

                ##### 1. The last entry of a list

                `last [3, 4]` is `4`.

                #### 2. Reverse a list

                `reverse [3, 4]` is `[4, 3]`.

                #### 3. Flatten a list

                `flatten [[3], [4]]` is `[3, 4]`.

                #### 4. Count the entries of a list

                `count [3, 4]` is `2`.
                """;
        assertEquals(4, CardsAsText.cards(exercises).size());
        // A chapter over the numbers that come next is none of them.
        assertEquals(3, CardsAsText.cards(exercises.replace("##### 1.", "### 1.")).size());
    }
}

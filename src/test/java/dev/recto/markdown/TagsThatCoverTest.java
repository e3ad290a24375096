package dev.recto.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Tags of generators of sites whose title, or whose name, says that they cover an answer.
class TagsThatCoverTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "{{% expand \"Solution\" %}} | {{% /expand %}}", "{{< expand \"Show answer\" >}} | {{< /expand >}}",
        "{{< details title=\"Lösung\" open=false >}} | {{< /details >}}", "{% spoiler 答案 %} | {% endspoiler %}",
        "{% folding blue, Answer %} | {% endfolding %}", "{{% expand \"Réponse  :\" %}} | {{% /expand %}}",
        "{% solution %} | {% endsolution %}"})
    void coverWhatAnswersAHeadingOrAParagraph(String opening, String closing) {
        assertEquals("""
                fact: What barks? (3-5)
                  A dog.
                list: Name what purrs (8-12)
                  A cat.

                  And nothing else.
                fact: Which animal brays, and where? (14-17)
                  A donkey.
                """, CardsAsText.of("""
                # Animals

                ## 1. What barks?
                %s
                A dog.
                %s

                ## 2. Name what purrs
                %s
                A cat.
                %s
                And nothing else.

                ## 3. Which animal brays, and where?

                %s
                A donkey.
                %s
                """.formatted(opening, closing, opening, closing, opening, closing)));
    }

    @Test
    void coverWhatAnswersALabelledQuestionOrABullet() {
        assertEquals("""
                fact: Which animal barks? (7-10)
                  A dog.
                exercise: Type the next one. What does it print? (15-18)
                  A cat.
                """, CardsAsText.of("""
                # Animals

                Dogs and cats are kept.

                ## For the interview

                **Question:** Which animal barks?

                {{< expand "Show the answer" >}}
                A dog.
                {{< /expand >}}

                ## For the evening

                - Type the next one. What does it print?

                {{< expand "Answer" >}}
                A cat.
                {{< /expand >}}
                """));
    }

    @Test
    void areNoAnswersWhereTheTitleSaysOtherwise() {
        assertEquals("""
                procedure: How do I install the program? (3-10)
                  Fetch it.

                  {{% expand "Show the whole log" %}}
                  Fetching …
                  {{% /expand %}}

                  Then start it.
                fact: Where is its log? (12-13)
                  In its folder.
                """, CardsAsText.of("""
                # FAQ

                ## How do I install the program?
                Fetch it.

                {{% expand "Show the whole log" %}}
                Fetching …
                {{% /expand %}}

                Then start it.

                ## Where is its log?
                In its folder.
                """));
    }
}

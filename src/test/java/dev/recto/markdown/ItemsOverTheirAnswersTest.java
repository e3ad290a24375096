package dev.recto.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Items that ask, whose answer begins in the item and goes on below it.
class ItemsOverTheirAnswersTest {
    @ParameterizedTest
    @ValueSource(strings = {"1. **%s**\n", "1. %s\n", "1. **%s** ", "- **%s**\n", "1. **%s** \n", "1. __%s__\n"})
    void answerThatBeginsInTheItemGoesOnBelowIt(String item) {
        assertEquals("""
                What is a cat? => It sleeps.

                It eats.
                What is a dog? => It barks.

                It runs.
                What is a cow? => It moos.

                It stands.
                """, cards("""
                %sIt sleeps.

                It eats.

                %sIt barks.

                It runs.

                %sIt moos.

                It stands.
                """.formatted(item.formatted("What is a cat?"), item.formatted("What is a dog?").replace("1.", "2."),
                        item.formatted("What is a cow?").replace("1.", "3."))));
    }

    @Test
    void rulesBetweenThemBelongToNone() {
        assertEquals("""
                What is a cat? => It sleeps.
                What is a dog? => It barks.
                What is a cow? => It moos.
                """, cards("""
                1. **What is a cat?**
                It sleeps.

                ---
                2. **What is a dog?**
                It barks.

                ----------
                3. **What is a cow?**
                It moos.
                """));
    }

    @Test
    void twoAreEnoughWhereTheQuestionIsInBold() {
        assertEquals("""
                What is a cat? => It sleeps.
                What is a dog? => It barks.
                """, cards("""
                1. **What is a cat?**
                It sleeps.

                2. **What is a dog?**
                It barks.
                """));
    }

    @Test
    void oneThatAsksAmongThemIsNot() {
        assertEquals("", cards("""
                1. **Is it fast?** Yes it is.
                2. **Small** and cheap.
                """));
    }

    private static String cards(String markdown) {
        var text = new StringBuilder();
        for (var card : CardsAsText.cards(markdown)) {
            text.append(card.face().question().text()).append(" => ").append(card.face().answer().text()).append('\n');
        }
        return text.toString();
    }

    @Test
    void boldItemsAmongBoldQuestionsAskHoweverTheyAreWorded() {
        assertEquals("""
                fact: What carries a boat? (1-2)
                  Water.
                fact: The keel and its use. (3-4)
                  It keeps the boat upright.
                fact: Who steers it? (5-6)
                  Its helmsman.
                fact: What drives it? (7-8)
                  The wind.
                """, CardsAsText.of("""
                1. **What carries a boat?**
                   Water.
                2. **The keel and its use.**
                   It keeps the boat upright.
                3. **Who steers it?**
                   Its helmsman.
                4. **What drives it?**
                   The wind.
                """).replaceAll("(?m)^(explanation|definition|list):", "fact:"));
    }

    @Test
    void sentenceThatFellOutOfItsBulletAnswersIt() {
        assertEquals("""
                definition: What is a yawl? (3-3)
                fact: Which lamp is red? (5-7)
                  The one on the port side is the red one.
                explanation: Why does the tide turn? (9-9)
                definition: What is a pier? (11-11)
                """, CardsAsText.of("""
                # Questions

                - What is a yawl?

                - Which lamp is red?

                The one on the port side is the red one.

                - Why does the tide turn?

                - What is a pier?
                """));
    }

    @Test
    void sentenceBetweenTwoListsOfQuestionsLeadsToTheSecond() {
        assertEquals("""
                definition: What is a yawl? (3-3)
                fact: Which lamp is red? (4-4)
                explanation: Why does the tide turn? (8-8)
                definition: What is a pier? (9-9)
                """, CardsAsText.of("""
                # Questions

                - What is a yawl?
                - Which lamp is red?

                Whoever sails at night will know the harbour, too.

                - Why does the tide turn?
                - What is a pier?
                """));
    }

    @Test
    void tasksInAListBelowAColonArePartsOfTheQuestion() {
        assertEquals("""
                exercise: Write a class for boats: (3-5)
                  ? - Give it a name and a length.
                  ? - Implement a method that sinks it.
                list: Name the parts of a boat: (6-8)
                  - Hull
                  - Mast
                definition: What is a yawl? (9-9)
                """, CardsAsText.of("""
                # Questions

                1. Write a class for boats:
                   - Give it a name and a length.
                   - Implement a method that sinks it.
                2. Name the parts of a boat:
                   - Hull
                   - Mast
                3. What is a yawl?
                """));
    }

    @Test
    void aSentenceBehindABulletOnTheFirstLineStandsBelowNoBlankLine() {
        assertEquals(List.of("Why do boats float?", "Who steers them?", "What drives them?"), CardsAsText.cards("""
                - Why do boats float?

                They push the water below them away as they go.

                - Who steers them?
                - What drives them?
                """).stream().map(card -> card.face().question().text()).toList());
    }

    @Test
    void aLineBreakOfHtmlStandsBetweenQuestionAndAnswer() {
        assertEquals("""
                list: What are the parts of a plough? (3-4)
                  The share cuts, the mouldboard turns.
                explanation: Why is a field left fallow? (6-7)
                  So that it rests.
                """, CardsAsText.of("""
                # Questions of the third lab

                1. What are the parts of a plough?<br/>
                The share cuts, the mouldboard turns.

                2. Why is a field left fallow?<br>
                So that it rests.
                """));
        assertEquals("""
                explanation: Why is a field left fallow? (3-3)
                  So that it rests.
                explanation: Why is it limed? (4-4)
                  Lime sweetens it.
                """, CardsAsText.of("""
                # Questions

                1. Why is a field left fallow?<br>So that it rests.
                2. Why is it limed?<br />Lime sweetens it.
                """));
    }
}

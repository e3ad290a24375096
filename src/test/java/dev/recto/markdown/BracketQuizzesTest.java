package dev.recto.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/// Quizzes of LiaScript, with options in brackets.
class BracketQuizzesTest {
    @Test
    void oneIsToBeChosen() {
        assertEquals("""
                multiple-choice: Which animal barks? (3-10)
                  [ ] cat
                  [x] dog
                  [ ] mouse
                  dog

                  Dogs bark, cats mew.
                """, CardsAsText.of("""
                # Course

                Which animal barks?

                [( )] cat
                [(X)] dog
                [( )] mouse
                [[?]] It has four legs.
                ***
                Dogs bark, cats mew.
                ***

                ## Next part

                More text.
                """));
    }

    @Test
    void severalAreToBeChosenAndWordsTyped() {
        assertEquals("""
                multiple-choice: Which numbers are even? (1-5)
                  [x] 2
                  [ ] 3
                  [x] 4
                  - 2
                  - 4
                fact: What is the capital of Austria? (7-9)
                  Vienna
                """, CardsAsText.of("""
                Which numbers are even?

                - [[x]] 2
                - [[ ]] 3
                - [[x]] 4

                What is the capital of Austria?

                [[Vienna]]
                """));
    }

    @Test
    void linksInDoubleBracketsAreNoQuizzes() {
        assertEquals("""
                definition: What are Cities? (3-7)
                  The capital of Austria is a city on the Danube, see there.

                  [[Vienna]]
                definition: What are Rivers? (9-13)
                  The Danube is a river that flows through ten countries.

                  [[Danube]]
                """, CardsAsText.of("""
                # Notes

                ## Cities

                The capital of Austria is a city on the Danube, see there.

                [[Vienna]]

                ## Rivers

                The Danube is a river that flows through ten countries.

                [[Danube]]
                """));
    }
}

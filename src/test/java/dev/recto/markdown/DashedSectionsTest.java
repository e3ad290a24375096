package dev.recto.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/// Quizzes under headings in dashes, as freeCodeCamp's courses have them.
class DashedSectionsTest {
    @Test
    void eachTextIsAskedOverItsAnswers() {
        assertEquals("""
                multiple-choice: Which animal barks? (14-38)
                  [ ] The cat
                  [x] The dog
                  [ ] The mouse
                  The dog

                  It says so itself.
                multiple-choice: Which line prints `2`? (42-60)
                  ?
                  ? Read both.
                  [x] ```js
                if (ready) {
                  print(2);
                }
                ```
                  [ ] ```js
                print(3);
                ```
                  ```js
                  if (ready) {
                    print(2);
                  }
                  ```
                """, CardsAsText.of("""
                ---
                id: 12
                title: Pets
                ---

                # --description--

                In this lesson you meet some animals.

                # --questions--

                ## --text--

                Which animal barks?

                ## --answers--

                The cat

                ### --feedback--

                It purrs.

                ---

                The dog

                ### --feedback--

                It says so itself.

                ---

                The mouse

                ## --video-solution--

                2

                ## --text--

                Which line prints `2`?

                Read both.

                ## --answers--

                ```js
                if (ready) {
                  print(2);
                }
                ```

                ---

                ```js
                print(3);
                ```

                ## --video-solution--

                1
                """));
    }

    @Test
    void asManyAsThereAreMayHaveNoOptions() {
        assertEquals("", CardsAsText.of("""
                ## --text--

                Which animal barks?

                ## --answers--

                ## --video-solution--

                99999999999
                """));
    }

    @Test
    void wrongOptionsMayStandApartFromTheRightOne() {
        assertEquals("""
                multiple-choice: Which animal barks? (9-20)
                  [ ] The cat
                  [ ] The mouse
                  [x] The dog
                  The dog
                multiple-choice: Which line prints `2`? (27-43)
                  [ ] ```js
                print(1);
                ```
                  [ ] ```js
                print(3);
                ```
                  [x] ```js
                print(2);
                ```
                  ```js
                  print(2);
                  ```
                """, CardsAsText.of("""
                # --quizzes--

                ## --quiz--

                ### --question--

                #### --text--

                Which animal barks?

                #### --distractors--

                The cat

                ---

                The mouse

                #### --answer--

                The dog

                ### --question--

                #### --text--

                Which line prints `2`?

                #### --distractors--

                ```js
                print(1);
                ```

                ---

                ```js
                print(3);
                ```

                #### --answer--

                ```js
                print(2);
                ```
                """));
    }
}

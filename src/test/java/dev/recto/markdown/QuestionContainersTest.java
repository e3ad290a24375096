package dev.recto.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/// Quizzes in containers: `::: question` over options or a field.
class QuestionContainersTest {
    @Test
    void optionsAndFieldsAnswerAndHintsDoNot() {
        assertEquals("""
                multiple-choice: What steers a boat? (3-7)
                  [x] its rudder
                  [ ] its keel
                  its rudder
                numeric: How many masts has it? (14-17)
                  - 2 +- 0.0
                  2
                true-false: A raft has a keel. (20-24)
                  - false
                  False
                """, CardsAsText.of("""
                # Boats

                ::::::: question :::::::
                What steers a boat?

                - [x] its rudder
                - [ ] its keel

                ::: hints
                - The keel keeps it upright.
                :::
                :::::::::::::::::::::::

                ::: question
                How many masts has it?

                <input type="number" value="2" min="0"/>
                :::

                ::: question
                A raft has a keel.

                - [x] False
                - [ ] True
                :::
                """));
    }
}

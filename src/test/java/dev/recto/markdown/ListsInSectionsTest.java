package dev.recto.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Lists that ask beside lists that do not.
class ListsInSectionsTest {
    @Test
    void twoItemsWithTheirAnswersOnTheNextLine() {
        assertEquals("""
                fact: Is the lamp included? (3-4)
                  Yes.
                fact: Where is the switch? (6-7)
                  On the left.
                """, CardsAsText.of("""
                ## FAQ

                - **Is the lamp included?**
                    Yes.

                - **Where is the switch?**
                    On the left.
                """));
    }

    @Test
    void onlyTheListBelowQuestionsIsAsked() {
        assertEquals("""
                definition: Explain what a loop is. (11-13)
                  A loop repeats.
                definition: What is a variable? (15-17)
                  A name for a value.
                """, CardsAsText.of("""
                # Work

                1. Write a program that counts words.

                ![](a.jpg)

                2. Run it.

                # Review questions

                1. Explain what a loop is.

                A loop repeats.

                2. What is a variable?

                A name for a value.

                # Books

                1. The book of loops
                """));
    }

    @Test
    void listsElsewhereWithQuestionMarksAreAskedAsWell() {
        assertEquals("""
                definition: What is a loop? (3-3)
                explanation: Show a loop that never ends. (4-4)
                fact: Which loops do you like? (8-8)
                explanation: Why? (9-9)
                """, CardsAsText.of("""
                ## Warm up

                - What is a loop?
                - Show a loop that never ends.

                ## Open questions

                - Which loops do you like?
                - Why?
                """));
    }

    @Test
    void whatLettersStandForIsNotAsked() {
        assertEquals("", CardsAsText.of("""
                # A test of taste

                The program puts 5 questions for each pair:

                - **A/B** — Apples vs. bananas
                - **C/D** — Cats vs. dogs (pets)
                - **E/F** — Eggs vs. fish
                """));
    }

    @Test
    void aTaggedCardThatIsDividedByAQuestionMark() {
        assertEquals("""
                explanation: A lamp stands on a table. (1-7)
                  ?
                  ? Why does it shine?
                  Because it is on.
                explanation: Why is it closed? (11-13)
                  Because it is cold.
                """, CardsAsText.of("""
                ### Q: The lamp

                A lamp stands on a table.

                Why does it shine? #card
                ?
                Because it is on.

                ### Q: The door

                Why is it closed? #card
                ?
                Because it is cold.
                """));
    }

    @Test
    void tasksBelowAHeadingThatNamesQuestionsAreAskedHoweverTheyAreWorded() {
        assertEquals("""
                exercise: Guarde los nombres de los peces en una lista (9-9)
                explanation: Al marinero le falta un pez, ponerlo en la lista (11-11)
                exercise: Muestre los peces que nadan en el río (13-13)
                """, CardsAsText.of("""
                ## Reglas

                - Trabajar con calma
                - No usar otras páginas

                ## Preguntas


                1. Guarde los nombres de los peces en una lista

                2. Al marinero le falta un pez, ponerlo en la lista

                3. Muestre los peces que nadan en el río
                """));
    }

    @Test
    void notesAndLinksBelowSuchAHeadingAreNoTasks() {
        assertEquals("", CardsAsText.of("""
                # Club

                ## Questions

                1. Write to us
                2. [Ask](https://example.org/ask) in the forum of the club
                3. Come by
                """));
    }

    @Test
    void tasksWhoseNumbersGoOnBehindTheCodeOfAQuestionAreAsked() {
        assertEquals("""
                explanation: Why does a loop end? (3-3)
                fact: What is the name of the sea here? (5-5)
                exercise: Write down what this line prints: (7-11)
                  ?
                  ? ```
                  ? print(1)
                  ? ```
                explanation: We have a pond and want to count the frogs. (13-13)
                explanation: Our boat needs a plan of the river. (15-15)
                """, CardsAsText.of("""
                # Tasks

                1. Why does a loop end?

                2. What is the name of the sea here?

                3. Write down what this line prints:

                ```
                print(1)
                ```

                4. We have a pond and want to count the frogs.

                5. Our boat needs a plan of the river.
                """));
    }

    @Test
    void twoBulletsThatAskBesideNumberedQuestionsAreEnough() {
        assertEquals("""
                explanation: Why does it rain? (3-3)
                definition: What is hail? (4-4)
                definition: What is fog? (5-5)
                definition: What is a tide? (8-8)
                explanation: Why is there ebb? (10-10)
                """, CardsAsText.of("""
                ## Air

                1. Why does it rain?
                2. What is hail?
                3. What is fog?

                ## Sea
                * What is a tide?

                * Why is there ebb?
                """));
    }

    @Test
    void linksBehindABoldQuestionAreItsAnswer() {
        assertEquals("""
                definition: What is a tide? (1-1)
                  - [Read on](https://example.org/tide)
                list: Name the parts of a boat. (3-3)
                  - [Read on](https://example.org/boat)
                fact: Where is the keel? (5-6)
                  - At the bottom.
                """, CardsAsText.of("""
                * **What is a tide?** - [Read on](https://example.org/tide)

                * **Name the parts of a boat.** - [Read on](https://example.org/boat)

                * **Where is the keel?**
                  - At the bottom.
                """));
    }

    @Test
    void inAListOfExamQuestionsTopicsAreQuestionsToo() {
        assertEquals("""
                list: Kinds of trees. Examples. (5-5)
                explanation: Why do leaves fall? (6-6)
                explanation: Bark and its layers (7-7)
                fact: What do roots take up? (11-11)
                explanation: How does a root grow? (12-12)
                fact: Where does it begin? (13-13)
                explanation: Moss (17-17)
                explanation: Lichens, their structure and use (18-18)
                """, CardsAsText.of("""
                # List of questions for the exam

                ## Trees

                - Kinds of trees. Examples.
                - Why do leaves fall?
                - Bark and its layers

                ## Roots

                - What do roots take up?
                - How does a root grow?
                - Where does it begin?

                ## Others

                - Moss
                - Lichens, their structure and use
                """));
    }

    @Test
    void underAnotherTitleTopicsBesideQuestionsAreNone() {
        assertEquals("""
                fact: What do roots take up? (10-10)
                explanation: How does a root grow? (11-11)
                fact: Where does it begin? (12-12)
                """, CardsAsText.of("""
                # Botany, second term

                ## Trees

                - Kinds of trees. Examples.
                - Bark and its layers

                ## Roots

                - What do roots take up?
                - How does a root grow?
                - Where does it begin?

                ## Others

                - Moss
                - Lichens, their structure and use
                """));
    }

    @ParameterizedTest
    @CsvSource({"Interview questions, Practice (3 tasks)", "Prüfungsfragen, Praxis (3 Aufgaben)",
            "Preguntas de entrevista, Práctica (3 ejercicios)", "Questions d'entretien, Pratique (3 exercices)",
            "Domande di colloquio, Pratica (3 esercizi)", "Perguntas de entrevista, Prática (3 exercícios)",
            "Вопросы на собеседовании, Практика (3 задачи)", "Питання на співбесіді, Практика (3 завдання)",
            "面试题, 实践（3道题）", "面接の質問, 実技（3問）", "면접 질문, 실습 (3문제)", "أسئلة المقابلة, تطبيق (3 أسئلة)"})
    void aHeadingThatCountsTasksStandsOverThem(String title, String heading) {
        assertEquals("""
                exercise: **Loop:** Write a loop that counts up to ten. (5-5)
                exercise: **Sort:** Sort a row of ten numbers. (6-6)
                exercise: **Turn:** Turn a word around, letter by letter. (7-7)
                """, CardsAsText.of("""
                # %s

                ## %s

                1. **Loop:** Write a loop that counts up to ten.
                2. **Sort:** Sort a row of ten numbers.
                3. **Turn:** Turn a word around, letter by letter.
                """.formatted(title, heading)).replaceAll("(?m)^\\w+(?=:)", "exercise"));
    }

    @ParameterizedTest
    @CsvSource({"Plan of the spring, Sprint 1 (3 tasks)", "Interview questions, Practice (4 tasks)",
            "Interview questions, Practice"})
    void plansAndOtherNumbersAreNoTasks(String title, String heading) {
        assertEquals("", CardsAsText.of("""
                # %s

                ## %s

                1. **Loop:** Write a loop that counts up to ten.
                2. **Sort:** Sort a row of ten numbers.
                3. **Turn:** Turn a word around, letter by letter.
                """.formatted(title, heading)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Questions:", "**Questions**", "Вопросы:", "### Review questions", "Fragen:"})
    void theItemThatAsksOfAListNamedAfterQuestionsIsOne(String above) {
        assertEquals("fact: What is a lighthouse? (5-5)\n", CardsAsText.of("""
                # Lesson 4

                %s

                - What is a lighthouse?
                - Kinds of lamps
                - The keeper's day
                - How lamps are cleaned
                - Fog

                ## Links

                - [Is it worth a visit?](https://example.org/visit)
                """.formatted(above)).replace("definition:", "fact:"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Also:", "### Topics"})
    void anyOtherListOfWhichOneItemAsksIsNot(String above) {
        assertEquals("", CardsAsText.of("""
                # Lesson 4

                %s

                - What is a lighthouse?
                - Kinds of lamps
                - The keeper's day
                - How lamps are cleaned
                - Fog
                """.formatted(above)));
    }

    @Test
    void oneItemASectionIsEnoughInACollection() {
        assertEquals("""
                fact: Which books on birds do you know? (5-5)
                procedure: How would you count gulls? (9-9)
                """, CardsAsText.of("""
                # Harbour Ltd interview questions

                <b>In general</b>

                - Which books on birds do you know?

                <b>About the job</b>

                - How would you count gulls?
                """));
    }

    @Test
    void numberedTopicsThatFillASectionOfACollectionAreAskedWithTheOneThatAsks() {
        assertEquals(List.of("What is a sail?", "What is a keel?", "Explain the rudder", "Explain knots",
                "Kinds of ropes", "Storing ropes"), questions("""
                # Interview questions on sailing

                1. What is a sail?
                2. What is a keel?
                3. Explain the rudder

                # Ropes

                1. Explain knots
                2. Kinds of ropes
                3. Storing ropes
                4.

                # Books

                1. All about ropes
                2. More about ropes
                3. Ropes at sea
                """));
    }

    private static List<String> questions(String markdown) {
        return CardsAsText.cards(markdown).stream().map(card -> card.face().question().display()).toList();
    }

    @Test
    void numberedTasksOverTheirCodeAreAskedWhereTheNameSpeaksOfQuestions() {
        var tasks = """
                1. Reverse a word

                    ```
                    word.reverse
                    ```

                2. The longest word of a line

                    Look at each of them.

                    ```
                    words.longest
                    ```

                3. Words that are the same both ways

                    ```
                    word == word.reverse
                    ```
                """;
        assertEquals(List.of("Reverse a word", "The longest word of a line", "Words that are the same both ways"),
                questions("# Answering questions about words\n\n" + tasks));
        assertEquals(List.of(), questions("# Exercises on words\n\n" + tasks));
    }
}

package dev.recto.markdown.kind;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.recto.card.Kind;
import dev.recto.markdown.block.PlainText;
import dev.recto.markdown.edge.AnswerLabel;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordingTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            What is a mutex?                                          | definition
            What does TCP stand for?                                  | definition
            Explain the concept of ownership.                         | definition
            What are closures in the context of scope?                | definition
            Stack vs heap                                             | comparison
            What is a thread and how does it differ from a process?   | comparison
            Differentiate mitosis and meiosis.                        | comparison
            List the noble gases.                                     | list
            What are the benefits of caching?                         | list
            Application areas of lasers?                              | list
            How do you sharpen a chisel?                              | procedure
            如何垂直对齐一行文字？                                          | procedure
            What are rivets for?                                      | explanation
            What is ASAP an acronym for?                              | definition
            Show that the sum is even.                                | exercise
            What's the output?                                        | exercise
            State Ohm's law.                                          | fact
            Scenario 2: the boiler is cold. What do you look at?      | scenario
            Describe the process of tanning.                          | procedure
            What are the steps to tie a bowline?                      | procedure
            Why is the sky blue?                                      | explanation
            What role does yeast play in bread?                       | explanation
            Discuss the idea of entropy within physics.               | explanation
            What part does salt play in dough?                        | explanation
            What is wrong with a square wheel?                        | explanation
            How do plants keep their water?                           | explanation
            What is NFS? What is it used for?                         | definition
            When was paper invented?                                  | fact
            Is glass a liquid?                                        | fact
            How many moons has Mars?                                  | fact
            Write a function that reverses a string.                  | exercise
            What is the output of the following code?                 | exercise
            What would you do if the build were red?                  | scenario
            Tell me about a time you failed.                          | scenario
            In which scenarios is a queue better?                     | scenario
            Your dough does not rise. What do you check?              | scenario
            A guest is late and you must leave. What do you do?       | scenario
            Which of the three ways to knot is the fastest?           | fact
            """)
    void englishTellsTheKind(String question, String kind) {
        assertKind(kind, question);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Was ist ein Gletscher und was bedeutet er für die Täler der Alpen?            | definition
            Worin unterscheiden sich Fichte und Tanne? Und was ist der Unterschied?       | comparison
            Warum ist der Himmel am Tag blau und nicht rot?                               | explanation
            ¿Qué es un glaciar y para qué sirve el estudio de los glaciares?              | definition
            ¿Cuál es la diferencia entre el abeto y la pícea de los montes?               | comparison
            ¿Cómo se puede crear una lista con los datos?                                 | procedure
            Qu'est-ce qu'un glacier dans les Alpes et est-ce une rivière ?                | definition
            Quelle est la différence entre les sapins et les épicéas ?                    | comparison
            O que é uma geleira e para que não serve?                                     | definition
            Qual é a diferença entre os abetos e uma pícea?                               | comparison
            Che cos'è un ghiacciaio e di che cosa è fatto?                                | definition
            Perché il cielo è blu e non è rosso?                                          | explanation
            Что такое ледник?                                                             | definition
            В чём разница между елью и пихтой?                                            | comparison
            Как можно испечь хлеб?                                                        | procedure
            Назовите виды дюн.                                                            | list
            Що таке льодовик і чому він рухається?                                        | definition
            Які існують види дюн? Назвіть їх.                                             | list
            什么是闭包？                                                                  | definition
            let 和 const 的区别是什么？                                                   | comparison
            为什么需要 key？                                                              | explanation
            クロージャとは何ですか                                                        | definition
            スタックとヒープの違いは何ですか                                              | comparison
            클로저는 무엇인가요?                                                          | definition
            스택과 힙의 차이는 무엇인가요?                                                | comparison
            ما هو المؤشر؟                                                                 | definition
            ما الفرق بين المؤشر والمرجع؟                                                  | comparison
            """)
    void otherLanguagesTellTheKind(String question, String kind) {
        assertKind(kind, question);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Answer", "**Ans:-**", "Solution:", "Antwort", "Lösung", "Respuesta", "Réponse", "Resposta",
            "Risposta", "Ответ",
            "Відповідь", "答案", "解答", "정답", "الإجابة", "Show answer", "Click to see the answer"})
    void labelsOfAnswersAreKnownInAllLanguages(String label) {
        assertTrue(AnswerLabel.isOnly(PlainText.of(label)), label);
    }

    private static void assertKind(String kind, String question) {
        assertEquals(kind, Wording.of(question).kind(question).map(Kind::label).orElse("none"), question);
    }
}

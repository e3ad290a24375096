package dev.recto.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// Answers of which all stands in a fence: prose is no code because of it.
class FencedAnswersTest {
    @Test
    void proseInAFenceMakesNoExercise() {
        assertEquals("""
                definition: What is a tarn?
                comparison: what is diffrence between a tarn and a loch ?
                fact: Are there fish in it?
                explanation: Why is it cold?
                """, of("""
                **1) What is a tarn?**
                ```
                A small lake in the mountains. It was left by a glacier.

                 Many have no river that feeds them.
                ```

                **2) what is diffrence between a tarn and a loch ?**
                ```
                Both are lakes, but a loch may be open to the sea.
                ```

                **3) Are there fish in it?**
                ```
                Yes, some of them have trout, though nobody can say for sure how they came
                so far up (most likely somebody carried them there, as monks did in other
                valleys), and in some there are newts, which need no help to walk up a slope,
                however steep it may be, and of course all the insects that both of them eat.
                ```

                **4) Why is it cold?**
                ```text
                - Snow melts into it.
                - It lies in the shade.
                ```
                """));
    }

    @Test
    void codeInAFenceMakesOne() {
        assertEquals("""
                exercise: Is the list empty?
                exercise: Are there birds without wings?
                exercise: Where are the birds?
                exercise: Does the page greet?
                exercise: Has the file changed?
                exercise: Is the package there?
                """, of("""
                **1) Is the list empty?**
                ```
                return list.size() == 0
                ```

                **2) Are there birds without wings?**
                ```
                SELECT name FROM birds WHERE wings IS NULL
                ```

                **3) Where are the birds?**
                ```python
                All of them are in the nest and they wait for food.
                ```

                **4) Does the page greet?**
                ```
                <p>Good morning to all of you.</p>
                ```

                **5) Has the file changed?**
                ```
                git status
                ```

                **6) Is the package there?**
                ```
                tool create place test-place
                tool install web-page site/pages -n test-place
                tool list of all packages in test-place
                ```
                """));
    }

    private static String of(String markdown) {
        return CardsAsText.cards(markdown).stream().map(card -> card.kind().label() + ": "
                + card.face().question().display() + "\n").collect(Collectors.joining());
    }
}

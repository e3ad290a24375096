package dev.recto.insight.health;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class FencesTest {
    @Test
    void codeWithoutAnEndIsFound() {
        assertEquals(List.of("error 3: the code that begins here with ``` has no end"),
                fences("# Loops\n\n```python\nfor x in y:\n    pass\n"));
    }

    @Test
    void aFenceOnTheLastLineHasNoEnd() {
        assertEquals(List.of("error 3: the code that begins here with ~~~ has no end"), fences("text\n\n~~~"));
    }

    @Test
    void aFenceWithinALongerOneIsCode() {
        assertEquals(List.of(), fences("````markdown\n```java\nint x;\n```\n````\n"));
        assertEquals(List.of(), fences("~~~\n```\n~~~\n"));
    }

    @Test
    void aForgottenEndShowsByTheNextBeginning() {
        assertEquals(List.of("warning 1: within the code that begins here, line 5 begins code again"),
                fences("```js\nlet a = 1;\n\ntext\n```js\nlet b = 2;\n```\n"));
    }

    @Test
    void fencesInListsAndQuotesEndThere() {
        assertEquals(List.of(), fences("- item\n\n  ```sh\n  ls\n  ```\n\n> ```\n> x\n> ```\n"));
        assertEquals(List.of("error 1: the code that begins here with ``` has no end in the list or quote that it "
                + "stands in"), fences("> ```\n> x\n\ntext\n"));
    }

    @Test
    void indentedCodeHasNoFence() {
        assertEquals(List.of(), fences("text\n\n    ```\n    x\n\ntext\n"));
    }

    private static List<String> fences(String markdown) {
        return Checked.lines(Rule.UNCLOSED_FENCE, markdown);
    }
}

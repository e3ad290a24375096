package dev.recto.markdown.block;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.recto.markdown.SourceText;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CoresTest {
    private static final Document SHORT = document("One.\n");
    private static final Document LONG = document("One.\n\n".repeat(2000));

    @Test
    void whatComesOfFewThingsIsInTheirOrder() {
        assertTrue(LONG.isLong());
        assertFalse(SHORT.isLong());
        for (var document : List.of(SHORT, LONG)) {
            assertEquals(IntStream.range(0, 50).boxed().toList(), Cores.apart(document, 50, i -> i));
            assertEquals(List.of(), Cores.apart(document, 0, i -> i));
        }
    }

    @Test
    void whatGoesWrongWithOneOfThemIsNotLost() {
        for (var document : List.of(SHORT, LONG)) {
            for (var broken : List.of(0, 20, 49)) {
                assertThrows(IllegalStateException.class, () -> Cores.apart(document, 50, i -> {
                    if (i == broken) {
                        throw new IllegalStateException("broken");
                    }
                    return i;
                }));
            }
        }
    }

    private static Document document(String text) {
        return new BlockReader().read(new SourceText("a.md", text, List.of()));
    }
}

package dev.recto.markdown.family;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.recto.markdown.SourceText;
import dev.recto.markdown.block.BlockReader;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class LineLabelsTest {
    private final LineLabels labels = new LineLabels(new BlockReader().read(SourceText.decode("labels.md", """
            ## 3. Streams
            - **Q12.** How long is it?
            > 4) quoted
            Quarks have 3 colours
            1.5. a section

            plain""".getBytes(StandardCharsets.UTF_8))));

    @Test
    void numberStandsBehindTheMarksOfTheLine() {
        assertEquals(3, labels.numberAt(1));
        assertEquals(12, labels.numberAt(2));
        assertEquals(4, labels.numberAt(3));
    }

    @Test
    void lineWithoutLabelHasNoNumberHoweverOftenItIsAsked() {
        for (var line : new int[] {4, 5, 6, 7, 4}) {
            assertEquals(LineLabels.NO_NUMBER, labels.numberAt(line), "line " + line);
        }
    }

    @Test
    void labelTellsWhetherItHasAWord() {
        var named = labels.at(2);
        assertNotNull(named);
        assertEquals(new Label("12", true, "How long is it?"), named);
        assertNull(labels.at(4));
    }
}

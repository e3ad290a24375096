package dev.recto.markdown.block;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import org.junit.jupiter.api.Test;

class SliceTest {
    @Test
    void whatIsKeptOfAnAnswerIsLookedForOnce() {
        var answer = new Slice("Answer: a lake", 3);
        var kept = answer.kept(slice -> slice.from("Answer: ".length()));
        assertEquals("3: a lake", kept.toString());
        assertSame(kept, answer.kept(slice -> slice));
    }

    @Test
    void anAnswerIsTrimmedToTheSameOneEachTime() {
        var answer = new Slice("\n\na lake\n\n", 3);
        assertEquals("5: a lake", answer.trimmed().toString());
        assertSame(answer.trimmed(), answer.trimmed());
        assertSame(answer.trimmed(), answer.trimmed().trimmed());
    }
}

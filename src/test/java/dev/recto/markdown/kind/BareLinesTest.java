package dev.recto.markdown.kind;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/// Lines that are options only because of what stands behind them.
class BareLinesTest {
    @Test
    void anAnswerIsAnnouncedBehindThem() {
        assertEquals("- a dog\n- a cat\n- a bird", BareLines.above("a dog\na cat\na bird\n\n**Answer:** a dog"));
        assertEquals("", BareLines.above("a dog\na cat\na bird\n\nThey live here."));
    }

    @Test
    void orAmongThem() {
        assertEquals("", BareLines.above("a dog\n::: details Answer\na bird\n\nThey live here."));
    }
}

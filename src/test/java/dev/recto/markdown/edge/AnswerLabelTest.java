package dev.recto.markdown.edge;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class AnswerLabelTest {
    @Test
    void isSeenBehindSignsAndMarks() {
        assertEquals(Optional.of(12), AnswerLabel.endOfLeading("**Answer:** 42"));
        assertEquals(Optional.of(4), AnswerLabel.endOfLeading("A1. yes"));
        assertEquals(Optional.of(9), AnswerLabel.endOfLeading("> Ответ: да"));
    }

    @Test
    void isNoneInASentence() {
        assertEquals(Optional.empty(), AnswerLabel.endOfLeading("Answers are given below"));
        assertEquals(Optional.empty(), AnswerLabel.endOfLeading("a stack"));
        assertEquals(Optional.empty(), AnswerLabel.endOfLeading("View"));
        assertEquals(Optional.empty(), AnswerLabel.endOfLeading(""));
    }
}

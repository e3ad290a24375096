package dev.recto.markdown.edge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.recto.markdown.block.PlainText;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class AnswerLabelTest {
    @Test
    void isSeenBehindSignsAndMarks() {
        assertEquals(Optional.of(12), AnswerLabel.endOfLeading("**Answer:** 42"));
        assertEquals(Optional.of(4), AnswerLabel.endOfLeading("A1. yes"));
        assertEquals(Optional.of(9), AnswerLabel.endOfLeading("> Ответ: да"));
        assertEquals(Optional.of(19), AnswerLabel.endOfLeading("The correct option:\n\n    --wide"));
    }

    @Test
    void isNoneInASentence() {
        assertEquals(Optional.empty(), AnswerLabel.endOfLeading("Answers are given below"));
        assertEquals(Optional.empty(), AnswerLabel.endOfLeading("a stack"));
        assertEquals(Optional.empty(), AnswerLabel.endOfLeading("View"));
        assertEquals(Optional.empty(), AnswerLabel.endOfLeading("The option\n\n    --wide\n\nwidens it."));
        assertEquals(Optional.empty(), AnswerLabel.endOfLeading(""));
    }

    /// What is left out by the first letters alone is no label.
    @Test
    void isLookedForWhereItMayBe() {
        String[] pieces = {"answer", "Answer", "an", "swer", "ans", "correct", "A", "1", ".", ":", "：", "*", "**", "_",
            "`", " ", "  ", "#", ">", "- ", "<b>", "</b>", "[", "](x)", "&amp;", "Ответ", "答案", "💡", "é", "solution",
            "Show", "~"};
        var random = new Random(20_260_718);
        for (var run = 0; run < 60_000; run++) {
            var text = new StringBuilder();
            for (var i = random.nextInt(9); i >= 0; i--) {
                text.append(pieces[random.nextInt(pieces.length)]);
            }
            var line = text.toString();
            assertTrue(AnswerLabel.mayBegin(line, 0, line.length())
                    || AnswerLabel.endOfLeading(line).isEmpty() && !AnswerLabel.isOnly(PlainText.of(line)), line);
        }
    }
}

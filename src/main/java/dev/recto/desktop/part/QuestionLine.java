package dev.recto.desktop.part;

import dev.recto.card.Card;
import dev.recto.markdown.block.PlainText;

/// A card's question in one line, for rows.
public final class QuestionLine {
    private static final int LONGEST = 300;

    private QuestionLine() {}

    public static String of(Card card) {
        var display = card.face().question().display();
        var words = PlainText.line(display.length() > 4 * LONGEST ? display.substring(0, 4 * LONGEST) : display);
        if (words.isEmpty()) {
            return card.face().images().isEmpty() ? "(no words)" : "(a picture)";
        }
        return words.length() > LONGEST ? words.substring(0, LONGEST) + "…" : words;
    }
}

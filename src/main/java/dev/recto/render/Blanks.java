package dev.recto.render;

import dev.recto.card.Card;
import java.util.stream.Collectors;

/// How the blanks of a cloze are shown.
enum Blanks {
    HIDDEN,
    FILLED;

    /// Whether the card's answer says nothing but the hidden words once more.
    static boolean areRepeatedByAnswer(Card.Cloze cloze) {
        var answer = words(cloze.face().answer().text());
        return answer.isEmpty()
                || cloze.blanks().stream().anyMatch(blank -> words(blank.text()).equals(answer))
                || answer.equals(cloze.blanks().stream().map(blank -> words(blank.text()))
                        .collect(Collectors.joining()));
    }

    private static String words(String text) {
        return text.replaceAll("[\\s,;]+", "");
    }
}

package dev.recto.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/// Numbered lists that count on from section to section.
class RunningListsTest {
    private static final String[] ITEMS = {"What is a keel of %d feet?", "Kinds of sails on %d masts.",
            "Ropes and what %d of them hold."};

    @Test
    void topicsAmongQuestionsAreAskedAsWell() {
        assertEquals(18, CardsAsText.cards(sections(6)).size());
    }

    @Test
    void listsThatBeginAnewAreNotCountedTogether() {
        assertEquals(0, CardsAsText.cards(sections(0)).stream()
                .filter(card -> card.face().question().text().startsWith("Ropes")).count());
    }

    private static String sections(int runOn) {
        var text = new StringBuilder("# Boats\n");
        for (var section = 0; section < 3; section++) {
            text.append("\n## Part ").append("ABC".charAt(section)).append("\n\n");
            for (var i = 0; i < 6; i++) {
                text.append(section * runOn + i + 1).append(". ")
                        .append(ITEMS[i % ITEMS.length].formatted(section * 6 + i + 1)).append('\n');
            }
        }
        return text.toString();
    }
}

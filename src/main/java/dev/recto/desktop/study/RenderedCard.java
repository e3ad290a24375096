package dev.recto.desktop.study;

import java.util.List;

/// Both sides of a card as HTML for the card view.
///
/// @param questions the question side without a hint, with one, with two...
/// @param spokenQuestion the question as a screen reader says it
/// @param spokenAnswer the answer as a screen reader says it
public record RenderedCard(List<String> questions, String answer, String spokenQuestion, String spokenAnswer) {
    public RenderedCard {
        questions = List.copyOf(questions);
    }

    /// How many parts of the answer a hint can name; 0 if the answer has no parts.
    int hints() {
        return questions.size() - 1;
    }

    String question(int hints) {
        return questions.get(hints);
    }
}

package dev.recto.markdown.kind;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/// The choice questions of one document, each looked for once: who decides between families, who completes answers, and
/// who writes the card all ask for the same one.
public final class Choices {
    private record Found(String question, Optional<ChoiceQuestion> choice) {}

    /// By the answer as cut. Where several questions have the same one, only the last of them is known.
    private final Map<String, Found> found;

    /// @param expected how many there may be; if there are more, the table of those found is made anew again and again
    public Choices(int expected) {
        this.found = new ConcurrentHashMap<>(expected);
    }

    /// As [ChoiceQuestion#in].
    public Optional<ChoiceQuestion> in(String question, String answer) {
        var known = found.get(answer);
        if (known == null || !known.question().equals(question)) {
            known = new Found(question, ChoiceQuestion.in(question, answer));
            found.put(answer, known);
        }
        return known.choice();
    }
}

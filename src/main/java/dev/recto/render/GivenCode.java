package dev.recto.render;

import dev.recto.card.Card;
import java.util.List;
import java.util.regex.Pattern;

/// The code that an exercise is about. It stands with the question, and in most documents the answer begins with it:
/// then it is not shown twice.
final class GivenCode {
    private static final Pattern FIRST_BLOCK =
            Pattern.compile("\\s*(?<fence>`{3,}|~{3,})[^\\n]*\\n(?<code>.*?)\\n[ ]{0,3}\\k<fence>[ \\t]*(?:\\n|$)",
                    Pattern.DOTALL);

    private GivenCode() {}

    /// What is to be shown with the question, unless the question shows it already.
    static List<Card.Code> withQuestion(Card.Exercise exercise) {
        var shown = exercise.face().question().display();
        return exercise.given().stream().filter(code -> !shown.contains(code.text().strip())).toList();
    }

    /// The answer as markdown, without what stands with the question above it.
    static String answer(Card.Exercise exercise) {
        var answer = exercise.face().answer().display();
        for (var code : withQuestion(exercise)) {
            var first = FIRST_BLOCK.matcher(answer);
            if (!first.lookingAt() || !first.group("code").strip().equals(code.text().strip())) {
                break;
            }
            var rest = answer.substring(first.end());
            if (rest.isBlank()) {
                break;
            }
            answer = rest;
        }
        return answer;
    }
}

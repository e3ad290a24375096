package dev.recto.markdown.kind;

import dev.recto.markdown.edge.ProseLines;
import java.util.Optional;
import java.util.regex.Pattern;

/// An answer that is one fence with sentences in it: the fence is there to set it apart, and makes no code of it.
final class FencedProse {
    private static final Pattern FENCE = Pattern.compile(
            "(```+|~~~+)[ \\t]*(?:te?xt|plain(?:text)?|md|markdown)?[ \\t]*\\n([^`~]*)\\n[ \\t]*\\1\\s*",
            Pattern.CASE_INSENSITIVE);
    private static final int MOST_LINES = 200;

    private FencedProse() {}

    /// What stands in it, if that is prose and there is nothing beside it.
    static Optional<String> in(String answer) {
        if (!answer.startsWith("```") && !answer.startsWith("~~~")) {
            return Optional.empty();
        }
        return Optional.of(FENCE.matcher(answer)).filter(fence -> fence.matches() && !fence.group(2).isBlank()
                && ProseLines.are(fence.group(2).lines().limit(MOST_LINES).toList()))
                .map(fence -> fence.group(2).strip());
    }
}

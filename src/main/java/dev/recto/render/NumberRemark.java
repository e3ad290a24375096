package dev.recto.render;

import dev.recto.card.Card;
import java.util.regex.Pattern;

/// What a numeric answer says beyond the number and its tolerance.
final class NumberRemark {
    /// `- 85 [1]`: the number, and how far off an answer may be.
    private static final Pattern NUMBER =
            Pattern.compile("\\A[-*+][ \\t]++([^\\n\\[]*+)\\[[^\\n\\]]*+\\][ \\t]*+(?:\\n|\\z)");

    private NumberRemark() {}

    /// Markdown; empty if the number is all.
    static String of(Card.Numeric numeric) {
        var answer = numeric.face().answer().display().strip();
        if (answer.equals(numeric.value())) {
            return "";
        }
        var item = NUMBER.matcher(answer);
        return item.find() && item.group(1).strip().equals(numeric.value()) ? answer.substring(item.end()).strip()
                : answer;
    }
}

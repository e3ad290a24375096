package dev.recto.desktop.part;

import dev.recto.card.Card;
import dev.recto.markdown.block.PlainText;
import java.util.regex.Pattern;

/// A card's question in one line, for rows.
public final class QuestionLine {
    private static final int LONGEST = 300;
    /// A line that opens or closes a block of code.
    private static final Pattern FENCE = Pattern.compile("(?m)^[ \\t]*(?:`{3,}[^`\n]*|~{3,}.*)$");

    private QuestionLine() {}

    public static String of(Card card) {
        var display = card.face().question().display();
        var words = words(display.length() > 4 * LONGEST ? display.substring(0, 4 * LONGEST) : display);
        if (words.isEmpty()) {
            return card.face().images().isEmpty() ? "(no words)" : "(a picture)";
        }
        return words.length() > LONGEST ? words.substring(0, LONGEST) + "…" : words;
    }

    /// Markdown as it is read out: the name of a language above its code is not.
    public static String words(String markdown) {
        return PlainText.of(markdown.contains("```") || markdown.contains("~~~")
                ? FENCE.matcher(markdown).replaceAll("") : markdown);
    }
}

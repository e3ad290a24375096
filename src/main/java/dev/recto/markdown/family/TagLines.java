package dev.recto.markdown.family;

import dev.recto.markdown.block.Slice;
import java.util.regex.Pattern;

/// Lines of nothing but tags, `#flashcards/biology #exam`: they say what a card is filed under.
final class TagLines {
    private static final Pattern TAGS = Pattern.compile("\\s*+(?:#[\\p{L}_][\\p{L}\\p{N}_/-]*+\\s*+)++");

    private static final Pattern QUESTION = Pattern.compile("#[Qq][ \\t]+(?=\\S)");

    private TagLines() {}

    /// A line without a tag that only says that it asks: `#Q Who …?`
    static String withoutQuestionTag(String line) {
        return line.startsWith("#") ? QUESTION.matcher(line).replaceFirst("") : line;
    }

    static boolean areAll(String text) {
        return text.stripLeading().startsWith("#") && TAGS.matcher(text).matches();
    }

    /// The text from its first other line on.
    static Slice without(Slice text) {
        var rest = text;
        while (rest.text().stripLeading().startsWith("#")) {
            var end = rest.text().indexOf('\n');
            if (end < 0 || !areAll(rest.text().substring(0, end))) {
                break;
            }
            rest = rest.from(end + 1);
        }
        return rest;
    }
}

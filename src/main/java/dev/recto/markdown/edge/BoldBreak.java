package dev.recto.markdown.edge;

import java.util.regex.Pattern;

/// Bold that is closed at the start of the next line: `**Choices:⏎**`. CommonMark shows its asterisks, because a
/// closing
/// mark may not follow white space; the mark is moved back behind the last word.
final class BoldBreak {
    private static final Pattern BROKEN =
            Pattern.compile("(?m)^([ \\t]*)(\\*\\*|__)(?=\\S)([^\\n*]{1,300})\\n[ \\t]*\\2[ \\t]*(?=\\n|$)");

    private BoldBreak() {}

    static String closed(String text) {
        return text.contains("\n**") || text.contains("\n__") ? BROKEN.matcher(text).replaceAll("$1$2$3$2\n") : text;
    }
}

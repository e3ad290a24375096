package dev.recto.markdown.family;

import dev.recto.markdown.block.PlainText;
import dev.recto.markdown.kind.Wording;
import java.util.regex.Pattern;

/// Whether a line asks for something.
final class Asking {
    private static final Pattern MARK = Pattern.compile("[?？؟;]\\s*[\\p{So}\\p{Sk}\\p{M}\\s\\u200D)\\]\"'”»*★☆⭐.]*$|^¿|[?？؟]\\s+\\S");

    private Asking() {}

    /// It has a question mark, or begins as questions and tasks do.
    static boolean isQuestion(String markdown) {
        var plain = PlainText.of(markdown);
        return hasMark(plain) || Wording.ALL.asks(plain) || Wording.ALL.demands(plain);
    }

    /// It has a question mark, or begins as questions do; tasks are left out, because headings and links begin like them.
    static boolean isWorded(String plain) {
        return hasMark(plain) || Wording.ALL.asks(plain);
    }

    static boolean hasMark(String plain) {
        return MARK.matcher(plain).find() && !plain.endsWith(";");
    }
}

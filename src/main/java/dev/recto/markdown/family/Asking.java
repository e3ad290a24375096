package dev.recto.markdown.family;

import dev.recto.markdown.block.PlainText;
import dev.recto.markdown.kind.Wording;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/// Whether a line of a document asks for something. Each line is judged once.
final class Asking {
    /// A question mark at the end, marks of difficulty aside, or within; or the one that Spanish begins with.
    private static final Pattern MARK = Pattern.compile(
            "[?？؟]\\s*[\\p{So}\\p{Sk}\\p{M}\\s\\u200D)\\]\"'”»*★☆⭐.]*$|^¿|[?？؟]\\s+\\S|[？؟]");
    private static final int LOOKED_AT = 600;

    private final Wording wording;
    /// Families look at a long document at the same time.
    private final Map<String, Verdict> judged = new ConcurrentHashMap<>();

    private enum Verdict { QUESTION, TASK, NEITHER }

    Asking(Wording wording) {
        this.wording = wording;
    }

    /// It has a question mark, or begins as questions and tasks do.
    boolean isQuestion(String markdown) {
        return judge(markdown) != Verdict.NEITHER;
    }

    /// It has a question mark, or begins as questions do; tasks are left out, because headings and links begin like
    /// them.
    boolean isWorded(String markdown) {
        return judge(markdown) == Verdict.QUESTION;
    }

    static boolean hasMark(String plain) {
        // Seen at a glance in nearly all cases; the rest is for the rule.
        if (plain.startsWith("¿") || plain.endsWith("?") || plain.indexOf('？') >= 0 || plain.indexOf('؟') >= 0) {
            return true;
        }
        var mark = plain.indexOf('?');
        return mark >= 0 && MARK.matcher(plain).region(mark, plain.length()).useAnchoringBounds(false).find();
    }

    private Verdict judge(String markdown) {
        var looked = markdown.length() > LOOKED_AT ? markdown.substring(0, LOOKED_AT) : markdown;
        var known = judged.get(looked);
        if (known == null) {
            var plain = PlainText.of(looked);
            known = hasMark(plain) || wording.asks(plain) ? Verdict.QUESTION : wording.demands(plain) ? Verdict.TASK
                    : Verdict.NEITHER;
            judged.put(looked, known);
        }
        return known;
    }
}

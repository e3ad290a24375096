package dev.recto.markdown.family;

import dev.recto.markdown.block.Markdown;
import dev.recto.card.Kind;
import dev.recto.markdown.block.PlainText;
import dev.recto.markdown.kind.LanguageSection;
import dev.recto.markdown.kind.Wording;
import java.util.regex.Pattern;

/// Whether a text of a document asks for something. Each heading and paragraph is judged once.
final class Asking {
    /// A question mark at the end, marks of difficulty aside, or within, a colon behind it perhaps; or the one that
    /// Spanish begins with.
    private static final Pattern MARK = Pattern.compile(
            "[?？؟]\\s*[\\p{So}\\p{Sk}\\p{M}\\s\\u200D)\\]\"'”»*★☆⭐.]*$|^¿|[?？؟][:：]?\\s+\\S|[？؟]");
    /// What begins like a question in English and is part of a sentence: "How it works", "When you need it", and what
    /// only names two things: "Forks vs. branches".
    private static final Pattern CLAUSE = Pattern.compile(LanguageSection.CLAUSE.alternatives(),
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL);

    private static final int LOOKED_AT = 600;

    private static final byte QUESTION = 1;
    private static final byte TASK = 2;
    private static final byte NEITHER = 3;

    private final Wording wording;

    Asking(Wording wording) {
        this.wording = wording;
    }

    /// It has a question mark, or begins as questions and tasks do.
    boolean isQuestion(Markdown text) {
        return verdict(text) != NEITHER;
    }

    /// The same of a text that is no block of the document, or not all of one.
    boolean isQuestion(String markdown) {
        return judge(plain(markdown)) != NEITHER;
    }

    /// It has a question mark, or begins as questions do; tasks are left out, because headings and links begin like
    /// them.
    boolean isWorded(Markdown text) {
        return verdict(text) == QUESTION;
    }

    /// The same of a text that is no block of the document.
    boolean isWorded(String markdown) {
        return judge(plain(markdown)) == QUESTION;
    }

    /// Without a question mark, and worded as questions are within sentences.
    static boolean isClause(String plain) {
        return !hasMark(plain) && CLAUSE.matcher(Label.without(plain)).matches();
    }

    /// Whether a text has a question mark; those of names in code ask nothing.
    static boolean hasMark(Markdown text) {
        var isCut = text.text().length() > LOOKED_AT && OptionalNames.isCodeAsked(text.text());
        return hasMark(isCut || OptionalNames.areIn(text.text()) ? plain(text.text()) : text.plain());
    }

    static boolean hasMark(String plain) {
        // Seen at a glance in nearly all cases; the rest is for the rule.
        if (plain.startsWith("¿") || plain.endsWith("?") || plain.indexOf('？') >= 0 || plain.indexOf('؟') >= 0) {
            return true;
        }
        var mark = firstMark(plain);
        return mark >= 0 && (isQuoted(plain, mark) || MARK.matcher(plain).region(mark, plain.length())
                .useAnchoringBounds(false).find());
    }

    /// What begins in quotes that close behind the mark: `"Why is it dark?" → The lamp is off.`
    private static boolean isQuoted(String plain, int mark) {
        return "\"“„«".indexOf(plain.charAt(0)) >= 0 && mark + 1 < plain.length()
                && "\"”“»".indexOf(plain.charAt(mark + 1)) >= 0;
    }

    /// The place of the first question mark, -1 if there is none; `(value?: string)` and `sort(list, order?)` name what
    /// may be left out of a call, and ask nothing.
    static int firstMark(String plain) {
        var mark = plain.indexOf('?');
        while (mark > 0 && isInCall(plain, mark)) {
            mark = plain.indexOf('?', mark + 1);
        }
        return mark;
    }

    private static boolean isInCall(String plain, int mark) {
        if (mark + 1 >= plain.length() || ":,)".indexOf(plain.charAt(mark + 1)) < 0
                || !Character.isLetterOrDigit(plain.charAt(mark - 1))) {
            return false;
        }
        var open = plain.lastIndexOf('(', mark);
        return open > plain.lastIndexOf(')', mark) && (plain.charAt(mark + 1) == ':'
                || open > 0 && Character.isLetterOrDigit(plain.charAt(open - 1)));
    }

    private byte verdict(Markdown text) {
        var known = text.verdict();
        if (known == 0) {
            known = judge(text.text().length() > LOOKED_AT || OptionalNames.areIn(text.text())
                    ? plain(text.text()) : text.plain());
            text.note(known);
        }
        return known;
    }

    private static String plain(String markdown) {
        return PlainText.of(OptionalNames.without(looked(markdown)));
    }

    private static String looked(String markdown) {
        return markdown.length() > LOOKED_AT ? markdown.substring(0, LOOKED_AT) : markdown;
    }

    /// Pairs to find and orders to restore are only worded so where something is asked.
    private boolean isPuzzle(String plain) {
        return wording.kind(plain).filter(kind -> kind == Kind.MATCHING || kind == Kind.ORDERING).isPresent();
    }

    private byte judge(String plain) {
        return hasMark(plain) || wording.asks(plain) ? QUESTION
                : !wording.demands(plain) ? NEITHER : isPuzzle(plain) ? QUESTION : TASK;
    }
}

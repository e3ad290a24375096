package dev.recto.markdown.kind;

import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;

/// A question with a gap in brackets in which the letters of the right options stand: `鸟靠（ B ）飞`.
///
/// @param question with the gap empty
record KeyInGap(String question, AnswerKey key) {
    private static final Pattern GAP = Pattern.compile(
            "(?<open>[(（])(?<before>[ \\t\\u00A0\\u3000]*)\\$?(?<letters>[A-H]{1,6})\\$?"
                    + "[ \\t\\u00A0\\u3000]*(?<close>[)）])");

    /// @param options without a mark or key of their own, with letters
    static Optional<KeyInGap> in(String question, Options options) {
        if (question.indexOf('(') < 0 && question.indexOf('（') < 0) {
            return Optional.empty();
        }
        var gap = GAP.matcher(question);
        if (!gap.find() || gap.group("before").isEmpty()
                && (!isGap(question, gap.start(), gap.group("open")) || isNamed(question, gap.end()))) {
            return Optional.empty();
        }
        var right = new TreeSet<Integer>();
        for (var letter : gap.group("letters").split("")) {
            options.withLetter(letter).ifPresent(right::add);
        }
        var empty = question.substring(0, gap.start()) + gap.group("open") + " " + gap.group("close")
                + question.substring(gap.end());
        return right.size() < gap.group("letters").length() || gap.find() ? Optional.empty()
                : Optional.of(new KeyInGap(empty, new AnswerKey(right, options.rest())));
    }

    /// Without room to write in, wide brackets or Chinese before them make a gap: "figure (A)" is none.
    private static boolean isGap(String question, int start, String open) {
        return open.equals("（")
                || start > 0 && Character.isIdeographic(question.codePointBefore(start))
                || start > 0 && "：，".indexOf(question.charAt(start - 1)) >= 0;
    }

    /// Whether something is asked behind it, so that there is nothing to fill in: `维生素(C)有什么作用？`.
    private static boolean isNamed(String question, int end) {
        var mark = Math.max(question.lastIndexOf('?'), question.lastIndexOf('？'));
        return mark > end && question.substring(end, mark).codePoints().anyMatch(Character::isLetter);
    }
}

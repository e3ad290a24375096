package dev.recto.markdown.kind;

import dev.recto.card.Card.Pair;
import dev.recto.card.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// An answer that begins with a list of a form that asks for a way of answering of its own.
public sealed interface ShapedAnswer {
    /// `- left /// right`, two or more.
    record Pairs(List<Pair> pairs) implements ShapedAnswer {}

    /// `- 85 [1]`: the number and how far off an answer may be; the tolerance may be missing.
    record Number(String value, double tolerance) implements ShapedAnswer {}

    /// A single item "True" or "False", or a question that asks whether something is true.
    record Truth(Optional<Boolean> verdict, Passage explanation) implements ShapedAnswer {}

    Pattern ITEM = Pattern.compile("^ {0,3}[-*+][ \\t]+(\\S.*)$");
    Pattern NUMBER = Pattern.compile(
            "([-+−]?\\d[\\d_, ]*(?:\\.\\d+)?|[-+−]?\\.\\d+)[ \\t]*(?:\\[[ \\t]*(\\d+(?:\\.\\d+)?)[ \\t]*\\])?");

    /// In letters; a sign that is a word or a syllable counts for two.
    int SHORTEST_STATEMENT = 8;

    /// The shape of an answer, if it has one.
    ///
    /// @param truth whether it is asked if a statement is true
    /// @param plain the question's text
    /// @param answer without its label
    static Optional<ShapedAnswer> of(QuestionWording question, String plain, boolean truth, String answer) {
        if (truth || question.claims()) {
            var verdict = Verdict.leading(withoutBullet(answer), true);
            if (truth || verdict.isPresent()) {
                return Optional.of(
                        new Truth(verdict, Passage.of(verdict.isPresent() ? withoutVerdict(answer) : answer)));
            }
        }
        if (isStatement(question, plain) && answer.indexOf('`') < 0) {
            var verdict = Verdict.leading(withoutBullet(answer), false).or(() -> Verdict.letter(plain, answer));
            if (verdict.isPresent() && (Verdict.endsSentence(plain) || Verdict.of(answer).isPresent())) {
                return Optional.of(new Truth(verdict, Passage.of(withoutVerdict(answer))));
            }
        }
        var amount = Amount.of(answer);
        if (amount.isPresent() && question.asksForAmount()) {
            return Optional.of(amount.get());
        }
        var items = leadingItems(answer);
        if (items.size() == 1) {
            return single(items.getFirst(), behind(answer));
        }
        if (items.size() >= 2 && items.stream().allMatch(item -> divider(item) >= 0)) {
            return Optional.of(new Pairs(items.stream().map(ShapedAnswer::pair).toList()));
        }
        return Optional.empty();
    }

    /// A sentence of several words that asks nothing: with "True" or "False" below it, it is said to be so or not.
    private static boolean isStatement(QuestionWording question, String plain) {
        return plain.length() + plain.codePoints().filter(c -> Character.isIdeographic(c) || Syllables.is(c)).count() > SHORTEST_STATEMENT
                && (plain.indexOf(' ') > 0 || plain.codePoints().anyMatch(Character::isIdeographic))
                && plain.indexOf('?') < 0
                && plain.indexOf('？') < 0 && plain.indexOf('؟') < 0 && !plain.endsWith(":") && question.kind()
                        .isEmpty();
    }

    /// Few verdicts stand in an item.
    private static String withoutBullet(String answer) {
        var text = answer.stripLeading();
        return text.isEmpty() || "-*+".indexOf(text.charAt(0)) < 0 ? answer
                : answer.replaceFirst("^\\s*[-*+]\\s+", "");
    }

    private static Optional<ShapedAnswer> single(String item, String behind) {
        var verdict = Verdict.of(item);
        if (verdict.isPresent()) {
            return Optional.of(new Truth(verdict, Passage.of(behind)));
        }
        var number = NUMBER.matcher(item.strip());
        if (number.matches()) {
            var tolerance = number.group(2) == null ? 0 : Double.parseDouble(number.group(2));
            return Optional.of(new Number(number.group(1).replaceAll("[_, ]", "").replace('−', '-')
                    .replaceFirst("^\\+", ""), tolerance));
        }
        return Optional.empty();
    }

    /// Where the two of a pair are divided; in `file:///` they are not.
    private static int divider(String item) {
        var at = item.indexOf("///");
        while (at > 0 && item.charAt(at - 1) == ':') {
            at = item.indexOf("///", at + 3);
        }
        return at;
    }

    private static Pair pair(String item) {
        var at = divider(item);
        return new Pair(item.substring(0, at).strip(), item.substring(at + 3).strip());
    }

    private static List<String> leadingItems(String answer) {
        var text = answer.stripLeading();
        if (text.isEmpty() || "-*+".indexOf(text.charAt(0)) < 0) {
            return List.of();
        }
        var items = new ArrayList<String>();
        // Only a single item, or items that are all pairs, have a shape.
        var most = text.contains("///") ? Integer.MAX_VALUE : 2;
        for (var start = 0; start <= text.length() && items.size() < most; ) {
            var end = text.indexOf('\n', start);
            var line = text.substring(start, end < 0 ? text.length() : end);
            var item = ITEM.matcher(line);
            if (item.matches()) {
                items.add(item.group(1));
            } else if (line.isBlank() || items.isEmpty()) {
                break;
            } else {
                items.set(items.size() - 1, items.getLast() + " " + line.strip());
            }
            start = end < 0 ? text.length() + 1 : end + 1;
        }
        return items;
    }

    private static String behind(String answer) {
        var end = answer.indexOf("\n\n");
        return end < 0 ? "" : answer.substring(end).strip();
    }

    private static String withoutVerdict(String answer) {
        return answer.stripLeading().replaceFirst("^(?:[-*+]\\s+)?[*_`>\\s(\\[=|\\p{So}\\uFE0F]*(?:\\p{L}+|[✓×○◯])"
                + "[*_`=|\\p{So}\\uFE0F]*[\\p{P}\\s\\p{So}\\uFE0F]*[*_`]*", "").strip();
    }
}

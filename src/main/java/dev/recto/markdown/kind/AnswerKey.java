package dev.recto.markdown.kind;

import dev.recto.markdown.edge.AnswerLabel;
import dev.recto.markdown.edge.CodeLines;
import dev.recto.markdown.edge.OwnAnswer;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Which options are right, as said behind them: `Answer: B`, `#### Answer: D`, `2) text`, or an option's text again,
/// also in a fence. [KeyRule] has the ways of saying it.
///
/// @param right places of the right options
/// @param explanation what is said about it, possibly empty
record AnswerKey(Set<Integer> right, String explanation) {
    private static final String REASON_WORD = Wording.reasonLabels();
    private static final Beginnings REASONS = Beginnings.of(REASON_WORD);
    private static final Pattern REASON = Pattern.compile(
            "^[^\\p{L}\\p{N}]{0,10}(?:" + REASON_WORD + ")(?:[^\\p{L}\\p{N}:：]{0,4}[:：]|】)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final int LONGEST_LEAD = 10;
    static final Pattern NUMBERED = Pattern.compile("^[^\\p{L}\\p{N}\\n]{0,6}(\\d{1,2}|[A-Ha-h])[.)]\\s*");
    private static final Pattern QUOTED = Pattern.compile("(?m)^ {0,3}(?:> ?){1,3}");
    private static final Pattern FIRST_OPTION = Pattern.compile("(?i)a[.)].*");

    /// Whether a line begins with the word that announces a key.
    static boolean isLabelled(String line) {
        var stripped = line.strip();
        return AnswerLabel.endOfLeading(stripped).isPresent() && !FIRST_OPTION.matcher(stripped).matches();
    }

    /// Whether a line begins with the word that announces why the answer is right.
    static boolean isReason(String line) {
        var first = Beginnings.firstLetter(line, false);
        return first >= 0 && first <= LONGEST_LEAD && REASONS.fit(line, first) && REASON.matcher(line).lookingAt();
    }

    /// The key behind the options, perhaps only below an explanation. What a learner answered is none.
    static Optional<AnswerKey> find(Options options) {
        var rest = unquoted(ChoosingLine.without(OwnAnswer.without(options.rest()).strip()));
        var first = KeyRule.key(options, rest);
        return first.isPresent() || !haveLetters(options) ? first : below(options, rest);
    }

    private static boolean haveLetters(Options options) {
        return options.style() == Options.Style.LETTER
                || options.style() == Options.Style.TASK && !options.options().getFirst().letter().isEmpty();
    }

    /// Where a quote begins with the key, as in `> **Answer: B**`, the reason below it in the quote is one of plain
    /// text.
    private static String unquoted(String rest) {
        if (!rest.startsWith(">")
                || !isLabelled(QUOTED.matcher(rest).replaceFirst("").lines().findFirst().orElse(""))) {
            return rest;
        }
        var end = 0;
        while (end < rest.length() && rest.charAt(end) == '>') {
            var next = rest.indexOf('\n', end);
            end = next < 0 ? rest.length() : next + 1;
        }
        return QUOTED.matcher(rest.substring(0, end)).replaceAll("") + rest.substring(end);
    }

    /// The key on a line of its own below an explanation: what stands before belongs to the explanation.
    private static Optional<AnswerKey> below(Options options, String rest) {
        var lines = CodeLines.blanked(rest);
        var at = 0;
        for (var i = 0; i < lines.size(); i++) {
            if (i > 0 && isLabelled(lines.get(i))) {
                var before = rest.substring(0, at).strip();
                return KeyRule.key(options, rest.substring(at).strip()).filter(key -> !key.right.isEmpty())
                        .map(key -> new AnswerKey(key.right, (before + "\n\n" + key.explanation).strip()));
            }
            at = Math.max(0, rest.indexOf('\n', at)) + 1;
        }
        return Optional.empty();
    }
}

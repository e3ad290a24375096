package dev.recto.markdown.kind;

import dev.recto.markdown.block.PlainText;
import dev.recto.markdown.block.Slice;
import dev.recto.markdown.edge.AnswerEdges;
import dev.recto.markdown.edge.AnswerLabel;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/// Which options are right, as said behind them: `Answer: B`, `#### Answer: D`, `2) text`, or an option's text again,
/// also in
/// a fence.
///
/// @param right places of the right options
/// @param explanation what is said about it, possibly empty
record AnswerKey(Set<Integer> right, String explanation) {
    private static final Pattern LETTERS = Pattern.compile(
            "^[^\\p{L}\\p{N}\\n]{0,6}(?:(?:option|choice|options|choices)\\s+)?\\(?((?:[A-H]|\\d{1,2})(?:[ \\t]?(?:,|"
                    + "&|/|and|и|y|und|et|[ \\t])[ \\t]?\\(?[A-H]\\)?(?![\\p{L}\\p{N}])){0,7})\\)?(?![\\p{L}\\p{N}'’])"
                    + "[*_`]{0,3}[.):,]?[*_`]{0,3}\\s*(?:[-–—:]\\s*)?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern LETTER = Pattern.compile("[A-Ha-h](?![\\p{L}])|\\d{1,2}");
    private static final Pattern LAST_LETTER = Pattern.compile("[:：\\s(]\\s*([A-H])\\s?\\)?[*_`]{0,3}[.。]?\\s*$");
    private static final Pattern NUMBERED = Pattern.compile("^[^\\p{L}\\p{N}\\n]{0,6}(\\d{1,2}|[A-Ha-h])[.)]\\s*");
    private static final Pattern FENCED =
            Pattern.compile("^\\s*(`{3,}|~{3,})[^\\n]*\\n(.*?)\\n?[ \\t]*\\1[ \\t]*(?:\\n|$)", Pattern.DOTALL);
    private static final int LETTER_OR_NUMBER = 2;
    private static final Pattern FIRST_OPTION = Pattern.compile("(?i)a[.)].*");

    /// Whether a line begins with the word that announces a key.
    static boolean isLabelled(String line) {
        var stripped = line.strip();
        return AnswerLabel.endOfLeading(stripped).isPresent() && !FIRST_OPTION.matcher(stripped).matches();
    }

    /// The key at the beginning of what stands behind the options.
    static Optional<AnswerKey> find(Options options) {
        var rest = options.rest();
        if (rest.isEmpty()) {
            return Optional.empty();
        }
        var labelled = isLabelled(rest) || rest.startsWith("<") || rest.startsWith(">");
        var kept = AnswerEdges.keep(new Slice(rest, 1)).text();
        if (kept.isEmpty()) {
            return Optional.empty();
        }
        var fenced = kept.stripLeading().startsWith("```") || kept.stripLeading().startsWith("~~~")
                ? FENCED.matcher(kept) : null;
        if (fenced != null && fenced.find()) {
            var inside = AnswerEdges.keep(new Slice(fenced.group(2), 1)).text();
            var behind = kept.substring(fenced.end());
            return byText(options, inside, behind).or(() -> byLines(options, inside, behind))
                    .or(() -> byLetters(options, inside).map(key -> new AnswerKey(key.right, behind.strip())));
        }
        var end = kept.indexOf('\n');
        var line = end < 0 ? kept : kept.substring(0, end);
        var below = end < 0 ? "" : kept.substring(end + 1).strip();
        return byNumberAndText(options, kept, "").or(() -> byNumberAndText(options, line, below))
                .or(() -> byText(options, line, below)).or(() -> labelled ? byLetters(options, kept) : Optional.empty())
                .or(() -> options.style() == Options.Style.NUMBER && NUMBERED.matcher(line).find()
                        ? byLetters(options, kept) : Optional.empty())
                .or(() -> labelled ? byLastLetter(options, line, below) : Optional.empty());
    }

    private static Optional<AnswerKey> byLetters(Options options, String text) {
        var letters = LETTERS.matcher(text);
        if (!letters.find()) {
            return Optional.empty();
        }
        var right = new TreeSet<Integer>();
        var letter = LETTER.matcher(letters.group(1));
        while (letter.find()) {
            options.withLetter(letter.group()).ifPresent(right::add);
        }
        var explanation = text.substring(letters.end()).strip();
        return right.isEmpty() ? Optional.empty()
                : Optional.of(new AnswerKey(right, withoutOption(options, right, explanation)));
    }

    /// "The right answer is the fourth option: D".
    private static Optional<AnswerKey> byLastLetter(Options options, String line, String below) {
        var letter = LAST_LETTER.matcher(line);
        return line.length() <= 80 && letter.find() ? byLetters(options, letter.group(1) + "\n\n" + below)
                : Optional.empty();
    }

    /// `2) text` where text is that of the second option.
    private static Optional<AnswerKey> byNumberAndText(Options options, String text, String below) {
        if (!mayBeNumbered(text)) {
            return Optional.empty();
        }
        var numbered = NUMBERED.matcher(text);
        if (!numbered.find()) {
            return Optional.empty();
        }
        var place = options.withLetter(numbered.group(1));
        var behind = letters(text.substring(numbered.end()));
        return place.isPresent() && letters(options.options().get(place.getAsInt()).text()).equals(behind)
                ? Optional.of(new AnswerKey(Set.of(place.getAsInt()), below.strip())) : Optional.empty();
    }

    /// A digit or a letter from A to H is the first there is, and a sign follows.
    private static boolean mayBeNumbered(String text) {
        var first = Beginnings.firstLetter(text, 0, Math.min(text.length(), 8), true);
        if (first < 0) {
            return false;
        }
        var behind = first + 1 < text.length() && text.charAt(first + 1) >= '0' && text.charAt(first + 1) <= '9'
                ? first + 2 : first + 1;
        return behind < text.length() && (text.charAt(behind) == '.' || text.charAt(behind) == ')');
    }

    private static Optional<AnswerKey> byText(Options options, String text, String below) {
        var wanted = letters(text);
        var right = new TreeSet<Integer>();
        for (var i = 0; i < options.options().size() && !wanted.isEmpty(); i++) {
            var option = options.options().get(i);
            // A letter's small form may be two characters, but no more.
            if (wanted.length() > 2 * option.text().length() + LETTER_OR_NUMBER) {
                continue;
            }
            var letters = letters(option.text());
            if (letters.equals(wanted) || (option.letter() + letters).equalsIgnoreCase(wanted)) {
                right.add(i);
            }
        }
        return right.isEmpty() ? Optional.empty() : Optional.of(new AnswerKey(right, below.strip()));
    }

    /// Several right options, one a line.
    private static Optional<AnswerKey> byLines(Options options, String text, String below) {
        var right = new TreeSet<Integer>();
        for (var line : text.lines().filter(l -> !l.isBlank()).toList()) {
            var key = byText(options, line, "");
            if (key.isEmpty()) {
                return Optional.empty();
            }
            right.addAll(key.get().right);
        }
        return right.isEmpty() ? Optional.empty() : Optional.of(new AnswerKey(right, below.strip()));
    }

    /// People repeat the right option behind its letter; that is no explanation.
    private static String withoutOption(Options options, Set<Integer> right, String explanation) {
        for (var place : right) {
            var text = options.options().get(place).text();
            if (explanation.startsWith(text)) {
                return explanation.substring(text.length()).replaceFirst("^[*_`\\s.:;,–—-]+", "").strip();
            }
        }
        var end = explanation.indexOf('\n');
        var line = end < 0 ? explanation : explanation.substring(0, end);
        var repeats = right.stream()
                .anyMatch(i -> !line.isBlank() && letters(options.options().get(i).text()).equals(letters(line)));
        return repeats ? end < 0 ? "" : explanation.substring(end).strip() : explanation;
    }

    private static String letters(String markdown) {
        var plain = PlainText.of(markdown);
        var letters = new StringBuilder(plain.length());
        plain.codePoints().filter(AnswerKey::isLetterOrNumber).forEach(letters::appendCodePoint);
        return letters.isEmpty() ? markdown.replaceAll("[\\s`]+", "") : letters.toString().toLowerCase(Locale.ROOT);
    }

    /// `\p{L}` or `\p{N}`
    private static boolean isLetterOrNumber(int c) {
        return Character.isLetterOrDigit(c) || Character.getType(c) == Character.LETTER_NUMBER
                || Character.getType(c) == Character.OTHER_NUMBER;
    }
}

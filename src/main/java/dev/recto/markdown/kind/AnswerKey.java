package dev.recto.markdown.kind;

import dev.recto.markdown.block.Slice;
import dev.recto.markdown.edge.AnswerEdges;
import dev.recto.markdown.edge.AnswerLabel;
import dev.recto.markdown.edge.CodeLines;
import dev.recto.markdown.edge.OwnAnswer;
import dev.recto.markdown.edge.PropertyLine;
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
                    + "[*_`]{0,3}[.):,。，、]?[*_`]{0,3}\\s*(?:[-–—:/](?!-)\\s*)?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern TOGETHER =
            Pattern.compile("^[^\\p{L}\\p{N}\\n]{0,6}([A-H]{2,8})(?![\\p{L}\\p{N}'’])[*_`]{0,3}[.):,]?[*_`]{0,3}"
            + "\\s*");
    private static final Pattern LISTED = Pattern.compile(
            "(?m)^[ \\t]{0,3}[-*+][ \\t]+\\(?(?:\\*\\*)?([A-Ha-h])[.)]?(?:\\*\\*)?[ \\t]*(?:[-–—:][ \\t]*)?"
                    + "(\\(?(?:correct|right|true|✅|✓|✔\\uFE0F?|richtig|correct[oae]|certa|giusta|верно|правильно|"
                    + "正确|正解|정답)\\)?)?[ \\t]*(?:\\n+|$)", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final String REASON_WORD = Wording.reasonLabels();
    private static final Beginnings REASONS = Beginnings.of(REASON_WORD);
    private static final Pattern REASON = Pattern.compile(
            "^[^\\p{L}\\p{N}]{0,10}(?:" + REASON_WORD + ")[^\\p{L}\\p{N}:：]{0,4}[:：]",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final int LONGEST_LEAD = 10;
    private static final Pattern LETTER = Pattern.compile("[A-Ha-h](?![\\p{L}])|\\d{1,2}");
    private static final Pattern LAST_LETTER = Pattern.compile("[:：\\s(]\\s*([A-H])\\s?\\)?[*_`]{0,3}[.。]?\\s*$");
    static final Pattern NUMBERED = Pattern.compile("^[^\\p{L}\\p{N}\\n]{0,6}(\\d{1,2}|[A-Ha-h])[.)]\\s*");
    private static final Pattern FENCED =
            Pattern.compile("^\\s*(`{3,}|~{3,})[^\\n]*\\n(.*?)\\n?[ \\t]*\\1[ \\t]*(?:\\n|$)", Pattern.DOTALL);
    /// `**Right: A, B**`, whatever the word: all in bold, because `Language: C` on a line of its own is no key.
    private static final Pattern WORD_AND_LETTERS = Pattern.compile(
            "^(?<bold>\\*\\*|__)\\p{L}[\\p{L} ]{1,30}?[ \\u00A0]?[:：][ \\t]*(?<letters>[A-H](?:[ \\t]?(?:,|&|/|and|"
                    + "y|e|und|et|и|і|[ \\t])[ \\t]?[A-H]){0,7})[.]?\\k<bold>", Pattern.MULTILINE);
    /// Bold at the beginning, and what stands behind it.
    private static final Pattern BOLD = Pattern.compile("^\\*\\*(?=\\S)([^*\\n]+)\\*\\*(?<behind>[^\\n]*)");
    /// `A.2` of numbered options is the second one, and no option A.
    private static final Pattern NUMBER_BEHIND_A =
            Pattern.compile("^[^\\p{L}\\p{N}\\n]{0,4}[Aa][.．:：)][ \\t]?(?:\\*\\*)?(?=\\d{1,2}(?![\\p{L}\\p{N}]))");
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
        var rest = OwnAnswer.without(options.rest());
        var first = first(options, rest.strip());
        return first.isPresent() || options.style() != Options.Style.LETTER ? first : below(options, rest.strip());
    }

    /// The key on a line of its own below an explanation: what stands before belongs to the explanation.
    private static Optional<AnswerKey> below(Options options, String rest) {
        var lines = CodeLines.blanked(rest);
        var at = 0;
        for (var i = 0; i < lines.size(); i++) {
            if (i > 0 && isLabelled(lines.get(i))) {
                var before = rest.substring(0, at).strip();
                return first(options, rest.substring(at).strip()).filter(key -> !key.right.isEmpty())
                        .map(key -> new AnswerKey(key.right, (before + "\n\n" + key.explanation).strip()));
            }
            at = Math.max(0, rest.indexOf('\n', at)) + 1;
        }
        return Optional.empty();
    }

    /// The key at the beginning of what stands behind the options.
    private static Optional<AnswerKey> first(Options options, String rest) {
        if (rest.isEmpty()) {
            return Optional.empty();
        }
        if (beginsAsProse(rest) && !isLabelled(rest) && RepeatedOption.in(options, firstLine(rest), "").isEmpty()) {
            return byWordAndLetters(options, rest).or(() -> KeySentence.in(options, rest));
        }
        var told = withoutRules(rest);
        var whole = AnswerEdges.keep(new Slice(rest, 1)).text();
        if (whole.isEmpty()) {
            return Optional.empty();
        }
        var initial = options.style() == Options.Style.NUMBER ? NUMBER_BEHIND_A.matcher(whole) : null;
        var hasInitial = initial != null && initial.lookingAt();
        var kept = hasInitial ? whole.substring(initial.end()) : whole;
        var labelled = hasInitial || isLabelled(told) || told.startsWith("<") || told.startsWith(">");
        var fenced = kept.stripLeading().startsWith("```") || kept.stripLeading().startsWith("~~~")
                ? FENCED.matcher(kept) : null;
        if (fenced != null && fenced.lookingAt()) {
            var inside = AnswerEdges.keep(new Slice(fenced.group(2), 1)).text();
            var behind = kept.substring(fenced.end());
            return RepeatedOption.in(options, inside, behind).or(() -> RepeatedOption.inLines(options, inside, behind))
                    .or(() -> byLetters(options, inside).map(key -> new AnswerKey(key.right, behind.strip())));
        }
        var end = kept.indexOf('\n');
        var line = firstLine(kept);
        var below = end < 0 ? "" : kept.substring(end + 1).strip();
        var list = labelled ? byList(options, kept).or(() -> ListedKey.in(options, kept))
                : Optional.<AnswerKey>empty();
        if (list.isPresent()) {
            return list.filter(key -> !key.right.isEmpty() || options.hasSigns());
        }
        if (options.style() == Options.Style.NUMBER && NUMBERED.matcher(line).lookingAt() && isListOfNumbers(below)) {
            return Optional.empty();
        }
        return RepeatedOption.behindNumber(options, kept, "")
                .or(() -> RepeatedOption.behindNumber(options, line, below))
                .or(() -> RepeatedOption.in(options, line, below))
                .or(() -> KeySentence.in(options, kept))
                .or(() -> labelled ? byLettersTogether(options, kept) : Optional.empty())
                .or(() -> labelled ? byLetters(options, kept) : Optional.empty())
                .or(() -> options.style() == Options.Style.NUMBER && NUMBERED.matcher(line).lookingAt()
                        ? byLetters(options, kept) : Optional.empty())
                .or(() -> labelled ? byLastLetter(options, line, below) : Optional.empty())
                .or(() -> byWordAndLetters(options, kept))
                .or(() -> labelled ? byBoldText(options, kept) : Optional.empty());
    }

    /// Whether more numbers follow: then each answers one of several questions.
    private static boolean isListOfNumbers(String below) {
        return below.lines().anyMatch(next -> NUMBERED.matcher(next).lookingAt());
    }

    /// What stands behind the rules and line ends at the beginning.
    private static String withoutRules(String text) {
        var rest = text;
        while (rest.startsWith("---") || rest.startsWith("***") || rest.startsWith("___")) {
            var end = rest.indexOf('\n');
            var line = end < 0 ? rest : rest.substring(0, end);
            if (!line.strip().chars().allMatch(c -> c == line.charAt(0))) {
                return rest;
            }
            rest = end < 0 ? "" : rest.substring(end).stripLeading();
        }
        return rest;
    }

    /// Whether a text begins with a word, and with none that edges take off: then it is a key only if it repeats an
    /// option.
    private static boolean beginsAsProse(String rest) {
        return rest.length() > 1 && Character.isLetter(rest.charAt(0)) && Character.isLetter(rest.charAt(1))
                && !PropertyLine.isKnown(firstLine(rest));
    }

    private static String firstLine(String text) {
        var end = text.indexOf('\n');
        return end < 0 ? text : text.substring(0, end);
    }

    /// `AB`, where both are letters of options.
    private static Optional<AnswerKey> byLettersTogether(Options options, String text) {
        var letters = TOGETHER.matcher(text);
        if (!letters.lookingAt()) {
            return Optional.empty();
        }
        var right = new TreeSet<Integer>();
        letters.group(1).chars().forEach(c -> options.withLetter(String.valueOf((char) c)).ifPresent(right::add));
        return right.size() < letters.group(1).length() ? Optional.empty()
                : Optional.of(new AnswerKey(right, RepeatedOption.without(options, right,
                        text.substring(letters.end()).strip())));
    }

    /// A list of letters, one a line. If it names all options, only those with a mark behind them are right; if none
    /// has one, it does not tell.
    private static Optional<AnswerKey> byList(Options options, String text) {
        var named = new TreeSet<Integer>();
        var marked = new TreeSet<Integer>();
        var end = 0;
        // A line's beginning is one only where a line end stands before it.
        var line = LISTED.matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
        for (; line.region(end, text.length()).lookingAt(); end = line.end()) {
            var place = options.withLetter(line.group(1));
            if (place.isEmpty()) {
                return Optional.empty();
            }
            named.add(place.getAsInt());
            if (line.group(2) != null) {
                marked.add(place.getAsInt());
            }
        }
        if (named.size() < 2) {
            return Optional.empty();
        }
        var right = marked.isEmpty() && named.size() < options.options().size() ? named : marked;
        return Optional.of(new AnswerKey(right, text.substring(end).strip()));
    }

    static Optional<AnswerKey> byLetters(Options options, String text) {
        var letters = LETTERS.matcher(text);
        if (!letters.lookingAt()) {
            return Optional.empty();
        }
        var right = new TreeSet<Integer>();
        var letter = LETTER.matcher(letters.group(1));
        while (letter.find()) {
            options.withLetter(letter.group()).ifPresent(right::add);
        }
        var explanation = text.substring(letters.end()).strip();
        return right.isEmpty() ? Optional.empty()
                : Optional.of(new AnswerKey(right, RepeatedOption.without(options, right, explanation)));
    }

    /// "The right answer is the fourth option: D".
    private static Optional<AnswerKey> byLastLetter(Options options, String line, String below) {
        var letter = LAST_LETTER.matcher(line);
        return line.length() <= 80 && letter.find() ? byLetters(options, letter.group(1) + "\n\n" + below)
                : Optional.empty();
    }

    /// A word that says of letters of options that they are right: `**Right: A, B**`. One that gives a reason does not.
    private static Optional<AnswerKey> byWordAndLetters(Options options, String text) {
        var said = options.style() != Options.Style.LETTER || isReason(firstLine(text)) ? null
                : WORD_AND_LETTERS.matcher(text);
        if (said == null || !said.find()) {
            return Optional.empty();
        }
        var right = new TreeSet<Integer>();
        var letter = LETTER.matcher(said.group("letters"));
        while (letter.find()) {
            var place = options.withLetter(letter.group());
            if (place.isEmpty()) {
                return Optional.empty();
            }
            right.add(place.getAsInt());
        }
        return Optional.of(new AnswerKey(right, text.substring(said.end()).strip()));
    }

    /// An option's text in bold, and behind it why it is right: all of it explains.
    private static Optional<AnswerKey> byBoldText(Options options, String text) {
        var bold = BOLD.matcher(text);
        return bold.find() && !bold.group("behind").isBlank()
                ? RepeatedOption.in(options, bold.group(1), text) : Optional.empty();
    }
}

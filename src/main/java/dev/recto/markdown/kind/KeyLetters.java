package dev.recto.markdown.kind;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/// Letters or numbers of options that are said to be right, and the explanation behind them.
final class KeyLetters {
    private static final String AND = "(?:" + LanguageSection.AND.spaced() + ")[ \\t]";
    /// "A, B and C", 'A와 B', `A C`.
    private static final String JOINT = "(?:[ \\t]?(?:[,&/、，]|" + LanguageSection.AND.unspaced() + ")[ \\t]?(?:" + AND
            + ")?|[ \\t](?:[ \\t]|" + AND + ")?)";
    private static final Pattern LETTERS = Pattern.compile(
            "^[^\\p{L}\\p{N}\\n]{0,6}(?:(?:" + LanguageSection.CHOICE_NOUN.alternatives()
                    + ")\\s+)?\\(?((?:[A-H]|\\d{1,2})(?:" + JOINT + "\\(?[A-H]\\)?(?![\\p{L}\\p{N}])){0,7})\\)?"
                    + "(?![\\p{L}\\p{N}'’]|\\s?[+=<>^%])[*_`]{0,3}[.):,。，、]?[*_`]{0,3}\\s*(?:[-–—:/](?!-)\\s*)?",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern TOGETHER =
            Pattern.compile("^[^\\p{L}\\p{N}\\n]{0,6}([A-H]{2,8})(?![\\p{L}\\p{N}'’])[*_`]{0,3}[.):,]?[*_`]{0,3}"
            + "\\s*");
    /// Signs around letters that stand alone.
    private static final String AROUND = "[*_(\\[{^~`|<>=→➡👉✅✔\\uFE0F \\t-]{0,6}";
    private static final Pattern ALONE = Pattern.compile("\\s*(?:(?:-{3,}|\\*{3,}|_{3,})[ \\t]*\\n\\s*)?" + AROUND
            + "(?<letters>[A-H](?:[ \\t]{0,2}[,&/]?[ \\t]{0,2}[A-H]){0,7})[.)\\]}^~`|*_ \\t]{0,6}\\s*");
    private static final Pattern KNOWN_WORD = Pattern.compile("[^\\p{L}\\p{N}\\n]{0,6}(?iu:"
            + Wording.answerLabels() + "|key|"
            + LanguageSection.of(LanguageSection.RIGHT, LanguageSection.RIGHT_ONE, LanguageSection.RIGHT_MARK)
            + ")(?:\\(s\\))?[\\s*_]*[.:：=)–—-]{0,2}[\\s*_]*(?<letters>[(\\[][A-Ha-h][)\\]]|[A-H](?:" + JOINT
            + "[A-H]){0,7})[\\s*_.]*");
    private static final Pattern PLACE = Pattern.compile("[^\\p{L}\\p{N}]{0,4}([1-8])[^\\p{L}\\p{N}]{0,4}");
    private static final Pattern LETTER = Pattern.compile("(?<![A-Za-z])[A-Ha-h](?![A-Za-z])|\\d{1,2}");
    /// The word of "A and C", which may be a letter itself: "A e C".
    private static final Pattern BETWEEN = Pattern.compile("[ \\t](?:" + LanguageSection.AND.spaced() + ")(?=[ \\t])");
    private static final Pattern LISTED = Pattern.compile(
            "(?m)^[ \\t]{0,3}[-*+][ \\t]+\\(?(?:\\*\\*)?([A-Ha-h])[.)]?(?:\\*\\*)?[ \\t]*(?:[-–—:][ \\t]*)?"
                    + "(\\(?(?:✅|✓|✔\\uFE0F?|" + LanguageSection.of(LanguageSection.RIGHT_MARK, LanguageSection.TRUE)
                    + ")\\)?)?[ \\t]*(?:\\n+|$)", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern SENTENCE_END = Pattern.compile("\\p{L}{2}[.!]\\s|[。！]");
    private static final Pattern LAST_LETTER = Pattern.compile("[:：\\s(]\\s*([A-H])\\s?\\)?[*_`]{0,3}[.。]?\\s*$");
    /// `**Right: A, B**`, whatever the word: all in bold, because `Language: C` on a line of its own is no key.
    private static final Pattern WORD_AND_LETTERS = Pattern.compile(
            "^(?<bold>\\*\\*|__)\\p{L}[\\p{L} ]{1,30}?[ \\u00A0]?[:：][ \\t]*\\(?(?<letters>[A-H](?:"
                    + JOINT + "[A-H]){0,7})\\)?[.]?\\k<bold>", Pattern.MULTILINE);
    private static final Pattern NEXT_LETTER = Pattern.compile(
            "\\.?(?:\\s*[,;/&、，]\\s*(?:" + AND + ")?|[ \\t]+" + AND + "|\\s*\\n\\s*)[*_(]{0,3}"
                    + "(?<letter>[A-H])[.):][*_]{0,2}\\s+",
            Pattern.UNICODE_CASE);
    private static final Pattern REASON_WORD = Pattern.compile("(?:" + LanguageSection.LETTER_REASON.alternatives()
            + ")(?!\\p{L})", Pattern.UNICODE_CASE);
    private static final int LONGEST_LINE = 80;

    private KeyLetters() {}

    /// `B`, `A, C`, `(b) text`, `option D`.
    static Optional<AnswerKey> in(Options options, String text) {
        var letters = LETTERS.matcher(text);
        if (!letters.lookingAt() || isArticle(options, letters.group(1), text, letters.end())) {
            return Optional.empty();
        }
        var right = new TreeSet<Integer>();
        var letter = LETTER.matcher(BETWEEN.matcher(letters.group(1)).replaceAll(""));
        while (letter.find()) {
            options.withLetter(letter.group()).ifPresent(right::add);
        }
        var explanation = right.size() == 1 ? behindOthers(options, right, text.substring(letters.end()).strip())
                : text.substring(letters.end()).strip();
        return right.isEmpty() ? Optional.empty()
                : Optional.of(new AnswerKey(right, RepeatedOption.without(options, right, explanation)));
    }

    /// "A dog has four legs": the word that begins a sentence in several languages, with no sign behind it, and not
    /// what option A says. "A because it is so" is a key.
    ///
    /// @param end behind the letters and the signs around them
    private static boolean isArticle(Options options, String letters, String text, int end) {
        var first = options.withLetter("A");
        if (!letters.equals("A") || end < 2 || first.isEmpty() || text.charAt(end - 1) != ' '
                || text.charAt(end - 2) != 'A' || end >= text.length() || !Character.isLowerCase(text.charAt(end))) {
            return false;
        }
        var told = options.options().get(first.getAsInt()).text();
        return !REASON_WORD.matcher(text).region(end, text.length()).lookingAt()
                && !text.regionMatches(true, end, told, 0, told.length());
    }

    /// `A. red, C. blue and D. green`: each letter behind the text of the one before is that of a right option, too.
    ///
    /// @param right gets them
    /// @return what stands behind the last one's text; what is given if there are no further ones
    private static String behindOthers(Options options, Set<Integer> right, String told) {
        var rest = told;
        var found = new TreeSet<>(right);
        for (var last = right.iterator().next(); ; ) {
            var text = options.options().get(last).text();
            var own = text.endsWith(".") ? text.substring(0, text.length() - 1) : text;
            if (own.isBlank() || !rest.regionMatches(true, 0, own, 0, own.length())) {
                return told;
            }
            var next = NEXT_LETTER.matcher(rest).region(own.length(), rest.length());
            var place = next.lookingAt() ? options.withLetter(next.group("letter")) : OptionalInt.empty();
            if (place.isEmpty() || !found.add(place.getAsInt())) {
                right.addAll(found);
                return found.size() == 1 ? told : rest.substring(own.length()).replaceFirst("^[.;]?\\s*", "");
            }
            last = place.getAsInt();
            rest = rest.substring(next.end());
        }
    }

    /// `C`, `AC`, `A, C`, perhaps in bold and below a rule, where nothing else stands: each is the letter of an option,
    /// and none comes twice.
    static Optional<AnswerKey> alone(Options options, String text) {
        var letters = ALONE.matcher(text);
        if (!letters.matches()) {
            return Optional.empty();
        }
        var named = letters.group("letters").replaceAll("[^A-H]", "");
        var right = new TreeSet<Integer>();
        named.chars().forEach(c -> options.withLetter(String.valueOf((char) c)).ifPresent(right::add));
        return right.size() < named.length() ? Optional.empty() : Optional.of(new AnswerKey(right, ""));
    }

    /// `AB`, where both are letters of options.
    static Optional<AnswerKey> together(Options options, String text) {
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
    static Optional<AnswerKey> listed(Options options, String text) {
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

    /// "The right answer is the fourth option: D". What stands in sentences before that one explains it.
    static Optional<AnswerKey> last(Options options, String line, String below) {
        var letter = LAST_LETTER.matcher(line);
        if (line.length() > LONGEST_LINE || !letter.find()) {
            return Optional.empty();
        }
        var explained = SENTENCE_END.matcher(line).region(0, letter.start()).find() ? line + "\n\n" : "";
        return in(options, letter.group(1) + "\n\n" + explained + below);
    }

    /// A word that says of letters of options that they are right: `**Right: A, B**`. One that gives a reason does not.
    static Optional<AnswerKey> behindWord(Options options, String text, String firstLine) {
        var said = options.style() != Options.Style.LETTER || AnswerKey.isReason(firstLine) ? null
                : WORD_AND_LETTERS.matcher(text);
        if (said == null || !said.find()) {
            return Optional.empty();
        }
        return named(options, said.group("letters"))
                .map(right -> new AnswerKey(right, text.substring(said.end()).strip()));
    }

    /// A known word for what is right, and letters, and nothing else on the line.
    static Optional<AnswerKey> behindKnownWord(Options options, String line, String text) {
        var said = line.length() <= LONGEST_LINE ? KNOWN_WORD.matcher(line) : null;
        if (said == null || !said.matches()) {
            return Optional.empty();
        }
        return named(options, said.group("letters"))
                .map(right -> new AnswerKey(right, text.substring(line.length()).strip()));
    }

    /// The places of the options with these letters; empty if one of them is no option's.
    private static Optional<Set<Integer>> named(Options options, String letters) {
        var right = new TreeSet<Integer>();
        var letter = LETTER.matcher(BETWEEN.matcher(letters).replaceAll(""));
        while (letter.find()) {
            var place = options.withLetter(letter.group());
            if (place.isEmpty()) {
                return Optional.empty();
            }
            right.add(place.getAsInt());
        }
        return Optional.of(right);
    }

    /// The number of an option among those with letters.
    static Optional<AnswerKey> place(Options options, String line, String below) {
        var number = PLACE.matcher(line);
        var place = number.matches() ? Integer.parseInt(number.group(1)) - 1 : -1;
        return place < 0 || place >= options.options().size() ? Optional.empty()
                : Optional.of(new AnswerKey(Set.of(place), below.strip()));
    }
}

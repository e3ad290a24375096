package dev.recto.markdown;

import dev.recto.card.Card;
import dev.recto.card.Face;
import dev.recto.markdown.Reading.FoundCard;
import dev.recto.markdown.block.PlainText;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Signs that a card is none, or that its document has a fault. They change nothing; somebody should look.
final class LikelyMistakes {
    private static final int LONG_QUESTION = 400;
    private static final int LONG_ANSWER = 3_000;
    /// A word and the space behind it have at least that many characters.
    private static final int SHORTEST_WORD = 2;
    private static final int SHORT = 60;
    private static final int SHORT_ANSWER = 600;
    private static final int WORDS_OF_WRITING_WITHOUT_SPACES = 2;
    /// One, or several with nothing but marks between them.
    private static final Pattern ONLY_LINKS = Pattern.compile("(?:[^\\p{L}\\p{N}\\[<]{0,10}(?:"
            + "\\[[^\\]\\n]{0,200}\\]\\([^)\\n]{0,300}\\)|<https?://[^>\\n]{1,300}>|https?://\\S{1,300}"
            + "|<a\\s[^>\\n]{1,300}>[^<\\n]{0,200}</a>)){1,20}[^\\p{L}\\p{N}]{0,10}");
    private static final Pattern HEADING =
            Pattern.compile("#{1,6}\\s.*|<h[1-6]\\b.*</h[1-6]>", Pattern.CASE_INSENSITIVE);

    private final Map<String, Face> asked;

    private LikelyMistakes(int cards) {
        this.asked = HashMap.newHashMap(cards);
    }

    /// The same cards with what is likely wrong about them beside each other.
    ///
    /// @param cards with what is wrong about each by itself
    static List<FoundCard> marked(List<FoundCard> cards) {
        var mistakes = new LikelyMistakes(cards.size());
        var all = new ArrayList<FoundCard>(cards.size());
        for (var card : cards) {
            var same = mistakes.asksTheSame(card.card());
            all.add(same.isEmpty() ? card : new FoundCard(card.card(), card.confidence(), card.because(),
                    Stream.concat(card.mistakes().stream(), same.stream()).toList()));
        }
        return all;
    }

    /// What is wrong about a card by itself.
    ///
    /// @param marked lines of questions whose marks leave no doubt that they are questions, however short
    static List<String> of(Card card, BitSet marked) {
        var found = new ArrayList<String>();
        var face = card.face();
        var question = face.question().text();
        var answer = face.answer().text();
        if (isSingleWord(card, face, question, marked)) {
            found.add("The question is a single word.");
        }
        count(question, LONG_QUESTION, "question", found);
        count(answer, LONG_ANSWER, "answer", found);
        if (answer.length() < SHORT_ANSWER && !answer.isBlank()) {
            shortAnswer(answer, found);
        }
        key(card, found);
        return found.isEmpty() ? List.of() : found;
    }

    private static void count(String text, int most, String what, List<String> found) {
        if (text.length() / SHORTEST_WORD >= most) {
            var words = words(text);
            if (words > most) {
                found.add(String.format(Locale.ROOT, "The %s has %,d words.", what, words));
            }
        }
    }

    private static void shortAnswer(String answer, List<String> found) {
        if (answer.contains("](") || answer.contains("://")) {
            if (!answer.contains("![") && ONLY_LINKS.matcher(answer).matches()) {
                found.add("The answer is only a link.");
            }
        } else if (isOnlyHeadings(answer)) {
            found.add("The answer is only a heading.");
        } else if (answer.indexOf(':') >= 0 && answer.strip().endsWith(":") && answer.strip().lines().count() == 1) {
            found.add("The answer only announces what comes next.");
        }
    }

    private static boolean isOnlyHeadings(String answer) {
        var first = 0;
        while (first < answer.length() && Character.isWhitespace(answer.charAt(first))) {
            first++;
        }
        return first < answer.length() && (answer.charAt(first) == '#' || answer.charAt(first) == '<')
                && answer.lines().filter(line -> !line.isBlank())
                .allMatch(line -> HEADING.matcher(line.strip()).matches());
    }

    private static void key(Card card, List<String> found) {
        if (card instanceof Card.MultipleChoice choice && choice.choices().stream().noneMatch(Card.Choice::correct)) {
            found.add("No option is marked as right.");
        }
        if (card instanceof Card.TrueFalse statement && statement.verdict().isEmpty()) {
            found.add("It is not said whether this is true.");
        }
    }

    /// Options make the same words another question.
    private Optional<String> asksTheSame(Card card) {
        var face = card.face();
        if (card instanceof Card.MultipleChoice || card instanceof Card.TrueFalse || card instanceof Card.Cloze
                || face.answer().isEmpty()) {
            return Optional.empty();
        }
        var before = asked.putIfAbsent(face.question().text().strip(), face);
        return before == null || before.answer().text().strip().equals(face.answer().text().strip())
                ? Optional.empty() : Optional.of(
                        "Line %d asks the same and is answered otherwise.".formatted(before.source().line()));
    }

    private static boolean isSingleWord(Card card, Face face, String question, BitSet marked) {
        if (card instanceof Card.Cloze || question.length() > SHORT || question.contains("![")
                || marked.get(face.source().line()) || hasWords(question)) {
            return false;
        }
        var plain = PlainText.of(question).strip();
        return !plain.contains("\n") && words(plain) == 1 && !isWithoutSpaces(plain);
    }

    /// Whether there are two words before anything that might be no part of the plain text.
    private static boolean hasWords(String question) {
        var words = 0;
        var inWord = false;
        for (var i = 0; i < question.length() && words < 2; i++) {
            var c = question.charAt(i);
            if (c == '<' || c == '[' || c == ']' || c == '&') {
                return false;
            }
            if (Character.isWhitespace(c)) {
                inWord = false;
            } else if (!inWord && Character.isLetterOrDigit(c)) {
                inWord = true;
                words++;
            }
        }
        return words == 2;
    }

    /// A Chinese or Japanese question is one run of characters, and has many words.
    private static boolean isWithoutSpaces(String plain) {
        return plain.codePoints().filter(each -> Character.isIdeographic(each)
                || Character.UnicodeScript.of(each) == Character.UnicodeScript.HIRAGANA
                || Character.UnicodeScript.of(each) == Character.UnicodeScript.KATAKANA
                || Character.UnicodeScript.of(each) == Character.UnicodeScript.THAI)
                .count() > WORDS_OF_WRITING_WITHOUT_SPACES;
    }

    /// Runs of letters and digits between white space.
    private static int words(String text) {
        var words = 0;
        var inWord = false;
        for (var i = 0; i < text.length(); i++) {
            var each = text.charAt(i);
            if (Character.isWhitespace(each)) {
                inWord = false;
            } else if (!inWord && Character.isLetterOrDigit(each)) {
                inWord = true;
                words++;
            }
        }
        return words;
    }
}

package dev.recto.markdown.family;

import java.util.List;
import java.util.regex.Pattern;

/// Signs that a document was written as flashcards: a deck named in the front matter, a tag that says so, or where a
/// tool keeps when a card is due, `<!--SR:!2024-01-30,1,230-->`.
final class FlashcardSigns {
    private static final Pattern TAG =
            Pattern.compile("(?m)(?:^|\\s)#(?:flashcards?|cards?|anki|sr)(?:[/-][\\w/-]+)?(?=\\s|$)",
            Pattern.CASE_INSENSITIVE);

    private static final List<String> WORDS = List.of("flashcard", "card", "anki", "sr");
    private static final Pattern NAME = Pattern.compile("(flashcards?|anki|cards?)(/.*)?");

    private FlashcardSigns() {}

    static boolean areIn(Survey survey) {
        var frontMatter = survey.document().frontMatter();
        return frontMatter.text("cards-deck").isPresent() || frontMatter.text("deck").isPresent()
                || frontMatter.words("tags").stream()
                        .anyMatch(tag -> NAME.matcher(tag.toLowerCase()).matches())
                || survey.signs().have("<!--SR:")
                || mayHaveTag(survey.document().text()) && TAG.matcher(survey.document().text()).find();
    }

    /// Whether a `#` with the word of a tag behind it is there at all.
    private static boolean mayHaveTag(String text) {
        for (var at = text.indexOf('#'); at >= 0 && at + 1 < text.length(); at = text.indexOf('#', at + 1)) {
            if (isTag(text, at + 1)
                    && (at == 0 || Character.isWhitespace(text.charAt(at - 1)) || text.charAt(at - 1) == '\u0085')) {
                return true;
            }
        }
        return false;
    }

    private static boolean isTag(String text, int at) {
        for (var word : WORDS) {
            if (text.regionMatches(true, at, word, 0, word.length())) {
                return true;
            }
        }
        return false;
    }
}

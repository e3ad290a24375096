package dev.recto.markdown.family;

import java.util.regex.Pattern;

/// Signs that a document was written as flashcards: a deck named in the front matter, or a tag that says so.
final class FlashcardSigns {
    private static final Pattern TAG =
            Pattern.compile("(?m)(?:^|\\s)#(?:flashcards?|cards?|anki|sr)(?:[/-][\\w/-]+)?(?=\\s|$)",
            Pattern.CASE_INSENSITIVE);

    private FlashcardSigns() {}

    static boolean areIn(Survey survey) {
        var frontMatter = survey.document().frontMatter();
        return frontMatter.text("cards-deck").isPresent() || frontMatter.text("deck").isPresent()
                || frontMatter.words("tags").stream()
                        .anyMatch(tag -> tag.toLowerCase().matches("(flashcards?|anki|cards?)(/.*)?"))
                || mayHaveTag(survey.document().text()) && TAG.matcher(survey.document().text()).find();
    }

    /// Whether a `#` with the first letter of a tag behind it is there at all, headings and links aside.
    private static boolean mayHaveTag(String text) {
        for (var at = text.indexOf('#'); at >= 0 && at + 1 < text.length(); at = text.indexOf('#', at + 1)) {
            if ("fcasFCAS".indexOf(text.charAt(at + 1)) >= 0
                    && (at == 0 || Character.isWhitespace(text.charAt(at - 1)) || text.charAt(at - 1) == '\u0085')) {
                return true;
            }
        }
        return false;
    }
}

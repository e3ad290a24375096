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
                || TAG.matcher(survey.document().text()).find();
    }
}

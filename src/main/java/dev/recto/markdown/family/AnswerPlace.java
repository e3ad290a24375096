package dev.recto.markdown.family;

import java.util.List;
import java.util.Optional;

/// Where the items of a list that ask have their answers.
enum AnswerPlace {
    /// All below a first line in italics, which is what is asked, however it is worded.
    BELOW_ITALICS,
    /// Most in the paragraph of their question.
    INLINE,
    /// Several on the lines below a question mark, while others have none; or one, while most have it below their
    /// paragraph.
    BELOW_SOME,
    /// Many behind a colon, where the question has no mark.
    BEHIND_COLON,
    /// Below the paragraph of their question, or nowhere.
    APART;

    private static final int FEWEST_IN_ITALICS = 3;
    private static final int FEWEST_BELOW = 2;
    private static final int FEWEST_BEHIND_COLON = 3;

    /// @param texts of all items
    static AnswerPlace of(List<String> texts, Asking asking) {
        if (texts.size() >= FEWEST_IN_ITALICS
                && texts.stream().allMatch(text -> ItemText.belowItalics(text).isPresent())) {
            return BELOW_ITALICS;
        }
        var holding = texts.stream().filter(ItemText::mayHoldAnswer).toList();
        if (holding.stream().filter(text -> INLINE.start(text, asking).isPresent()).count() * 2 > texts.size()) {
            return INLINE;
        }
        if (holding.stream().filter(text -> BELOW_SOME.start(text, asking).isPresent()).limit(FEWEST_BELOW)
                .count() == FEWEST_BELOW) {
            return BELOW_SOME;
        }
        var behind = texts.stream().filter(text -> BEHIND_COLON.start(text, asking).isPresent()).count();
        return behind >= FEWEST_BEHIND_COLON && behind * 3 >= texts.size() ? BEHIND_COLON : APART;
    }

    /// Where the answer starts in an item's paragraph.
    Optional<Integer> start(String text, Asking asking) {
        return switch (this) {
            case BELOW_ITALICS -> ItemText.belowItalics(text);
            case INLINE -> ItemText.belowFirstLine(text).or(() -> ItemText.answerBehind(text, asking));
            case BELOW_SOME -> ItemText.toldBelow(text, asking);
            case BEHIND_COLON -> ItemText.behindAskedColon(text, asking);
            case APART -> Optional.empty();
        };
    }
}

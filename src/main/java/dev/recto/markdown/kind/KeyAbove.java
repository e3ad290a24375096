package dev.recto.markdown.kind;

import java.util.Optional;

/// A key on the line right above the options: `**Answer:** C`, and below it the boxes or letters.
///
/// @param options without that line
record KeyAbove(Options options, AnswerKey key) {
    private static final int LONGEST = 60;

    /// Below a label, items without letters or boxes are the answer itself.
    static Optional<KeyAbove> in(Options options) {
        var stem = options.stem().stripTrailing();
        var start = stem.lastIndexOf('\n') + 1;
        if (stem.length() - start > LONGEST || stem.length() == start || !isFor(options.style())
                || !AnswerKey.isLabelled(stem.substring(start))) {
            return Optional.empty();
        }
        return KeyRule.key(options, stem.substring(start)).filter(key -> !key.right().isEmpty()).map(key ->
                new KeyAbove(new Options(options.style(), options.options(), stem.substring(0, start).stripTrailing(),
                        options.rest(), options.areOnlyTicked()), new AnswerKey(key.right(), options.rest())));
    }

    private static boolean isFor(Options.Style style) {
        return switch (style) {
            case TASK, BOX, LETTER -> true;
            case CARET, STAR, NUMBER, BULLET -> false;
        };
    }
}

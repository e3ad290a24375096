package dev.recto.markdown.kind;

import java.util.Optional;
import java.util.regex.Pattern;

/// Options behind their question on its own line: `What is 7 x 8? a) 54 b) 56 c) 64`.
///
/// @param options one a line
record LettersInLine(String stem, String options) {
    private static final Pattern LETTER_BEHIND = Pattern.compile("\\s+\\(?([A-Ha-h])\\)\\s+");

    static Optional<LettersInLine> in(String question) {
        if (question.indexOf('\n') >= 0 || question.indexOf("b) ") < 0 && question.indexOf("B) ") < 0) {
            return Optional.empty();
        }
        var letters = LETTER_BEHIND.matcher(question);
        var lines = new StringBuilder();
        var stem = -1;
        for (var expected = 'a'; letters.find(); ) {
            if (Character.toLowerCase(letters.group(1).charAt(0)) == expected) {
                stem = stem < 0 ? letters.start() : stem;
                letters.appendReplacement(lines, "\n" + letters.group(1) + ") ");
                expected++;
            }
        }
        letters.appendTail(lines);
        return stem <= 0 ? Optional.empty() : Optional.of(new LettersInLine(question.substring(0, stem).strip(),
                OptionsBeside.withoutDividers(lines.substring(stem).strip())));
    }
}

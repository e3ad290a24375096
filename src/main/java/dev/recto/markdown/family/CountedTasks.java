package dev.recto.markdown.family;

import dev.recto.markdown.kind.LanguageSection;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/// Headings that count in brackets what stands below them: "Practice (5 tasks)".
final class CountedTasks {
    private static final Pattern COUNT = Pattern.compile(
            "[(（\\[【]\\s?(\\p{Nd}{1,3})\\s?(?:\\p{L}{1,20}[\\s-]){0,3}?(?:"
                    + LanguageSection.COUNTED_QUESTION.alternatives() + ")(?!\\p{L})[^()（）\\[\\]【】]{0,30}[)）\\]】]",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final int LONGEST = 200;

    private CountedTasks() {}

    /// How many questions or tasks a heading says that there are; plans count tasks as well, so this tells only where
    /// others say that one is asked.
    static OptionalInt in(String plain) {
        if (plain.length() > LONGEST || plain.codePoints().noneMatch(Character::isDigit)) {
            return OptionalInt.empty();
        }
        var count = COUNT.matcher(plain);
        return count.find() ? OptionalInt.of(Integer.parseInt(count.group(1))) : OptionalInt.empty();
    }
}

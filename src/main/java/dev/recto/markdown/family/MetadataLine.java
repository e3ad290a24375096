package dev.recto.markdown.family;

import dev.recto.markdown.kind.LanguageSection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// A line that says how a question is filed: `Difficulty: hard`, `- **Tags:** trees, heaps`,
/// `**Level:** easy | **Topic:** trees`.
///
/// @param tags of the question, if the line gives some
/// @param isClear whether its key has no other use; a topic or a number of points may be part of an answer
record MetadataLine(List<String> tags, boolean isClear) {
    private static final Words KEYS_OF_TAGS = Words.of(LanguageSection.FILED);
    private static final Words KEYS_BESIDE = Words.of(LanguageSection.FILED_BESIDE);
    private static final int LONGEST_KEY = 24;
    private static final int LONGEST_LINE = 160;
    private static final int LONGEST_TAG = 30;
    private static final int MOST_WORDS = 3;
    private static final int MOST_TAGS = 8;
    private static final String MARKS = "*_ \t-+>`\"'[]#";

    static Optional<MetadataLine> of(String line) {
        if (line.length() > LONGEST_LINE || colon(line, 0) < 0) {
            return Optional.empty();
        }
        if (line.indexOf(" | ") < 0) {
            return ofOne(line);
        }
        // A row of a table is none.
        var parts = line.startsWith("|") ? List.<Optional<MetadataLine>>of(Optional.empty())
                : Stream.of(line.split(" \\| ")).map(MetadataLine::ofOne).toList();
        return parts.stream().anyMatch(Optional::isEmpty) ? Optional.empty() : Optional.of(new MetadataLine(
                parts.stream().flatMap(part -> part.get().tags.stream()).toList(),
                parts.stream().anyMatch(part -> part.get().isClear)));
    }

    /// What a text says as `key: value` of how a question is filed, whatever its key; a number is no tag.
    static Optional<List<String>> values(String text) {
        var colon = colon(text, 0);
        var key = colon < 0 ? "" : bare(text.substring(0, colon));
        var tags = colon < 0 ? List.<String>of() : tags(text.substring(colon + 1));
        return key.isEmpty() || tags.isEmpty() || !KEYS_OF_TAGS.areAllOf(key) && !KEYS_BESIDE.areAllOf(key)
                ? Optional.empty()
                : Optional.of(tags.stream().filter(tag -> tag.chars().anyMatch(Character::isLetter)).toList());
    }

    private static Optional<MetadataLine> ofOne(String line) {
        var colon = colon(line, 0);
        if (colon < 0) {
            return Optional.empty();
        }
        var key = bare(line.substring(0, colon));
        var value = line.substring(colon + 1);
        if (!key.isEmpty() && KEYS_OF_TAGS.areAllOf(key)) {
            var tags = tags(value);
            return tags.isEmpty() ? Optional.empty() : Optional.of(new MetadataLine(tags, true));
        }
        return !key.isEmpty() && !bare(value).isEmpty() && !isSentence(value) && KEYS_BESIDE.areAllOf(key)
                ? Optional.of(new MetadataLine(List.of(), false)) : Optional.empty();
    }

    /// The place of a colon near the beginning; -1 if there is none, or two of them.
    private static int colon(String line, int from) {
        for (var i = from; i < Math.min(line.length(), LONGEST_KEY); i++) {
            if (line.charAt(i) == ':' || line.charAt(i) == '：') {
                return line.startsWith("::", i) ? -1 : i;
            }
        }
        return -1;
    }

    /// The tags of a value that is nothing else: a few short words, divided by commas.
    private static List<String> tags(String value) {
        if (isSentence(value)) {
            return List.of();
        }
        var tags = Stream.of(value.split("[,，、;]|\\s#")).map(MetadataLine::bare).filter(tag -> !tag.isEmpty())
                .map(tag -> tag.toLowerCase(Locale.ROOT)).toList();
        return tags.size() > MOST_TAGS || tags.stream().anyMatch(tag -> tag.length() > LONGEST_TAG
                || tag.chars().filter(c -> c == ' ').count() >= MOST_WORDS || "<>{}=|".chars()
                        .anyMatch(c -> tag.indexOf(c) >= 0)) ? List.of() : tags;
    }

    private static boolean isSentence(String value) {
        var text = value.strip();
        return !text.isEmpty() && ".!?。？".indexOf(text.charAt(text.length() - 1)) >= 0;
    }

    /// Without marks and blanks around it.
    private static String bare(String text) {
        var start = 0;
        var end = text.length();
        while (start < end && MARKS.indexOf(text.charAt(start)) >= 0) {
            start++;
        }
        while (end > start && MARKS.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return text.substring(start, end);
    }
}

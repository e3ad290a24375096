package dev.recto.markdown.family;

import dev.recto.markdown.kind.Beginnings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Words that are all a heading says. What its first letter does not begin need not be searched.
record Words(Pattern pattern, Beginnings beginnings) {
    private static final int LONGEST = 60;

    /// @param words alternatives of a regular expression, each beginning with a letter
    Words(String words) {
        this(Pattern.compile("^[^\\p{L}]*(" + words + ")[^\\p{L}]*$",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE), Beginnings.of(words));
    }

    /// The words of a file beside this class: a regular expression a line, `#` before what explains them.
    static Words of(String file) {
        return new Words(lines(file).collect(Collectors.joining("|")));
    }

    /// The same as alternatives of one regular expression, for a rule that needs more than they.
    static String alternatives(String file) {
        return lines(file).collect(Collectors.joining("|"));
    }

    /// Those of each line apart.
    static List<Words> eachOf(String file) {
        return lines(file).map(Words::new).toList();
    }

    static List<String> linesOf(String file) {
        return lines(file).toList();
    }

    private static Stream<String> lines(String file) {
        try (var in = Words.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("no words in " + file);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean areAllOf(String plain) {
        var first = plain.length() < LONGEST ? Beginnings.firstLetter(plain, false) : -1;
        return first >= 0 && beginnings.fit(plain, first) && pattern.matcher(plain).matches();
    }
}

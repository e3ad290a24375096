package dev.recto.markdown.family;

import dev.recto.markdown.kind.Beginnings;
import java.util.regex.Pattern;

/// Words that are all a heading says. What its first letter does not begin need not be searched.
record Words(Pattern pattern, Beginnings beginnings) {
    private static final int LONGEST = 60;

    /// @param words alternatives of a regular expression, each beginning with a letter
    Words(String words) {
        this(Pattern.compile("^[^\\p{L}]*(" + words + ")[^\\p{L}]*$",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE), Beginnings.of(words));
    }

    boolean areAllOf(String plain) {
        var first = plain.length() < LONGEST ? Beginnings.firstLetter(plain, false) : -1;
        return first >= 0 && beginnings.fit(plain, first) && pattern.matcher(plain).matches();
    }
}

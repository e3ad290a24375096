package dev.recto.markdown.family;

import dev.recto.markdown.kind.Beginnings;
import dev.recto.markdown.kind.LanguageSection;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Words that are all a heading says. What its first letter does not begin need not be searched, and most are never
/// searched in a document.
final class Words {
    private static final int LONGEST = 60;

    private final String words;
    private final Beginnings beginnings;
    private volatile @Nullable Pattern pattern;

    /// @param words alternatives of a regular expression, each beginning with a letter
    Words(String words) {
        this.words = words;
        this.beginnings = Beginnings.of(words);
    }

    /// The words of sections in all languages.
    static Words of(LanguageSection... sections) {
        return new Words(LanguageSection.of(sections));
    }

    boolean areAllOf(String plain) {
        return mayBeAllOf(plain) && pattern().matcher(plain).matches();
    }

    /// Whether it begins as they do, and is no longer than they may be.
    boolean mayBeAllOf(String plain) {
        return plain.length() < LONGEST && mayBegin(plain);
    }

    /// Whether it begins as they do, whatever comes then.
    boolean mayBegin(String plain) {
        var first = Beginnings.firstLetter(plain, false);
        return first >= 0 && beginnings.fit(plain, first);
    }

    private Pattern pattern() {
        var known = pattern;
        if (known == null) {
            known = Pattern.compile("^[^\\p{L}]*(" + words + ")[^\\p{L}]*$",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
            pattern = known;
        }
        return known;
    }
}

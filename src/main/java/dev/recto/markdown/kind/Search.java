package dev.recto.markdown.kind;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A regular expression that is tried only where one of the texts stands that it can begin with.
///
/// `Matcher.find` tries it at every character, and a word boundary of Unicode alone costs as much as looking at a
/// hundred characters; the [Literals] that an expression begins with stand at one or two places.
public final class Search {
    private static final int ASCII = 128;

    private final Pattern pattern;
    private final boolean onlyAtStart;
    /// Whether it may begin with anything, so that every place is to be tried.
    private final boolean anywhere;
    /// The texts it may begin with, in folded letters: by their first character, those beyond ASCII together.
    private final String[][] beginnings = new String[ASCII + 1][];

    private Search(Pattern pattern, boolean onlyAtStart, Set<String> beginnings) {
        this.pattern = pattern;
        this.onlyAtStart = onlyAtStart;
        this.anywhere = beginnings.contains("");
        Arrays.fill(this.beginnings, new String[0]);
        if (!anywhere) {
            for (var beginning : beginnings) {
                var head = Math.min(beginning.charAt(0), ASCII);
                this.beginnings[head] = Arrays.copyOf(this.beginnings[head], this.beginnings[head].length + 1);
                this.beginnings[head][this.beginnings[head].length - 1] = beginning;
            }
        }
    }

    /// @param regex what [Literals] understand
    /// @param flags of the pattern; it does not look for several lines
    public static Search of(String regex, int flags) {
        return new Search(Pattern.compile(regex, flags), Literals.isAnchored(regex), Literals.beginnings(regex));
    }

    /// Whether it fits anywhere in a text.
    public boolean isIn(String text) {
        return in(text).isPresent();
    }

    /// Where it fits first.
    public Optional<Matcher> in(String text) {
        if (onlyAtStart || anywhere) {
            return Optional.of(pattern.matcher(text)).filter(onlyAtStart ? Matcher::lookingAt : Matcher::find);
        }
        var at = next(text, 0);
        if (at < 0) {
            return Optional.empty();
        }
        // What stands around the place counts as it does when the whole text is searched.
        var matcher = pattern.matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
        for (; at >= 0; at = next(text, at + 1)) {
            if (matcher.region(at, text.length()).lookingAt()) {
                return Optional.of(matcher);
            }
        }
        return Optional.empty();
    }

    private int next(String text, int from) {
        for (var at = from; at < text.length(); at++) {
            for (var beginning : beginnings[Math.min(Literals.folded(text.charAt(at)), ASCII)]) {
                if (Literals.stand(beginning, text, at)) {
                    return at;
                }
            }
        }
        return -1;
    }

    @Override
    public String toString() {
        return pattern.toString();
    }
}

package dev.recto.markdown.kind;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// A regular expression that is tried only where one of the texts stands that it can begin with.
///
/// `Matcher.find` tries it at every character, and a word boundary of Unicode alone costs as much as looking at a
/// hundred characters; the [Literals] that an expression begins with stand at one or two places.
public final class Search {
    private static final int ASCII = 128;

    /// With so many alternatives it takes longer to try them all than to look up those that a letter begins.
    private static final int MANY = 5;

    private final Pattern pattern;
    /// Those of many alternatives that begin with a character, those beyond ASCII together; made when they are needed
    /// first, empty if there are few.
    private volatile @Nullable AtomicReferenceArray<Pattern> byFirst;
    private final boolean onlyAtStart;
    /// Whether it may begin with anything, so that every place is to be tried.
    private final boolean anywhere;
    /// The texts it may begin with, in folded letters: by their first character, those beyond ASCII together.
    private final String[][] beginnings = new String[ASCII + 1][];
    /// For each first character, small or capital, those beyond ASCII together: a bit for each 64th of the characters
    /// that may be second, all bits where none need be.
    private final long[] seconds = new long[ASCII + 1];
    /// The same for the first characters beyond ASCII.
    private long furtherFirsts;

    private Search(Pattern pattern, boolean onlyAtStart, Set<String> beginnings) {
        this.pattern = pattern;
        this.onlyAtStart = onlyAtStart;
        this.anywhere = beginnings.contains("");
        Arrays.fill(this.beginnings, new String[0]);
        if (!anywhere) {
            beginnings.stream().filter(beginning -> isShortest(beginning, beginnings)).forEach(this::add);
        }
    }

    /// Whether it begins with no other one, which would be found in its place.
    private static boolean isShortest(String beginning, Set<String> beginnings) {
        return IntStream.range(1, beginning.length()).noneMatch(end -> beginnings.contains(beginning.substring(0, end)));
    }

    private void add(String beginning) {
        var first = beginning.charAt(0);
        var head = Math.min(first, ASCII);
        beginnings[head] = Arrays.copyOf(beginnings[head], beginnings[head].length + 1);
        beginnings[head][beginnings[head].length - 1] = beginning;
        var second = beginning.length() < 2 ? -1L : 1L << beginning.charAt(1);
        seconds[head] |= second;
        seconds[Math.min(Character.toUpperCase(first), ASCII)] |= second;
        furtherFirsts |= first < ASCII ? 0 : 1L << first;
    }

    /// @param regex what [Literals] understand
    /// @param flags of the pattern; it does not look for several lines
    public static Search of(String regex, int flags) {
        return new Search(Pattern.compile(regex, flags), Literals.isAnchored(regex), Literals.beginnings(regex));
    }

    /// The words of a section in all languages, as whole words where a language divides them.
    public static Search ofWords(LanguageSection section) {
        return of("(?<!\\p{L})(?:" + section.spaced() + ")(?!\\p{L})|" + section.unspaced(),
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /// Whether it fits anywhere in a text.
    public boolean isIn(String text) {
        if (onlyAtStart || anywhere) {
            return in(text).isPresent();
        }
        Matcher matcher = null;
        for (var at = next(text, 0); at >= 0; at = next(text, at + 1)) {
            var rule = beginningWith(text.charAt(at));
            matcher = matcher != null && matcher.pattern() == rule ? matcher : matcher(rule, text);
            if (matcher.region(at, text.length()).lookingAt()) {
                return true;
            }
        }
        return false;
    }

    /// The alternatives that may begin with a character, if there are many. Their groups have other numbers than in the
    /// whole expression.
    private Pattern beginningWith(char c) {
        var known = byFirst;
        if (known == null) {
            known = new AtomicReferenceArray<>(
                    Literals.alternatives(pattern.pattern()).size() < MANY ? 0 : ASCII + 1);
            byFirst = known;
        }
        if (known.length() == 0) {
            return pattern;
        }
        var first = Math.min(Literals.folded(c), ASCII);
        var some = known.get(first);
        if (some == null) {
            some = Pattern.compile(Literals.alternatives(pattern.pattern()).stream()
                    .filter(one -> mayBeginWith(one, first)).collect(Collectors.joining("|")), pattern.flags());
            known.set(first, some);
        }
        return some;
    }

    private static boolean mayBeginWith(String alternative, int first) {
        return Literals.beginnings(alternative).stream()
                .anyMatch(text -> text.isEmpty() || Math.min(text.charAt(0), ASCII) == first);
    }

    /// What stands around a place counts as it does when the whole text is searched.
    private static Matcher matcher(Pattern rule, String text) {
        return rule.matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
    }

    /// Where it fits first.
    public Optional<Matcher> in(String text) {
        if (onlyAtStart && !anywhere && (text.isEmpty() || !isBeginningAt(text, 0))) {
            return Optional.empty();
        }
        if (onlyAtStart || anywhere) {
            return Optional.of(pattern.matcher(text)).filter(onlyAtStart ? Matcher::lookingAt : Matcher::find);
        }
        var at = next(text, 0);
        if (at < 0) {
            return Optional.empty();
        }
        var matcher = matcher(pattern, text);
        for (; at >= 0; at = next(text, at + 1)) {
            if (matcher.region(at, text.length()).lookingAt()) {
                return Optional.of(matcher);
            }
        }
        return Optional.empty();
    }

    private int next(String text, int from) {
        for (var at = from; at < text.length(); at++) {
            var c = text.charAt(at);
            if ((c < ASCII ? seconds[c] != 0 && maySecondFit(seconds[c], text, at + 1) : mayFurtherFit(c, text, at))
                    && isBeginningAt(text, at)) {
                return at;
            }
        }
        return -1;
    }

    private static boolean maySecondFit(long second, String text, int at) {
        return second == -1L || at < text.length() && (second >>> Literals.folded(text.charAt(at)) & 1) != 0;
    }

    /// A character beyond ASCII may be the capital of one within.
    private boolean mayFurtherFit(char c, String text, int at) {
        var first = Literals.folded(c);
        return first < ASCII ? seconds[first] != 0
                : (furtherFirsts >>> first & 1) != 0 && maySecondFit(seconds[ASCII], text, at + 1);
    }

    private boolean isBeginningAt(String text, int at) {
        for (var beginning : beginnings[Math.min(Literals.folded(text.charAt(at)), ASCII)]) {
            if (Literals.stand(beginning, text, at)) {
                return true;
            }
        }
        return false;
    }

    @Override
    public String toString() {
        return pattern.toString();
    }
}

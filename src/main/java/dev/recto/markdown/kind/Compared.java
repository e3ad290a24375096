package dev.recto.markdown.kind;

import dev.recto.markdown.block.WhiteSpace;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// How one language says what is to be compared.
///
/// @param phrases where the subjects stand: `names` for all of them together, or `one` and `other`
/// @param lead what leads to the subjects and does not belong to them
/// @param article what stands before one of them and does not belong to it
/// @param divider what stands between two of them
/// @param end words that come behind them; empty if the language has none
record Compared(List<Search> phrases, Before lead, Before article, Pattern divider, Optional<Search> end) {
    private static final int LONGEST_NAME = 80;
    private static final int MOST_LEADS = 3;
    private static final String VERSUS = "\\s+(?:vs\\.?|versus|&|⇔|↔)\\s+|\\s*[,،，、]\\s*";
    private static final Pattern SHORT_VERSUS = pattern("\\bvs");
    private static final Pattern EDGE = Pattern.compile("^[\\s\"'“‘«„「『]+|[\\s\"'”’»“」』]+$");

    static Compared by(Language language) {
        return new Compared(language.searches(LanguageSection.SUBJECTS),
                before(language, LanguageSection.SUBJECT_LEAD), before(language, LanguageSection.SUBJECT_ARTICLE),
                pattern(VERSUS + joined(language, LanguageSection.SUBJECT_DIVIDER, "|")),
                Optional.of(joined(language, LanguageSection.SUBJECT_END, "")).filter(words -> !words.isEmpty())
                        .map(words -> Search.of(words, Phrases.FLAGS)));
    }

    private static Before before(Language language, LanguageSection section) {
        var words = joined(language, section, "");
        return new Before(words.isEmpty() ? Optional.empty() : Optional.of(Beginnings.of(words)),
                pattern("(?:" + words + ")(?:\\s+|(?<=['’]))(?=\\S)"));
    }

    private static String joined(Language language, LanguageSection section, String before) {
        var lines = language.lines(section);
        return lines.isEmpty() ? "" : before + String.join("|", lines);
    }

    private static Pattern pattern(String regex) {
        return Pattern.compile(regex, Phrases.FLAGS);
    }

    /// The subjects that a question names, two or more; none if it does not tell.
    List<String> in(String plain) {
        for (var phrase : phrases) {
            var found = phrase.in(plain);
            if (found.isPresent()) {
                var names = found.get().namedGroups().containsKey("names") ? divided(found.get().group("names"))
                        : divided(found.get().group("one") + " versus " + found.get().group("other"));
                if (!names.isEmpty()) {
                    return names;
                }
            }
        }
        var lower = plain.toLowerCase(Locale.ROOT);
        return lower.contains(" vs") || lower.contains(" versus ") ? divided(plain) : List.of();
    }

    private List<String> divided(String phrase) {
        var stop = stop(phrase);
        var told = stop > 0 ? phrase.substring(0, stop) : phrase;
        var names = new ArrayList<String>();
        for (var part : parts(lead.takenOff(told))) {
            var name = name(part);
            if (!name.isEmpty() && name.length() <= LONGEST_NAME) {
                names.add(name);
            }
        }
        return names.size() >= 2 ? List.copyOf(names) : List.of();
    }

    /// What stands before, between and behind the dividers.
    List<String> parts(String phrase) {
        var parts = new ArrayList<String>();
        var found = divider.matcher(phrase).useTransparentBounds(true).useAnchoringBounds(false);
        var start = 0;
        for (var at = 0; at < phrase.length(); at++) {
            if (mayDivide(phrase.charAt(at)) && found.region(at, phrase.length()).lookingAt()) {
                parts.add(phrase.substring(start, at));
                start = found.end();
                at = Math.max(at, start - 1);
            }
        }
        parts.add(phrase.substring(start));
        return parts;
    }

    /// Whether a divider may begin with a character: each begins with white space, a comma, or a letter of a script
    /// that puts no blanks between words. To try it at every letter takes longer than all else that is compared.
    private static boolean mayDivide(char c) {
        return c <= ' ' || c == ',' || c > 0x7f;
    }

    /// Where the names end: at a sign, the white space before it aside, or at words that come behind them.
    private int stop(String phrase) {
        var words = end.flatMap(search -> search.in(phrase)).map(Matcher::start).orElse(phrase.length());
        var sign = 0;
        while (sign < words && !isStop(phrase, sign)) {
            sign++;
        }
        while (sign > 0 && sign < words && isWhite(phrase.charAt(sign - 1))) {
            sign--;
        }
        return sign;
    }

    /// A point within a name, `Node.js`, ends nothing.
    private static boolean isStop(String phrase, int at) {
        return switch (phrase.charAt(at)) {
            case '?', '？', '؟', ';', '。' -> true;
            case '.', ':', '：' -> (at + 1 == phrase.length() || isWhite(phrase.charAt(at + 1)))
                    && !(at > 1 && phrase.regionMatches(true, at - 2, "vs", 0, 2) && SHORT_VERSUS.matcher(phrase)
                            .region(at - 2, at).useTransparentBounds(true).lookingAt());
            default -> false;
        };
    }

    private static boolean isWhite(char c) {
        return WhiteSpace.is(c) || c == '\u0085' || c > 0x7f && Character.isSpaceChar(c);
    }

    private String name(String part) {
        var name = article.takenOff(lead.takenOff(part.strip()));
        return hasEdge(name) ? EDGE.matcher(name).replaceAll("") : name;
    }

    /// Whether it begins or ends in a sign or white space, as few do.
    private static boolean hasEdge(String name) {
        return !name.isEmpty() && !(Character.isLetterOrDigit(name.charAt(0))
                && Character.isLetterOrDigit(name.charAt(name.length() - 1)));
    }

    /// Words that may stand before a name.
    ///
    /// @param words how they begin; empty if the language has none, so that only white space may stand there
    private record Before(Optional<Beginnings> words, Pattern pattern) {
        /// A text without them. Several may stand one behind the other.
        String takenOff(String text) {
            var rest = text;
            for (var i = 0; i < MOST_LEADS && mayBegin(rest); i++) {
                var found = pattern.matcher(rest);
                if (!found.lookingAt() || found.end() == 0) {
                    break;
                }
                rest = rest.substring(found.end());
            }
            return rest;
        }

        private boolean mayBegin(String text) {
            return !text.isEmpty() && (words.isPresent() ? words.get().fit(text, 0)
                    : !Character.isLetterOrDigit(text.charAt(0)));
        }
    }
}

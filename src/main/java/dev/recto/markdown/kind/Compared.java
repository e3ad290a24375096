package dev.recto.markdown.kind;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// How one language says what is to be compared.
///
/// @param phrases where the subjects stand: `names` for all of them together, or `one` and `other`
/// @param lead what leads to the subjects and does not belong to them
/// @param article what stands before one of them and does not belong to it
/// @param divider what stands between two of them
/// @param end what comes behind them
record Compared(List<Search> phrases, Pattern lead, Pattern article, Pattern divider, Pattern end) {
    private static final int LONGEST_NAME = 80;
    private static final int MOST_LEADS = 3;
    private static final String VERSUS = "\\s+(?:vs\\.?|versus|&|⇔|↔)\\s+|\\s*[,،，、]\\s*";
    /// A point within a name, `Node.js`, ends nothing.
    private static final String STOP = "\\s*(?:[?？؟;。]|(?<!\\bvs)[.:：](?=\\s|$))";
    private static final Pattern EDGE = Pattern.compile("^[\\s\"'“‘«„「『]+|[\\s\"'”’»“」』]+$");

    static Compared by(Language language) {
        return new Compared(language.searches(LanguageSection.SUBJECTS),
                before(language, LanguageSection.SUBJECT_LEAD), before(language, LanguageSection.SUBJECT_ARTICLE),
                pattern(VERSUS + joined(language, LanguageSection.SUBJECT_DIVIDER, "|")),
                pattern(STOP + joined(language, LanguageSection.SUBJECT_END, "|")));
    }

    private static Pattern before(Language language, LanguageSection section) {
        return pattern("(?:" + joined(language, section, "") + ")(?:\\s+|(?<=['’]))(?=\\S)");
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
        var stop = end.matcher(phrase);
        var told = stop.find() && stop.start() > 0 ? phrase.substring(0, stop.start()) : phrase;
        var names = Arrays.stream(divider.split(without(lead, told))).map(this::name)
                .filter(name -> !name.isEmpty() && name.length() <= LONGEST_NAME).toList();
        return names.size() >= 2 ? names : List.of();
    }

    private String name(String part) {
        return EDGE.matcher(without(article, without(lead, part.strip()))).replaceAll("");
    }

    /// Several may stand one behind the other.
    private static String without(Pattern beginning, String text) {
        var rest = text;
        for (var i = 0; i < MOST_LEADS; i++) {
            var found = beginning.matcher(rest);
            if (!found.lookingAt() || found.end() == 0) {
                break;
            }
            rest = rest.substring(found.end());
        }
        return rest;
    }
}

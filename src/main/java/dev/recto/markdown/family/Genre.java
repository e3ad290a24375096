package dev.recto.markdown.family;

import dev.recto.markdown.kind.LanguageSection;
import dev.recto.markdown.kind.Search;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Pages that are written for another use than learning and show it by their headings: minutes, recipes, licences,
/// decision records, rules for contributors.
///
/// One such heading tells nothing, for each is a topic of some subject; a page has several of one genre, and not many
/// others beside them.
final class Genre {
    /// The headings of a genre, and which it is.
    private record Kind(LanguageSection section, Words headings, Purpose purpose) {
        Kind(LanguageSection section, Purpose purpose) {
            this(section, Words.of(section), purpose);
        }

        long countIn(Collection<String> found) {
            return found.stream().filter(headings::areAllOf).count();
        }
    }

    private static final List<Kind> EACH = List.of(
            new Kind(LanguageSection.PAGE_DECISION, Purpose.DECISIONS),
            new Kind(LanguageSection.PAGE_MINUTES, Purpose.MINUTES),
            new Kind(LanguageSection.PAGE_RECIPE, Purpose.RECIPE),
            new Kind(LanguageSection.PAGE_LIFE, Purpose.LIFE),
            new Kind(LanguageSection.PAGE_CONTRIBUTING, Purpose.CONTRIBUTING),
            new Kind(LanguageSection.PAGE_LICENCE, Purpose.LICENCE),
            new Kind(LanguageSection.PAGE_COMMAND, Purpose.COMMAND),
            new Kind(LanguageSection.PAGE_COURSE, Purpose.COURSE),
            new Kind(LanguageSection.PAGE_INTERFACE, Purpose.INTERFACE),
            new Kind(LanguageSection.PAGE_DIARY, Purpose.DIARY),
            new Kind(LanguageSection.PAGE_BACKLOG, Purpose.BACKLOG),
            new Kind(LanguageSection.PAGE_TUTORIAL, Purpose.GUIDE),
            new Kind(LanguageSection.PAGE_RELEASE, Purpose.RELEASE),
            new Kind(LanguageSection.PAGE_DESIGN, Purpose.DESIGN));
    /// Whatever the genre: few headings begin with a word of any.
    private static final Words ANY = Words.of(EACH.stream().map(Kind::section).toArray(LanguageSection[]::new));
    private static final int FEWEST = 2;
    private static final int ENOUGH = 3;

    /// In headings, the same ones again and again among them: "Ingredients" and "Preparation" of each dish.
    private static final int OFTEN = 4;

    /// `Step 3: Install it` is one with `Step 4: …`, whatever stands behind the number.
    private static final int LONGEST_NUMBERED = 12;

    /// `Home page - /home` describes a path of an interface.
    private static final Pattern PATH = Pattern.compile("\\s[-–—:]\\s(/[\\w/{}:.-]*)$");

    /// `Participants (5)`
    private static final Pattern REMARK = Pattern.compile("(?<=\\S)\\s*[(（][^()（）]{0,40}[)）]\\W*$");

    private static final Search MINUTES = nameOf(LanguageSection.MINUTES_NAME);
    private static final Search DESIGN = nameOf(LanguageSection.DESIGN_NAME);
    private static final int LONGEST_NAME = 100;

    /// The headings that belong to any genre.
    private final List<String> named;
    private final int topics;

    private Genre(List<String> named, int topics) {
        this.named = named;
        this.topics = topics;
    }

    static Genre of(Survey survey) {
        var named = new ArrayList<String>();
        for (var mark : survey.headings()) {
            if (!survey.isTitle(mark)) {
                var name = name(mark);
                if (ANY.mayBeAllOf(name) && EACH.stream().anyMatch(kind -> kind.headings().areAllOf(name))) {
                    named.add(name);
                }
            }
        }
        return new Genre(named, survey.headings().size() - (survey.title().isPresent() ? 1 : 0));
    }

    boolean isOther() {
        var most = mostOfOne(Set.copyOf(named));
        return most >= FEWEST && most * 2 >= topics || most >= ENOUGH && most * 4 >= topics
                || most >= FEWEST && named.size() >= OFTEN && mostOfOne(named) * 3 >= topics;
    }

    /// Which one it is.
    Optional<Purpose> purpose() {
        return isOther() ? EACH.stream().max(Comparator.comparingLong(kind -> kind.countIn(named))).map(Kind::purpose)
                : Optional.empty();
    }

    /// Whether at least half of the headings are those of one genre, so that the few among them that ask ("How can I
    /// contribute?") belong to it.
    boolean hasMost() {
        return Set.copyOf(named).size() >= FEWEST && mostOfOne(named) * 2 >= topics;
    }

    /// Whether the document is called minutes, or the one heading below its title that all others stand below.
    static boolean areMinutes(Survey survey) {
        return isNamed(survey, MINUTES);
    }

    /// Whether it is called a design or a proposal.
    static boolean isDesign(Survey survey) {
        return isNamed(survey, DESIGN);
    }

    private static boolean isNamed(Survey survey, Search name) {
        return isOneOf(survey.name(), name) || survey.headings().stream().filter(mark -> !survey.isTitle(mark))
                .findFirst().filter(first -> isOneOf(first.plain(), name) && survey.headings().stream()
                        .allMatch(mark -> mark.line() <= first.line() || mark.level() > first.level())).isPresent();
    }

    private static boolean isOneOf(String title, Search name) {
        return title.length() <= LONGEST_NAME && name.isIn(title);
    }

    private static Search nameOf(LanguageSection section) {
        return Search.of(section.alternatives(),
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);
    }

    private static String name(Mark mark) {
        var whole = mark.plainLabel().filter(label -> !label.named() && !label.rest().isEmpty())
                .map(Label::rest).orElse(mark.plain());
        var plain = whole.endsWith(")") || whole.endsWith("）") ? REMARK.matcher(whole).replaceFirst("") : whole;
        var path = plain.indexOf('/') < 0 ? null : PATH.matcher(plain);
        if (path != null && path.find()) {
            return "get " + path.group(1);
        }
        var end = 0;
        while (end < plain.length() && end < LONGEST_NUMBERED && !Character.isDigit(plain.charAt(end))) {
            end++;
        }
        return end > 0 && end < plain.length() && Character.isDigit(plain.charAt(end))
                && !Character.isLetter(plain.charAt(end - 1)) ? plain.substring(0, end).strip() : plain;
    }

    private static long mostOfOne(Collection<String> found) {
        return found.size() < FEWEST ? 0
                : EACH.stream().mapToLong(kind -> kind.countIn(found)).max().orElse(0);
    }
}

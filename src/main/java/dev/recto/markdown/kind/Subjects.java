package dev.recto.markdown.kind;

import dev.recto.card.Card.Aspect;
import dev.recto.markdown.block.WhiteSpace;
import dev.recto.markdown.edge.TableText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What a comparison compares, and aspect by aspect how.
///
/// @param aspects empty unless the answer shows them
record Subjects(List<String> names, List<Aspect> aspects) {
    private static final Search BETWEEN = Search.of(
            "\\b(?:differences?|distinctions?|similarit(?:y|ies)|compar(?:e|ison)|trade-?offs?|differentiate|"
                    + "distinguish|contrast)\\b"
                    + "(?:\\s+(?:between|among|of|the))*\\s+(.+)", Pattern.CASE_INSENSITIVE);
    private static final Search FROM = Search.of(
            "^[^\\p{L}\\p{N}]*(?:what (?:is|are) |how (?:does|do|is|are) |how (?=.* (?:is|are) ))?"
                    + "(.+?)(?:,? and how (?:does|do|is|are) (?:it|they|this|that))"
                    + "?,?(?: is| are)? (?:differs? from|different from|compared? (?:to|with)) (.+)",
            Pattern.CASE_INSENSITIVE);
    private static final Search OVER = Search.of(
            "\\b(?:(?:advantages?|benefits?) (?:of|to|in)|when (?:to|(?:would|should|do) (?:you|one|we)) (?:use|choose|prefer))"
                    + "\\s+(?:using\\s+)?(.+?) (?:over|instead of|rather than) (.+)", Pattern.CASE_INSENSITIVE);
    /// A second question behind the subjects: "…, and why is that?"
    private static final Search ASKS_ON = Search.of(
            ",? and (?:why|how|when|which|what|where)\\b.*$", Pattern.CASE_INSENSITIVE);
    /// What leads to a subject and does not belong to it.
    private static final Pattern LEAD =
            Pattern.compile("^(?:explain|describe|compare|versus|when (?:to|(?:should|would|do) "
            + "(?:you|we|one)) (?:use|choose|prefer)|(?:the |some )?(?:benefits|(?:dis)?advantages|downsides|drawbacks) "
            + "of(?: using)?)\\s+(?=\\S)|^(?:or|and|versus)$", Pattern.CASE_INSENSITIVE);
    private static final Pattern ARTICLE = Pattern.compile("^(?:an?|the)\\s+(?=\\S)", Pattern.CASE_INSENSITIVE);
    private static final Pattern DIVIDER =
            Pattern.compile("\\s+(?:vs\\.?|versus|&)\\s+|\\s*,\\s*(?:and|or)\\s+|\\s*,\\s*|\\s+(?:and|or|with|from|"
            + "to)\\s+", Pattern.CASE_INSENSITIVE);
    /// "And", "or" and their like in the other languages.
    private static final Pattern ANY_DIVIDER = Pattern.compile(
            "\\s*[,،，、]\\s*(?:(?:und|oder|et|ou|y|e|o|и|или|і|та|чи|або|أم|و)\\s+)?|\\s+(?:vs\\.?|versus|und|oder|von|mit|"
                    + "et|ou|y|o|e|u|del?|con|con el|da|dal|dall'|do|da|и|или|от|с|і|й|та|чи|від|або|و|أم|أو)\\s+|\\s+و(?=ال)"
                    + "|\\s*[和与跟同]\\s*|\\s*还是\\s*|(?<=\\p{L})と(?=[\\p{IsHan}\\p{IsKatakana}\\s\\p{L}])|(?:와|과|랑|이랑)\\s+",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    /// A point within a name, `Node.js`, ends nothing.
    private static final Pattern ANY_END =
            Pattern.compile("\\s*(?:[?？؟;。]|[.:](?=\\s|$)).*$", Pattern.DOTALL);
    private static final Pattern END =
            Pattern.compile("\\s*(?:[?？]|(?<!\\bvs)[.;:](?=\\s|$)).*$|\\s+(?:in|when|while|within|for|on|compare)\\b.*$",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern HEADING = Pattern.compile("^#{1,6}\\s+(.+?)\\s*#*\\s*$");
    private static final Pattern LABELLED =
            Pattern.compile("^\\s*(?:[-*+]|\\d+[.)])\\s+\\*\\*(.+?):?\\*\\*:?\\s*(.*)$");
    private static final int LONGEST_NAME = 80;

    static Subjects of(String plainQuestion, QuestionWording asked, String answer) {
        var table = TableText.in(answer).map(TableText::joined);
        if (table.isPresent() && table.get().header().size() >= 3 && !table.get().rows().isEmpty()) {
            var rows = table.get().rows().stream().map(row -> new Aspect(row.getFirst(), row.subList(1, row.size())))
                    .toList();
            return new Subjects(table.get().header().subList(1, table.get().header().size()), rows);
        }
        var english = named(plainQuestion);
        var named = english.isEmpty() ? asked.subjects().map(Subjects::divided).orElse(List.of()) : english;
        return parallel(answer, named);
    }

    private static List<String> named(String question) {
        var phrase = phrase(question);
        if (phrase.isEmpty()) {
            return List.of();
        }
        var told = withoutLead(ASKS_ON.in(phrase).map(more -> phrase.substring(0, more.start())).orElse(phrase));
        var names = Arrays.stream(DIVIDER.split(upToEnd(told)))
                .map(name -> withoutArticle(withoutLead(name.strip())))
                .filter(name -> !name.isEmpty() && name.length() <= LONGEST_NAME).toList();
        return names.size() >= 2 ? names : List.of();
    }

    /// What names the subjects, all of them together.
    private static String phrase(String question) {
        var between = BETWEEN.in(question);
        if (between.isPresent()) {
            return between.get().group(1);
        }
        var lower = question.toLowerCase(Locale.ROOT);
        if (lower.contains(" vs") || lower.contains(" versus ")) {
            return question;
        }
        var two = lower.contains("differ") || lower.contains("compare") ? FROM.in(question)
                : Optional.<Matcher>empty();
        return two.or(() -> OVER.in(question)).map(found -> found.group(1) + " versus " + found.group(2)).orElse("");
    }

    private static String withoutLead(String text) {
        return without(LEAD, text);
    }

    private static String withoutArticle(String name) {
        return name.isEmpty() || "aAtT".indexOf(name.charAt(0)) < 0 ? name : without(ARTICLE, name);
    }

    private static String without(Pattern beginning, String text) {
        var found = beginning.matcher(text);
        return found.lookingAt() ? text.substring(found.end()) : text;
    }

    /// What stands before the first place at which the phrase ends.
    private static String upToEnd(String phrase) {
        var end = END.matcher(phrase).useTransparentBounds(true);
        for (var at = 0; at < phrase.length(); at++) {
            var c = phrase.charAt(at);
            if ((WhiteSpace.is(c) || ".?？;:".indexOf(c) >= 0) && end.region(at, phrase.length()).lookingAt()) {
                return phrase.substring(0, at);
            }
        }
        return phrase;
    }

    /// The parts of a phrase in any language.
    private static List<String> divided(String phrase) {
        var names = Arrays.stream(ANY_DIVIDER.split(ANY_END.matcher(phrase).replaceAll("")))
                .map(String::strip).filter(name -> !name.isEmpty() && name.length() <= LONGEST_NAME).toList();
        return names.size() >= 2 ? names : List.of();
    }

    /// Sub-headings that are aspects, each with a labelled item for every subject; or sub-headings that are the
    /// subjects.
    private static Subjects parallel(String answer, List<String> named) {
        if (answer.indexOf('#') < 0) {
            return new Subjects(named, List.of());
        }
        var sections = new ArrayList<Section>();
        for (var line : answer.split("\n", -1)) {
            var heading = line.startsWith("#") ? HEADING.matcher(line) : null;
            var item = line.contains("**") ? LABELLED.matcher(line) : null;
            if (heading != null && heading.matches()) {
                sections.add(new Section(heading.group(1), new ArrayList<>(), new ArrayList<>()));
            } else if (item != null && item.matches() && !sections.isEmpty()) {
                sections.getLast().labels.add(item.group(1).strip());
                sections.getLast().texts.add(item.group(2).strip());
            }
        }
        var full = sections.stream().filter(section -> section.labels.size() >= 2).toList();
        for (var model : full) {
            var same = full.stream().filter(section -> section.labels.equals(model.labels)).toList();
            if (same.size() >= 2) {
                return new Subjects(model.labels,
                        same.stream().map(section -> new Aspect(section.title, section.texts)).toList());
            }
        }
        return new Subjects(named, List.of());
    }

    private record Section(String title, List<String> labels, List<String> texts) {}
}

package dev.recto.markdown.family;

import dev.recto.markdown.Reading.Confidence;
import dev.recto.markdown.block.Block;
import dev.recto.markdown.block.Container;
import dev.recto.markdown.block.PlainText;
import dev.recto.markdown.block.Slice;
import dev.recto.markdown.kind.LanguageSection;
import dev.recto.markdown.kind.Search;
import dev.recto.markdown.kind.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Glossaries: `- **Term**: text`, `- Term - text`, `**Term**: text` as paragraphs of their own, and a term over a line
/// that begins with a colon.
///
/// Labelled points are written the same way, so the document must be made of them: most of its text lies in such
/// items, or the heading above them says that they are terms. Below "Advantages" they are points. Options, keys and
/// settings are in code; what says who, when and which version is short or has a name that is no term; steps and change
/// logs have their own words.
final class TermLists implements Family {
    static final String NAME = "Terms";
    private static final int LEAST = 3;
    /// Where the heading says that these are terms.
    private static final int FEWEST_TOLD = 2;
    private static final double LEAST_SHARE = 0.6;
    private static final int LONGEST_TERM = 80;
    private static final int MOST_WORDS = 6;

    /// `**Term**: text`, `**Term:** text`, `**Term** - text`.
    private static final Pattern BOLD = Pattern.compile(
            "^(?:\\*\\*|__)(?<term>(?:[^*_\\n]|(?<=\\p{L})_(?=\\p{L})){1,80}?)"
                    + "(?:(?:\\*\\*|__)(?:[^\\S\\n]*[:：]|[^\\S\\n]+[-–—=])|\\s*[:：](?:\\*\\*|__))"
                    + "\\s*(?<text>\\S.*)$", Pattern.DOTALL);
    private static final Pattern PLAIN = Pattern.compile(
            "^(?<term>[^\\n:：`|<>]{1,80}?)(?:[^\\S\\n]*[:：]|[^\\S\\n]+[-–—=])(?=\\s|(?<=：))\\s*(?<text>\\S.*)$",
            Pattern.DOTALL);
    private static final Pattern BELOW = Pattern.compile(
            "^(?<term>[^\\n:`|<>]{1,80})\\n:[ \\t]+(?<text>\\S.*)$", Pattern.DOTALL);

    /// In a glossary, above what is said about it.
    private static final Pattern ALONE = Pattern.compile(
            "^(?:\\*\\*|__)(?<term>[^*\\n]{1,80}?)\\s*(?:[:：](?:\\*\\*|__)|(?:\\*\\*|__)\\s*[:：]?)\\s*$");

    /// What only a glossary has: a term in code, an arrow behind it, its text on the line below, a full stop in bold.
    private static final Pattern TOLD = Pattern.compile(
            "^(?:`(?<code>[^`\\n]{1,80})`(?:[:：]|\\h+[-–—=])|"
                    + "(?<mark>\\*\\*|__|)(?<term>[^*_\\n:：`|<>]{1,80}?)"
                    + "(?:\\k<mark>\\h*(?:→|[-=]>|::)|[.]?\\k<mark>[.:：]?\\h*\\n"
                    + "|(?:[.]\\k<mark>|\\k<mark>[.])(?<=\\*[.]|[.]\\*\\*)))\\s*(?<text>\\S.*)$", Pattern.DOTALL);

    private static final Pattern NUMBER = Pattern.compile("[\\s\\p{Nd}.#]+$");

    private static final Words NO_TERM = new Words(Wording.noTerms());

    /// "Key benefits", "Limits of the method": what stands below is no term.
    private static final Search ASPECT = Search.ofWords(LanguageSection.ASPECT);
    private static final int LONGEST_ASPECT = 60;

    /// A term, where it stands, and what is said about it.
    private record Entry(Slice term, Slice text, int endLine) {}

    @Override
    public List<Scheme> schemes(Survey survey) {
        var document = survey.document();
        var cuts = new ArrayList<Cut>();
        var glossary = Glossary.isIn(survey);
        var words = 0;
        var inEntries = 0;
        var group = new ArrayList<Entry>();
        for (var block : document.root().blocks()) {
            var length = block instanceof Block.Heading ? 0 : block.end() - block.start();
            words += length;
            var entries = switch (block) {
                case Block.Items list -> entries(survey, list, glossary);
                case Block.Paragraph paragraph -> entry(
                        survey, paragraph, document.root().container(), paragraph.end(), glossary)
                        .map(List::of).orElse(List.of());
                default -> List.<Entry>of();
            };
            if (entries.isEmpty() || block instanceof Block.Items) {
                inEntries += take(survey, group, cuts);
            }
            group.addAll(entries);
        }
        inEntries += take(survey, group, cuts);
        var told = cuts.stream().allMatch(cut -> Glossary.isAbove(survey, cut.firstLine()));
        return cuts.size() >= LEAST && (told || inEntries >= words * LEAST_SHARE && cuts.size() > LEAST)
                ? List.of(Scheme.inferred(NAME, 0.3, cuts)) : List.of();
    }

    /// Siblings that are terms become cards.
    ///
    /// @return how many characters they have
    private static int take(Survey survey, List<Entry> group, List<Cut> cuts) {
        var length = 0;
        var distinct = group.stream().map(entry -> entry.term().text()).distinct().count();
        var told = !group.isEmpty() && Glossary.isAbove(survey, group.getFirst().term().line());
        if ((group.size() >= (told ? FEWEST_TOLD : LEAST) || told && isLoneTerm(group)) && distinct == group.size()
                && (told || !areCounted(group) && !arePoints(survey, group.getFirst().term().line()))
                && !survey.isBoilerplate(group.getFirst().term().line())) {
            for (var entry : group) {
                cuts.add(new Cut(entry.term(), entry.text(), entry.endLine(), new Form.Term(), List.of(),
                        Confidence.LIKELY, "Line %d is one of %d terms that are explained."
                                .formatted(entry.term().line(), group.size())));
                length += entry.term().text().length() + entry.text().text().length();
            }
        }
        group.clear();
        return length;
    }

    /// The only one in its part of a glossary, and no remark: `**Note:** …`.
    private static boolean isLoneTerm(List<Entry> group) {
        var term = group.getFirst().term().text();
        return group.size() == 1 && isPlainTerm(term, PlainText.of(term).strip());
    }

    private static boolean arePoints(Survey survey, int line) {
        return survey.headingBefore(line).filter(mark -> !survey.isTitle(mark) && isAspect(mark.plain())).isPresent();
    }

    /// Whether a heading stands over points about a topic.
    static boolean isAspect(String heading) {
        return heading.length() <= LONGEST_ASPECT && ASPECT.isIn(heading);
    }

    /// "Lesson 9", "Lesson 10": one word that is counted is the name of parts, and no term.
    private static boolean areCounted(List<Entry> group) {
        var words = group.stream().map(entry -> NUMBER.matcher(entry.term().text()).replaceFirst("")).distinct()
                .count();
        return words * 2 <= group.size();
    }

    /// All items, if nearly all of them are terms.
    private static List<Entry> entries(Survey survey, Block.Items list, boolean glossary) {
        var entries = new ArrayList<Entry>();
        for (var item : list.items()) {
            if (!item.flow().blocks().isEmpty() && item.flow().blocks().getFirst() instanceof Block.Paragraph text) {
                entry(survey, text, item.flow().container(), item.end(), glossary).ifPresent(entries::add);
            }
        }
        return entries.size() * 10 >= list.items().size() * 9 ? entries : List.of();
    }

    /// @param glossary whether a heading of the document says that terms are below it
    private static Optional<Entry> entry(
            Survey survey, Block.Paragraph paragraph, Container container, int end, boolean glossary) {
        var text = paragraph.text();
        var line = survey.document().lineAt(paragraph.start());
        var told = glossary && Glossary.isAbove(survey, line);
        if (!container.isRoot() && (told || text.startsWith("**")) && paragraph.end() < end) {
            var alone = alone(survey, paragraph, container, end);
            if (alone.isPresent()) {
                return alone;
            }
        }
        // Cheap sign first: most paragraphs have no separator near their beginning.
        if (!told && (text.length() < 4 || text.indexOf(':') < 0 && text.indexOf('：') < 0 && text.indexOf(" - ") < 0
                && text.indexOf('–') < 0 && text.indexOf('—') < 0 && text.indexOf(" = ") < 0)) {
            return Optional.empty();
        }
        for (var pattern : patterns(text, !container.isRoot(), told)) {
            var matcher = pattern.matcher(text);
            if (matcher.matches() && isTerm(survey, term(matcher), line)
                    && says(survey, matcher.group("text"), line)) {
                var below = survey.document().slice(container, paragraph.end(), end);
                var at = line + (int) text.substring(0, matcher.start("text")).chars().filter(c -> c == '\n').count();
                return Optional.of(new Entry(new Slice(term(matcher).strip(), line),
                        new Slice((matcher.group("text") + below.text()).stripTrailing(), at),
                        survey.document().lineAt(Math.max(paragraph.start(), end - 1))));
            }
        }
        return Optional.empty();
    }

    /// A term over a list of what it can be: `- **Wind:**` above `- **aft**: …`.
    private static Optional<Entry> alone(Survey survey, Block.Paragraph paragraph, Container container, int end) {
        var line = survey.document().lineAt(paragraph.start());
        var matcher = ALONE.matcher(paragraph.text().startsWith("**") ? paragraph.text()
                : "**" + paragraph.text().strip() + "**");
        return matcher.matches() && isTerm(survey, matcher.group("term"), line) && Glossary.isAbove(survey, line)
                ? Optional.of(new Entry(new Slice(matcher.group("term").strip(), line),
                        survey.document().slice(container, paragraph.end(), end).trimmed(),
                        survey.document().lineAt(Math.max(paragraph.start(), end - 1)))) : Optional.empty();
    }

    private static String term(Matcher matcher) {
        return matcher.pattern() == TOLD && matcher.group("code") != null
                ? "`" + matcher.group("code") + "`" : matcher.group("term");
    }

    /// Those that may fit a paragraph.
    ///
    /// @param told whether a heading above says that terms are below
    private static List<Pattern> patterns(String text, boolean inList, boolean told) {
        var bold = text.startsWith("**") || text.startsWith("__");
        if (told) {
            return bold ? List.of(BOLD, BELOW, PLAIN, TOLD) : List.of(BELOW, PLAIN, TOLD);
        }
        if (inList) {
            return bold ? List.of(BOLD, PLAIN) : List.of(PLAIN);
        }
        var below = text.contains("\n:");
        return bold ? below ? List.of(BOLD, BELOW) : List.of(BOLD) : below ? List.of(BELOW) : List.of();
    }

    /// What a glossary explains may be code and have a common name.
    private static boolean isTerm(Survey survey, String term, int line) {
        if (term.length() > LONGEST_TERM || term.indexOf("](") >= 0 || term.indexOf("://") >= 0) {
            return false;
        }
        var plain = PlainText.of(term).strip();
        return !plain.isEmpty() && ".!?？。,;".indexOf(plain.charAt(plain.length() - 1)) < 0
                && plain.replaceFirst("\\s*[(（].*$", "").split("\\s+").length <= MOST_WORDS
                && (isPlainTerm(term, plain) || Glossary.isAbove(survey, line));
    }

    private static boolean isPlainTerm(String term, String plain) {
        return term.indexOf('`') < 0 && Character.isLetter(plain.codePointAt(0))
                && !NO_TERM.areAllOf(NUMBER.matcher(plain).replaceFirst(""));
    }

    /// Whether it is a sentence or part of one; in a list that is called a vocabulary a word is enough.
    private static boolean says(Survey survey, String text, int line) {
        var plain = PlainText.of(text.length() > 200 ? text.substring(0, 200) : text);
        var letters = plain.codePoints().filter(Character::isLetter).count();
        var enough = plain.codePoints().limit(20)
                .anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN)
                ? letters >= 6 : letters >= 12 && plain.strip().indexOf(' ') > 0;
        var leadsElsewhere = text.startsWith("[") || text.startsWith("<") || text.startsWith("http");
        return enough && !leadsElsewhere || letters > 0 && Glossary.isAbove(survey, line);
    }
}

package dev.recto.markdown.kind;

import dev.recto.card.Kind;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// How one language words questions: the content of one file of rules.
final class Language {
    private static final Map<String, Language> ALL =
            readAll(List.of("en", "de", "es", "fr", "pt", "it", "ru", "uk", "zh", "ja", "ko", "ar", "vi", "tr", "pl",
                    "nl", "fa", "hi", "id", "sv", "cs"));

    private final List<String> asks = new ArrayList<>();
    private final List<String> tasks = new ArrayList<>();
    private final List<String> truth = new ArrayList<>();
    private final List<String> answerLabels = new ArrayList<>();
    private final List<String> ownAnswers = new ArrayList<>();
    private final List<String> placeholders = new ArrayList<>();
    private final List<String> leads = new ArrayList<>();
    private final List<String> claims = new ArrayList<>();
    private final List<String> amounts = new ArrayList<>();
    private final List<String> gaps = new ArrayList<>();
    private final List<String> terms = new ArrayList<>();
    private final List<String> subjects = new ArrayList<>();
    private final List<String> questionLabels = new ArrayList<>();
    private final List<String> numberedLabels = new ArrayList<>();
    private final LineLabels lineLabels = new LineLabels();
    private final List<String> initials = new ArrayList<>();
    private final List<String> reasonLabels = new ArrayList<>();
    private final List<String> choosing = new ArrayList<>();
    private final List<String> optionLabels = new ArrayList<>();
    private final List<String> grades = new ArrayList<>();
    private final List<String> gradeInitials = new ArrayList<>();
    private final List<String> steps = new ArrayList<>();
    private final List<String> shown = new ArrayList<>();
    private final List<String> ways = new ArrayList<>();
    private final List<String> points = new ArrayList<>();
    private final List<String> kindRules = new ArrayList<>();
    private final List<Kind> kinds = new ArrayList<>();

    private String whatIs = "…";

    /// Words that a line begins with, and behind which it is a question or an answer.
    ///
    /// @param looseQuestions those that count only beside an answer
    /// @param looseAnswers those that count only beside a question
    record LineLabels(List<String> questions, List<String> answers, List<String> looseQuestions,
            List<String> looseAnswers) {
        private LineLabels() {
            this(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        }
    }

    /// Most languages are never met: their rules are made ready when one is.
    private volatile @Nullable Rules rules;

    /// @param asks how questions begin
    /// @param tasks how tasks begin
    /// @param truth how one asks whether a statement is true
    /// @param asked the rules of kinds, of which the first that fits tells the kind at the same place in `kinds`; then
    ///        how one asks whether something is so, for a number, to fill in what is left out, and about code that is
    ///        shown
    /// @param lead what may stand before the wording
    /// @param leadWords how that begins
    /// @param terms where the term of a definition stands
    /// @param subjects where the subjects of a comparison stand
    private record Rules(Phrases asks, Phrases tasks, Phrases truth, Phrases asked, Pattern lead, Beginnings leadWords,
            List<Search> terms, List<Search> subjects) {}

    private Language() {}

    boolean asks(String plain) {
        return rules().asks().anyIn(plain);
    }

    boolean demands(String plain) {
        return rules().tasks().anyIn(plain);
    }

    boolean asksForTruth(String plain) {
        return rules().truth().anyIn(plain);
    }

    /// What a question asks for, as far as the words tell.
    Heard hear(String plain) {
        return new Heard(rules().asked().look(plain));
    }

    /// The wording of one question, looked up in one pass.
    final class Heard {
        private final Phrases.Look look;
        private @Nullable Optional<Kind> kind;

        private Heard(Phrases.Look look) {
            this.look = look;
        }

        Optional<Kind> kind() {
            var known = kind;
            if (known == null) {
                var place = look.first(0, kindRules.size());
                known = place < 0 ? Optional.empty() : Optional.of(kinds.get(place));
                kind = known;
            }
            return known;
        }

        boolean claims() {
            return hasAny(kindRules.size(), claims.size());
        }

        boolean asksForAmount() {
            return hasAny(kindRules.size() + claims.size(), amounts.size());
        }

        boolean asksToFill() {
            return hasAny(kindRules.size() + claims.size() + amounts.size(), gaps.size());
        }

        boolean asksAboutShown() {
            return hasAny(kindRules.size() + claims.size() + amounts.size() + gaps.size(), shown.size());
        }

        private boolean hasAny(int from, int count) {
            return look.first(from, from + count) >= 0;
        }
    }

    /// Where the wording begins: behind words like "please" and "in short".
    int endOfLead(String plain, int from) {
        var rules = rules();
        if (from >= plain.length() || !Character.isLetter(plain.charAt(from)) || !rules.leadWords().fit(plain, from)) {
            return from;
        }
        var lead = rules.lead().matcher(plain).region(from, plain.length()).useTransparentBounds(true);
        return lead.lookingAt() && lead.end() < plain.length() ? lead.end() : from;
    }

    /// The question what something is.
    String whatIs(String topic) {
        return whatIs.replace("…", topic);
    }

    /// What the wording says is to be defined.
    Optional<String> term(String plain) {
        return part(rules().terms(), "term", plain);
    }

    /// What the wording says is to be compared, as one phrase.
    Optional<String> subjects(String plain) {
        return part(rules().subjects(), "names", plain);
    }

    private static Optional<String> part(List<Search> rules, String group, String plain) {
        for (var rule : rules) {
            var found = rule.in(plain);
            if (found.isPresent()) {
                return Optional.of(found.get().group(group).strip()).filter(text -> !text.isEmpty());
            }
        }
        return Optional.empty();
    }

    /// Regular expressions for the words that announce an answer.
    List<String> answerLabels() {
        return answerLabels;
    }

    /// Regular expressions for the words that announce what a learner answered.
    List<String> ownAnswers() {
        return ownAnswers;
    }

    /// Regular expressions for what stands where an answer is missing.
    List<String> placeholders() {
        return placeholders;
    }

    /// Regular expressions for the words that announce a question.
    List<String> questionLabels() {
        return questionLabels;
    }

    /// Regular expressions for the words that questions are numbered by.
    List<String> numberedLabels() {
        return numberedLabels;
    }

    /// Regular expressions for the words that a line of a question or an answer begins with.
    LineLabels lineLabels() {
        return lineLabels;
    }

    /// Pairs of initials for question and answer, a blank between them.
    List<String> initials() {
        return initials;
    }

    /// Regular expressions for the words that announce why an answer is right.
    List<String> reasonLabels() {
        return reasonLabels;
    }

    /// Regular expressions for the words that options stand under.
    List<String> optionLabels() {
        return optionLabels;
    }

    /// Regular expressions for the words that say that one is to choose.
    List<String> choosing() {
        return choosing;
    }

    /// Words for how hard a question is, in small letters.
    List<String> grades() {
        return grades;
    }

    /// Initials of such words, each with its word, a blank between them.
    List<String> gradeInitials() {
        return gradeInitials;
    }

    /// Regular expressions for the word that a worked step begins with, before its number.
    List<String> steps() {
        return steps;
    }

    /// Regular expressions for the words behind the number of points that a task is worth.
    List<String> points() {
        return points;
    }

    /// Regular expressions for what a link begins with that leads to another page of the same work.
    List<String> ways() {
        return ways;
    }

    private Rules rules() {
        var known = rules;
        if (known == null) {
            var lead = String.join("|", leads);
            known = new Rules(new Phrases(asks), new Phrases(tasks), new Phrases(truth),
                    new Phrases(Stream.of(kindRules, claims, amounts, gaps, shown).flatMap(List::stream).toList()),
                    Pattern.compile("(?:" + lead + ")[\\s,:;，：、—–-]*", Phrases.FLAGS), Beginnings.of(lead),
                    searches(terms), searches(subjects));
            rules = known;
        }
        return known;
    }

    private static List<Search> searches(List<String> regexes) {
        return regexes.stream().map(regex -> Search.of(regex, Phrases.FLAGS)).toList();
    }

    /// @param code one of those there are
    static Language of(String code) {
        var language = ALL.get(code);
        if (language == null) {
            throw new IllegalArgumentException("no wording for language " + code);
        }
        return language;
    }

    static Collection<Language> all() {
        return ALL.values();
    }

    private static Map<String, Language> readAll(List<String> codes) {
        var all = new LinkedHashMap<String, Language>();
        codes.forEach(code -> all.put(code, read(code)));
        return all;
    }

    private static Language read(String code) {
        var language = new Language();
        try (var in = Language.class.getResourceAsStream(code + ".txt")) {
            if (in == null) {
                throw new IllegalStateException("no wording for language " + code);
            }
            var section = "";
            for (var line : new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)).lines().toList()) {
                if (line.matches("\\[[a-z-]+\\]")) {
                    section = line.substring(1, line.length() - 1);
                } else if (!line.isBlank() && !line.startsWith("#")) {
                    language.add(section, line);
                }
            }
            return language;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void add(String section, String line) {
        switch (section) {
            case "asks" -> asks.add(line);
            case "tasks" -> tasks.add(line);
            case "truth" -> truth.add(line);
            case "answer" -> answerLabels.add(line);
            case "own-answer" -> ownAnswers.add(line);
            case "placeholder" -> placeholders.add(line);
            case "what-is" -> whatIs = line;
            case "lead" -> leads.add(line);
            case "claim" -> claims.add(line);
            case "amount" -> amounts.add(line);
            case "gap" -> gaps.add(line);
            case "term" -> terms.add(line);
            case "subjects" -> subjects.add(line);
            case "question" -> questionLabels.add(line);
            case "numbered" -> numberedLabels.add(line);
            case "line-question" -> lineLabels.questions().add(line);
            case "line-answer" -> lineLabels.answers().add(line);
            case "loose-question" -> lineLabels.looseQuestions().add(line);
            case "loose-answer" -> lineLabels.looseAnswers().add(line);
            case "initials" -> initials.add(line);
            case "reason" -> reasonLabels.add(line);
            case "choosing" -> choosing.add(line);
            case "options" -> optionLabels.add(line);
            case "grade" -> grades.add(line);
            case "grade-initial" -> gradeInitials.add(line);
            case "step" -> steps.add(line);
            case "shown" -> shown.add(line);
            case "way" -> ways.add(line);
            case "points" -> points.add(line);
            default -> {
                kindRules.add(line);
                kinds.add(kindCalled(section));
            }
        }
    }

    private static Kind kindCalled(String label) {
        return Arrays.stream(Kind.values()).filter(kind -> kind.label().equals(label)).findFirst()
                .orElseThrow(() -> new IllegalStateException("no kind is called " + label));
    }
}

package dev.recto.markdown.kind;

import dev.recto.card.Kind;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// How one language words questions: the content of one file of rules.
final class Language {
    /// Made by the build of the files of all languages, English first.
    private static final String FILE = "languages.txt";

    private static final Map<String, LanguageSection> SECTIONS = Arrays.stream(LanguageSection.values())
            .collect(Collectors.toMap(LanguageSection::label, section -> section));
    private static final Map<String, Kind> KINDS =
            Arrays.stream(Kind.values()).collect(Collectors.toMap(Kind::label, kind -> kind));
    private static final Map<String, Language> ALL = readAll();

    /// What is looked for together with the kinds, in this order behind their rules.
    private static final List<LanguageSection> BEHIND_KINDS =
            List.of(LanguageSection.CLAIM, LanguageSection.AMOUNT, LanguageSection.GAP, LanguageSection.SHOWN,
                    LanguageSection.TRUTH, LanguageSection.PARTICULAR);

    private final String code;
    private final Map<LanguageSection, List<String>> sections = new EnumMap<>(LanguageSection.class);
    private final List<String> kindRules = new ArrayList<>();
    private final List<Kind> kinds = new ArrayList<>();

    /// Most languages are never met: their rules are made ready when one is.
    private volatile @Nullable Rules rules;

    /// @param asks how questions begin
    /// @param tasks how tasks begin
    /// @param asked the rules of kinds, of which the first that fits tells the kind at the same place in `kinds`; then
    ///        how one asks whether something is so, for a number, to fill in what is left out, about code that is
    ///        shown, whether a statement is true, and for one thing of its sort
    /// @param lead what may stand before the wording
    /// @param leadWords how that begins
    /// @param terms where the term of a definition stands
    /// @param field where a term is used, behind it
    /// @param compared where the subjects of a comparison stand
    private record Rules(Phrases asks, Phrases tasks, Phrases asked, Pattern lead, Beginnings leadWords,
            List<Search> terms, Optional<Pattern> field, Compared compared) {}

    private Language(String code) {
        this.code = code;
    }

    String code() {
        return code;
    }

    boolean asks(String plain) {
        return rules().asks().anyIn(plain);
    }

    boolean demands(String plain) {
        return rules().tasks().anyIn(plain);
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
            return hasAny(LanguageSection.CLAIM);
        }

        boolean asksForAmount() {
            return hasAny(LanguageSection.AMOUNT);
        }

        boolean asksToFill() {
            return hasAny(LanguageSection.GAP);
        }

        boolean asksForParticular() {
            return hasAny(LanguageSection.PARTICULAR);
        }

        boolean asksAboutShown() {
            return hasAny(LanguageSection.SHOWN);
        }

        boolean asksForTruth() {
            return hasAny(LanguageSection.TRUTH);
        }

        private boolean hasAny(LanguageSection section) {
            var from = kindRules.size();
            for (var other : BEHIND_KINDS) {
                var count = lines(other).size();
                if (other == section) {
                    return look.first(from, from + count) >= 0;
                }
                from += count;
            }
            throw new IllegalArgumentException(section.label());
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
        return WhatIs.question(lines(LanguageSection.WHAT_IS), topic);
    }

    /// What the wording says is to be defined.
    Optional<String> term(String plain) {
        for (var rule : rules().terms()) {
            var found = rule.in(plain);
            if (found.isPresent()) {
                return Optional.of(found.get().group("term").strip()).filter(text -> !text.isEmpty());
            }
        }
        return Optional.empty();
    }

    /// A term without the words that say where it is used: "a pod in Kubernetes".
    String withoutField(String term) {
        return rules().field().map(field -> field.matcher(term).replaceFirst("")).orElse(term);
    }

    /// What the wording says is to be compared.
    List<String> subjects(String plain) {
        return rules().compared().in(plain);
    }

    /// The lines of a section; none if the language has no such section.
    List<String> lines(LanguageSection section) {
        return sections.getOrDefault(section, List.of());
    }

    /// Regular expressions that tell kinds, in the order in which they are tried.
    List<String> kindRules() {
        return kindRules;
    }

    private Rules rules() {
        var known = rules;
        if (known == null) {
            var lead = String.join("|", lines(LanguageSection.LEAD));
            var behind = BEHIND_KINDS.stream().flatMap(section -> lines(section).stream());
            var field = lines(LanguageSection.FIELD);
            known = new Rules(phrases(LanguageSection.ASKS), phrases(LanguageSection.TASKS),
                    new Phrases(Stream.concat(kindRules.stream(), behind).toList()),
                    Pattern.compile("(?:" + lead + ")[\\s,:;，：、—–-]*", Phrases.FLAGS), Beginnings.of(lead),
                    searches(LanguageSection.TERM),
                    field.isEmpty() ? Optional.empty() : Optional.of(Pattern.compile(String.join("|", field))),
                    Compared.by(this));
            rules = known;
        }
        return known;
    }

    private Phrases phrases(LanguageSection section) {
        return new Phrases(lines(section));
    }

    /// The expressions of a section, one by one.
    List<Search> searches(LanguageSection section) {
        return lines(section).stream().map(regex -> Search.of(regex, Phrases.FLAGS)).toList();
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

    private static Map<String, Language> readAll() {
        try (var in = Language.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException("no languages");
            }
            return parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// `%de` begins a language, `=answer` a section; the build has checked that there are no others.
    private static Map<String, Language> parse(String text) {
        var all = new LinkedHashMap<String, Language>();
        var language = new Language("");
        List<String> lines = new ArrayList<>();
        Kind kind = null;
        for (int start = 0, end; start < text.length(); start = end + 1) {
            end = text.indexOf('\n', start);
            var mark = text.charAt(start);
            var content = text.substring(mark == '%' || mark == '=' ? start + 1 : start, end);
            if (mark == '%') {
                language = new Language(content);
                all.put(content, language);
            } else if (mark == '=') {
                var section = SECTIONS.get(content);
                kind = KINDS.get(content);
                lines = section == null ? language.kindRules
                        : language.sections.computeIfAbsent(section, any -> new ArrayList<>());
            } else {
                lines.add(content);
                if (kind != null) {
                    language.kinds.add(kind);
                }
            }
        }
        return all;
    }
}

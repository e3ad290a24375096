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
import java.util.regex.Pattern;

/// How one language words questions: the content of one file of rules.
///
/// @param asks how questions begin
/// @param tasks how tasks begin
/// @param truth how one asks whether a statement is true
/// @param answerLabels regular expressions for the words that announce an answer
/// @param placeholders regular expressions for what stands where an answer is missing
/// @param rules the first that fits tells the kind
record Language(
        List<Pattern> asks,
        List<Pattern> tasks,
        List<Pattern> truth,
        List<String> answerLabels,
        List<String> placeholders,
        List<Rule> rules) {
    record Rule(Kind kind, Pattern pattern) {}

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;
    private static final Map<String, Language> ALL =
            readAll(List.of("en", "de", "es", "fr", "pt", "it", "ru", "uk", "zh", "ja", "ko", "ar"));

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
        var language = new Language(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>(),
                new ArrayList<>(), new ArrayList<>());
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
            case "asks" -> asks.add(Pattern.compile(line, FLAGS));
            case "tasks" -> tasks.add(Pattern.compile(line, FLAGS));
            case "truth" -> truth.add(Pattern.compile(line, FLAGS));
            case "answer" -> answerLabels.add(line);
            case "placeholder" -> placeholders.add(line);
            default -> rules.add(new Rule(kindCalled(section), Pattern.compile(line, FLAGS)));
        }
    }

    private static Kind kindCalled(String label) {
        return Arrays.stream(Kind.values()).filter(kind -> kind.label().equals(label)).findFirst()
                .orElseThrow(() -> new IllegalStateException("no kind is called " + label));
    }
}

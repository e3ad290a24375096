package dev.recto.markdown.kind;

import dev.recto.card.Kind;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// What the wording of a question tells of what it asks for, in the languages there is a file for.
///
/// The rules are data: a file a language, named by its code, beside this class.
public final class Wording {
    /// All languages there are.
    public static final Wording ALL = new Wording(List.of("en", "de", "es", "fr", "pt", "it", "ru", "uk", "zh", "ja", "ko", "ar"));

    /// No one words a question in more: the rest is context, and looking for a wording there costs time.
    private static final int LOOKED_AT = 400;

    private final List<Pattern> asks = new ArrayList<>();
    private final List<Pattern> tasks = new ArrayList<>();
    private final List<Pattern> truth = new ArrayList<>();
    private final List<String> answerLabels = new ArrayList<>();
    private final List<String> placeholders = new ArrayList<>();
    private final List<Rule> rules = new ArrayList<>();

    private record Rule(Kind kind, Pattern pattern) {}

    private Wording(List<String> languages) {
        languages.forEach(this::read);
    }

    /// Whether the text begins as questions do.
    public boolean asks(String plain) {
        var looked = looked(plain);
        return asks.stream().anyMatch(pattern -> pattern.matcher(looked).find());
    }

    /// Whether the text begins as tasks do: in the imperative.
    public boolean demands(String plain) {
        var looked = looked(plain);
        return tasks.stream().anyMatch(pattern -> pattern.matcher(looked).find());
    }

    /// Whether it is asked if a statement is true.
    public boolean asksForTruth(String plain) {
        var looked = looked(plain);
        return truth.stream().anyMatch(pattern -> pattern.matcher(looked).find());
    }

    /// A regular expression for the words that announce an answer.
    public String answerLabels() {
        return String.join("|", answerLabels);
    }

    /// A regular expression for what stands in the place of an answer that is still to be written.
    public String placeholders() {
        return String.join("|", placeholders);
    }

    /// The kind that the wording asks for; empty if it does not tell.
    public Optional<Kind> kind(String plain) {
        var looked = looked(plain);
        return rules.stream().filter(rule -> rule.pattern.matcher(looked).find()).map(Rule::kind).findFirst();
    }

    private static String looked(String plain) {
        return plain.length() > LOOKED_AT ? plain.substring(0, LOOKED_AT) : plain;
    }

    private void read(String language) {
        try (var in = Wording.class.getResourceAsStream(language + ".txt")) {
            if (in == null) {
                throw new IllegalStateException("no wording for language " + language);
            }
            var section = "";
            for (var line : new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)).lines().toList()) {
                if (line.startsWith("[") && line.endsWith("]") && line.indexOf(' ') < 0) {
                    section = line.substring(1, line.length() - 1);
                } else if (!line.isBlank() && !line.startsWith("#")) {
                    add(section, line, Pattern.compile(line, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void add(String section, String line, Pattern pattern) {
        switch (section) {
            case "asks" -> asks.add(pattern);
            case "tasks" -> tasks.add(pattern);
            case "answer" -> answerLabels.add(line);
            case "truth" -> truth.add(pattern);
            case "placeholder" -> placeholders.add(line);
            default -> rules.add(new Rule(kindCalled(section), pattern));
        }
    }

    private static Kind kindCalled(String label) {
        return Arrays.stream(Kind.values()).filter(kind -> kind.label().equals(label)).findFirst()
                .orElseThrow(() -> new IllegalStateException("no kind is called " + label));
    }
}

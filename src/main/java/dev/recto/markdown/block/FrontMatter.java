package dev.recto.markdown.block;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/// The YAML block that may open a document.
///
/// @param lines how many lines it takes, its two `---` included; 0 if there is none
/// @param end the offset behind its last line; 0 if there is none
/// @param values as YAML has them; empty if it is not valid YAML
public record FrontMatter(int lines, int end, Map<?, ?> values) {
    static final FrontMatter NONE = new FrontMatter(0, 0, Map.of());

    private static final int MOST_CHARACTERS = 64 * 1024;
    private static final int MOST_ALIASES = 20;

    /// A document opens with front matter if its first line is `---` and a later one is `---` or `...`, before any line
    /// that no YAML mapping would have. White space may end any of them: authors do not see it.
    static FrontMatter of(String text) {
        var first = text.startsWith("---") ? text.indexOf('\n') + 1 : 0;
        if (first == 0 || !text.substring(3, first).isBlank()) {
            return NONE;
        }
        var lines = 1;
        var start = first;
        while (start < text.length() && start < MOST_CHARACTERS) {
            var end = text.indexOf('\n', start);
            var line = text.substring(start, end < 0 ? text.length() : end).stripTrailing();
            lines++;
            var next = end < 0 ? text.length() : end + 1;
            if (line.equals("---") || line.equals("...")) {
                var yaml = text.substring(first, start);
                return yaml.isBlank() || !yaml.contains(":") ? NONE : new FrontMatter(lines, next, parse(yaml));
            }
            start = next;
        }
        return NONE;
    }

    private static Map<?, ?> parse(String yaml) {
        var settings = LoadSettings.builder().setMaxAliasesForCollections(MOST_ALIASES)
                .setCodePointLimit(MOST_CHARACTERS).setAllowDuplicateKeys(true).build();
        try {
            return new Load(settings).loadFromString(withoutLineEnds(yaml)) instanceof Map<?, ?> map ? map : Map.of();
        } catch (YamlEngineException | IllegalArgumentException | ClassCastException e) {
            return Map.of();
        }
    }

    /// A tab behind a value is no YAML.
    private static String withoutLineEnds(String yaml) {
        return yaml.indexOf('\t') < 0 ? yaml
                : yaml.lines().map(String::stripTrailing).collect(Collectors.joining("\n", "", "\n"));
    }

    /// A value that is text or number.
    public Optional<String> text(String key) {
        return switch (values.get(key)) {
            case String s when !s.isBlank() -> Optional.of(s.strip());
            case Number n -> Optional.of(n.toString());
            case null, default -> Optional.empty();
        };
    }

    /// The texts of a value that is a list, each on a line of its own.
    public List<String> items(String key) {
        return values.get(key) instanceof List<?> list
                ? list.stream().filter(item -> item instanceof String || item instanceof Number || item instanceof Boolean)
                        .map(item -> item.toString().strip().replaceAll("\\s+", " ")).filter(text -> !text.isEmpty())
                        .toList()
                : List.of();
    }

    /// The words of a value that is a list, or text divided by commas or spaces.
    public List<String> words(String key) {
        var words = switch (values.get(key)) {
            case List<?> list -> list.stream().filter(String.class::isInstance).map(String.class::cast);
            case String s -> Stream.of(s.split("[,\\s]+"));
            case null, default -> Stream.<String>empty();
        };
        return words.map(w -> w.strip().replaceFirst("^#", "")).filter(w -> !w.isEmpty()).toList();
    }
}

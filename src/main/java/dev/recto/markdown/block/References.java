package dev.recto.markdown.block;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/// The link references and footnotes that a document defines, so that a passage taken out of it can carry those it
/// uses.
public final class References {
    private static final Pattern USE = Pattern.compile("\\[(\\^?[^\\[\\]\\n]{1,200})\\]");
    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final int LONGEST = 2000;
    private static final int MOST = 40;

    private final Map<String, String> definitions = new HashMap<>();

    static References of(String text, List<Flow> flows) {
        var references = new References();
        for (var flow : flows) {
            for (var block : flow.blocks()) {
                switch (block) {
                    case Block.Definition definition ->
                            references.add(definition.label(), text.substring(definition.start(), definition.end()));
                    case Block.Footnote note ->
                            references.add("^" + note.label(), text.substring(note.start(), note.end()));
                    default -> { }
                }
            }
        }
        return references;
    }

    /// CommonMark 4.7: the first definition of a label counts. One that is longer than any address is left where it is.
    private void add(String label, String definition) {
        if (definition.length() <= LONGEST) {
            definitions.putIfAbsent(normal(label), definition.strip());
        }
    }

    /// The passage with the definitions behind it that it uses and does not hold itself.
    public String suppliedTo(String passage) {
        if (definitions.isEmpty() || passage.indexOf('[') < 0) {
            return passage;
        }
        var used = new LinkedHashSet<String>();
        var matcher = USE.matcher(passage);
        while (matcher.find() && used.size() < MOST) {
            var definition = definitions.get(normal(matcher.group(1)));
            if (definition != null && !passage.contains(definition)) {
                used.add(definition);
            }
        }
        return used.isEmpty() ? passage : passage + "\n\n" + String.join("\n", used);
    }

    /// CommonMark 4.7: labels match without regard to case and to how much space they hold.
    private static String normal(String label) {
        return SPACE.matcher(label.strip()).replaceAll(" ").toLowerCase(Locale.ROOT);
    }
}

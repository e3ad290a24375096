package dev.recto.markdown.edge;

import dev.recto.markdown.block.PlainText;
import dev.recto.markdown.block.Slice;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A directive of MyST in a fence: "```{dropdown} Answer", "~~~{exercise}", ":::{solution} my-exercise".
///
/// What is inside is markdown although it stands in a fence. Lines `:name: value` right below the first are settings.
///
/// @param name lower case
/// @param title what stands behind the name, possibly empty
/// @param label by which others refer to it, possibly empty
/// @param body without fences and settings
public record Directive(String name, String title, String label, Slice body) {
    private static final Pattern OPENING =
            Pattern.compile("^\\s{0,3}(?<fence>`{3,}|~{3,}|:{3,})\\s?\\{"
                    + "(?<name>[a-z][\\w:-]{1,30})\\}[ \\t]*(?<title>[^`\\n]{0,300})$");
    private static final Pattern SETTING = Pattern.compile("^[ \\t]{0,3}:(?<key>[\\w-]+):[ \\t]*(?<value>.*)$");
    private static final Pattern ANSWERS = Pattern.compile("(?:\\w+:)?(?:solution|answer)s?(?:-start)?");
    private static final Pattern COVERS =
            Pattern.compile("dropdown|toggle|details|admonition|spoiler|collapse|hint|tip|note");

    /// The directive whose first line opens a text, up to its closing fence; empty if there is none.
    public static Optional<Directive> of(Slice text) {
        var lines = text.text().split("\n", -1);
        var opening = OPENING.matcher(lines[0].stripTrailing());
        if (!opening.matches()) {
            return Optional.empty();
        }
        var first = 1;
        var label = "";
        for (; first < lines.length; first++) {
            var setting = SETTING.matcher(lines[first]);
            if (!setting.matches()) {
                break;
            }
            label = setting.group("key").equals("label") || setting.group("key").equals("name")
                    ? setting.group("value").strip() : label;
        }
        var last = first;
        while (last < lines.length && !closes(lines[last], opening.group("fence"))) {
            last++;
        }
        var body = new StringBuilder();
        for (var i = first; i < last; i++) {
            body.append(lines[i]).append('\n');
        }
        return Optional.of(new Directive(opening.group("name"), opening.group("title").strip(), label,
                new Slice(body.toString(), text.line() + first)));
    }

    /// Whether a line opens one that holds an answer: by its name, or by its title if it only covers.
    public static boolean opensAnswer(@Nullable String line) {
        var opening = line == null || line.indexOf('{') < 0 ? null : OPENING.matcher(line.stripTrailing());
        return opening != null && opening.matches() && holdsAnswer(opening.group("name"), opening.group("title"));
    }

    public boolean holdsAnswer() {
        return holdsAnswer(name, title);
    }

    private static boolean holdsAnswer(String name, String title) {
        return ANSWERS.matcher(name).matches()
                || COVERS.matcher(name).matches() && AnswerLabel.announces(PlainText.of(title))
                || (name.equals("dropdown") || name.equals("toggle")) && title.isBlank();
    }

    private static boolean closes(String line, String fence) {
        var text = line.strip();
        return text.length() >= fence.length() && text.chars().allMatch(c -> c == fence.charAt(0));
    }
}

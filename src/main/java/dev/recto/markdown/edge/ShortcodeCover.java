package dev.recto.markdown.edge;

import dev.recto.markdown.block.PlainText;
import dev.recto.markdown.block.Slice;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// A tag of a generator of sites that covers an answer: `{{% expand "Solution" %}}` … `{{% /expand %}}`,
/// `{% spoiler Answer %}` … `{% endspoiler %}`.
///
/// Its title says so, or its own name.
public final class ShortcodeCover {
    private static final Pattern OPENING = Pattern.compile(
            "\\s{0,6}\\{(?:\\{[%<]|%)\\s*(?:(?<answers>solution|answer)|(?<name>details|expand(?:able)?|collaps(?:e|ible)"
                    + "|accordion(?:-item)?|spoiler|toggle|fold(?:ing)?|hideToggle))(?<titles>\\s[^}]{0,200})?"
                    + "[%>]\\}{1,2}\\s*");
    private static final Pattern QUOTED = Pattern.compile("[\"“]([^\"“”]{1,100})[\"”]");
    private static final Pattern CLOSING = Pattern.compile(
            "\\s{0,6}\\{(?:\\{[%<]|%)\\s*(?:/\\s*|end)(?<name>[\\w-]{1,30})\\s*[%>]\\}{1,2}\\s*");

    private ShortcodeCover() {}

    /// Whether a line opens one.
    static boolean opens(String line) {
        return opened(line).isPresent();
    }

    /// The name of the tag on a line that opens one.
    public static Optional<String> opened(String line) {
        var tag = line.indexOf('{') < 0 ? null : OPENING.matcher(line);
        if (tag == null || !tag.matches()) {
            return Optional.empty();
        }
        return tag.group("answers") != null ? Optional.of(tag.group("answers"))
                : tag.group("titles") != null && announces(tag.group("titles")) ? Optional.of(tag.group("name"))
                        : Optional.empty();
    }

    /// The name of the tag that a line closes.
    public static Optional<String> closed(String line) {
        var tag = line.indexOf('{') < 0 ? null : CLOSING.matcher(line);
        return tag != null && tag.matches() ? Optional.of(tag.group("name")) : Optional.empty();
    }

    /// What stands in quotes, or all of it behind a setting: `blue, Answer`.
    private static boolean announces(String titles) {
        var quoted = QUOTED.matcher(titles);
        if (!quoted.find()) {
            var bare = titles.substring(titles.lastIndexOf(',') + 1);
            return AnswerLabel.announces(PlainText.of(bare.strip()));
        }
        do {
            if (AnswerLabel.announces(PlainText.of(quoted.group(1)))) {
                return true;
            }
        } while (quoted.find());
        return false;
    }

    /// What is inside, and behind it, without the tags.
    static Slice uncovered(Slice answer) {
        var end = answer.text().indexOf('\n');
        var name = opened(end < 0 ? answer.text() : answer.text().substring(0, end));
        return end < 0 ? Slice.none(answer.line()) : new Slice(answer.text().substring(end + 1).lines()
                .map(line -> closed(line).equals(name) ? "" : line).collect(Collectors.joining("\n")),
                answer.line() + 1);
    }
}

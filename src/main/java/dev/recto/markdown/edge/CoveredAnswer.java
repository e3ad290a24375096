package dev.recto.markdown.edge;

import dev.recto.markdown.block.Container;
import dev.recto.markdown.block.PlainText;
import dev.recto.markdown.block.Slice;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// How an answer is covered until it is wanted, HTML aside: a call-out `> [!success]- Answer`, a quote
/// `>! …`, a container `::: details Answer` … `:::` or `/// details | Answer` … `///`, a box `??? note "Answer"` with
/// an indented body, a tag `{{% expand "Answer" %}}`.
public final class CoveredAnswer {
    private static final Pattern CALL_OUT = Pattern.compile("^\\s*>\\s*\\[!(\\w+)\\][-+]?\\s*(.{0,80})$");
    private static final Pattern BOX =
            Pattern.compile("^\\s{0,3}(?:\\?\\?\\?\\+?|!!!)\\s+(?<type>\\w[\\w-]*)[\\w -]*"
                    + "(?:\"(?<title>.{0,80})\")?\\s*$");

    /// `:::type title`, `::: {.type}`, `:::{type} title`, `:::type[title]`.
    private static final Pattern FENCE = Pattern.compile(
            "^\\s{0,3}:{3,}\\s*(?:\\{\\.?(?<braced>[\\p{L}\\w-]+)[^}\\n]{0,200}\\}|(?<type>[\\p{L}\\w-]+))"
                    + "(?:\\s+(?<title>.{0,80})|\\[(?<bracketed>.{0,80})\\]\\s*)?(?:\\{[^}\\n]{0,200}\\}\\s*)?$");
    private static final Pattern TITLE = Pattern.compile("\\stitle=\"([^\"\\n]{1,80})\"");
    private static final Pattern SLASHES =
            Pattern.compile("\\s{0,3}/{3,}\\s*(?<type>[\\p{L}\\w-]+)\\s*(?:\\|\\s*(?<title>.{0,80}))?");
    private static final Pattern FENCE_END = Pattern.compile("\\s{0,3}(?::{3,}|/{3,})\\s*");
    private static final Pattern TYPES = Pattern.compile("answers?|solution|spoiler|details|dropdown|collapse",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern ANSWER_TYPES = Pattern.compile("answers?|solution", Pattern.CASE_INSENSITIVE);

    private static final Pattern SETTING = Pattern.compile("[ \\t]{0,3}:[\\w-]+:[^\\n]*\\n");
    private static final Pattern OPTION = Pattern.compile("(?: {4,8}|\\t)[a-z]+:[^\\n]*\\n");
    private static final Pattern SPOILER = Pattern.compile("(?m)^[ \\t]*>!?[ \\t]?");

    private CoveredAnswer() {}

    /// Whether a line opens one.
    public static boolean opens(String line) {
        var first = 0;
        while (first < line.length() && Character.isWhitespace(line.charAt(first))) {
            first++;
        }
        return first < line.length() && switch (line.charAt(first)) {
            case '>' -> line.stripLeading().startsWith(">!") || callOut(line);
            case '/' -> slashes(line);
            case ':' -> fence(line) || Directive.opensAnswer(line);
            case '`', '~' -> Directive.opensAnswer(line);
            case '?', '!' -> box(line);
            case '{' -> ShortcodeCover.opens(line);
            default -> false;
        };
    }

    /// The title of a call-out or a box that covers an answer.
    public static Optional<String> title(String line) {
        var title = !opens(line) ? null : line.stripLeading().startsWith(">") ? CALL_OUT.matcher(line)
                : BOX.matcher(line);
        return title == null || !title.matches() ? Optional.empty()
                : Optional.ofNullable(title.group(2));
    }

    private static boolean callOut(String line) {
        var matcher = CALL_OUT.matcher(line);
        return matcher.matches() && (AnswerLabel.announces(PlainText.of(matcher.group(2)))
                || matcher.group(2).isBlank() && ANSWER_TYPES.matcher(matcher.group(1)).matches());
    }

    private static boolean fence(String line) {
        var matcher = FENCE.matcher(line);
        if (!matcher.matches()) {
            return false;
        }
        var attribute = line.contains("title=") ? TITLE.matcher(line) : null;
        var title = attribute != null && attribute.find() ? attribute.group(1)
                : either(matcher.group("title"), matcher.group("bracketed"));
        return covers(either(matcher.group("braced"), matcher.group("type")), title);
    }

    private static boolean slashes(String line) {
        var matcher = SLASHES.matcher(line);
        return matcher.matches() && covers(matcher.group("type"), either(matcher.group("title"), null));
    }

    private static boolean covers(String type, String title) {
        return ANSWER_TYPES.matcher(type).matches() || (title.isBlank() ? TYPES.matcher(type).matches()
                : AnswerLabel.announces(PlainText.of(title)));
    }

    private static String either(@Nullable String one, @Nullable String other) {
        return one != null ? one : other != null ? other : "";
    }

    private static boolean box(String line) {
        var matcher = BOX.matcher(line);
        if (!matcher.matches()) {
            return false;
        }
        var title = matcher.group("title");
        return title == null ? ANSWER_TYPES.matcher(matcher.group("type")).matches()
                : AnswerLabel.announces(PlainText.of(title));
    }

    /// What is under the cover, if the text begins with one.
    static Optional<Slice> uncovered(Slice answer) {
        var text = answer.text();
        var end = text.indexOf('\n');
        var first = end < 0 ? text : text.substring(0, end);
        if (!opens(first)) {
            return Optional.empty();
        }
        var body = end < 0 ? Slice.none(answer.line()) : answer.from(end + 1);
        return Optional.of(switch (first.stripLeading().charAt(0)) {
            case '>' -> first.stripLeading().startsWith(">!") ? spoiler(answer)
                    : stripped(body, new Container.Quoted(new Container.Root()));
            case ':' -> withoutFenceEnd(withoutSettings(body));
            case '/' -> withoutFenceEnd(withoutOptions(body));
            case '`', '~' -> directive(answer);
            case '{' -> ShortcodeCover.uncovered(answer);
            default -> stripped(body, new Container.Indented(new Container.Root(),
                    4 + first.length() - first.stripLeading().length()));
        });
    }

    /// What is inside a fence that is a directive, and what stands behind it.
    private static Slice directive(Slice answer) {
        var inside = Directive.of(answer).map(Directive::body).orElse(answer);
        var behind = answer.upTo(inside.endLine()).text().length();
        var rest = behind < answer.text().length() ? answer.from(behind) : Slice.none(answer.line());
        return rest.isBlank() ? inside : new Slice(inside.text() + "\n" + rest.text(), inside.line());
    }

    private static Slice stripped(Slice body, Container container) {
        return new Slice(body.text().lines().map(container::strip).collect(Collectors.joining("\n")), body.line());
    }

    private static Slice spoiler(Slice answer) {
        return new Slice(SPOILER.matcher(answer.text()).replaceAll(""), answer.line());
    }

    /// Lines `:class: dropdown` right below the one that opens.
    private static Slice withoutSettings(Slice body) {
        var rest = body;
        while (SETTING.matcher(rest.text()).lookingAt()) {
            rest = rest.from(rest.text().indexOf('\n') + 1);
        }
        return rest;
    }

    /// Lines `    type: note` right below the one that opens.
    private static Slice withoutOptions(Slice body) {
        var rest = body;
        while (OPTION.matcher(rest.text()).lookingAt()) {
            rest = rest.from(rest.text().indexOf('\n') + 1);
        }
        return rest;
    }

    private static Slice withoutFenceEnd(Slice body) {
        var text = body.text().stripTrailing();
        var last = text.lastIndexOf('\n') + 1;
        return FENCE_END.matcher(text.substring(last)).matches() ? body.to(last) : body;
    }
}

package dev.recto.markdown.edge;

import dev.recto.markdown.block.Container;
import dev.recto.markdown.block.PlainText;
import dev.recto.markdown.block.Slice;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// How an answer is covered until it is wanted, HTML aside: a call-out `> [!success]- Answer`, a container
/// `::: details Answer` … `:::`, a box `??? note "Answer"` with an indented body.
public final class CoveredAnswer {
    private static final Pattern CALL_OUT = Pattern.compile("^\\s*>\\s*\\[!(\\w+)\\][-+]?\\s*(.{0,80})$");
    private static final Pattern BOX =
            Pattern.compile("^\\s{0,3}(?:\\?\\?\\?\\+?|!!!)\\s+\\w[\\w -]*\"(.{0,80})\"\\s*$");

    /// `:::type title`, `::: {.type}`, `:::{type} title`, `:::type[title]`.
    private static final Pattern FENCE = Pattern.compile(
            "^\\s{0,3}:{3,}\\s*\\{?\\.?([\\p{L}\\w-]+)[^}\\]\\n]{0,40}?\\}?"
                    + "(?:\\s+(.{0,80})|\\[(.{0,80})\\]\\s*)?$");
    private static final Pattern FENCE_END = Pattern.compile("\\s{0,3}:{3,}\\s*");
    private static final Pattern TYPES = Pattern.compile("answers?|solution|spoiler|details|dropdown|collapse",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern ANSWER_TYPES = Pattern.compile("answers?|solution", Pattern.CASE_INSENSITIVE);

    private CoveredAnswer() {}

    /// Whether a line opens one.
    public static boolean opens(String line) {
        return switch (line.isBlank() ? ' ' : line.stripLeading().charAt(0)) {
            case '>' -> callOut(line);
            case ':' -> fence(line);
            case '?', '!' -> box(line);
            default -> false;
        };
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
        var title = matcher.group(2) != null ? matcher.group(2) : matcher.group(3) != null ? matcher.group(3) : "";
        return title.isBlank() ? TYPES.matcher(matcher.group(1)).matches()
                : AnswerLabel.announces(PlainText.of(title)) || ANSWER_TYPES.matcher(matcher.group(1)).matches();
    }

    private static boolean box(String line) {
        var matcher = BOX.matcher(line);
        return matcher.matches() && AnswerLabel.announces(PlainText.of(matcher.group(1)));
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
            case '>' -> stripped(body, new Container.Quoted(new Container.Root()));
            case ':' -> withoutFenceEnd(body);
            default -> stripped(body, new Container.Indented(new Container.Root(), 4));
        });
    }

    private static Slice stripped(Slice body, Container container) {
        return new Slice(body.text().lines().map(container::strip).collect(Collectors.joining("\n")), body.line());
    }

    private static Slice withoutFenceEnd(Slice body) {
        var text = body.text().stripTrailing();
        var last = text.lastIndexOf('\n') + 1;
        return FENCE_END.matcher(text.substring(last)).matches() ? body.to(last) : body;
    }
}

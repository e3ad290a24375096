package dev.recto.markdown.family;

import dev.recto.markdown.block.Slice;
import java.util.List;
import java.util.Optional;

/// A bracket at either end of a question that says by its name how the question is filed: `(Section: Knots) - What is
/// a hitch?`, `[Topic: Knots] What …?`, `What is a hitch? (Level: easy)`. It is a tag and asks nothing.
///
/// Behind the question only what has no other use is one: "Declare a variable (type: int)".
///
/// @param question without it
record FiledBracket(Slice question, List<String> tags) {
    private static final String OPENING = "([【（";
    private static final String CLOSING = ")]】）";
    /// What divides it from the question.
    private static final String DIVIDERS = " \t-–—:：*_";
    private static final int LONGEST = 60;

    static Optional<FiledBracket> of(Slice question) {
        var text = question.text();
        var end = text.indexOf('\n');
        var line = end < 0 ? text : text.substring(0, end);
        return before(question, line).or(() -> behind(question, line.stripTrailing()));
    }

    /// Whether a heading begins with one and goes on.
    static boolean opens(String heading) {
        return before(new Slice(heading, 1), heading).isPresent();
    }

    private static Optional<FiledBracket> before(Slice question, String line) {
        var open = past(line, 0, " *_");
        var kind = open < line.length() ? OPENING.indexOf(line.charAt(open)) : -1;
        var close = kind < 0 ? -1 : line.indexOf(CLOSING.charAt(kind), open);
        if (close < 0 || close - open > LONGEST) {
            return Optional.empty();
        }
        var rest = past(line, close + 1, DIVIDERS);
        return rest == line.length() || rest == close + 1 ? Optional.empty()
                : MetadataLine.values(line.substring(open + 1, close)).map(tags ->
                        new FiledBracket(question.from(rest).beginningOn(question.line()), tags));
    }

    private static Optional<FiledBracket> behind(Slice question, String line) {
        var kind = line.isEmpty() ? -1 : CLOSING.indexOf(line.charAt(line.length() - 1));
        var open = kind < 0 ? -1 : line.lastIndexOf(OPENING.charAt(kind));
        if (open <= 0 || line.length() - open > LONGEST || line.charAt(open - 1) != ' ') {
            return Optional.empty();
        }
        return MetadataLine.of(line.substring(open + 1, line.length() - 1)).filter(MetadataLine::isClear)
                .map(said -> new FiledBracket(new Slice(line.substring(0, open).stripTrailing()
                        + question.text().substring(line.length()), question.line()), said.tags()));
    }

    private static int past(String line, int from, String passed) {
        var at = from;
        while (at < line.length() && passed.indexOf(line.charAt(at)) >= 0) {
            at++;
        }
        return at;
    }
}

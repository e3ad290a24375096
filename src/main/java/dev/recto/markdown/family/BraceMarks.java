package dev.recto.markdown.family;

import dev.recto.markdown.block.Container;
import dev.recto.markdown.block.Document;
import dev.recto.markdown.block.WhiteSpace;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Items `- {?} Which one is it?` over `- {!} The other`, as slides have them that ask in between.
///
/// One alone is a sign of something else: a question's line must be the last one with text before that of its answer.
final class BraceMarks {
    private static final String QUESTION = "{?}";
    private static final String ANSWER = "{!}";

    private BraceMarks() {}

    /// The marks of both, in pairs.
    static List<LineMarks.Marked> in(Document document) {
        if (document.text().indexOf(QUESTION) < 0) {
            return List.of();
        }
        var pairs = new ArrayList<LineMarks.Marked>();
        var before = Optional.<LineMarks.Marked>empty();
        for (var line = 1; line <= document.lineCount(); line++) {
            if (document.line(line).isBlank()) {
                continue;
            }
            if (before.isPresent()) {
                var answer = mark(document, line, ANSWER, LineMarks.Role.ANSWER);
                if (answer.isPresent()) {
                    pairs.add(before.get());
                    pairs.add(answer.get());
                }
            }
            before = mark(document, line, QUESTION, LineMarks.Role.QUESTION);
        }
        return pairs;
    }

    private static Optional<LineMarks.Marked> mark(Document document, int line, String sign, LineMarks.Role role) {
        var start = document.lineStart(line);
        var end = document.lineEnd(line);
        var at = LineStart.behindMarks(document.text(), start, end);
        if (at == start || !document.text().startsWith(sign, at) || document.hidden().covers(at)) {
            return Optional.empty();
        }
        var behind = WhiteSpace.end(document.text(), at + sign.length(), end);
        return behind == end ? Optional.empty() : Optional.of(new LineMarks.Marked(line, role, at - start,
                behind - start, "", new Container.Indented(new Container.Root(), at - start), false, List.of()));
    }
}

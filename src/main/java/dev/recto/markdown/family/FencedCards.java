package dev.recto.markdown.family;

import dev.recto.markdown.Reading.Confidence;
import dev.recto.markdown.block.Block;
import dev.recto.markdown.block.Container;
import dev.recto.markdown.block.Document;
import dev.recto.markdown.block.Slice;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// Fences that a plug-in shows as cards: ```` ```quiz ````, the question, a line `---`, and the answer.
///
/// What begins with such a line are the settings of something else.
final class FencedCards implements Family {
    private static final Set<String> NAMES =
            Set.of("quiz", "card", "cards", "flashcard", "flashcards", "flash-card", "qa", "anki");
    private static final String RULE = "---";

    @Override
    public List<Scheme> schemes(Survey survey) {
        var document = survey.document();
        var cuts = new ArrayList<Cut>();
        for (var block : document.root().blocks()) {
            if (block instanceof Block.Code code && code.fenced()
                    && NAMES.contains(code.info().toLowerCase(Locale.ROOT))) {
                cut(document, code).ifPresent(cuts::add);
            }
        }
        return cuts.isEmpty() ? List.of() : List.of(Scheme.explicit("Fences that are cards", 1.5, cuts));
    }

    private static Optional<Cut> cut(Document document, Block.Code code) {
        var first = document.lineAt(code.start());
        var last = document.lineAt(code.end() - 1);
        for (var line = first + 1; line < last; line++) {
            if (document.line(line).strip().equals(RULE)) {
                var root = new Container.Root();
                var question = document.lines(root, first + 1, line - 1).trimmed();
                var answer = document.lines(root, line + 1, last - 1);
                return question.isBlank() ? Optional.empty() : Optional.of(Cut.open(
                        new Slice(question.text(), first), answer, last, Confidence.SURE,
                        "Line %d opens a fence that is a card."));
            }
        }
        return Optional.empty();
    }
}

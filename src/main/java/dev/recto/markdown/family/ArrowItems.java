package dev.recto.markdown.family;

import dev.recto.markdown.Reading.Confidence;
import dev.recto.markdown.block.Block;
import dev.recto.markdown.block.Document;
import dev.recto.markdown.block.PlainText;
import dev.recto.markdown.block.Slice;
import dev.recto.markdown.edge.Masked;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Bullets `front >> back`, and `front >>>` over nested bullets, as RemNote has them.
///
/// Shells write to files by the same sign, so there must be several, they must be most of their list, and both sides
/// must have words.
final class ArrowItems implements Family {
    private static final Pattern ARROW = Pattern.compile("\\s(?:>>>?|<>)(?=\\s|$)");
    private static final int FEWEST = 3;

    @Override
    public List<Scheme> schemes(Survey survey) {
        var document = survey.document();
        if (!survey.signs().have(" >>")) {
            return List.of();
        }
        var cuts = new ArrayList<Cut>();
        for (var flow : document.flows()) {
            for (var block : flow.blocks()) {
                if (block instanceof Block.Items list && !list.ordered()) {
                    var found = list.items().stream().map(item -> cut(document, item))
                            .flatMap(Optional::stream).toList();
                    if (found.size() * 2 > list.items().size()) {
                        cuts.addAll(found);
                    }
                }
            }
        }
        cuts.sort(Comparator.comparingInt(Cut::firstLine));
        return cuts.size() < FEWEST ? List.of()
                : List.of(Scheme.explicit("Bullets divided by >>", 1.0, cuts));
    }

    private static Optional<Cut> cut(Document document, Block.Item item) {
        if (item.flow().blocks().isEmpty() || !(item.flow().blocks().getFirst() instanceof Block.Paragraph paragraph)
                || paragraph.text().indexOf(">>") < 0 && paragraph.text().indexOf("<>") < 0) {
            return Optional.empty();
        }
        var text = paragraph.text();
        var arrow = ARROW.matcher(Masked.of(text));
        if (!arrow.find() || text.lastIndexOf('\n', arrow.start()) >= 0) {
            return Optional.empty();
        }
        var question = text.substring(0, arrow.start()).strip();
        var below = document.slice(item.flow().container(), paragraph.end(), item.end());
        var behind = text.substring(arrow.end()).strip();
        var line = document.lineAt(item.start());
        var answer = behind.isEmpty() ? below.trimmed() : new Slice(behind + below.text().stripTrailing(), line);
        return hasWords(question) && hasWords(answer.text()) ? Optional.of(Cut.open(new Slice(question, line),
                answer, document.lineAt(Math.max(item.start(), item.end() - 1)), Confidence.SURE,
                "Line %d is divided by >> into question and answer.")) : Optional.empty();
    }

    private static boolean hasWords(String text) {
        return PlainText.of(text).codePoints().anyMatch(Character::isLetterOrDigit);
    }
}

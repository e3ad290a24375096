package dev.recto.markdown.family;

import dev.recto.markdown.Reading.Confidence;
import dev.recto.markdown.block.Block;
import dev.recto.markdown.block.Document;
import dev.recto.markdown.block.Slice;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Sentences with a gap and behind them, in brackets, what belongs into it: `The river ends in the ____. (sea)`.
///
/// All items of a list are written so. A word in brackets right behind a gap, or within the sentence, is a hint.
final class GapItems implements Family {
    private static final int FEWEST = 2;
    private static final Pattern FILLED = Pattern.compile("(?<sentence>[^\\n]*_{3,}[^\\n]*[.?!。？！])[ \\t]*"
            + "[(（](?<answer>[^()（）\\n]{1,80})[)）]\\s*");

    @Override
    public List<Scheme> schemes(Survey survey) {
        var document = survey.document();
        if (document.text().indexOf("___") < 0) {
            return List.of();
        }
        var cuts = new ArrayList<Cut>();
        for (var block : document.root().blocks()) {
            if (block instanceof Block.Items list && list.items().size() >= FEWEST) {
                var here = list.items().stream().map(item -> cut(document, item)).flatMap(Optional::stream).toList();
                cuts.addAll(here.size() == list.items().size() ? here : List.of());
            }
        }
        return cuts.isEmpty() ? List.of() : List.of(Scheme.explicit("Gaps with their words behind", 1.0, cuts));
    }

    private static Optional<Cut> cut(Document document, Block.Item item) {
        if (item.flow().blocks().size() != 1 || !(item.flow().blocks().getFirst() instanceof Block.Paragraph text)
                || !text.text().contains("___")) {
            return Optional.empty();
        }
        var filled = FILLED.matcher(text.text());
        var line = document.lineAt(item.start());
        return !filled.matches() ? Optional.empty() : Optional.of(Cut.open(new Slice(filled.group("sentence"), line),
                new Slice(filled.group("answer").strip(), line), line, Confidence.SURE,
                "Line %d has a gap and what belongs into it.".formatted(line)));
    }
}

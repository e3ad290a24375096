package dev.recto.markdown.family;

import dev.recto.markdown.Reading.Confidence;
import dev.recto.markdown.block.Block;
import dev.recto.markdown.block.Slice;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/// `question : answer` on a line that ends in a bolt or a brain, tags perhaps behind it, as in NeuraCache.
final class MicroCards implements Family {
    /// U+26A1 and U+1F9E0.
    private static final Pattern LINE = Pattern.compile(
            "^(\\S.*?\\S)\\s+:\\s+(\\S.*?)\\s*(?:\\u26A1\\uFE0F?|\\x{1F9E0})((?:\\s*#[\\p{L}\\p{N}_/-]+)*)\\s*$");

    @Override
    public List<Scheme> schemes(Survey survey) {
        var document = survey.document();
        var text = document.text();
        if (text.indexOf('\u26A1') < 0 && text.indexOf(0x1F9E0) < 0) {
            return List.of();
        }
        var cuts = new ArrayList<Cut>();
        for (var flow : document.flows()) {
            for (var block : flow.blocks()) {
                if (block instanceof Block.Paragraph paragraph) {
                    addLines(document.lineAt(paragraph.start()), paragraph, cuts);
                }
            }
        }
        cuts.sort(Comparator.comparingInt(Cut::firstLine));
        return cuts.isEmpty() ? List.of() : List.of(Scheme.explicit("Lines with the sign of a card", 1.2, cuts));
    }

    private static void addLines(int first, Block.Paragraph paragraph, List<Cut> cuts) {
        var line = first;
        for (var text : paragraph.text().split("\n", -1)) {
            var card = LINE.matcher(text);
            if (card.matches()) {
                var tags = card.group(3).isBlank() ? List.<String>of()
                        : List.of(card.group(3).strip().substring(1).split("\\s*#"));
                cuts.add(Cut.open(new Slice(card.group(1), line), new Slice(card.group(2), line), line,
                        Confidence.SURE, "Line %d ends in the sign of a card.").tagged(tags));
            }
            line++;
        }
    }
}

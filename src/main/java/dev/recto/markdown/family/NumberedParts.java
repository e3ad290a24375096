package dev.recto.markdown.family;

import dev.recto.markdown.Reading.Confidence;
import dev.recto.markdown.block.Block;
import dev.recto.markdown.block.Slice;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Pattern;

/// `3.1 How big is it?` below what has the number 3: a paragraph that follows up on the question above it and has an
/// answer of its own.
///
/// The parts of a question rise from one, each is a line with a question mark at its end, and text stands below it and
/// above the first one.
final class NumberedParts {
    private static final Pattern PART = Pattern.compile(
            "([0-9]{1,3})\\.([0-9]{1,2})[.):]?[ \\t\\u3000\\u00A0]+(\\p{L}.*[?？؟][*_]{0,2})[ \\t]*");

    private NumberedParts() {}

    /// @param last the line on which its paragraph ends
    private record Part(int line, int last, int number, int part, String asked) {}

    static List<Cut> applied(Survey survey, List<Cut> cuts) {
        var parts = parts(survey);
        if (parts.isEmpty()) {
            return cuts;
        }
        var apart = new ArrayList<Cut>(cuts.size());
        for (var cut : cuts) {
            var own = cut.form() instanceof Form.Open ? own(survey, cut, parts) : List.<Part>of();
            if (own.isEmpty()) {
                apart.add(cut);
                continue;
            }
            apart.add(cut.upTo(own.getFirst().line() - 1));
            for (var i = 0; i < own.size(); i++) {
                var end = i + 1 < own.size() ? own.get(i + 1).line() - 1 : cut.extent();
                apart.add(Cut.open(new Slice(own.get(i).asked(), own.get(i).line()), below(survey, own.get(i), end),
                        end, Confidence.LIKELY, "Line %d follows up on the question with the number before it."));
            }
        }
        return apart;
    }

    private static Slice below(Survey survey, Part part, int end) {
        return survey.document().lines(survey.document().root().container(), part.last() + 1, end);
    }

    /// All paragraphs that may be one, by their lines.
    private static TreeMap<Integer, Part> parts(Survey survey) {
        var parts = new TreeMap<Integer, Part>();
        for (var block : survey.document().root().blocks()) {
            if (block instanceof Block.Paragraph paragraph && !paragraph.text().isEmpty()
                    && paragraph.text().charAt(0) >= '0' && paragraph.text().charAt(0) <= '9') {
                var found = PART.matcher(paragraph.text());
                if (found.matches()) {
                    var line = survey.document().lineAt(paragraph.start());
                    parts.put(line, new Part(line, survey.document().lineAt(paragraph.end() - 1),
                            Integer.parseInt(found.group(1)), Integer.parseInt(found.group(2)), found.group(3)));
                }
            }
        }
        return parts;
    }

    /// Those of a question: all within it, or none.
    private static List<Part> own(Survey survey, Cut cut, TreeMap<Integer, Part> parts) {
        var within = List.copyOf(parts.subMap(cut.firstLine() + 1, cut.extent() + 1).values());
        var number = within.isEmpty() ? LineLabels.NO_NUMBER : survey.lineLabels().numberAt(cut.firstLine());
        for (var i = 0; i < within.size(); i++) {
            var part = within.get(i);
            var end = i + 1 < within.size() ? within.get(i + 1).line() - 1 : cut.extent();
            if (part.number() != number || part.part() != i + 1 || below(survey, part, end).isBlank()) {
                return List.of();
            }
        }
        return within.isEmpty() || cut.answer().upTo(within.getFirst().line() - 1).isBlank() ? List.of() : within;
    }
}

package dev.recto.markdown.family;

import dev.recto.markdown.Reading.Confidence;
import dev.recto.markdown.block.Block;
import dev.recto.markdown.block.Slice;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Paragraphs that are only `Question 3`, as pages of a test look when they were copied as text: what is below them is
/// asked.
///
/// There are at least three, and their numbers rise. How many points there are for it (`1 out of 1 points`) is asked
/// nothing.
final class CountedParagraphs implements Family {
    private static final int FEWEST = 3;
    private static final int LONGEST = 24;
    private static final Pattern POINTS = Pattern.compile(
            "\\W*\\p{Nd}{1,3}(?:[.,]\\p{Nd}{1,2})?\\s*(?:/|\\p{L}{1,4}(?:\\s\\p{L}{1,4})?)\\s*"
                    + "\\p{Nd}{1,3}(?:[.,]\\p{Nd}{1,2})?\\s*\\p{L}{0,12}\\W*|"
                    + "\\W*\\p{Nd}{1,3}(?:[.,]\\p{Nd}{1,2})?\\s\\p{L}{2,10}\\W*");

    @Override
    public List<Scheme> schemes(Survey survey) {
        var document = survey.document();
        var blocks = document.root().blocks();
        var openings = new ArrayList<Opening>();
        var last = 0;
        for (var i = 0; i + 1 < blocks.size(); i++) {
            var number = blocks.get(i) instanceof Block.Paragraph paragraph ? number(paragraph.text()) : 0;
            if (number == 0) {
                continue;
            }
            var stem = i + 1;
            while (stem + 1 < blocks.size() && blocks.get(stem) instanceof Block.Paragraph points
                    && points.text().length() < LONGEST && POINTS.matcher(points.text()).matches()) {
                stem++;
            }
            if (number > last && blocks.get(stem) instanceof Block.Paragraph asked && number(asked.text()) == 0) {
                var line = document.lineAt(blocks.get(i).start());
                openings.add(new Opening(new Slice(asked.text(), document.lineAt(asked.start())).beginningOn(line),
                        document.lineAt(asked.end() - 1) + 1, document.root().container(),
                        survey.headingBefore(line).map(Mark::level).orElse(6), Confidence.SURE,
                        "Line %d says the number of the question below it.".formatted(line)));
                last = number;
            }
        }
        return openings.size() < FEWEST ? List.of()
                : List.of(Scheme.inferred("Counted questions", 1.0, Opening.cuts(survey, openings)));
    }

    /// 0 if it is more than a word for "question" and a number, or less.
    private static int number(String paragraph) {
        if (paragraph.length() > LONGEST) {
            return 0;
        }
        return Label.of(paragraph).filter(label -> label.named() && label.rest().isBlank()
                        && !label.number().isEmpty() && label.number().chars().allMatch(c -> c >= '0' && c <= '9'))
                .map(label -> Integer.parseInt(label.number())).orElse(0);
    }
}

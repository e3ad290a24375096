package dev.recto.markdown.family;

import dev.recto.markdown.Reading.Confidence;
import dev.recto.markdown.block.Block;
import dev.recto.markdown.block.Slice;
import java.util.ArrayList;
import java.util.List;

/// Lines of text that count what they ask, without being a list of markdown: `1.What …?` with no blank behind the dot,
/// one line under the other.
///
/// The numbers rise by one from line to line, there are at least three, and most of them ask. So `3.5 times`, versions,
/// dates and the numbers of sections are none. Where nothing stands between them, nothing behind the last one answers
/// it either.
final class NumberedLines implements Family {
    private static final int FEWEST = 3;
    private static final double LEAST_SHARE = 0.6;
    private static final int MOST_DIGITS = 3;

    /// A line with its number.
    record Line(int line, int number, String text) {}

    @Override
    public List<Scheme> schemes(Survey survey) {
        var run = new ArrayList<Line>();
        var cuts = new ArrayList<Cut>();
        for (var block : survey.document().root().blocks()) {
            if (block instanceof Block.Paragraph paragraph) {
                for (var line : numbered(paragraph.text(), survey.document().lineAt(paragraph.start()))) {
                    if (!run.isEmpty() && line.number() != run.getLast().number() + 1) {
                        close(survey, run, line.line(), cuts);
                    }
                    run.add(line);
                }
            } else if (block instanceof Block.Heading && !run.isEmpty()) {
                close(survey, run, survey.document().lineAt(block.start()), cuts);
            }
        }
        close(survey, run, survey.document().lineCount() + 1, cuts);
        return cuts.isEmpty() ? List.of() : List.of(Scheme.inferred("Lines with a number", 0.75, cuts));
    }

    static List<Line> numbered(String text, int first) {
        var lines = new ArrayList<Line>();
        var line = first;
        for (var start = 0; start < text.length(); line++) {
            var end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            var digits = start;
            while (digits < end && digits - start < MOST_DIGITS && text.charAt(digits) >= '0'
                    && text.charAt(digits) <= '9') {
                digits++;
            }
            var sign = digits < end && text.charAt(digits) == '\\' ? digits + 1 : digits;
            if (digits > start && sign + 1 < end && ".)、．".indexOf(text.charAt(sign)) >= 0
                    && !Character.isDigit(text.charAt(sign + 1))) {
                lines.add(new Line(line, Integer.parseInt(text.substring(start, digits)),
                        text.substring(sign + 1, end).strip()));
            }
            start = end + 1;
        }
        return lines;
    }

    /// Adds a run of numbers if it is one of questions, and forgets it.
    private static void close(Survey survey, List<Line> run, int stop, List<Cut> cuts) {
        var asking = run.stream().filter(line -> survey.asking().isQuestion(line.text())).count();
        if (run.size() >= FEWEST && asking >= run.size() * LEAST_SHARE) {
            var document = survey.document();
            var answered = false;
            for (var i = 0; i < run.size(); i++) {
                var line = run.get(i);
                var next = i + 1 < run.size() ? run.get(i + 1).line() : answered ? stop : line.line() + 1;
                var answer = document.lines(document.root().container(), line.line() + 1, next - 1);
                answered |= !answer.isBlank();
                cuts.add(Cut.open(new Slice(line.text(), line.line()), answer, Math.max(line.line(), next - 1),
                        Confidence.LIKELY,
                        "Line %d is one of %d lines with a number that ask something.".formatted(
                                line.line(), run.size())));
            }
        }
        run.clear();
    }
}

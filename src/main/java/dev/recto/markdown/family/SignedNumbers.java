package dev.recto.markdown.family;

import dev.recto.markdown.block.Document;
import dev.recto.markdown.block.LineStarts;
import dev.recto.markdown.block.PlainText;
import dev.recto.markdown.block.WhiteSpace;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// Lines of text whose numbers have signs of their own, `[1] What …?`, `(1) What …?`, `#1 What …?`, `1 - What …?`.
///
/// Sources, points of a text and steps are counted like that as well: most questions have an answer below them, and a
/// sentence begins behind the number.
enum SignedNumbers implements NumberedLines.Notation {
    SQUARE("[", "\\[([0-9]{1,3})\\][.:]?[ \\t]{1,4}"),
    ROUND("(（", "[(（]([0-9]{1,3})[)）][.:]?[ \\t]{0,4}"),
    HASH("#", "#[ ]?([0-9]{1,3})(?:[ \\t]?[.:)-])?[ \\t]{1,4}"),
    DASH("0123456789", "([0-9]{1,3})[ \\t][-–—][ \\t]{1,4}");

    private final long beginnings;
    private final Pattern line;

    SignedNumbers(String beginnings, String number) {
        this.beginnings = LineStarts.bits(beginnings + " \t");
        this.line = Pattern.compile(number + "(?!\\p{Ll})([\\p{L}\"'“‘«„「『《¿*_`\\[].*)");
    }

    static final List<SignedNumbers> ALL = List.of(values());

    @Override
    public long beginnings() {
        return beginnings;
    }

    /// Whether something stands below most of them, half have a question mark, the heading above does not count or ask
    /// something of which they are parts, and the text does not cite the first one, as it does with sources.
    @Override
    public boolean fits(Survey survey, List<NumberedLines.Line> run, int[] stops) {
        var document = survey.document();
        var answered = IntStream.range(0, run.size()).filter(i ->
                !document.isBlank(run.get(i).line() + 1, stops[i] - 1)).count();
        var marked = run.stream().filter(line -> Asking.hasMark(PlainText.of(line.text()))).count();
        return answered >= run.size() * NumberedLines.LEAST_SHARE && marked * 2 >= run.size()
                && survey.headingBefore(run.getFirst().line()).filter(mark -> isAsked(survey, mark)).isEmpty()
                && (this != SQUARE || !isCited(document, "[" + run.getFirst().number() + "]"));
    }

    private static boolean isAsked(Survey survey, Mark heading) {
        return heading.plainLabel().filter(Label::named).isPresent() || survey.asking().isWorded(heading.plain());
    }

    private static boolean isCited(Document document, String number) {
        var text = document.text();
        for (var at = text.indexOf(number); at >= 0; at = text.indexOf(number, at + 1)) {
            if (at != WhiteSpace.end(text, document.lineStart(document.lineAt(at)))) {
                return true;
            }
        }
        return false;
    }

    @Override
    public List<NumberedLines.Line> in(String paragraph, int first) {
        var lines = new ArrayList<NumberedLines.Line>();
        var line = first;
        for (var start = 0; start < paragraph.length(); line++) {
            var end = paragraph.indexOf('\n', start);
            end = end < 0 ? paragraph.length() : end;
            var found = this.line.matcher(paragraph).region(WhiteSpace.end(paragraph, start, end), end);
            if (found.matches()) {
                lines.add(new NumberedLines.Line(line, Integer.parseInt(found.group(1)), 0,
                        found.group(2).strip()));
            }
            start = end + 1;
        }
        return lines;
    }
}

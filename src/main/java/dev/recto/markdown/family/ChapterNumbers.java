package dev.recto.markdown.family;

import dev.recto.markdown.block.Document;
import java.util.List;
import java.util.regex.Pattern;

/// Lines of text that count what they ask by chapters, `1.2 What …?`, `2.1. Why …?`, each chapter under a line with its
/// own number, `2 Rocks`, perhaps.
///
/// The second number rises in each chapter from one on, and may leave one out. `1.5 times` and `2.4 GHz` come behind no
/// other.
final class ChapterNumbers implements NumberedLines.Notation {
    private static final Pattern LINE = Pattern.compile("([0-9]{1,3})\\.([0-9]{1,3})[.):]?[ \\t\\u00A0]{1,4}(?!\\p{Ll})"
            + "([\\p{L}\"'“‘«„「『《¿*_`\\[].*)");
    private static final int FARTHEST = 3;

    @Override
    public List<NumberedLines.Line> in(String paragraph, int first) {
        return BareNumber.lines(LINE, paragraph, first);
    }

    @Override
    public boolean goesOn(NumberedLines.Line before, NumberedLines.Line next) {
        return next.number() == before.number()
                ? next.part() > before.part() && next.part() <= before.part() + FARTHEST
                : next.number() == before.number() + 1 && next.part() == 1;
    }

    /// `1. Rocks` over them is one.
    @Override
    public boolean inItems() {
        return true;
    }

    /// The line that names its chapter does not belong to the answer before.
    @Override
    public int start(Document document, NumberedLines.Line line) {
        var above = line.line() - 1;
        while (above > 0 && document.line(above).isBlank()) {
            above--;
        }
        return line.part() == 1 && above > 0 && document.line(above).strip().matches(line.number() + "[.):]?\\s+\\S.*")
                ? above : line.line();
    }
}

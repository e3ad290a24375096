package dev.recto.markdown.family;

import dev.recto.markdown.Reading.Confidence;
import dev.recto.markdown.block.Document;
import dev.recto.markdown.block.Slice;
import dev.recto.markdown.kind.Blanks;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Notes for Anki written out in a document: `START`, the type of the note, the front, `Back:` and the back, `END`.
/// Some put a pair of percent signs around them, so that they do not show.
final class AnkiBlocks implements Family {
    private static final Pattern OPENING = Pattern.compile("\\s*(?:START|%%\\s*ANKI)\\s*");
    private static final Pattern CLOSING = Pattern.compile("\\s*END(?:\\s*%%)?\\s*");
    private static final Pattern ONE_LINE =
            Pattern.compile("\\s*STARTI\\s*\\[([^\\]]+)\\]\\s*(.+?)\\s+Back:\\s*(.+?)(?:\\s+Tags:.*?)?\\s*ENDI\\s*");
    private static final Pattern BACK = Pattern.compile("\\s*Back:\\s*(.*)");
    private static final Pattern FRONT = Pattern.compile("\\s*(?:Front|Text):\\s*(.*)");

    /// Fields that are about the note.
    private static final Pattern ABOUT = Pattern.compile("\\s*(?:(?:Tags|References?|Sources?|ID):.*|<!--\\s*ID.*)");
    private static final Set<Blanks.Notation> BLANKS =
            Set.of(Blanks.Notation.NUMBERED, Blanks.Notation.BRACES, Blanks.Notation.HIGHLIGHT);

    @Override
    public List<Scheme> schemes(Survey survey) {
        var document = survey.document();
        var signs = survey.signs();
        if (!signs.have("START") && !signs.have("%%ANKI") && !signs.have("%% ANKI")) {
            return List.of();
        }
        var cuts = new ArrayList<Cut>();
        for (var line = 1; line <= document.lineCount(); line++) {
            if (document.hidden().covers(document.lineStart(line))) {
                continue;
            }
            var whole = document.line(line);
            var one = ONE_LINE.matcher(whole);
            if (one.matches()) {
                cuts.add(Cut.open(new Slice(one.group(2), line), new Slice(one.group(3), line), line, Confidence.SURE,
                        because()));
            } else if (OPENING.matcher(whole).matches()) {
                var last = closing(document, line);
                block(document, line, last).ifPresent(cuts::add);
                line = Math.max(line, last);
            }
        }
        return cuts.isEmpty() ? List.of() : List.of(Scheme.explicit("Notes for Anki", 2.0, cuts));
    }

    /// The line that closes the block; 0 if none does before another one opens.
    private static int closing(Document document, int opening) {
        for (var line = opening + 1; line <= document.lineCount(); line++) {
            if (CLOSING.matcher(document.line(line)).matches()) {
                return line;
            }
            if (OPENING.matcher(document.line(line)).matches()) {
                return 0;
            }
        }
        return 0;
    }

    private static Optional<Cut> block(Document document, int first, int last) {
        if (last < first + 3) {
            return Optional.empty();
        }
        var back = last;
        var end = last;
        for (var line = last - 1; line > first + 1; line--) {
            if (!document.hidden().covers(document.lineStart(line) + indent(document.line(line)))
                    || document.line(line).contains("<!--")) {
                back = BACK.matcher(document.line(line)).matches() ? line : back;
                end = ABOUT.matcher(document.line(line)).matches() ? line : end;
            }
        }
        var root = document.root().container();
        var front = document.lines(root, first + 2, Math.min(back, end) - 1).trimmed();
        var named = FRONT.matcher(front.text());
        var question = named.lookingAt() ? front.from(named.start(1)) : front;
        if (back < last) {
            var behind = BACK.matcher(document.line(back));
            var answer = document.lines(root, back, Math.max(back, end - 1));
            return behind.matches() ? Optional.of(Cut.open(new Slice(question.text(), first),
                    answer.from(behind.start(1)), last, Confidence.SURE, because())) : Optional.empty();
        }
        return Blanks.in(question.text(), BLANKS).isEmpty() ? Optional.empty()
                : Optional.of(new Cut(new Slice(question.text(), first), Slice.none(first), last,
                        new Form.Cloze(BLANKS), List.of(), Confidence.SURE, because()));
    }

    private static int indent(String line) {
        return line.length() - line.stripLeading().length();
    }

    private static String because() {
        return "Line %d opens a note for Anki.";
    }
}

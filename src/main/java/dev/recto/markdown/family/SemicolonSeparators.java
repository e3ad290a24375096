package dev.recto.markdown.family;

import dev.recto.markdown.Reading.Confidence;
import dev.recto.markdown.block.Block;
import dev.recto.markdown.block.Slice;
import dev.recto.markdown.edge.Masked;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// `question;; answer` on one line, which note-takers set in Obsidian's spaced repetition where `::` means something
/// else to them.
///
/// Programs end in two semicolons as well, and tables of values have them for an empty one: a space must follow and
/// none stand before, there must be several such lines or a sign that the document is flashcards, and each line is
/// divided once. A line break in HTML is as good as a space.
final class SemicolonSeparators implements Family {
    private static final String MARK = ";;";
    private static final int FEWEST = 3;

    @Override
    public List<Scheme> schemes(Survey survey) {
        if (!survey.signs().have(MARK)) {
            return List.of();
        }
        var document = survey.document();
        var cuts = new ArrayList<Cut>();
        for (var flow : document.flows()) {
            for (var block : flow.blocks()) {
                if (block instanceof Block.Paragraph paragraph && paragraph.text().contains(MARK)) {
                    add(paragraph.text(), document.lineAt(paragraph.start()), cuts);
                }
            }
        }
        cuts.sort(Comparator.comparingInt(Cut::firstLine));
        return cuts.isEmpty() || cuts.size() < FEWEST && !FlashcardSigns.areIn(survey) ? List.of()
                : List.of(Scheme.explicit("Questions and answers divided by ;;", 1.0, cuts));
    }

    private static void add(String paragraph, int first, List<Cut> cuts) {
        var lines = paragraph.split("\n", -1);
        for (var i = 0; i < lines.length; i++) {
            var at = divided(lines[i]);
            if (at > 0) {
                var line = first + i;
                cuts.add(Cut.open(new Slice(withoutBox(lines[i].substring(0, at)), line),
                        new Slice(lines[i].substring(at + MARK.length()).strip(), line), line, Confidence.SURE,
                        "Line %d is divided by ;; into question and answer."));
            }
        }
    }

    /// Where the mark stands; -1 if the line is none of these.
    private static int divided(String line) {
        var masked = Masked.of(line);
        var at = masked.indexOf(MARK);
        var behind = at + MARK.length();
        return at > 0 && masked.indexOf(MARK, at + 1) < 0 && !Character.isWhitespace(masked.charAt(at - 1))
                && behind < masked.length()
                && (Character.isWhitespace(masked.charAt(behind)) || masked.charAt(behind) == '<')
                && !line.substring(behind).isBlank()
                && line.substring(0, at).codePoints().anyMatch(Character::isLetter) ? at : -1;
    }

    /// A task that is ticked off may be a card as well: `- [ ] question;; answer`.
    private static String withoutBox(String question) {
        var text = question.strip();
        return text.startsWith("[ ] ") || text.startsWith("[x] ") ? text.substring(4).strip() : text;
    }
}

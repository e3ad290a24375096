package dev.recto.markdown.family;

import dev.recto.markdown.block.Block;
import dev.recto.markdown.block.Document;
import dev.recto.markdown.block.Slice;
import dev.recto.markdown.edge.AnswerEdges;
import dev.recto.markdown.edge.QuestionEdges;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/// Answers that stand in footnotes: `What has keys but opens no lock?[^1]` and at the end `[^1]: A piano.`
///
/// Only for questions without any other answer, and only where several end in a footnote of their own: one alone may
/// be a source.
final class FootnoteAnswers {
    private static final Pattern REFERENCE = Pattern.compile("\\s?\\[\\^([^\\]\\s]{1,40})\\]$");
    private static final int FEWEST = 2;
    private static final double LEAST_SHARE = 0.6;

    private FootnoteAnswers() {}

    /// The cuts with the answers that footnotes have for them.
    static List<Cut> applied(Survey survey, List<Cut> cuts) {
        if (cuts.size() < FEWEST || !survey.signs().have("[^")) {
            return cuts;
        }
        var notes = notes(survey.document());
        if (notes.isEmpty()) {
            return cuts;
        }
        var used = new HashSet<Block.Footnote>();
        var answered = new ArrayList<Cut>();
        for (var cut : cuts) {
            var question = QuestionEdges.keep(cut.question());
            var reference = REFERENCE.matcher(question.text());
            var note = reference.find() ? notes.get(reference.group(1)) : null;
            if (note != null && cut.form() instanceof Form.Open && AnswerEdges.keep(cut.answer()).isBlank()
                    && used.add(note)) {
                var told = text(survey.document(), note);
                answered.add(new Cut(question.to(reference.start()), told, cut.extent(), cut.form(), cut.tags(),
                        cut.confidence(), cut.because()));
            } else {
                answered.add(cut);
            }
        }
        if (used.size() < FEWEST || used.size() < cuts.size() * LEAST_SHARE) {
            return cuts;
        }
        used.forEach(note -> survey.leavings().addAnswers(survey.document().lineAt(note.start()),
                survey.document().lineAt(Math.max(note.start(), note.end() - 1))));
        return answered;
    }

    private static Map<String, Block.Footnote> notes(Document document) {
        var notes = new HashMap<String, Block.Footnote>();
        for (var block : document.root().blocks()) {
            if (block instanceof Block.Footnote note) {
                notes.putIfAbsent(note.label(), note);
            }
        }
        return notes;
    }

    private static Slice text(Document document, Block.Footnote note) {
        var start = document.text().indexOf("]:", note.start()) + 2;
        while (start < note.end() && document.text().charAt(start) == ' ') {
            start++;
        }
        return start < 2 || start >= note.end() ? Slice.none(document.lineAt(note.start()))
                : document.slice(note.flow().container(), start, note.end());
    }
}

package dev.recto.markdown.family;

import dev.recto.markdown.Reading.Confidence;
import dev.recto.markdown.block.Block;
import dev.recto.markdown.block.Flow;
import dev.recto.markdown.block.Slice;
import dev.recto.markdown.edge.PropertyLine;
import dev.recto.markdown.kind.Blanks;
import dev.recto.markdown.kind.Blanks.Notation;
import dev.recto.markdown.kind.Emphasis;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// Texts with blanks: `==hidden==`, `{{c1::hidden::hint}}`, and in documents that are flashcards `{hidden}` and
/// `{2:hidden}`.
///
/// A paragraph or list item is one card, however many blanks it has. Lettered options of which one is set off are none,
/// nor is an item that would be hidden as a whole.
final class ClozeTexts implements Family {
    private static final Pattern NUMBERED_BRACE =
            Pattern.compile("(?<!\\{)\\{(?:c?\\d{1,2}:|c\\d{1,2}\\|)[^{}:\\n]+\\}");

    @Override
    public List<Scheme> schemes(Survey survey) {
        var text = survey.document().text();
        var signs = survey.signs();
        if (!signs.highlights() && !signs.braces()) {
            return List.of();
        }
        var flashcards = FlashcardSigns.areIn(survey);
        if (!signs.highlights() && !signs.doubleBraces() && !signs.numberedBraces() && !flashcards) {
            return List.of();
        }
        var notations = EnumSet.of(Notation.NUMBERED, Notation.WORD, Notation.HIGHLIGHT);
        if (flashcards || signs.numberedBraces() && hasNumberedBrace(text)) {
            notations.add(Notation.BRACES);
        }
        var cuts = new ArrayList<Cut>();
        var blanks = notations.contains(Notation.BRACES) ? Places.of(text, "==", "{") : Places.of(text, "==", "{{");
        for (var flow : survey.document().flows()) {
            add(survey, flow, blanks, notations, cuts);
        }
        cuts.sort(Comparator.comparingInt(Cut::firstLine));
        return cuts.isEmpty() ? List.of() : List.of(Scheme.explicit("Texts with blanks", 0.8, cuts));
    }

    private static boolean hasNumberedBrace(String text) {
        var brace = NUMBERED_BRACE.matcher(text).useTransparentBounds(true);
        for (var at = text.indexOf('{'); at >= 0; at = text.indexOf('{', at + 1)) {
            if (brace.region(at, text.length()).lookingAt()) {
                return true;
            }
        }
        return false;
    }

    private static void add(Survey survey, Flow flow, Places blanks, Set<Notation> notations, List<Cut> cuts) {
        for (var block : flow.blocks()) {
            if (!(block instanceof Block.Paragraph paragraph)
                    || !blanks.mayBeIn(block.start(), block.end())) {
                continue;
            }
            var text = PropertyLine.withoutBelow(paragraph.text());
            if (!Blanks.in(text, notations).isEmpty() && !ChoiceBlocks.hasLetters(text)
                    && (flow.container().isRoot() || !Emphasis.isAroundAll(text.strip()))) {
                var line = survey.document().lineAt(paragraph.start());
                var end = survey.document().lineAt(paragraph.end() - 1);
                cuts.add(new Cut(TagLines.without(new Slice(text, line)), Slice.none(line), end,
                        new Form.Cloze(notations), List.of(), Confidence.LIKELY, "Line %d holds blanks."));
            }
        }
    }
}

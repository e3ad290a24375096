package dev.recto.markdown.family;

import dev.recto.markdown.Reading.Confidence;
import dev.recto.markdown.block.Block;
import dev.recto.markdown.block.LineStarts;
import dev.recto.markdown.block.Slice;
import dev.recto.markdown.kind.LanguageSection;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Items that are only a bold term, `1. **Osmosis**`, over what is said of it, below a heading that names flash cards.
///
/// Points of any text are written the same way; it is the heading that tells. A name of a program or a task has the
/// word, too ("Flashcards for the terminal", "Import flashcards"), so it must stand first before a sign or last in a
/// heading that asks nothing, in a document that is no manual. All items of a list are cards, or none is.
final class DeckItems implements Family {
    static final String NAME = "Terms of a deck";
    private static final int FEWEST = 3;
    private static final int LONGEST_HEADING = 80;
    private static final long BOLD_SIGNS = LineStarts.bits("*_");
    private static final Pattern BOLD =
            Pattern.compile("(?<mark>\\*\\*|__)(?<term>[^*_\\n]{1,120}?)[:：]?\\k<mark>[:：]?");
    private static final Pattern DECK = Pattern.compile(
            "^[^\\p{L}]*+(?:(?:" + LanguageSection.DECK.alternatives() + ")\\s*(?:[:：–—(（-].*)?|[^:：]*?(?:"
                    + LanguageSection.DECK.alternatives() + ")\\s*(?:[(（].*)?)$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);

    @Override
    public List<Scheme> schemes(Survey survey) {
        var cuts = new ArrayList<Cut>();
        for (var block : survey.document().root().blocks()) {
            if (block instanceof Block.Items list && list.items().stream().allMatch(DeckItems::isCard)
                    && isBelowDeck(survey, survey.document().lineAt(list.start()))) {
                list.items().forEach(item -> cuts.add(cut(survey, item)));
            }
        }
        return cuts.size() < FEWEST ? List.of() : List.of(Scheme.inferred(NAME, 0.75, cuts));
    }

    private static boolean isCard(Block.Item item) {
        var blocks = item.flow().blocks();
        return blocks.size() > 1 && blocks.getFirst() instanceof Block.Paragraph first
                && first.markdown().mayBeginLine(BOLD_SIGNS)
                && (first.text().startsWith("**") || first.text().startsWith("__"))
                && BOLD.matcher(first.text().stripTrailing()).matches();
    }

    /// Whether a heading above a line, or the file, is named after flash cards.
    static boolean isNamed(Survey survey, int line) {
        return isBelowDeck(survey, line) || DECK.matcher(survey.fileName().replaceAll("[-_.]", " ")).find();
    }

    private static boolean isBelowDeck(Survey survey, int line) {
        return survey.headingsAbove(line).stream().anyMatch(heading -> heading.length() <= LONGEST_HEADING
                && DECK.matcher(heading).find() && !survey.asking().isQuestion(heading));
    }

    private static Cut cut(Survey survey, Block.Item item) {
        var document = survey.document();
        var line = document.lineAt(item.start());
        var first = (Block.Paragraph) item.flow().blocks().getFirst();
        var bold = BOLD.matcher(first.text().stripTrailing());
        var term = bold.matches() ? bold.group("term").strip() : first.text();
        var answer = document.slice(item.flow().container(), first.end(), item.end()).trimmed();
        var extent = document.lineAt(Math.max(item.start(), item.end() - 1));
        var asks = survey.asking().isQuestion(term);
        return new Cut(new Slice(term, line), answer, extent, asks ? new Form.Asked() : new Form.Term(), List.of(),
                Confidence.LIKELY, "Line %d is a term of a list under a heading that names flash cards.");
    }
}

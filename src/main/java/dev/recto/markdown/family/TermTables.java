package dev.recto.markdown.family;

import dev.recto.markdown.Reading.Confidence;
import dev.recto.markdown.block.Block;
import dev.recto.markdown.block.PlainText;
import dev.recto.markdown.block.Slice;
import dev.recto.markdown.kind.LanguageSection;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// Tables of words and what they mean, and tables in which most cells of one of two columns ask. Only where nothing
/// else was found: within an answer they are a part of it.
final class TermTables implements Family {
    static final String NAME = "Tables of terms";
    private static final int FEWEST_ROWS = 3;
    private static final Words TERM = Words.of(LanguageSection.COLUMN_TERM);
    private static final Words MEANING = Words.of(LanguageSection.COLUMN_MEANING);

    private static final Pattern LANGUAGE_BEFORE = Pattern.compile(
            "^(?:" + LanguageSection.LANGUAGE_NAME.alternatives() + ")\\s+(?=\\S)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern REMARK = Pattern.compile("(?<=\\S)\\s?[(（][^()（）]{1,40}[)）]\\s*$");

    /// Vocabulary of two languages has their names.
    private static final Words LANGUAGE = Words.of(LanguageSection.LANGUAGE_NAME);

    @Override
    public List<Scheme> schemes(Survey survey) {
        var cuts = new ArrayList<Cut>();
        // A short table below others with the same header is one of theirs.
        var known = new HashSet<List<String>>();
        for (var block : survey.document().root().blocks()) {
            if (block instanceof Block.Table table && (table.rows().size() > FEWEST_ROWS
                    || known.contains(table.rows().getFirst().cells()))) {
                var before = cuts.size();
                add(survey, table, cuts);
                if (cuts.size() > before) {
                    known.add(table.rows().getFirst().cells());
                }
            }
        }
        return cuts.isEmpty() ? List.of() : List.of(Scheme.explicit(NAME, 0.3, cuts));
    }

    private static void add(Survey survey, Block.Table table, List<Cut> cuts) {
        var header = table.rows().getFirst().cells();
        var terms = column(header, TERM);
        var meanings = column(header, MEANING);
        if (header.size() == 2 && header.stream().allMatch(cell -> LANGUAGE.areAllOf(PlainText.of(cell)))) {
            terms = OptionalInt.of(0);
            meanings = OptionalInt.of(1);
        } else if (header.size() == 2 && terms.isEmpty()) {
            terms = IntStream.range(0, 2).filter(i -> asks(table, i) && !asks(table, 1 - i)).findFirst();
            meanings = terms.isEmpty() ? terms : OptionalInt.of(1 - terms.getAsInt());
        }
        if (terms.isEmpty() || meanings.isEmpty()) {
            return;
        }
        for (var row : table.rows().subList(1, table.rows().size())) {
            var term = row.cells().get(terms.getAsInt()).strip();
            var meaning = row.cells().get(meanings.getAsInt()).strip();
            if (!PlainText.of(term).isBlank() && !meaning.isEmpty()) {
                var line = survey.document().lineAt(row.start());
                cuts.add(Cut.open(new Slice(Label.without(term), line), new Slice(meaning, line), line,
                        Confidence.LIKELY, "Line %d is a row of a table of terms."));
            }
        }
    }

    private static boolean asks(Block.Table table, int column) {
        var rows = table.rows().subList(1, table.rows().size());
        return rows.stream().filter(row -> Asking.hasMark(row.cells().get(column))).count() * 10 >= rows.size() * 8;
    }

    private static OptionalInt column(List<String> header, Words name) {
        return IntStream.range(0, header.size()).filter(i -> name.areAllOf(bare(PlainText.of(header.get(i)))))
                .findFirst();
    }

    /// Without its language or a remark: *English term*, *Meaning (in English)*.
    private static String bare(String name) {
        return LANGUAGE_BEFORE.matcher(REMARK.matcher(name).replaceFirst("")).replaceFirst("");
    }
}

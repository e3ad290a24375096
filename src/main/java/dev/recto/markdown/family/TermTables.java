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

/// Tables of words and what they mean, tables in which most cells of one of two columns ask, and those below a heading
/// that says glossary or cheat sheet. Only where nothing else was found: within an answer they are a part of it.
final class TermTables implements Family {
    static final String NAME = "Tables of terms";
    private static final int FEWEST_ROWS = 3;
    private static final Words TERM = Words.of(LanguageSection.COLUMN_TERM);
    private static final Words MEANING = Words.of(LanguageSection.COLUMN_MEANING);

    private static final Words ABOUT = Words.of(LanguageSection.COLUMN_ABOUT);
    private static final int MOST_COLUMNS = 5;
    private static final int LONGEST_TOLD = 80;

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
            addTold(survey, table, cuts);
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

    /// In a glossary or cheat sheet the first column is what is looked up, whatever the columns are called.
    private static void addTold(Survey survey, Block.Table table, List<Cut> cuts) {
        var header = table.rows().getFirst().cells();
        var rows = table.rows().subList(1, table.rows().size());
        var first = IntStream.range(0, header.size()).filter(i -> !isAbout(header.get(i))).findFirst().orElse(0);
        if (header.size() - first < 2 || header.size() > MOST_COLUMNS || !areTerms(rows, first)
                || !Glossary.isSheetAbove(survey, survey.document().lineAt(table.start()))) {
            return;
        }
        var form = Glossary.isAbove(survey, survey.document().lineAt(table.start()))
                ? new Form.Term() : new Form.Asked();
        for (var row : rows) {
            var line = survey.document().lineAt(row.start());
            var told = told(header, row.cells(), first);
            if (!told.isEmpty() && !PlainText.of(row.cells().get(first)).isBlank()) {
                cuts.add(new Cut(new Slice(row.cells().get(first).strip(), line), new Slice(told, line), line, form,
                        List.of(), Confidence.LIKELY,
                        "Line %d is a row of a table to look things up in.".formatted(line)));
            }
        }
    }

    /// "No.", "#", or nothing.
    private static boolean isAbout(String name) {
        var plain = PlainText.of(name);
        return plain.codePoints().noneMatch(Character::isLetter) || ABOUT.areAllOf(plain);
    }

    /// Whether nearly all rows have something in a column that is short and their own.
    private static boolean areTerms(List<Block.Row> rows, int column) {
        var terms = rows.stream().map(row -> row.cells().get(column).strip())
                .filter(cell -> !cell.isEmpty() && cell.length() <= LONGEST_TOLD).distinct().count();
        return terms * 10 >= rows.size() * 9;
    }

    /// What stands in the columns behind one, the second and further ones with their names.
    private static String told(List<String> header, List<String> cells, int term) {
        var told = new StringBuilder();
        for (var i = term + 1; i < cells.size(); i++) {
            var cell = cells.get(i).strip();
            if (!cell.isEmpty()) {
                told.append(told.isEmpty() ? "" : "; **" + PlainText.of(header.get(i)).strip() + ":** ").append(cell);
            }
        }
        return told.toString();
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

package dev.recto.markdown.family;

import dev.recto.markdown.Reading.Confidence;
import dev.recto.markdown.block.Block;
import dev.recto.markdown.block.PlainText;
import dev.recto.markdown.block.Slice;
import dev.recto.markdown.kind.Beginnings;
import dev.recto.markdown.kind.Wording;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// `| Question | Answer |`: each row of a table with a column of questions is one.
final class QuestionTables implements Family {
    private static final Header QUESTION = Header.named(Wording.questionColumns());
    private static final Header ANSWER = Header.named(Wording.answerColumns());
    private static final Header TAG = Header.named(Wording.tagColumns());
    /// Columns that say something about the question; one without a letter does.
    private static final Header ABOUT = Header.named(Wording.aboutColumns());
    private static final Pattern NUMBER =
            Pattern.compile("\\s*\\D{0,3}\\d{1,3}\\D?\\s*(?:[(\\[（][^()\\[\\]（）]{1,60}[)\\]）]\\s*)?");
    private static final int FEWEST_NUMBERED = 2;
    private static final Pattern LETTERS = Pattern.compile("\\s*\\p{L}(?:[\\s,/]*\\p{L}){0,4}\\s*");
    private static final Pattern BOLD = Pattern.compile("^(\\*\\*|__)(.+)\\1$");

    /// What a column may be called, with signs around it and perhaps a remark in brackets behind.
    private record Header(Beginnings beginnings, Pattern pattern) {
        static Header named(String names) {
            return new Header(Beginnings.of(names), Pattern.compile("[^\\p{L}]*(?:" + names + ")"
                    + "(?:\\s*\\([^()]{1,60}\\))?[^\\p{L}]*",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE));
        }

        boolean fits(String cell) {
            var plain = PlainText.of(cell);
            var first = Beginnings.firstLetter(plain, false);
            return first >= 0 && beginnings.fit(plain, first) && pattern.matcher(plain).matches();
        }

        /// The first column of a table that is called so.
        OptionalInt in(Block.Table table) {
            var header = table.rows().getFirst().cells();
            for (var i = 0; i < header.size(); i++) {
                if (fits(header.get(i))) {
                    return OptionalInt.of(i);
                }
            }
            return OptionalInt.empty();
        }
    }

    @Override
    public List<Scheme> schemes(Survey survey) {
        var cuts = new ArrayList<Cut>();
        for (var flow : survey.document().flows()) {
            for (var block : flow.blocks()) {
                if (block instanceof Block.Table table && !table.rows().isEmpty()) {
                    var judged = JudgedTables.cuts(survey.document(), table, ANSWER::fits);
                    cuts.addAll(judged);
                    if (judged.isEmpty() && QUESTION.in(table).isPresent() && !isContents(table)) {
                        addRows(survey, table, cuts);
                    }
                }
            }
        }
        HtmlTables.in(survey.document()).forEach(table -> addRows(survey, table, cuts));
        cuts.sort(Comparator.comparingInt(Cut::firstLine));
        return cuts.isEmpty() ? List.of() : List.of(Scheme.explicit("Tables of questions", 1.0, cuts));
    }

    private static void addRows(Survey survey, Block.Table table, List<Cut> cuts) {
        var document = survey.document();
        var named = QUESTION.in(table);
        if (named.isEmpty()) {
            return;
        }
        var question = behindNumbers(survey, table, named.getAsInt()).orElse(named.getAsInt());
        var answer = answer(table, named.getAsInt(), question);
        if (answer.isPresent() && ANSWER.fits(table.rows().getFirst().cells().get(answer.getAsInt()))
                ? isMostlyKey(table, question, answer.getAsInt()) : areNumbers(table, question)) {
            return;
        }
        var tags = columns(table, TAG);
        var options = RowOptions.in(table);
        for (var row : table.rows().subList(1, table.rows().size())) {
            var text = Label.without(unwrapped(row.cells().get(question)));
            var line = document.lineAt(row.start());
            if (!PlainText.of(text).isBlank()) {
                var behind = answer.isPresent() ? row.cells().get(answer.getAsInt()) : "";
                var offered = options.of(row);
                var key = RowOptions.key(offered, behind);
                cuts.add(Cut.open(new Slice(key.isEmpty() ? text : text + RowOptions.beside(offered), line),
                        new Slice(key.isEmpty() ? behind : key, line), line, Confidence.SURE,
                        "Line %d is a row of a table with a column of questions.")
                                .tagged(tags(tags, row)));
            }
        }
    }

    /// Where the column of questions only numbers them (`A1`, `2`, `Q3`), the next one that is called no answer is
    /// asked, if most of its cells ask: `| Question | Text |`.
    private static OptionalInt behindNumbers(Survey survey, Block.Table table, int numbers) {
        var rows = table.rows().subList(1, table.rows().size());
        var header = table.rows().getFirst().cells();
        var next = numbers + 1;
        if (next == header.size() || rows.size() < FEWEST_NUMBERED || ANSWER.fits(header.get(next))
                || !areNumbers(table, numbers)) {
            return OptionalInt.empty();
        }
        var asking = rows.stream().filter(row -> survey.asking().isQuestion(row.cells().get(next))).count();
        return asking * 2 > rows.size() ? OptionalInt.of(next) : OptionalInt.empty();
    }

    /// A number alone is not asked: it counts, or it is that of a question elsewhere.
    private static boolean areNumbers(Block.Table table, int column) {
        return table.rows().stream().skip(1)
                .allMatch(row -> NUMBER.matcher(PlainText.of(row.cells().get(column))).matches());
    }

    /// `| 1 | 2 | 3 |` over `| b | a | d |`: what stands below each number; empty if a table is no such key.
    static TreeMap<Integer, String> keyBelowNumbers(Block.Table table) {
        var key = new TreeMap<Integer, String>();
        if (table.rows().size() != 2 || table.rows().getFirst().cells().size() < FEWEST_NUMBERED) {
            return key;
        }
        for (var i = 0; i < table.rows().getFirst().cells().size(); i++) {
            var number = PlainText.of(table.rows().getFirst().cells().get(i)).strip();
            var letter = PlainText.of(table.rows().get(1).cells().get(i)).strip();
            var title = i == 0 && !number.matches("\\d{1,3}") && !LETTERS.matcher(letter).matches();
            if (!title && (!number.matches("\\d{1,3}") || !LETTERS.matcher(letter).matches())) {
                return new TreeMap<>();
            }
            if (!title) {
                key.put(Integer.parseInt(number), letter);
            }
        }
        return key;
    }

    /// Whether a table is nothing but such a key.
    static boolean isKey(Block.Table table) {
        var header = table.rows().getFirst().cells();
        return (header.size() == 2 || header.size() > 2 && ANSWER.fits(header.get(1))) && isKey(table, 0, 1);
    }

    /// Numbers and letters beside them answer the questions that have these numbers: `| 3 | B |`.
    private static boolean isKey(Block.Table table, int question, int answer) {
        return table.rows().size() > 2 && areNumbers(table, question)
                && letters(table, answer) == table.rows().size() - 1;
    }

    /// The same of the key of a test in which a few questions are answered at length: `| 8 | see above |`.
    private static boolean isMostlyKey(Block.Table table, int question, int answer) {
        return table.rows().size() > 2 && areNumbers(table, question)
                && letters(table, answer) * 2 > table.rows().size() - 1;
    }

    /// How many cells of a column below its header hold letters of options.
    private static long letters(Block.Table table, int column) {
        return table.rows().stream().skip(1)
                .filter(row -> LETTERS.matcher(PlainText.of(row.cells().get(column))).matches()).count();
    }

    /// A table whose rows lead to places in the same document.
    private static boolean isContents(Block.Table table) {
        var leading = table.rows().stream().filter(row -> row.cells().stream().anyMatch(cell -> cell.contains("](#")))
                .count();
        return leading * 2 > table.rows().size() - 1;
    }

    /// The column named so, else the only other one that may be it. `A` beside `B` is that of an option.
    ///
    /// @param numbers that of the questions too, or of their numbers
    private static OptionalInt answer(Block.Table table, int numbers, int question) {
        var header = table.rows().getFirst().cells();
        var options = RowOptions.in(table);
        var named = IntStream.range(0, header.size()).filter(i -> !options.has(i) && ANSWER.fits(header.get(i)))
                .findFirst();
        if (named.isPresent()) {
            return named;
        }
        var keyed = IntStream.range(0, header.size()).filter(i -> i != question && i != numbers && !options.has(i))
                .filter(i -> options.areKeyed(table, i)).findFirst();
        if (keyed.isPresent()) {
            return keyed;
        }
        var others = IntStream.range(0, header.size()).filter(i -> i != question && !options.has(i) && i != numbers
                && !TAG.fits(header.get(i)) && !isAbout(header.get(i)) && isText(table, i)).toArray();
        return others.length == 1 ? OptionalInt.of(others[0]) : OptionalInt.empty();
    }

    /// Most cells have words, and no links.
    private static boolean isText(Block.Table table, int column) {
        var cells = table.rows().stream().skip(1).map(row -> row.cells().get(column)).toList();
        return cells.stream().filter(cell -> !cell.contains("](") && !cell.contains("http")
                && cell.codePoints().filter(Character::isLetter).count() > 1).count() * 2 > cells.size();
    }

    private static boolean isAbout(String cell) {
        return Beginnings.firstLetter(PlainText.of(cell), false) < 0 || ABOUT.fits(cell);
    }

    private static int[] columns(Block.Table table, Header name) {
        var header = table.rows().getFirst().cells();
        return IntStream.range(0, header.size()).filter(i -> name.fits(header.get(i))).toArray();
    }

    /// What columns for topic and difficulty say.
    private static List<String> tags(int[] columns, Block.Row row) {
        return Arrays.stream(columns).mapToObj(i -> PlainText.of(row.cells().get(i)).replaceAll("\\s+", "-"))
                .filter(tag -> !tag.isEmpty()).toList();
    }

    private static String unwrapped(String cell) {
        var bold = BOLD.matcher(cell.strip());
        return bold.matches() && !bold.group(2).contains(bold.group(1)) ? bold.group(2) : cell.strip();
    }
}

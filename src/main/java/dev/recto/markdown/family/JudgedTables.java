package dev.recto.markdown.family;

import dev.recto.markdown.Reading.Confidence;
import dev.recto.markdown.block.Block;
import dev.recto.markdown.block.Document;
import dev.recto.markdown.block.PlainText;
import dev.recto.markdown.block.Slice;
import dev.recto.markdown.kind.Verdict;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// `| Statement | Answer |` where each answer says that a sentence is true or false, in a word or its letter: each row
/// is such a sentence. What stands behind the word, or in a column behind that of the answers, says why.
final class JudgedTables {
    private static final int FEWEST_ROWS = 2;
    private static final int FEWEST_WORDS = 3;
    private static final int FEWEST_SIGNS = 4;

    /// `True / False`, `T or F`, also with a question mark: what stands below it can only be one of them.
    private static final Pattern EITHER =
            Pattern.compile("\\s*(?<one>\\p{L}+)\\s*(?:/|\\||\\s\\p{L}{1,4}\\s)\\s*(?<other>\\p{L}+)\\W*");

    /// A word or sign that judges, and what is remarked behind it.
    private static final Pattern TOLD = Pattern.compile(
            "\\s*(?<marks>\\*\\*|__|[*_`])?(?<word>\\p{L}+|[✓✔✅√×✗✘❌])\\k<marks>?+(?<rest>$|\\s*[(（.,;:–—-].*|\\s+\\*.*)",
            Pattern.DOTALL);
    private static final Pattern BETWEEN = Pattern.compile("^[\\s.,;:–—-]+");

    private JudgedTables() {}

    /// The rows of such a table; none if it is another one.
    ///
    /// @param answers whether a cell of the header names a column of answers
    static List<Cut> cuts(Document document, Block.Table table, Predicate<String> answers) {
        var header = table.rows().getFirst().cells();
        var rows = table.rows().subList(1, table.rows().size());
        var judging = IntStream.range(1, header.size())
                .filter(i -> answers.test(header.get(i)) || isEither(PlainText.of(header.get(i)))).findFirst().orElse(0);
        if (judging == 0 && rows.size() >= FEWEST_ROWS) {
            return ticked(document, header, rows);
        }
        if (judging == 0 || rows.size() < FEWEST_ROWS
                || !rows.stream().allMatch(row -> told(row.cells().get(judging)).isPresent())) {
            return List.of();
        }
        return IntStream.range(0, judging).filter(i -> rows.stream().allMatch(row -> isSentence(row.cells().get(i))))
                .mapToObj(i -> rows.stream().map(row -> cut(document, row, i, judging)).toList())
                .findFirst().orElse(List.of());
    }

    /// `| Statement | True | False |` with a sign in one of the last two columns of each row.
    private static List<Cut> ticked(Document document, List<String> header, List<Block.Row> rows) {
        var place = IntStream.range(1, header.size() - 1).filter(i -> isEither(
                PlainText.of(header.get(i)) + "/" + PlainText.of(header.get(i + 1)))).findFirst().orElse(0);
        if (place == 0 || !rows.stream().allMatch(row -> isSentence(row.cells().get(place - 1))
                && row.cells().get(place).isBlank() != row.cells().get(place + 1).isBlank())) {
            return List.of();
        }
        return rows.stream().map(row -> {
            var line = document.lineAt(row.start());
            var told = PlainText.of(header.get(row.cells().get(place).isBlank() ? place + 1 : place)).strip();
            var behind = row.cells().stream().skip(place + 2).map(String::strip).filter(cell -> !cell.isEmpty())
                    .toList();
            return new Cut(new Slice(Label.without(row.cells().get(place - 1).strip()), line),
                    new Slice(joined(told, behind), line), line,
                    new Form.Judged(verdict(told).orElseThrow(), String.join(" ", behind)), List.of(),
                    Confidence.SURE, "Line %d is a row of a table that says which sentences are true.");
        }).toList();
    }

    static boolean isEither(String name) {
        var words = EITHER.matcher(name);
        if (!words.matches()) {
            return false;
        }
        var one = verdict(words.group("one"));
        var other = verdict(words.group("other"));
        return one.isPresent() && other.isPresent() && !one.equals(other);
    }

    private static boolean isSentence(String cell) {
        var plain = PlainText.of(cell).strip();
        return plain.split("\\s+", FEWEST_WORDS).length == FEWEST_WORDS
                || plain.codePoints().filter(Character::isIdeographic).limit(FEWEST_SIGNS).count() == FEWEST_SIGNS;
    }

    private static Cut cut(Document document, Block.Row row, int statement, int judging) {
        var line = document.lineAt(row.start());
        var told = told(row.cells().get(judging)).orElseThrow();
        var behind = row.cells().stream().skip(judging + 1).map(String::strip).filter(cell -> !cell.isEmpty()).toList();
        return new Cut(new Slice(Label.without(row.cells().get(statement).strip()), line),
                new Slice(joined(row.cells().get(judging), behind), line), line,
                new Form.Judged(told.verdict(), joined(told.reason(), behind)), List.of(), Confidence.SURE,
                "Line %d is a row of a table that says which sentences are true.");
    }

    private static String joined(String first, List<String> others) {
        return (first.strip() + " " + String.join(" ", others)).strip();
    }

    /// What a cell says; empty if it does not judge.
    private static Optional<Form.Judged> told(String cell) {
        var told = TOLD.matcher(cell);
        return !told.matches() ? Optional.empty() : verdict(told.group("word")).map(verdict ->
                new Form.Judged(verdict, BETWEEN.matcher(told.group("rest")).replaceFirst("").strip()));
    }

    /// Letters are those of true and false, vero and falso, richtig and falsch, and the ring and cross of Korea.
    private static Optional<Boolean> verdict(String word) {
        return switch (word) {
            case "T", "V", "R", "O", "✔", "✅", "√" -> Optional.of(true);
            case "F", "X", "✗", "✘", "❌" -> Optional.of(false);
            default -> Verdict.of(word);
        };
    }
}

package dev.recto.markdown.kind;

import dev.recto.markdown.edge.TableText;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Options in a table, its first column a sign and the next letter, the one behind it the text:
///
/// ```
/// | ✅ a | red  | because … |
/// | ❌ b | blue | no …      |
/// ```
///
/// They are written as boxes below each other, and the table itself, which says why, goes on below them. A table of
/// signs without letters compares things.
final class TableOptions {
    private static final Pattern SIGNED = Pattern.compile(
            "(?:(?<sign>[" + OptionSigns.TICKED + OptionSigns.CROSSED + "])\\uFE0F?\\s*)?"
                    + "\\**(?<letter>[A-Ha-h])[.)]?\\**"
                    + "(?:\\s*(?<behind>[" + OptionSigns.TICKED + OptionSigns.CROSSED + "])\\uFE0F?)?");
    private static final int FEWEST = 2;
    private static final int FEWEST_COLUMNS = 2;

    private TableOptions() {}

    /// The text with the lines of such a table, if it has one.
    static String asLines(String text) {
        return mayHave(text) ? TableText.in(text).flatMap(table -> written(text, table)).orElse(text) : text;
    }

    private static boolean mayHave(String text) {
        return text.indexOf('|') >= 0 && OptionSigns.hasAny(text, OptionSigns.TICKED) && OptionSigns.hasAny(text, OptionSigns.CROSSED);
    }

    private static Optional<String> written(String text, TableText table) {
        var options = new StringBuilder();
        var right = 0;
        for (var i = 0; i < table.rows().size(); i++) {
            var signed = signed(table.rows().get(i), i);
            if (signed.isEmpty()) {
                return Optional.empty();
            }
            right += signed.get() ? 1 : 0;
            options.append(signed.get() ? "- [x] " : "- [ ] ").append(table.rows().get(i).get(1)).append('\n');
        }
        if (table.rows().size() < FEWEST || right == 0 || right == table.rows().size()) {
            return Optional.empty();
        }
        var lines = text.split("\n", -1);
        var above = String.join("\n", List.of(lines).subList(0, table.firstLine()));
        var from = table.header().size() > FEWEST_COLUMNS ? table.firstLine() : table.lastLine() + 1;
        return Optional.of(above + "\n" + options + "\n"
                + String.join("\n", List.of(lines).subList(from, lines.length)));
    }

    /// Whether a row is ticked; empty if it is not that of the option with this place.
    private static Optional<Boolean> signed(List<String> row, int place) {
        var cell = SIGNED.matcher(row.getFirst());
        return row.size() >= FEWEST_COLUMNS && cell.matches() && !row.get(1).isBlank()
                && Character.toLowerCase(cell.group("letter").charAt(0)) == 'a' + place
                && (cell.group("sign") == null) != (cell.group("behind") == null)
                ? Optional.of(isTick(cell)) : Optional.empty();
    }

    private static boolean isTick(Matcher cell) {
        var sign = cell.group("sign") != null ? cell.group("sign") : cell.group("behind");
        return OptionSigns.TICKED.contains(sign);
    }
}

package dev.recto.markdown.family;

import dev.recto.markdown.block.Block;
import dev.recto.markdown.block.PlainText;
import dev.recto.markdown.kind.LanguageSection;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// Where the rows of a table of questions have their options: columns `A`, `Option B`, `Choice 3`, at least two, in
/// order, or a single one called *Options* with all of them, divided by line breaks, letters, `/`, `;` or commas.
///
/// @param columns those of one option each; empty if there are none
/// @param cell that of all options; -1 if there is none
record RowOptions(List<Integer> columns, int cell) {
    private static final Pattern OPTION = Pattern.compile(
            "(?:(?:" + LanguageSection.CHOICE_NOUN.alternatives() + ")\\s?)?\\(?(?<letter>[A-Ha-h1-8])"
                    + "(?:\\)|[.:]?$|[.:)]\\s.*)", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL);
    private static final Words OPTIONS = Words.of(LanguageSection.OPTIONS);
    private static final Pattern BREAK = Pattern.compile("\\s*<br\\s*/?>\\s*", Pattern.CASE_INSENSITIVE);
    private static final Pattern LABEL = Pattern.compile("^(?:[-*•]\\s+)?(?:\\(?[A-Ha-h1-8][.):]\\s*)?");

    /// `A)`, `(b)` or `c.` where one option ends and the next begins.
    private static final Pattern LETTER = Pattern.compile("(?:^|[\\s,;/|])\\(?(?<letter>[A-Ha-h])[.):]\\s*(?=\\S)");
    private static final List<Pattern> DIVIDERS =
            List.of(Pattern.compile("\\s+/\\s+"), Pattern.compile("\\s*;\\s*"), Pattern.compile("\\s*,\\s+"));

    static RowOptions in(Block.Table table) {
        var header = table.rows().getFirst().cells();
        var found = new ArrayList<Integer>();
        for (var i = 0; i < header.size(); i++) {
            var name = OPTION.matcher(PlainText.of(header.get(i)).strip());
            if (name.matches() && isPlace(name.group("letter"), found.size())) {
                found.add(i);
            }
        }
        var all = IntStream.range(0, header.size()).filter(i -> OPTIONS.areAllOf(PlainText.of(header.get(i))))
                .findFirst();
        return found.size() < 2 ? new RowOptions(List.of(), all.orElse(-1)) : new RowOptions(found, -1);
    }

    boolean has(int column) {
        return column == cell || columns.contains(column);
    }

    /// The options of a row by their places, empty where a row has fewer; none if it has no two of them.
    List<String> of(Block.Row row) {
        var options = cell >= 0 ? parts(row.cells().get(cell).strip())
                : columns.stream().map(column -> row.cells().get(column).strip()).toList();
        return options.stream().filter(option -> !option.isEmpty()).count() < 2 ? List.of() : options;
    }

    /// Whether each cell of a column names an option of its row; numbers of questions seem to.
    boolean areKeyed(Block.Table table, int column) {
        return (cell >= 0 || !columns.isEmpty())
                && PlainText.of(table.rows().getFirst().cells().get(column)).chars().anyMatch(Character::isLetter)
                && table.rows().size() > 1 && table.rows().stream().skip(1)
                        .noneMatch(row -> key(of(row), row.cells().get(column)).isEmpty());
    }

    /// The letter of the option that a cell names by letter, number or text; empty if it names none.
    static String key(List<String> options, String answer) {
        var named = PlainText.of(answer).strip();
        var option = OPTION.matcher(named);
        var said = option.matches() ? option.group("letter") : "";
        for (var i = 0; i < options.size(); i++) {
            if (!named.isEmpty() && named.equalsIgnoreCase(PlainText.of(options.get(i)).strip())) {
                return letter(i);
            }
        }
        for (var i = 0; i < options.size(); i++) {
            if (!said.isEmpty() && (said.equalsIgnoreCase(letter(i)) || said.equals(String.valueOf(i + 1)))) {
                return letter(i);
            }
        }
        return "";
    }

    /// The options as they would stand on the question's line.
    static String beside(List<String> options) {
        var line = new StringBuilder();
        for (var i = 0; i < options.size(); i++) {
            if (!options.get(i).isEmpty()) {
                line.append(' ').append(letter(i)).append(") ").append(options.get(i));
            }
        }
        return line.toString();
    }

    private static List<String> parts(String cell) {
        var lines = Arrays.stream(BREAK.split(cell)).map(line -> LABEL.matcher(line).replaceFirst("").strip())
                .filter(line -> !line.isEmpty()).toList();
        if (lines.size() > 1) {
            return lines;
        }
        var starts = new ArrayList<int[]>();
        for (var letter = LETTER.matcher(cell); letter.find();) {
            if (isPlace(letter.group("letter"), starts.size())) {
                starts.add(new int[] {letter.start(), letter.end()});
            }
        }
        if (starts.size() > 1 && starts.getFirst()[0] == 0) {
            return IntStream.range(0, starts.size()).mapToObj(i -> withoutDivider(cell.substring(starts.get(i)[1],
                    i + 1 < starts.size() ? starts.get(i + 1)[0] : cell.length()))).toList();
        }
        return DIVIDERS.stream().map(divider -> List.of(divider.split(cell))).filter(all -> all.size() > 1)
                .findFirst().orElse(List.of());
    }

    private static String withoutDivider(String option) {
        var text = option.strip();
        return !text.isEmpty() && ",;/|".indexOf(text.charAt(text.length() - 1)) >= 0
                ? text.substring(0, text.length() - 1).strip() : text;
    }

    private static boolean isPlace(String letter, int place) {
        return letter.equalsIgnoreCase(Character.isDigit(letter.charAt(0)) ? String.valueOf(place + 1) : letter(place));
    }

    private static String letter(int place) {
        return String.valueOf((char) ('A' + place));
    }
}

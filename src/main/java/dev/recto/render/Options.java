package dev.recto.render;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Rows to choose from or to arrange. The texts are HTML.
final class Options {
    private static final String TICK = "<span class=\"label\"><span class=\"icon tick\"></span>Right answer</span>";

    private Options() {}

    /// Lettered rows, none of them judged.
    static String open(List<String> texts) {
        return rows(texts.size(), i -> row("opt", letter(i), texts.get(i), ""));
    }

    /// The same rows, the right ones marked by form, sign and words.
    static String solved(List<String> texts, List<Boolean> right) {
        return rows(texts.size(), i -> right.get(i)
                ? row("opt right", letter(i), texts.get(i), TICK) : row("opt other", letter(i), texts.get(i), ""));
    }

    /// Rows in their right order.
    static String numbered(List<String> texts) {
        return rows(texts.size(), i -> row("opt right", String.valueOf(i + 1), texts.get(i), ""));
    }

    /// Two columns, row by row.
    static String pairs(List<String> lefts, List<String> rights) {
        return IntStream.range(0, lefts.size())
                .mapToObj(i -> row("opt", String.valueOf(i + 1), lefts.get(i), "")
                        + row("opt", letter(i), rights.get(i), ""))
                .collect(Collectors.joining("", "<div class=\"pairs\">", "</div>"));
    }

    private static String rows(int count, java.util.function.IntFunction<String> row) {
        return IntStream.range(0, count).mapToObj(row).collect(Collectors.joining("", "<div class=\"opts\">", "</div>"));
    }

    private static String row(String kind, String mark, String text, String label) {
        return "<div class=\"" + kind + "\"><span class=\"cap\">" + mark + "</span><div class=\"text\" dir=\"auto\">" + text
                + "</div>" + label + "</div>";
    }

    /// A to Z, then AA, AB, …
    private static String letter(int index) {
        var last = String.valueOf((char) ('A' + index % 26));
        return index < 26 ? last : letter(index / 26 - 1) + last;
    }
}

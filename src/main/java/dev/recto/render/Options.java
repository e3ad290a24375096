package dev.recto.render;

import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Rows to choose from or to arrange. The texts are HTML.
final class Options {
    private static final String TICK = "<span class=\"label\"><span class=\"icon tick\"></span>Right answer</span>";

    /// Rows that a person chooses from; a document may have any number.
    private static final int MOST = 100;

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

    /// Rows in their right order, each with the letter that it had among the open ones.
    ///
    /// @param places where each row was among them, counted from 0
    static String ordered(List<String> texts, List<Integer> places) {
        return rows(texts.size(),
                i -> row("opt right", String.valueOf(i + 1), texts.get(i), cap(letter(places.get(i)))));
    }

    /// Two columns that are still to be matched.
    static String openPairs(List<String> lefts, List<String> rights) {
        return pairs(lefts.size(), i -> row("opt", String.valueOf(i + 1), lefts.get(i), "")
                + row("opt", letter(i), rights.get(i), ""));
    }

    /// What belongs together side by side.
    ///
    /// @param places where each right one was among the open ones, counted from 0
    static String solvedPairs(List<String> lefts, List<String> rights, List<Integer> places) {
        return pairs(lefts.size(), i -> row("opt right", String.valueOf(i + 1), lefts.get(i), "")
                + row("opt right", letter(places.get(i)), rights.get(i), ""));
    }

    private static String pairs(int count, IntFunction<String> pair) {
        return together("pairs", count, pair);
    }

    private static String rows(int count, IntFunction<String> row) {
        return together("opts", count, row);
    }

    private static String together(String kind, int count, IntFunction<String> row) {
        return IntStream.range(0, Math.min(count, MOST)).mapToObj(row)
                .collect(Collectors.joining("", "<div class=\"" + kind + "\">", "</div>"))
                + (count <= MOST ? "" : "<p class=\"" + Bounds.SHORTENED + "\">" + (count - MOST)
                        + " more are in the document.</p>");
    }

    private static String row(String kind, String mark, String text, String label) {
        return "<div class=\"" + kind + "\">" + cap(mark) + "<div class=\"text\" dir=\"auto\">" + text
                + "</div>" + label + "</div>";
    }

    private static String cap(String mark) {
        return "<span class=\"cap\">" + mark + "</span>";
    }

    /// A to Z, then AA, AB, …
    private static String letter(int index) {
        var last = String.valueOf((char) ('A' + index % 26));
        return index < 26 ? last : letter(index / 26 - 1) + last;
    }
}

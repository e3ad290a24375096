package dev.recto.markdown.kind;

import dev.recto.markdown.block.PlainText;
import dev.recto.markdown.block.Slice;
import dev.recto.markdown.edge.AnswerStart;
import dev.recto.markdown.edge.CodeLines;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/// Options that are lines of a paragraph and nothing else: no bullet, no letter, no number. Only a key that repeats one
/// of them shows that they are options.
final class BareLines {
    private static final int FEWEST = 3;
    private static final int MOST = 8;
    private static final int LONGEST = 120;

    private BareLines() {}

    /// The last paragraph of a question as items; empty if it has too few lines, or other lines than such.
    static String below(String question) {
        var start = question.lastIndexOf("\n\n");
        return start < 0 ? "" : asItems(List.of(question.substring(start + 2).split("\n", -1)));
    }

    /// The first paragraph of a text as items; empty if it has other lines, or if no answer is announced behind it.
    static String above(String body) {
        var end = body.indexOf("\n\n");
        var items = end < 0 ? "" : asItems(List.of(body.substring(0, end).strip().split("\n", -1)));
        return items.isEmpty() || !isAnnounced(body, end) ? "" : items;
    }

    /// Whether the first line of a key is one of the items.
    static boolean areRepeated(String items, String key) {
        var first = key.lines().findFirst().map(line -> PlainText.of(line).strip()).orElse("");
        var told = first.endsWith(".") ? first.substring(0, first.length() - 1) : first;
        return !told.isEmpty() && items.lines().anyMatch(item -> PlainText.of(item.substring(2)).strip()
                .equalsIgnoreCase(told));
    }

    private static boolean isAnnounced(String body, int end) {
        return AnswerStart.in(new Slice(body, 1)).filter(at -> at >= end && body.substring(end, at)
                .isBlank()).isPresent()
                || body.substring(end).strip().lines().findFirst().filter(AnswerKey::isLabelled).isPresent();
    }

    private static String asItems(List<String> lines) {
        if (lines.size() < FEWEST || lines.size() > MOST || new HashSet<>(lines).size() < lines.size()
                || !CodeLines.blanked(String.join("\n", lines)).equals(lines)) {
            return "";
        }
        var items = new ArrayList<String>();
        for (var line : lines) {
            var text = line.strip();
            if (text.isEmpty() || text.length() > LONGEST || ".:?：？".indexOf(text.charAt(text.length() - 1)) >= 0
                    || "#>|<!-*+".indexOf(text.charAt(0)) >= 0) {
                return "";
            }
            items.add("- " + text);
        }
        return String.join("\n", items);
    }
}

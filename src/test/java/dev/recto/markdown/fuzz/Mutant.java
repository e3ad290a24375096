package dev.recto.markdown.fuzz;

import dev.recto.markdown.generated.DeckFamily;
import dev.recto.markdown.generated.GeneratedDeck;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/// A generated deck of some family whose lines were moved, doubled, cut, wrapped and marked anew.
///
/// Random characters make no structure; what breaks a reader is structure that is nearly right. So each mutant starts
/// from a real deck, or from two that were put together, and only a few things happen to it.
final class Mutant {
    private static final int MOST_CHANGES = 8;
    private static final int MOST_CARDS = 6;

    /// Marks that mean something at the beginning of a line.
    private static final List<String> MARKS = List.of(
            "# ", "## ", "### ", "###### ", "## 1. ", "### Q2: ", "1. ", "12) ", "- ", "* ", "+ ", "> ",
                    "> [!question] ",
            "    ", "\t", "  ", "```", "```java", "~~~", "$$", "---", "***", "===", "| a | b |", "|---|---|", "Q: ",
                    "A: ",
            "**Q:** ", "Answer: ", "**Answer:** B", "- [ ] ", "- [x] ", "A) ", "b. ", "?", "??", "%",
                    "::: details Answer",
            ":::", "<details>", "<summary>", "</summary>", "</details>", "<!--", "-->", "<div>", "</div>", "<br>",
            "??? question \"", "[^1]: ", "[a]: /b", "#card", "%%", "START", "END", "id:: 5", "title: ", "...", "");
    /// And within one.
    private static final List<String> BITS = List.of(
            "?", "::", ":::", "==", "==x==", "{{c1::", "}}", "{", "}", "[", "]", "(", ")", "![", "](", "`", "``", "$",
                    "$$",
            "**", "*", "__", "_", "~~", "\\", "<", ">", "<b>", "</b>", "<!--", "-->", "&amp;", "|", " - ", ": ",
                    "#card",
            "#tag", "✅", "👶", "\uD83D", "\u0000", "\u00a0", "\u200b", "\u202e", "é", "؟", "？", "。", "\r", "\t", "1. ",
                    "A) ",
            "[x]", "[ ]", "^", "///", "(correct)", " A: ", "http://a.b/c", "[^1]");

    private final RandomGenerator random;

    Mutant(RandomGenerator random) {
        this.random = random;
    }

    String next() {
        var text = deck();
        if (random.nextInt(4) == 0) {
            text = random.nextBoolean() ? text + "\n" + deck() : "---\ntitle: t\ntags: [a, b]\n---\n" + text;
        }
        var lines = new ArrayList<>(List.of(text.split("\n", -1)));
        for (var changes = 1 + random.nextInt(MOST_CHANGES); changes > 0; changes--) {
            change(lines);
        }
        var end = switch (random.nextInt(12)) {
            case 0 -> "\r\n";
            case 1 -> "\r";
            default -> "\n";
        };
        return String.join(end, lines);
    }

    private String deck() {
        var families = DeckFamily.values();
        return GeneratedDeck.of(families[random.nextInt(families.length)], 1 + random.nextInt(MOST_CARDS), random)
                .markdown();
    }

    private void change(List<String> lines) {
        if (lines.isEmpty()) {
            lines.add("");
        }
        var at = random.nextInt(lines.size());
        var line = lines.get(at);
        switch (random.nextInt(14)) {
            case 0 -> lines.remove(at);
            case 1 -> lines.add(at, line);
            case 2 -> lines.add(random.nextInt(lines.size()), lines.remove(at));
            case 3 -> lines.addAll(random.nextInt(lines.size() + 1), stretch(lines, at));
            case 4 -> stretchOf(lines, at).clear();
            case 5 -> stretchOf(lines, at).replaceAll(inner -> "> " + inner);
            case 6 -> stretchOf(lines, at).replaceAll(inner -> " ".repeat(1 + random.nextInt(6)) + inner);
            case 7 -> stretchOf(lines, at).replaceAll(String::stripLeading);
            case 8 -> lines.set(at, one(MARKS) + line);
            case 9 -> lines.add(at, one(MARKS));
            case 10 -> lines.set(at, put(line, one(BITS)));
            case 11 -> lines.set(at, cut(line));
            case 12 -> lines.subList(at, lines.size()).clear();
            default -> {
                if (at + 1 < lines.size()) {
                    lines.set(at, line + lines.remove(at + 1));
                }
            }
        }
    }

    private List<String> stretchOf(List<String> lines, int from) {
        return lines.subList(from, Math.min(lines.size(), from + 1 + random.nextInt(8)));
    }

    private List<String> stretch(List<String> lines, int from) {
        return List.copyOf(stretchOf(lines, from));
    }

    private String put(String line, String bit) {
        var at = random.nextInt(line.length() + 1);
        return line.substring(0, at) + bit + line.substring(at);
    }

    private String cut(String line) {
        var from = random.nextInt(line.length() + 1);
        var to = from + random.nextInt(line.length() - from + 1);
        return line.substring(0, from) + line.substring(to);
    }

    private String one(List<String> of) {
        return of.get(random.nextInt(of.size()));
    }
}

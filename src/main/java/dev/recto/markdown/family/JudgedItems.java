package dev.recto.markdown.family;

import dev.recto.markdown.Reading.Confidence;
import dev.recto.markdown.block.Block;
import dev.recto.markdown.block.Document;
import dev.recto.markdown.block.Slice;
import dev.recto.markdown.block.WhiteSpace;
import dev.recto.markdown.kind.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Statements that say themselves whether they are true: `The sun is a planet. (False)`, `… → True`, `…（ √ ）`.
///
/// All items of a list are written so; a single one is a remark.
final class JudgedItems implements Family {
    static final Pattern VERDICT = Pattern.compile(
            "(?<statement>[^\\n]*[^\\s])(?:[ \\t]*[(\\[（](?<bracketed>[^()\\[\\]（）\\n]{1,14})[)\\]）]"
                    + "|[ \\t]+(?<strong>\\*\\*[^*\\n]{1,14}\\*\\*)(?=[.]?\\s*$)"
                    + "|[ \\t]+(?:→|->|=>|–|—|-)[ \\t]+(?<behind>\\S{1,14}))[*_.]{0,3}\\s*");
    private static final int FEWEST = 2;
    private static final int SHORTEST_UNDIVIDED = 4;
    /// The longest word of a verdict with the signs behind it and the blank before it, in characters.
    private static final int LONGEST_WORD = 18;
    /// What may stand in brackets, with the one that opens, in characters.
    private static final int LONGEST_BRACKETED = 15;
    /// A closing bracket with the signs behind it.
    private static final int LONGEST_CLOSING = 4;

    @Override
    public List<Scheme> schemes(Survey survey) {
        var document = survey.document();
        var cuts = new ArrayList<Cut>();
        for (var block : document.root().blocks()) {
            if (block instanceof Block.Items list && list.items().size() >= FEWEST) {
                addIfAll(document, list, cuts);
            }
        }
        return cuts.isEmpty() ? List.of() : List.of(Scheme.explicit("Statements that are judged", 1.0, cuts));
    }

    private static void addIfAll(Document document, Block.Items list, List<Cut> cuts) {
        var all = new ArrayList<Matcher>(list.items().size());
        for (var item : list.items()) {
            var judged = judged(item);
            if (judged.isEmpty()) {
                return;
            }
            all.add(judged.get());
        }
        var lettered = all.stream().anyMatch(JudgedItems::isClearLetter);
        var here = new ArrayList<Cut>();
        for (var item : list.items()) {
            var cut = cut(document, item, all.get(here.size()), lettered);
            if (cut.isEmpty()) {
                return;
            }
            here.add(cut.get());
        }
        cuts.addAll(here);
    }

    /// Whether one line ends with a short word in brackets, or with a short word behind a sign: most items do not.
    static boolean mayBeJudged(String text) {
        var end = text.length();
        while (end > 0 && WhiteSpace.is(text.charAt(end - 1))) {
            end--;
        }
        if (text.lastIndexOf('\n', end - 1) >= 0) {
            return false;
        }
        for (var at = end - 1; at >= 0 && end - at <= LONGEST_WORD; at--) {
            var c = text.charAt(at);
            if (end - at <= LONGEST_CLOSING && ")]）".indexOf(c) >= 0 && isOpenedBefore(text, at)) {
                return true;
            }
            if (c == '*' && text.startsWith(" **", Math.max(0, at - 2)) && end - at > 2) {
                return true;
            }
            if (c == ' ' || c == '\t') {
                return "→>–—- \t".indexOf(text.charAt(Math.max(0, at - 1))) >= 0;
            }
        }
        return false;
    }

    /// Whether the last bracket before this place is one that opens, and not far away.
    private static boolean isOpenedBefore(String text, int closing) {
        for (var at = closing - 1; at >= 0 && closing - at <= LONGEST_BRACKETED; at--) {
            if ("([（".indexOf(text.charAt(at)) >= 0) {
                return true;
            }
            if (")]）".indexOf(text.charAt(at)) >= 0) {
                return false;
            }
        }
        return false;
    }

    /// A letter says whether something is true behind a sentence, or with room around it: `the force (F)` has a symbol.
    private static boolean isClearLetter(Matcher judged) {
        var statement = judged.group("statement").strip();
        var word = word(judged);
        return letter(word).isPresent() && (".!。！".indexOf(statement.charAt(statement.length() - 1)) >= 0
                || Character.isWhitespace(word.charAt(0)));
    }

    private static Optional<String> letter(String word) {
        return switch (word.replace("$", "").strip()) {
            case "T", "Y" -> Optional.of("✓");
            case "F", "N" -> Optional.of("×");
            default -> Optional.empty();
        };
    }

    /// What a letter or a sign that fills the bracket says; empty if it says nothing.
    ///
    /// @param lettered whether the list has a letter that does so clearly; then the others do as well
    private static String sign(String word, boolean lettered) {
        return switch (word.replace("$", "").strip()) {
            case "√", "✓", "✔" -> "✓";
            case "×", "✗", "✘", "╳" -> "×";
            default -> lettered ? letter(word).orElse("") : "";
        };
    }

    private static String word(Matcher judged) {
        return judged.group("bracketed") != null ? judged.group("bracketed")
                : judged.group("strong") != null ? judged.group("strong").replace("*", "") : judged.group("behind");
    }

    /// Several words; Chinese divides none.
    private static boolean isSentence(String statement) {
        return statement.indexOf(' ') > 0 || statement.length() >= SHORTEST_UNDIVIDED
                && statement.codePoints().anyMatch(Character::isIdeographic);
    }

    /// A statement and what is said of it.
    record Judged(String statement, String told) {}

    /// A line that is a sentence with a sign or a word behind it that says whether it is true.
    static Optional<Judged> inLine(String line) {
        var judged = mayBeJudged(line) ? VERDICT.matcher(line) : null;
        if (judged == null || !judged.matches() || !isSentence(judged.group("statement").strip())) {
            return Optional.empty();
        }
        var sign = sign(word(judged), false);
        return sign.isEmpty() && Verdict.of(word(judged)).isEmpty() ? Optional.empty()
                : Optional.of(new Judged(judged.group("statement").strip(), sign.isEmpty() ? word(judged) : sign));
    }

    /// The first paragraph of an item, if it ends in what may be a verdict.
    private static Optional<Matcher> judged(Block.Item item) {
        var blocks = item.flow().blocks();
        return !blocks.isEmpty() && blocks.getFirst() instanceof Block.Paragraph paragraph
                && mayBeJudged(paragraph.text())
                ? Optional.of(VERDICT.matcher(paragraph.text())).filter(Matcher::matches) : Optional.empty();
    }

    private static Optional<Cut> cut(Document document, Block.Item item, Matcher judged, boolean lettered) {
        var word = word(judged);
        var statement = judged.group("statement").strip();
        var line = document.lineAt(item.start());
        var below = document.slice(item.flow().container(), item.flow().blocks().getFirst().end(), item.end());
        var sign = sign(word, lettered);
        var told = sign.isEmpty() ? word : sign;
        return sign.isEmpty() && Verdict.of(word).isEmpty() || !isSentence(statement) ? Optional.empty()
                : Optional.of(Cut.open(new Slice(statement, line), new Slice(told + below.text().stripTrailing(), line),
                        document.lineAt(Math.max(item.start(), item.end() - 1)), Confidence.SURE,
                        "Line %d says whether it is true.".formatted(line)));
    }
}

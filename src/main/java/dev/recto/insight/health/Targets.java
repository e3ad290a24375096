package dev.recto.insight.health;

import dev.recto.markdown.block.Block;
import dev.recto.markdown.block.Document;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Finds where the links and pictures of a document lead: `[…](…)`, `![…](…)`, `[…]: …`, `![[…]]`, `<a href>` and
/// `<img src>`. Nothing in code and comments is one. Each character is looked at a few times, whatever it is.
final class Targets {
    private static final int LONGEST = 2000;
    /// An address with spaces in it is looked for within so many characters.
    private static final int LONGEST_LOOSE = 300;
    private static final int LONGEST_TAG = 3000;
    /// Brackets may nest; whether they are of a picture is remembered so deep.
    private static final int DEEP = 64;
    private static final Pattern ATTRIBUTE = Pattern.compile(
            "^<(?<name>a|img|source|video|audio)\\b[^<>]{0,2000}?\\s(?:href|src)\\s*=\\s*"
                    + "(?:\"(?<double>[^\"]*)\"|'(?<single>[^']*)'|(?<bare>[^\\s\"'<>]+))", Pattern.CASE_INSENSITIVE);
    private static final Pattern WITH_SPACES = Pattern.compile(
            "(?i)(?<path>[^()\"'<>\\n]*\\S[ \\t]+\\S[^()\"'<>\\n]*?\\.(?:png|jpe?g|gif|svg|webp|md|markdown|pdf))"
                    + "(?:\\s+[\"'][^\"'\\n]*[\"'])?\\)");

    private final Document document;
    private final String text;
    private final List<Target> found = new ArrayList<>();

    private Targets(Document document) {
        this.document = document;
        this.text = document.text();
    }

    static List<Target> in(Document document) {
        var targets = new Targets(document);
        for (var flow : document.flows()) {
            for (var block : flow.blocks()) {
                switch (block) {
                    case Block.Paragraph _, Block.Heading _, Block.Table _, Block.Html _ ->
                            targets.inline(block.start(), block.end());
                    case Block.Definition definition -> targets.definition(definition);
                    default -> { }
                }
            }
        }
        return targets.found;
    }

    private void inline(int from, int to) {
        var open = 0;
        var pictures = new boolean[DEEP];
        for (var i = from; i < to; i++) {
            switch (text.charAt(i)) {
                case '\\' -> i++;
                case '[' -> {
                    if (!document.hidden().covers(i)) {
                        var isPicture = i > from && text.charAt(i - 1) == '!';
                        var end = isPicture ? embedded(i, to) : -1;
                        if (end >= 0) {
                            i = end;
                        } else {
                            pictures[open % DEEP] = isPicture;
                            open++;
                        }
                    }
                }
                case ']' -> {
                    if (open > 0 && !document.hidden().covers(i)) {
                        open--;
                        if (i + 1 < to && text.charAt(i + 1) == '(') {
                            i = Math.max(i, destination(i + 2, to, pictures[open % DEEP]));
                        }
                    }
                }
                case '<' -> {
                    if (!document.hidden().covers(i)) {
                        i = Math.max(i, tag(i, to));
                    }
                }
                default -> { }
            }
        }
    }

    /// `![[picture.png|300]]`, as some note-takers have it.
    ///
    /// @return its end; -1 if it is none
    private int embedded(int open, int to) {
        if (!text.startsWith("[[", open)) {
            return -1;
        }
        var end = open + 2;
        while (end < to && end - open < LONGEST && "]\n[".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        if (!text.startsWith("]]", end)) {
            return -1;
        }
        var path = text.substring(open + 2, end).replaceFirst("[|#].*$", "").strip();
        if (path.matches("(?i).*\\.(png|jpe?g|gif|svg|webp)")) {
            found.add(new Target(open, path, true, true));
        }
        return end + 1;
    }

    /// CommonMark 6.3: in pointed brackets, or without spaces and with balanced parentheses; then perhaps a title.
    ///
    /// @return where it ends; -1 if this is no link
    private int destination(int from, int to, boolean isPicture) {
        var start = skipSpace(from, to);
        var end = start < to && text.charAt(start) == '<' ? endOfPointed(start, to) : endOfBare(start, to);
        if (end >= 0) {
            var close = title(end, to);
            if (close >= 0) {
                var isPointed = text.charAt(start) == '<';
                found.add(new Target(from, text.substring(isPointed ? start + 1 : start, isPointed ? end - 1 : end),
                        isPicture, true));
                return close;
            }
        }
        var loose = WITH_SPACES.matcher(text).region(start, Math.min(to, start + LONGEST_LOOSE));
        if (loose.lookingAt()) {
            found.add(new Target(from, loose.group("path").strip(), isPicture, false));
            return loose.end() - 1;
        }
        return -1;
    }

    private int endOfPointed(int start, int to) {
        for (var i = start + 1; i < to && i - start < LONGEST; i++) {
            var c = text.charAt(i);
            if (c == '\n' || c == '<') {
                return -1;
            }
            if (c == '>') {
                return i + 1;
            }
        }
        return -1;
    }

    private int endOfBare(int start, int to) {
        var depth = 0;
        for (var i = start; i < to && i - start < LONGEST; i++) {
            var c = text.charAt(i);
            if (c == '\\') {
                i++;
            } else if (c == '(') {
                depth++;
            } else if (c == ')' && depth-- == 0 || c <= ' ') {
                return c == ')' || depth == 0 ? i : -1;
            }
        }
        return -1;
    }

    /// Behind the target there is nothing but perhaps a title.
    ///
    /// @return where the parenthesis closes; -1 if it does not
    private int title(int end, int to) {
        var at = skipSpace(end, to);
        if (at < to && at > end && "\"'(".indexOf(text.charAt(at)) >= 0) {
            var closing = text.charAt(at) == '(' ? ')' : text.charAt(at);
            var i = at + 1;
            while (i < to && i - at < LONGEST && text.charAt(i) != closing) {
                i += text.charAt(i) == '\\' ? 2 : 1;
            }
            at = skipSpace(Math.min(i + 1, to), to);
        }
        return at < to && text.charAt(at) == ')' ? at : -1;
    }

    private int skipSpace(int from, int to) {
        var i = from;
        while (i < to && i - from < LONGEST && " \t\n".indexOf(text.charAt(i)) >= 0) {
            i++;
        }
        return i;
    }

    private int tag(int start, int to) {
        var limit = Math.min(to, start + LONGEST_TAG);
        var end = text.indexOf('>', start, limit);
        if (end < 0) {
            return -1;
        }
        var attribute = ATTRIBUTE.matcher(text).region(start, end + 1);
        if (!attribute.lookingAt()) {
            return -1;
        }
        for (var quotes : List.of("double", "single", "bare")) {
            if (attribute.group(quotes) != null) {
                found.add(new Target(start, attribute.group(quotes).strip(),
                        !attribute.group("name").equalsIgnoreCase("a"), true));
            }
        }
        return end;
    }

    /// CommonMark 4.7: `[label]: target "title"`
    private void definition(Block.Definition definition) {
        var colon = text.indexOf("]:", definition.start());
        if (colon < 0 || colon >= definition.end()) {
            return;
        }
        var start = skipSpace(colon + 2, definition.end());
        var end = start;
        var isPointed = start < definition.end() && text.charAt(start) == '<';
        while (end < definition.end() && (isPointed ? text.charAt(end) != '>' : text.charAt(end) > ' ')) {
            end++;
        }
        if (end > start) {
            found.add(new Target(definition.start(), text.substring(isPointed ? start + 1 : start, end), false, true));
        }
    }
}

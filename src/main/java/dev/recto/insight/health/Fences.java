package dev.recto.insight.health;

import dev.recto.markdown.block.Block;
import dev.recto.markdown.block.Document;
import java.util.regex.Pattern;

/// Fenced code that does not end where its author thought.
///
/// CommonMark 4.5: a fence is closed by one of the same character that is at least as long and has nothing behind it;
/// without one the code goes on to the end of what it stands in.
final class Fences {
    private static final Pattern PREFIX = Pattern.compile("^[\\s>]*");
    /// A line that opens a fence: with the name of a language behind it, it cannot close one.
    private static final Pattern OPENING = Pattern.compile("^[\\s>]*(`{3,}|~{3,})\\s*[\\w+#.-]+\\s*$");

    private Fences() {}

    static void look(Document document, Findings findings) {
        for (var flow : document.flows()) {
            for (var block : flow.blocks()) {
                if (block instanceof Block.Code code && code.fenced()) {
                    look(document, code, flow.container().isRoot(), findings);
                }
            }
        }
    }

    private static void look(Document document, Block.Code code, boolean atTop, Findings findings) {
        var first = document.lineAt(code.start());
        var last = document.lineAt(Math.max(code.start(), code.end() - 1));
        var lineEnd = document.text().indexOf('\n', code.start());
        var fence = fence(document.text().substring(code.start(), lineEnd < 0 ? document.text().length() : lineEnd));
        if (fence.isEmpty()) {
            return;
        }
        if (last == first || !closes(document.line(last), fence)) {
            findings.add(Severity.ERROR, Rule.UNCLOSED_FENCE, first,
                    "the code that begins here with " + fence + " has no end"
                            + (atTop ? "" : " in the list or quote that it stands in"),
                    "Close it with " + fence + " on a line of its own"
                            + (atTop ? "." : ", indented as far as the first."));
        }
        opensAnother(document, first, last, fence, findings);
    }

    /// Where a fence was forgotten, the next one that was meant to open code stands within it.
    private static void opensAnother(Document document, int first, int last, String fence, Findings findings) {
        for (var line = first + 1; line < last; line++) {
            var opening = OPENING.matcher(document.line(line));
            if (opening.matches() && opening.group(1).charAt(0) == fence.charAt(0)
                    && opening.group(1).length() >= fence.length()) {
                findings.add(Severity.WARNING, Rule.UNCLOSED_FENCE, first,
                        "within the code that begins here, line " + line + " begins code again",
                        "Close the first with " + fence + " before that line, or, if it belongs to the code, make the "
                                + "outer fence longer.");
                return;
            }
        }
    }

    private static boolean closes(String line, String fence) {
        var text = PREFIX.matcher(line).replaceFirst("").stripTrailing();
        return text.length() >= fence.length() && text.chars().allMatch(c -> c == fence.charAt(0));
    }

    private static String fence(String line) {
        var text = line.stripLeading();
        var end = 0;
        while (end < text.length() && (text.charAt(0) == '`' || text.charAt(0) == '~')
                && text.charAt(end) == text.charAt(0)) {
            end++;
        }
        return text.substring(0, end);
    }
}

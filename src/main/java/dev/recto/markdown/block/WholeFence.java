package dev.recto.markdown.block;

import dev.recto.markdown.SourceText;

/// A document that is all in one fence of markdown, as it was copied out of a chat: ```` ```markdown ```` on the first
/// line, and the end of that fence, if it has one, on the last.
///
/// Both lines are read as empty ones. The fences between them must come in pairs, so that the last is that of the
/// first.
final class WholeFence {
    private WholeFence() {}

    static SourceText without(SourceText source) {
        var text = source.text();
        var start = 0;
        while (start < text.length() && text.charAt(start) == '\n') {
            start++;
        }
        var firstEnd = text.indexOf('\n', start);
        if (!text.startsWith("```", start) || firstEnd < 0 || !isMarkdown(text.substring(start, firstEnd).strip())) {
            return source;
        }
        var fences = 0;
        var last = -1;
        var lastVisible = -1;
        for (var at = firstEnd + 1; at < text.length(); ) {
            var end = text.indexOf('\n', at);
            end = end < 0 ? text.length() : end;
            if (text.startsWith("```", at)) {
                fences++;
                last = text.substring(at, end).strip().equals("```") ? at : -1;
            }
            lastVisible = text.substring(at, end).isBlank() ? lastVisible : at;
            at = end + 1;
        }
        var closed = last >= 0 && last == lastVisible && fences % 2 == 1;
        if (!closed && fences % 2 == 1) {
            return source;
        }
        var blank = new StringBuilder(text);
        blankLine(blank, start);
        if (closed) {
            blankLine(blank, last);
        }
        return new SourceText(source.path(), blank.toString(), source.problems());
    }

    private static boolean isMarkdown(String line) {
        return line.equalsIgnoreCase("```markdown") || line.equalsIgnoreCase("```md");
    }

    private static void blankLine(StringBuilder text, int start) {
        for (var at = start; at < text.length() && text.charAt(at) != '\n'; at++) {
            text.setCharAt(at, ' ');
        }
    }
}

package dev.recto.markdown.kind;

import java.util.regex.Pattern;

/// Options that are indented so far that they are code by CommonMark, which their author did not want.
final class IndentedOptions {
    private static final Pattern OPTION = Pattern.compile("(?:\\t| {4,8})(?:[-*+]\\s)?\\(?([A-Ha-h])[).:]\\s+\\S.*");
    private static final int FEWEST = 2;

    private IndentedOptions() {}

    /// The same text with such lines at the left edge and a blank line behind them, if all lines of the first code of
    /// this sort are options in their order.
    static String outdented(String body) {
        var start = start(body);
        if (start < 0) {
            return body;
        }
        var options = new StringBuilder();
        var count = 0;
        var at = start;
        while (at < body.length() && isIndented(body, at)) {
            var newline = body.indexOf('\n', at);
            var end = newline < 0 ? body.length() : newline;
            var option = OPTION.matcher(body).region(at, end);
            if (!option.matches() || Character.toLowerCase(body.charAt(option.start(1))) != 'a' + count) {
                return body;
            }
            options.append(body.substring(at, end).strip()).append('\n');
            count++;
            at = newline < 0 ? end : newline + 1;
        }
        return count < FEWEST ? body : body.substring(0, start) + options + "\n" + body.substring(at);
    }

    /// Where the first indented line begins that has a blank line above it; -1 if there is none.
    private static int start(String body) {
        if (isIndented(body, 0)) {
            return 0;
        }
        for (var blank = body.indexOf("\n\n"); blank >= 0; blank = body.indexOf("\n\n", blank + 1)) {
            if (isIndented(body, blank + 2)) {
                return blank + 2;
            }
        }
        return -1;
    }

    private static boolean isIndented(String text, int at) {
        return text.startsWith("    ", at) || text.startsWith("\t", at);
    }
}

package dev.recto.markdown.kind;

import dev.recto.markdown.block.WhiteSpace;
import dev.recto.markdown.edge.AnswerLabel;
import dev.recto.markdown.edge.CodeLines;
import java.util.List;

/// Options with the letters of another script, `б) …`, `나. …`, `イ. …`, `ب) …`:
/// written as `b) …`, and so is the key that names them.
///
/// The first two of an order must begin lines, with the same sign behind them.
final class LocalLetters {
    /// Each is an order of letters.
    private static final List<String> ORDERS = List.of("абвгдежз", "АБВГДЕЖЗ", "가나다라마바", "ㄱㄴㄷㄹㅁㅂ", "アイウエオカ",
            "أبجده", "ابجده", "αβγδε", "ΑΒΓΔΕ", "אבגדה", "कखगघ", "กขคงจ", "甲乙丙丁戊");
    private static final String SIGNS = ".).）、．：:";
    private static final String BETWEEN = " ,;、，/・";
    private static final char BEYOND_LATIN = 0x370;
    private static final int MOST_INDENTED = 6;

    private LocalLetters() {}

    /// The text with Latin letters in the place of such; others stay.
    static String asLatin(String text) {
        var order = order(text);
        if (order.isEmpty()) {
            return text;
        }
        var lines = CodeLines.of(text);
        var written = new StringBuilder(text.length());
        for (var i = 0; i < lines.count(); i++) {
            written.append(i == 0 ? "" : "\n").append(lines.isCode(i) ? lines.line(i) : line(lines.line(i), order));
        }
        return written.toString();
    }

    /// The order whose first two letters begin lines of a text; empty if there is none.
    private static String order(String text) {
        for (var start = 0; start < text.length(); ) {
            var end = text.indexOf('\n', start);
            var at = letter(text, start, end < 0 ? text.length() : end);
            if (at >= 0 && text.charAt(at) >= BEYOND_LATIN) {
                for (var order : ORDERS) {
                    if (text.charAt(at) == order.charAt(0) && hasSecond(text, end, order)) {
                        return order;
                    }
                }
            }
            if (end < 0) {
                break;
            }
            start = end + 1;
        }
        return "";
    }

    private static boolean hasSecond(String text, int from, String order) {
        for (var end = from; end >= 0; end = text.indexOf('\n', end + 1)) {
            var next = text.indexOf('\n', end + 1);
            var at = letter(text, end + 1, next < 0 ? text.length() : next);
            if (at >= 0 && text.charAt(at) == order.charAt(1)) {
                return true;
            }
        }
        return false;
    }

    /// The place of a letter that a line begins with, a sign behind it; -1 if it begins otherwise.
    private static int letter(String text, int start, int end) {
        var at = WhiteSpace.end(text, start, end);
        if (at - start > MOST_INDENTED) {
            return -1;
        }
        at = at + 1 < end && "-*+".indexOf(text.charAt(at)) >= 0 && WhiteSpace.is(text.charAt(at + 1))
                ? WhiteSpace.end(text, at + 1, end) : at;
        while (at < end && "*(（".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        var sign = at + 1;
        while (sign < end && text.charAt(sign) == '*') {
            sign++;
        }
        return sign < end && SIGNS.indexOf(text.charAt(sign)) >= 0 ? at : -1;
    }

    private static String line(String line, String order) {
        var at = letter(line, 0, line.length());
        var place = at < 0 ? -1 : order.indexOf(line.charAt(at));
        if (place >= 0) {
            return line.substring(0, at) + latin(place) + line.substring(at + 1);
        }
        var end = line.length() - line.stripLeading().length();
        var label = AnswerLabel.endOfLeading(line.strip());
        // The word may be there twice where the key was told apart from the options.
        for (var more = label; more.isPresent() && more.get() > 0;) {
            end += more.get();
            more = AnswerLabel.endOfLeading(line.substring(end));
        }
        return label.isEmpty() ? line : key(line, order, end);
    }

    /// The letters right behind a label, up to the first other sign.
    private static String key(String line, String order, int from) {
        var written = new StringBuilder(line);
        var at = from;
        while (at < line.length() && "*_( （".indexOf(line.charAt(at)) >= 0) {
            at++;
        }
        for (; at < line.length(); at++) {
            var place = order.indexOf(line.charAt(at));
            if (place >= 0 && (at + 1 == line.length() || !Character.isLetter(line.charAt(at + 1)))) {
                written.setCharAt(at, latin(place));
            } else if (BETWEEN.indexOf(line.charAt(at)) < 0) {
                break;
            }
        }
        return written.toString();
    }

    private static char latin(int place) {
        return (char) ('a' + place);
    }
}

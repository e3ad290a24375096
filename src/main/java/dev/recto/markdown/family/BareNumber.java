package dev.recto.markdown.family;

import dev.recto.markdown.block.WhiteSpace;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// A number with no sign behind it, `1.2 Kinds of rocks`, which could be anything: it is one of a series where it comes
/// right behind the number before it.
final class BareNumber {
    private static final int MOST_DIGITS = 3;
    private static final int FEWEST_IN_SERIES = 4;
    private static final double SHARE_OF_SERIES = 0.8;

    /// What begins with a small letter goes on with the number: "3 eggs".
    private static final Pattern LINE = Pattern.compile("([0-9]{1,3})(?:[-–]([0-9]{1,2})[ \\t\u3000\u00A0]{1,4}"
            + "|[ \\t\u3000\u00A0]{1,4}(?!\\p{Ll}))([\\p{L}\"'“‘「『《¿*_`\\[].*)");

    private BareNumber() {}

    /// The label of a heading's text behind one with this number.
    static Optional<Label> label(String text, String before) {
        var end = end(text);
        var number = text.substring(0, end);
        return end > 0 && end < text.length() && " \u3000".indexOf(text.charAt(end)) >= 0
                && !text.substring(end).isBlank() && comesBehind(before, number)
                        ? Optional.of(new Label(number, false, text.substring(end).strip())) : Optional.empty();
    }

    /// The labels of headings that count themselves, `## 1 Sails`, `## 2 Oars`; none where nearly all of them do not.
    /// The numbers begin at one, in each chapter perhaps, and leave none out.
    static List<Optional<Label>> series(List<String> headings) {
        var labels = new ArrayList<Optional<Label>>();
        var before = "";
        var found = 0;
        for (var text : headings) {
            var known = label(text, before);
            var label = known.isPresent() ? known : label(text, beforeFirst(text.substring(0, end(text))));
            before = label.map(Label::number).orElse(before);
            found += label.isPresent() ? 1 : 0;
            labels.add(label);
        }
        return found >= FEWEST_IN_SERIES && found >= headings.size() * SHARE_OF_SERIES ? labels : List.of();
    }

    /// What the first number of a series comes behind: `0`, or `2.0` for `2.1`.
    private static String beforeFirst(String number) {
        return number.equals("1") || number.endsWith(".1") ? number.substring(0, number.length() - 1) + "0" : "";
    }

    /// The lines of a paragraph that begin with such a number and a sentence, `3 What …?`, or `3-1 And …?`.
    static List<NumberedLines.Line> lines(String paragraph, int first) {
        return lines(LINE, paragraph, first);
    }

    /// The lines of a paragraph that begin with a digit and are as a notation wants them.
    ///
    /// @param notation with groups for the number, its part, which may be missing, and the text behind them
    static List<NumberedLines.Line> lines(Pattern notation, String paragraph, int first) {
        var lines = new ArrayList<NumberedLines.Line>();
        var line = first;
        for (var start = 0; start < paragraph.length(); line++) {
            var end = paragraph.indexOf('\n', start);
            end = end < 0 ? paragraph.length() : end;
            var from = WhiteSpace.end(paragraph, start);
            if (from < end && isDigit(paragraph.charAt(from))) {
                var found = notation.matcher(paragraph).region(from, end);
                if (found.matches()) {
                    lines.add(new NumberedLines.Line(line, Integer.parseInt(found.group(1)),
                            found.group(2) == null ? 0 : Integer.parseInt(found.group(2)), found.group(3).strip()));
                }
            }
            start = end + 1;
        }
        return lines;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /// Where a number with its dots ends; 0 if the text begins with none.
    private static int end(String text) {
        var end = 0;
        var digits = 0;
        for (var at = 0; at < text.length() && digits <= MOST_DIGITS; at++) {
            var c = text.charAt(at);
            if (isDigit(c)) {
                digits++;
                end = at + 1;
            } else if (c == '.' && digits > 0) {
                digits = 0;
            } else {
                break;
            }
        }
        return digits == 0 ? 0 : end;
    }

    /// `1.3` behind `1.2`, `2.1` behind `1.7`, `4` behind `3`.
    private static boolean comesBehind(String before, String number) {
        var old = before.split("\\.");
        var now = number.split("\\.");
        if (old.length != now.length) {
            return false;
        }
        for (var i = 0; i < old.length; i++) {
            if (!old[i].equals(now[i])) {
                return isNext(old[i], now[i]) && (i == old.length - 1 || i == old.length - 2 && now[i + 1].equals("1"));
            }
        }
        return false;
    }

    private static boolean isNext(String before, String number) {
        return before.chars().allMatch(c -> c >= '0' && c <= '9') && before.length() <= MOST_DIGITS && !before.isEmpty()
                && Integer.parseInt(number) == Integer.parseInt(before) + 1;
    }
}

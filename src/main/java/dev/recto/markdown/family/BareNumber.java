package dev.recto.markdown.family;

import java.util.Optional;

/// A number with no sign behind it, `1.2 Kinds of rocks`, which could be anything: it is one of a series where it comes
/// right behind the number before it.
final class BareNumber {
    private static final int MOST_DIGITS = 3;

    private BareNumber() {}

    /// The label of a heading's text behind one with this number.
    static Optional<Label> label(String text, String before) {
        var end = end(text);
        var number = text.substring(0, end);
        return end > 0 && end < text.length() && " \u3000".indexOf(text.charAt(end)) >= 0
                && !text.substring(end).isBlank() && comesBehind(before, number)
                        ? Optional.of(new Label(number, false, text.substring(end).strip())) : Optional.empty();
    }

    /// Where a number with its dots ends; 0 if the text begins with none.
    private static int end(String text) {
        var end = 0;
        var digits = 0;
        for (var at = 0; at < text.length() && digits <= MOST_DIGITS; at++) {
            var c = text.charAt(at);
            if (c >= '0' && c <= '9') {
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

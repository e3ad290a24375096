package dev.recto.library;

import java.util.Comparator;

/// The order of documents in a library: those of a folder before its sub-folders, names as people sort them.
final class LibraryOrder implements Comparator<String> {
    static final LibraryOrder BY_PATH = new LibraryOrder();

    @Override
    public int compare(String one, String other) {
        var first = one.split("/");
        var second = other.split("/");
        for (var i = 0; i < Math.min(first.length, second.length); i++) {
            var lastOfFirst = i == first.length - 1;
            var lastOfSecond = i == second.length - 1;
            if (lastOfFirst != lastOfSecond) {
                return lastOfFirst ? -1 : 1;
            }
            var byName = lastOfFirst
                    ? compareNames(withoutExtension(first[i]), withoutExtension(second[i]))
                    : compareNames(first[i], second[i]);
            if (byName != 0) {
                return byName;
            }
        }
        return one.compareTo(other);
    }

    private static String withoutExtension(String name) {
        var dot = name.lastIndexOf('.');
        return dot <= 0 ? name : name.substring(0, dot);
    }

    /// Case does not count, and numbers count as numbers: `2 basics` comes before `10 depths`.
    private static int compareNames(String one, String other) {
        var i = 0;
        var j = 0;
        while (i < one.length() && j < other.length()) {
            if (isDigit(one.charAt(i)) && isDigit(other.charAt(j))) {
                var endOfOne = endOfNumber(one, i);
                var endOfOther = endOfNumber(other, j);
                var byNumber = compareNumbers(one.substring(i, endOfOne), other.substring(j, endOfOther));
                if (byNumber != 0) {
                    return byNumber;
                }
                i = endOfOne;
                j = endOfOther;
            } else {
                var byLetter = Character.compare(folded(one.charAt(i++)), folded(other.charAt(j++)));
                if (byLetter != 0) {
                    return byLetter;
                }
            }
        }
        return Integer.compare(one.length() - i, other.length() - j);
    }

    private static int compareNumbers(String one, String other) {
        var first = one.replaceFirst("^0+(?=.)", "");
        var second = other.replaceFirst("^0+(?=.)", "");
        var byLength = Integer.compare(first.length(), second.length());
        return byLength != 0 ? byLength : first.compareTo(second);
    }

    private static int endOfNumber(String text, int from) {
        var end = from;
        while (end < text.length() && isDigit(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static char folded(char c) {
        return Character.toLowerCase(Character.toUpperCase(c));
    }
}

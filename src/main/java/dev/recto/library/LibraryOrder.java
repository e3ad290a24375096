package dev.recto.library;

import java.util.Comparator;

/// The order of documents in a library: those of a folder before its sub-folders, names as people sort them.
final class LibraryOrder implements Comparator<String> {
    static final LibraryOrder BY_PATH = new LibraryOrder();

    /// Asked some hundred thousand times when a large library is read: nothing is cut out of the paths.
    @Override
    public int compare(String one, String other) {
        var i = 0;
        var j = 0;
        while (i < one.length() && j < other.length()) {
            var endOfOne = one.indexOf('/', i);
            var endOfOther = other.indexOf('/', j);
            if (endOfOne < 0 != endOfOther < 0) {
                return endOfOne < 0 ? -1 : 1;
            }
            if (endOfOne < 0) {
                var byName = compareNames(
                        one, i, withoutExtension(one, i), other, j, withoutExtension(other, j));
                return byName != 0 ? byName : one.compareTo(other);
            }
            var byName = compareNames(one, i, endOfOne, other, j, endOfOther);
            if (byName != 0) {
                return byName;
            }
            i = endOfOne + 1;
            j = endOfOther + 1;
        }
        return one.compareTo(other);
    }

    /// Where the last name of a path, which begins at `from`, ends.
    private static int withoutExtension(String path, int from) {
        var dot = path.lastIndexOf('.');
        return dot <= from ? path.length() : dot;
    }

    /// Case does not count, and numbers count as numbers: `2 basics` comes before `10 depths`.
    private static int compareNames(String one, int from, int end, String other, int otherFrom, int otherEnd) {
        var i = from;
        var j = otherFrom;
        while (i < end && j < otherEnd) {
            if (isDigit(one.charAt(i)) && isDigit(other.charAt(j))) {
                var endOfOne = endOfNumber(one, i);
                var endOfOther = endOfNumber(other, j);
                var byNumber = compareNumbers(one, i, endOfOne, other, j, endOfOther);
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
        return Integer.compare(end - i, otherEnd - j);
    }

    private static int compareNumbers(String one, int from, int end, String other, int otherFrom, int otherEnd) {
        var i = withoutZeros(one, from, end);
        var j = withoutZeros(other, otherFrom, otherEnd);
        var byLength = Integer.compare(end - i, otherEnd - j);
        while (byLength == 0 && i < end) {
            var byDigit = Character.compare(one.charAt(i++), other.charAt(j++));
            if (byDigit != 0) {
                return byDigit;
            }
        }
        return byLength;
    }

    private static int withoutZeros(String text, int from, int end) {
        var i = from;
        while (i < end - 1 && text.charAt(i) == '0') {
            i++;
        }
        return i;
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

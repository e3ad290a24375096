package dev.recto.markdown.kind;

import dev.recto.markdown.edge.Marks;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The points of an answer that is no list: its sub-headings, its bold titles, or lines that begin with a letter or
/// with one and the same sign.
///
/// A list that stands before the first of them is the answer itself, and these explain it.
final class Titles {
    private static final int LONGEST = 200;
    private static final int FEWEST = 3;
    private static final int FEWEST_NUMBERED = 2;
    private static final Pattern HEADING = Pattern.compile("^ {0,3}(#{1,6})[ \\t]+(.+?)[ \\t]*#*[ \\t]*$");
    private static final Pattern BOLD = Pattern.compile("^(\\*\\*|__)(?=\\S)(.{1,120}?)(?<=\\S)\\1[:：]?[ \\t]*$");
    private static final Pattern ITEM = Pattern.compile("^ {0,3}(?:[-*+•]|\\d{1,9}[.)])[ \\t]");
    private static final Pattern LETTER = Pattern.compile("^ {0,3}\\(?([A-Za-z])[.)][ \\t]+(?=\\S)");
    /// `✔`, `→`, `👉`: a sign that is neither a word's nor a mark of markdown.
    private static final Pattern SIGN =
            Pattern.compile("^ {0,3}([\\p{So}\\p{Sm}‣–—·&&[^<>|=+]])\\uFE0F?[ \\t]*(?=\\S)");
    /// A number before a title, with a word before it perhaps: `1.`, `2)`, `3️⃣`, `Step 4:`.
    private static final Pattern NUMBER = Pattern.compile(
            "^(?:\\p{L}{2,12}[ \\t]+)?\\d{1,3}(?:\\uFE0F?\\u20E3|[.):：、-](?!\\d)|[ \\t]+[-–—:])[ \\t]*");

    private Titles() {}

    /// In their order, without numbers; none unless the answer is divided by them.
    static List<String> in(String answer) {
        return find(answer, false);
    }

    /// Only those that have numbers, or letters.
    static List<String> numbered(String answer) {
        return find(answer, true);
    }

    private static List<String> find(String answer, boolean onlyNumbered) {
        if (!mayBeIn(answer)) {
            return List.of();
        }
        var lines = outsideCode(answer);
        var headings = headings(lines);
        if (isEnough(headings, onlyNumbered) && (areNumbered(headings) || !groupLists(lines))) {
            return plain(headings);
        }
        var bold = lines.stream().filter(line -> BOLD.matcher(line).matches()).toList();
        var titles = unbold(bold);
        if (startsBeforeList(lines, bold) && isEnough(titles, onlyNumbered)
                && (areNumbered(titles) || !groupLists(lines))) {
            return plain(titles);
        }
        var lettered = lettered(lines);
        return !lettered.isEmpty() ? lettered : onlyNumbered ? List.of() : signed(lines);
    }

    /// Whether enough lines begin with one of the characters that the same sort of titles do.
    private static boolean mayBeIn(String answer) {
        var headings = 0;
        var bold = 0;
        var others = 0;
        for (var start = 0; start >= 0 && start < answer.length(); start = behindLine(answer, start)) {
            var at = start;
            while (at < answer.length() && answer.charAt(at) == ' ') {
                at++;
            }
            var first = at < answer.length() ? answer.charAt(at) : '\n';
            headings += first == '#' ? 1 : 0;
            bold += answer.startsWith("**", at) || answer.startsWith("__", at) ? 1 : 0;
            others += first == '(' || first == '~' || (first < 0x80 ? isLettered(answer, at)
                    : !Character.isLetterOrDigit(first)) ? 1 : 0;
            if (headings >= FEWEST_NUMBERED || bold >= FEWEST_NUMBERED || others >= FEWEST) {
                return true;
            }
        }
        return false;
    }

    /// Where the next line begins; -1 behind the last one.
    private static int behindLine(String text, int start) {
        var end = text.indexOf('\n', start);
        return end < 0 ? -1 : end + 1;
    }

    /// Whether `a.` or `B)` stands there.
    private static boolean isLettered(String text, int at) {
        return at + 1 < text.length() && Character.isLetter(text.charAt(at))
                && (text.charAt(at + 1) == '.' || text.charAt(at + 1) == ')');
    }

    private static boolean isEnough(List<String> titles, boolean onlyNumbered) {
        var numbered = areNumbered(titles);
        return titles.size() >= (numbered ? FEWEST_NUMBERED : FEWEST) && (numbered || !onlyNumbered);
    }

    private static boolean areNumbered(List<String> titles) {
        return titles.stream().allMatch(title -> NUMBER.matcher(title).lookingAt());
    }

    /// Whether a list stands right below a title: that is where the points are, `### Advantages` only groups them.
    private static boolean groupLists(List<String> lines) {
        for (var i = 1; i < lines.size(); i++) {
            if (ITEM.matcher(lines.get(i)).lookingAt() && (HEADING.matcher(lines.get(i - 1)).matches()
                    || BOLD.matcher(lines.get(i - 1)).matches())) {
                return true;
            }
        }
        return false;
    }

    private static List<String> plain(List<String> titles) {
        return titles.stream().map(title -> NUMBER.matcher(title).replaceFirst("")).map(Titles::withoutBold).toList();
    }

    private static String withoutBold(String title) {
        var bold = BOLD.matcher(title);
        return (bold.matches() ? bold.group(2) : title).replaceFirst("[:：]$", "").strip();
    }

    /// Those of the first one's level, if no other is above it.
    private static List<String> headings(List<String> lines) {
        var found = new ArrayList<String>();
        var level = 0;
        for (var line : lines) {
            var heading = line.indexOf('#') < 0 ? Optional.<Matcher>empty()
                    : Optional.of(HEADING.matcher(line)).filter(Matcher::matches);
            if (heading.isEmpty()) {
                if (found.isEmpty() && ITEM.matcher(line).lookingAt()) {
                    return List.of();
                }
                continue;
            }
            var own = heading.get().group(1).length();
            level = level == 0 ? own : level;
            if (own < level) {
                return List.of();
            }
            if (own == level) {
                found.add(withoutNumberedBold(heading.get().group(2)));
            }
        }
        return found;
    }

    /// `**1. Name**` has its number within.
    private static String withoutNumberedBold(String title) {
        var bold = BOLD.matcher(title);
        return bold.matches() && NUMBER.matcher(bold.group(2)).lookingAt() ? bold.group(2) : title;
    }

    private static List<String> unbold(List<String> lines) {
        return lines.stream().map(Titles::withoutBold).toList();
    }

    private static boolean startsBeforeList(List<String> lines, List<String> titles) {
        return !titles.isEmpty() && lines.stream().takeWhile(line -> !line.equals(titles.getFirst()))
                .noneMatch(line -> ITEM.matcher(line).lookingAt());
    }

    /// From the first letter on, without a gap.
    private static List<String> lettered(List<String> lines) {
        var found = new ArrayList<String>();
        for (var line : lines) {
            var letter = LETTER.matcher(line);
            if (letter.lookingAt()) {
                if (Character.toLowerCase(letter.group(1).charAt(0)) != 'a' + found.size()) {
                    return List.of();
                }
                found.add(line.substring(letter.end()).strip());
            }
        }
        return found.size() >= FEWEST ? List.copyOf(found) : List.of();
    }

    private static List<String> signed(List<String> lines) {
        var found = new ArrayList<String>();
        var first = "";
        for (var line : lines) {
            var sign = SIGN.matcher(line);
            if (sign.lookingAt()) {
                if (!first.isEmpty() && !first.equals(sign.group(1))) {
                    return List.of();
                }
                first = sign.group(1);
                found.add(line.substring(sign.end()).strip());
            }
        }
        return found.size() >= FEWEST ? List.copyOf(found) : List.of();
    }

    private static List<String> outsideCode(String answer) {
        var hasFences = Marks.hasFence(answer);
        var lines = new ArrayList<String>();
        var fence = "";
        for (var line : answer.split("\n", -1)) {
            var content = line.strip();
            if (!fence.isEmpty()) {
                fence = content.startsWith(fence) ? "" : fence;
            } else if (hasFences && (content.startsWith("```") || content.startsWith("~~~"))) {
                fence = content.substring(0, 3);
            } else if (!content.isEmpty() && content.length() <= LONGEST) {
                lines.add(line);
            }
        }
        return lines;
    }
}

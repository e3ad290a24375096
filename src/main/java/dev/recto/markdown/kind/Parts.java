package dev.recto.markdown.kind;

import dev.recto.card.Card.Code;
import dev.recto.markdown.block.Container;
import dev.recto.markdown.edge.Marks;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// The parts that an answer's shape shows: its list items and its code.
final class Parts {
    private static final Pattern FENCE = Pattern.compile("^([ \\t]*)(`{3,}|~{3,})[ \\t]*([^`\\s,{]*)[^`]*$");
    private static final int MOST_INDENTED = 3;
    private static final int MOST_DIGITS = 9;

    private static final List<Pattern> DIVIDERS = List.of(Pattern.compile("→|⇒|->|=>"), Pattern.compile("\\s[<>]\\s"),
            Pattern.compile("[,;，、；،]"));
    private static final int LONGEST_SEQUENCE = 400;

    private static final Pattern COMMA = Pattern.compile("[,;，、；،](?!\\d)");
    /// "and" before the last name: it has no blank before it where it is written together with the other name.
    private static final Pattern AND = Pattern.compile("\\s+(?:" + LanguageSection.AND.spaced() + ")\\s+|\\s+(?:"
            + LanguageSection.AND_PREFIX.alternatives() + ")"
            + "|(?<=\\p{IsHan})(?:" + LanguageSection.AND.unspaced() + ")(?=\\p{IsHan})"
            + "|(?<=\\p{IsHangul})(?:" + LanguageSection.AND.unspaced() + ")\\s+", Pattern.CASE_INSENSITIVE);
    private static final Pattern AND_BEFORE =
            Pattern.compile("^(?:(?:" + LanguageSection.AND.spaced() + ")\\s+|"
                    + LanguageSection.AND_PREFIX.alternatives() + ")", Pattern.CASE_INSENSITIVE);
    /// What is no line of names: several sentences, code, formulas, brackets.
    private static final Pattern UNNAMED = Pattern.compile("[.!?。！？؟][\\s\\p{L}]|[(（`$|<>=]|!\\[");
    private static final int FEWEST_NAMED = 3;
    private static final int LONGEST_NAME = 40;
    private static final int MOST_WORDS = 4;

    private Parts() {}

    /// The items of the longest list on the outermost level; a numbered one is preferred if `ordered`.
    static List<String> items(String markdown, boolean ordered) {
        var lists = lists(markdown);
        var numbered = ordered ? longest(lists, true) : List.<String>of();
        return numbered.isEmpty() ? longest(lists, false) : numbered;
    }

    /// The first of the longest, of two items or more.
    private static List<String> longest(List<ItemList> lists, boolean onlyOrdered) {
        ItemList longest = null;
        for (var list : lists) {
            if ((list.ordered || !onlyOrdered) && list.items.size() >= 2
                    && (longest == null || list.items.size() > longest.items.size())) {
                longest = list;
            }
        }
        if (longest == null) {
            return List.of();
        }
        var items = new ArrayList<String>(longest.items.size());
        for (var item : longest.items) {
            items.add(item.toString().strip());
        }
        return items;
    }

    /// The items of a numbered list, or of a line such as `a → b → c` or `a, b, c`, in their order. Bullets have none:
    /// below a task they are what is given as often.
    static List<String> sequence(String markdown) {
        var items = longest(lists(markdown), true);
        var line = markdown.strip();
        if (!items.isEmpty() || line.isEmpty() || line.length() > LONGEST_SEQUENCE || line.indexOf('\n') >= 0) {
            return items;
        }
        for (var divider : DIVIDERS) {
            var parts = divider.splitAsStream(line.replaceFirst("[.。]$", "")).map(String::strip).toList();
            if (parts.size() >= 3 && parts.stream().noneMatch(part -> part.isEmpty() || part.length() > 60)) {
                return parts;
            }
        }
        return List.of();
    }

    /// The lines of a text that is nothing but lines, each a point of its own.
    static List<String> lines(String markdown) {
        if (markdown.contains("```") || markdown.contains("\n\n") || markdown.contains("|")) {
            return List.of();
        }
        var lines = markdown.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
        return lines.size() >= 2 && lines.stream()
                .allMatch(line -> beginsSentence(line.codePointAt(0)) && line.length() < 300)
                ? lines : List.of();
    }

    /// A capital, or a letter of a script that has none.
    private static boolean beginsSentence(int letter) {
        return Character.isLetter(letter) && !Character.isLowerCase(letter);
    }

    /// The points of an answer that is one line of names: "Mercury, Venus and Earth".
    static List<String> named(String markdown) {
        var line = markdown.strip();
        if (line.length() > LONGEST_SEQUENCE || line.indexOf('\n') >= 0 || UNNAMED.matcher(line).find()) {
            return List.of();
        }
        var colon = Math.max(line.indexOf(": "), line.indexOf('：'));
        var parts = new ArrayList<>(COMMA.splitAsStream(line.substring(colon + 1).replaceFirst("[.。]$", ""))
                .map(part -> AND_BEFORE.matcher(part.strip()).replaceFirst("")).toList());
        if (parts.size() >= 2) {
            parts.addAll(List.of(AND.split(parts.removeLast(), 2)));
        }
        return parts.size() >= FEWEST_NAMED && parts.stream().allMatch(Parts::isName)
                ? parts.stream().map(String::strip).toList() : List.of();
    }

    private static boolean isName(String part) {
        return !part.isBlank() && part.length() <= LONGEST_NAME
                && part.strip().chars().filter(c -> c == ' ').count() < MOST_WORDS;
    }

    /// The code blocks of a text.
    static List<Code> code(String markdown) {
        if (!Marks.hasFence(markdown)) {
            return List.of();
        }
        var blocks = new ArrayList<Code>();
        var lines = markdown.split("\n", -1);
        for (var i = 0; i < lines.length; i++) {
            var opening = FENCE.matcher(lines[i]);
            if (opening.matches()) {
                var text = new StringBuilder();
                var indent = opening.group(1).length();
                for (i++; i < lines.length && !closes(lines[i], opening.group(2)); i++) {
                    text.append(new Container.Indented(
                            new Container.Root(), indent).strip(lines[i])).append('\n');
                }
                blocks.add(new Code(opening.group(3).toLowerCase(Locale.ROOT), text.toString()));
            }
        }
        return blocks;
    }

    private static boolean closes(String line, String fence) {
        var content = line.strip();
        return content.startsWith(fence) && content.chars().allMatch(c -> c == fence.charAt(0));
    }

    private static final class ItemList {
        final boolean ordered;
        final List<StringBuilder> items = new ArrayList<>();

        ItemList(boolean ordered) {
            this.ordered = ordered;
        }
    }

    private static List<ItemList> lists(String markdown) {
        var lists = new ArrayList<ItemList>();
        ItemList open = null;
        var fence = "";
        var blank = false;
        var hasFences = Marks.hasFence(markdown);
        for (var start = 0; start <= markdown.length(); ) {
            var newline = markdown.indexOf('\n', start);
            var end = newline < 0 ? markdown.length() : newline;
            var inCode = !fence.isEmpty();
            if (inCode) {
                fence = closes(markdown.substring(start, end), fence) ? "" : fence;
            } else if (hasFences) {
                fence = opened(markdown.substring(start, end));
                inCode = !fence.isEmpty();
            }
            var sign = inCode ? end : behindBlanks(markdown, start, end);
            var content = sign < end && sign - start <= MOST_INDENTED ? content(markdown, sign, end) : -1;
            var isBlank = isBlank(markdown, start, end);
            if (content >= 0) {
                var isNumber = isDigit(markdown.charAt(sign));
                if (open == null || open.ordered != isNumber) {
                    open = new ItemList(isNumber);
                    lists.add(open);
                }
                open.items.add(new StringBuilder().append(markdown, content, end));
            } else if (open != null && (isBlank || goesOn(markdown, start, blank))) {
                open.items.getLast().append('\n').append(markdown.substring(start, end).strip());
            } else {
                open = null;
            }
            blank = isBlank;
            start = end + 1;
        }
        return lists;
    }

    /// The fence that a line opens; empty if it opens none.
    private static String opened(String line) {
        var opening = Marks.hasFence(line) ? FENCE.matcher(line) : null;
        return opening != null && opening.matches() ? opening.group(2) : "";
    }

    /// Whether a line that is no item still belongs to the one above.
    private static boolean goesOn(String text, int start, boolean behindBlank) {
        return text.startsWith(" ", start) || text.startsWith("\t", start)
                || !behindBlank && !text.startsWith("#", start);
    }

    private static boolean isBlank(String text, int start, int end) {
        for (var i = start; i < end; i++) {
            if (!Character.isWhitespace(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /// The place of the first character that is no blank.
    private static int behindBlanks(String text, int start, int end) {
        var at = start;
        while (at < end && text.charAt(at) == ' ') {
            at++;
        }
        return at;
    }

    /// Where the content of an item begins: behind `-`, `12.` or the like and white space; -1 if the line is no item.
    private static int content(String text, int sign, int end) {
        var first = text.charAt(sign);
        if ("-*+•".indexOf(first) >= 0) {
            return isRule(text, sign, end) ? -1 : behindMark(text, sign + 1, end);
        }
        var behind = sign;
        while (behind < end && isDigit(text.charAt(behind))) {
            behind++;
        }
        return behind > sign && behind - sign <= MOST_DIGITS && behind < end && ".)".indexOf(text.charAt(behind)) >= 0
                ? behindMark(text, behind + 1, end) : -1;
    }

    private static int behindMark(String text, int from, int end) {
        var at = from;
        while (at < end && (text.charAt(at) == ' ' || text.charAt(at) == '\t')) {
            at++;
        }
        // Of an item of nothing but white space the last of it is the content.
        at = at == end ? at - 1 : at;
        return at > from && !hasOddLineEnd(text, at, end) ? at : -1;
    }

    /// Line ends of Unicode, which have no place in an item.
    private static boolean hasOddLineEnd(String text, int from, int end) {
        return text.indexOf('\r', from, end) >= 0 || text.indexOf('\u0085', from, end) >= 0
                || text.indexOf('\u2028', from, end) >= 0 || text.indexOf('\u2029', from, end) >= 0;
    }

    /// CommonMark 4.1: three or more asterisks or hyphens, white space among them or not.
    private static boolean isRule(String text, int sign, int end) {
        var first = text.charAt(sign);
        var count = 0;
        for (var i = sign; i < end; i++) {
            var c = text.charAt(i);
            if (c != first && c != ' ' && (c < '\t' || c > '\r')) {
                return false;
            }
            count += c == first ? 1 : 0;
        }
        return count >= 3 && (first == '*' || first == '-');
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}

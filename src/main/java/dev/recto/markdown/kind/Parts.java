package dev.recto.markdown.kind;

import dev.recto.card.Card.Code;
import dev.recto.markdown.block.Container;
import dev.recto.markdown.edge.Marks;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The parts that an answer's shape shows: its list items and its code.
final class Parts {
    private static final Pattern FENCE = Pattern.compile("^([ \\t]*)(`{3,}|~{3,})[ \\t]*([^`\\s,{]*)[^`]*$");
    private static final int MOST_INDENTED = 3;
    private static final int MOST_DIGITS = 9;

    private static final List<Pattern> DIVIDERS = List.of(Pattern.compile("→|⇒|->|=>"), Pattern.compile("\\s[<>]\\s"),
            Pattern.compile("[,;，、；،]"));
    private static final int LONGEST_SEQUENCE = 400;

    private Parts() {}

    /// The items of the longest list on the outermost level; a numbered one is preferred if `ordered`.
    static List<String> items(String markdown, boolean ordered) {
        var lists = lists(markdown);
        var numbered = ordered ? longest(lists.stream().filter(list -> list.ordered)) : List.<String>of();
        return numbered.isEmpty() ? longest(lists.stream()) : numbered;
    }

    private static List<String> longest(Stream<ItemList> lists) {
        return lists.filter(list -> list.items.size() >= 2).max(Comparator.comparingInt(list -> list.items.size()))
                .map(list -> list.items.stream().map(item -> item.toString().strip()).toList())
                .orElse(List.of());
    }

    /// The items of a numbered list, or of a line such as `a → b → c` or `a, b, c`, in their order. Bullets have none:
    /// below a task they are what is given as often.
    static List<String> sequence(String markdown) {
        var items = longest(lists(markdown).stream().filter(list -> list.ordered));
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
                .allMatch(line -> Character.isUpperCase(line.codePointAt(0)) && line.length() < 300)
                ? lines : List.of();
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
            var end = markdown.indexOf('\n', start);
            var line = markdown.substring(start, end < 0 ? markdown.length() : end);
            start = end < 0 ? markdown.length() + 1 : end + 1;
            var opening = hasFences && fence.isEmpty() && Marks.hasFence(line) ? FENCE.matcher(line) : null;
            var inCode = !fence.isEmpty();
            if (opening != null && opening.matches()) {
                fence = opening.group(2);
                inCode = true;
            } else if (inCode && closes(line, fence)) {
                fence = "";
            }
            var sign = inCode ? line.length() : behindBlanks(line);
            var content = sign <= MOST_INDENTED && sign < line.length() ? content(line, sign) : -1;
            if (content >= 0) {
                var isNumber = isDigit(line.charAt(sign));
                if (open == null || open.ordered != isNumber) {
                    open = new ItemList(isNumber);
                    lists.add(open);
                }
                open.items.add(new StringBuilder(line.substring(content)));
            } else if (open != null && (line.startsWith(" ") || line.startsWith("\t") || line.isBlank() || !blank
                    && !line.startsWith("#"))) {
                open.items.getLast().append('\n').append(line.strip());
            } else {
                open = null;
            }
            blank = line.isBlank();
        }
        return lists;
    }

    /// The place of the first character that is no blank.
    private static int behindBlanks(String line) {
        var at = 0;
        while (at < line.length() && line.charAt(at) == ' ') {
            at++;
        }
        return at;
    }

    /// Where the content of an item begins: behind `-`, `12.` or the like and white space; -1 if the line is no item.
    private static int content(String line, int sign) {
        var first = line.charAt(sign);
        if ("-*+•".indexOf(first) >= 0) {
            return isRule(line, sign) ? -1 : behindMark(line, sign + 1);
        }
        var end = sign;
        while (end < line.length() && isDigit(line.charAt(end))) {
            end++;
        }
        return end > sign && end - sign <= MOST_DIGITS && end < line.length() && ".)".indexOf(line.charAt(end)) >= 0
                ? behindMark(line, end + 1) : -1;
    }

    private static int behindMark(String line, int from) {
        var at = from;
        while (at < line.length() && (line.charAt(at) == ' ' || line.charAt(at) == '\t')) {
            at++;
        }
        // Of an item of nothing but white space the last of it is the content.
        at = at == line.length() ? at - 1 : at;
        return at > from && !hasOddLineEnd(line, at) ? at : -1;
    }

    /// Line ends of Unicode, which have no place in an item.
    private static boolean hasOddLineEnd(String line, int from) {
        return line.indexOf('\r', from) >= 0 || line.indexOf('\u0085', from) >= 0 || line.indexOf('\u2028', from) >= 0
                || line.indexOf('\u2029', from) >= 0;
    }

    /// CommonMark 4.1: three or more asterisks or hyphens, white space among them or not.
    private static boolean isRule(String line, int sign) {
        var first = line.charAt(sign);
        var count = 0;
        for (var i = sign; i < line.length(); i++) {
            var c = line.charAt(i);
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

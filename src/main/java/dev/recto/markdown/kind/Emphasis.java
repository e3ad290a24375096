package dev.recto.markdown.kind;

import java.util.List;
import java.util.Set;

/// What a whole text is set off by: `**text**`, `__text__`, `==text==`, `<u>text</u>`, and, what is wrong, by
/// `~~text~~`.
public enum Emphasis {
    BOLD("***", "**", "__", "<b>", "<strong>"),
    ITALIC("*", "_", "<i>", "<em>"),
    MARKED("==", "<mark>"),
    UNDERLINED("<u>", "<ins>"),
    STRUCK("~~", "<s>", "<del>", "<strike>");

    private static final Emphasis[] ALL = values();
    /// What Python has between such signs.
    private static final Set<String> NAMES = Set.of("init", "new", "str", "repr", "call", "main", "name", "del", "len",
            "eq", "lt", "gt", "le", "ge", "ne", "hash", "bool", "add", "sub", "mul", "iter", "next", "enter", "exit",
            "getitem", "setitem", "delitem", "contains", "getattr", "setattr", "get", "set", "slots", "dict", "doc",
            "class", "file", "all", "module", "bases", "mro", "self", "construct", "constructor", "create");
    private static final String SIGNS = "*_=~<";

    private final List<String> openings;

    Emphasis(String... openings) {
        this.openings = List.of(openings);
    }

    /// Whether a text may begin with one of them here.
    static boolean mayBegin(String text, int at) {
        return at < text.length() && SIGNS.indexOf(text.charAt(at)) >= 0;
    }

    /// The sign that opens one here; empty if none does.
    static String opening(String text, int at) {
        var longest = "";
        if (mayBegin(text, at)) {
            for (var emphasis : ALL) {
                for (var sign : emphasis.openings) {
                    longest = sign.length() > longest.length() && text.regionMatches(true, at, sign, 0, sign.length())
                            ? sign : longest;
                }
            }
        }
        return longest;
    }

    /// The sign that closes what this one opens.
    static String closing(String opening) {
        return opening.charAt(0) == '<' ? "</" + opening.substring(1) : opening;
    }

    /// Whether one of them is around all of a text.
    public static boolean isAroundAll(String text) {
        return mayBegin(text, 0) && !without(text).equals(text);
    }

    boolean isOpenedBy(String opening) {
        return openings.contains(opening);
    }

    /// Whether all of a text but a full stop is set off like this. `__init__` is a name of code, `**Use:**` a label.
    boolean isAround(String text) {
        var opening = opening(text, 0);
        return isOpenedBy(opening) && !without(text).equals(text);
    }

    /// What a text says without what is around all of it, also several at once: `***text***`, `<u>**text**</u>`.
    static String without(String text) {
        var opening = opening(text, 0);
        var closing = opening.isEmpty() ? "" : closing(opening);
        var end = text.endsWith(".") && !text.endsWith("..") ? text.length() - 1 : text.length();
        var close = end - closing.length();
        if (opening.isEmpty() || close <= opening.length()
                || !text.regionMatches(true, close, closing, 0, closing.length())) {
            return text;
        }
        var within = text.substring(opening.length(), close);
        return within.isBlank() || within.length() != within.strip().length() || within.endsWith(":")
                || isName(opening, within) || hasEnd(within, closing) ? text : without(within) + text.substring(end);
    }

    /// Whether it ends within, and another begins.
    private static boolean hasEnd(String within, String closing) {
        var at = within.indexOf(closing);
        // `**` ends no `*`, and `***text***` is one text.
        return closing.equals("*") || closing.equals("_")
                ? within.replace(closing + closing, "").contains(closing)
                : at > 0 && at + closing.length() < within.length();
    }

    private static boolean isName(String opening, String within) {
        return opening.equals("__") && NAMES.contains(within);
    }
}

package dev.recto.markdown.edge;

import java.util.Locale;
import java.util.Set;

/// `card-repeats:: 2`: what outliners and note tools keep beside a text. It belongs to the tool, and is neither
/// question nor answer.
public final class PropertyLine {
    private static final Set<String> KNOWN = Set.of("id", "collapsed", "tags", "alias", "aliases", "public", "heading",
            "background-color", "exclude-from-graph-view", "created", "created-at", "updated", "updated-at", "due",
            "scheduled", "deadline", "deck", "icon");
    /// The same of a page that opens with lines like these, in whatever letters: `Owner:: Ann`.
    private static final Set<String> OF_PAGES = Set.of("author", "authors", "owner", "status", "state", "date", "type",
            "project", "area", "source", "rating", "priority", "related", "up", "parent", "category", "categories",
                    "class",
            "course", "url", "link", "links", "topic", "topics", "description", "title", "deadline", "start", "end",
                    "next",
            "previous", "version", "language", "publisher", "year", "isbn", "role", "company", "email", "location");
    private static final int LONGEST_KEY = 40;

    private PropertyLine() {}

    /// The key of a line that has the form of a property: one word in small letters, two colons right behind it, and a
    /// blank or nothing more. Empty for any other line.
    public static String key(String line) {
        var colons = line.indexOf("::");
        if (colons < 1 || colons + 2 < line.length() && line.charAt(colons + 2) != ' ') {
            return "";
        }
        var key = line.substring(0, colons).strip();
        return !key.isEmpty() && key.length() <= LONGEST_KEY && Character.isLowerCase(key.charAt(0))
                && key.chars().allMatch(c -> c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || "-_./".indexOf(c) >= 0)
                ? key : "";
    }

    /// Whether a text's first line has a sign of a property.
    static boolean mayBe(String text, int lineEnd) {
        return namesDeck(text) || text.indexOf("::", 0, lineEnd) >= 0;
    }

    private static boolean namesDeck(String line) {
        return line.startsWith("TARGET DECK") || line.startsWith("FILE TAGS");
    }

    /// Whether it is a property wherever it stands, by its name.
    public static boolean isKnown(String line) {
        if (namesDeck(line)) {
            return true;
        }
        var key = key(line);
        return !key.isEmpty() && (KNOWN.contains(key) || key.startsWith("card-") || key.startsWith("logseq.")
                || key.startsWith("hl-"));
    }

    /// The key of a line that may be a property at a page's top: one or two words, capital letters too.
    public static String keyOfPage(String line) {
        var colons = line.indexOf("::");
        var key = colons < 0 ? "" : line.substring(0, colons).strip();
        return key.indexOf(' ') == key.lastIndexOf(' ')
                ? key(line.toLowerCase(Locale.ROOT).replaceFirst(" (?=[a-z0-9]+::)", "-"))
                : "";
    }

    /// Whether a line is a key without a value: `Source URL::`.
    public static boolean isUnfilled(String line) {
        var text = line.strip();
        return text.length() > 2 && text.length() <= LONGEST_KEY && text.endsWith("::")
                && text.indexOf("::") == text.length() - 2;
    }

    /// Whether such a key is one of those that pages have.
    public static boolean isOfPages(String key) {
        return KNOWN.contains(key) || OF_PAGES.contains(key);
    }

    /// A paragraph without the properties below its first line.
    public static String withoutBelow(String paragraph) {
        var end = paragraph.indexOf('\n');
        while (end >= 0) {
            var next = paragraph.indexOf('\n', end + 1);
            if (isKnown(paragraph.substring(end + 1, next < 0 ? paragraph.length() : next))) {
                return paragraph.substring(0, end);
            }
            end = next;
        }
        return paragraph;
    }
}

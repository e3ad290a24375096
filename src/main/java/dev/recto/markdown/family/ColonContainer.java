package dev.recto.markdown.family;

import dev.recto.markdown.block.Document;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// `:::type title` … `:::`, as site generators have it, or `/// type | title` … `///`. One that is never closed ends
/// before the next of its type; if there is none, it is none.
///
/// @param first the line that opens it
/// @param last the line that closes it
/// @param title without the type, possibly empty
record ColonContainer(int first, int last, String type, String title) {
    private static final Pattern OPENING = Pattern.compile(
            "^\\s{0,3}:{3,}\\s*(?:\\{\\.?(?<braced>[\\p{L}\\w-]+)[^}\\n]{0,200}\\}|(?<type>[\\p{L}\\w-]+))"
                    + "(?:\\s+(?<title>.{0,300})|\\[(?<bracketed>.{0,300})\\]\\s*)?(?:\\{[^}\\n]{0,200}\\}\\s*)?$");
    /// `::::: question :::::`
    private static final Pattern SIGNS = Pattern.compile("\\s*:{3,}\\s*$");
    private static final Pattern TITLE = Pattern.compile("title=\"([^\"]{1,300})\"");
    private static final Pattern SLASHES =
            Pattern.compile("\\s{0,3}/{3,}\\s*(?<type>[\\p{L}\\w-]+)\\s*(?:\\|\\s*(?<title>.{0,300}))?");
    private static final Pattern CLOSING = Pattern.compile("\\s{0,3}(?::{3,}|/{3,})\\s*");

    /// In document order, inner ones too.
    static List<ColonContainer> in(Document document) {
        var found = new ArrayList<ColonContainer>();
        var open = new ArrayDeque<ColonContainer>();
        for (var line = 1; line <= document.lineCount(); line++) {
            var text = document.line(line);
            var sign = text.stripLeading();
            if (!sign.startsWith(":::") && !sign.startsWith("///")
                    || document.hidden().covers(document.lineStart(line))) {
                continue;
            }
            var slashes = SLASHES.matcher(text);
            var opening = OPENING.matcher(text);
            if (CLOSING.matcher(text).matches()) {
                if (!open.isEmpty() && isSign(document, open.getLast().first, sign.charAt(0))) {
                    var opened = open.removeLast();
                    found.add(new ColonContainer(opened.first, line, opened.type, opened.title));
                }
            } else if (slashes.matches()) {
                open.addLast(new ColonContainer(line, line, slashes.group("type"),
                        either(slashes.group("title"), null).strip()));
            } else if (opening.matches()) {
                open.addLast(new ColonContainer(line, line, either(opening.group("braced"), opening.group("type")),
                        title(document, line, opening)));
            }
        }
        close(open, found);
        found.sort(Comparator.comparingInt(ColonContainer::first));
        return found;
    }

    /// Whoever forgets to close what stands in a container leaves the container open.
    private static void close(Deque<ColonContainer> open, List<ColonContainer> found) {
        var starts = Stream.concat(open.stream(), found.stream())
                .collect(Collectors.groupingBy(ColonContainer::type,
                        Collectors.mapping(ColonContainer::first, Collectors.toCollection(TreeSet::new))));
        for (var opened : open) {
            var next = starts.get(opened.type).higher(opened.first);
            if (next != null) {
                found.add(new ColonContainer(opened.first, next - 1, opened.type, opened.title));
            }
        }
    }

    private static boolean isSign(Document document, int line, char sign) {
        return document.line(line).stripLeading().charAt(0) == sign;
    }

    /// Behind the type, in brackets, among the attributes, or as a heading that opens what is inside.
    private static String title(Document document, int line, Matcher opening) {
        var title = SIGNS.matcher(either(opening.group("title"), opening.group("bracketed"))).replaceFirst("");
        if (!title.isBlank()) {
            return title.strip();
        }
        var attribute = TITLE.matcher(document.line(line));
        if (attribute.find()) {
            return attribute.group(1).strip();
        }
        var below = line < document.lineCount() ? document.line(line + 1) : "";
        return below.startsWith("#") ? below.replaceFirst("^#+\\s*", "").strip() : "";
    }

    private static String either(@Nullable String one, @Nullable String other) {
        return one != null ? one : other != null ? other : "";
    }
}

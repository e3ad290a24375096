package dev.recto.render;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Selector;

/// How many shapes a drawing unfolds to, if everything that it refers to is drawn wherever it is referred to: by
/// `use`, by markers at each corner of a line, by patterns, masks and clips, named in attributes or in style sheets.
/// Never less than the engine draws, sometimes more.
final class SvgShapes {
    /// Too many to count, or a way of referring that cannot be followed.
    private static final long ENDLESS = Integer.MAX_VALUE;
    private static final int LONGEST_CHAIN = 20;
    private static final Pattern URL = Pattern.compile("(?i)url\\(\\s*[\"']?\\s*#([^\"')\\s]+)");
    private static final Pattern RULE = Pattern.compile("([^{}]+)\\{([^{}]*)}");
    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);
    private static final Pattern CORNER = Pattern.compile("[A-Za-z]|[-+]?[0-9.]+");
    private static final Set<String> COLOURS = Set.of("lineargradient", "radialgradient");

    private final Map<String, Element> byId = new HashMap<>();
    private final Map<Element, List<String>> styled = new HashMap<>();
    private final Map<String, Long> known = new HashMap<>();
    private final Map<Element, Long> corners = new HashMap<>();
    private final Set<String> open = new HashSet<>();

    private SvgShapes(Document drawing) {
        drawing.select("[id]").forEach(element -> byId.putIfAbsent(element.id(), element));
    }

    /// @param drawing no more than some hundred elements deep
    static long of(Document drawing) {
        var shapes = new SvgShapes(drawing);
        for (var style : drawing.select("*|style, style")) {
            if (!shapes.readStyle(drawing, style.data() + style.wholeText())) {
                return ENDLESS;
            }
        }
        return shapes.in(drawing);
    }

    /// Who is told by a style sheet to refer to what.
    ///
    /// @return whether it could be followed
    private boolean readStyle(Document drawing, String style) {
        if (!URL.matcher(style).find()) {
            // An escape may write "url" in another way.
            return style.indexOf('\\') < 0 || style.indexOf('#') < 0;
        }
        if (style.indexOf('\\') >= 0) {
            return false;
        }
        var rules = RULE.matcher(COMMENT.matcher(style).replaceAll(" "));
        while (rules.find()) {
            var references = references(rules.group(2));
            if (!references.isEmpty() && !refer(drawing, rules.group(1).strip(), references)) {
                return false;
            }
        }
        return true;
    }

    private boolean refer(Document drawing, String selector, List<String> references) {
        try {
            drawing.select(selector).forEach(
                    element -> styled.computeIfAbsent(element, any -> new ArrayList<>()).addAll(references));
            return true;
        } catch (Selector.SelectorParseException | IllegalArgumentException e) {
            return references.stream().map(byId::get).allMatch(SvgShapes::isColour);
        }
    }

    private static boolean isColour(Element target) {
        return target == null || COLOURS.contains(SvgGuard.localName(target));
    }

    private long in(Element element) {
        long sum = 1;
        for (var child : element.children()) {
            sum = bounded(sum + in(child));
        }
        for (var id : styled.getOrDefault(element, List.of())) {
            sum = bounded(sum + drawnOn(element, id));
        }
        boolean follows = !SvgGuard.localName(element).equals("a");
        for (var attribute : element.attributes()) {
            var value = attribute.getValue();
            if (value.startsWith("#") && attribute.getKey().endsWith("href") && follows) {
                sum = bounded(sum + target(value.substring(1)));
            } else if (value.indexOf('#') >= 0) {
                if (value.indexOf('\\') >= 0) {
                    return ENDLESS;
                }
                for (var id : references(value)) {
                    sum = bounded(sum + drawnOn(element, id));
                }
            }
        }
        return sum;
    }

    private static long bounded(long sum) {
        return Math.min(sum, ENDLESS);
    }

    private static List<String> references(String value) {
        return URL.matcher(value).results().map(match -> match.group(1)).toList();
    }

    /// What is said of a group is said of all that is in it: a marker stands at every corner of every line.
    private long drawnOn(Element element, String id) {
        var target = byId.get(id);
        if (isColour(target)) {
            return 0;
        }
        long times = switch (SvgGuard.localName(target)) {
            case "marker" -> cornersIn(element);
            case "pattern" -> 1L + element.getAllElements().size();
            default -> 1;
        };
        return bounded(times * target(id));
    }

    private long cornersIn(Element element) {
        return corners.computeIfAbsent(element, any -> element.stream()
                .mapToLong(each -> 2 + count(each.attr("d")) + count(each.attr("points"))).sum());
    }

    private static long count(String path) {
        return path.isEmpty() ? 0 : CORNER.matcher(path).results().count();
    }

    private long target(String id) {
        var target = byId.get(id);
        if (isColour(target)) {
            return 0;
        }
        var before = known.get(id);
        if (before != null) {
            return before;
        }
        // What refers to itself is drawn once by most and for ever by some.
        if (open.size() >= LONGEST_CHAIN || !open.add(id)) {
            return ENDLESS;
        }
        long shapes = in(target);
        open.remove(id);
        known.put(id, shapes);
        return shapes;
    }
}

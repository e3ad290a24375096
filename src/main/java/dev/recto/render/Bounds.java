package dev.recto.render;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/// Bounds that nobody meets who wants to be read. Beyond them parsers disagree and the engine's time grows with the
/// square of what is there; there the words stay and the mark-up goes, and what is still too much is cut off.
final class Bounds {
    /// Elements in one text: a table of 600 rows and 5 columns still fits.
    static final int MOST = 4_000;
    /// The class of the sentence that says so.
    static final String SHORTENED = "shortened";

    private static final int DEEPEST = 100;
    /// Elements in the running text of one block.
    private static final int MOST_IN_A_BLOCK = 2_000;
    private static final Set<String> IN_RUNNING_TEXT = Set.of(
            "a", "abbr", "b", "bdi", "bdo", "br", "cite", "code", "del", "dfn", "em", "font", "i", "img", "ins", "kbd",
            "mark", "q", "rb", "rp", "rt", "ruby", "s", "samp", "small", "span", "strike", "strong", "sub", "sup", "tt",
            "u", "var", "wbr");
    /// Places in the grid of a table, those covered by a cell counted each.
    private static final int MOST_PLACES = 20_000;
    /// "Stream-Safe Text Format": no more than 30 marks follow one letter (Unicode Standard Annex 15, 13).
    private static final int MOST_MARKS = 30;
    private static final Pattern SPAN = Pattern.compile("[0-9]{1,3}");
    private static final Pattern MARKS = Pattern.compile("(\\p{M}{" + MOST_MARKS + "})\\p{M}+");

    private Bounds() {}

    /// @param most elements that may stay
    static void hold(Element body, int most) {
        thinMarks(body);
        cut(body, most);
        var deep = new ArrayList<Element>();
        var running = new HashMap<Element, List<Element>>();
        var blocks = new HashMap<Element, Element>();
        body.filter((node, depth) -> {
            if (!(node instanceof Element element)) {
                return NodeFilter.FilterResult.CONTINUE;
            }
            if (depth >= DEEPEST) {
                deep.add(element);
                return NodeFilter.FilterResult.SKIP_ENTIRELY;
            }
            sort(element, blocks, running);
            return NodeFilter.FilterResult.CONTINUE;
        });
        deep.forEach(Bounds::keepWords);
        running.forEach((block, elements) -> {
            if (elements.size() > MOST_IN_A_BLOCK) {
                keepWords(block);
            }
        });
    }

    private static void thinMarks(Element body) {
        body.traverse((node, depth) -> {
            if (node instanceof TextNode text && text.getWholeText().length() > MOST_MARKS) {
                var thinned = MARKS.matcher(text.getWholeText());
                if (thinned.find()) {
                    text.text(thinned.replaceAll("$1"));
                }
            }
        });
    }

    /// Takes away what comes after the last element that may stay, and says so.
    private static void cut(Element body, int most) {
        int elements = 0;
        int places = 0;
        for (var element : body.getAllElements()) {
            elements += element == body || element.hasClass(SHORTENED) ? 0 : weight(element);
            places += places(element);
            if (elements > most || places > MOST_PLACES) {
                cutFrom(element, body);
                body.appendElement("p").addClass(SHORTENED).text(
                        "Shown up to here: this text has more parts than a card can hold. "
                                + "The rest is in the document.");
                return;
            }
        }
    }

    /// How many elements it becomes: a picture may get a frame that says why it is not shown, a table its box.
    private static int weight(Element element) {
        var parent = element.parent();
        return switch (element.normalName()) {
            case "img" -> parent != null && parent.hasClass("picture") ? 1 : 5;
            case "table" -> parent != null && parent.hasClass("wide") ? 1 : 2;
            default -> 1;
        };
    }

    private static void cutFrom(Element first, Element body) {
        for (Node node = first; node != null && node != body; node = node.parent()) {
            for (var next = node.nextSibling(); next != null; next = node.nextSibling()) {
                next.remove();
            }
        }
        first.remove();
    }

    private static int places(Element cell) {
        var name = cell.normalName();
        return name.equals("td") || name.equals("th") ? span(cell.attr("colspan")) * span(cell.attr("rowspan")) : 0;
    }

    private static int span(String number) {
        return SPAN.matcher(number).matches() ? Math.max(1, Integer.parseInt(number)) : 1;
    }

    private static void keepWords(Element element) {
        element.text(element.wholeText());
    }

    /// Adds an element of running text to those of the block that it runs in.
    private static void sort(Element element, Map<Element, Element> blocks, Map<Element, List<Element>> running) {
        var parent = element.parent();
        if (parent == null || !IN_RUNNING_TEXT.contains(element.normalName())) {
            blocks.put(element, element);
            return;
        }
        var block = blocks.getOrDefault(parent, parent);
        blocks.put(element, block);
        running.computeIfAbsent(block, any -> new ArrayList<>()).add(element);
    }
}

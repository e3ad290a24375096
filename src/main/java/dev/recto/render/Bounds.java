package dev.recto.render;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.select.NodeFilter;

/// Bounds that nobody meets who wants to be read. Beyond them parsers disagree and the engine's time grows with the
/// square of what is there; there the words stay and the mark-up goes.
final class Bounds {
    private static final int DEEPEST = 100;
    /// Elements in the running text of one block.
    private static final int MOST_IN_A_BLOCK = 2_000;
    private static final Set<String> IN_RUNNING_TEXT = Set.of(
            "a", "abbr", "b", "bdi", "bdo", "cite", "code", "del", "dfn", "em", "font", "i", "img", "ins", "kbd", "mark",
            "q", "s", "samp", "small", "span", "strike", "strong", "sub", "sup", "tt", "u", "var");

    private Bounds() {}

    static void hold(Element body) {
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

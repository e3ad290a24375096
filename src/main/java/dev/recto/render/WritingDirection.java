package dev.recto.render;

import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jsoup.select.NodeFilter;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/// From which side a card's blocks are read: each by its first letter, code and formulas from the left.
///
/// `dir="auto"` serves where there is text alone; what begins from the right says so, for the style sheet. A block that
/// contains blocks with a direction of their own gets nothing out of it ("if the node is an element with a dir
/// attribute, skip it", HTML 3.2.6.4), so there it is said.
final class WritingDirection {
    private static final String FROM_THE_LEFT = "pre,code,kbd,samp,.math";
    private static final String TEXTS = "p,h1,h2,h3,h4,h5,h6,td,th,dt,dd,summary,caption,figcaption";
    private static final String CONTAINERS = "ul,ol,li,dl,blockquote,table,details,div:not(.wide)";
    private static final String SLANTED = "em,i,cite,dfn,var,blockquote";

    private WritingDirection() {}

    static void settle(Element body) {
        body.select(FROM_THE_LEFT).forEach(element -> element.attr("dir", "ltr"));
        for (var text : body.select(TEXTS)) {
            if (!text.hasAttr("dir")) {
                text.attr("dir", firstStrong(text).filter("rtl"::equals).orElse("auto"));
            }
        }
        for (var container : body.select(CONTAINERS)) {
            if (!container.hasAttr("dir")) {
                firstStrong(container).filter(direction -> !direction.equals(inherited(container)))
                        .ifPresent(direction -> container.attr("dir", direction));
            }
        }
        // Arabic and Hebrew have no italics.
        for (var slanted : body.select(SLANTED)) {
            if (firstStrong(slanted).filter("rtl"::equals).isPresent()) {
                slanted.addClass("upright");
            }
        }
    }

    private static String inherited(Element element) {
        for (var above = element.parent(); above != null; above = above.parent()) {
            if (above.attr("dir").equals("rtl") || above.attr("dir").equals("ltr")) {
                return above.attr("dir");
            }
        }
        return "ltr";
    }

    /// The direction of the first letter outside code and formulas.
    private static Optional<String> firstStrong(Element element) {
        var found = new FirstLetter();
        element.filter(found);
        return found.direction;
    }

    private static final class FirstLetter implements NodeFilter {
        private Optional<String> direction = Optional.empty();

        @Override
        public FilterResult head(Node node, int depth) {
            if (node instanceof Element element && element.is(FROM_THE_LEFT)) {
                return FilterResult.SKIP_ENTIRELY;
            }
            if (node instanceof TextNode text) {
                direction = LetterDirection.of(text.getWholeText())
                        .map(it -> it == LetterDirection.RIGHT_TO_LEFT ? "rtl" : "ltr");
            }
            return direction.isPresent() ? FilterResult.STOP : FilterResult.CONTINUE;
        }
    }
}

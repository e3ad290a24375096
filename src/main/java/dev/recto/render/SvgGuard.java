package dev.recto.render;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/// A drawing in a picture's place runs no scripts and loads nothing, but it may still be a bomb: a few lines that
/// refer to one another and unfold to millions of shapes.
final class SvgGuard {
    private static final int MOST_SHAPES = 50_000;

    private final Map<String, Element> byId = new HashMap<>();
    private final Map<String, Long> known = new HashMap<>();
    private final Set<String> open = new HashSet<>();

    private SvgGuard(Document drawing) {
        drawing.select("[id]").forEach(element -> byId.putIfAbsent(element.id(), element));
    }

    /// @return why the drawing is not shown, if it is not; the end of a sentence that begins "The picture cannot be
    ///     shown: "
    static Optional<String> danger(ImageHeader header, byte[] bytes) {
        if (!header.mediaType().equals(ImageHeader.SVG_TYPE)) {
            return Optional.empty();
        }
        var text = new String(bytes, StandardCharsets.UTF_8);
        if (text.contains("<!ENTITY")) {
            return Optional.of("the drawing defines entities, which may hide anything");
        }
        if (text.contains("<image") || text.contains("<feImage") || text.contains(":image")) {
            return Optional.of("the drawing contains another picture");
        }
        var drawing = Jsoup.parse(text, "", Parser.xmlParser());
        return new SvgGuard(drawing).shapes(drawing) > MOST_SHAPES
                ? Optional.of("the drawing unfolds to more than 50,000 shapes") : Optional.empty();
    }

    private long shapes(Element element) {
        long sum = 1;
        for (var child : element.children()) {
            sum = Math.min(sum + shapes(child), Integer.MAX_VALUE);
        }
        if (element.normalName().equals("use") || element.normalName().endsWith(":use")) {
            var reference = element.hasAttr("href") ? element.attr("href") : element.attr("xlink:href");
            sum += referred(reference.startsWith("#") ? reference.substring(1) : "");
        }
        return sum;
    }

    private long referred(String id) {
        var target = byId.get(id);
        if (target == null || !open.add(id)) {
            return 0;
        }
        var before = known.get(id);
        long shapes = before != null ? before : shapes(target);
        known.put(id, shapes);
        open.remove(id);
        return shapes;
    }
}

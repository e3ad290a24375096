package dev.recto.render;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/// A drawing in a picture's place runs no scripts and loads nothing, but it may still be a bomb: a few lines that
/// unfold to millions of shapes, or ask for a sum over every pixel. Nobody draws such lines to be looked at.
final class SvgGuard {
    private static final int MOST_BYTES = 4_000_000;
    private static final int MOST_ELEMENTS = 50_000;
    private static final int MOST_SHAPES = 100_000;
    private static final int DEEPEST = 100;
    /// HTML within a drawing, as programs write it for labels, is set by the engine without the bounds of a card.
    private static final int MOST_WITH_HTML = 3_000;
    private static final int MOST_FILTER_STEPS = 50;
    /// Shorter dashes than this are not seen, but each is drawn.
    private static final double SHORTEST_DASH = 0.05;
    /// Each pixel asks for many others, or for a sum as long as the drawing wants.
    private static final Set<String> SLOW_FILTERS = Set.of(
            "feturbulence", "femorphology", "feconvolvematrix", "fediffuselighting", "fespecularlighting");
    private static final Set<String> PICTURES = Set.of("image", "feimage", "img", "picture", "video", "audio", "iframe",
            "object", "embed", "canvas");
    private static final Set<String> ANIMATIONS = Set.of("animate", "set", "animatetransform", "animatemotion");
    private static final Set<String> READABLE = Set.of(
            "utf-8", "utf8", "us-ascii", "ascii", "iso-8859-1", "iso-8859-15", "windows-1252");
    private static final Pattern ENCODING = Pattern.compile("<\\?xml[^>]*\\bencoding\\s*=\\s*[\"']([^\"']*)[\"']");
    private static final Pattern DASHES = Pattern.compile("(?i)stroke-dasharray\\s*:\\s*([^;}\"]+)");
    private static final Pattern NUMBERS = Pattern.compile("[\\s,]+");
    private static final Pattern NUMBER = Pattern.compile("\\d*\\.?\\d+(?:[eE][-+]?\\d+)?");

    private SvgGuard() {}

    /// @return why the drawing is not shown, if it is not; the end of a sentence that begins "The picture cannot be
    ///     shown: "
    static Optional<String> danger(ImageHeader header, byte[] bytes) {
        if (!header.mediaType().equals(ImageHeader.SVG_TYPE)) {
            return Optional.empty();
        }
        if (bytes.length > MOST_BYTES) {
            return Optional.of("the drawing has more than 4 MB");
        }
        var text = new String(bytes, StandardCharsets.UTF_8);
        var encoding = ENCODING.matcher(text);
        if (encoding.find() && !READABLE.contains(encoding.group(1).toLowerCase(Locale.ROOT))) {
            return Optional.of("the drawing is not written in UTF-8");
        }
        if (text.toLowerCase(Locale.ROOT).contains("<!entity")) {
            return Optional.of("the drawing defines entities, which may hide anything");
        }
        var drawing = Jsoup.parse(text, "", Parser.xmlParser());
        return tooLarge(drawing).or(() -> forbidden(drawing)).or(() -> SvgShapes.of(drawing) > MOST_SHAPES
                ? Optional.of("the drawing unfolds to more than 100,000 shapes") : Optional.empty());
    }

    /// The word after the prefix: `<x:image>` is an image too.
    static String localName(Element element) {
        var name = element.normalName();
        return name.substring(name.indexOf(':') + 1);
    }

    private static Optional<String> tooLarge(Document drawing) {
        var count = new int[2];
        drawing.traverse((node, depth) -> {
            if (node instanceof Element) {
                count[0]++;
                count[1] = Math.max(count[1], depth);
            }
        });
        if (count[1] > DEEPEST) {
            return Optional.of("the drawing is nested more than 100 deep");
        }
        return count[0] > MOST_ELEMENTS ? Optional.of("the drawing has more than 50,000 elements") : Optional.empty();
    }

    private static Optional<String> forbidden(Document drawing) {
        var elements = drawing.getAllElements();
        int filterSteps = 0;
        boolean html = false;
        for (var element : elements) {
            var name = localName(element);
            if (PICTURES.contains(name) || element.attributes().asList().stream().anyMatch(SvgGuard::holdsPicture)
                    || name.equals("style") && holdsPicture(element.data() + element.wholeText())) {
                return Optional.of("the drawing contains another picture");
            }
            if (SLOW_FILTERS.contains(name) || name.startsWith("fe") && ++filterSteps > MOST_FILTER_STEPS) {
                return Optional.of("the drawing has filters that would keep the window waiting");
            }
            if (ANIMATIONS.contains(name) && (element.attr("attributeName").toLowerCase(Locale.ROOT).endsWith("href")
                    || element.attributes().asList().stream().anyMatch(each -> each.getValue().contains("url(")))) {
                return Optional.of("the drawing changes what it refers to");
            }
            if (hasTinyDashes(element)) {
                return Optional.of("the drawing has lines of millions of dashes");
            }
            html |= name.equals("foreignobject");
        }
        return html && elements.size() > MOST_WITH_HTML
                ? Optional.of("the drawing has more than 3,000 elements with text set as HTML") : Optional.empty();
    }

    private static boolean holdsPicture(Attribute attribute) {
        return holdsPicture(attribute.getValue());
    }

    /// As a browser would read it: white space within an address does not count.
    private static boolean holdsPicture(String value) {
        if (value.indexOf(':') < 0) {
            return false;
        }
        var plain = value.replaceAll("[\\x00-\\x20]+", "").toLowerCase(Locale.ROOT);
        return plain.contains("data:image") || plain.contains("data:text") || plain.contains("data:application/x");
    }

    private static boolean hasTinyDashes(Element element) {
        if (isTiny(element.attr("stroke-dasharray"))) {
            return true;
        }
        var sheet = localName(element).equals("style") ? element.data() + element.wholeText() : "";
        return Stream.of(element.attr("style"), sheet)
                .anyMatch(style -> DASHES.matcher(style).results().anyMatch(dash -> isTiny(dash.group(1))));
    }

    private static boolean isTiny(String dashes) {
        if (dashes.isBlank()) {
            return false;
        }
        double sum = 0;
        for (var dash : NUMBERS.split(dashes.strip())) {
            var number = NUMBER.matcher(dash);
            sum += number.lookingAt() ? Double.parseDouble(number.group()) : 0;
        }
        return sum > 0 && sum < SHORTEST_DASH;
    }
}

package dev.recto.render;

import dev.recto.card.Card;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/// A card's pictures: embedded as `data:` if they are at hand and sound, else a frame that says what would be there.
final class FramedPictures implements Sanitiser.PictureFrames {
    /// The engine unpacks a picture to four bytes for each pixel, twice, and the window lives in a bounded heap.
    private static final long MOST_PIXELS = 25_000_000;
    private static final long MOST_PIXELS_ON_A_CARD = 30_000_000;
    private static final int MOST_BYTES = 10_000_000;
    private static final String DATA = "data:";
    private static final int LONGEST_NAME = 80;

    private final Pictures pictures;
    private final Card card;
    private long pixels;
    private long bytes;

    FramedPictures(Pictures pictures, Card card) {
        this.pictures = pictures;
        this.card = card;
    }

    @Override
    public void frame(Element picture) {
        var reference = picture.attr("src").strip();
        switch (isEmbedded(reference) ? embedded(reference) : pictures.picture(card, reference)) {
            case Picture.Found found -> {
                switch (within(inspected(found), found)) {
                    case Sound(var header) -> embed(picture, header, found.bytes());
                    case Refused(var why) -> picture.replaceWith(
                            missing(picture, reference, why, "Put a picture that can be shown in its place."));
                }
            }
            case Picture.Remote remote -> picture.replaceWith(remote(picture, remote));
            case Picture.Missing missing -> picture.replaceWith(
                    missing(picture, reference, missing.why(), "Put the file there, and the card shows it."));
        }
    }

    /// What looking at a picture's bytes, without unpacking them, has shown.
    private sealed interface Inspection {}

    private record Sound(ImageHeader header) implements Inspection {}

    /// @param why the end of a sentence that begins "The picture cannot be shown: "
    private record Refused(String why) implements Inspection {}

    private static Inspection inspected(Picture.Found found) {
        if (found.bytes().length > MOST_BYTES) {
            return new Refused("it has " + found.bytes().length / 1_000_000 + " MB, and a card shows up to 10 MB");
        }
        var read = ImageHeader.read(found.bytes());
        if (read.isEmpty()) {
            return new Refused("it is damaged, or of a kind that cannot be shown");
        }
        var header = read.get();
        if (header.pixels() > MOST_PIXELS) {
            return new Refused("it is %s%,d × %,d pixels, and a card shows up to 25 million".formatted(
                    header.frames() > 1 ? "%,d times ".formatted(header.frames()) : "",
                    header.width(), header.height()));
        }
        return SvgGuard.danger(header, found.bytes()).<Inspection>map(Refused::new).orElseGet(() -> new Sound(header));
    }

    /// One picture may be sound and yet one too many.
    private Inspection within(Inspection inspection, Picture.Found found) {
        return switch (inspection) {
            case Refused refused -> refused;
            case Sound sound when pixels + sound.header().pixels() > MOST_PIXELS_ON_A_CARD
                    || bytes + found.bytes().length > 2L * MOST_BYTES ->
                new Refused("together with the others before it, it is more than a card can show");
            case Sound sound -> {
                pixels += sound.header().pixels();
                bytes += found.bytes().length;
                yield sound;
            }
        };
    }

    private static boolean isEmbedded(String reference) {
        return reference.regionMatches(true, 0, DATA, 0, DATA.length());
    }

    /// A picture that the document carries within itself.
    private static Picture embedded(String address) {
        int comma = address.indexOf(',');
        if (comma < 0 || !address.substring(0, comma).toLowerCase(Locale.ROOT).endsWith(";base64")) {
            return new Picture.Missing("", "it is damaged, or of a kind that cannot be shown");
        }
        try {
            return new Picture.Found("", Base64.getMimeDecoder().decode(address.substring(comma + 1)));
        } catch (IllegalArgumentException e) {
            return new Picture.Missing("", "it is damaged");
        }
    }

    private static void embed(Element picture, ImageHeader header, byte[] bytes) {
        picture.attr("src", DATA + header.mediaType() + ";base64," + Base64.getEncoder().encodeToString(bytes));
        if (header.transparent()) {
            picture.addClass("plate");
        }
        // Known beforehand, the size keeps the text from moving when the picture is unpacked.
        if (header.width() > 0 && header.height() > 0 && header.width() < 10_000 && header.height() < 10_000
                && !picture.hasAttr("width") && !picture.hasAttr("height")) {
            picture.attr("width", String.valueOf(header.width())).attr("height", String.valueOf(header.height()));
        }
        var parent = picture.parent();
        if (parent != null && !parent.hasClass("picture") && standsAlone(picture)) {
            picture.wrap("<span class=\"picture\"></span>");
            if (!picture.attr("title").isBlank()) {
                picture.after(span("caption", new TextNode(picture.attr("title"))));
            }
        }
    }

    private static boolean standsAlone(Element picture) {
        var parent = picture.parent();
        return parent != null && parent.textNodes().stream().allMatch(TextNode::isBlank)
                && List.of("p", "div", "body", "figure").contains(parent.normalName())
                && parent.childrenSize() == 1;
    }

    private static Element remote(Element picture, Picture.Remote remote) {
        var link = new Element("a").attr("href", remote.address()).appendChild(new TextNode(remote.host()));
        return standsAlone(picture)
                ? frame(picture, span("why", new TextNode("Picture on the web, at "), link,
                        new TextNode(". Press F to fetch it; the link opens it in the browser.")))
                : frame(picture, span("why", new TextNode("picture at "), link));
    }

    /// Says which file is meant, why it does not show, and what helps. A picture within the document has no file.
    private static Element missing(Element picture, String reference, String why, String remedy) {
        if (isEmbedded(reference) || reference.isEmpty()) {
            return frame(picture, span("why", new TextNode("The picture cannot be shown: " + why + ".")));
        }
        return frame(picture, span("why", new TextNode(
                "The picture " + shortened(reference) + " cannot be shown: " + why + ". " + remedy)));
    }

    /// The end of a long name tells most.
    private static String shortened(String reference) {
        return reference.length() <= LONGEST_NAME
                ? reference
                : "…" + reference.substring(reference.length() - LONGEST_NAME);
    }

    private static Element frame(Element picture, Element why) {
        var frame = standsAlone(picture) ? span("picture frame") : span("frame inline");
        if (!picture.attr("alt").isBlank()) {
            frame.appendChild(span("alt", new TextNode(picture.attr("alt").strip()))).appendChild(new TextNode(" "));
        }
        return frame.appendChild(why);
    }

    private static Element span(String classes, Node... children) {
        return new Element("span").addClass(classes).appendChildren(List.of(children));
    }
}

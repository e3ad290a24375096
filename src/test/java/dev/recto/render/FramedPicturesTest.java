package dev.recto.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class FramedPicturesTest {
    @Test
    void pictureAtHandIsEmbeddedWithItsSize() {
        var image = shown("![A net](net.png \"Two layers\")", new Picture.Found("image/png", png(640, 480, 2)))
                .selectFirst("img");
        assertEquals("data:image/png;base64," + Base64.getEncoder().encodeToString(png(640, 480, 2)),
                image.attr("src"));
        assertEquals("640", image.attr("width"));
        assertEquals("A net", image.attr("alt"));
        assertEquals("Two layers", image.nextElementSibling().text());
    }

    @Test
    void pictureThatIsNotThereSaysWhy() {
        var card = shown("![A net](net.png)", new Picture.Missing("net.png", "there is no such file"));
        assertEquals("A net The picture net.png cannot be shown: there is no such file. "
                + "Put the file there, and the card shows it.", card.select(".frame").text());
    }

    @Test
    void pictureOnTheWebNamesItsHostAndTheWays() {
        var card = shown("![A net](https://example.org/net.png)",
                new Picture.Remote("https://example.org/net.png", "example.org"));
        assertEquals("A net Picture on the web, at example.org. Press F to fetch it; the link opens it in the browser.",
                card.select(".frame").text());
        assertEquals("https://example.org/net.png", card.select(".frame a").attr("href"));
    }

    @Test
    void pictureWithinASentenceStaysWithinIt() {
        var card = shown("before ![A net](https://example.org/net.png) after",
                new Picture.Remote("https://example.org/net.png", "example.org"));
        assertEquals("before A net picture at example.org after", card.text());
    }

    @Test
    void transparentPictureGetsAPlate() {
        assertTrue(shown("![](a.png)", new Picture.Found("image/png", png(9, 9, 6))).selectFirst("img")
                .hasClass("plate"));
        assertTrue(!shown("![](a.png)", new Picture.Found("image/png", png(9, 9, 2))).selectFirst("img")
                .hasClass("plate"));
    }

    @Test
    void pictureThatWouldFillTheMemoryIsNotUnpacked() {
        var card = shown("![](a.png)", new Picture.Found("image/png", png(50_000, 50_000, 2)));
        assertEquals("The picture a.png cannot be shown: it is 50,000 × 50,000 pixels, and a card shows up to 25 "
                + "million. Put a picture that can be shown in its place.",
                card.select(".frame").text());
        assertEquals(0, card.select("img").size());
        assertEquals(0, shown("![](a.png)", new Picture.Found("image/png", png(-1, -1, 2))).select("img").size());
    }

    @Test
    void hugeFileIsNotEmbedded() {
        var card = shown("![](a.png)", new Picture.Found("image/png", new byte[10_000_001]));
        assertEquals("The picture a.png cannot be shown: it has 10 MB, and a card shows up to 10 MB. "
                + "Put a picture that can be shown in its place.", card.select(".frame").text());
    }

    @Test
    void whatIsNoPictureIsNotEmbeddedWhateverItsName() {
        var page = "<html><script>1</script></html>".getBytes(StandardCharsets.UTF_8);
        assertEquals(0, shown("![](a.png)", new Picture.Found("image/png", page)).select("img").size());
        assertEquals(0, shown("![](a.png)", new Picture.Found("image/png", new byte[0])).select("img").size());
    }

    @Test
    void pictureWithinTheDocumentGoesThroughTheSameGuard() {
        assertEquals(1, shown("<img src=\"data:image/png;base64," + base64(png(4, 4, 2)) + "\">").select("img").size());
        assertEquals(0, shown("<img src=\"data:image/png;base64," + base64(png(60_000, 9_000, 2)) + "\">").select("img")
                .size());
        assertEquals(0, shown("<img src=\"data:text/html,<p>x\">").select("img").size());
        assertEquals(0, shown("<img src=\"data:image/png;base64,!\">").select("img").size());
    }

    @Test
    void drawingThatUnfoldsIsNotShown() {
        var bomb = new StringBuilder("<svg xmlns='http://www.w3.org/2000/svg'><g id='a0'><rect/></g>");
        for (int i = 1; i < 12; i++) {
            bomb.append("<g id='a").append(i).append("'>").append(("<use href='#a" + (i - 1) + "'/>").repeat(10))
                    .append("</g>");
        }
        var card = shown("![](a.svg)", svg(bomb + "</svg>"));
        assertEquals("The picture a.svg cannot be shown: the drawing unfolds to more than 100,000 shapes. "
                + "Put a picture that can be shown in its place.", card.select(".frame").text());
        assertEquals(0, shown("![](a.svg)", svg("<svg><use id='a' href='#a'/></svg>")).select("img").size());
        assertEquals(0, shown("![](a.svg)", svg("<!DOCTYPE svg [<!ENTITY a 'b'>]><svg>&a;</svg>")).select("img")
                .size());
        assertEquals(0, shown("![](a.svg)", svg("<svg><image href='data:image/png;base64,'/></svg>")).select("img")
                .size());
        assertEquals(0, shown("![](a.svg)", svg("<svg>" + "<g>".repeat(100_000))).select("img").size());
    }

    @Test
    void sizesAreReadFromTheHeader() {
        assertEquals(Optional.of(new ImageHeader("image/png", 3, 5, false)), ImageHeader.read(png(3, 5, 2)));
        assertEquals(Optional.of(new ImageHeader("image/gif", 258, 3, true)),
                ImageHeader.read(bytes('G', 'I', 'F', '8', '9', 'a', 2, 1, 3, 0, 0, 0, 0)));
        assertEquals(Optional.of(new ImageHeader("image/jpeg", 258, 772, false)), ImageHeader.read(bytes(
                0xff, 0xd8, 0xff, 0xe0, 0, 4, 1, 2, 0xff, 0xc2, 0, 11, 8, 3, 4, 1, 2, 1, 0, 0, 0)));
        assertEquals(Optional.of(new ImageHeader("image/webp", 258, 4, true)), ImageHeader.read(webp(
                'V', 'P', '8', 'X', 10, 0, 0, 0, 0x10, 0, 0, 0, 1, 1, 0, 3, 0, 0)));
        assertEquals(Optional.of(new ImageHeader("image/svg+xml", 40, 30, true)),
                ImageHeader.read("<?xml version='1.0'?><svg width='40px' height=\"30.5\">".getBytes(
                        StandardCharsets.UTF_8)));
    }

    @Test
    void anyTruncationIsRefusedOrRead() {
        var whole = bytes(0xff, 0xd8, 0xff, 0xe0, 0, 4, 1, 2, 0xff, 0xc2, 0, 11, 8, 3, 4, 1, 2, 1, 0, 0, 0);
        for (var picture : new byte[][] {whole, png(3, 5, 2),
                webp('V', 'P', '8', 'L', 0, 0, 0, 0, 0x2f, 1, 1, 1, 1, 0, 0, 0, 0, 0)}) {
            for (int length = 0; length < picture.length; length++) {
                var header = ImageHeader.read(java.util.Arrays.copyOf(picture, length));
                assertTrue(header.isEmpty() || header.get().pixels() > 0);
            }
        }
    }

    private static Element shown(String markdown) {
        return shown(markdown, new Picture.Missing("", "nothing was asked for"));
    }

    private static Element shown(String markdown, Picture picture) {
        var html = new CardHtml((card, reference) -> picture).answer(SampleCards.explanation("Why?", markdown));
        return Jsoup.parseBodyFragment(html).selectFirst(".answer");
    }

    private static Picture svg(String text) {
        return new Picture.Found("image/svg+xml", text.getBytes(StandardCharsets.UTF_8));
    }

    /// A file that says of itself to be that large; there are no pixels in it.
    private static byte[] png(int width, int height, int colour) {
        return ByteBuffer.allocate(45).put(bytes(0x89, 'P', 'N', 'G', 13, 10, 26, 10))
                .putInt(13).put(bytes('I', 'H', 'D', 'R')).putInt(width).putInt(height)
                .put(bytes(8, colour, 0, 0, 0)).putInt(0).putInt(0).put(bytes('I', 'D', 'A', 'T')).array();
    }

    private static byte[] webp(int... chunk) {
        var file = new ByteArrayOutputStream();
        file.writeBytes(bytes('R', 'I', 'F', 'F', 0, 0, 0, 0, 'W', 'E', 'B', 'P'));
        file.writeBytes(bytes(chunk));
        return file.toByteArray();
    }

    private static byte[] bytes(int... values) {
        var bytes = new byte[values.length];
        for (int i = 0; i < values.length; i++) {
            bytes[i] = (byte) values[i];
        }
        return bytes;
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }
}

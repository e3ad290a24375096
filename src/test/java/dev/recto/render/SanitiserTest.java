package dev.recto.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SanitiserTest {
    private static final Set<String> FORBIDDEN = Set.of("script", "style", "noscript", "svg", "math", "object", "embed",
            "iframe", "frame", "frameset", "meta", "base", "link", "form", "input", "button", "select", "textarea",
                    "template",
            "audio", "video", "source", "track", "image", "applet", "xmp", "plaintext", "title", "body", "html",
                    "head");

    private final MarkdownHtml markdown = new MarkdownHtml();
    private final Sanitiser sanitiser = new Sanitiser(
            new FramedPictures(SampleCards.noPictures(), SampleCards.explanation("Why?", "")));

    @TestFactory
    Stream<DynamicTest> nothingThatLoadsOrRunsComesThrough() {
        return Attacks.all("http://127.0.0.1:9/", "file:///etc/").entrySet().stream()
                .map(attack -> DynamicTest.dynamicTest(attack.getKey(), () -> {
                    for (var html : new String[] {attack.getValue(), markdown.render(attack.getValue())}) {
                        Jsoup.parseBodyFragment(sanitiser.clean(html)).body().select("body > *, body > * *")
                                .forEach(SanitiserTest::assertHarmless);
                    }
                }));
    }

    @TestFactory
    Stream<DynamicTest> sanitisingTwiceChangesNothing() {
        return Attacks.all("http://127.0.0.1:9/", "file:///etc/").entrySet().stream()
                .map(attack -> DynamicTest.dynamicTest(attack.getKey(), () -> {
                    for (var html : new String[] {attack.getValue(), markdown.render(attack.getValue())}) {
                        var once = sanitiser.clean(html);
                        assertEquals(once, sanitiser.clean(once));
                    }
                }));
    }

    /// Attacks in disguise, and mark-up in no order, as HTML and as markdown.
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void whateverComesItIsHarmlessAndSanitisingItTwiceChangesNothing(long seed) {
        var disguises = new Disguises(seed);
        var texts = Stream.concat(
                Attacks.all("http://127.0.0.1:9/").values().stream().filter(text -> text.length() < 5_000)
                        .map(disguises::of),
                Stream.generate(disguises::soup).limit(1_500));
        texts.forEach(text -> {
            for (var html : new String[] {text, markdown.render(text)}) {
                var once = sanitiser.clean(html);
                Jsoup.parseBodyFragment(once).body().select("body > *, body > * *")
                        .forEach(SanitiserTest::assertHarmless);
                assertEquals(once, sanitiser.clean(once), text);
            }
        });
    }

    @ParameterizedTest
    @CsvSource({
        "https://example.org/a?b=c#d, https://example.org/a?b=c#d",
        "HTTP://example.org, HTTP://example.org",
        "mailto:a@example.org, mailto:a@example.org",
        "#part, #u-part"})
    void addressThatLeadsSomewhereIsKept(String address, String kept) {
        assertEquals(kept, Jsoup.parseBodyFragment(sanitiser.clean("<a href=\"" + address + "\">x</a>")).select("a")
                .attr("href"));
    }

    @ParameterizedTest
    @CsvSource({"javascript:x", "other.md", "/etc/passwd", "ftp://example.org", "//example.org/x", "'https:'", "tel:1"})
    void addressThatLeadsElsewhereIsDroppedAndItsWordsStay(String address) {
        var link = Jsoup.parseBodyFragment(sanitiser.clean("<a href=\"" + address + "\">words</a>")).select("a");
        assertEquals("", link.attr("href"));
        assertEquals("words", link.text());
    }

    @Test
    void idsOfACardAreNotThoseOfThePage() {
        assertEquals("u-sheet", Jsoup.parseBodyFragment(sanitiser.clean("<p id=sheet>x</p>")).select("p").attr("id"));
    }

    @Test
    void classesOfACardAreNotThoseOfThePage() {
        assertEquals("<p dir=\"auto\">x</p>", sanitiser.clean("<p class=\"opt right card\">x</p>"));
    }

    private static void assertHarmless(Element element) {
        assertTrue(!FORBIDDEN.contains(element.normalName()), element.outerHtml());
        for (Attribute attribute : element.attributes()) {
            var name = attribute.getKey();
            assertTrue(!name.startsWith("on") && !name.equals("style") && !name.equals("srcset"), element.outerHtml());
            if (name.equals("src")) {
                assertTrue(attribute.getValue().startsWith("data:image/"), element.outerHtml());
            }
            if (name.equals("href")) {
                assertTrue(attribute.getValue().matches("(?i)(https?://|mailto:|#u-).*"), element.outerHtml());
            }
        }
    }
}

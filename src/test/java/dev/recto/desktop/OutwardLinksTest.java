package dev.recto.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.recto.desktop.part.Toast;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OutwardLinksTest {
    private final List<URI> opened = new ArrayList<>();
    private final List<Toast> asked = new ArrayList<>();
    private final OutwardLinks links = new OutwardLinks(opened::add, asked::add);

    @Test
    void hostIsShownBeforeAnythingIsOpened() {
        links.accept(URI.create("https://example.org/a?b=c"));
        assertEquals(List.of(), opened);
        assertEquals("This link leads to example.org: https://example.org/a?b=c", asked.getLast().text());
        asked.getLast().way().orElseThrow().run().run();
        assertEquals(List.of(URI.create("https://example.org/a?b=c")), opened);
    }

    @Test
    void hostThatWasOpenedOnceIsNotAskedForAgain() {
        links.accept(URI.create("https://example.org/a"));
        asked.getLast().way().orElseThrow().run().run();
        links.accept(URI.create("https://EXAMPLE.org/b"));
        assertEquals(1, asked.size());
        assertEquals(URI.create("https://EXAMPLE.org/b"), opened.getLast());
        links.accept(URI.create("https://example.org.evil.example/"));
        assertEquals(2, asked.size());
    }

    @ParameterizedTest
    @CsvSource({
        "https://bank.example@evil.example/, evil.example",
        "https://bank.example%2f@evil.example:8080/, evil.example",
        "http://[::1]:80/x, [::1]",
        "https://xn--pple-43d.example/, xn--pple-43d.example"})
    void hostIsTheOneThatIsReallyAsked(String address, String host) {
        links.accept(URI.create(address));
        assertTrue(asked.getLast().text().startsWith("This link leads to " + host + ": "), asked.getLast().text());
    }

    @Test
    void longAddressIsShownShortened() {
        links.accept(URI.create("https://example.org/" + "a".repeat(5_000)));
        assertTrue(asked.getLast().text().length() < 200);
    }

    @Test
    void mailIsAskedForEachTimeAndAttachesNothing() {
        var link = URI.create("mailto:a@example.org?subject=x&attach=/etc/passwd&Attachment=/etc/hosts&body=y");
        links.accept(link);
        assertEquals("This link writes a mail to a@example.org.", asked.getLast().text());
        asked.getLast().way().orElseThrow().run().run();
        assertEquals(List.of(URI.create("mailto:a@example.org?subject=x&body=y")), opened);
        links.accept(link);
        assertEquals(2, asked.size());
    }

    @ParameterizedTest
    @CsvSource({"file:///etc/passwd", "javascript:1", "https:///x", "https:x", "mailto:?attach=/x", "x"})
    void whatLeadsNowhereIsNotOpened(String address) {
        links.accept(URI.create(address));
        assertTrue(asked.getLast().way().isEmpty());
        assertEquals(List.of(), opened);
    }
}

package dev.recto.desktop.card;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.URI;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OpenedOutsideTest {
    @ParameterizedTest
    @ValueSource(strings = {"https://example.org/a?b=c", "HTTP://example.org", "mailto:someone@example.org"})
    void pagesAndMailAreOpened(String address) {
        assertEquals(Optional.of(URI.create(address)), OpenedOutside.target(address));
    }

    @ParameterizedTest
    @ValueSource(strings = {"file:///etc/passwd", "javascript:alert(1)", "data:text/html,x", "notes.md", "#top", ""})
    void filesScriptsAndPlacesInTheDocumentAreNot(String address) {
        assertEquals(Optional.empty(), OpenedOutside.target(address));
    }

    @Test
    void whatIsNoAddressLeadsNowhere() {
        assertEquals(Optional.empty(), OpenedOutside.target("https://example.org/a b"));
    }
}

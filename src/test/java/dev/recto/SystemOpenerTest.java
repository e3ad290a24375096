package dev.recto;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.URI;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SystemOpenerTest {
    @ParameterizedTest
    @ValueSource(strings = {"javascript:alert(1)", "ssh://host/", "relative/path", "vnc:1.2.3.4"})
    void whatIsNoWebAddressMailOrFolderIsNotOpened(String address) {
        assertEquals(Optional.of("it is no web or mail address and no folder"),
                new SystemOpener("Linux").apply(URI.create(address)));
    }
}

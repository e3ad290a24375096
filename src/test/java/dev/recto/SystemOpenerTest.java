package dev.recto;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SystemOpenerTest {
    @ParameterizedTest
    @ValueSource(strings = {"javascript:alert(1)", "ssh://host/", "relative/path", "vnc:1.2.3.4"})
    void whatIsNoWebAddressMailOrFolderIsNotOpened(String address) {
        var messages = new ByteArrayOutputStream();
        new SystemOpener("Linux", new PrintStream(messages, true, StandardCharsets.UTF_8)).accept(URI.create(address));
        assertTrue(messages.toString(StandardCharsets.UTF_8).contains("not opened"));
    }
}

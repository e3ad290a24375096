package dev.recto;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.junit.jupiter.api.Test;

class DisplayTest {
    @Test
    void theHeadlessPlatformIsAPlaceForAWindow() {
        assertEquals(new Display.Present(), Display.find(Map.of(), "Linux", "Headless"));
    }

    @Test
    void windowsAndMacAlwaysHaveADisplay() {
        assertEquals(new Display.Present(), Display.find(Map.of(), "Windows 11", ""));
        assertEquals(new Display.Present(), Display.find(Map.of(), "Mac OS X", ""));
    }

    @Test
    void linuxWithoutADisplayHasNoWindow() {
        assertEquals(new Display.Absent("there is no display here"), Display.find(Map.of(), "Linux", ""));
    }

    @Test
    void aWaylandSessionNeedsItsXServer() {
        var display = Display.find(Map.of("WAYLAND_DISPLAY", "wayland-0"), "Linux", "");
        assertTrue(assertInstanceOf(Display.Absent.class, display).why().contains("XWayland"));
    }
}

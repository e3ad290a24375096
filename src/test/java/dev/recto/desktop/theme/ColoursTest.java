package dev.recto.desktop.theme;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import javafx.scene.paint.Color;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Contrast as WCAG 2.2 counts it: text 4.5 to 1, controls and bars 3 to 1.
class ColoursTest {
    private static final Pattern TOKEN = Pattern.compile("(-[a-z0-9-]+):\\s*(#[0-9A-F]{6});");
    private static final List<String> PAGES = List.of("-color-bg-default", "-color-bg-inset");

    @ParameterizedTest
    @ValueSource(strings = {"light.css", "dark.css"})
    void textCanBeReadOnThePageAndOnTheWindow(String sheet) throws IOException {
        var colours = colours(sheet);
        for (var text : List.of("-color-fg-default", "-color-fg-muted", "-color-fg-subtle", "-color-accent-fg",
                "-recto-again", "-recto-hard", "-recto-good", "-recto-easy", "-recto-new", "-recto-learning",
                "-recto-due")) {
            PAGES.forEach(page -> assertContrast(colours, text, page, 4.5));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"light.css", "dark.css"})
    void textCanBeReadOnItsOwnFill(String sheet) throws IOException {
        var colours = colours(sheet);
        for (var name : List.of("again", "hard", "good", "easy", "say", "know", "order", "pick", "fill-kind", "code")) {
            assertContrast(colours, "-recto-" + name, "-recto-" + name + "-subtle", 4.5);
        }
        assertContrast(colours, "-recto-marker-text", "-recto-marker", 4.5);
        assertContrast(colours, "-recto-toast-text", "-recto-toast", 4.5);
        assertContrast(colours, "-color-fg-emphasis", "-color-accent-emphasis", 4.5);
        assertContrast(colours, "-color-accent-fg", "-color-accent-subtle", 4.5);
        assertContrast(colours, "-color-warning-fg", "-color-warning-subtle", 4.5);
        assertContrast(colours, "-color-danger-fg", "-color-danger-subtle", 4.5);
    }

    @ParameterizedTest
    @ValueSource(strings = {"light.css", "dark.css"})
    void controlsAndBarsStandOutFromThePage(String sheet) throws IOException {
        var colours = colours(sheet);
        for (var shape : List.of("-recto-control-border", "-recto-new-bar", "-recto-learning-bar", "-recto-due-bar",
                "-recto-again-bar", "-recto-hard-bar", "-recto-good-bar", "-recto-easy-bar")) {
            assertContrast(colours, shape, "-color-bg-default", 3);
        }
    }

    private static void assertContrast(Map<String, Color> colours, String ink, String ground, double least) {
        var contrast = contrast(colours.get(ink), colours.get(ground));
        assertTrue(contrast >= least, "%s on %s: %.2f".formatted(ink, ground, contrast));
    }

    private static double contrast(Color one, Color other) {
        var lighter = Math.max(luminance(one), luminance(other));
        var darker = Math.min(luminance(one), luminance(other));
        return (lighter + 0.05) / (darker + 0.05);
    }

    private static double luminance(Color colour) {
        return 0.2126 * linear(colour.getRed())
                + 0.7152 * linear(colour.getGreen())
                + 0.0722 * linear(colour.getBlue());
    }

    private static double linear(double channel) {
        return channel <= 0.04045 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4);
    }

    static Map<String, Color> colours(String sheet) throws IOException {
        var colours = new HashMap<String, Color>();
        var tokens = TOKEN.matcher(Files.readString(Path.of("src/main/styles", sheet)));
        while (tokens.find()) {
            colours.put(tokens.group(1), Color.web(tokens.group(2)));
        }
        return colours;
    }
}

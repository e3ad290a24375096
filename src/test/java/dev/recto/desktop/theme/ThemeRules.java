package dev.recto.desktop.theme;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import javafx.css.CssParser;
import javafx.css.Selector;
import javafx.css.Stylesheet;

/// What the build leaves of AtlantaFX's style sheet.
public final class ThemeRules {
    private ThemeRules() {}

    /// The selectors that are in the light sheet but not in what the build made of it.
    public static List<Selector> leftOut() {
        var kept = new HashSet<String>();
        selectors(parsed("/dev/recto/desktop/theme/light-controls.css"))
                .forEach(selector -> kept.add(selector.toString()));
        return selectors(parsed("/atlantafx/base/theme/primer-light.css")).stream()
                .filter(selector -> !kept.contains(selector.toString()))
                .toList();
    }

    static Stylesheet parsed(String resource) {
        try {
            return new CssParser().parse(Objects.requireNonNull(ThemeRules.class.getResource(resource), resource));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Selector> selectors(Stylesheet sheet) {
        return sheet.getRules().stream().flatMap(rule -> rule.getSelectors().stream()).toList();
    }
}

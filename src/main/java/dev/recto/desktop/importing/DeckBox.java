package dev.recto.desktop.importing;

import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.ComboBox;
import org.jspecify.annotations.Nullable;

/// Chooses or names the folder that documents will lie in.
final class DeckBox extends ComboBox<String> {
    private static final String TOP = "Top of the library";

    /// @param chosen gets the folder, empty for the library's top
    DeckBox(Consumer<List<String>> chosen) {
        setEditable(true);
        getStyleClass().addAll("tall", "deck-box");
        getItems().add(TOP);
        setValue(TOP);
        setAccessibleText("Into deck. Type a name for a new one; / parts a deck from one within it.");
        valueProperty().subscribe((before, now) -> chosen.accept(names(now)));
        getEditor().focusedProperty().subscribe((before, focused) -> {
            if (!focused) {
                commitValue();
            }
        });
    }

    /// Offers folders that are there, as names from the outermost to the innermost.
    void offer(List<List<String>> folders) {
        getItems().addAll(folders.stream().map(folder -> String.join(" / ", folder)).toList());
    }

    /// "Machine learning / Training" as two names; what no folder may be called is left out.
    static List<String> names(@Nullable String text) {
        if (text == null || text.equals(TOP)) {
            return List.of();
        }
        return Arrays.stream(text.split("[/\\\\]"))
                .map(String::strip)
                .filter(name -> !name.isEmpty() && !name.equals(".") && !name.equals(".."))
                .toList();
    }
}

package dev.recto.desktop;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListCell;
import javafx.scene.text.Text;

/// Makes every text of a screen three tenths longer, as it would be in German, and says which are no longer read whole.
final class StretchedTexts implements Studio.Taker {
    private static final double GERMAN = 0.3;
    private static final String FILLING = "ung der Ansicht und Wiederholungen mit Karten";
    /// Names of the user's own decks and documents, and rows of lists: these may end in an ellipsis, with a tooltip.
    private static final Set<String> MAY_END_EARLY = Set.of("deck-row", "look-row", "study-bar", "keycap");

    private final List<String> cutOff = new ArrayList<>();
    private int screens;

    /// "home-light: what is cut off", for every text that is.
    List<String> cutOff() {
        return cutOff;
    }

    /// How many screens were looked at.
    int screens() {
        return screens;
    }

    @Override
    public void take(Scene scene, String name) throws InterruptedException {
        screens++;
        var before = Collections.synchronizedMap(new IdentityHashMap<Labeled, String>());
        Camera.onScreen(() -> stretch(scene.getRoot(), before));
        Camera.frames(4);
        Camera.onScreen(() -> look(scene, scene.getRoot(), name));
        Camera.onScreen(() -> before.forEach(Labeled::setText));
        Camera.frames(2);
    }

    private static void stretch(Node node, Map<Labeled, String> before) {
        if (!node.isVisible() || mayEndEarly(node)) {
            return;
        }
        if (node instanceof Labeled labeled && labeled.getText() != null && !labeled.getText().isBlank()
                && !labeled.textProperty().isBound()) {
            before.put(labeled, labeled.getText());
            labeled.setText(stretched(labeled.getText()));
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> stretch(child, before));
        }
    }

    /// Numbers and signs are as long in every language.
    private static String stretched(String text) {
        if (text.codePoints().noneMatch(Character::isLetter)) {
            return text;
        }
        var longer = (int) Math.ceil(text.length() * GERMAN);
        return text + FILLING.repeat(longer / FILLING.length() + 1).substring(0, longer);
    }

    private void look(Scene scene, Node node, String name) {
        if (!node.isVisible() || mayEndEarly(node)) {
            return;
        }
        if (node instanceof Labeled labeled) {
            labeled.lookupAll(".text").stream().filter(Text.class::isInstance).map(Text.class::cast)
                    .filter(text -> text.getParent() == labeled)
                    .forEach(text -> look(scene, labeled, text, name));
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> look(scene, child, name));
        }
    }

    private void look(Scene scene, Labeled labeled, Text shown, String name) {
        var bounds = shown.localToScene(shown.getLayoutBounds());
        if (!shown.getText().equals(labeled.getText()) || bounds.getMinX() < 0 || bounds.getMaxX() > scene.getWidth()) {
            cutOff.add(name + ": " + shown.getText());
        }
    }

    private static boolean mayEndEarly(Node node) {
        return node instanceof ListCell<?> || node.getStyleClass().stream().anyMatch(MAY_END_EARLY::contains);
    }
}

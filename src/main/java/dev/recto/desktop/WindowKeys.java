package dev.recto.desktop;

import dev.recto.desktop.frame.Screen;
import dev.recto.desktop.part.Action;
import dev.recto.desktop.part.Key;
import dev.recto.desktop.part.Keys;
import dev.recto.desktop.part.ToastPlace;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.event.EventTarget;
import javafx.scene.Scene;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// What keys do in the window: first for a toast, then on the present screen, then everywhere; and the list of them.
final class WindowKeys {
    private final ToastPlace toasts;
    private final Supplier<Optional<Screen>> present;
    private final Runnable home;
    private final KeysOverlay list;
    private final Action back = Action.of("Back", Key.ESCAPE, this::back);
    private List<Action> everywhere = List.of();
    private boolean openEverywhere;
    private boolean hasActed;

    /// @param present the screen that stands in the window
    /// @param home leads there from any other screen
    WindowKeys(ToastPlace toasts, Supplier<Optional<Screen>> present, Runnable home) {
        this.toasts = toasts;
        this.present = present;
        this.home = home;
        list = new KeysOverlay(() -> present.get().ifPresent(Screen::shown));
    }

    /// Over all screens.
    KeysOverlay overlay() {
        return list;
    }

    /// Hears the keys of the window.
    ///
    /// @param everywhere what they do on every screen, once there is a library
    void watch(Scene scene, List<Action> everywhere) {
        this.everywhere = everywhere;
        scene.addEventFilter(KeyEvent.KEY_PRESSED, this::keepFromControl);
        scene.addEventFilter(KeyEvent.KEY_TYPED, this::keepFromField);
        scene.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    }

    /// There is a library: from now on every key works.
    void openEverywhere() {
        openEverywhere = true;
    }

    /// What keys do now; of several for one key the first counts.
    List<Action> actions() {
        var all = new ArrayList<>(toasts.actions());
        present.get().ifPresent(screen -> all.addAll(screen.actions()));
        if (openEverywhere) {
            all.addAll(everywhere);
        }
        all.add(back);
        return all;
    }

    private void pressed(KeyEvent event) {
        Keys.find(actions(), event)
                .ifPresent(action -> {
                    event.consume();
                    hasActed = true;
                    action.run().run();
                });
    }

    /// A list takes Escape to end the editing of a cell, which no list of ours has, and the button of a menu to close
    /// it, also when it is closed; a scroll pane that was clicked takes Space to scroll.
    private void keepFromControl(KeyEvent event) {
        hasActed = false;
        if (list.isOpen()) {
            list.press(event);
            hasActed = true;
        } else if (event.getTarget() instanceof ScrollPane
                || event.getCode() == KeyCode.ESCAPE && keepsEscape(event.getTarget())) {
            pressed(event);
        }
    }

    /// What a key gives is told after its press. If that has led into a field, the field would begin with it.
    private void keepFromField(KeyEvent event) {
        if (hasActed) {
            event.consume();
            hasActed = false;
        }
    }

    private static boolean keepsEscape(EventTarget target) {
        return target instanceof ListView<?> || target instanceof MenuButton menu && !menu.isShowing();
    }

    private void back() {
        if (!isHome()) {
            home.run();
        }
    }

    private boolean isHome() {
        return present.get().map(Screen::bar).orElse(Screen.Bar.HOME) == Screen.Bar.HOME;
    }

    /// Lists what can be done by key now. A key that means something here is not listed for what it does elsewhere.
    void list() {
        var here = new ArrayList<>(toasts.actions());
        present.get().ifPresent(screen -> here.addAll(screen.possible()));
        var taken = present.get().stream().flatMap(screen -> screen.actions().stream())
                .flatMap(action -> action.keys().stream()).toList();
        var elsewhere = new ArrayList<>(everywhere);
        if (!isHome()) {
            elsewhere.add(back);
        }
        elsewhere.removeIf(action -> action.keys().stream().allMatch(taken::contains));
        list.open(List.of(
                new KeysOverlay.Group("On this screen", here),
                new KeysOverlay.Group("Everywhere", elsewhere),
                KeysOverlay.moving()));
    }
}

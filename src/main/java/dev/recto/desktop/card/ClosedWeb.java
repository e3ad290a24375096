package dev.recto.desktop.card;

import java.io.File;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.concurrent.Worker;
import javafx.event.Event;
import javafx.scene.input.DragEvent;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.web.WebEngine;
import javafx.scene.web.WebView;

/// Makes the web view that cards are shown in: it reaches nothing, keeps nothing, opens nothing and gets no keys.
final class ClosedWeb {
    private ClosedWeb() {}

    /// @param place what it will stand in, which gets keys and drops in its stead
    /// @param folder where the engine may keep its own files
    /// @param press takes a key for the card, and says whether it did
    /// @param hear is told what the page says
    /// @param loaded runs whenever a page is there
    static WebView in(
            Region place, File folder, Predicate<KeyEvent> press, Consumer<String> hear, Runnable loaded) {
        NoCookies.install();
        EngineNetwork.close();
        var view = new WebView();
        view.setPageFill(Color.TRANSPARENT);
        view.setContextMenuEnabled(false);
        view.setFocusTraversable(false);
        keepKeysOut(view, place, press);
        passDropsOn(view, place);
        close(view.getEngine(), folder, hear, loaded);
        return view;
    }

    private static void close(WebEngine engine, File folder, Consumer<String> hear, Runnable loaded) {
        engine.setUserDataDirectory(folder);
        engine.setCreatePopupHandler(features -> null);
        engine.setConfirmHandler(question -> false);
        engine.setPromptHandler(question -> "");
        engine.setOnAlert(event -> hear.accept(event.getData()));
        engine.getLoadWorker().stateProperty().addListener((observed, before, state) -> {
            if (state == Worker.State.SUCCEEDED) {
                loaded.run();
            }
        });
    }

    /// The web view would take Space, digits and letters for itself; they go on to whatever it stands in.
    private static void keepKeysOut(WebView view, Region place, Predicate<KeyEvent> press) {
        view.addEventFilter(KeyEvent.ANY, event -> {
            event.consume();
            if (!press.test(event)) {
                Event.fireEvent(place, event.copyFor(place, place));
            }
        });
    }

    /// A document dropped on a card is dropped on the window.
    private static void passDropsOn(WebView view, Region place) {
        view.addEventFilter(DragEvent.ANY, event -> {
            event.consume();
            Event.fireEvent(place, event.copyFor(place, place));
        });
    }
}

package dev.recto.desktop.card;

import java.util.Optional;
import javafx.scene.web.WebEngine;
import org.jspecify.annotations.Nullable;

/// The scripts that run in the page of cards, once it is there. For the JavaFX thread.
final class PageScripts {
    private @Nullable WebEngine engine;
    /// What is to be done as soon as the page is there; null once it is.
    private @Nullable Runnable waiting = () -> { };

    /// @param engine that the page is about to be loaded in
    void runIn(WebEngine engine) {
        this.engine = engine;
    }

    boolean isThere() {
        return waiting == null;
    }

    /// The page is there from now on.
    ///
    /// @return what has waited for it
    Runnable begin() {
        var asked = waiting;
        waiting = null;
        return asked == null ? () -> { } : asked;
    }

    /// Does something at once, or after all that waits already.
    void whenThere(Runnable action) {
        if (waiting == null) {
            action.run();
        } else {
            var before = waiting;
            waiting = () -> {
                before.run();
                action.run();
            };
        }
    }

    /// Calls one of the page's own functions.
    void call(String function, String... arguments) {
        if (engine != null) {
            engine.executeScript(ScriptText.call(function, arguments));
        }
    }

    /// Runs a script for what it does.
    ///
    /// @return whether there is a page to run it in
    boolean run(String script) {
        if (engine == null || waiting != null) {
            return false;
        }
        engine.executeScript(script);
        return true;
    }

    /// What a script comes to; empty while there is no page, and if it comes to nothing.
    Optional<Object> evaluate(String script) {
        return engine == null || waiting != null ? Optional.empty()
                : Optional.ofNullable(engine.executeScript(script));
    }
}

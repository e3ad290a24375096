package dev.recto.desktop.card;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.recto.render.Attacks;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.concurrent.Worker;
import javafx.scene.Scene;
import javafx.scene.web.WebView;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Cards that attack, in the real engine. What they would load is there to be loaded, and counted.
class CardAttacksTest {
    private static final String ONE_PIXEL =
            "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";

    private CountingServer server;
    private String address;

    @TempDir
    Path folder;

    @BeforeEach
    void listen() throws Exception {
        server = new CountingServer();
        address = server.address();
    }

    @AfterEach
    void stop() throws Exception {
        server.close();
    }

    @Test
    void nothingLoadsReadsOrRunsAndTheWindowAnswers() throws Exception {
        var bait = Files.createDirectories(folder.resolve("bait"));
        var ran = new ArrayList<String>();
        try (var cards = new ShownCards(folder)) {
            cards.answer("first");
            for (var attack : Attacks.all(address, bait.toUri().toString()).entrySet()) {
                cards.answer(attack.getValue());
                touchEverything(cards);
                if (!cards.evaluate("document.title").equals("Card")) {
                    ran.add(attack.getKey());
                    cards.evaluate("document.title = 'Card'");
                }
                assertEquals("about:blank", cards.evaluate("String(location)"), attack.getKey());
                assertEquals("0", cards.evaluate("String(document.styleSheets.length > 3 ? 1 : 0)"), attack.getKey());
            }
            cards.answer("Still *here*.");
            assertEquals("Still here.", cards.evaluate("document.querySelector('.answer').innerText.trim()"));
            assertTrue(cards.opened.stream().noneMatch(uri -> uri.getScheme().startsWith("java")), cards.opened.toString());
        }
        assertEquals(List.of(), ran);
        assertNothingWasAskedFor();
    }

    /// The page alone, if something came past the sanitiser.
    @Test
    void pageLetsNothingLoadOrRunEvenUnsanitised() throws Exception {
        var ran = new ArrayList<String>();
        try (var cards = new ShownCards(folder)) {
            cards.answer("first");
            for (var attack : Attacks.all(address, folder.toUri().toString()).entrySet()) {
                if (attack.getKey().startsWith("load: object")) {
                    continue; // This engine has no words for "plug-in blocked", and prints that it lacks them.
                }
                cards.draw(() -> cards.view.show("<article class=\"card\">" + attack.getValue() + "</article>"));
                if (!cards.evaluate("document.title").equals("Card")) {
                    ran.add(attack.getKey());
                    cards.evaluate("document.title = 'Card'");
                }
            }
        }
        assertEquals(List.of(), ran);
        assertNothingWasAskedFor();
    }

    /// The engine alone, with a page that allows everything: the last door.
    @Test
    void engineHasNoWayToTheNetwork() throws Exception {
        try (var cards = new ShownCards(folder)) {
            cards.answer("starts the engine");
            var loaded = new CountDownLatch(1);
            var stage = ShownCards.onScreen(() -> {
                var web = new WebView();
                web.getEngine().getLoadWorker().stateProperty().addListener((observed, before, state) -> {
                    if (state == Worker.State.SUCCEEDED || state == Worker.State.FAILED) {
                        loaded.countDown();
                    }
                });
                web.getEngine().loadContent("<!DOCTYPE html><img src=\"" + address + "open.png\"><script src=\"" + address
                        + "open.js\"></script><link rel=stylesheet href=\"" + address + "open.css\"><iframe src=\"" + address
                        + "open.html\"></iframe>");
                var window = new Stage();
                window.setScene(new Scene(web, 200, 200));
                window.show();
                return window;
            });
            assertTrue(loaded.await(60, TimeUnit.SECONDS));
            ShownCards.onScreen(() -> {
                stage.close();
                return stage;
            });
        }
        assertNothingWasAskedFor();
    }

    /// Everything else in the program still has one.
    @Test
    void otherConnectionsAreAnsweredAsBefore() throws Exception {
        EngineNetwork.close();
        assertNothingWasAskedFor();
    }

    @Test
    void fileBesideTheCardIsNotRead() throws Exception {
        var picture = folder.resolve("secret.png");
        Files.write(picture, Base64.getDecoder().decode(ONE_PIXEL));
        Files.setAttribute(picture, "lastAccessTime", FileTime.fromMillis(0));
        try (var cards = new ShownCards(folder)) {
            cards.answer("<img src=\"" + picture.toUri() + "\"><link rel=stylesheet href=\"" + picture.toUri() + "\">");
            cards.draw(() -> cards.view.show("<article><img src=\"" + picture.toUri() + "\"><iframe src=\"" + picture.toUri()
                    + "\"></iframe></article>"));
            assertEquals("0", cards.evaluate("String([...document.images].filter(image => image.naturalWidth).length)"));
        }
        assertEquals(FileTime.fromMillis(0), Files.getAttribute(picture, "lastAccessTime"));
    }

    /// Our own request comes after all that were made before.
    private void assertNothingWasAskedFor() throws Exception {
        URI.create(address + "own").toURL().openStream().close();
        assertEquals(List.of("GET /own HTTP/1.1"), server.requests());
    }

    private static void touchEverything(ShownCards cards) throws Exception {
        cards.evaluate("""
                document.querySelectorAll('#sheet *').forEach(element => {
                    for (const kind of ['click', 'mouseover', 'focus', 'error', 'load', 'toggle', 'animationstart', 'pointerenter'])
                        element.dispatchEvent(new Event(kind, {bubbles: true, cancelable: true}));
                }); ''""");
    }
}

package dev.recto.desktop.card;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.ProxySelector;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import javafx.concurrent.Worker;
import javafx.scene.Scene;
import javafx.scene.web.WebEngine;
import javafx.scene.web.WebView;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The engine alone, with a page that allows everything. With the last door open it shows that the counters of these
/// tests count; with the door closed, that the door holds alone.
class EngineNetworkTest {
    private static final int PATIENCE_S = 60;

    private CountingServer server;
    private Bait bait;
    private ProxySelector before;
    private ShownCards cards;
    private Stage window;
    private WebEngine engine;

    @TempDir
    Path folder;

    @BeforeEach
    void openUnprotectedPage() throws Exception {
        server = new CountingServer();
        bait = new Bait(folder.resolve("bait"));
        CountedLookups.forget();
        cards = new ShownCards(folder);
        cards.answer("starts the engine, and closes its doors");
        before = ProxySelector.getDefault();
        window = ShownCards.onScreen(() -> {
            var web = new WebView();
            engine = web.getEngine();
            var stage = new Stage();
            stage.setScene(new Scene(web, 200, 200));
            stage.show();
            return stage;
        });
    }

    @AfterEach
    void close() throws Exception {
        ProxySelector.setDefault(before);
        ShownCards.onScreen(() -> {
            window.close();
            return window;
        });
        cards.close();
        server.close();
    }

    @Test
    void connectionsNamesAndScriptsAreCountedWhereNothingProtects() throws Exception {
        ProxySelector.setDefault(ProxySelector.of(null));
        load(page());
        until(() -> server.requests().contains("GET /image.png HTTP/1.1"));
        until(() -> server.requests().contains("GET /style.css HTTP/1.1"));
        until(() -> server.requests().contains("GET /frame.html HTTP/1.1"));
        until(() -> !CountedLookups.ofAttacks().isEmpty());
        until(() -> title().equals("ran"));
    }

    @Test
    void filesThatAreReadAreCounted() throws Exception {
        var page = folder.resolve("page.html");
        Files.writeString(page, "<img src=\"" + bait.address() + "a.png\"><link rel=stylesheet href=\""
                + bait.address() + "a.css\">");
        ShownCards.onScreen(() -> {
            engine.load(page.toUri().toString());
            return engine;
        });
        until(() -> bait.taken().containsAll(List.of("a.png", "a.css")));
    }

    @Test
    void engineHasNoWayToTheNetworkWhereOnlyTheLastDoorIsClosed() throws Exception {
        load(page());
        until(() -> title().equals("ran"));
        until(() -> ShownCards.onScreen(() -> engine.getLoadWorker().getState() == Worker.State.SUCCEEDED));
        server.expectOwn();
        assertEquals(List.of("GET /own HTTP/1.1"), server.requests());
        assertEquals(List.of(), CountedLookups.ofAttacks());
    }

    /// This engine's sockets connect and then fail for want of a native method, noisily; so the door is asked itself.
    @Test
    void socketsOfTheEngineAreToldNothing() throws Exception {
        var answers = new ArrayList<Object>();
        for (var name : List.of("SocketStreamHandle-1", "URL-Loader-1", "main")) {
            var asking = new Thread(() -> answers.add(answer()), name);
            asking.start();
            asking.join();
        }
        assertEquals(List.of("refused", "HTTP @ nowhere.invalid/<unresolved>:9", "DIRECT"), answers);
    }

    private static String answer() {
        try {
            return ProxySelector.getDefault().select(URI.create("https://example.org")).getFirst().toString();
        } catch (SecurityException e) {
            return "refused";
        }
    }

    private String page() {
        var address = server.address();
        return "<!DOCTYPE html><link rel=stylesheet href='%sstyle.css'>".formatted(address)
                + "<img src='%simage.png'><img src='http://%s.invalid/x.png'>"
                        .formatted(address, CountedLookups.BAIT)
                + "<iframe src='%sframe.html'></iframe><script>document.title = 'ran'</script>".formatted(address);
    }

    private void load(String page) throws Exception {
        ShownCards.onScreen(() -> {
            engine.loadContent(page);
            return engine;
        });
    }

    private String title() throws Exception {
        return ShownCards.onScreen(() -> String.valueOf(engine.getTitle()));
    }

    private static void until(Callable<Boolean> condition) throws Exception {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_S);
        while (!condition.call() && System.nanoTime() < end) {
            Thread.sleep(20);
        }
        assertTrue(condition.call());
    }
}

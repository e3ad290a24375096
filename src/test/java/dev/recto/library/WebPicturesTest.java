package dev.recto.library;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import dev.recto.journal.Disk;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocketFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Pictures fetched from a server on this machine; only the policy that forbids such addresses is another one.
class WebPicturesTest {
    private static final byte[] PNG = bytes(0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0, 0, 0, 0);
    private static final WebPictures.Limits LIMITS = new WebPictures.Limits(
            Duration.ofSeconds(5), Duration.ofSeconds(5), Duration.ofSeconds(20), 1000, 3);

    @TempDir
    static Path keys;

    @TempDir
    Path library;

    private final List<String> asked = new CopyOnWriteArrayList<>();
    private HttpsServer server;
    private SSLContext trust;

    @BeforeEach
    void aServer() throws Exception {
        trust = LoopbackPictures.trust(keys);
        server = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setHttpsConfigurator(new HttpsConfigurator(trust));
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        answer("/cell.png", exchange -> send(exchange, 200, PNG));
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void fetchedPictureBelongsToTheLibrary() throws IOException {
        var fetched = pictures(LIMITS).fetch(List.of(at("/cell.png")), Progress.NONE);

        assertEquals(new WebPictures.Fetched(1, List.of()), fetched);
        assertArrayEquals(PNG, Files.readAllBytes(WebPictures.stored(library, at("/cell.png")).orElseThrow()));
    }

    @Test
    void pictureThatIsThereIsNotFetchedAgain() {
        pictures(LIMITS).fetch(List.of(at("/cell.png"), at("/cell.png")), Progress.NONE);
        pictures(LIMITS).fetch(List.of(at("/cell.png")), Progress.NONE);

        assertEquals(List.of("/cell.png"), asked);
    }

    @Test
    void oldAddressesAreAskedForSecurely() {
        var old = at("/cell.png").replace("https:", "http:");

        assertEquals(1, pictures(LIMITS).fetch(List.of(old), Progress.NONE).pictures());
        assertTrue(WebPictures.stored(library, old).isPresent());
    }

    @Test
    void serverLearnsNothingOfTheUser() {
        var headers = new CopyOnWriteArrayList<String>();
        answer("/curious.png", exchange -> {
            headers.addAll(exchange.getRequestHeaders().keySet());
            exchange.getResponseHeaders().add("Set-Cookie", "you=known");
            send(exchange, 200, PNG);
        });
        pictures(LIMITS).fetch(List.of(at("/curious.png"), at("/curious.png?again")), Progress.NONE);

        assertEquals(List.of("Accept", "Connection", "Host", "User-agent"), headers.stream().distinct().sorted()
                .toList());
    }

    @Test
    void privateAddressesAreNotConnectedTo() {
        var guarded = new WebPictures(library, Disk.real(), trust.getSocketFactory(), AddressPolicy.PUBLIC, LIMITS);

        assertRefused("it lies on a private network", guarded.fetch(List.of(at("/cell.png")), Progress.NONE));
        assertEquals(List.of(), asked);
    }

    @Test
    void redirectIsCheckedLikeTheFirstAddress() throws IOException {
        answer("/moved.png", exchange -> redirect(exchange, at("/cell.png")));
        assertEquals(1, pictures(LIMITS).fetch(List.of(at("/moved.png")), Progress.NONE).pictures());

        answer("/plain.png", exchange -> redirect(exchange, at("/cell.png").replace("https:", "http:")));
        assertRefused("it is not at an “https:” address", pictures(LIMITS)
                .fetch(List.of(at("/plain.png")), Progress.NONE));

        answer("/file.png", exchange -> redirect(exchange, "file:///etc/hostname"));
        assertRefused("it is not at an “https:” address", pictures(LIMITS)
                .fetch(List.of(at("/file.png")), Progress.NONE));

        var first = new ArrayList<InetAddress>();
        var onlyOnce = new WebPictures(library, Disk.real(), trust.getSocketFactory(), address -> {
            first.add(address);
            return first.size() == 1;
        }, LIMITS);
        answer("/inside.png", exchange -> redirect(exchange, at("/cell.png?inside")));
        assertRefused("it lies on a private network", onlyOnce.fetch(List.of(at("/inside.png")), Progress.NONE));
    }

    @Test
    void endlessRedirectsEnd() {
        answer("/round.png", exchange -> redirect(exchange, at("/round.png")));

        assertRefused("it was redirected more than 3 times", pictures(LIMITS)
                .fetch(List.of(at("/round.png")), Progress.NONE));
        assertEquals(4, asked.size());
    }

    @Test
    void whatIsNoPictureIsNotKept() {
        answer("/page.png", exchange -> {
            exchange.getResponseHeaders().add("Content-Type", "image/png");
            send(exchange, 200, "<html>Sign in</html>".getBytes(StandardCharsets.UTF_8));
        });

        assertRefused("what came is not a picture that can be shown",
                pictures(LIMITS).fetch(List.of(at("/page.png")), Progress.NONE));
        assertFalse(WebPictures.stored(library, at("/page.png")).isPresent());
    }

    @Test
    void tooLargePictureIsNotKeptWhetherItSaysSoOrNot() {
        var large = Arrays.copyOf(PNG, 5000);
        answer("/said.png", exchange -> send(exchange, 200, large));
        answer("/unsaid.png", exchange -> {
            exchange.sendResponseHeaders(200, 0);
            try (var body = exchange.getResponseBody()) {
                body.write(large);
            } catch (IOException e) {
                // the client has enough
            }
        });

        assertRefused("it is larger than 0 MB", pictures(LIMITS).fetch(List.of(at("/said.png")), Progress.NONE));
        assertRefused("it is larger than 0 MB", pictures(LIMITS).fetch(List.of(at("/unsaid.png")), Progress.NONE));
    }

    @Test
    void refusalOfTheServerIsReported() {
        assertRefused("the server answered 404", pictures(LIMITS).fetch(List.of(at("/nowhere.png")), Progress.NONE));
    }

    @Test
    void serverThatDripsIsGivenUp() {
        answer("/slow.png", exchange -> {
            exchange.sendResponseHeaders(200, 0);
            try (var body = exchange.getResponseBody()) {
                body.write(PNG);
                for (var i = 0; i < 600; i++) {
                    body.write(0);
                    body.flush();
                    Thread.sleep(20);
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
        var patience = new WebPictures.Limits(Duration.ofSeconds(5), Duration.ofMillis(300), Duration.ofSeconds(20),
                1000, 3);

        assertRefused("it took too long", pictures(patience).fetch(List.of(at("/slow.png")), Progress.NONE));
    }

    @Test
    void fetchingCanBeCancelled() {
        assertThrows(CancellationException.class,
                () -> pictures(LIMITS).fetch(List.of(at("/cell.png")), (done, total, what) -> false));
    }

    @Test
    void pictureThatIsLongInComingCanBeCancelledAndIsNotKept() {
        var mayAnswer = new CountDownLatch(1);
        var asks = new AtomicInteger();
        answer("/late.png", exchange -> {
            try {
                mayAnswer.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            send(exchange, 200, PNG);
        });
        assertThrows(CancellationException.class, () -> pictures(LIMITS)
                .fetch(List.of(at("/late.png")), (done, total, what) -> asks.incrementAndGet() < 3));
        mayAnswer.countDown();
        assertFalse(WebPictures.stored(library, at("/late.png")).isPresent());
    }

    @Test
    void addressesAreEscapedAsABrowserDoesIt() {
        assertEquals(Map.of("render.example", 3), WebPictures.hosts(List.of(
                "https://render.example/math?math=\\beta = (X^{T}X)^{-1}X^{T}y",
                "https://render.example/math?math=|w| < 100% of \"it\"",
                "https://render.example/plan%20of%20it.png")));
    }

    @Test
    void hostsAreCountedForTheQuestion() {
        assertEquals(Map.of("example.org", 2, "upload.example.net", 1), WebPictures.hosts(List.of(
                "https://example.org/a.png", "https://example.org/b.png", "https://example.org/b.png",
                "//upload.example.net/c.png", "local.png")));
    }

    @Test
    void onlyPublicAddressesAreAllowed() throws IOException {
        for (var address : List.of("127.0.0.1", "10.1.2.3", "172.16.0.1", "172.31.255.255", "192.168.1.1",
                "169.254.169.254",
                "0.0.0.0", "100.64.0.1", "198.18.0.1", "224.0.0.1", "240.0.0.1", "255.255.255.255", "192.0.2.1",
                "::1", "::", "fe80::1", "fc00::1", "fd12:3456::1", "ff02::1", "::ffff:127.0.0.1", "::ffff:10.0.0.1",
                "64:ff9b::7f00:1", "2002:7f00:1::", "2001:0:1::1", "2001:db8::1", "::127.0.0.1")) {
            assertFalse(AddressPolicy.PUBLIC.allows(InetAddress.getByName(address)), address);
        }
        for (var address : List.of("93.184.216.34", "8.8.8.8", "172.32.0.1", "100.128.0.1", "192.0.1.1",
                "2606:2800:220:1:248:1893:25c8:1946", "64:ff9b::808:808", "2001:4860:4860::8888")) {
            assertTrue(AddressPolicy.PUBLIC.allows(InetAddress.getByName(address)), address);
        }
    }

    private WebPictures pictures(WebPictures.Limits limits) {
        SSLSocketFactory sockets = trust.getSocketFactory();
        return new WebPictures(library, Disk.real(), sockets, InetAddress::isLoopbackAddress, limits);
    }

    private static void assertRefused(String why, WebPictures.Fetched fetched) {
        assertEquals(0, fetched.pictures());
        assertEquals(List.of("the picture was not fetched: " + why),
                fetched.problems().stream().map(problem -> problem.what()).toList());
    }

    private String at(String path) {
        return "https://localhost:" + server.getAddress().getPort() + path;
    }

    private void answer(String path, HttpHandler handler) {
        server.createContext(path, exchange -> {
            asked.add(exchange.getRequestURI().toString());
            handler.handle(exchange);
            exchange.close();
        });
    }

    private static void send(HttpExchange exchange, int status, byte[] body) throws IOException {
        exchange.sendResponseHeaders(status, body.length);
        try (var out = exchange.getResponseBody()) {
            out.write(body);
        } catch (IOException e) {
            // the client has enough
        }
    }

    private static void redirect(HttpExchange exchange, String target) throws IOException {
        exchange.getResponseHeaders().add("Location", target);
        exchange.sendResponseHeaders(302, -1);
    }

    private static byte[] bytes(int... values) {
        var bytes = new byte[values.length];
        for (var i = 0; i < values.length; i++) {
            bytes[i] = (byte) values[i];
        }
        return bytes;
    }
}

package dev.recto.library;

import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import dev.recto.journal.Disk;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

/// A server on this machine that has one picture, and the way to fetch it: only the policy that forbids such addresses
/// is another one.
public final class LoopbackPictures implements AutoCloseable {
    private final HttpsServer server;
    private final SSLContext trust;
    private final CountDownLatch mayAnswer = new CountDownLatch(1);

    /// @param keys an empty folder
    /// @param picture answered to every request, once [#answer] was called
    public LoopbackPictures(Path keys, byte[] picture) throws Exception {
        trust = trust(keys);
        server = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setHttpsConfigurator(new HttpsConfigurator(trust));
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", exchange -> {
            try (exchange) {
                mayAnswer.await();
                exchange.sendResponseHeaders(200, picture.length);
                exchange.getResponseBody().write(picture);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
        server.start();
    }

    public String address() {
        return "https://localhost:" + server.getAddress().getPort() + "/delta.png";
    }

    /// Lets the server answer.
    public void answer() {
        mayAnswer.countDown();
    }

    public WebPictures.Fetched fetch(Path library, List<String> addresses, Progress progress) {
        var limits = new WebPictures.Limits(
                Duration.ofSeconds(10), Duration.ofSeconds(30), Duration.ofSeconds(30), 100_000, 3);
        return new WebPictures(library, Disk.real(), trust.getSocketFactory(), InetAddress::isLoopbackAddress, limits)
                .fetch(addresses, progress);
    }

    @Override
    public void close() {
        answer();
        server.stop(0);
    }

    /// A certificate for `localhost` that its maker signed, trusted by the client of these tests alone.
    static SSLContext trust(Path keys) throws Exception {
        var file = keys.resolve("localhost.p12");
        if (!Files.exists(file)) {
            var keytool = Path.of(System.getProperty("java.home"), "bin", "keytool").toString();
            var made = new ProcessBuilder(keytool, "-genkeypair", "-alias", "localhost", "-keyalg", "EC",
                    "-dname", "CN=localhost", "-ext", "san=dns:localhost", "-validity", "3650", "-storetype", "PKCS12",
                    "-keystore", file.toString(), "-storepass", "password").redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
            if (made.waitFor() != 0) {
                throw new IOException("keytool made no certificate");
            }
        }
        var store = KeyStore.getInstance("PKCS12");
        try (var in = Files.newInputStream(file)) {
            store.load(in, "password".toCharArray());
        }
        var own = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        own.init(store, "password".toCharArray());
        var trusted = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trusted.init(store);
        var context = SSLContext.getInstance("TLS");
        context.init(own.getKeyManagers(), trusted.getTrustManagers(), null);
        return context;
    }
}

package dev.recto.library;

import java.io.IOException;
import java.net.Proxy;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.HttpsURLConnection;
import javax.net.ssl.SSLSocketFactory;

/// Asks the web for one picture. Thread-safe.
///
/// Every connection goes straight to the address that was checked: a proxy would look the name up itself.
final class PictureRequest {
    private final SSLSocketFactory secure;
    private final AddressPolicy policy;
    private final WebPictures.Limits limits;
    private final List<GuardedSockets> open = new CopyOnWriteArrayList<>();

    PictureRequest(SSLSocketFactory secure, AddressPolicy policy, WebPictures.Limits limits) {
        this.secure = secure;
        this.policy = policy;
        this.limits = limits;
    }

    /// @throws IOException if there is no picture to be had; the message says why, for people
    byte[] get(String address) throws IOException {
        var sockets = new GuardedSockets(secure, policy);
        open.add(sockets);
        // Timeouts of the connection count from byte to byte; a server that drips must not hold on for ever.
        try (ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(
                Thread.ofVirtual().name("recto-picture-clock").factory())) {
            clock.schedule(sockets::abort, limits.request().toMillis(), TimeUnit.MILLISECONDS);
            try {
                return follow(secured(address), sockets);
            } catch (IOException e) {
                throw sockets.isAborted() ? new IOException("it took too long", e) : e;
            } finally {
                clock.shutdownNow();
            }
        } finally {
            sockets.abort();
            open.remove(sockets);
        }
    }

    void abort() {
        open.forEach(GuardedSockets::abort);
    }

    /// Old documents say `http:`; nearly every host has the same picture at `https:`.
    private static URI secured(String address) throws IOException {
        var secured = address.regionMatches(true, 0, "http:", 0, 5) ? "https:" + address.substring(5) : address;
        return parsed(secured);
    }

    private static URI parsed(String address) throws IOException {
        try {
            return new URI(address);
        } catch (URISyntaxException e) {
            throw new IOException("its address cannot be understood", e);
        }
    }

    private byte[] follow(URI start, GuardedSockets sockets) throws IOException {
        var at = start;
        for (var redirects = 0; redirects <= limits.redirects(); redirects++) {
            if (!"https".equalsIgnoreCase(at.getScheme()) || at.getHost() == null) {
                throw new IOException("it is not at an “https:” address");
            }
            var connection = connect(at, sockets);
            var status = connection.getResponseCode();
            var target = connection.getHeaderField("Location");
            if (status >= 300 && status < 400 && target != null) {
                at = at.resolve(parsed(target.replace(" ", "%20")));
            } else if (status == HttpsURLConnection.HTTP_OK) {
                return picture(connection);
            } else {
                throw new IOException("the server answered " + status);
            }
        }
        throw new IOException("it was redirected more than " + limits.redirects() + " times");
    }

    private HttpsURLConnection connect(URI address, GuardedSockets sockets) throws IOException {
        var connection = (HttpsURLConnection) address.toURL().openConnection(Proxy.NO_PROXY);
        connection.setSSLSocketFactory(sockets);
        connection.setInstanceFollowRedirects(false);
        connection.setConnectTimeout((int) limits.connect().toMillis());
        connection.setReadTimeout((int) limits.request().toMillis());
        connection.setRequestProperty("User-Agent", "Recto");
        connection.setRequestProperty("Accept", "image/png,image/jpeg,image/gif,image/webp,image/svg+xml");
        connection.setRequestProperty("Connection", "close");
        return connection;
    }

    private byte[] picture(HttpsURLConnection connection) throws IOException {
        if (connection.getContentLengthLong() > limits.bytes()) {
            throw tooLarge();
        }
        try (var in = connection.getInputStream()) {
            var bytes = in.readNBytes(limits.bytes() + 1);
            if (bytes.length > limits.bytes()) {
                throw tooLarge();
            }
            if (PictureType.of(bytes).isEmpty()) {
                throw new IOException("what came is not a picture that can be shown");
            }
            return bytes;
        }
    }

    private IOException tooLarge() {
        return new IOException("it is larger than " + limits.bytes() / (1024 * 1024) + " MB");
    }
}

package dev.recto.desktop.card;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/// A web server on this machine that notes what it is asked for. A connection alone is noted too.
final class CountingServer implements AutoCloseable {
    private final List<String> requests = new CopyOnWriteArrayList<>();
    private final ServerSocket socket;

    CountingServer() throws IOException {
        socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(this::serve);
    }

    String address() {
        return "http://127.0.0.1:" + socket.getLocalPort() + "/";
    }

    List<String> requests() {
        return List.copyOf(requests);
    }

    /// Asks for something itself, so that all who connected before are known.
    void expectOwn() throws IOException {
        URI.create(address() + "own").toURL().openStream().close();
    }

    private void serve() {
        while (!socket.isClosed()) {
            try (var connection = socket.accept()) {
                connection.setSoTimeout(1000);
                var first = new byte[200];
                int length = connection.getInputStream().read(first);
                requests.add(new String(first, 0, Math.max(0, length), StandardCharsets.UTF_8).lines().findFirst()
                        .orElse("connection"));
                connection.getOutputStream().write(
                        "HTTP/1.1 200 OK\r\nContent-Length: 0\r\nConnection: close\r\n\r\n".getBytes(
                                StandardCharsets.UTF_8));
            } catch (IOException e) {
                if (!socket.isClosed()) {
                    requests.add("broken connection: " + e);
                }
            }
        }
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}

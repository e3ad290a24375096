package dev.recto.desktop.door;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/// A visit to the window that is there, from the side of the visitor.
final class Knock {
    private static final int LONGEST_ANSWER = 16;

    private final SocketChannel channel;
    private final Selector selector;
    private final long deadline;

    private Knock(SocketChannel channel, Selector selector, Duration patience) {
        this.channel = channel;
        this.selector = selector;
        this.deadline = System.nanoTime() + patience.toNanos();
    }

    /// @param patience the most time it may take
    /// @return whether the window came to the front and has the documents; not if there is none that hears, or it
    ///     closes
    static boolean at(DoorPlace place, Visit visit, Duration patience) {
        var sign = place.read();
        if (sign.isEmpty()) {
            return false;
        }
        var port = sign.get().port();
        SocketAddress address = port.isPresent()
                ? new InetSocketAddress(InetAddress.getLoopbackAddress(), port.getAsInt())
                : UnixDomainSocketAddress.of(place.socket());
        var message = sign.get().word() + "\n" + visit.written();
        try (var channel = port.isPresent() ? SocketChannel.open()
                        : SocketChannel.open(StandardProtocolFamily.UNIX);
                var selector = Selector.open()) {
            channel.configureBlocking(false);
            var knock = new Knock(channel, selector, patience);
            return knock.connect(address) && knock.say(message) && knock.answer().equals(Door.IN + "\n");
        } catch (IOException e) {
            // Nobody hears there, or not to the end. That is for the caller to try again.
            return false;
        }
    }

    private boolean connect(SocketAddress address) throws IOException {
        if (channel.connect(address)) {
            return true;
        }
        while (waitFor(SelectionKey.OP_CONNECT)) {
            if (channel.finishConnect()) {
                return true;
            }
        }
        return false;
    }

    private boolean say(String message) throws IOException {
        var bytes = ByteBuffer.wrap(message.getBytes(StandardCharsets.US_ASCII));
        while (bytes.hasRemaining()) {
            if (channel.write(bytes) == 0 && !waitFor(SelectionKey.OP_WRITE)) {
                return false;
            }
        }
        channel.shutdownOutput();
        return true;
    }

    /// What is said back, up to its end.
    private String answer() throws IOException {
        var bytes = ByteBuffer.allocate(LONGEST_ANSWER);
        while (bytes.hasRemaining() && waitFor(SelectionKey.OP_READ)) {
            if (channel.read(bytes) < 0) {
                break;
            }
        }
        return StandardCharsets.US_ASCII.decode(bytes.flip()).toString();
    }

    private boolean waitFor(int operation) throws IOException {
        var left = Duration.ofNanos(deadline - System.nanoTime()).toMillis();
        if (left <= 0) {
            return false;
        }
        channel.register(selector, operation);
        selector.selectedKeys().clear();
        return selector.select(left) > 0;
    }
}

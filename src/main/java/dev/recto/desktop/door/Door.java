package dev.recto.desktop.door;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// Hears later starts for the one window of a library. Thread-safe.
///
/// A visitor says the word of the [Sign] and its [Visit], and is told [#IN] once the window came to the front, or
/// [#LATER] while it closes. Whoever says anything else, too much or too slowly is not answered.
public final class Door implements AutoCloseable {
    static final String IN = "in";
    static final String LATER = "later";
    /// Of a path that a Unix socket can be bound to, in bytes: Linux has 107, macOS 103.
    private static final int LONGEST_SOCKET_PATH = 100;
    private static final int LONGEST_MESSAGE = 4 << 20;
    private static final int MOST_VISITORS = 8;
    private static final Duration TIME_TO_SPEAK = Duration.ofSeconds(2);
    private static final Duration TIME_TO_COME = Duration.ofSeconds(10);

    private final Optional<DoorPlace> place;
    private final Optional<DoorLock> lock;
    /// Empty if there is no place to hear at.
    private final CompletableFuture<Optional<ServerSocketChannel>> socket = new CompletableFuture<>();
    private final Semaphore visitors = new Semaphore(MOST_VISITORS);
    private final CompletableFuture<Host> host = new CompletableFuture<>();

    /// Who receives visitors: the window.
    @FunctionalInterface
    public interface Host {
        /// Comes to the front and takes the documents. Called on a thread of the door.
        ///
        /// @return whether it did; a window that is closing does not
        CompletionStage<Boolean> receive(List<Path> documents);
    }

    private Door(Optional<DoorPlace> place, Optional<DoorLock> lock) {
        this.place = place;
        this.lock = lock;
    }

    /// A door that nobody comes through.
    public static Door none() {
        var none = new Door(Optional.empty(), Optional.empty());
        none.socket.complete(Optional.empty());
        return none;
    }

    /// Begins to hear, on a thread of its own: to make a socket and a word takes as long as half of the toolkit's
    /// start, and whoever knocks meanwhile knocks again. What a killed process left there is cleared away: the lock
    /// says that it is gone. Where no socket can be made nobody is heard.
    static Door open(DoorPlace place, DoorLock lock) {
        var door = new Door(Optional.of(place), Optional.of(lock));
        Thread.ofPlatform().daemon().name("door").start(() -> door.openAndHear(place));
        return door;
    }

    private void openAndHear(DoorPlace at) {
        try {
            at.clear();
            var made = at.socket().toString().getBytes(StandardCharsets.UTF_8).length <= LONGEST_SOCKET_PATH
                    ? local(at) : loopback();
            var word = sign(at, made);
            socket.complete(Optional.of(made));
            hear(made, (word + "\n").getBytes(StandardCharsets.US_ASCII));
        } catch (IOException e) {
            // Nobody is heard; the lock is given up below.
        } finally {
            if (socket.complete(Optional.empty())) {
                lock.ifPresent(Door::close);
            }
        }
    }

    private static String sign(DoorPlace place, ServerSocketChannel socket) throws IOException {
        try {
            var word = randomWord();
            place.put(new Sign(ProcessHandle.current().pid(), port(socket), word));
            return word;
        } catch (IOException | RuntimeException e) {
            socket.close();
            throw e;
        }
    }

    /// Returns when it hears, or never will.
    void awaitOpening() {
        socket.join();
    }

    private static ServerSocketChannel local(DoorPlace place) throws IOException {
        ServerSocketChannel socket;
        try {
            socket = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
        } catch (UnsupportedOperationException e) {
            return loopback();
        }
        try {
            return socket.bind(UnixDomainSocketAddress.of(place.socket()), MOST_VISITORS);
        } catch (IOException e) {
            // A file system without sockets, as some that are shared over the network.
            socket.close();
            return loopback();
        }
    }

    private static ServerSocketChannel loopback() throws IOException {
        return ServerSocketChannel.open()
                .bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), MOST_VISITORS);
    }

    private static OptionalInt port(ServerSocketChannel socket) throws IOException {
        return socket.getLocalAddress() instanceof InetSocketAddress address
                ? OptionalInt.of(address.getPort()) : OptionalInt.empty();
    }

    private static String randomWord() {
        var bytes = new byte[16];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    /// Says who receives visitors. Those who came before were told that they are in, and are received now.
    public void setHost(Host receiving) {
        host.complete(receiving);
    }

    /// @param word with the line's end
    private void hear(ServerSocketChannel socket, byte[] word) {
        while (socket.isOpen()) {
            try {
                var visitor = socket.accept();
                if (visitors.tryAcquire()) {
                    Thread.ofVirtual().name("visitor").start(() -> attend(visitor, word));
                } else {
                    visitor.close();
                }
            } catch (IOException e) {
                // Closed, or out of file descriptors: then this visitor was not heard, and the next may be.
                pause();
            }
        }
    }

    private static void pause() {
        try {
            Thread.sleep(50);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void attend(SocketChannel visitor, byte[] word) {
        try (visitor) {
            var visit = listen(visitor, word);
            if (visit.isPresent()) {
                var answer = ByteBuffer.wrap((receive(visit.get()) + "\n").getBytes(StandardCharsets.US_ASCII));
                while (answer.hasRemaining()) {
                    visitor.write(answer);
                }
            }
        } catch (IOException | TimeoutException e) {
            // The visitor went away, or the window takes too long: who gets no answer says so there.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            visitors.release();
        }
    }

    /// Listens for [#TIME_TO_SPEAK] at most: a channel has no time limit of its own, so it is closed from outside.
    private static Optional<Visit> listen(SocketChannel visitor, byte[] word) throws IOException {
        var limit = Thread.ofVirtual().start(() -> closeLater(visitor));
        try {
            return hear(Channels.newInputStream(visitor), word);
        } finally {
            limit.interrupt();
        }
    }

    private static void closeLater(SocketChannel visitor) {
        try {
            Thread.sleep(TIME_TO_SPEAK);
            visitor.close();
        } catch (InterruptedException | IOException e) {
            // It has spoken.
        }
    }

    /// Who does not know the word is not listened to any longer.
    private static Optional<Visit> hear(InputStream said, byte[] word) throws IOException {
        if (!MessageDigest.isEqual(word, said.readNBytes(word.length))) {
            return Optional.empty();
        }
        var message = said.readNBytes(LONGEST_MESSAGE + 1);
        return message.length > LONGEST_MESSAGE ? Optional.empty()
                : Visit.read(new String(message, StandardCharsets.US_ASCII));
    }

    private String receive(Visit visit) throws InterruptedException, TimeoutException {
        if (!host.isDone()) {
            host.thenAccept(window -> window.receive(visit.documents()));
            return IN;
        }
        try {
            var isIn = host.join().receive(visit.documents()).toCompletableFuture()
                    .get(TIME_TO_COME.toMillis(), TimeUnit.MILLISECONDS);
            return isIn ? IN : LATER;
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    /// Hears nobody any more and gives the place up. What cannot be cleared away is no harm: the next window does it.
    @Override
    public void close() {
        socket.join().ifPresent(Door::close);
        try {
            if (place.isPresent()) {
                place.get().clear();
            }
        } catch (IOException e) {
            // The device's folder went away.
        }
        lock.ifPresent(Door::close);
    }

    private static void close(Closeable open) {
        try {
            open.close();
        } catch (IOException e) {
            // Then the system does it when the process ends, which is soon.
        }
    }
}

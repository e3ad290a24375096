package dev.recto.library;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketAddress;
import java.net.SocketException;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.net.ssl.SSLSocketFactory;

/// Secure connections to allowed addresses only.
///
/// What is checked is the very address that is connected to: a check of the name beforehand would be worth nothing, as
/// the name may stand for another address a moment later.
final class GuardedSockets extends SSLSocketFactory {
    private final SSLSocketFactory secure;
    private final AddressPolicy policy;
    private final List<Socket> sockets = new CopyOnWriteArrayList<>();
    private final AtomicBoolean aborted = new AtomicBoolean();

    GuardedSockets(SSLSocketFactory secure, AddressPolicy policy) {
        this.secure = secure;
        this.policy = policy;
    }

    /// Ends all connections made, whatever they are waiting for.
    void abort() {
        aborted.set(true);
        sockets.forEach(socket -> {
            try {
                socket.close();
            } catch (IOException e) {
                // it is not used any more
            }
        });
    }

    boolean isAborted() {
        return aborted.get();
    }

    /// The socket that an HTTPS connection connects first and secures afterwards.
    @Override
    public Socket createSocket() {
        var socket = new Socket() {
            @Override
            public void connect(SocketAddress endpoint, int timeout) throws IOException {
                if (!(endpoint instanceof InetSocketAddress target) || target.getAddress() == null
                        || !policy.allows(target.getAddress())) {
                    throw new SocketException("it lies on a private network");
                }
                super.connect(endpoint, timeout);
            }
        };
        sockets.add(socket);
        return socket;
    }

    @Override
    public Socket createSocket(Socket connected, String host, int port, boolean autoClose) throws IOException {
        return secure.createSocket(connected, host, port, autoClose);
    }

    @Override
    public Socket createSocket(String host, int port) throws IOException {
        throw onlyUnconnected();
    }

    @Override
    public Socket createSocket(String host, int port, InetAddress local, int localPort) throws IOException {
        throw onlyUnconnected();
    }

    @Override
    public Socket createSocket(InetAddress host, int port) throws IOException {
        throw onlyUnconnected();
    }

    @Override
    public Socket createSocket(InetAddress host, int port, InetAddress local, int localPort) throws IOException {
        throw onlyUnconnected();
    }

    private static IOException onlyUnconnected() {
        return new IOException("connections are made in one way only");
    }

    @Override
    public String[] getDefaultCipherSuites() {
        return secure.getDefaultCipherSuites();
    }

    @Override
    public String[] getSupportedCipherSuites() {
        return secure.getSupportedCipherSuites();
    }
}

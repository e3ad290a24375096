package dev.recto.desktop.card;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.SocketAddress;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The web engine's way to the network, which is closed. It is the last of several doors: cards are sanitised and their
/// page forbids loading, but the engine may know ways that neither has heard of.
///
/// The engine has no switch for this. Its older loader asks the system's [ProxySelector] where to connect, so it is
/// told a place where nothing can be; the newer one asks nobody, so it is not used. Its sockets go straight to their
/// aim if no proxy answers, so they are refused an answer. Everybody else in the program is answered as before.
final class EngineNetwork {
    private EngineNetwork() {}

    /// To be called before the first engine is made. Calling it again changes nothing.
    static void close() {
        System.setProperty("com.sun.webkit.useHTTP2Loader", "false");
        var before = ProxySelector.getDefault();
        if (!(before instanceof DeadEnd)) {
            ProxySelector.setDefault(new DeadEnd(before));
        }
    }

    private static final class DeadEnd extends ProxySelector {
        private static final String LOADER_THREADS = "URL-Loader-";
        private static final String SOCKET_THREADS = "SocketStreamHandle-";
        /// `.invalid` is never a host (RFC 6761, 6.4), and unresolved it is not even asked for.
        private static final Proxy NOWHERE =
                new Proxy(Proxy.Type.HTTP, InetSocketAddress.createUnresolved("nowhere.invalid", 9));

        private final @Nullable ProxySelector others;

        DeadEnd(@Nullable ProxySelector others) {
            this.others = others;
        }

        @Override
        public List<Proxy> select(URI address) {
            var asking = Thread.currentThread().getName();
            if (asking.startsWith(SOCKET_THREADS)) {
                throw new SecurityException("cards have no way to the network");
            }
            if (asking.startsWith(LOADER_THREADS)) {
                return List.of(NOWHERE);
            }
            return others == null ? List.of(Proxy.NO_PROXY) : others.select(address);
        }

        @Override
        public void connectFailed(URI address, SocketAddress proxy, IOException failure) {
            if (others != null) {
                others.connectFailed(address, proxy, failure);
            }
        }
    }
}

package dev.recto;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.SocketAddress;
import java.net.URI;
import java.util.List;

/// Sends every connection to a port of this machine on which nothing listens, so that it fails at once.
final class NoWayOut extends ProxySelector {
    /// The discard port, which needs a privilege to be listened on and has had no use for decades.
    private static final int DISCARD = 9;

    @Override
    public List<Proxy> select(URI address) {
        return List.of(new Proxy(Proxy.Type.HTTP, InetSocketAddress.createUnresolved("127.0.0.1", DISCARD)));
    }

    @Override
    public void connectFailed(URI address, SocketAddress proxy, IOException why) {
        // as intended
    }
}

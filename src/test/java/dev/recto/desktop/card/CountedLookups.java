package dev.recto.desktop.card;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.net.spi.InetAddressResolver;
import java.net.spi.InetAddressResolverProvider;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;

/// Notes which names of hosts this process asks for; the engine has no resolver but Java's. Answers as before, but for
/// names that begin with [#BAIT]: those are not asked for outside.
public final class CountedLookups extends InetAddressResolverProvider {
    static final String BAIT = "recto-attack";

    private static final List<String> ASKED = new CopyOnWriteArrayList<>();

    /// Names that attacks have asked for.
    static List<String> ofAttacks() {
        return ASKED.stream().filter(name -> name.startsWith(BAIT)).toList();
    }

    static void forget() {
        ASKED.clear();
    }

    @Override
    public InetAddressResolver get(Configuration configuration) {
        var before = configuration.builtinResolver();
        return new InetAddressResolver() {
            @Override
            public Stream<InetAddress> lookupByName(String host, LookupPolicy policy) throws UnknownHostException {
                ASKED.add(host);
                if (host.startsWith(BAIT)) {
                    throw new UnknownHostException(host);
                }
                return before.lookupByName(host, policy);
            }

            @Override
            public String lookupByAddress(byte[] address) throws UnknownHostException {
                return before.lookupByAddress(address);
            }
        };
    }

    @Override
    public String name() {
        return "counted";
    }
}

package dev.recto.library;

import java.net.Inet4Address;
import java.net.InetAddress;

/// Which addresses of the network may be connected to.
@FunctionalInterface
interface AddressPolicy {
    /// Only what everyone on the internet can reach, so that a document cannot make this machine knock on doors of its
    /// own network. IANA Special-Purpose Address Registries (RFC 6890).
    AddressPolicy PUBLIC = AddressPolicy::isPublic;

    boolean allows(InetAddress address);

    private static boolean isPublic(InetAddress address) {
        if (address.isAnyLocalAddress() || address.isLoopbackAddress() || address.isLinkLocalAddress()
                || address.isSiteLocalAddress() || address.isMulticastAddress()) {
            return false;
        }
        return address instanceof Inet4Address ? isPublic4(address.getAddress(), 0) : isPublic6(address.getAddress());
    }

    private static boolean isPublic4(byte[] bytes, int at) {
        var a = bytes[at] & 0xff;
        var b = bytes[at + 1] & 0xff;
        var c = bytes[at + 2] & 0xff;
        return a != 0 && a != 10 && a != 127 && a < 224
                && !(a == 100 && b >= 64 && b < 128)
                && !(a == 169 && b == 254)
                && !(a == 172 && b >= 16 && b < 32)
                && !(a == 192 && b == 168)
                && !(a == 192 && b == 0 && (c == 0 || c == 2))
                && !(a == 192 && b == 88 && c == 99)
                && !(a == 198 && (b == 18 || b == 19))
                && !(a == 198 && b == 51 && c == 100)
                && !(a == 203 && b == 0 && c == 113);
    }

    private static boolean isPublic6(byte[] bytes) {
        var first = (bytes[0] & 0xff) << 8 | bytes[1] & 0xff;
        var second = (bytes[2] & 0xff) << 8 | bytes[3] & 0xff;
        // NAT64 and 6to4 carry an address of the old kind, which has to be fit on its own.
        if (first == 0x64 && second == 0xff9b) {
            return isPublic4(bytes, 12);
        }
        if (first == 0x2002) {
            return isPublic4(bytes, 2);
        }
        // Only 2000::/3 is given out; of it 2001::/23 and the documentation prefixes are not for connecting to.
        return (first & 0xe000) == 0x2000
                && !(first == 0x2001 && second < 0x200)
                && !(first == 0x2001 && second == 0xdb8)
                && !(first == 0x3fff && second < 0x1000);
    }
}

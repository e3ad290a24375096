package dev.recto.desktop.card;

import java.net.CookieHandler;
import java.net.URI;
import java.util.List;
import java.util.Map;

/// Keeps no cookie and gives none.
///
/// The web view's engine gives the whole process a handler that keeps cookies, unless there is one. Then every
/// connection of Java's own would send them, that of a fetched picture too.
final class NoCookies extends CookieHandler {
    /// To be called before the engine starts.
    static void install() {
        if (CookieHandler.getDefault() == null) {
            CookieHandler.setDefault(new NoCookies());
        }
    }

    @Override
    public Map<String, List<String>> get(URI address, Map<String, List<String>> requestHeaders) {
        return Map.of();
    }

    @Override
    public void put(URI address, Map<String, List<String>> responseHeaders) {}
}

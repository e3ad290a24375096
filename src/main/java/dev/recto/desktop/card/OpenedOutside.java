package dev.recto.desktop.card;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// Which of a card's links lead out of the program. Files and scripts are not among them.
final class OpenedOutside {
    private static final Set<String> SCHEMES = Set.of("http", "https", "mailto");

    private OpenedOutside() {}

    /// Where a link leads; empty if it leads nowhere that may be opened.
    static Optional<URI> target(String address) {
        try {
            var target = URI.create(address);
            return target.getScheme() != null && SCHEMES.contains(target.getScheme().toLowerCase(Locale.ROOT))
                    ? Optional.of(target) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty(); // an address that cannot be written as one leads nowhere
        }
    }
}

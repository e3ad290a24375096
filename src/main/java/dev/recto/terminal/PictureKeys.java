package dev.recto.terminal;

import dev.recto.card.Card;
import dev.recto.library.Library;
import dev.recto.library.LibraryPictures.Place;
import dev.recto.library.Progress;
import dev.recto.library.WebPictures;
import java.io.IOException;
import java.net.URI;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/// What a terminal does with pictures, which it cannot show: it opens them outside, and fetches those on the web.
final class PictureKeys {
    /// Nobody wants a screen full of windows.
    private static final int MOST_OPENED = 4;

    private final Library library;
    private final Function<URI, Optional<String>> outside;
    private final Set<String> allowedHosts = new HashSet<>();
    private Set<String> askedHosts = Set.of();

    /// @param outside opens an address with the system's program for it, or says why it does not
    PictureKeys(Library library, Function<URI, Optional<String>> outside) {
        this.library = library;
        this.outside = outside;
    }

    /// Opens the card's pictures, or, if it has none, its document.
    ///
    /// @return what became of it, in a sentence
    String open(Card card) {
        var places = places(card).stream().flatMap(place -> place.opened().stream()).distinct().limit(MOST_OPENED)
                .toList();
        return places.isEmpty() ? open(library.folder().resolve(card.face().source().path()).toUri())
                : String.join(" ", places.stream().map(this::open).toList());
    }

    private String open(URI address) {
        var name = "file".equals(address.getScheme()) ? address.getPath() : address.toString();
        return outside.apply(address).map(why -> "Not opened, since " + why + ": " + name).orElse("Opened " + name);
    }

    /// Fetches the card's pictures that are on the web and not in the library. The first time for a host it only asks;
    /// the same key again says yes.
    ///
    /// @return what became of it, or the question
    String fetch(Card card) {
        var addresses = places(card).stream()
                .flatMap(place -> place instanceof Place.OnTheWeb(var address) ? List.of(address).stream()
                        : List.<String>of().stream())
                .distinct().toList();
        if (addresses.isEmpty()) {
            return "This card has no picture to fetch.";
        }
        var hosts = WebPictures.hosts(addresses).keySet();
        if (!allowedHosts.containsAll(hosts) && !askedHosts.equals(hosts)) {
            askedHosts = Set.copyOf(hosts);
            return "Fetch " + Words.count(addresses.size(), "picture") + " from " + String.join(", ", hosts)
                    + "? It will know that you did. f says yes.";
        }
        allowedHosts.addAll(hosts);
        try {
            var fetched = library.webPictures().fetch(addresses, Progress.NONE);
            return fetched.problems().isEmpty() ? Words.count(fetched.pictures(), "picture") + " fetched. Open with o."
                    : fetched.problems().getFirst().toString();
        } catch (IOException e) {
            return "Not fetched: " + Refused.sentence(e, "try again");
        }
    }

    private List<Place> places(Card card) {
        return card.face().images().stream().map(reference -> library.pictures().place(card, reference)).toList();
    }
}

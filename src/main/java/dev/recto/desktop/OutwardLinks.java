package dev.recto.desktop;

import dev.recto.desktop.part.Action;
import dev.recto.desktop.part.Key;
import dev.recto.desktop.part.Toast;
import java.net.URI;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;

/// Links of cards lead out of the program, and what a link says is not where it leads: so the reader is told the host
/// first, and nothing is opened before they say so. Once for each host, as long as the window is open.
final class OutwardLinks implements Consumer<URI> {
    private static final Key OPEN = Key.of('l');
    private static final int LONGEST_SHOWN = 120;

    private final Consumer<URI> opener;
    private final Consumer<Toast> asked;
    private final Set<String> known = new HashSet<>();

    /// @param opener opens an address with the system's own program
    /// @param asked shows the question
    OutwardLinks(Consumer<URI> opener, Consumer<Toast> asked) {
        this.opener = opener;
        this.asked = asked;
    }

    @Override
    public void accept(URI link) {
        switch (LinkTarget.of(link)) {
            case LinkTarget.Web(var host, var address) when known.contains(host) -> opener.accept(address);
            case LinkTarget.Web(var host, var address) ->
                ask("This link leads to " + host + ": " + shortened(address), "Open", host, address);
            case LinkTarget.Mail(var to, var address) ->
                ask("This link writes a mail to " + shortened(URI.create(to)) + ".", "Write", "", address);
            case LinkTarget.Nowhere() -> asked.accept(Toast.of("This link leads to no place that can be opened."));
        }
    }

    private void ask(String sentence, String verb, String host, URI address) {
        asked.accept(Toast.asking(sentence, Action.of(verb, OPEN, () -> {
            if (!host.isEmpty()) {
                known.add(host);
            }
            opener.accept(address);
        })));
    }

    private static String shortened(URI address) {
        var text = address.toASCIIString();
        return text.length() <= LONGEST_SHOWN ? text : text.substring(0, LONGEST_SHOWN) + "…";
    }
}

package dev.recto.desktop.study;

import dev.recto.card.Card;
import dev.recto.desktop.card.CardPictures;
import dev.recto.desktop.frame.Desk;
import dev.recto.desktop.part.Action;
import dev.recto.desktop.part.Key;
import dev.recto.desktop.part.Note;
import dev.recto.desktop.part.Toast;
import dev.recto.desktop.part.Words;
import dev.recto.library.Progress;
import dev.recto.library.WebPictures;
import dev.recto.render.Picture;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Fetches the pictures of a card that are on the web, after asking once for each host.
final class PictureFetching {
    private final Desk desk;
    private final CardPictures pictures;
    private final Set<String> allowed = new HashSet<>();

    PictureFetching(Desk desk, CardPictures pictures) {
        this.desk = desk;
        this.pictures = pictures;
    }

    /// Addresses of the card's pictures that are on the web and not in the library. Reads files.
    List<String> remote(Card card) {
        return card.face().images().stream()
                .flatMap(reference -> pictures.picture(card, reference) instanceof Picture.Remote(var address, var _)
                        ? List.of(address).stream() : List.<String>of().stream())
                .distinct()
                .toList();
    }

    /// Asks if a host was not allowed before, then fetches. A second press says yes.
    void fetch(StudyScreen screen, Card card) {
        desk.background().aside(() -> remote(card), addresses -> ask(screen, addresses), this::failed);
    }

    private void ask(StudyScreen screen, List<String> addresses) {
        var hosts = WebPictures.hosts(addresses).keySet();
        if (addresses.isEmpty()) {
            desk.go().toast(Toast.of("This card has no picture to fetch."));
        } else if (screen.isAsking() || allowed.containsAll(hosts)) {
            screen.clearNotes();
            allowed.addAll(hosts);
            fetch(screen, addresses);
        } else {
            screen.ask(new Note(Note.Tone.NOTICE,
                    "Fetch " + Words.count(addresses.size(), "picture") + " from " + String.join(", ", hosts) + "?",
                    "Who runs it can see that you did. What is fetched stays in the library.",
                    Action.of("Fetch", Key.of('f'), () -> fetch(screen, addresses, hosts)),
                    Action.of("Not now", screen::clearNotes)));
        }
    }

    private void fetch(StudyScreen screen, List<String> addresses, Set<String> hosts) {
        screen.clearNotes();
        allowed.addAll(hosts);
        fetch(screen, addresses);
    }

    private void fetch(StudyScreen screen, List<String> addresses) {
        desk.background().aside(
                () -> desk.library().webPictures().fetch(addresses, Progress.NONE),
                fetched -> {
                    fetched.problems().forEach(problem ->
                            desk.go().trouble(problem.file() + ": " + problem.what() + ".", problem.remedy()));
                    screen.redraw();
                },
                this::failed);
    }

    private void failed(Exception failure) {
        desk.go().trouble("The pictures could not be fetched.", String.valueOf(failure.getMessage()));
    }
}

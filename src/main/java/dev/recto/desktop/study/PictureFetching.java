package dev.recto.desktop.study;

import dev.recto.card.Card;
import dev.recto.desktop.card.CardPictures;
import dev.recto.desktop.frame.Desk;
import dev.recto.desktop.frame.Reason;
import dev.recto.desktop.part.Action;
import dev.recto.desktop.part.Key;
import dev.recto.desktop.part.Note;
import dev.recto.desktop.part.Toast;
import dev.recto.desktop.part.Words;
import dev.recto.library.Progress;
import dev.recto.library.WebPictures;
import dev.recto.render.Picture;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;

/// Fetches the pictures of a card that are on the web, after asking once for each host. On the JavaFX thread only.
final class PictureFetching {
    private final Desk desk;
    private final CardPictures pictures;
    private final Fetcher fetcher;
    private final Set<String> allowed = new HashSet<>();
    private Optional<Question> asked = Optional.empty();
    private Optional<AtomicBoolean> underWay = Optional.empty();

    /// What was asked, and the note that asks it.
    private record Question(Set<String> hosts, Note note) {}

    /// Gets pictures from the web into the library, beside the window.
    interface Fetcher {
        WebPictures.Fetched fetch(List<String> addresses, Progress progress) throws IOException;
    }

    PictureFetching(Desk desk, CardPictures pictures, Fetcher fetcher) {
        this.desk = desk;
        this.pictures = pictures;
        this.fetcher = fetcher;
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
        if (underWay.isEmpty()) {
            desk.background().aside(() -> remote(card), addresses -> ask(screen, addresses), this::failed);
        }
    }

    private void ask(StudyScreen screen, List<String> addresses) {
        var hosts = WebPictures.hosts(addresses).keySet();
        if (addresses.isEmpty()) {
            desk.go().toast(Toast.of("This card has no picture to fetch."));
        } else if (allowed.containsAll(hosts) || isAskedFor(screen, hosts)) {
            allowed.addAll(hosts);
            fetch(screen, addresses);
        } else {
            var note = new Note(Note.Tone.NOTICE,
                    "Fetch " + Words.count(addresses.size(), "picture") + " from " + String.join(", ", hosts) + "?",
                    "Who runs it can see that you did. What is fetched stays in the library.",
                    Action.of("Fetch", Key.of('f'), () -> {
                        allowed.addAll(hosts);
                        fetch(screen, addresses);
                    }));
            note.add(Action.of("Not now", () -> screen.clear(note)));
            asked = Optional.of(new Question(Set.copyOf(hosts), note));
            screen.ask(note);
        }
    }

    /// Whether these very hosts were asked about, and the question still stands there: no other note is a yes.
    private boolean isAskedFor(StudyScreen screen, Set<String> hosts) {
        return asked.filter(question -> question.hosts().equals(hosts) && screen.shows(question.note())).isPresent();
    }

    private void fetch(StudyScreen screen, List<String> addresses) {
        if (underWay.isPresent()) {
            return;
        }
        var wanted = new AtomicBoolean(true);
        underWay = Optional.of(wanted);
        var note = new Note(Note.Tone.NOTICE, "Fetching " + Words.count(addresses.size(), "picture") + ".",
                "You can go on meanwhile.");
        note.add(Action.of("Cancel", () -> end(screen, wanted, note)));
        screen.ask(note);
        desk.background().aside(
                () -> fetcher.fetch(addresses, (done, total, what) -> wanted.get()),
                fetched -> {
                    if (end(screen, wanted, note)) {
                        show(screen, fetched);
                    }
                },
                failure -> {
                    if (end(screen, wanted, note)) {
                        failed(failure);
                    }
                });
    }

    /// The note goes at once, also where the connection takes a moment to end.
    ///
    /// @return whether it was still wanted
    private boolean end(StudyScreen screen, AtomicBoolean wanted, Note note) {
        if (!wanted.getAndSet(false)) {
            return false;
        }
        underWay = Optional.empty();
        screen.clear(note);
        return true;
    }

    private void show(StudyScreen screen, WebPictures.Fetched fetched) {
        fetched.problems().forEach(problem ->
                desk.go().trouble(problem.file() + ": " + problem.what() + ".", problem.remedy()));
        if (fetched.pictures() > 0) {
            screen.redraw();
        }
    }

    private void failed(Exception failure) {
        desk.go().trouble("The pictures could not be fetched.", Reason.of(failure));
    }
}

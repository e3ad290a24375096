package dev.recto.desktop.study;

import dev.recto.card.Card;
import dev.recto.card.CardId;
import dev.recto.desktop.card.CardPictures;
import dev.recto.desktop.frame.Desk;
import dev.recto.desktop.frame.Screen;
import dev.recto.desktop.part.Toast;
import dev.recto.desktop.summary.AnotherLook;
import dev.recto.desktop.summary.SummaryScreen;
import dev.recto.desktop.summary.SummaryWords;
import dev.recto.library.Library;
import dev.recto.markdown.block.PlainText;
import dev.recto.render.CardHtml;
import dev.recto.study.Session;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/// From the first card to the summary, and on from there. On the JavaFX thread only, but for [#rehearse].
public final class Sittings {
    private final Desk desk;
    private final CardPictures pictures;
    private final CardHtml html;
    private final PictureFetching.Fetcher fetcher;
    /// The very first card, rendered while home is drawn; until somebody has studied.
    private Optional<CardsAhead> rehearsed;

    public Sittings(Desk desk) {
        this(desk, (addresses, progress) -> desk.library().webPictures().fetch(addresses, progress));
    }

    /// @param fetcher gets pictures from the web
    Sittings(Desk desk, PictureFetching.Fetcher fetcher) {
        this.desk = desk;
        this.pictures = new CardPictures(desk.library().pictures());
        this.html = new CardHtml(pictures);
        this.fetcher = fetcher;
        this.rehearsed = Optional.of(cardsAhead());
    }

    /// What the sittings of one deck have in common, one after the other: whom their pictures were allowed to come
    /// from.
    private record Stay(List<String> deck, PictureFetching fetching) {}

    /// The screen that studies a deck, or shows its cards where no answer could be kept.
    ///
    /// @param deck names of the deck, outermost first; empty for everything
    public Screen of(List<String> deck) {
        var stay = new Stay(List.copyOf(deck), new PictureFetching(desk, pictures, fetcher));
        return desk.library().access() == Library.Access.READ_ONLY
                ? looking(stay)
                : screen(stay, () -> new Session(desk.library(), stay.deck()));
    }

    /// Renders the first card of all, so that it is there when it is asked for.
    ///
    /// @param question gets its question, on the JavaFX thread; not called if nothing is asked
    public void rehearse(Consumer<String> question) {
        rehearsed.ifPresent(ahead -> desk.background().aside(
                () -> new Session(desk.library(), List.of()).current().map(prompt -> ahead.get(prompt.card().card())),
                card -> card.ifPresent(first -> question.accept(first.question(0))),
                failure -> {})); // The card will fail again when it is asked for, and be seen to.
    }

    /// What was rehearsed may look another way now.
    public void forget() {
        rehearsed = Optional.empty();
    }

    private CardsAhead cardsAhead() {
        return new CardsAhead(this::render, desk.background().aside());
    }

    /// The first card is looked for while the screen is made.
    private Screen screen(Stay stay, Supplier<Session> session) {
        var sitting = new SessionSitting(desk.library(), session);
        var ahead = rehearsed.orElseGet(this::cardsAhead);
        forget();
        desk.background().inOrder().execute(
                () -> sitting.begin().ifPresent(prompt -> ahead.prepare(List.of(prompt.card().card()))));
        return new StudyScreen(
                desk, new Purpose.Grading(), stay.deck(), sitting, ahead,
                (screen, over) -> over(stay, screen, over), stay.fetching()::fetch, card -> openSource(stay, card));
    }

    private Screen looking(Stay stay) {
        return new StudyScreen(
                desk, new Purpose.Looking(desk.library().readOnlyBecause()), stay.deck(),
                new LookSitting(desk.library(), stay.deck()), cardsAhead(),
                this::looked, stay.fetching()::fetch, card -> openSource(stay, card));
    }

    private void looked(StudyScreen screen, StudyStage.Over over) {
        desk.go().home();
        if (over.left() == 0) {
            desk.go().toast(Toast.of("That was the last card. Nothing was graded."));
        }
    }

    private RenderedCard render(Card card) {
        return new RenderedCard(
                IntStream.rangeClosed(0, html.hints(card)).mapToObj(hints -> html.question(card, hints)).toList(),
                html.answer(card),
                PlainText.of(card.face().question().display()), PlainText.of(card.face().answer().display()));
    }

    private void over(Stay stay, StudyScreen screen, StudyStage.Over over) {
        if (over.summary().answers() == 0) {
            desk.go().home();
            if (over.left() == 0) {
                desk.go().toast(Toast.of("Nothing is due."));
            }
            return;
        }
        var again = over.again().stream().map(AnotherLook::card).map(card -> card.id()).toList();
        var library = desk.library();
        desk.go().show(new SummaryScreen(
                SummaryWords.of(over.summary(), over.left(), over.nextDue(), library.now(), library.day()),
                over.again(), desk.go()::home, () -> desk.go().show(screen(stay, () -> again(again))),
                () -> {
                    desk.go().show(screen);
                    screen.takeBack();
                }));
    }

    private Session again(List<CardId> cards) {
        return Session.again(desk.library(), cards);
    }

    /// A picture on the web opens in the browser; else the document the card comes from opens with its own program.
    private void openSource(Stay stay, Card card) {
        desk.background().aside(
                () -> stay.fetching().remote(card).stream().findFirst().map(URI::create)
                        .orElseGet(() -> documentOf(card)),
                desk.outside(),
                failure -> desk.go().trouble("This cannot be opened.", String.valueOf(failure.getMessage())));
    }

    private URI documentOf(Card card) {
        return desk.library().folder().resolve(card.face().source().path()).toUri();
    }
}

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
import java.util.function.Supplier;
import java.util.stream.IntStream;

/// From the first card to the summary, and on from there.
public final class Sittings {
    private final Desk desk;
    private final List<String> deck;
    private final CardHtml html;
    private final PictureFetching fetching;

    private Sittings(Desk desk, List<String> deck, PictureFetching.Fetcher fetcher) {
        this.desk = desk;
        this.deck = List.copyOf(deck);
        var pictures = new CardPictures(desk.library().pictures());
        this.html = new CardHtml(pictures);
        this.fetching = new PictureFetching(desk, pictures, fetcher);
    }

    /// The screen that studies a deck, or shows its cards where no answer could be kept.
    ///
    /// @param deck names of the deck, outermost first; empty for everything
    public static Screen of(Desk desk, List<String> deck) {
        return of(desk, deck, fromTheWeb(desk));
    }

    private static PictureFetching.Fetcher fromTheWeb(Desk desk) {
        return (addresses, progress) -> desk.library().webPictures().fetch(addresses, progress);
    }

    /// @param fetcher gets pictures from the web
    static Screen of(Desk desk, List<String> deck, PictureFetching.Fetcher fetcher) {
        var sittings = new Sittings(desk, deck, fetcher);
        return desk.library().access() == Library.Access.READ_ONLY
                ? sittings.looking()
                : sittings.screen(() -> new Session(desk.library(), deck));
    }

    /// Renders the first card of all, so that what that takes is there when it is asked for. Beside the window.
    ///
    /// @return its question; empty if nothing is asked
    public static String rehearse(Desk desk) {
        var sittings = new Sittings(desk, List.of(), fromTheWeb(desk));
        return new Session(desk.library(), List.of()).current()
                .map(prompt -> sittings.html.question(prompt.card().card(), 0)).orElse("");
    }

    /// The first card is looked for while the screen is made.
    private Screen screen(Supplier<Session> session) {
        var sitting = new SessionSitting(desk.library(), session);
        var ahead = new CardsAhead(this::render, desk.background().aside());
        desk.background().inOrder().execute(
                () -> sitting.begin().ifPresent(prompt -> ahead.prepare(List.of(prompt.card().card()))));
        return new StudyScreen(
                desk, new Purpose.Grading(), deck, sitting, ahead, this::over, fetching::fetch, this::openSource);
    }

    private Screen looking() {
        return new StudyScreen(
                desk, new Purpose.Looking(desk.library().readOnlyBecause()), deck,
                new LookSitting(desk.library(), deck), new CardsAhead(this::render, desk.background().aside()),
                this::looked, fetching::fetch, this::openSource);
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

    private void over(StudyScreen screen, StudyStage.Over over) {
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
                over.again(), desk.go()::home, () -> desk.go().show(screen(() -> again(again))),
                () -> {
                    desk.go().show(screen);
                    screen.takeBack();
                }));
    }

    private Session again(List<CardId> cards) {
        return Session.again(desk.library(), cards);
    }

    /// A picture on the web opens in the browser; else the document the card comes from opens with its own program.
    private void openSource(Card card) {
        desk.background().aside(
                () -> fetching.remote(card).stream().findFirst().map(URI::create).orElseGet(() -> documentOf(card)),
                desk.outside(),
                failure -> desk.go().trouble("This cannot be opened.", String.valueOf(failure.getMessage())));
    }

    private URI documentOf(Card card) {
        return desk.library().folder().resolve(card.face().source().path()).toUri();
    }
}

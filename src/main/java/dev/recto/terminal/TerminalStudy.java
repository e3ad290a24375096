package dev.recto.terminal;

import dev.recto.library.Library;
import dev.recto.memory.Rating;
import dev.recto.render.TerminalCard;
import dev.recto.study.Session;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;

/// One sitting in the terminal: shows a card, waits for a key, records the answer, shows the next.
///
/// An answer is on disk before the next card is shown, so that however the study ends nothing is lost.
final class TerminalStudy {
    /// New cards that one press of the key adds.
    static final int MORE = 10;

    private final Library library;
    private final Session session;
    private final Screen screen;
    private final StudyPages pages;
    private final PictureKeys pictures;
    private String message = "";

    TerminalStudy(Library library, Session session, Screen screen, PictureKeys pictures) {
        this.library = library;
        this.session = session;
        this.screen = screen;
        this.pages = new StudyPages(library, session, screen);
        this.pictures = pictures;
    }

    /// What the person sees.
    private sealed interface View {
        /// @param since when the question was shown
        /// @param hints how many were asked for
        record Question(Session.Prompt prompt, Instant since, int hints) implements View {}

        record Answer(Session.Prompt prompt, Instant since) implements View {}

        /// Nothing is left for now.
        record Rest() implements View {}

        record Help(View behind) implements View {}

        record Left() implements View {}
    }

    /// Studies until the person leaves or the input ends.
    void run() {
        var view = next();
        screen.show(page(view));
        while (!(view instanceof View.Left)) {
            var key = screen.key();
            var following = after(view, key);
            if (following instanceof View.Left) {
                return;
            }
            if (!following.equals(view)) {
                screen.show(page(following));
            } else if (key == Key.REDRAW || !message.isEmpty()) {
                screen.showAgain(page(following));
            }
            view = following;
        }
    }

    private View next() {
        return session.current().<View>map(prompt -> new View.Question(prompt, library.now(), 0))
                .orElseGet(View.Rest::new);
    }

    private Page page(View view) {
        var page = switch (view) {
            case View.Question question -> pages.question(question.prompt(), question.hints());
            case View.Answer answer -> pages.answer(answer.prompt());
            case View.Rest _, View.Left _ -> pages.rest();
            case View.Help _ -> pages.help();
        };
        var news = TerminalCard.harmless(message).replace('\n', ' ');
        message = "";
        return page.withMessage(news);
    }

    private View after(View view, Key key) {
        if (key == Key.END) {
            return new View.Left();
        }
        if (key == Key.LEAVE) {
            return view instanceof View.Help help ? help.behind() : new View.Left();
        }
        return switch (view) {
            case View.Help help -> key == Key.REDRAW ? help : help.behind();
            case View.Question question -> switch (key) {
                case ON -> new View.Answer(question.prompt(), question.since());
                case AGAIN, HARD, GOOD, EASY -> told(question, "Show the answer first: Space.");
                case HINT -> hinted(question);
                default -> command(question, key);
            };
            case View.Answer answer -> switch (key) {
                case ON, GOOD -> graded(answer, Rating.GOOD);
                case AGAIN -> graded(answer, Rating.AGAIN);
                case HARD -> graded(answer, Rating.HARD);
                case EASY -> graded(answer, Rating.EASY);
                default -> command(answer, key);
            };
            case View.Rest rest -> key == Key.ON ? next() : command(rest, key);
            case View.Left left -> left;
        };
    }

    /// What can be asked for whatever is shown.
    private View command(View view, Key key) {
        return switch (key) {
            case UNDO -> undone(view);
            case MORE -> more(view);
            case OPEN -> told(view, session.current().map(prompt -> pictures.open(prompt.card().card())).orElse(""));
            case FETCH -> told(view, session.current().map(prompt -> pictures.fetch(prompt.card().card())).orElse(""));
            case HELP -> new View.Help(view);
            default -> view;
        };
    }

    private View told(View view, String news) {
        message = news;
        return view;
    }

    private View hinted(View.Question question) {
        var all = TerminalCard.hints(question.prompt().card().card());
        if (question.hints() < all) {
            return new View.Question(question.prompt(), question.since(), question.hints() + 1);
        }
        return told(question, all == 0 ? "There is no hint: the answer is one piece." : "These are all hints.");
    }

    private View graded(View.Answer answer, Rating rating) {
        try {
            // While an answer waits to be saved this is that answer once more, not a second one.
            session.answer(rating, Duration.between(answer.since(), library.now()));
            return next();
        } catch (IOException e) {
            return told(answer, "The answer is not saved yet: " + Refused.sentence(e, "press a grade to try again"));
        }
    }

    private View undone(View view) {
        try {
            var undone = session.undo();
            return undone.map(it -> told(next(), "Taken back: " + it.what() + "."))
                    .orElseGet(() -> told(view, "There is nothing to take back."));
        } catch (IOException e) {
            return told(view, "Not taken back yet: " + Refused.sentence(e, "press u to try again"));
        }
    }

    private View more(View view) {
        var unsaved = library.unsaved() > 0;
        try {
            var added = session.more(MORE);
            var none = unsaved ? "All is saved now." : "There are no more new cards here.";
            return told(anew(view), added > 0 ? Words.count(added, "new card") + " more today." : none);
        } catch (IOException e) {
            return told(view, "No cards are added yet: " + Refused.sentence(e, "press m to try again"));
        }
    }

    /// The same card on the same side, with what is left counted anew; the next one if the session has moved on.
    private View anew(View view) {
        return session.current().<View>map(prompt -> switch (view) {
            case View.Question was when isOf(was.prompt(), prompt) ->
                new View.Question(prompt, was.since(), was.hints());
            case View.Answer was when isOf(was.prompt(), prompt) -> new View.Answer(prompt, was.since());
            default -> next();
        }).orElseGet(View.Rest::new);
    }

    private static boolean isOf(Session.Prompt one, Session.Prompt other) {
        return one.card().id().equals(other.card().id());
    }
}

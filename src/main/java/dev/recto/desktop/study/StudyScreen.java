package dev.recto.desktop.study;

import dev.recto.card.Card;
import dev.recto.desktop.frame.Desk;
import dev.recto.desktop.frame.NotSaved;
import dev.recto.desktop.frame.Screen;
import dev.recto.desktop.frame.Width;
import dev.recto.desktop.part.Action;
import dev.recto.desktop.part.Note;
import dev.recto.desktop.part.Toast;
import dev.recto.desktop.part.Words;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.beans.binding.DoubleExpression;
import javafx.scene.layout.Region;
import javafx.util.Duration;

/// One card at a time: its question, its answer, its grade.
public final class StudyScreen implements Screen {
    private static final Duration SAVE_AGAIN = Duration.seconds(3);

    private final Desk desk;
    private final Purpose purpose;
    private final List<String> deck;
    private final StudyModel model;
    private final BiConsumer<StudyScreen, StudyStage.Over> whenOver;
    private final BiConsumer<StudyScreen, Card> fetchPictures;
    private final Consumer<Card> openSource;

    private final StudyKeys keys;
    private final StudyBar bar;
    private final StudyView view;
    private final SidesAhead ahead;
    private final Timeline clock;
    private final Timeline savingAgain;
    private StudyStage drawn = new StudyStage.Opening();
    /// Who waits for the first card while another screen still stands in the window.
    private Optional<Runnable> awaited = Optional.empty();

    /// @param deck names of the deck that is studied, for the bar; empty for everything
    /// @param whenOver is told when the sitting ends
    /// @param fetchPictures gets the pictures of a card that are on the web
    /// @param openSource opens what a card comes from
    StudyScreen(
            Desk desk, Purpose purpose, List<String> deck, Sitting sitting, CardsAhead cardsAhead,
            BiConsumer<StudyScreen, StudyStage.Over> whenOver, BiConsumer<StudyScreen, Card> fetchPictures,
            Consumer<Card> openSource) {
        this.desk = desk;
        this.purpose = purpose;
        this.deck = deck;
        this.whenOver = whenOver;
        this.fetchPictures = fetchPictures;
        this.openSource = openSource;
        var background = desk.background();
        model = new StudyModel(sitting, cardsAhead, background.inOrder(), background.window(), new Told());
        ahead = new SidesAhead(desk.cardView()::expect);
        keys = new StudyKeys(purpose, model::press, this::followNextLink);
        bar = new StudyBar(purpose, deck, keys.leave(), keys.undo(), Action.listOfKeys(desk.go()::keys));
        view = new StudyView(desk.cardView(), bar, new SheetHead(keys.open()), foot(), this::progress);
        clock = new Timeline(new KeyFrame(Duration.seconds(1), tick -> bar.tick(model.onThisCard())));
        clock.setCycleCount(Animation.INDEFINITE);
        savingAgain = new Timeline(new KeyFrame(SAVE_AGAIN, tick -> model.tryQuietly()));
        savingAgain.setCycleCount(Animation.INDEFINITE);
    }

    private StudyFoot foot() {
        return purpose instanceof Purpose.Grading
                ? StudyFoot.grading(keys.goOn(), keys.hint(), rating -> model.press(StudyKey.of(rating)))
                : StudyFoot.looking(keys.goOn(), keys.hint(), keys.onward());
    }

    @Override
    public Region view() {
        return view;
    }

    @Override
    public String title() {
        return deck.isEmpty() ? "Study" : deck.getLast();
    }

    @Override
    public List<Action> actions() {
        return keys.at(drawn);
    }

    @Override
    public List<Action> possible() {
        return keys.possible(drawn);
    }

    @Override
    public DoubleExpression keptClear() {
        return view.keptClear();
    }

    @Override
    public void prepare(Runnable ready) {
        if (model.stage() instanceof StudyStage.Opening) {
            awaited = Optional.of(ready);
            sayPurpose();
            model.open();
        } else {
            ready.run();
        }
    }

    @Override
    public void shown() {
        awaited = Optional.empty();
        desk.cardView().setOnPainted(this::painted);
        view.takeCardView();
        clock.play();
        saveAgainWhile(drawn);
        if (drawn instanceof StudyStage.Opening && !(model.stage() instanceof StudyStage.Opening)) {
            draw(model.stage());
        }
        view.focusPaper();
    }

    @Override
    public void hidden() {
        clock.stop();
        savingAgain.stop();
        model.abandon();
    }

    /// Whether the present card has been drawn, so that keys grade it.
    public boolean isSeen() {
        return model.isSeen();
    }

    /// Takes the last answer back and asks its card again.
    void takeBack() {
        model.press(StudyKey.UNDO);
    }

    /// Asks or says something about the card; the next card takes it away. What is not saved comes first.
    void ask(Note question) {
        if (!(drawn instanceof StudyStage.Unsaved)) {
            view.notes().show(question);
        }
    }

    @Override
    public void notSavedIsSaid() {
        view.notes().clear();
    }

    boolean shows(Note note) {
        return view.notes().shows(note);
    }

    /// Takes a note away, if it is still there.
    void clear(Note note) {
        view.notes().clear(note);
        view.focusPaper();
    }

    /// Draws the present card again: a picture of it has come.
    void redraw() {
        model.redraw();
    }

    @Override
    public void fit(Width width) {
        view.fit(width);
    }

    private void draw(StudyStage stage) {
        if (awaited.isPresent()) {
            makeReady(stage, awaited.get());
            return;
        }
        ahead.paint();
        var before = drawn;
        drawn = stage;
        view.notes().clear();
        saveAgainWhile(stage);
        // No switch: Java makes a class for each such switch when it first comes to it, and keeps none for the next
        // start.
        if (stage instanceof StudyStage.Asking(var card, var hints)) {
            ask(card, hints, isOn(before, card));
        } else if (stage instanceof StudyStage.Answered(var card)) {
            view.answer(card);
        } else if (stage instanceof StudyStage.Unsaved(_, _, var why)) {
            view.notes().show(note(why));
        } else if (stage instanceof StudyStage.Over over) {
            whenOver.accept(this, over);
        }
    }

    private void makeReady(StudyStage stage, Runnable ready) {
        if (stage instanceof StudyStage.Asking(var card, var hints)) {
            desk.cardView().expectFirst(card.html().question(hints), ready);
        } else {
            ready.run();
        }
    }

    private void saveAgainWhile(StudyStage stage) {
        if (stage instanceof StudyStage.Unsaved) {
            savingAgain.play();
        } else {
            savingAgain.stop();
        }
    }

    private static boolean isOn(StudyStage before, ShownCard card) {
        return before.onSheet().filter(lying -> lying.number() == card.number()).isPresent();
    }

    private void ask(ShownCard card, int hints, boolean lyingThere) {
        var html = card.html().question(hints);
        var hasMoreHints = hints < card.html().hints();
        if (lyingThere) {
            view.reveal(html, hasMoreHints);
        } else {
            view.ask(card, html, hasMoreHints);
        }
    }

    private void sayPurpose() {
        if (purpose instanceof Purpose.Looking(var why)) {
            view.notes().stand("Nothing is graded: answers could not be kept.",
                    why.map(it -> Words.capital(it.what()) + ". " + it.remedy())
                            .orElse("This library is open for reading only."));
        }
    }

    private Note note(NotSaved why) {
        return new Note(Note.Tone.TROUBLE, why.fact(), why.remedy(),
                new Action("Try again", keys.goOn().keys(), model::tryAgain));
    }

    private double progress() {
        return drawn.onSheet().map(ShownCard::progress).orElse(0.0);
    }

    private void painted() {
        drawn.onSheet().ifPresent(card -> model.seen(card.number()));
        ahead.painted(drawn);
    }

    private void followNextLink() {
        if (!desk.cardView().followNextLink()) {
            desk.go().toast(Toast.of("This card has no link."));
        }
    }

    /// What the model tells comes here.
    private final class Told implements StudyWindow {
        @Override
        public void show(StudyStage stage) {
            draw(stage);
        }

        @Override
        public void expect(RenderedCard next) {
            ahead.expect(next);
        }

        @Override
        public void say(String sentence) {
            desk.go().toast(Toast.of(sentence));
        }

        @Override
        public void warn(NotSaved why) {
            desk.go().notSaved(why);
        }

        @Override
        public void fetchPictures(Card card) {
            fetchPictures.accept(StudyScreen.this, card);
        }

        @Override
        public void openSource(Card card) {
            openSource.accept(card);
        }
    }
}

package dev.recto.desktop;

import dev.recto.desktop.frame.Desk;
import dev.recto.desktop.frame.Device;
import dev.recto.desktop.frame.NotSaved;
import dev.recto.desktop.frame.Reason;
import dev.recto.desktop.frame.Screen;
import dev.recto.desktop.frame.Width;
import dev.recto.desktop.home.Today;
import dev.recto.desktop.importing.ImportScreen;
import dev.recto.desktop.part.Action;
import dev.recto.desktop.part.EmptyPlace;
import dev.recto.desktop.part.Key;
import dev.recto.desktop.part.Logo;
import dev.recto.desktop.part.Texts;
import dev.recto.desktop.part.ToastPlace;
import dev.recto.desktop.study.Sittings;
import dev.recto.desktop.theme.Theme;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import javafx.util.Duration;
import org.kordamp.ikonli.feather.Feather;

/// The one window: holds the present screen, the bar above it, toasts and troubles, and hears the keys. Where it can
/// lead is up to its [Ways].
final class Shell {
    private static final Duration LATE = Duration.millis(600);

    private final Stage stage;
    private final Theme theme;
    private final Device device;
    private final Choosers choosers;
    private final BorderPane frame = new BorderPane();
    private final Troubles troubles = new Troubles();
    private final LateAnswers lateAnswers = new LateAnswers(troubles);
    private final ToastPlace toasts = new ToastPlace();
    private final ScreenPlace screens = new ScreenPlace(this::enter);
    private final Ways ways;
    private final WindowKeys keys;
    private final StackPane root;
    private final Scene scene;
    private final WindowPlacing placing;
    private final AppBar bar;
    private final PauseTransition late = new PauseTransition(LATE);
    private Runnable onClose = () -> {};
    private boolean closing;

    /// @param samples folder of the decks that come with the app
    Shell(Stage stage, Theme theme, Device device, Path samples) {
        this.stage = stage;
        this.theme = theme;
        this.device = device;
        choosers = new Choosers(stage);
        ways = new Ways(samples, choosers, screens, toasts, troubles, lateAnswers, this::listKeys);
        keys = new WindowKeys(toasts, screens::present, ways::home);
        placing = new WindowPlacing(stage, device.settings().window());
        var toHome = Action.of("Home", Key.of('d'), ways::home);
        var toImport = Action.of("Import", Key.control('o'), ways::chooseDocuments);
        var toPaste = Action.of("Import what was copied", Key.control('v'), ways::paste);
        var toSettings = Action.of("Settings", Key.control(KeyCode.COMMA, ","), ways::settings);
        var toKeys = Action.listOfKeys(ways::keys);
        bar = new AppBar(toHome, toImport, toPaste, toKeys, toSettings);
        var zoom = new TextZoom(theme, device, ways::toast);
        var everywhere = Stream.concat(
                Stream.of(toHome, toImport, Action.of("Import a folder", Key.control('i'), ways::chooseFolder),
                        toPaste, toSettings, toKeys),
                zoom.actions().stream()).toList();
        var drop = new DocumentDrop(ways::arrive);
        root = new StackPane(frame, toasts, keys.overlay(), drop);
        root.getStyleClass().add("desk");
        scene = placing.scene(root);
        keys.watch(scene, everywhere);
        scene.widthProperty().subscribe(this::fit);
        theme.textSizeProperty().subscribe(this::fit);
        theme.dress(scene);
        drop.watch(scene);
        zoom.watch(scene);
        stage.setOnCloseRequest(event -> {
            event.consume();
            close();
        });
    }

    /// Makes the window ready. It is seen with its first screen, or without one if the library takes its time.
    void open() {
        stage.setTitle("Recto");
        stage.setScene(scene);
        placing.place();
        late.setOnFinished(event -> appearLate());
        late.play();
        device.problem().ifPresent(
                problem -> ways.trouble(problem.file() + ": " + problem.what() + ".", problem.remedy()));
        device.onFailure(
                failure -> ways.trouble("The settings of this device could not be written.", Reason.of(failure)));
    }

    /// Shows the window, if it is not shown yet.
    void appear() {
        late.stop();
        if (!stage.isShowing() && !closing) {
            stage.show();
        }
    }

    /// The library takes its time: says so meanwhile.
    private void appearLate() {
        if (present().isEmpty()) {
            frame.setCenter(new StackPane(Texts.line("Opening the library", "muted")));
        }
        appear();
    }

    /// Begins with an opened library.
    ///
    /// @param today what home shows first
    /// @param documents to preview the import of
    void begin(Desk desk, Sittings sittings, Today today, List<Path> documents) {
        keys.openEverywhere();
        ways.begin(desk, sittings, today, documents);
    }

    /// Runs something once the next frame is laid out, while it is drawn.
    void whenLaidOut(Runnable something) {
        scene.addPostLayoutPulseListener(new Runnable() {
            @Override
            public void run() {
                scene.removePostLayoutPulseListener(this);
                Platform.runLater(something);
            }
        });
    }

    /// Lets memory be given back while nobody presses anything. A preview is left alone: what an import has grown the
    /// heap by is its cards, and to look through hundreds of thousands takes longer than anybody likes to wait.
    void tidy(Tidying tidying) {
        // Not what JavaFX makes itself: it moves the mouse that lies still whenever something is laid out anew.
        for (var touch : List.of(KeyEvent.KEY_PRESSED, MouseEvent.MOUSE_PRESSED, MouseEvent.MOUSE_DRAGGED,
                ScrollEvent.SCROLL)) {
            scene.addEventFilter(touch, event -> tidying.touched());
        }
        tidying.begin(tidy -> Platform.runLater(() -> {
            if (present().filter(ImportScreen.class::isInstance).isEmpty()) {
                tidy.run();
            }
        }));
    }

    /// Draws the sign for the system's own lists of windows. Nobody waits for that.
    void sign() {
        stage.getIcons().addAll(Logo.image(32), Logo.image(128));
    }

    /// Says why there is no library.
    ///
    /// @param another opens the folder that is chosen instead
    void refuse(CannotOpen why, Runnable again, Consumer<Path> another) {
        var tryAgain = Action.of("Try again", Key.SPACE, again);
        var choose = Action.of("Choose another folder", Key.control('o'),
                () -> choosers.library().ifPresent(another));
        var words = new EmptyPlace(Feather.ALERT_CIRCLE, why.fact(), why.remedy(), tryAgain, choose);
        words.getStyleClass().add("desk");
        words.setPadding(new Insets(24));
        ways.show(new PlainScreen("Recto", words, List.of(tryAgain, choose)));
        appear();
    }

    /// Says why closing would lose something, and goes on.
    void refuseToClose(Desk at, NotSaved why, Runnable anyway) {
        closing = false;
        present().ifPresent(Screen::shown);
        present().ifPresent(Screen::notSavedIsSaid);
        lateAnswers.refuseToClose(at, why, this::close, () -> {
            present().ifPresent(Screen::hidden);
            anyway.run();
        });
    }

    /// Says that Recto itself made a mistake that nobody expected.
    ///
    /// @param what happened, and where its details are
    void defect(String what) {
        ways.trouble(what,
                "Every answer that was taken is safe. You can go on; if something looks wrong, start Recto again.");
    }

    /// @param listener lets go of what the window shows, then hides it
    void onClose(Runnable listener) {
        onClose = listener;
    }

    void hide() {
        lateAnswers.forget();
        stage.hide();
    }

    /// Where the window can lead.
    Ways ways() {
        return ways;
    }

    Optional<Screen> present() {
        return screens.present();
    }

    Scene scene() {
        return scene;
    }

    Theme theme() {
        return theme;
    }

    private void enter(Screen screen) {
        keys.overlay().setVisible(false);
        toasts.clear();
        toasts.keepClear(screen.keptClear());
        bar.mark(screen.bar());
        frame.setTop(screen.bar() == Screen.Bar.NONE ? troubles : new VBox(bar, troubles));
        frame.setCenter(screen.view());
        stage.setTitle(screen.title().equals("Recto") ? "Recto" : screen.title() + " · Recto");
        fit();
        // A scroll pane has its content in the scene only once it is styled; before that nothing in it takes the focus.
        frame.applyCss();
        screen.shown();
        ways.lookAtArrivals();
    }

    /// Comes to the front for a later start, and takes its documents.
    ///
    /// @return whether it did: not while it closes
    boolean receive(List<Path> documents) {
        if (closing) {
            return false;
        }
        appear();
        stage.setIconified(false);
        stage.toFront();
        stage.requestFocus();
        ways.arrive(documents);
        return true;
    }

    /// Writes what there is to write, then closes.
    void close() {
        closing = true;
        screens.leave();
        device.change(settings -> settings.withWindow(placing.now()));
        onClose.run();
    }

    /// What keys do now; of several for one key the first counts.
    List<Action> actions() {
        return keys.actions();
    }

    private void listKeys() {
        keys.list();
    }

    private void fit() {
        var width = Width.of(scene.getWidth(), theme.textSize());
        for (var each : Width.values()) {
            root.pseudoClassStateChanged(PseudoClass.getPseudoClass(each.name().toLowerCase(Locale.ROOT)),
                    each == width);
        }
        bar.fit(width, Width.room(scene.getWidth(), theme.textSize()));
        present().ifPresent(screen -> screen.fit(width));
    }
}

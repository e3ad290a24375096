package dev.recto.desktop;

import dev.recto.desktop.frame.Desk;
import dev.recto.desktop.frame.Navigation;
import dev.recto.desktop.frame.NotSaved;
import dev.recto.desktop.frame.Screen;
import dev.recto.desktop.home.HomeScreen;
import dev.recto.desktop.home.Today;
import dev.recto.desktop.importing.ImportScreen;
import dev.recto.desktop.part.Toast;
import dev.recto.desktop.part.ToastPlace;
import dev.recto.desktop.settings.SettingsScreen;
import dev.recto.desktop.study.Sittings;
import dev.recto.desktop.welcome.WelcomeScreen;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.input.Clipboard;

/// Where the window can lead: to its screens, to documents that come from outside, and to what is to be said over every
/// screen. Until a library is open, to no screen that needs one. On the JavaFX thread only.
final class Ways implements Navigation {
    private final Path samples;
    private final Choosers choosers;
    private final ScreenPlace screens;
    private final ToastPlace toasts;
    private final Troubles troubles;
    private final LateAnswers lateAnswers;
    private final Runnable listKeys;
    private final Arrivals arrivals = new Arrivals(this::importPreview);
    private Optional<Desk> desk = Optional.empty();
    private Optional<HomeScreen> home = Optional.empty();
    private Optional<Sittings> sittings = Optional.empty();

    /// @param samples folder of the decks that come with the app
    /// @param listKeys lists the keys of the present screen
    Ways(
            Path samples, Choosers choosers, ScreenPlace screens, ToastPlace toasts, Troubles troubles,
            LateAnswers lateAnswers, Runnable listKeys) {
        this.samples = samples;
        this.choosers = choosers;
        this.screens = screens;
        this.toasts = toasts;
        this.troubles = troubles;
        this.lateAnswers = lateAnswers;
        this.listKeys = listKeys;
    }

    /// Begins with an opened library.
    ///
    /// @param today what home shows first
    /// @param documents to preview the import of
    void begin(Desk newDesk, Sittings newSittings, Today today, List<Path> documents) {
        desk = Optional.of(newDesk);
        sittings = Optional.of(newSittings);
        home = Optional.of(new HomeScreen(newDesk));
        arrivals.add(documents);
        if (!arrivals.isEmpty()) {
            lookAtArrivals();
        } else if (today.cards() == 0) {
            welcome();
        } else {
            home.get().counted(today);
            home();
        }
    }

    /// What the screens have at hand; empty until there is a library.
    Optional<Desk> desk() {
        return desk;
    }

    @Override
    public void home() {
        home.ifPresent(this::show);
    }

    /// Journal and documents are read: what is wrong with them is known now.
    void settled() {
        home.filter(screens::isPresent).ifPresent(HomeScreen::refresh);
    }

    @Override
    public void welcome() {
        desk.ifPresent(at -> show(new WelcomeScreen(at, samples)));
    }

    @Override
    public void settings() {
        desk.ifPresent(at -> show(new SettingsScreen(at)));
    }

    @Override
    public void study(List<String> deck) {
        // The key that led here may be pressed again before there is another screen to hear it.
        if (!screens.isChanging()) {
            sittings.ifPresent(all -> show(all.of(deck)));
        }
    }

    @Override
    public void importPreview(List<Path> paths) {
        // With documents come pictures.
        sittings.ifPresent(Sittings::forget);
        desk.ifPresent(at -> show(ImportScreen.of(at, paths)));
    }

    @Override
    public void chooseDocuments() {
        choosers.documents().ifPresent(this::importPreview);
    }

    @Override
    public void chooseFolder() {
        choosers.folder().ifPresent(folder -> importPreview(List.of(folder)));
    }

    /// Shows what an import of the document in the clipboard would take in: of its text, or of the files copied.
    void paste() {
        var clipboard = Clipboard.getSystemClipboard();
        var text = Optional.ofNullable(clipboard.getString()).filter(found -> !found.isBlank());
        if (clipboard.hasFiles()) {
            importPreview(clipboard.getFiles().stream().map(File::toPath).toList());
        } else if (text.isPresent()) {
            desk.ifPresent(at -> show(ImportScreen.ofPasted(at, text.get())));
        } else {
            toast(Toast.of("Nothing to import: copy a document's text first."));
        }
    }

    /// Documents were dropped, or a later start brings them.
    void arrive(List<Path> documents) {
        arrivals.add(documents);
        lookAtArrivals();
    }

    /// Another screen is there: what has arrived may have waited for that.
    void lookAtArrivals() {
        if (desk.isPresent()) {
            arrivals.look(screens.present());
        }
    }

    @Override
    public void show(Screen screen) {
        screens.show(screen);
    }

    @Override
    public void keys() {
        listKeys.run();
    }

    @Override
    public void toast(Toast toast) {
        toasts.show(toast);
    }

    @Override
    public void trouble(String fact, String remedy) {
        troubles.add(fact, remedy);
    }

    @Override
    public void notSaved(NotSaved why) {
        desk.ifPresent(at -> lateAnswers.tell(at, why, this::lookAgain));
    }

    /// What home says has changed.
    private void lookAgain() {
        if (home.filter(screens::isPresent).isPresent()) {
            home();
        }
    }
}

package dev.recto.desktop.settings;

import dev.recto.card.Problem;
import dev.recto.desktop.frame.Desk;
import dev.recto.desktop.frame.DeviceSettings;
import dev.recto.desktop.frame.Reason;
import dev.recto.desktop.frame.Screen;
import dev.recto.desktop.frame.Width;
import dev.recto.desktop.part.Action;
import dev.recto.desktop.part.Buttons;
import dev.recto.desktop.part.Icons;
import dev.recto.desktop.part.Key;
import dev.recto.desktop.part.Note;
import dev.recto.desktop.part.QuietScroll;
import dev.recto.desktop.part.Texts;
import dev.recto.desktop.part.Toast;
import dev.recto.library.Library.Access;
import dev.recto.library.LibraryCard;
import dev.recto.library.LibraryOptions;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.kordamp.ikonli.feather.Feather;

/// What can be chosen. Each change holds at once and can be taken back.
public final class SettingsScreen implements Screen {
    private static final double WIDEST = 1008;
    private static final Key UNDO_KEY = Key.control('z');

    private final Desk desk;
    private final SettingsModel model;
    private final SectionList sections = new SectionList(this::open);
    private final VBox content = new VBox();
    private final HBox columns = new HBox(56);
    private final VBox stacked = new VBox(16);
    private final StackPane page = new StackPane();
    private final QuietScroll view = new QuietScroll(page);
    private final Button undo;
    private Subscription following = Subscription.EMPTY;
    private Section open = Section.MEMORY;
    private SettingsPage shown;

    public SettingsScreen(Desk desk) {
        this.desk = desk;
        model = new SettingsModel(new Choices(
                desk.library().options(), desk.theme().appearance(), desk.theme().textSize()));
        undo = Buttons.flat(Action.of("Undo", UNDO_KEY, this::undo), Feather.ROTATE_CCW);
        content.setSpacing(20);
        HBox.setHgrow(content, Priority.ALWAYS);
        sections.setMinWidth(Region.USE_PREF_SIZE);
        view.addEventFilter(KeyEvent.KEY_PRESSED, this::undoInFields);
        shown = page(open);
        open(open);
    }

    @Override
    public Region view() {
        return view;
    }

    @Override
    public String title() {
        return "Settings";
    }

    @Override
    public Bar bar() {
        return Bar.SETTINGS;
    }

    @Override
    public List<Action> actions() {
        var actions = new ArrayList<>(sections.actions());
        if (model.canUndo()) {
            actions.add(Action.of("Undo", UNDO_KEY, this::undo));
        }
        return actions;
    }

    @Override
    public void shown() {
        following = desk.theme().textSizeProperty().subscribe(
                size -> follow(model.now().withTextSize(size.intValue())));
        sections.focus();
    }

    @Override
    public void hidden() {
        following.unsubscribe();
    }

    @Override
    public void fit(Width width) {
        var narrow = width == Width.NARROW;
        columns.getChildren().clear();
        stacked.getChildren().clear();
        sections.setNarrow(narrow);
        var body = narrow ? stacked : columns;
        body.getChildren().addAll(sections, content);
        body.setMaxWidth(WIDEST);
        page.getChildren().setAll(body);
        page.setAlignment(Pos.TOP_CENTER);
        page.setPadding(narrow ? new Insets(16) : new Insets(32, 24, 32, 24));
    }

    private void open(Section section) {
        open = section;
        sections.mark(section);
        shown = page(section);
        content.getChildren().setAll(new VBox(2,
                Texts.flowing(section.title(), "screen-title"), Texts.flowing(section.about(), "muted")));
        if (section == Section.MEMORY && desk.library().access() == Access.READ_ONLY) {
            content.getChildren().add(new Note(Note.Tone.NOTICE, "These settings cannot be changed now.",
                    desk.library().readOnlyBecause().map(Problem::remedy).orElse("")));
            shown.view().setDisable(true);
        }
        content.getChildren().addAll(shown.view(), foot());
        content.getChildren().getLast().setVisible(section != Section.FOLDER);
    }

    private SettingsPage page(Section section) {
        return switch (section) {
            case APPEARANCE -> new AppearancePage(model.now(), this::choose);
            case MEMORY -> new MemoryPage(model.now(), this::choose,
                    desk.library().cards().stream().map(LibraryCard::memory).toList());
            case FOLDER -> new FolderPage(desk.library().folder(), desk.outside());
        };
    }

    private HBox foot() {
        var words = Texts.flowing("Every change is saved at once and can be undone.", "secondary");
        var between = new Region();
        HBox.setHgrow(between, Priority.ALWAYS);
        undo.setVisible(model.canUndo());
        var foot = new HBox(10, Icons.quiet(Feather.CHECK), words, between, undo);
        if (!model.now().equals(defaults())) {
            foot.getChildren().add(Buttons.link(Action.of("Back to the defaults", () -> choose(defaults()))));
        }
        foot.setAlignment(Pos.CENTER_LEFT);
        return foot;
    }

    /// The defaults of the page that is open; the others stay.
    private Choices defaults() {
        return switch (open) {
            case APPEARANCE -> model.now()
                    .withAppearance(DeviceSettings.DEFAULT.appearance())
                    .withTextSize(DeviceSettings.DEFAULT.textSize());
            case MEMORY -> new Choices(LibraryOptions.DEFAULT, model.now().appearance(), model.now().textSize());
            case FOLDER -> model.now();
        };
    }

    private void choose(Choices chosen) {
        var before = model.now();
        model.change(chosen).ifPresent(sentence -> {
            apply(before, chosen);
            refresh();
            desk.go().toast(Toast.of(sentence, this::undo));
        });
    }

    /// A field takes Ctrl Z for its own text; with nothing typed in it the last setting is meant.
    private void undoInFields(KeyEvent event) {
        if (event.getTarget() instanceof TextInputControl field && !field.isUndoable()
                && model.canUndo() && UNDO_KEY.matches(event)) {
            event.consume();
            undo();
        }
    }

    private void undo() {
        var before = model.now();
        model.undo().ifPresent(sentence -> {
            apply(before, model.now());
            refresh();
            desk.go().toast(Toast.of(sentence));
        });
    }

    /// Shows what was changed elsewhere: the keys for the text size work on this screen, too.
    private void follow(Choices elsewhere) {
        if (!elsewhere.equals(model.now())) {
            model.change(elsewhere);
            refresh();
        }
    }

    private void refresh() {
        shown.show(model.now());
        content.getChildren().set(content.getChildren().size() - 1, foot());
    }

    private void apply(Choices before, Choices after) {
        if (before.appearance() != after.appearance()) {
            desk.theme().setAppearance(after.appearance());
        }
        if (before.textSize() != after.textSize()) {
            desk.theme().setTextSize(after.textSize());
        }
        desk.device().change(device -> device.withAppearance(after.appearance()).withTextSize(after.textSize()));
        if (!before.collection().equals(after.collection())) {
            desk.background().work(
                    () -> {
                        desk.library().setOptions(after.collection());
                        return after;
                    },
                    done -> {},
                    failure -> {
                        model.takeBack();
                        refresh();
                        desk.go().trouble("The change could not be saved.", Reason.of(failure));
                    });
        }
    }
}

package dev.recto.desktop.importing;

import dev.recto.card.Problem;
import dev.recto.desktop.frame.Desk;
import dev.recto.desktop.frame.Reason;
import dev.recto.desktop.frame.Screen;
import dev.recto.desktop.frame.TakingBack;
import dev.recto.desktop.frame.Width;
import dev.recto.desktop.part.Action;
import dev.recto.desktop.part.EmptyPlace;
import dev.recto.desktop.part.Key;
import dev.recto.desktop.part.ProgressLine;
import dev.recto.desktop.part.Toast;
import dev.recto.desktop.part.Words;
import dev.recto.library.ImportReport;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// What an import would take in, before it is taken in.
public final class ImportScreen implements Screen {
    private static final int MOST_TROUBLES = 3;

    private final Desk desk;
    private final List<Path> files;
    private final ImportModel model;
    private final Function<Row.Card, String> renderer;

    private final Action cancel = Action.of("Cancel", Key.ESCAPE, this::cancel);
    private final Action take = Action.of("Take in", Key.control(KeyCode.ENTER, "Enter"), this::take);
    private final Action again = Action.of("Try again", Key.SPACE, this::readAgain);
    private final Action scheme = Action.of("Choose what a question starts at", Key.of('s'), this::chooseScheme);
    private final Action health = Action.of("Health of the documents", Key.of('h'), this::health);
    private final ImportBar bar;
    private final StackPane body = new StackPane();
    private final ImportFoot foot;
    private final VBox view;
    private final ProgressLine progress = new ProgressLine(cancel);
    private Optional<ChoicePane> choice = Optional.empty();
    private Width width = Width.WIDE;

    /// @param files and folders whose cards are to be looked at
    public static Screen of(Desk desk, List<Path> files) {
        return of(desk, files, Optional.empty());
    }

    /// @param text of a document that was pasted
    public static Screen ofPasted(Desk desk, String text) {
        return of(desk, List.of(), Optional.of(text));
    }

    private static Screen of(Desk desk, List<Path> files, Optional<String> pasted) {
        var importer = new LibraryImporter(desk.library(), pasted);
        if (!importer.isWritable()) {
            desk.go().trouble("This library is open for reading only, so no card can be taken in.",
                    desk.library().readOnlyBecause().map(Problem::remedy).orElse(""));
        }
        return new ImportScreen(desk, files, importer, BesideOrigin::html);
    }

    /// @param renderer makes the HTML of both sides of a card
    ImportScreen(Desk desk, List<Path> files, Importer importer, Function<Row.Card, String> renderer) {
        this.desk = desk;
        this.files = List.copyOf(files);
        this.renderer = renderer;
        var background = desk.background();
        model = new ImportModel(importer, background.aside(), background.window(), System::nanoTime, this::draw);
        bar = new ImportBar(cancel, Action.listOfKeys(desk.go()::keys));
        foot = new ImportFoot(take, health, cancel, model::putInto);
        view = new VBox(bar, body, foot);
        view.getStyleClass().add("desk");
        VBox.setVgrow(body, Priority.ALWAYS);
        progress.setMaxWidth(420);
        progress.setMaxHeight(Region.USE_PREF_SIZE);
    }

    @Override
    public Region view() {
        return view;
    }

    @Override
    public String title() {
        return "Import";
    }

    @Override
    public List<Action> actions() {
        var actions = new ArrayList<>(List.of(cancel));
        if (model.stage() instanceof ImportStage.Failed) {
            actions.add(again);
        }
        if (model.stage() instanceof ImportStage.Nothing(var preview) && mayBeChosen(preview)) {
            actions.add(scheme);
        }
        choice.ifPresent(pane -> {
            actions.add(take);
            actions.add(health);
            actions.addAll(pane.actions());
        });
        return actions;
    }

    /// Whether cards are on their way into the library: then no other preview may take this one's place.
    public boolean isTakingIn() {
        return model.stage() instanceof ImportStage.Taking;
    }

    /// What is previewed here, if it still is, and these.
    public List<Path> filesAnd(List<Path> more) {
        return switch (model.stage()) {
            case ImportStage.Reading _, ImportStage.Choosing _, ImportStage.Nothing _, ImportStage.Failed _ ->
                    Stream.concat(files.stream(), more.stream()).distinct().toList();
            case ImportStage.Taking _, ImportStage.Taken _, ImportStage.Cancelled _ -> List.copyOf(more);
        };
    }

    @Override
    public void shown() {
        if (model.stage() instanceof ImportStage.Cancelled) {
            desk.background().aside(model::folders, foot::offerDecks, failure -> {
                // Without what is there a new name can still be typed.
            });
            model.read(files);
        } else {
            choice.ifPresent(ChoicePane::shown);
        }
    }

    @Override
    public void hidden() {
        desk.cardView().setOnPainted(() -> {});
    }

    @Override
    public void fit(Width newWidth) {
        width = newWidth;
        bar.fit(width);
        foot.fit(width, desk.theme().textSize());
        choice.ifPresent(pane -> pane.fit(width));
    }

    private void draw(ImportStage stage) {
        switch (stage) {
            case ImportStage.Reading reading -> reading(reading);
            case ImportStage.Choosing(var preview) -> choose(preview);
            case ImportStage.Nothing(var preview) -> nothing(preview);
            case ImportStage.Taking(_, var done, var total, var what) -> taking(done, total, what);
            case ImportStage.Taken(var report) -> taken(report);
            case ImportStage.Failed(var reason, var remedy) -> failed(reason, remedy);
            case ImportStage.Cancelled _ -> desk.go().home();
        }
    }

    private void reading(ImportStage.Reading now) {
        bar.show("Reading");
        wait(now.done(), now.total(), ReadingWords.of(now));
    }

    private void taking(int done, int total, String what) {
        wait(done, total, total == 0 ? "Taking in" : "Taking in %,d of %,d%s".formatted(
                done, total, what.isEmpty() ? "" : ": " + what));
    }

    private void wait(int done, int total, String words) {
        progress.show(done, total, words);
        if (!body.getChildren().contains(progress)) {
            body.getChildren().setAll(progress);
        }
        foot.setVisible(false);
    }

    private void choose(Preview preview) {
        bar.show(preview);
        if (choice.isEmpty()) {
            choice = Optional.of(new ChoicePane(
                    preview, desk.cardView(), this::render, this::find, this::countSelected,
                    model::readBy, model::setWithPictures));
        } else if (choice.get().preview() != preview) {
            choice.get().show(preview);
        }
        var pane = choice.get();
        if (!body.getChildren().contains(pane)) {
            body.getChildren().setAll(pane);
            pane.fit(width);
            pane.shown();
        }
        foot.setVisible(true);
        countSelected();
    }

    private void render(Row.Card card, Consumer<String> then) {
        desk.background().aside(() -> renderer.apply(card), then, failure -> {
            throw new IllegalStateException(failure);
        });
    }

    private void find(Preview preview, Preview.Filter filter, BooleanSupplier wanted, Consumer<List<Row>> then) {
        desk.background().aside(() -> preview.rows(filter, wanted), then, failure -> {
            throw new IllegalStateException(failure);
        });
    }

    private void countSelected() {
        if (model.stage() instanceof ImportStage.Choosing(var preview)) {
            foot.show(preview.taking(), model.canTake(), model.isMoving());
        }
    }

    private void nothing(Preview preview) {
        bar.show(preview);
        foot.setVisible(false);
        var other = Action.of("Choose other documents", Key.control('o'), desk.go()::chooseDocuments);
        if (preview.onlyProblem().isPresent()) {
            var problem = preview.onlyProblem().get();
            bar.show("Import");
            body.getChildren().setAll(new EmptyPlace(Feather.ALERT_CIRCLE,
                    problem.file() + ": " + problem.what() + ".", problem.remedy(), other));
            return;
        }
        body.getChildren().setAll(new NothingFound(preview, width == Width.NARROW,
                mayBeChosen(preview) ? new Action[] {other, scheme} : new Action[] {other}));
    }

    /// Whether there is anything that another scheme could ask.
    private static boolean mayBeChosen(Preview preview) {
        return preview.leftOut().stream().anyMatch(Row.Left.class::isInstance);
    }

    private void chooseScheme() {
        model.chooseAnyway();
        choice.ifPresent(ChoicePane::openSchemes);
    }

    private void failed(String reason, String remedy) {
        bar.show("Import");
        foot.setVisible(false);
        body.getChildren().setAll(new EmptyPlace(Feather.ALERT_CIRCLE, "The documents could not be taken in.",
                reason + " " + remedy + " Nothing that was in the library has changed.", again,
                Action.of("Choose other documents", Key.control('o'), desk.go()::chooseDocuments)));
    }

    private void taken(ImportReport report) {
        desk.go().home();
        report.problems().stream().limit(MOST_TROUBLES).forEach(problem -> {
            var line = problem.line().isPresent() ? ", line " + problem.line().getAsInt() : "";
            desk.go().trouble(problem.file() + line + ": " + problem.what() + ".", problem.remedy());
        });
        var more = report.problems().size() - MOST_TROUBLES;
        if (more > 0) {
            desk.go().trouble(Words.count(more, "more problem") + " of this kind.", "All else came in.");
        }
        var words = ReportWords.of(report);
        // Otherwise an undo would take back what was done before.
        desk.go().toast(report.recorded() ? Toast.of(words, this::takeBack) : Toast.of(words));
    }

    private void takeBack() {
        TakingBack.home(desk, failure -> desk.go().trouble(
                "The import could not be taken back.", Reason.of(failure)));
    }

    /// What is wrong with the documents, on a screen of its own; this one stays as it is.
    private void health() {
        if (model.stage() instanceof ImportStage.Choosing(var preview)) {
            var plan = preview.chosen();
            desk.background().aside(() -> PlanHealth.of(plan), report -> {
                if (model.stage() instanceof ImportStage.Choosing) {
                    desk.go().show(new HealthScreen(report, () -> desk.go().show(this)));
                }
            }, failure -> {
                throw new IllegalStateException(failure);
            });
        }
    }

    private void readAgain() {
        model.read(files);
    }

    private void take() {
        model.take();
    }

    private void cancel() {
        model.cancel();
    }
}

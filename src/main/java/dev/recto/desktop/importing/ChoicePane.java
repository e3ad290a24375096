package dev.recto.desktop.importing;

import dev.recto.desktop.card.CardView;
import dev.recto.desktop.frame.Width;
import dev.recto.desktop.part.Action;
import dev.recto.desktop.part.Buttons;
import dev.recto.desktop.part.Key;
import dev.recto.desktop.part.Texts;
import dev.recto.desktop.part.Words;
import dev.recto.library.ImportPlan.PlannedDocument;
import dev.recto.markdown.SchemeChoice;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiConsumer;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The cards that were found: which to take in, how each will look, and what was left out.
final class ChoicePane extends VBox {
    private final CardView cardView;
    private final Rendering rendering;
    private final Finding finding;
    private final Runnable onSelection;

    private final Action toggleAll = Action.of("Select all or none", Key.control('a'), this::toggleAll);
    private final Action toCheck = Action.of("Only cards to check", Key.of('c'), this::toggleToCheck);
    private final Action previous = Action.of("Previous card", Key.of('p'), this::previous);
    private final Action next = Action.of("Next card", Key.of('n'), this::next);

    private final ChoiceStrip strip;
    private final CheckBox all = new CheckBox();
    private final Label states = Texts.flowing("", "muted");
    private final Button check = Buttons.link(toCheck);
    private final CardList list = new CardList(this::preview, this::select);
    private final Label nothingFound = new Label();
    private final LeftOutPane leftOut = new LeftOutPane();
    private final FoundCardPane card = new FoundCardPane(previous, next);
    private final Halves halves;
    private final AtomicInteger newestSearch = new AtomicInteger();
    private Preview preview;
    private boolean onlyToCheck;
    private Width width = Width.WIDE;
    /// The document whose schemes are offered.
    private Path offered = Path.of("");

    /// Makes the HTML of both sides of a card, beside the window.
    interface Rendering {
        void render(Row.Card card, Consumer<String> then);
    }

    /// Looks through the cards beside the window.
    interface Finding {
        void find(Preview preview, Preview.Filter filter, BooleanSupplier wanted, Consumer<List<Row>> then);
    }

    /// @param onSelection is told when another number of cards is selected
    /// @param choose is told by which scheme a document is to be read
    /// @param fetchPictures is told whether pictures on the web are wanted
    ChoicePane(
            Preview preview, CardView cardView, Rendering rendering, Finding finding, Runnable onSelection,
            BiConsumer<PlannedDocument, SchemeChoice> choose, Consumer<Boolean> fetchPictures) {
        this.preview = preview;
        this.cardView = cardView;
        this.rendering = rendering;
        this.finding = finding;
        this.onSelection = onSelection;
        strip = new ChoiceStrip((document, scheme) -> {
            list.requestFocus();
            choose.accept(document, scheme);
        }, fetchPictures, this::filter, () -> list.requestFocus());
        nothingFound.getStyleClass().add("muted");
        nothingFound.setMouseTransparent(true);
        var left = new VBox(header(), new StackPane(list, nothingFound), leftOut);
        left.getStyleClass().add("import-list");
        VBox.setVgrow(left.getChildren().get(1), Priority.ALWAYS);
        halves = new Halves(left, card);
        setMinHeight(0);
        VBox.setVgrow(halves, Priority.ALWAYS);
        list.onLook(this::look);
        getChildren().addAll(strip, halves);
        show(preview);
    }

    private Node header() {
        all.setAllowIndeterminate(false);
        all.setOnAction(event -> toggleAll());
        all.setAccessibleText("Select all or none");
        var title = new Label("Cards");
        title.getStyleClass().add("section");
        title.setMinWidth(Region.USE_PREF_SIZE);
        states.setMinWidth(0);
        var between = new Region();
        HBox.setHgrow(between, Priority.ALWAYS);
        var header = new HBox(8, all, title, states, between, check);
        HBox.setMargin(all, new Insets(0, 4, 0, 0));
        header.setAlignment(Pos.CENTER_LEFT);
        header.getStyleClass().add("import-header");
        return header;
    }

    /// Shows this preview, at the card that was looked at.
    void show(Preview other) {
        preview = other;
        strip.show(preview);
        offer(list.looked());
        onlyToCheck = onlyToCheck && preview.toCheck() > 0;
        check.setText(onlyToCheck ? "Show all cards" : Words.number(preview.toCheck()) + " to check");
        check.setVisible(preview.toCheck() > 0);
        states.setText(preview.states());
        leftOut.show(preview.leftOut());
        filter();
        showSelection();
    }

    /// What is shown.
    Preview preview() {
        return preview;
    }

    List<Action> actions() {
        var actions = new ArrayList<>(List.of(toggleAll, previous, next));
        if (preview.toCheck() > 0) {
            actions.add(toCheck);
        }
        actions.addAll(strip.actions());
        actions.addAll(leftOut.actions());
        return actions;
    }

    void fit(Width newWidth) {
        width = newWidth;
        var narrow = width == Width.NARROW;
        cardView.setSides(width == Width.WIDE ? FoundCardPane.WIDE_SIDES : FoundCardPane.NARROW_SIDES);
        var focused = list.isFocused();
        halves.arrange(narrow);
        if (focused) {
            list.requestFocus();
        }
        strip.fit(width);
        leftOut.setFew(narrow);
        card.fit(width);
    }

    void openSchemes() {
        strip.openSchemes();
    }

    /// Takes the card view, and the focus.
    void shown() {
        card.take(cardView);
        fit(width);
        look(list.looked());
        // A scroll pane has its content in the scene only once it is styled; before that nothing in it takes the focus.
        applyCss();
        list.requestFocus();
    }

    /// All cards are at hand; to look through them for words takes a while.
    private void filter() {
        var filter = new Preview.Filter(strip.words(), onlyToCheck);
        var search = newestSearch.incrementAndGet();
        if (filter.equals(Preview.Filter.ALL)) {
            show(preview.rows(filter));
        } else {
            finding.find(preview, filter, () -> newestSearch.get() == search, rows -> {
                if (newestSearch.get() == search) {
                    show(rows);
                }
            });
        }
    }

    private void show(List<Row> rows) {
        list.show(rows);
        nothingFound.setText(preview.cards().isEmpty() ? "Nothing is asked this way." : "No card has these words.");
        nothingFound.setVisible(rows.isEmpty());
    }

    /// Offers the schemes of the document that a row belongs to.
    private void offer(@Nullable Row row) {
        var documents = preview.documents();
        if (documents.isEmpty()) {
            return;
        }
        var looked = switch (row) {
            case Row.Card found -> found.document().origin();
            case Row.Document(_, _, var document) -> document.origin();
            case Row.Left _, Row.Gone _, Row.Wrong _ -> documents.getFirst().origin();
            case null -> offered;
        };
        var shown = documents.stream().filter(document -> document.origin().equals(looked)).findFirst()
                .orElse(documents.getFirst());
        offered = shown.origin();
        strip.show(shown, documents.size() > 1);
    }

    private void look(@Nullable Row row) {
        offer(row);
        switch (row) {
            case Row.Card found -> {
                card.show(found, found.index() + 1, preview.cards().size());
                rendering.render(found, html -> {
                    if (list.looked() == found) {
                        cardView.show(html);
                    }
                });
            }
            case null -> card.clear();
            case Row.Document _, Row.Left _, Row.Gone _, Row.Wrong _ -> {}
        }
    }

    private void select(Row.Card row, boolean wanted) {
        preview.select(row, wanted);
        showSelection();
    }

    private void toggleAll() {
        preview.selectAll(preview.selectedCount() < preview.cards().size());
        showSelection();
    }

    private void showSelection() {
        var selected = preview.selectedCount();
        all.setIndeterminate(selected > 0 && selected < preview.cards().size());
        all.setSelected(selected == preview.cards().size());
        list.refresh();
        onSelection.run();
    }

    private void previous() {
        list.walk(-1);
    }

    private void next() {
        list.walk(1);
    }

    private void toggleToCheck() {
        onlyToCheck = !onlyToCheck;
        check.setText(onlyToCheck ? "Show all cards" : Words.number(preview.toCheck()) + " to check");
        filter();
    }
}

package dev.recto.desktop.study;

import dev.recto.desktop.card.CardView;
import dev.recto.desktop.frame.Width;
import dev.recto.desktop.part.ProgressLine;
import dev.recto.desktop.part.Sheet;
import dev.recto.desktop.part.Shown;
import java.time.Duration;
import java.util.function.DoubleSupplier;
import javafx.beans.binding.DoubleExpression;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// What stands on the study screen, each where the window has room for it: the bar, the sheet with the card on its
/// paper, what is said below it, and the foot.
final class StudyView extends VBox {
    private static final double SHEET_WIDTH = 752;
    private static final double NARROWEST_WITH_EDGES = 860;

    private final CardView cardView;
    private final DoubleSupplier progress;
    private final StudyBar bar;
    private final ProgressLine.Track track = new ProgressLine.Track();
    private final SheetHead head;
    private final StackPane page = new StackPane();
    private final VBox paper;
    private final StudyNotes notes;
    private final Sheet sheet;
    private final StudyFoot foot;
    private final VBox column;
    private boolean isLaidOut;

    /// @param progress how much of the sitting is done, 0 to 1
    StudyView(CardView cardView, StudyBar bar, SheetHead head, StudyFoot foot, DoubleSupplier progress) {
        this.cardView = cardView;
        this.bar = bar;
        this.head = head;
        this.foot = foot;
        this.progress = progress;
        paper = new VBox(head, page);
        sheet = new Sheet(paper, SHEET_WIDTH);
        notes = new StudyNotes(paper::requestFocus);
        column = new VBox(sheet, notes, foot);
        column.setAlignment(Pos.TOP_CENTER);
        VBox.setVgrow(page, Priority.ALWAYS);
        VBox.setVgrow(sheet, Priority.ALWAYS);
        VBox.setVgrow(column, Priority.ALWAYS);
        getChildren().addAll(bar, track, column);
        getStyleClass().addAll("desk", "study");
        addEventHandler(KeyEvent.KEY_PRESSED, this::scroll);
        widthProperty().subscribe(this::showProgress);
        paper.getStyleClass().add("card-on-sheet");
        paper.setFocusTraversable(true);
        paper.setAccessibleRole(AccessibleRole.TEXT);
    }

    /// What is said below the sheet.
    StudyNotes notes() {
        return notes;
    }

    /// The height of what toasts must not cover.
    DoubleExpression keptClear() {
        return notes.heightProperty().add(foot.heightProperty());
    }

    /// Takes the one view of cards onto the paper.
    void takeCardView() {
        isLaidOut = false;
        page.getChildren().setAll(cardView);
    }

    void fit(Width width) {
        var narrow = width == Width.NARROW;
        bar.fit(width);
        foot.fit(width);
        sheet.setFilling(narrow);
        showProgress();
        var margin = width == Width.WIDE ? SheetHead.WIDE_SIDES : SheetHead.NARROW_SIDES;
        head.setSides(margin, narrow ? 16 : 19);
        cardView.setSides(margin);
        var sides = narrow ? 0 : 24;
        column.setPadding(new Insets(narrow ? 0 : 12, sides, 0, sides));
        foot.setMaxWidth(narrow ? Double.MAX_VALUE : SHEET_WIDTH);
        notes.fit(narrow, SHEET_WIDTH);
    }

    /// Leaf edges where there is room beside the sheet, else a line under the bar.
    private void showProgress() {
        var done = progress.getAsDouble();
        var edges = getWidth() >= NARROWEST_WITH_EDGES;
        sheet.setEdges(edges ? done : 0, edges ? 1 - done : 0);
        track.setShare(done);
        Shown.set(track, !edges);
    }

    /// Asks a card that does not lie on the paper yet.
    ///
    /// @param html its question
    void ask(ShownCard card, String html, boolean hasMoreHints) {
        head.show(card.card());
        bar.show(card.prompt().counts(), card.waiting());
        bar.tick(Duration.ZERO);
        paper.setAccessibleText(card.html().spokenQuestion());
        showProgress();
        foot.ask(hasMoreHints);
        focusPaper();
        layOutOnce();
        cardView.show(html);
    }

    /// Shows more of the question that lies there.
    void reveal(String html, boolean hasMoreHints) {
        cardView.reveal(html);
        foot.ask(hasMoreHints);
        focusPaper();
    }

    void answer(ShownCard card) {
        cardView.reveal(card.html().answer());
        foot.answered(card);
        paper.setAccessibleText(card.html().spokenAnswer());
        focusPaper();
    }

    void focusPaper() {
        paper.requestFocus();
    }

    /// The card's page writes down what is to be drawn before a pulse lays out the window. So it must have its size
    /// before that when this has just come into the window, or a frame goes by without the card. Later cards find it as
    /// large as it is, and to style everything again for each would take 3 ms.
    private void layOutOnce() {
        if (!isLaidOut) {
            isLaidOut = true;
            applyCss();
            getScene().getRoot().layout();
            cardView.passSizeOn();
        }
    }

    private void scroll(KeyEvent event) {
        if (cardView.press(event)) {
            event.consume();
        }
    }
}

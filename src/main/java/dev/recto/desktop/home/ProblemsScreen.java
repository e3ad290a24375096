package dev.recto.desktop.home;

import dev.recto.card.Problem;
import dev.recto.desktop.frame.ListScreen;
import dev.recto.desktop.part.Action;
import dev.recto.desktop.part.Key;
import dev.recto.desktop.part.Texts;
import dev.recto.desktop.part.Words;
import java.util.List;
import javafx.collections.FXCollections;
import javafx.geometry.Insets;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.VBox;

/// All that is wrong with a library, where home has room for a few.
final class ProblemsScreen extends ListScreen {
    ProblemsScreen(List<Problem> problems, Runnable goBack) {
        this(problems, goBack, new ListView<>(FXCollections.observableList(problems)));
    }

    private ProblemsScreen(List<Problem> problems, Runnable goBack, ListView<Problem> list) {
        super("Problems", new Action("Back", List.of(Key.ESCAPE), goBack),
                List.of(Texts.line(Words.count(problems.size(), "problem") + " in this library", "strong")),
                list, list);
        list.setCellFactory(all -> new Cell());
        list.setAccessibleText("Problems");
    }

    /// Fact and remedy, on as many lines as they take.
    private static final class Cell extends ListCell<Problem> {
        private static final double SCROLL_BAR = 16;

        private final Label fact = Texts.flowing("", "strong");
        private final Label remedy = Texts.flowing("", "secondary");
        private final VBox words = new VBox(2, fact, remedy);

        Cell() {
            getStyleClass().add("import-row");
            setPrefWidth(0);
            words.setPadding(new Insets(10, 0, 10, 0));
        }

        /// A list asks its cells how high they are before it says how wide.
        @Override
        protected double computePrefHeight(double width) {
            var room = getListView().getWidth() - snappedLeftInset() - snappedRightInset() - SCROLL_BAR;
            return isEmpty() ? super.computePrefHeight(width) : words.prefHeight(Math.max(0, room));
        }

        @Override
        protected void updateItem(Problem problem, boolean empty) {
            super.updateItem(problem, empty);
            setText(null);
            if (empty || problem == null) {
                setGraphic(null);
                setAccessibleText("");
                return;
            }
            fact.setText(ProblemNotes.sentence(problem));
            remedy.setText(problem.remedy());
            setGraphic(words);
            setAccessibleText(ProblemNotes.sentence(problem) + " " + problem.remedy());
        }
    }
}

package dev.recto.desktop.importing;

import dev.recto.card.Problem;
import dev.recto.desktop.part.Action;
import dev.recto.desktop.part.EmptyPlace;
import dev.recto.desktop.part.QuietScroll;
import dev.recto.desktop.part.Words;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// Says of documents without any question why they have none, and lists what is in them instead.
final class NothingFound extends QuietScroll {
    private static final double WIDEST = 752;

    /// @param narrow whether the window has no room beside the list
    NothingFound(Preview preview, boolean narrow, Action... ways) {
        var lack = lack(preview);
        var place = new EmptyPlace(Feather.FILE_TEXT,
                lack.map(problem -> Words.capital(problem.what()) + ".")
                        .orElse("Nothing to ask was found in " + preview.name() + "."),
                lack.map(Problem::remedy).orElse("Recto looks for headings, bold lines and list items that ask "
                        + "something, for flashcards and tables."), ways);
        var rows = new LeftOutPane();
        rows.show(preview.leftOut().stream().filter(row -> !isSaid(row, lack)).toList());
        rows.getStyleClass().add("group");
        rows.setPadding(new Insets(4, 1, 8, 1));
        rows.setMaxWidth(narrow ? Double.MAX_VALUE : WIDEST);
        var both = new VBox(24, place, rows);
        both.setPadding(new Insets(24));
        both.setAlignment(Pos.CENTER);
        setContent(both);
        setFitToHeight(true);
    }

    /// What the one document lacks; empty if there are several things to say.
    private static Optional<Problem> lack(Preview preview) {
        var wrong = preview.leftOut().stream().flatMap(NothingFound::problem)
                .filter(problem -> problem.file().endsWith(preview.name())).toList();
        return wrong.size() == 1 ? Optional.of(wrong.getFirst()) : Optional.empty();
    }

    private static boolean isSaid(Row row, Optional<Problem> lack) {
        return lack.isPresent() && problem(row).toList().equals(List.of(lack.get()));
    }

    private static Stream<Problem> problem(Row row) {
        return row instanceof Row.Wrong(var problem) ? Stream.of(problem) : Stream.empty();
    }
}

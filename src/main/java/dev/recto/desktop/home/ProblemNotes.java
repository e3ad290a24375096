package dev.recto.desktop.home;

import dev.recto.card.Problem;
import dev.recto.desktop.part.Action;
import dev.recto.desktop.part.Key;
import dev.recto.desktop.part.Note;
import dev.recto.desktop.part.Words;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import javafx.scene.layout.VBox;

/// What is wrong with the library: each problem in a note of its own, or one note for many. What was dismissed stays
/// away while the program runs.
final class ProblemNotes extends VBox {
    private static final int FEW = 3;
    static final Key SHOW = Key.of('p');

    private final Consumer<List<Problem>> showAll;
    private final Set<Problem> dismissed = new HashSet<>();
    private List<Problem> problems = List.of();

    /// @param showAll shows many problems on a screen of their own
    ProblemNotes(Consumer<List<Problem>> showAll) {
        super(8);
        this.showAll = showAll;
        managedProperty().bind(visibleProperty());
        setVisible(false);
    }

    /// Home looks again every minute: notes that say the same stay as they are, with the focus that one may have.
    void show(List<Problem> found) {
        var left = found.stream().distinct().filter(problem -> !dismissed.contains(problem)).toList();
        if (left.equals(problems)) {
            return;
        }
        problems = left;
        getChildren().setAll(problems.size() > FEW ? List.of(summary()) : problems.stream().map(this::note).toList());
        setVisible(!problems.isEmpty());
    }

    /// What its keys do.
    List<Action> actions() {
        return problems.size() > FEW ? List.of(showThem()) : List.of();
    }

    private Action showThem() {
        return Action.of("Show them", SHOW, () -> showAll.accept(problems));
    }

    private Note note(Problem problem) {
        return new Note(Note.Tone.NOTICE, sentence(problem), problem.remedy(),
                Action.of("Dismiss", () -> dismiss(List.of(problem))));
    }

    private Note summary() {
        var first = problems.getFirst();
        return new Note(Note.Tone.NOTICE,
                Words.count(problems.size(), "problem") + " in this library; everything else works.",
                "The first: " + sentence(first), showThem(), Action.of("Dismiss all", () -> dismiss(problems)));
    }

    private void dismiss(List<Problem> gone) {
        dismissed.addAll(gone);
        show(problems);
    }

    /// "leaves.md, line 12: what is wrong."
    static String sentence(Problem problem) {
        var line = problem.line().isPresent() ? ", line " + problem.line().getAsInt() : "";
        return problem.file() + line + ": " + problem.what() + ".";
    }
}

package dev.recto.terminal;

import dev.recto.memory.MemoryState;
import dev.recto.memory.Rating;
import dev.recto.study.Session;
import java.util.ArrayList;
import java.util.List;

/// The last lines of a page: what can be done now.
final class StudyFoot {
    private static final String BETWEEN = "   ";
    private static final int WIDEST_GRADE = 20;

    private final Ansi ansi;
    private final int width;

    StudyFoot(Ansi ansi, int width) {
        this.ansi = ansi;
        this.width = width;
    }

    /// Each action is a key and what it does, `u undo`; on as few lines as hold them.
    List<String> actions(List<String> actions) {
        var lines = new ArrayList<String>();
        var line = "";
        for (var action : actions) {
            var longer = line.isEmpty() ? action(action) : line + BETWEEN + action(action);
            if (!line.isEmpty() && Ansi.columns(longer) > width) {
                lines.add(line);
                longer = action(action);
            }
            line = longer;
        }
        lines.add(line);
        return lines;
    }

    private String action(String action) {
        var key = action.substring(0, action.indexOf(' '));
        return ansi.bold(key) + action.substring(key.length());
    }

    /// The grades with the intervals that they lead to, each always in its own place.
    List<String> grades(Session.Prompt prompt) {
        var grades = new ArrayList<String>();
        for (var rating : Rating.values()) {
            grades.add(grade(rating, prompt.next().after(rating)));
        }
        var widest = grades.stream().mapToInt(Ansi::columns).max().orElse(0);
        var perLine = width / 4 >= widest ? 4 : width / 2 >= widest ? 2 : 1;
        var each = Math.max(widest, Math.min(WIDEST_GRADE, width / perLine));
        var lines = new ArrayList<String>();
        for (var i = 0; i < grades.size(); i += perLine) {
            var line = new StringBuilder();
            for (var grade : grades.subList(i, Math.min(i + perLine, grades.size()))) {
                line.append(Ansi.padded(grade, each));
            }
            lines.add(line.toString().stripTrailing());
        }
        return lines;
    }

    private String grade(Rating rating, MemoryState.Studied next) {
        var label = rating.label();
        var name = Character.toUpperCase(label.charAt(0)) + label.substring(1);
        return ansi.cap(colour(rating), String.valueOf(rating.grade())) + ansi.bold(name) + " " + Words.interval(next);
    }

    private static Ansi.Colour colour(Rating rating) {
        return switch (rating) {
            case AGAIN -> Ansi.Colour.RED;
            case HARD -> Ansi.Colour.MAGENTA;
            case GOOD -> Ansi.Colour.GREEN;
            case EASY -> Ansi.Colour.CYAN;
        };
    }
}

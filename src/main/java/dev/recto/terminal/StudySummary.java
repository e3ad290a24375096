package dev.recto.terminal;

import dev.recto.library.Library;
import dev.recto.memory.Rating;
import dev.recto.study.Session;
import dev.recto.study.Summary;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/// What a sitting came to, and when there is more to do.
final class StudySummary {
    private static final int MOST_NAMED = 3;

    private final Library library;
    private final Session session;

    StudySummary(Library library, Session session) {
        this.library = library;
        this.session = session;
    }

    List<String> lines() {
        var lines = new ArrayList<String>();
        var summary = session.summary();
        if (summary.answers() > 0) {
            lines.add(Words.count(summary.answers(), "answer") + " in " + Words.clock(summary.took()) + ": "
                    + Arrays.stream(Rating.values())
                            .map(rating -> summary.ratings().get(rating.ordinal()) + " " + rating.label())
                            .collect(Collectors.joining(", ")) + ".");
            if (!summary.learned().isEmpty()) {
                lines.add(summary.learned().size() == 1 ? "One card was new." : summary.learned().size()
                        + " cards were new.");
            }
            again(summary, lines);
        }
        lines.add(left(summary));
        return lines;
    }

    private void again(Summary summary, List<String> lines) {
        if (!summary.again().isEmpty()) {
            lines.add("Worth another look:");
            summary.again().stream().limit(MOST_NAMED).flatMap(id -> library.card(id).stream())
                    .forEach(card -> lines.add("  " + CardLines.question(card)));
        }
    }

    private String left(Summary summary) {
        var prompt = session.current();
        if (prompt.isPresent()) {
            return Words.count(prompt.get().counts().total(), "card") + " still to study today.";
        }
        var tomorrow = summary.dueTomorrow() == 0 ? "" : " Tomorrow: " + Words.count(summary.dueTomorrow(), "card")
                + ".";
        return NothingDue.of(library, session) + tomorrow;
    }
}

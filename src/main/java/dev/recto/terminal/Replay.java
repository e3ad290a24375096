package dev.recto.terminal;

import dev.recto.memory.DayBoundary;
import dev.recto.memory.MemoryState;
import dev.recto.memory.MemoryState.Phase;
import dev.recto.memory.MemoryState.Studied;
import dev.recto.memory.Rating;
import dev.recto.memory.Scheduler;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// What the scheduler makes of one card's reviews.
final class Replay {
    private static final DayBoundary UTC_MIDNIGHT = new DayBoundary(ZoneOffset.UTC, 0);
    private static final JsonMapper JSON = JsonMapper.shared();

    private Replay() {}

    /// One JSON object for each review, in order.
    static List<String> lines(ReplayFile.ReplayedCard card) {
        var scheduler = new Scheduler(card.options());
        var lines = new ArrayList<String>();
        MemoryState before = MemoryState.NEW;
        for (var review : card.reviews()) {
            var day = UTC_MIDNIGHT.dayOf(review.time());
            var next = scheduler.next(before, review.time(), day, 0);
            var line = JSON.createObjectNode();
            line.set("card", card.id());
            line.put("review", lines.size());
            describe(line, scheduler, before, day, next, review.rating());
            lines.add(JSON.writeValueAsString(line));
            before = next.after(review.rating());
        }
        return lines;
    }

    private static void describe(
            ObjectNode line, Scheduler scheduler, MemoryState before, LocalDate day, Scheduler.NextStates next,
            Rating rating) {
        var after = next.after(rating);
        line.put("state", name(after.phase()));
        line.put("stability", after.stability());
        line.put("difficulty", after.difficulty());
        switch (before) {
            case MemoryState.New _ -> line.putNull("retrievability");
            case Studied studied -> line.put("retrievability", scheduler.retrievability(studied, day));
        }
        line.put("scheduledDays", after.scheduledDays());
        line.put("dueMs", after.due().toEpochMilli());
        line.put("step", after.step());
        line.put("reps", after.reps());
        line.put("lapses", after.lapses());
        line.set("preview", preview(next));
    }

    /// For each rating: state, stability, difficulty, scheduled days, due.
    private static ArrayNode preview(Scheduler.NextStates next) {
        var preview = JSON.createArrayNode();
        for (var rating : Rating.values()) {
            var after = next.after(rating);
            preview.addArray()
                    .add(name(after.phase()))
                    .add(after.stability())
                    .add(after.difficulty())
                    .add(after.scheduledDays())
                    .add(after.due().toEpochMilli());
        }
        return preview;
    }

    private static String name(Phase phase) {
        return switch (phase) {
            case LEARNING -> "Learning";
            case REVIEW -> "Review";
            case RELEARNING -> "Relearning";
        };
    }
}

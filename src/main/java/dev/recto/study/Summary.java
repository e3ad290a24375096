package dev.recto.study;

import dev.recto.card.CardId;
import dev.recto.memory.MemoryState.New;
import dev.recto.memory.Rating;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/// What was done in a session so far.
///
/// @param answers given and not taken back
/// @param ratings how often each was given: again, hard, good, easy
/// @param took in all
/// @param learned cards that were new and are now past their learning steps, or still in them
/// @param again cards worth another look, most often failed first; at most three
/// @param dueTomorrow cards that the next day will ask, new ones included
public record Summary(
        int answers,
        List<Integer> ratings,
        Duration took,
        List<CardId> learned,
        List<CardId> again,
        int dueTomorrow) {
    private static final int WORTH_ANOTHER_LOOK = 3;

    public Summary {
        ratings = List.copyOf(ratings);
        learned = List.copyOf(learned);
        again = List.copyOf(again);
    }

    static Summary of(List<Session.Answer> answers, long dueTomorrow) {
        var ratings = new int[Rating.values().length];
        var took = Duration.ZERO;
        var learned = new ArrayList<CardId>();
        var failures = new LinkedHashMap<CardId, Integer>();
        for (var answer : answers) {
            ratings[answer.rating().ordinal()]++;
            took = took.plus(answer.took());
            if (answer.before().memory() instanceof New) {
                learned.add(answer.before().id());
            }
            if (answer.rating() == Rating.AGAIN) {
                failures.merge(answer.before().id(), 1, Integer::sum);
            }
        }
        var again = failures.entrySet().stream()
                .sorted(Map.Entry.<CardId, Integer>comparingByValue().reversed())
                .limit(WORTH_ANOTHER_LOOK)
                .map(Map.Entry::getKey)
                .toList();
        return new Summary(
                answers.size(), IntStream.of(ratings).boxed().toList(), took, learned, again, (int) dueTomorrow);
    }
}

package dev.recto.desktop.settings;

import dev.recto.desktop.part.Words;
import dev.recto.memory.Fsrs;
import dev.recto.memory.MemoryState;
import dev.recto.memory.MemoryState.Phase;
import dev.recto.memory.MemoryState.Studied;
import dev.recto.memory.SchedulingOptions;
import java.util.List;
import java.util.Locale;

/// What a desired retention gives and what it takes, in sentences.
final class Cost {
    private static final double USUAL = 0.9;
    private static final List<String> TENTHS =
            List.of("none", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine");

    private Cost() {}

    /// "90%"
    static String percent(double share) {
        return Math.round(share * 100) + "%";
    }

    /// "Of ten due cards you will know about nine."
    static String gives(double retention) {
        var percent = Math.round(retention * 100);
        return percent % 10 == 0
                ? "Of ten due cards you will know about " + TENTHS.get((int) percent / 10) + "."
                : "Of 100 due cards you will know about " + percent + ".";
    }

    /// What it takes: "Your 142 learned cards ask for about 12 answers a day."
    ///
    /// A learned card comes back after `I(r,S)` days, so that it asks for `1/I` answers a day; sums of that over the
    /// cards as they stand now say what the next days cost, until their stabilities have grown.
    static String takes(double retention, SchedulingOptions options, List<? extends MemoryState> memories) {
        var fsrs = new Fsrs(options.effectiveWeights(), options.shortTerm());
        var learned = memories.stream()
                .filter(memory -> memory instanceof Studied studied && studied.phase() == Phase.REVIEW)
                .map(Studied.class::cast).toList();
        return learned.isEmpty() ? besideTheUsual(retention, fsrs) : perDay(retention, fsrs, learned);
    }

    private static String perDay(double retention, Fsrs fsrs, List<Studied> learned) {
        var answers = learned.stream()
                .mapToDouble(card -> 1 / Math.max(1, fsrs.interval(retention, card.stability()))).sum();
        var cards = learned.size() == 1 ? "Your one learned card then asks" :
                "Your " + Words.count(learned.size(), "learned card") + " then ask";
        return answers < 1
                ? cards + " for less than one answer a day."
                : cards + " for about " + Words.count(Math.round(answers), "answer") + " a day.";
    }

    private static String besideTheUsual(double retention, Fsrs fsrs) {
        var times = fsrs.intervalModifier(USUAL) / fsrs.intervalModifier(retention);
        if (Math.abs(times - 1) < 0.05) {
            return "More costs more answers: 95% about "
                    + times(fsrs.intervalModifier(retention) / fsrs.intervalModifier(0.95)) + " as many.";
        }
        return "That takes about " + times(times) + " as many answers as " + percent(USUAL) + ".";
    }

    private static String times(double factor) {
        return String.format(Locale.ROOT, "%.1f times", factor);
    }
}

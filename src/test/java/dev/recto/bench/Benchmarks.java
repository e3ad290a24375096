package dev.recto.bench;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.SequencedMap;

/// Measures and prints tables: of each figure the median of all rounds, the least and the greatest, and what it is to
/// be compared with.
///
/// `Benchmarks [--rounds=N] [--cards=N] [--documents=FOLDER] [--display] [PART...]`, every part if none is named.
final class Benchmarks {
    private static final List<Benchmark> PARTS = List.of(new StartBenchmark(), new TurnBenchmark(),
            new MemoryBenchmark(), new FsrsBenchmark(), new ReadBenchmark());

    private final PrintStream out;
    private final Extent extent;

    private Benchmarks(PrintStream out, Extent extent) {
        this.out = out;
        this.extent = extent;
    }

    public static void main(String[] arguments) throws Exception {
        var extent = Extent.WHOLE;
        var wanted = new ArrayList<Benchmark>();
        for (var argument : arguments) {
            if (argument.startsWith("--rounds=")) {
                extent = extent.withRounds(number(argument));
            } else if (argument.startsWith("--cards=")) {
                extent = extent.withCards(number(argument));
            } else if (argument.startsWith("--documents=")) {
                extent = extent.withDocuments(Path.of(value(argument)));
            } else if (argument.equals("--display")) {
                extent = extent.onDisplay();
            } else {
                wanted.add(part(argument));
            }
        }
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        var parts = wanted.isEmpty() ? PARTS : wanted;
        if (parts.stream().anyMatch(Benchmark::needsApp)) {
            App.build();
        }
        out.println(Machine.now());
        for (var part : parts) {
            new Benchmarks(out, extent).run(part);
        }
        System.exit(0); // whatever a part has left running
    }

    private static int number(String option) {
        return Integer.parseInt(value(option));
    }

    private static String value(String option) {
        return option.substring(option.indexOf('=') + 1);
    }

    private static Benchmark part(String name) {
        return PARTS.stream().filter(part -> part.name().equals(name)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no part is called " + name + "; there are "
                        + String.join(", ", PARTS.stream().map(Benchmark::name).toList())));
    }

    private void run(Benchmark part) throws Exception {
        SequencedMap<String, List<Measurement>> figures = new LinkedHashMap<>();
        try (part) {
            for (int round = 0; round < extent.rounds(); round++) {
                for (var measured : part.measure(extent)) {
                    figures.computeIfAbsent(measured.what(), what -> new ArrayList<>()).add(measured);
                }
            }
        }
        out.println();
        out.println("## " + part.name());
        out.println();
        out.println(part.about(extent));
        out.println();
        out.println("| median of " + extent.rounds() + " | median | least | greatest | beside |");
        out.println("|---|---:|---:|---:|---|");
        figures.forEach((what, rounds) -> out.println(row(what, rounds)));
    }

    private static String row(String what, List<Measurement> rounds) {
        var spread = Spread.of(rounds.stream().map(Measurement::value).toList());
        var first = rounds.getFirst();
        return "| " + what + " | " + number(spread.median()) + first.unit() + " | " + number(spread.least()) + " | "
                + number(spread.greatest()) + " | " + first.beside() + " |";
    }

    /// Three digits, or all before the point.
    private static String number(double value) {
        int decimals = Math.abs(value) >= 100 || value == Math.rint(value) ? 0 : Math.abs(value) >= 10 ? 1 : 2;
        return String.format(Locale.ROOT, "%,." + decimals + "f", value);
    }
}

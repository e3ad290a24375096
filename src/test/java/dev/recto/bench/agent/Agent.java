package dev.recto.bench.agent;

import java.io.IOException;
import java.lang.instrument.Instrumentation;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// Where the agent is entered: it does one job at each entry and returns when that is done.
///
/// Its argument is the file for the result, then, on a new line, the job and its numbers: `turn CARDS LOOK_MS` turns
/// cards and writes what [Turn#line] says of each step; `rectangle TIMES` writes the same of showing a rectangle
/// instead; `display` makes the screen as quick as a display, see [Display]; `heap` collects the garbage and writes the
/// bytes that are left.
public final class Agent {
    private Agent() {}

    public static void agentmain(String argument, Instrumentation machine) throws Exception {
        var lines = argument.split("\n");
        write(Path.of(lines[0]), result(machine, lines[1].split(" ")));
    }

    private static List<String> result(Instrumentation machine, String... job) throws Exception {
        return switch (job[0]) {
            case "turn" -> {
                try (var turning = new Turning(Integer.parseInt(job[2]))) {
                    yield lines(turning.cards(Integer.parseInt(job[1])));
                }
            }
            case "rectangle" -> {
                try (var card = new FlatCard()) {
                    yield lines(card.show(Integer.parseInt(job[1])));
                }
            }
            case "display" -> {
                Display.copyByRows(machine);
                yield List.of();
            }
            case "heap" -> List.of(String.valueOf(heap()));
            default -> throw new IllegalArgumentException("no such job: " + job[0]);
        };
    }

    private static List<String> lines(List<Turn> turns) {
        return turns.stream().map(Turn::line).toList();
    }

    private static long heap() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    private static void write(Path file, List<String> lines) throws IOException {
        Files.write(file, lines);
    }
}

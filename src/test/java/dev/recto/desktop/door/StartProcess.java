package dev.recto.desktop.door;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.CompletableFuture;

/// A start of Recto as far as its door, for tests with several processes: `DEVICE LIBRARY PATIENCE-MS DOCUMENT...`
/// prints what it met, the first one as soon as it hears. It then prints whoever comes, until its input ends.
final class StartProcess {
    private StartProcess() {}

    public static void main(String[] arguments) throws Exception {
        var documents = Arrays.stream(arguments).skip(3).map(Path::of).toList();
        var entrance = Entrance.of(Path.of(arguments[0]), Path.of(arguments[1]), documents,
                Duration.ofMillis(Long.parseLong(arguments[2])));
        switch (entrance) {
            case Entrance.First(var door) -> {
                try (door) {
                    door.setHost(handed -> {
                        say("received " + handed);
                        return CompletableFuture.completedFuture(true);
                    });
                    door.awaitOpening();
                    say("first");
                    while (System.in.read() >= 0) {
                        // Lives until its parent says otherwise.
                    }
                }
            }
            case Entrance.Handed() -> say("handed");
            case Entrance.NoAnswer(var process) -> say("no answer from " + process.orElse(0));
        }
    }

    private static synchronized void say(String line) {
        System.out.println(line);
        System.out.flush();
    }
}

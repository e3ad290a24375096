package dev.recto.desktop.frame;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.recto.desktop.part.Toast;
import dev.recto.desktop.theme.Appearance;
import dev.recto.desktop.theme.Theme;
import dev.recto.journal.FaultyDisk;
import dev.recto.library.Library;
import dev.recto.library.OtherDisk;
import dev.recto.library.Progress;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.property.SimpleObjectProperty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxToolkit;

@Timeout(60)
class TakingBackTest {
    private static final int DOCUMENTS = 3;

    @TempDir
    Path home;
    private final FaultyDisk disk = new FaultyDisk();
    private final List<String> said = new CopyOnWriteArrayList<>();

    @Test
    void whatTakesLongSaysHowFarItHasCome() throws Exception {
        // The second file goes once the window has said that the first is gone.
        var deleted = new CountDownLatch(1);
        assertSays(List.of("Taking it back: 1 of 3 files.", "Taken back: Import of 3 cards"), deleted);
    }

    @Test
    void whatIsDoneAtOnceSaysSoAlone() throws Exception {
        assertSays(List.of("Taken back: Import of 3 cards"), new CountDownLatch(0));
    }

    private void assertSays(List<String> expected, CountDownLatch proceed) throws Exception {
        FxToolkit.registerPrimaryStage();
        InstantSource clock = InstantSource.system();
        try (var library = OtherDisk.open(disk, home.resolve("Recto"),
                new Library.Surroundings(clock, () -> ZoneOffset.UTC, home.resolve("device")))) {
            for (var i = 0; i < DOCUMENTS; i++) {
                Files.writeString(Files.createDirectories(home.resolve("in")).resolve(i + ".md"),
                        "## What is number " + i + "?\n\nA number.\n");
            }
            var plan = library.imports().plan(List.of(home.resolve("in")), List.of(), Progress.NONE);
            library.imports().take(plan, Progress.NONE);
            disk.failOn((operation, path) -> {
                if (operation.equals("delete") && path.endsWith("1.md")) {
                    await(proceed);
                }
                return false;
            });
            var done = new CountDownLatch(1);
            var background = Background.threads(new DefectLog(home.resolve("device"), clock));
            Platform.runLater(() -> TakingBack.home(desk(library, background, text -> {
                said.add(text);
                proceed.countDown();
                if (text.startsWith("Taken back")) {
                    done.countDown();
                }
            }), failure -> done.countDown()));
            done.await();
            assertEquals(expected, said);
            background.close();
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await(30, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private Desk desk(Library library, Background background, java.util.function.Consumer<String> toasts) {
        var go = (Navigation) Proxy.newProxyInstance(
                Navigation.class.getClassLoader(), new Class<?>[] {Navigation.class}, (self, where, with) -> {
                    if (where.getName().equals("toast")) {
                        toasts.accept(((Toast) with[0]).text());
                    }
                    return null;
                });
        return new Desk(library, go, background,
                new Theme(Appearance.LIGHT, 100, new SimpleObjectProperty<>(ColorScheme.LIGHT)),
                new Device(home.resolve("device"), background), null, address -> {});
    }
}

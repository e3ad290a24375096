package dev.recto.desktop.theme;

import com.formdev.flatlaf.fonts.inter.FlatInterFont;
import com.formdev.flatlaf.fonts.jetbrains_mono.FlatJetBrainsMonoFont;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// The type that the window and the cards are set in.
///
/// Once loaded a font is found by its family, in style sheets and in the web view. The web view does not tell weights
/// apart, so the semi-bold faces go by families of their own: `Inter SemiBold`, `Source Serif 4 SemiBold`.
final class Fonts {
    /// Any will do: style sheets say which one is seen.
    private static final double SIZE = 14;

    private Fonts() {}

    /// Loads every face, once; who comes while that is done waits.
    static void load() {
        if (Loaded.FACES.isEmpty()) {
            throw new IllegalStateException("the fonts are missing from this build");
        }
    }

    /// Lays a word out, which makes ready what the first one needs: the system's library for it, tables of Unicode. The
    /// window's thread finds that done.
    static void measure() {
        var word = new Text("Recto");
        word.setFont(Loaded.FACES.getFirst());
        word.getLayoutBounds();
    }

    private static final class Loaded {
        static final List<Font> FACES = List.of(
                load(FlatInterFont.class, "Inter-Regular.otf"),
                load(FlatInterFont.class, "Inter-SemiBold.otf"),
                load(Feather.class, "/META-INF/resources/feather/4.28/fonts/feather.ttf"),
                load(FlatJetBrainsMonoFont.class, "JetBrainsMono-Regular.ttf"),
                load(Fonts.class, "/dev/recto/desktop/fonts/SourceSerif4-Regular.ttf"),
                load(Fonts.class, "/dev/recto/desktop/fonts/SourceSerif4-SemiBold.ttf"),
                load(Fonts.class, "/dev/recto/desktop/fonts/SourceSerif4-Italic.ttf"),
                load(Fonts.class, "/dev/recto/desktop/fonts/SourceSerif4-SemiBoldItalic.ttf"));
    }

    private static Font load(Class<?> neighbour, String name) {
        var file = name.substring(name.lastIndexOf('/') + 1);
        var font = AppFolder.FONTS == null ? null : fromFile(AppFolder.FONTS.resolve(file));
        if (font == null) {
            font = fromResource(neighbour, name);
        }
        if (font == null) {
            throw new IllegalStateException("the font " + name + " is missing from this build");
        }
        return font;
    }

    /// The face in this file, read from where it is; null if there is none.
    private static @Nullable Font fromFile(Path file) {
        return Files.isReadable(file) ? Font.loadFont(file.toUri().toString(), SIZE) : null;
    }

    /// The face in a jar or a folder of classes, which JavaFX copies into a temporary file; null if there is none.
    private static @Nullable Font fromResource(Class<?> neighbour, String name) {
        try (var in = neighbour.getResourceAsStream(name)) {
            return in == null ? null : Font.loadFont(in, SIZE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The build lays the faces beside the jars of the app; classes that lie in a folder have none beside them.
    private static final class AppFolder {
        static final @Nullable Path FONTS = fonts();

        private static @Nullable Path fonts() {
            var source = Fonts.class.getProtectionDomain().getCodeSource();
            try {
                var jar = source == null ? null : Path.of(source.getLocation().toURI());
                return jar == null || Files.isDirectory(jar) ? null : jar.resolve("../../fonts").normalize();
            } catch (URISyntaxException | IllegalArgumentException | FileSystemNotFoundException e) {
                return null;
            }
        }
    }
}

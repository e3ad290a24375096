package dev.recto.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.recto.desktop.theme.Appearance;
import java.nio.file.Path;
import java.util.List;
import javafx.application.Platform;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.api.FxToolkit;

/// Every screen has room for texts of another language: with a third more letters none is cut off or ends in an ellipsis.
class LongTextsTest {
    @TempDir
    static Path work;

    private static WindowPictures.Libraries libraries;

    @BeforeAll
    static void open() throws Exception {
        FxToolkit.registerPrimaryStage();
        Platform.setImplicitExit(false);
        libraries = WindowPictures.Libraries.in(work);
    }

    @ParameterizedTest
    @ValueSource(ints = {1280, 1000, 640})
    void textsThatAreThreeTenthsLongerAreReadWhole(int width) throws Exception {
        var texts = new StretchedTexts();
        var studio = new Studio(texts, new View(Appearance.LIGHT, width, 100), LongTextsTest::isAScreen);
        new WindowPictures(studio, libraries).take();
        new ImportPictures(work, studio).take();
        new StudyPictures(work, studio).take();
        new BlowPictures(work, studio).take();
        assertEquals(List.of(), texts.cutOff().stream().distinct().toList());
    }

    /// Of cards of all kinds the first few will do: what surrounds them is the same.
    private static boolean isAScreen(String name) {
        return !name.startsWith("components") && !name.matches("study-(question|answer)-(?!formula|hints|choice).*");
    }
}

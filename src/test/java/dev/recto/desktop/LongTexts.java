package dev.recto.desktop;

import dev.recto.desktop.theme.Appearance;
import java.nio.file.Path;
import javafx.application.Platform;

/// A process of its own that goes through every screen with longer texts, and prints each that is cut off, and each
/// rule of AtlantaFX's that a control on it would match but that the build has left out. It opens as many
/// windows as a person in a month: a test beside others would take their memory.
///
/// `LongTexts FOLDER WIDTH`, the folder empty
final class LongTexts {
    private LongTexts() {}

    public static void main(String[] arguments) throws Exception {
        var work = Path.of(arguments[0]);
        var texts = new StretchedTexts();
        var view = new View(Appearance.LIGHT, Integer.parseInt(arguments[1]), 100);
        Platform.setImplicitExit(false);
        Platform.startup(() -> {});
        try {
            var rules = new LeftOutRules();
            var studio = new Studio((scene, name) -> {
                texts.take(scene, name);
                rules.take(scene, name);
            }, view, LongTexts::isAScreen);
            new WindowPictures(studio, WindowPictures.Libraries.in(work)).take();
            new ImportPictures(work, studio).take();
            new StudyPictures(work, studio).take();
            new BlowPictures(work, studio).take();
            texts.cutOff().stream().distinct().forEach(System.out::println);
            rules.missed().forEach(System.out::println);
            System.out.println("looked at " + texts.screens() + " screens");
        } finally {
            Platform.exit();
        }
    }

    /// Of cards of all kinds the first few will do: what surrounds them is the same.
    private static boolean isAScreen(String name) {
        return !name.startsWith("components") && !name.matches("study-(question|answer)-(?!formula|hints|choice).*");
    }
}

package dev.recto.desktop;

import dev.recto.desktop.summary.SummaryScreen;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.input.KeyCode;

/// Pictures of a sitting, from the first card through cards of every kind to the summary.
final class StudyPictures {
    private static final String UNSAVED = "study-unsaved";
    private static final String FETCH = "study-fetch";
    private static final String TOAST = "study-toast";
    private static final String KEYS = "keys-study-answer";
    private static final String KEYS_ASKING = "keys-study-question";
    private static final String SUMMARY = "summary";

    private final Path work;
    private final Studio studio;

    StudyPictures(Path work, Studio studio) {
        this.work = work;
        this.studio = studio;
    }

    void take() throws IOException, InterruptedException {
        var last = lastWanted();
        if (last >= 0) {
            sitting(Gallery.CARDS.subList(0, last + 1));
        }
    }

    private static String question(String card) {
        return "study-question-" + card;
    }

    private static String answer(String card) {
        return "study-answer-" + card;
    }

    /// Cards behind the last one whose picture is wanted need not be gone through.
    private int lastWanted() {
        if (studio.wants(List.of(SUMMARY))) {
            return Gallery.CARDS.size() - 1;
        }
        for (int card = Gallery.CARDS.size() - 1; card >= 0; card--) {
            if (studio.wants(pictures(Gallery.CARDS.get(card)))) {
                return card;
            }
        }
        return -1;
    }

    private static List<String> pictures(String card) {
        return Stream.concat(Stream.of(question(card), answer(card)), switch (card) {
            case "hints" -> Stream.of(UNSAVED, KEYS);
            case "choice" -> Stream.of(KEYS_ASKING);
            case "cloze" -> Stream.of(TOAST);
            case "on-the-web" -> Stream.of(FETCH);
            default -> Stream.<String>of();
        }).toList();
    }

    private void sitting(List<String> cards) throws IOException, InterruptedException {
        var library = new SampleLibrary(work.resolve(studio.view().name("sitting")));
        library.take(Gallery.in(work.resolve("gallery")));
        var shell = studio.open(library);
        Camera.onScreen(() -> shell.ways().study(List.of()));
        for (var card : cards) {
            Studio.waitForCard(shell);
            ask(shell, card);
            Studio.press(shell, KeyCode.SPACE, " ");
            Studio.settle();
            studio.take(shell, answer(card));
            if (card.equals("hints")) {
                keys(shell, KEYS);
            }
            library.pass(Duration.ofSeconds(21));
            grade(shell, library, card);
        }
        Studio.press(shell, KeyCode.ESCAPE, "");
        if (Camera.onScreen(() -> shell.present().orElseThrow()) instanceof SummaryScreen) {
            studio.take(shell, SUMMARY);
        }
        studio.close(shell);
    }

    private void ask(Shell shell, String card) throws IOException, InterruptedException {
        if (card.equals("hints")) {
            Studio.press(shell, KeyCode.H, "h");
            Studio.press(shell, KeyCode.H, "h");
        }
        if (studio.wants(List.of(question(card)))) {
            Studio.settle();
            studio.take(shell, question(card));
        }
        if (card.equals("choice")) {
            keys(shell, KEYS_ASKING);
        }
    }

    private void keys(Shell shell, String picture) throws IOException, InterruptedException {
        if (studio.wants(List.of(picture))) {
            Studio.press(shell, KeyCode.F1, "");
            studio.take(shell, picture);
            Studio.press(shell, KeyCode.ESCAPE, "");
        }
    }

    private void grade(Shell shell, SampleLibrary library, String card) throws IOException, InterruptedException {
        switch (card) {
            case "hints" -> {
                var journal = library.folder().resolve(".recto/journal");
                var unplugged = library.folder().resolveSibling("unplugged");
                Files.move(journal, unplugged);
                Files.writeString(journal, "no folder, so nothing can be written in it");
                Studio.press(shell, KeyCode.DIGIT3, "3");
                studio.take(shell, UNSAVED);
                Files.delete(journal);
                Files.move(unplugged, journal);
                Studio.press(shell, KeyCode.SPACE, " ");
            }
            case "on-the-web" -> {
                Studio.press(shell, KeyCode.F, "f");
                studio.take(shell, FETCH);
                Studio.press(shell, KeyCode.DIGIT4, "4");
            }
            case "cloze" -> {
                Studio.press(shell, KeyCode.F, "f");
                studio.take(shell, TOAST);
                Studio.press(shell, KeyCode.DIGIT1, "1");
            }
            case "lost-picture" -> Studio.press(shell, KeyCode.DIGIT1, "1");
            case "matching" -> Studio.press(shell, KeyCode.DIGIT2, "2");
            case "list", "numeric", "definition" -> Studio.press(shell, KeyCode.DIGIT3, "3");
            default -> Studio.press(shell, KeyCode.DIGIT4, "4");
        }
    }
}

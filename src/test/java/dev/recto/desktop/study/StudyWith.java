package dev.recto.desktop.study;

import dev.recto.desktop.frame.Desk;
import dev.recto.desktop.frame.Screen;
import dev.recto.library.Progress;
import dev.recto.library.WebPictures;
import java.util.List;
import java.util.function.BiFunction;

/// The study screen with another way to the web.
public final class StudyWith {
    private StudyWith() {}

    public static Screen fetcher(Desk desk, BiFunction<List<String>, Progress, WebPictures.Fetched> fetcher) {
        return new Sittings(desk, fetcher::apply).of(List.of());
    }
}

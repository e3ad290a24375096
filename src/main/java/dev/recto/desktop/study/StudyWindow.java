package dev.recto.desktop.study;

import dev.recto.card.Card;
import dev.recto.desktop.frame.NotSaved;

/// What a [StudyModel] tells the window that it is shown in. All methods are called on the window's thread.
public interface StudyWindow {
    void show(StudyStage stage);

    /// The card that will probably be asked next, so that it can be made ready to be shown.
    void expect(RenderedCard next);

    /// Something happened that the stage does not tell, in a sentence.
    void say(String sentence);

    /// The sitting ends while an answer is not on disk. It is kept as long as the window is open.
    void warn(NotSaved why);

    /// Shows the pictures of this card that are on the web, after asking.
    void fetchPictures(Card card);

    /// Opens the place this card comes from outside.
    void openSource(Card card);
}

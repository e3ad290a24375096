package dev.recto.desktop.study;

import dev.recto.card.Card;
import dev.recto.desktop.frame.NotSaved;
import java.util.ArrayList;
import java.util.List;

/// A window that only notes what a study tells it.
final class RecordedWindow implements StudyWindow {
    final List<String> said = new ArrayList<>();
    int number;
    String expected = "";
    int unsaved;

    @Override
    public void show(StudyStage stage) {
        if (stage instanceof StudyStage.Unsaved) {
            unsaved++;
        }
        if (stage instanceof StudyStage.Asking(var card, _)) {
            number = card.number();
        }
    }

    @Override
    public void expect(RenderedCard next) {
        expected = next.question(0);
    }

    @Override
    public void say(String sentence) {
        said.add(sentence);
    }

    @Override
    public void warn(NotSaved why) {
        said.add("not saved: " + why.reason());
    }

    @Override
    public void fetchPictures(Card card) {
        said.add("fetch " + card.face().question().text());
    }

    @Override
    public void openSource(Card card) {
        said.add("open " + card.face().question().text());
    }
}

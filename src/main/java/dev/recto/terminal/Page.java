package dev.recto.terminal;

import dev.recto.render.TerminalCard;
import java.util.List;

/// What the study shows at one moment.
///
/// @param head one line: where one is
/// @param caption what a card is
/// @param body a card, or a message
/// @param fresh the first line of the body that the page before did not have; 0 if all is new
/// @param message news for the person, in one sentence; empty for none
/// @param foot what can be done now
record Page(String head, Caption caption, List<String> body, int fresh, String message, List<String> foot) {
    Page {
        body = List.copyOf(body);
        foot = List.copyOf(foot);
    }

    /// A page without caption and message.
    Page(String head, List<String> body, int fresh, List<String> foot) {
        this(head, Caption.NONE, body, fresh, "", foot);
    }

    /// What a card is, for whom there is room to say it.
    ///
    /// @param kind of card
    /// @param source document and line
    record Caption(String kind, String source) {
        static final Caption NONE = new Caption("", "");
    }

    /// A page of plain sentences, broken where the screen ends.
    static Page ofText(String head, List<String> sentences, List<String> foot, int width) {
        return new Page(head, wrapped(sentences, width), 0, foot);
    }

    Page withMessage(String news) {
        return new Page(head, caption, body, fresh, news, foot);
    }

    static List<String> wrapped(List<String> sentences, int width) {
        return sentences.stream().flatMap(sentence -> TerminalCard.wrapped(sentence, width).stream()).toList();
    }
}

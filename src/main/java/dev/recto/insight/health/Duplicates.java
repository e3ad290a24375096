package dev.recto.insight.health;

import dev.recto.card.Card;
import dev.recto.markdown.Reading;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// Questions that are asked twice, in one document or in two.
///
/// Each question is looked up by its words as they are, then by those that carry meaning, in any order and number; so
/// the cost does not grow with how many there are.
final class Duplicates {
    private final Map<String, Asked> byWords = new HashMap<>();
    private final Map<List<String>, Asked> byMeaning = new HashMap<>();

    /// Where a question was first asked.
    ///
    /// @param answer folded, as a hash: it only has to differ where answers do
    private record Asked(String path, int line, int answer, List<String> headings) {}

    void look(Reading reading, Findings findings) {
        for (var found : reading.cards()) {
            look(found.card(), findings);
        }
    }

    private void look(Card card, Findings findings) {
        var face = card.face();
        var question = question(card);
        var asked = new Asked(findings.path(), face.source().line(),
                Fold.letters(face.answer().text()).hashCode(), face.headings());
        var same = byWords.putIfAbsent(String.join(" ", QuestionWords.all(question)), asked);
        if (same != null) {
            same(same, asked, card, findings);
            return;
        }
        var meaning = QuestionWords.meaning(question);
        var similar = meaning.isEmpty() ? null : byMeaning.putIfAbsent(meaning, asked);
        if (similar != null) {
            findings.add(Severity.NOTE, Rule.DUPLICATE, asked.line(),
                    "the question is worded nearly as the one at " + place(similar, asked),
                    "If both ask the same, keep one.");
        }
    }

    /// Under another heading the same words may ask for something else.
    private static void same(Asked before, Asked now, Card card, Findings findings) {
        if (before.answer() == now.answer() || card.face().answer().isEmpty()) {
            findings.add(Severity.WARNING, Rule.DUPLICATE, now.line(),
                    "the same question is asked at " + place(before, now), "Keep one of them.");
        } else if (before.path().equals(now.path()) && !before.headings().equals(now.headings())) {
            findings.add(Severity.NOTE, Rule.DUPLICATE, now.line(),
                    "the same question with another answer stands under another heading, at " + place(before, now),
                    "Say in the question what it is about: a card does not show where it stood.");
        } else {
            findings.add(Severity.WARNING, Rule.DUPLICATE, now.line(),
                    "the same question has another answer at " + place(before, now),
                    "Keep one of them, or say in the question where they differ.");
        }
    }

    private static String place(Asked before, Asked now) {
        return before.path().equals(now.path()) ? "line " + before.line() : before.path() + ":" + before.line();
    }

    /// With its options: "Which of these is true?" asks for something else each time.
    private static String question(Card card) {
        var question = card.face().question().text();
        return card instanceof Card.MultipleChoice choice
                ? question + "\n" + choice.choices().stream().map(Card.Choice::text).sorted()
                        .collect(Collectors.joining("\n"))
                : question;
    }
}

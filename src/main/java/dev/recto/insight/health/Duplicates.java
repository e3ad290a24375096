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
/// the cost does not grow with how many there are. Of a question's words only a digest is kept: a folder of notes may
/// have a million of them.
final class Duplicates {
    private final Map<Digest, Asked> byWords = new HashMap<>();
    private final Map<Digest, Asked> byMeaning = new HashMap<>();

    /// Of words; two that differ have the same one less often than once in a life.
    private record Digest(long one, long other) {
        /// FNV-1a with 64 bits, and a polynomial, which fails elsewhere.
        static Digest of(List<String> words) {
            var one = 0xcbf29ce484222325L;
            var other = 1L;
            for (var word : words) {
                for (var i = 0; i <= word.length(); i++) {
                    // No sign of text ends a word.
                    var c = i < word.length() ? word.charAt(i) : 0xFFFF;
                    one = (one ^ c) * 0x100000001b3L;
                    other = other * 0x9E3779B97F4A7C15L + c;
                }
            }
            return new Digest(one, other);
        }
    }

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
        var same = byWords.putIfAbsent(Digest.of(QuestionWords.all(question)), asked);
        if (same != null) {
            same(same, asked, card, findings);
            return;
        }
        var meaning = QuestionWords.meaning(question);
        var similar = meaning.isEmpty() ? null : byMeaning.putIfAbsent(Digest.of(meaning), asked);
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

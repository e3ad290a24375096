package dev.recto.markdown.kind;

import dev.recto.card.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Predicate;

/// The wording of one question, free of what stands before it, in the languages it may be read in.
///
/// @param readings the likeliest language first
record QuestionWording(List<Reading> readings) {
    /// @param text from its first telling word on
    private record Reading(Language language, String text, Language.Heard heard) {
        /// Two things may stand before the wording: "Please, in short, …".
        static Reading of(Language language, String text) {
            var worded = text.substring(language.endOfLead(text, language.endOfLead(text, 0)));
            return new Reading(language, worded, language.hear(worded));
        }
    }

    /// English is mixed into all other languages, but its words are in them too ("list", "name"): it is heard first
    /// about a question that is clearly English, and last about one that shows no words of another language. In an
    /// English document a question in another language shows by its letters.
    ///
    /// @param own the language of the document
    static QuestionWording of(String plain, Language own) {
        var text = withoutMarks(plain);
        var english = Language.of("en");
        var readings = new ArrayList<Reading>(2);
        readings.add(Reading.of(own, text));
        if (own != english) {
            if (Script.isClearlyEnglish(text)) {
                readings.addFirst(Reading.of(english, text));
            } else if (Script.languageOf(text).equals("en")) {
                readings.add(Reading.of(english, text));
            }
        } else if (!isAscii(text)) {
            var other = Language.of(Script.languageOf(text));
            if (other != english) {
                readings.addFirst(Reading.of(other, text));
            }
        }
        return new QuestionWording(readings);
    }

    /// The kind that is asked for; empty if the wording does not tell. What only ends in a question mark asks for a
    /// fact.
    Optional<Kind> kind() {
        var worded = worded();
        return worded.isPresent() || !asks() ? worded : Optional.of(Kind.FACT);
    }

    private boolean asks() {
        var text = readings.getFirst().text();
        return !text.isEmpty() && "?？؟".indexOf(text.charAt(text.length() - 1)) >= 0;
    }

    /// The kind that words tell.
    Optional<Kind> worded() {
        for (var reading : readings) {
            var kind = reading.heard().kind();
            if (kind.isPresent()) {
                return kind;
            }
        }
        return Optional.empty();
    }

    /// What a text tells in a language: what was heard already if it is the question as it was heard.
    Language.Heard heard(Language language, String text) {
        for (var reading : readings) {
            if (reading.language() == language && reading.text().equals(text)) {
                return reading.heard();
            }
        }
        return language.hear(text);
    }

    /// Whether it is asked if something is so: an answer that says so or not makes it a question of truth.
    boolean claims() {
        return any(Language.Heard::claims);
    }

    /// Whether a number may be the whole answer.
    boolean asksForAmount() {
        return any(Language.Heard::asksForAmount);
    }

    /// Whether one thing of its sort is asked for, "the largest lake": a few words may name it.
    boolean asksForParticular() {
        return any(Language.Heard::asksForParticular);
    }

    /// Whether something is to be filled in.
    boolean asksToFill() {
        return any(Language.Heard::asksToFill);
    }

    /// Whether it is asked about code that is shown.
    boolean asksAboutShown() {
        return any(Language.Heard::asksAboutShown);
    }

    /// What is to be defined, if the wording tells.
    Optional<String> term() {
        return first(Language::term);
    }

    /// What is to be compared; none if the wording does not tell.
    List<String> subjects() {
        for (var reading : readings) {
            var names = reading.language().subjects(reading.text());
            if (!names.isEmpty()) {
                return names;
            }
        }
        return List.of();
    }

    /// A term without the words that say where it is used.
    String withoutField(String term) {
        return readings.getFirst().language().withoutField(term);
    }

    private boolean any(Predicate<Language.Heard> rule) {
        for (var reading : readings) {
            if (rule.test(reading.heard())) {
                return true;
            }
        }
        return false;
    }

    private <T> Optional<T> first(BiFunction<Language, String, Optional<T>> rule) {
        for (var reading : readings) {
            var said = rule.apply(reading.language(), reading.text());
            if (said.isPresent()) {
                return said;
            }
        }
        return Optional.empty();
    }

    private static boolean isAscii(String text) {
        for (var i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 0x80 && Character.isLetter(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /// A question without the number, the symbols and the opening mark that may stand before its words.
    private static String withoutMarks(String plain) {
        var at = 0;
        while (at < plain.length()) {
            var c = plain.codePointAt(at);
            var end = endOfNumber(plain, at);
            if (end > at) {
                at = end;
            } else if (Character.isLetterOrDigit(c) || c == '_') {
                break;
            } else {
                at += Character.charCount(c);
            }
        }
        return at < plain.length() ? plain.substring(at) : plain;
    }

    /// Behind `3. `, `12) ` or a digit drawn on a key; where it began if there is no such number.
    private static int endOfNumber(String text, int from) {
        var at = from;
        while (at < text.length() && Character.isDigit(text.charAt(at))) {
            at++;
        }
        var mark = at > from && at - from < 5 && at + 1 < text.length() ? text.charAt(at) : 0;
        var numbers = mark == 0xFE0F || mark == 0x20E3 || mark != 0 && "、．".indexOf(mark) >= 0
                || mark != 0 && ".):：".indexOf(mark) >= 0 && Character.isWhitespace(text.charAt(at + 1));
        return numbers ? at + 1 : from;
    }
}

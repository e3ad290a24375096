package dev.recto.markdown.family;

import dev.recto.markdown.kind.Beginnings;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The number or mark that a question may start with.
///
/// @param number as written, `17a`; empty if the mark has none
/// @param named whether the mark is a word for "question" and not only a number
/// @param rest the question without it
record Label(String number, boolean named, String rest) {
    private static final String DECORATION = "[^\\p{L}\\p{N}\\s\\[(<!*_`$\\\\#~\"'\\u00AB\\u201C\\u00BF-]{1,4}\\s*";
    private static final String NUMBER = "(?<number>\\p{Nd}{1,4}(?:\\.\\p{Nd}{1,3}){0,2}[a-z]?)";

    /// `1.` `1)` `1 .` `(1)` `[1]` `1:` `1、` `#1`, never `2-FA`, `3 pillars` or `1.5 times`.
    private static final Pattern NUMBERED = Pattern.compile(
            "^(?:" + DECORATION + ")?(?:[(\\[]?" + NUMBER + "(?:\\s?[.)\\]:：．）、]+(?=\\s|$|\\D)|\\s?[-–—](?=\\s))"
                    + "|#\\s?(?<hash>\\p{Nd}{1,4})(?=\\s|$)[.):]?)\\s*(?<rest>.*)$", Pattern.DOTALL);

    private static final String WORD =
            "Q|Ques|Que|Question|Exercise|Task|Problem|Challenge|Aufgabe|Ejercicio|"
                    + "Exercice|Esercizio|Exercício|Задача|Задание|Упражнение|练习|Frage|Pregunta|Quest[ãa]o|Pergunta|"
                    + "Domanda|Вопрос|Питання|문제|질문|問題|問|السؤال|سؤال";

    /// `Q1:` `q1)` `Q.` `Question 3.` `Frage 2:` `第 1 题`.
    private static final Pattern NAMED = Pattern.compile(
            "^(?:" + DECORATION + ")?(?:(?:" + WORD + ")"
                    + "(?:\\s?[.#№-]?\\s?" + NUMBER
                            + "(?:\\s?[.):：）-]+|(?=\\s)|$)|\\s?[.:：)](?=[\\s*_]|$)|(?<=\\p{L}{5})\\s*$)"
                    + "|第\\s?(?<nth>[\\p{Nd}一二三四五六七八九十百]{1,5})\\s?[题題问問][.:：、]?)\\s*(?<rest>.*)$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL);

    private static final Beginnings WORDS = Beginnings.of(WORD + "|第");

    static Optional<Label> of(String text) {
        if (text.isEmpty()) {
            return Optional.empty();
        }
        // Most headings begin with another word, and then have no label at all.
        var first = text.codePointAt(0);
        var named = !Character.isLetter(first) && isDecoration(first) || Character.isLetter(first) && WORDS.fit(text, 0)
                ? NAMED.matcher(text) : null;
        if (named != null && named.matches()) {
            return Optional.of(new Label(either(named.group("number"), named.group("nth")), true,
                    named.group("rest").strip()));
        }
        var numbered = Character.isDigit(first) || "([#".indexOf(first) >= 0 || isDecoration(first)
                ? NUMBERED.matcher(text) : null;
        if (numbered != null && numbered.matches()) {
            return Optional.of(new Label(
                    either(numbered.group("number"), numbered.group("hash")), false, numbered.group("rest").strip()));
        }
        return Optional.empty();
    }

    /// The text without its label, if it has one.
    static String without(String text) {
        return of(text).map(Label::rest).filter(rest -> !rest.isBlank()).orElse(text);
    }

    /// Whether a label may stand behind this character.
    private static boolean isDecoration(int c) {
        return !Character.isLetterOrDigit(c) && "[(<!*_`$\\#~\"'\u00AB\u201C\u00BF- \t\n".indexOf(c) < 0;
    }

    private static String either(@Nullable String one, @Nullable String other) {
        return one != null ? one : other != null ? other : "";
    }
}

package dev.recto.markdown.family;

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

    /// `Q1:` `q1)` `Q.` `Question 3.` `Frage 2:` `第 1 题`.
    private static final Pattern NAMED = Pattern.compile(
            "^(?:" + DECORATION + ")?(?:(?:Q|Ques|Que|Question|Exercise|Task|Problem|Challenge|Aufgabe|Ejercicio|"
                    + "Exercice|Esercizio|Exercício|Задача|Задание|Упражнение|练习|Frage|Pregunta|Quest[ãa]o|Pergunta|"
                    + "Domanda|Вопрос|Питання|문제|질문|問題|問|السؤال|سؤال)"
                    + "(?:\\s?[.#№-]?\\s?" + NUMBER
                            + "(?:\\s?[.):：）-]+|(?=\\s)|$)|\\s?[.:：)](?=[\\s*_]|$)|(?<=\\p{L}{5})\\s*$)"
                    + "|第\\s?(?<nth>[\\p{Nd}一二三四五六七八九十百]{1,5})\\s?[题題问問][.:：、]?)\\s*(?<rest>.*)$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL);

    static Optional<Label> of(String text) {
        var named = NAMED.matcher(text);
        if (named.matches()) {
            return Optional.of(new Label(either(named.group("number"), named.group("nth")), true,
                    named.group("rest").strip()));
        }
        var numbered = NUMBERED.matcher(text);
        if (numbered.matches()) {
            return Optional.of(new Label(
                    either(numbered.group("number"), numbered.group("hash")), false, numbered.group("rest").strip()));
        }
        return Optional.empty();
    }

    /// The text without its label, if it has one.
    static String without(String text) {
        return of(text).map(Label::rest).filter(rest -> !rest.isBlank()).orElse(text);
    }

    private static String either(@Nullable String one, @Nullable String other) {
        return one != null ? one : other != null ? other : "";
    }
}

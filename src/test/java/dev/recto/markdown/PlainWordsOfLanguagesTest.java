package dev.recto.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.recto.card.Card;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The same small documents in twelve languages, with the words that their authors use for the same things.
class PlainWordsOfLanguagesTest {
    private static final String ASKED = """
            en, What is a glacier?, Why is the sea salty?
            de, Was ist ein Gletscher?, Warum ist das Meer salzig?
            es, ¿Qué es un glaciar?, ¿Por qué es salado el mar?
            fr, Qu'est-ce qu'un glacier ?, Pourquoi la mer est-elle salée ?
            it, Che cos'è un ghiacciaio?, Perché il mare è salato?
            pt, O que é uma geleira?, Por que o mar é salgado?
            ru, Что такое ледник?, Почему море солёное?
            uk, Що таке льодовик?, Чому море солоне?
            zh, 什么是冰川？, 为什么海水是咸的？
            ja, 氷河とは何ですか？, なぜ海は塩辛いのですか？
            ko, 빙하란 무엇인가요?, 바다는 왜 짠가요?
            ar, ما هو النهر الجليدي؟, لماذا البحر مالح؟
            """;

    private static List<String> asked(String language) {
        return ASKED.lines().map(line -> List.of(line.split(", ", 3))).filter(row -> row.getFirst().equals(language))
                .map(row -> row.subList(1, 3)).findFirst().orElseThrow();
    }

    /// Questions and answers, one card a line.
    private static String read(String document) {
        return CardsAsText.cards(document).stream().map(card -> card.face().question().display() + " = "
                + card.face().answer().display() + "\n").collect(Collectors.joining());
    }

    private static String expected(String language) {
        return asked(language).stream().map(question -> question + " = 1 2 3.\n").collect(Collectors.joining());
    }

    @ParameterizedTest
    @CsvSource({"en, Answer", "en, Solution", "de, Antwort", "de, Musterlösung", "es, Respuesta", "es, Solución",
            "es, R", "es, R/", "fr, Réponse", "fr, Corrigé", "it, Risposta", "it, Soluzione", "it, R", "pt, Resposta",
            "pt, Gabarito", "ru, Ответ", "ru, Решение", "uk, Відповідь", "uk, Рішення", "zh, 答案", "zh, 参考答案", "zh, 答",
            "ja, 答え", "ja, 模範解答", "ko, 답", "ko, 해답", "ko, 풀이", "ar, الإجابة", "ar, الحل", "ar, ج"})
    void answersAreAnnounced(String language, String word) {
        assertEquals(expected(language), read(asked(language).stream().map(question ->
                "1. " + question + "\n\n   **" + word + ":** 1 2 3.\n\n").collect(Collectors.joining())));
    }

    @ParameterizedTest
    @CsvSource({"en, Show answer", "de, Antwort anzeigen", "de, Auflösung", "es, Ver respuesta", "es, Mostrar solución",
            "fr, Voir la réponse", "fr, Correction", "it, Mostra risposta", "pt, Ver resposta", "pt, Gabarito",
            "ru, Показать ответ", "ru, Раскрыть ответ", "uk, Показати відповідь", "uk, Рішення", "zh, 查看答案",
            "zh, 解析", "zh, 点击展开", "ja, 答えを見る", "ja, 解答例", "ko, 정답 보기", "ko, 답변 보기", "ko, 클릭하여 답 보기",
            "ar, إظهار الإجابة", "ar, الجواب"})
    void answersAreCovered(String language, String word) {
        assertEquals(expected(language), read(asked(language).stream().map(question -> question
                + "\n\n<details>\n<summary>" + word + "</summary>\n\n1 2 3.\n\n</details>\n\n")
                .collect(Collectors.joining())));
    }

    @ParameterizedTest
    @CsvSource({"en, Exercise", "de, Aufgabe", "de, Übung", "es, Ejercicio", "es, Tarea", "fr, Exercice", "fr, Tâche",
            "it, Esercizio", "it, Compito", "pt, Questão", "pt, Exercício", "ru, Задание", "uk, Завдання", "zh, 题目",
            "ja, 問題", "ja, 課題", "ko, 문제", "ko, 과제", "ar, سؤال", "ar, تمرين"})
    void questionsAreCounted(String language, String word) {
        assertEquals(expected(language), read(IntStream.range(0, 2).mapToObj(i ->
                "## " + word + " " + (i + 1) + ": " + asked(language).get(i) + "\n\n1 2 3.\n\n")
                .collect(Collectors.joining())));
    }

    /// Words that have other uses too: what begins with one of them again and again is asked where half of it asks.
    @ParameterizedTest
    @CsvSource({"en, Exercise, Name two seas.", "de, Aufgabe, Nennen Sie zwei Meere.", "zh, 题目, 列举两个海。",
            "ja, 問題, 海を二つ挙げてください。"})
    void tasksAreCountedAmongQuestions(String language, String word, String task) {
        var all = List.of(asked(language).get(0), task, asked(language).get(1));
        assertEquals(all.stream().map(question -> question + " = 1 2 3.\n").collect(Collectors.joining()),
                read(all.stream().map(question -> word + ": " + question + "\n\n1 2 3.\n\n")
                        .collect(Collectors.joining())));
        assertEquals("", read("# 1 2 3\n\n" + (word + ": " + task + "\n\n1 2 3.\n\n").repeat(3)));
    }

    @ParameterizedTest
    @CsvSource({"en, Contributing", "de, Ressourcen", "de, Mitwirken", "es, Colaboradores", "es, Recursos",
            "fr, Contributeurs", "it, Collaboratori", "pt, Colaboradores", "ru, Участие в разработке", "uk, Ресурси",
            "uk, Внесок", "zh, 贡献", "ja, リソース", "ko, 자료", "ko, 감사의 글", "ar, الرخصة", "ar, الموارد", "ar, المؤلفون"})
    void sectionsOfRepositoriesAreNone(String language, String word) {
        assertEquals(expected(language), read(asked(language).stream().map(question ->
                "## " + question + "\n\n1 2 3.\n\n").collect(Collectors.joining("", "# FAQ\n\n", "## " + word
                + "\n\n- [one](https://example.org/1)\n- [two](https://example.org/2)\n"))));
    }

    @ParameterizedTest
    @CsvSource({"en, coming soon", "de, Noch nicht beantwortet", "fr, À venir", "pt, Em breve", "ru, В разработке",
            "uk, В розробці", "zh, 待补充", "ja, 準備中", "ko, 작성 예정", "ar, لم تتم الإجابة بعد",
            "de, Noch keine Antwort", "es, Pendiente", "it, In arrivo", "uk, Поки немає відповіді", "ko, 아직 답변 없음"})
    void answersStillToBeWrittenAreNone(String language, String word) {
        assertEquals(asked(language).get(0) + " = 1 2 3.\n" + asked(language).get(1) + " = \n",
                read("## %s\n\n1 2 3.\n\n## %s\n\n%s\n".formatted(
                        asked(language).get(0), asked(language).get(1), word)));
    }

    @ParameterizedTest
    @CsvSource({"The earth is round., True, False", "Die Erde ist rund., Wahr, Falsch", "La Tierra es redonda., V, F",
            "La Terre est ronde., Vrai, Faux", "La Terra è rotonda., V, F", "A Terra é redonda., Verdadeiro, Falso",
            "Земля круглая., Верно, Неверно", "Земля кругла., Правда, Неправда", "地球是圆的。, 正确, 错误", "地球是圆的。, 对, 错",
            "地球は丸いです。, ○, ×", "지구는 둥글다., O, X", "الأرض كروية الشكل., صح, خطأ"})
    void statementsAreJudged(String statement, String right, String wrong) {
        assertEquals(List.of("true", "false"), CardsAsText.cards("""
                1. %s

                   **Answer:** %s

                2. %s

                   **Answer:** %s
                """.formatted(statement, right, statement.replaceFirst("(.$)", " 2$1"), wrong)).stream().map(card ->
                        card instanceof Card.TrueFalse judged ? String.valueOf(judged.verdict().orElseThrow())
                                : card.kind().label()).toList());
    }
}

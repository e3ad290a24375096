package dev.recto.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Documents whose letters stand in parts, as some systems write them.
class CompositionTest {
    @Test
    void labelsAreRecognisedInParts() {
        readsAlike("""
                # Gâteau

                Question : Où pousse la canne à sucre ?

                **Réponse :** Là où il fait chaud.

                Question : Qu'est-ce que la mélasse ?

                **Réponse :** Ce qui reste du sucre.
                """);
        readsAlike("""
                질문: 꿀은 누가 만드나요?
                답변: 벌이 만듭니다.

                질문: 벌집이란 무엇인가요?
                답변: 벌이 사는 집입니다.
                """);
        readsAlike("""
                ## ガラスとは何ですか？

                砂から作られる透明な物です。

                ## ガラスはどうやって作りますか？

                砂を溶かします。
                """);
    }

    @Test
    void wordingIsRecognisedInParts() {
        readsAlike("""
                ## ¿Qué es el ámbar?

                Resina que se hizo piedra.

                ## ¿Cómo se corta un árbol?

                1. Se elige el lado.
                2. Se corta una cuña.
                """);
        readsAlike("""
                ## Что такое йод?

                Химический элемент.

                ## Объясните, чем лёд отличается от снега.

                Лёд твёрже.
                """);
    }

    @Test
    void linesStayAsTheyAre() {
        var cards = CardsAsText.cards(parts("""
                # Тетрадь

                ## Что такое йод?

                Химический
                элемент.

                ## Что такое лёд?

                Вода.
                """));
        assertEquals(List.of("3-6", "8-10"), cards.stream().map(card -> card.face().source())
                .map(source -> source.line() + "-" + source.endLine()).toList());
    }

    @Test
    void whatMerelyHasAnEqualStays() {
        // The sign of a unit, an ideograph for compatibility, a vowel sign, and an accent that no letter has.
        var text = "5 \u2126, \uF900, \u0915\u093C, q\u0301";
        assertEquals(text, decode(text));
        assertEquals(text + " é", decode(text + " e\u0301"));
        var whole = "Ärger über Öl, 벌집, ガラス";
        assertSame(whole, Composition.of(whole));
    }

    @Test
    void lettersWithSeveralMarksAndLongWordsBecomeWhole() {
        for (var word : List.of("Tiếng Việt", "ở", "Ǻ", "아".repeat(200), "が".repeat(200), "مُدَرِّسٌ آخر")) {
            assertEquals(Normalizer.normalize(word, Form.NFC), decode(parts(word)));
        }
    }

    @Test
    void heapsOfMarksStay() {
        var heap = "a" + "\u0301\u0323".repeat(50_000);
        assertEquals(heap + " é", decode(heap + " e\u0301"));
    }

    @Test
    void markBelongsToTheLetterBeforeItAndNoLine() {
        assertEquals("e\n\u0301e\n\u0301", decode("e\n\u0301e\n\u0301"));
        assertEquals("\u0301", decode("\u0301"));
        assertEquals("éé", decode("e\u0301e\u0301"));
    }

    private static void readsAlike(String markdown) {
        assertNotEquals(markdown, parts(markdown));
        assertEquals(CardsAsText.of(markdown), CardsAsText.of(parts(markdown)));
    }

    private static String parts(String text) {
        return Normalizer.normalize(text, Form.NFD);
    }

    private static String decode(String text) {
        return SourceText.decode("doc.md", text.getBytes(StandardCharsets.UTF_8)).text();
    }
}

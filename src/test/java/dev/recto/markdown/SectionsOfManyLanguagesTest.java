package dev.recto.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// Sections and headings of questions as pages in many languages have them, and what stands beside them.
class SectionsOfManyLanguagesTest {
    @Test
    void tagsOfSiteGeneratorsCollapseSections() {
        assertEquals("""
                explanation: Waarom is de zee zout? = Rivieren brengen zout mee.
                fact: Werkt dit ook in de winter? = Ja.
                fact: Is het diep? = Nee, niet erg.
                """, of("""
                ## Veelgestelde vragen

                {{% details title="Waarom is de zee zout?" closed="true" %}}
                Rivieren brengen zout mee.
                {{% /details %}}

                {{< expand "Werkt dit ook in de winter?" >}}
                Ja.
                {{< /expand >}}

                {% details Is het diep? %}
                Nee, niet erg.
                {% enddetails %}
                """));
    }

    @Test
    void tagsInCodeOrAroundOtherThingsAreNoQuestions() {
        assertEquals("", of("""
                Write the tag like this:

                ```
                {{% details title="Why is it so?" %}}
                Because.
                {{% /details %}}
                ```

                {{< figure src="a.png" title="Why is it so?" >}}

                {{% details title="The long log" %}}
                a, b, c
                {{% /details %}}
                """));
    }

    @Test
    void headingsBesideMarkedQuestionsThatAskNothingAreNone() {
        assertEquals("""
                definition: Что такое прилив? = Подъём воды.
                fact: Когда он бывает? = Дважды в день.
                explanation: Почему он бывает? = Луна притягивает воду.
                """, of("""
                ## Море

                ### 2. Соль и вода

                Реки приносят соль.

                ### Достоинства

                Оно большое.

                ## Вопросы

                ### Q1. Что такое прилив?

                Подъём воды.

                ### Q2. Когда он бывает?

                Дважды в день.

                ### Q3. Почему он бывает?

                Луна притягивает воду.

                ## Книги

                ### О море

                - [Книга](https://example.org)
                """));
    }

    @Test
    void headingsBesideTasksThatSaySoAreNone() {
        assertEquals("""
                Ein Boot bauen
                Einen Deich bauen
                """, CardsAsText.cards("""
                ## Wasser

                ### Aufgabe: Ein Boot bauen

                Schreibe auf, was du brauchst.

                <details>
                <summary>Lösung</summary>

                Holz.

                </details>

                ### Häfen und Schleusen

                Häfen schützen Boote.

                ### Aufgabe: Einen Deich bauen

                Schreibe auf, was du brauchst.

                <details>
                <summary>Lösung</summary>

                Sand.

                </details>
                """).stream().map(card -> card.face().question().display().lines().findFirst().orElse("") + "\n")
                .collect(Collectors.joining()));
    }

    @Test
    void remarkInEmphasisBelowARuleIsNoPartOfTheLastAnswer() {
        assertEquals("""
                explanation: Pourquoi la mer est-elle salée ? = Les fleuves portent du sel.
                explanation: Pourquoi le vent souffle-t-il ? = L'air chaud monte.
                """, of("""
                ## 1. Pourquoi la mer est-elle salée ?

                Les fleuves portent du sel.

                ## 2. Pourquoi le vent souffle-t-il ?

                L'air chaud monte.

                ---

                *(La suite s'affiche ci-dessous.)*
                """));
        assertEquals("""
                fact: Que disent-ils ? = *Nous ne partons pas ce soir.*
                fact: Que chantent-ils ? = *Nous partons demain matin.*
                """, of("""
                ## 1. Que disent-ils ?

                *Nous ne partons pas ce soir.*

                ## 2. Que chantent-ils ?

                *Nous partons demain matin.*
                """));
    }

    @Test
    void headingThatOnlyAnnouncesTheReasonEndsNoAnswer() {
        assertEquals("""
                multiple-choice: O que voa? (1-11)
                  [ ] Uma pedra
                  [x] Uma gaivota
                  Uma gaivota

                  #### Explicação:

                  Ela tem asas.
                """, CardsAsText.of("""
                #### Pergunta: O que voa?

                - A) Uma pedra
                - B) Uma gaivota

                **Resposta: B**

                #### Explicação:


                Ela tem asas.
                """).replace("\n\n\n", "\n\n"));
    }

    @Test
    void keyMayNameWhereItsQuestionsComeFrom() {
        assertEquals("""
                fact: O que voa? = Uma gaivota.
                fact: O que nada? = Um peixe.
                """, of("""
                ### 1.1 (Mar/2024)

                - **Enunciado:** O que voa?
                - **Gabarito:** Uma gaivota.

                ### 1.2 (Rio/2024)

                - **Enunciado:** O que nada?
                - **Gabarito:** Um peixe.

                ## 3. Gabarito das questões

                | Questão | Gabarito | Observação |
                | --- | --- | --- |
                | **01** (Mar/2024) | **A** | Tem asas. |
                | **02** (Rio/2024) | **C** | Tem barbatanas. |
                """));
    }

    @Test
    void paragraphBelowATitleTellsTheKind() {
        assertEquals("procedure", CardsAsText.cards("""
                ## Question 1: Boats

                How can a boat be turned?

                **Answer:**

                By its rudder, which is moved to one side until the boat has turned.

                ## Question 2: Dikes

                How can a dike be closed?

                **Answer:**

                With sand that is brought by ships, for it takes a lot of it.
                """).getFirst().kind().label());
    }

    private static String of(String markdown) {
        return CardsAsText.cards(markdown).stream().map(card -> card.kind().label() + ": "
                + card.face().question().display() + " = " + card.face().answer().display() + "\n")
                .collect(Collectors.joining());
    }
}

package dev.recto.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.recto.card.Problem;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Pages about a program, a meeting or a plan have headings with text, as notes have, and are nothing to learn.
class PagesOfProjectsTest {
    private static final String SENTENCE = "Lorem ipsum dolor sit amet consectetur adipiscing elit sed do eiusmod.";

    @ParameterizedTest
    @ValueSource(strings = {
            // It is fetched and given its needs, in words that no list has.
            """
            # Lampe

            ## Erst einmal holen

            Das holt den Quelltext und alles, was er außerdem noch braucht.

            ```sh
            git clone https://lamps.example/lampe.git
            npm install
            ```

            ## Farben einstellen

            Die Farbe folgt der Stunde, von Weiß am Mittag bis Rot in der Nacht.
            """,
            // Within a sentence.
            """
            # Desk lamp

            ## The first evening

            Write `npm ci`, then `npm run dev`, and wait until the light is on.

            ## Colours

            The colour follows the hour, from white at noon to red at night.
            """,
            // What it needs is in a file of settings.
            """
            # Лампа

            ### Секреты

            Скопируйте `.env.example` и впишите в него ключ от лампы.

            ### Вечером

            Всё остальное делает одна команда, а потом горит свет:

                docker compose up
            """})
    void aPageThatTellsHowItsProgramIsStartedIsNoNotes(String page) {
        assertEquals(List.of("this looks like the read-me of a program, not like questions"), whatIsSaidOf(page));
    }

    @ParameterizedTest
    @ValueSource(strings = {
            // One of these commands is a topic of its own.
            """
            # Git

            ## Copies

            A copy has all of the past, from the first day on:

            ```sh
            git clone https://lamps.example/lampe.git
            ```

            ## Branches

            A branch is a name for a commit that moves on with each new one.
            """,
            // Who learns makes a program of his own.
            """
            # Components

            ## The first one

            Everything begins with an empty folder and these lines:

            ```sh
            npm create vite@latest
            npm install
            npm run dev
            ```

            ## State

            State is what a component remembers between two times that it is drawn.
            """})
    void commandsAmongNotesAreTopics(String page) {
        assertEquals(2, CardsAsText.cards(page).size());
        assertTrue(CardsAsText.read(page).isNotes());
    }

    @Test
    void aLongTextThatStartsItsExamplesOnceIsNotes() {
        var page = new StringBuilder("""
                # Waves

                ## Examples

                All of them are in one folder, and are started in the same way each time.

                ```sh
                git clone https://waves.example/all.git
                npm install
                ```
                """);
        for (var kind : List.of("Sound", "Light", "Water", "Heat", "Strings", "Drums", "Bells", "Pipes", "Ropes")) {
            page.append("\n## ").append(kind).append("\n\nIt moves to and fro around the place where it would rest.\n");
        }
        assertEquals(9, CardsAsText.cards(page.toString()).size());
    }

    @ParameterizedTest
    @CsvSource({
        "Как запустить проект, Переменные окружения, Цвета", "Sobre o projeto, Como rodar o projeto localmente, Cores",
        "Technologies utilisées, Lancer le projet, Couleurs", "使用技術, 起動方法, 色", "기술 스택, 프로젝트 소개, 색",
        "Tech stack, How to run the app locally, Colours", "O projektu, Spuštění aplikace, Barvy"})
    void headingsOfReadMesAreKnownInManyLanguages(String one, String other, String topic) {
        assertEquals(List.of("this looks like the manual of a program, not like questions"), whatIsSaidOf(
                "# Lumo\n\n## %s\n\n%s\n\n## %s\n\n%s\n\n## %s\n\n%s\n"
                        .formatted(one, SENTENCE, other, SENTENCE, topic, SENTENCE)));
    }

    @Test
    void howToUseSomethingElseIsATopic() {
        assertEquals(2, CardsAsText.cards(
                "# Hooks\n\n## How to use an effect\n\n%s\n\n## How to use a reference\n\n%s\n"
                        .formatted(SENTENCE, SENTENCE)).size());
    }

    @ParameterizedTest
    @CsvSource({
        "Minutes of the board meeting, the minutes of a meeting", "Meeting notes 2031-02-03, the minutes of a meeting",
        "議事録 第三回, the minutes of a meeting", "Протокол встречи, the minutes of a meeting",
        "Acta de la reunión, the minutes of a meeting", "Sitzungsprotokoll vom Mai, the minutes of a meeting",
        "Lamp design document, a design or proposal", "RFC: Warmer light, a design or proposal",
        "Pflichtenheft der Lampe, a design or proposal", "灯具设计文档, a design or proposal"})
    void itsNameSaysWhatAPageIs(String title, String purpose) {
        assertEquals(List.of("this looks like " + purpose + ", not like questions"),
                whatIsSaidOf("# %s\n\n## Light\n\n%s\n\n## Shade\n\n%s\n".formatted(title, SENTENCE, SENTENCE)));
    }

    @Test
    void soDoesTheOneHeadingThatAllOthersStandBelow() {
        assertEquals(List.of("this looks like the minutes of a meeting, not like questions"),
                whatIsSaidOf("# Lamps\n\n## Weekly sync notes (short)\n\n### Light\n\n%s\n\n### Shade\n\n%s\n"
                        .formatted(SENTENCE, SENTENCE)));
        assertEquals(2, CardsAsText.cards("# Office\n\n## Meeting notes\n\n%s\n\n## Letters\n\n%s\n"
                .formatted(SENTENCE, SENTENCE)).size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"The minutes hand", "Software design", "HTTP-Protokoll", "RFC 9110 in short",
        "Design patterns", "Frontend roadmap", "基本設計"})
    void subjectsAreNoGenre(String title) {
        assertEquals(2, CardsAsText.cards("# %s\n\n## Light\n\n%s\n\n## Shade\n\n%s\n"
                .formatted(title, SENTENCE, SENTENCE)).size());
    }

    @Test
    void remarksBehindTheHeadingsOfAGenreChangeNothing() {
        assertEquals(List.of("this looks like the minutes of a meeting, not like questions"), whatIsSaidOf(
                "# Lamps\n\n## Attendees (3)\n\n%s\n\n## Action items (this week)\n\n%s\n\n## Light\n\n%s\n"
                        .formatted(SENTENCE, SENTENCE, SENTENCE)));
    }

    @Test
    void whatAProposalWeighsIsNothingToLearn() {
        var page = "# Warmer light\n\n## Problem statement\n\n%s\n\n## %s\n\n%s\n\n## Colours\n\n%s\n";
        assertEquals(List.of("this looks like a design or proposal, not like questions"),
                whatIsSaidOf(page.formatted(SENTENCE, "Alternatives considered", SENTENCE, SENTENCE)));
        assertEquals(3,
                CardsAsText.cards(page.formatted(SENTENCE, "Advantages", SENTENCE, SENTENCE)).size());
    }

    @Test
    void helpOfACommandThatTakesObjectsIsItsManual() {
        assertEquals(List.of("this looks like the manual of a command, not like questions"), whatIsSaidOf(
                "# Get-Lamp\n\n## SYNOPSIS\n\n%s\n\n## -Colour\n\n%s\n\n## CommonParameters\n\n%s\n\n## OUTPUTS\n\n%s\n"
                        .formatted(SENTENCE, SENTENCE, SENTENCE, SENTENCE)));
    }

    private static List<String> whatIsSaidOf(String page) {
        return CardsAsText.read(page).problems().stream().map(Problem::what).toList();
    }
}

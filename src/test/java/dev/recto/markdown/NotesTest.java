package dev.recto.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/// Notes without questions become those a tutor would ask.
class NotesTest {
    @Test
    void everyHeadingWithTextOfItsOwnIsAsked() {
        assertEquals("""
                definition: What is Photosynthesis? (5-6)
                  Plants turn light into sugar, water and carbon dioxide being consumed.
                explanation: Give an example of Photosynthesis. (8-9)
                  A leaf in the sun makes its own sugar and gives off oxygen.
                list: What are uses of Photosynthesis? (11-12)
                  Food, wood and the oxygen we breathe come from it.
                explanation: Why study Photosynthesis? (14-15)
                  Because all food depends on it in the end.
                explanation: Photosynthesis: Light reactions (17-18)
                  They split water and charge the cell's batteries.
                """, CardsAsText.of("""
                # Biology or chemistry?

                What is it all about? Here are my notes.

                ## Photosynthesis
                Plants turn light into sugar, water and carbon dioxide being consumed.

                ### Example
                A leaf in the sun makes its own sugar and gives off oxygen.

                ### Uses of Photosynthesis
                Food, wood and the oxygen we breathe come from it.

                ### Why study Photosynthesis?
                Because all food depends on it in the end.

                ### Light reactions
                They split water and charge the cell's batteries.

                ## Nothing here yet
                """));
    }

    @Test
    void aParagraphThatIsOneBoldRunIsAHeading() {
        assertEquals("""
                definition: What is Sourdough? (1-4)
                   - Dough that is raised by wild yeast and bacteria.
                   - **It** takes days.
                procedure: What are the steps to a starter? (6-10)
                   - **Mix:** flour and water.
                   - **Wait:** a day.
                  Then repeat.
                list: When does Sourdough fail? (12-15)
                  - when it is too cold
                  - when it is fed too late
                definition: What is Yeast? (17-19)
                   - A fungus that turns sugar into gas.
                explanation: How is the dough kneaded in Yeast? (21-23)
                  By hand, for ten minutes or more.
                """, CardsAsText.of("""
                # Sourdough

                 - Dough that is raised by wild yeast and bacteria.
                 - **It** takes days.

                **The Steps to a starter**

                 - **Mix:** flour and water.
                 - **Wait:** a day.
                Then repeat.

                **When Sourdough Fails**

                - when it is too cold
                - when it is fed too late

                # Yeast

                 - A fungus that turns sugar into gas.

                **Kneading the Dough**

                By hand, for ten minutes or more.
                """));
    }

    @Test
    void equalTopicsUnderDifferentHeadingsAreDifferentQuestions() {
        var questions = CardsAsText.cards("""
                # A and B

                ## Alpha
                The first letter of the alphabet in Greek.
                ### Examples
                Many words begin with it, among them its own name.
                ## Beta
                The second letter of the alphabet in Greek.
                ### Examples
                Many words begin with it, among them its own name.
                """).stream().map(card -> card.face().question().text()).toList();
        assertEquals("[What is Alpha?, Give examples of Alpha., What is Beta?, Give examples of Beta.]",
                questions.toString());
    }

    private static String questions(String markdown) {
        return CardsAsText.cards(markdown).stream().map(card -> card.face().question().text()).toList().toString();
    }

    @Test
    void anotherLanguageIsAskedInItsOwnWords() {
        assertEquals("[Was ist „Gletscher“?, Was ist die Moräne?, Die Moräne: Beispiel aus den Alpen]", questions("""
                # Eis und Stein

                ## Gletscher
                Das Eis ist in den Bergen und fließt mit der Zeit ins Tal hinab.
                ## Die Moräne
                Der Schutt, den das Eis mit sich trägt und am Ende liegen lässt.
                ### Beispiel aus den Alpen
                Die Wälle sind auf der Karte zu sehen und nicht sehr hoch.
                """));
        assertEquals("[Что такое Ледник?, Что такое Морена?]", questions("""
                # Лёд и камень

                ## Ледник
                Лёд лежит в горах и со временем стекает в долину вниз.
                ## Морена
                Камни, которые лёд несёт с собой и оставляет в конце пути.
                """));
    }

    @Test
    void headingsThatNameNothingAreAskedWithTheTopicAboveOrNotAtAll() {
        assertEquals("[What is Yeast?, Yeast: Overview]", questions("""
                # Baking

                ## Overview
                This is what we are going to learn about bread here.
                ## Welcome
                Good to see you here among so many other bakers.
                ## Yeast:
                A fungus that turns the sugar of the dough into gas.
                ### Overview
                It lives on sugar, likes to be warm and dies when it is hot.
                """));
    }

    @Test
    void anAcronymIsNoPluralAndAComparisonIsNoThing() {
        assertEquals("[What is CORS?, What are APIs?, REST vs RPC]", questions("""
                # The web

                ## CORS
                A way in which a server allows other origins to read it.
                ## APIs
                What programs offer to other programs over the network.
                ## REST vs RPC
                One is about things and the other is about what is done.
                """));
    }

    @Test
    void aFewWordsAreEnoughAmongShortSiblings() {
        assertEquals("[What is Unit?, What is Fork?, What is Pull?]", questions("""
                # Words

                ## A-Z

                ### Unit
                One part.
                ### Fork
                A copy of it.
                ### Pull
                To get it.
                """));
    }

    @Test
    void whatIsSaidToSomebodyIsNoThing() {
        assertEquals(List.of("Choose your string", "If the string breaks", "What is the bridge?"),
                CardsAsText.cards("""
                # Lutes

                ## Choose your string

                Gut sounds warm, steel sounds bright.

                ## If the string breaks

                The tension of the others changes as well.

                ## The bridge

                It carries the sound to the top.
                """).stream().map(card -> card.face().question().text()).toList());
    }

    @Test
    void anItemCalledCorrectMakesNoOptionsOfAList() {
        assertFalse(CardsAsText.of("""
                # Lutes

                ## Tuning

                It takes patience.

                ### Edge cases

                - the peg slips → the pitch falls (correct)
                - the string is old → it breaks early

                ## The pitch

                It is higher where the string is short.
                """).contains("multiple-choice"));
    }

    @Test
    void aLessonIsNotWhatTheQuestionToCheckItAnswers() {
        assertEquals("""
                definition: What are Tides? (3-5)
                  The moon draws the sea, which rises twice a day.
                true-false: Tides come once a day. (11-18)
                  - false
                  False
                """, CardsAsText.of("""
                # The sea

                ## Tides

                The moon draws the sea, which rises twice a day.

                ### Currents

                See the chart.

                ### Check

                **Statement:** Tides come once a day.

                - [ ] True
                - [ ] False

                <details><summary>Show answer</summary>**Correct:** False</details>

                ### Waves

                See the film.
                """));
    }

    @Test
    void whatIsStillToBeWrittenIsNoTopic() {
        assertEquals(2, CardsAsText.cards("""
                # Looms

                ## Warp

                It is stretched on the frame before the work begins.

                **//TODO add a picture of it**

                It should show the heddles and the reed as well.

                ## Weft

                It is passed through with the shuttle, line by line.
                """).size());
    }

    @Test
    void aPageOfALargerTextHasItsTopicAsTitle() {
        var page = """
                ## Ebb tides

                %s water that runs back to the sea, twice between one noon and the next.

                ### Common dangers

                Boats dry out on the banks before anybody has seen how low the water is.

                ### Dangers of the spring ebb

                It runs so hard that an anchor drags, and nobody can row against it.
                """;
        assertEquals("""
                definition: What are Ebb tides? (1-3)
                  Ebb tides are water that runs back to the sea, twice between one noon and the next.
                explanation: Ebb tides: Common dangers (5-7)
                  Boats dry out on the banks before anybody has seen how low the water is.
                explanation: Ebb tides: Dangers of the spring ebb (9-11)
                  It runs so hard that an anchor drags, and nobody can row against it.
                """, CardsAsText.of(page.formatted("Ebb tides are")));
        assertEquals("""
                list: What are Common dangers? (5-7)
                  Boats dry out on the banks before anybody has seen how low the water is.
                definition: What are Dangers of the spring ebb? (9-11)
                  It runs so hard that an anchor drags, and nobody can row against it.
                """, CardsAsText.of(page.formatted("Twice a day there is")));
    }

    @Test
    void anAspectNeedsTheTopicAbove() {
        var notes = CardsAsText.of("""
                # Harbours

                ## Locks

                A lock holds the water in while the tide is out, behind two pairs of gates.

                ### Main advantages

                - Ships float at all hours.
                - The quay needs no floating bridge.

                ## Moles

                A mole keeps the swell out, and is made of stones that nobody can lift alone.

                ### Stones of a mole

                - Granite from the hills.
                - Blocks of concrete.
                """);
        assertTrue(notes.contains("Locks: Main advantages"), notes);
        assertTrue(notes.contains("Moles: Stones of a mole") || notes.contains("What are stones of a mole?"), notes);
    }

    @Test
    void anAspectRightBelowTheTitleIsOneOfIt() {
        assertEquals("[Wärmepumpe: Vorteile, Wärmepumpe: Nachteile]", questions("""
                # Wärmepumpe

                ## Vorteile

                - Sie braucht wenig Strom für viel Wärme und kann im Sommer auch kühlen.

                ## Nachteile

                - Sie ist teuer in der Anschaffung und nicht überall leise.
                """));
        assertEquals("[Heat pumps: Pros and cons, What is the compressor?, The compressor: Tips]", questions("""
                # Heat pumps

                ## Pros and cons

                - They need little power, and some hear them.

                ## The compressor

                It turns cold gas into hot gas, and is what can be heard.

                ### Tips

                - Put it far from the neighbours.
                """));
        assertEquals("[]", questions("""
                # heatpumpd

                ## Features

                - It needs little memory, and tells the pump when to run.

                ## Tips

                - Put it on a machine that is never switched off.
                """));
    }
}

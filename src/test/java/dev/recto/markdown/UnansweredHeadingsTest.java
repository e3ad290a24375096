package dev.recto.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/// Headings that ask and have nothing below them.
class UnansweredHeadingsTest {
    @Test
    void headingsThatOnlyAskAreUnanswered() {
        assertEquals("""
                explanation: Why do bees dance? (3-3)
                explanation: Describe a hive. (5-5)
                definition: What is a drone? (8-8)
                """, CardsAsText.of("""
                ## In the garden

                ### Why do bees dance?

                ### Describe a hive.


                ### What is a drone?
                """));
    }

    @Test
    void theyStayWhereOneIsAnswered() {
        assertEquals("""
                definition: What is a drone? (1-3)
                  A male bee.
                explanation: Why do bees dance? (5-5)
                explanation: How is honey made? (7-7)
                """, CardsAsText.of("""
                ### What is a drone?

                A male bee.

                ### Why do bees dance?

                ### How is honey made?
                """));
    }

    @Test
    void sectionsBetweenThemAreNone() {
        assertEquals(List.of("Why do bees dance?", "What is a drone?", "Who feeds the queen?", "What is wax?"),
                questions("""
                # Questions to ask a beekeeper

                ## What happens in the hive?

                ### Why do bees dance?

                ### What is a drone?

                ## What is outside?

                ### Who feeds the queen?

                ### What is wax?
                """).stream().filter(question -> !question.contains("happens") && !question.contains("outside"))
                        .toList());
    }

    @Test
    void anOutlineIsNotAsked() {
        assertEquals(List.of(), questions("""
                # A talk on bees

                ## Welcome

                ## Why bees?

                ## The hive

                ## Honey

                ## What is next?

                ## Thanks
                """));
        assertEquals(List.of(), questions("""
                # The feeder

                ## How it works

                ## When to fill it

                ## Why it leaks

                ## What you need
                """));
        assertEquals(List.of(), questions("""
                # Jobs

                ## Build the hive

                ## Install the frames

                ## Catch a swarm

                ## What is next?
                """));
    }

    @Test
    void whatAsksAndBecomesNoCardIsLeftOutWithItsReason() {
        var reading = CardsAsText.read("""
                # A talk on bees

                ## Welcome

                ## Why bees?

                ## The hive

                ## What is next?
                """);
        assertEquals(List.of(), reading.cards());
        assertEquals(List.of("5 Heading that asks: nothing stands below it",
                        "9 Heading that asks: nothing stands below it"),
                reading.leftOut().stream().map(part -> "%d %s: %s".formatted(part.line(), part.what(), part.why()))
                        .toList());
    }

    @Test
    void aTitleThatAsksIsNotLeftOut() {
        var reading = CardsAsText.read("""
                # What are bees?

                ## The hive

                A box of combs.

                ## The dance

                It shows where flowers are.
                """);
        assertTrue(reading.leftOut().stream().noneMatch(part -> part.what().contains("asks")));
    }

    @Test
    void linksToOtherQuestionsAreLeftOutAsLinks() {
        var reading = CardsAsText.read("""
                ## What is a drone?

                A male bee.

                See also: [Who feeds the queen?](#who-feeds-the-queen)

                ## Who feeds the queen?

                The nurses.

                See also: [What is a drone?](#what-is-a-drone)
                """);
        assertEquals(2, reading.cards().size());
        assertTrue(reading.leftOut().stream().allMatch(part -> part.what().equals("Links and pictures")
                && part.why().equals("they lead to other places in this document")), reading.leftOut()::toString);
    }

    private static List<String> questions(String markdown) {
        return CardsAsText.cards(markdown).stream().map(card -> card.face().question().text()).toList();
    }

    @Test
    void aLinkToWhereTheAnswerIsIsNone() {
        assertEquals("""
                definition: What is a rope? (1-3)
                  It ties.
                definition: What is a knot? (5-5)
                definition: What is a sail? (8-8)
                """, CardsAsText.of("""
                #### Q1: What is a rope?
                **Answer:**
                It ties.

                #### Q2: What is a knot?
                Read answer on 👉 <a href='https://a.example'>Ropes</a>

                #### Q3: What is a sail?
                Read the full answer on <a href='https://a.example'>Ropes</a>
                """));
    }

    @Test
    void theLastOfTwoInACollectionMayStillHaveNone() {
        assertEquals("""
                definition: What is a reef? (3-5)
                  Rock or coral below the water.
                definition: What is an atoll? (7-7)
                """, CardsAsText.of("""
                # Questions and answers on islands

                ### What is a reef?

                Rock or coral below the water.

                ### What is an atoll?
                """));
    }

    @Test
    void tasksAreAskedWhereMostHaveNoAnswer() {
        assertEquals(5, CardsAsText.cards("""
                ### Leg het verschil uit tussen een boot en een schip.

                Een schip is groter.

                ### Wat is een kiel?

                ### Geef een overzicht van de zeilen.

                ### Leg het gebruik van een anker uit.

                ### Wat is een roer?
                """).size());
    }

    @Test
    void headingsBelowAnEmptyOneAmongQuestionsAreTopics() {
        assertEquals("""
                definition: Yawls (5-7)
                  They have two masts.
                definition: What is a pier? (9-11)
                  A wall.
                explanation: Why does the tide turn? (13-15)
                  The moon pulls.
                fact: Which lamp is red? (17-19)
                  Port.
                fact: Where is north? (21-23)
                  Up.
                definition: What is a buoy? (25-27)
                  A float.
                """, CardsAsText.of("""
                # Boats

                ## Names

                ## Yawls

                They have two masts.

                # What is a pier?

                A wall.

                # Why does the tide turn?

                The moon pulls.

                # Which lamp is red?

                Port.

                # Where is north?

                Up.

                # What is a buoy?

                A float.

                # See also

                ## Links

                None.

                # Usage

                ## Setup

                Unpack it.
                """));
    }

    private static final String MANY = """
            # At the beekeeper's

            ### What is a drone?

            ### What is a queen?

            ### Why do bees dance?

            ### How is honey made?

            ### What is wax?

            ### Swarms

            ### Where do bees winter?

            ### When does a hive swarm?

            ### Why do bees sting?

            ### What is propolis?

            ### How long does a bee live?
            """;

    @Test
    void aBareTopicAmongManyOfThemIsAsked() {
        assertEquals("Swarms", questions(MANY).get(5));
        assertEquals(11, questions(MANY).size());
    }

    @Test
    void amongFewItIsNot() {
        assertEquals(List.of("What is a drone?", "What is a queen?", "Why do bees dance?", "How is honey made?"),
                questions(MANY.substring(0, MANY.indexOf("### What is wax?")) + "### Swarms\n"));
    }

    @Test
    void oneOverDeeperHeadingsIsASection() {
        assertEquals(10, questions(MANY.replace("### Swarms\n", "### Swarms\n\n#### In May\n\n#### In June\n"))
                .size());
    }

    @Test
    void whatDiffersIsAskedAndALinkToFillInIsNoAnswer() {
        assertEquals("""
                comparison: Unterschied zwischen Möwe und Seeschwalbe (3-3)
                comparison: Unterschied zwischen Ebbe und Flut (5-5)
                explanation: Warum ist das Meer salzig? (8-8)
                list: Arten von Dünen (10-10)
                """, CardsAsText.of("""
                # Küste

                ## Unterschied zwischen Möwe und Seeschwalbe

                ## Unterschied zwischen Ebbe und Flut
                > - []()

                ## Warum ist das Meer salzig?

                ## Arten von Dünen
                """));
    }
}

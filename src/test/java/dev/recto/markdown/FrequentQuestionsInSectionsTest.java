package dev.recto.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/// Pages of frequent questions that are divided into sections, and statements among their questions.
class FrequentQuestionsInSectionsTest {
    @Test
    void aTitleWithAnotherRightBelowItNamesThePage() {
        assertEquals(List.of("May I row at night?", "Who keeps the key?", "The oar is split"), questions("""
                # FAQ
                # Help for all who row with us

                ## Boats

                ### May I row at night?
                With a lamp.
                ### Who keeps the key?
                Ann does.

                ## Trouble

                ### The oar is split
                Take one from the rack.
                """));
        assertEquals(List.of("What is an oar?", "What is a rack?", "What is a mill?"), questions("""
                # What is an oar?
                # What is a rack?

                It holds oars.

                # What is a mill?

                It grinds.
                """));
    }

    @Test
    void aSectionOfTwoQuestionsIsOneBesideLargerOnes() {
        assertEquals(List.of("May I row at night?", "Who keeps the key?", "Is it locked?", "When do we meet?",
                "Where is the pier?", "Do you train here?", "Is it deep?", "What does it cost?"), questions("""
                # Rowing

                ## Boats

                ### May I row at night?
                With a lamp.
                ### Who keeps the key?
                Ann does.
                ### Is it locked?
                At night.

                ## Days

                ### When do we meet?
                At ten.
                ### Where is the pier?
                Behind the mill.
                ### Do you train here?
                In spring.

                ## River

                ### Is it deep?
                Not here.
                ### What does it cost?
                Nothing.

                ## Map

                ### North bank
                There are two mills.
                ### South bank
                There is a wood.
                ### Islands
                There is one, with a hut.
                ### The mouth
                It is wide.
                """));
    }

    @Test
    void statementsUnderAHeadingForProblemsAreAskedLikeTheQuestions() {
        assertEquals(List.of("May I row at night?", "Who keeps the key?", "Is it locked?", "The oar is split",
                "Water in the boat", "The key is gone"), questions("""
                # Rowing

                ## Boats

                ### May I row at night?
                With a lamp.
                ### Who keeps the key?
                Ann does.
                ### Is it locked?
                At night.

                ## Troubleshooting

                ### The oar is split
                Take one from the rack.
                ### Water in the boat
                Turn it over.
                ### The key is gone
                Ring the bell.
                """));
    }

    @Test
    void wholeSentencesAmongBoldQuestionsOverTheirAnswersAreAsked() {
        assertEquals(List.of("The lamp stays dark.", "Is it ours?", "Why is it green?", "I lost the wick, all of it."),
                questions("""
                # FAQ

                **The lamp stays dark.**
                Turn the wick up.

                **Is it ours?**
                It is.

                **Why is it green?**
                It was painted by a child.

                **I lost the wick, all of it.**
                Cut one from a rope.
                """));
    }

    private static List<String> questions(String markdown) {
        return CardsAsText.cards(markdown).stream().map(card -> card.face().question().display()).toList();
    }

    @Test
    void oneOrTwoQuestionsRightBelowTheWordsAreEnough() {
        assertEquals("""
                fact: Do I need a tripod? (21-23)
                  No. A wall does as well.
                fact: What about rain? (25-27)
                  A bag over the lens keeps it dry.
                """, CardsAsText.of("""
                # Long exposures

                How to take them.

                ## Setup

                ### Camera

                Set it to bulb.

                ### Lens

                Stop it down.

                ### Shutter

                Use a cable.

                ## FAQ

                ### Do I need a tripod?

                No. A wall does as well.

                ### What about rain?

                A bag over the lens keeps it dry.

                ## See also

                - [Filters](filters.md)
                """));
    }

    @Test
    void oneOrTwoBelowAnotherHeadingMayBeAskedInPassing() {
        assertEquals(false, CardsAsText.of("""
                # Long exposures

                ## Installation

                ### Mount

                Screw it on.

                ### Which thread?

                A quarter of an inch.

                ## Usage

                ### Bulb

                Hold the cable.

                ### Ready?

                Then go out and take one.

                ## License

                Free.
                """).contains("Ready?"));
    }

    @Test
    void whatIsTheMatterIsSaidInScriptsWithoutBlanksToo() {
        assertEquals(List.of("灯泡不亮的时候", "电池很快用完", "包装: 颜色"), CardsAsText.cards("""
                # 常见问题

                ## 使用

                ### 灯泡不亮的时候

                先检查开关，然后检查电池，最后再换一个新的灯泡。

                ### 电池很快用完

                夜里把灯关掉，电池就能用得更久一些，也不会太热。

                ## 包装

                ### 颜色

                盒子有三种颜色，买的时候可以选择，也可以以后再换。
                """).stream().map(card -> card.face().question().text()).toList());
    }

    @Test
    void oneHeadingThatAsksRightBelowTheTitleStandsBesideBoldQuestions() {
        assertEquals(List.of("May I row at night?", "Who keeps the key?", "Where is the rack?"), questions("""
                # FAQ

                ## May I row at night?
                With a lamp.

                **Who keeps the key?**
                Ann does.

                **Where is the rack?**
                In the shed.
                """));
    }

    @Test
    void oneHeadingOverBoldQuestionsIsTheirTopicIfNothingElseStandsBelowItOrThePageIsOfAnotherName() {
        assertEquals(List.of("Who keeps the key?", "Where is the rack?"), questions("""
                # FAQ

                ## May I row at night?

                **Who keeps the key?**
                Ann does.

                **Where is the rack?**
                In the shed.
                """));
        assertEquals(List.of("Who keeps the key?", "Where is the rack?"), questions("""
                # Rowing

                ## What is new here?
                Much of what people ask us.

                **Who keeps the key?**
                Ann does.

                **Where is the rack?**
                In the shed.
                """));
    }
}

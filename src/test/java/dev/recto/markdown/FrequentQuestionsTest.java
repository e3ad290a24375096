package dev.recto.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/// Pages and trees of frequent questions.
class FrequentQuestionsTest {
    @Test
    void inATreeWhereNearlyAllHeadingsAskEachIsAQuestion() {
        assertEquals("""
                definition: What is a lease? (1-2)
                  A contract.
                procedure: How do I end one? (3-4)
                  In writing.
                fact: Who pays for repairs? (5-6)
                  The owner.
                """, CardsAsText.of("""
                ## What is a lease?
                A contract.
                ### How do I end one?
                In writing.
                ## Who pays for repairs?
                The owner.
                """));
    }

    @Test
    void aspectsThatComeAgainAndAgainAreNoQuestions() {
        var cards = CardsAsText.cards("""
                ### 1. Hammer
                **What is it?**

                A tool.

                **Why do we use it?**

                For nails.
                ### 2. Saw
                **What is it?**

                A tool.

                **Why do we use it?**

                For boards.
                ### 3. Plane
                **What is it?**

                A tool.

                **Why do we use it?**

                For edges.
                """);
        assertEquals(3, cards.size());
    }

    @Test
    void theFrequentQuestionsInAManualAreFoundAndTheManualIsNot() {
        assertEquals("""
                explanation: Why is it slow? (14-15)
                  The disk.
                fact: May I use it at work? (16-17)
                  Yes.
                fact: Is it free? (18-19)
                  It is.
                """, CardsAsText.of("""
                # Tool

                ## Installation

                ### Linux
                Use the package manager for it.
                ### macOS
                Use brew for it.
                ### Docker
                Pull the image for it.

                ## FAQ

                ### Why is it slow?
                The disk.
                ### May I use it at work?
                Yes.
                ### Is it free?
                It is.

                ## License
                MIT
                """));
    }

    @Test
    void headingsOfAFaqAreQuestionsAlsoInASectionWhereNoneHasAQuestionMark() {
        assertEquals("""
                procedure: How do I install it? (5-7)
                  From the shop.
                fact: Can I pay by card? (9-11)
                  Yes.
                procedure: How do I move it? (15-17)
                  Copy the folder.
                fact: Does it run offline? (19-21)
                  Always.
                fact: Is there a dark theme? (23-25)
                  In the settings.
                fact: The sound is gone (29-31)
                  Raise the volume.
                fact: "No disk" at the start (33-35)
                  Put it in.
                fact: A grey window (37-39)
                  Wait for it.
                """, CardsAsText.of("""
                # FAQ

                ## Installation

                ### How do I install it?

                From the shop.

                ### Can I pay by card?

                Yes.

                ## Use

                ### How do I move it?

                Copy the folder.

                ### Does it run offline?

                Always.

                ### Is there a dark theme?

                In the settings.

                ## Troubleshooting

                ### The sound is gone

                Raise the volume.

                ### "No disk" at the start

                Put it in.

                ### A grey window

                Wait for it.
                """));
    }

    @Test
    void onTheirOwnLevelOnlyTheFrequentQuestionsOfAManualAsk() {
        assertEquals("""
                explanation: Why is it slow? (11-13)
                  The disk.
                fact: Is it free? (15-17)
                  It is.
                """, CardsAsText.of("""
                # Tool

                ## Screens

                ### The first screen

                It shows all files.

                ## FAQ

                ### Why is it slow?

                The disk.

                ### Is it free?

                It is.
                """));
    }

    @Test
    void statementsInSectionsAreAskedWithoutThem() {
        assertEquals("""
                explanation: The lamp stays dark (7-9)
                  See [the manual](m) for it.
                explanation: The light flickers (11-13)
                  Turn the switch once more.
                """, CardsAsText.of("""
                # Frequently asked questions (FAQ)

                - [All of them](all)

                ## Trouble

                ### The lamp stays dark

                See [the manual](m) for it.

                ### The light flickers

                Turn the switch once more.

                ## More

                [The wiki of all that is known about our lamps](w)
                """));
    }

    @Test
    void severalBoldQuestionsStandInOneParagraph() {
        assertEquals("""
                fact: Is it free? (5-5)
                  It is. So are its parts.
                fact: Who made it? (6-7)
                  Ann, of **wood**.
                explanation: Why is it dark? (9-10)
                  There is no lamp.
                fact: Will there be one? (11-12)
                  Soon.
                """, CardsAsText.of("""
                # Box

                ## FAQ

                **Is it free?** It is. So are its parts.
                **Who made it?**
                Ann, of **wood**.

                **Why is it dark?**
                There is no lamp.
                **Will there be one?**
                Soon.
                """));
    }

    @Test
    void questionsThatGoOnInBoldAreOne() {
        assertEquals("""
                fact: Who made it? (5-8)
                  ? **And why?**
                  Ann, for her books.
                fact: Is it free? (10-12)
                  It is.
                """, CardsAsText.of("""
                # Box

                ## FAQ

                **Who made it?**
                **And why?**

                Ann, for her books.

                **Is it free?**

                It is.
                """));
    }

    @Test
    void aBoldStatementAmongThemIsAsked() {
        assertEquals("""
                fact: Is it free? (5-7)
                  It is.
                fact: Who made it? (9-11)
                  Ann.
                fact: The lid is stuck, and I pulled hard! (13-15)
                  Push it.
                """, CardsAsText.of("""
                # Box

                ## FAQ

                **_Is it free?_**

                It is.

                **_Who made it?_**

                Ann.

                **_The lid is stuck, and I pulled hard!_**

                Push it.

                ## Thanks

                **Ann and her sister**

                They made the box out of wood.
                """).replace("_", ""));
    }

    @Test
    void amongBoldQuestionsOverTheirAnswersSentencesAskToo() {
        assertEquals("""
                fact: Which rod is for trout? (3-4)
                  A light one.
                fact: Do I need a licence? (6-7)
                  Yes.
                explanation: My line keeps breaking. (9-10)
                  Wet the knot before you pull.
                fact: Where are eels? (14-16)
                  In mud.
                  **Handle with care.**
                fact: When do pike bite? (18-19)
                  In the cold.
                """, CardsAsText.of("""
                # FAQ

                **Which rod is for trout?**
                A light one.

                **Do I need a licence?**
                Yes.

                **My line keeps breaking.**
                Wet the knot before you pull.

                ## Fish

                **Where are eels?**
                In mud.
                **Handle with care.**

                **When do pike bite?**
                In the cold.
                """));
    }

    @Test
    void aQuarterOfTheHeadingsThatAskIsEnoughOnSuchAPage() {
        assertEquals(4, CardsAsText.cards("""
                # よくある質問

                ## 船を動かすことができません。

                1. 帆を上げます。風がありますか？
                2. いかりを上げます。
                3. かじを動かします。重いですか？

                ## 帆が破れてしまいました。

                布で直します。

                ## 船とは何ですか。

                水の上を動くものです。

                ## いかりが見つかりません。

                船の前にあります。
                """).size());
    }

    @Test
    void aBoldStatementAmongBoldQuestionsIsOneInASectionToo() {
        assertEquals("""
                fact: Can I sail alone? (5-6)
                  Yes, if the wind is light.
                explanation: The rudder does not answer. (8-9)
                  Look for weed around it, and let the sheet go.
                fact: Where do I moor? (11-12)
                  At any buoy with a green top.
                fact: When does the harbour close? (14-15)
                  An hour after dusk.
                fact: Who pays for a broken mast? (17-18)
                  The club does, once a year.
                """, CardsAsText.of("""
                # Boat guide

                ## Frequently asked questions

                **Can I sail alone?**
                Yes, if the wind is light.

                **The rudder does not answer.**
                Look for weed around it, and let the sheet go.

                **Where do I moor?**
                At any buoy with a green top.

                **When does the harbour close?**
                An hour after dusk.

                **Who pays for a broken mast?**
                The club does, once a year.
                """));
    }
}

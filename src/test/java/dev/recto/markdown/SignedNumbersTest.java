package dev.recto.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Paragraphs whose numbers have signs of their own, and what is counted like that without asking.
class SignedNumbersTest {
    private static String document(String number) {
        return """
                # Sails

                # 1 #What is a luff?

                The front edge.

                # 2 #Describe the leech

                The back edge, which
                flutters first.

                # 3 #Why are sails cut round?

                - They fill better.
                """.replaceAll("# (\\d) #", number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"[$1] ", "($1) ", "\uFF08$1\uFF09", "#$1 ", "#$1: ", "$1 - ", "$1 – ", "$1.) ", "Q$1) ", "Q.$1 ",
            "Q-$1: ", "Q-$1. ", "Question-$1: "})
    void whateverTheSignsANumberTellsAQuestion(String number) {
        assertEquals("""
                definition: What is a luff? (3-5)
                  The front edge.
                explanation: Describe the leech (7-10)
                  The back edge, which
                  flutters first.
                explanation: Why are sails cut round? (12-14)
                  - They fill better.
                """, CardsAsText.of(document(number)));
    }

    @Test
    void headingsStandOverSectionsOrInAnswers() {
        assertEquals("""
                definition: What is a luff? (5-7)
                  The front edge.
                explanation: Explain the leech. (9-15)
                  The back edge.

                  ### Example

                  Look up.
                explanation: Why does a hull float? (19-21)
                  It is lighter than water.
                definition: What is a chine? (23-25)
                  An edge.
                """, CardsAsText.of("""
                # Boats

                ## Sails

                (1) What is a luff?

                The front edge.

                (2) Explain the leech.

                The back edge.

                ### Example

                Look up.

                ## Hulls

                (3) Why does a hull float?

                It is lighter than water.

                (4) What is a chine?

                An edge.

                ## Sources

                None.
                """));
    }

    @Test
    void headingsThatAnnounceAnswersEndNone() {
        assertEquals("""
                definition: What is a luff? (1-5)
                  The front edge.
                explanation: Explain the leech. (7-11)
                  The back edge.
                explanation: Why are sails cut round? (13-17)
                  They fill better.
                """, CardsAsText.of("""
                1\\. What is a luff?

                #### Answer

                The front edge.

                2\\. Explain the leech.

                #### Answer

                The back edge.

                3\\. Why are sails cut round?

                #### Answer

                They fill better.
                """));
    }

    @Test
    void pointsOfAnAnswerMayBeCountedByOtherSigns() {
        assertEquals("""
                definition: What is needed? (1-7)
                  (1) A boat

                  (2) A crew

                  (3) Some wind
                explanation: Why does it float? (9-11)
                  It is lighter than water.
                list: Name three sails. (13-15)
                  Jib, main and spinnaker.
                """, CardsAsText.of("""
                [1] What is needed?

                (1) A boat

                (2) A crew

                (3) Some wind

                [2] Why does it float?

                It is lighter than water.

                [3] Name three sails.

                Jib, main and spinnaker.
                """));
    }

    @Test
    void partsOfANumberedQuestionStayInIt() {
        assertEquals(2, CardsAsText.cards("""
                ## Question 1

                A boat lies in a bay.

                (1) What holds it?

                An anchor.

                (2) What is the rope called?

                The rode.

                (3) Why does it swing?

                The wind turns it.

                ## Question 2

                A boat leaves the bay.

                (1) Who steers it?

                The helm.

                (2) What drives it?

                The wind.

                (3) Where does it go?

                To sea.
                """).size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"""
            [1] Hale, A. What makes a tide? Keel Press, 2001.

            [2] Jones, B. Why do boats heel? Keel Press, 2003.

            [3] Brown, C. Who drew the first chart? Keel Press, 2004.
            """, """
            Before you anchor ask yourself:
            (1) What is the depth?
            (2) What is the ground like?
            (3) Where will the wind come from?

            Then let it go.
            """, """
            A skipper looks at three things:

            (1) Depth of water
            The chain must be three times as long.

            (2) Kind of ground
            Sand holds well.

            (3) Room to swing
            Other boats swing, too.
            """, """
            1 - Give the mast a wipe

            It should be dry.

            2 - Find the halyard

            It hangs on the port side.

            3 - Write down the length

            You need it later.
            """, """
            #12 Fix the crash on start

            Thanks to Ann.

            #13 Explain the error message

            Was too short.

            #14 Describe the new keys

            Thanks to Bob.
            """, """
            Q.1 2024 was good.

            Q.2 2024 was bad.

            Q.3 2024 was better.
            """})
    void sourcesPointsStepsAndChangesAskNothing(String text) {
        assertEquals("", CardsAsText.of("# The bay\n\n" + text));
    }

    @Test
    void whatTheTextCitesIsASource() {
        assertEquals("", CardsAsText.of("""
                # Tides

                The moon pulls the sea [1], and twice a month the sun helps [2], says another [3].

                [1] What makes a tide? A study
                Harbour Press, second edition.

                [2] Why do springs come at full moon? A letter
                Journal of the Coast, volume 3.

                [3] Who drew the first chart? A tale
                Chart House.
                """));
    }
}

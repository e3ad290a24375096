package dev.recto.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

class ArabicJoiningTest {
    @Test
    void aWordTakesInitialMedialAndFinalForms() {
        // beh, yeh, noon: "between"
        assertEquals("\uFE91\uFEF4\uFEE6", ArabicJoining.joined("\u0628\u064A\u0646"));
    }

    @Test
    void aLetterThatStandsAloneIsIsolated() {
        assertEquals("\uFEE1 \uFEE1", ArabicJoining.joined("\u0645 \u0645"));
    }

    @Test
    void afterALetterThatDoesNotJoinOnAWordBeginsAnew() {
        // dal, alef, reh: "house"; none of them reaches out to the next
        assertEquals("\uFEA9\uFE8D\uFEAD", ArabicJoining.joined("\u062F\u0627\u0631"));
        // reh takes hold of feh and lets go of qaf
        assertEquals("\uFED3\uFEAE\uFED5", ArabicJoining.joined("\u0641\u0631\u0642"));
    }

    @Test
    void lamAndAlefAreOneSign() {
        assertEquals("\uFEFB", ArabicJoining.joined("\u0644\u0627"));
        assertEquals("\uFEB3\uFEFC\uFEE1", ArabicJoining.joined("\u0633\u0644\u0627\u0645"));
    }

    @Test
    void vowelMarksDoNotPartLetters() {
        assertEquals("\uFEE3\uFEDC\uFEAA\u0651\uFEB1", ArabicJoining.joined("\u0645\u0643\u062F\u0651\u0633"));
        assertEquals("\uFE91\u064E\uFEF4\u0652\uFEE6", ArabicJoining.joined("\u0628\u064E\u064A\u0652\u0646"));
    }

    @Test
    void persianLettersJoinToo() {
        // gaf, farsi yeh, peh
        assertEquals("\uFB94\uFBFF\uFB57", ArabicJoining.joined("\u06AF\u06CC\u067E"));
    }

    @Test
    void whatIsCopiedIsWhatWasTyped() {
        var typed = "\u0645\u0627 \u0627\u0644\u0641\u0631\u0642 \u0628\u064A\u0646 `stack` "
                + "\u0648\u0627\u0644\u0623\u0637\u0628\u0627\u0642\u061F 42";
        assertEquals(typed, ArabicJoining.asTyped(ArabicJoining.joined(typed)));
    }

    @Test
    void otherTextStaysTheSameObject() {
        var text = "plain, \u05E9\u05DC\u05D5\u05DD, \u4F60\u597D";
        assertSame(text, ArabicJoining.joined(text));
        assertEquals("ﬁ", ArabicJoining.asTyped("ﬁ"));
    }

    @Test
    void joiningTwiceChangesNothing() {
        var once = ArabicJoining.joined("\u0627\u0644\u062E\u0648\u0627\u0631\u0632\u0645\u064A\u0629");
        assertEquals(once, ArabicJoining.joined(once));
    }

    @Test
    void textOnACardIsJoinedAndFormulasAreLeftAlone() {
        var body = Jsoup.parseBodyFragment(
                "<p dir=auto>\u0628\u064A\u0646 <span class=math>\\text{\u0628\u064A\u0646}</span></p>").body();
        ArabicJoining.settle(body);
        assertEquals("\uFE91\uFEF4\uFEE6 \\text{\u0628\u064A\u0646}", body.text());
    }
}

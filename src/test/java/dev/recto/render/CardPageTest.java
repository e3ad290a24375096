package dev.recto.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

class CardPageTest {
    @Test
    void pageLetsNothingLoad() {
        var page = CardPage.create();
        var policy = Jsoup.parse(page.page()).select("meta[http-equiv=Content-Security-Policy]").attr("content");
        assertTrue(policy.startsWith("default-src 'none'; script-src 'nonce-" + page.nonce() + "';"), policy);
        assertFalse(policy.contains("unsafe"), policy);
    }

    @Test
    void everyPageHasAWordOfItsOwn() {
        assertNotEquals(CardPage.create().nonce(), CardPage.create().nonce());
    }

    @Test
    void everythingIsInline() {
        var page = Jsoup.parse(CardPage.html());
        assertEquals(0, page.select("[src],link").size());
        assertEquals(3, page.select("script").size());
        for (var style : page.select("style")) {
            assertFalse(style.data().contains("url("), "a style that refers to a file");
        }
    }

    @Test
    void documentTypeComesFirst() {
        assertTrue(CardPage.html().startsWith("<!DOCTYPE html>"));
    }

    @Test
    void fontsOfFormulasAreTrueTypeAndInline() {
        var fonts = CardPage.formulaFonts();
        assertEquals(20, fonts.split("@font-face").length - 1);
        assertEquals(20, fonts.split("url\\(data:font/ttf;base64,").length - 1);
        assertFalse(fonts.contains("woff"));
    }
}

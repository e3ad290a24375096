package dev.recto.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
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
        assertEquals(1, page.select("script").size());
        for (var style : List.of(page.select("style").getFirst().data(), CardPage.formulas().style())) {
            assertFalse(style.replace("url(data:", "").contains("url("), "a style that refers to a file");
        }
    }

    @Test
    void documentTypeComesFirst() {
        assertTrue(CardPage.html().startsWith("<!DOCTYPE html>"));
    }

    @Test
    void fontsOfFormulasAreTrueTypeAndInline() {
        var fonts = CardPage.formulas().style();
        assertEquals(20, fonts.split("@font-face").length - 1);
        assertEquals(20, fonts.split("url\\(data:font/ttf;base64,").length - 1);
        assertFalse(fonts.contains("woff"));
    }
}

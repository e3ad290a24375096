package dev.recto.desktop.card;

import dev.recto.render.CardPage;

/// A page of cards, put together and not loaded yet.
///
/// @param nonce that its styles must know
record MadePage(String nonce, String html) {
    static MadePage make() {
        var page = CardPage.create();
        return new MadePage(page.nonce(), page.page());
    }
}

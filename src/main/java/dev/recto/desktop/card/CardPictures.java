package dev.recto.desktop.card;

import dev.recto.card.Card;
import dev.recto.library.LibraryPictures;
import dev.recto.render.Picture;
import dev.recto.render.Pictures;

/// The renderer's pictures come from a library.
public record CardPictures(LibraryPictures library) implements Pictures {
    @Override
    public Picture picture(Card card, String reference) {
        return switch (library.picture(card, reference)) {
            case LibraryPictures.CardPicture.Found(var mediaType, var bytes) -> new Picture.Found(mediaType, bytes);
            case LibraryPictures.CardPicture.Remote(var address, var host) -> new Picture.Remote(address, host);
            case LibraryPictures.CardPicture.Missing(var missing, var why) -> new Picture.Missing(missing, why);
        };
    }
}

package dev.recto.desktop.importing;

import dev.recto.card.Card;
import dev.recto.card.SourceLocation;
import dev.recto.desktop.card.CardPictures;
import dev.recto.library.LibraryPictures;
import dev.recto.render.CardHtml;

/// A card that is not taken in yet, with the pictures that lie beside its document.
final class BesideOrigin {
    private BesideOrigin() {}

    /// Both sides of the card.
    static String html(Row.Card row) {
        var document = row.document();
        var pictures = new CardPictures(LibraryPictures.below(document.pictureRoot()));
        return new CardHtml(pictures).answer(atOrigin(row));
    }

    /// The card with its place below the folder of pictures instead of in the library.
    private static Card atOrigin(Row.Card row) {
        var root = row.document().pictureRoot().toAbsolutePath();
        var place = root.relativize(row.document().origin().toAbsolutePath()).toString().replace('\\', '/');
        var face = row.card().face();
        return row.card().withFace(face.withSource(
                new SourceLocation(place, face.source().line(), face.source().endLine())));
    }
}

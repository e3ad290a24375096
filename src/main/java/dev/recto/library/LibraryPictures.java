package dev.recto.library;

import dev.recto.card.Card;
import dev.recto.card.Reason;
import dev.recto.library.PictureReference.Located;
import dev.recto.markdown.DocumentArchive;
import java.io.IOException;
import java.net.URI;
import java.nio.file.ClosedFileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// Finds the pictures that cards show: beside the document, or among those fetched from the web. Thread-safe.
public final class LibraryPictures {
    private final Path folder;
    private final Elsewhere elsewhere;

    /// What a card's picture turned out to be.
    public sealed interface CardPicture {
        /// @param mediaType `image/png`, `image/jpeg`, `image/gif`, `image/webp` or `image/svg+xml`
        record Found(String mediaType, byte[] bytes) implements CardPicture {}

        /// A picture on the web that was not fetched.
        record Remote(String address, String host) implements CardPicture {}

        record Missing(String reference, String why) implements CardPicture {}
    }

    /// Where a card's picture can be opened by another program.
    public sealed interface Place {
        /// A picture beside the document, or one that was fetched.
        record InLibrary(Path file) implements Place {}

        /// A picture on the web that was not fetched.
        record OnTheWeb(String address) implements Place {}

        record Nowhere(String why) implements Place {}

        /// What another program opens.
        default Optional<URI> opened() {
            return switch (this) {
                case InLibrary(var file) -> Optional.of(file.toUri());
                case OnTheWeb(var address) -> Optional.of(URI.create(address));
                case Nowhere _ -> Optional.empty();
            };
        }
    }

    /// Knows pictures that do not lie at their relative place.
    interface Elsewhere {
        Optional<String> of(String document, String reference);
    }

    LibraryPictures(Path folder, Elsewhere elsewhere) {
        this.folder = folder;
        this.elsewhere = elsewhere;
    }

    /// The pictures of documents that are not in a library: those below `folder`.
    ///
    /// @param folder that the cards' source paths start from
    public static LibraryPictures below(Path folder) {
        return new LibraryPictures(folder, (document, reference) -> Optional.empty());
    }

    /// @param reference the target as written in the markdown
    public CardPicture picture(Card card, String reference) {
        return switch (PictureReference.of(reference)) {
            case PictureReference.Local(var path) -> local(card.face().source().path(), path, reference);
            case PictureReference.Web(var address, var host) -> web(address, host);
            case PictureReference.Unusable(var why) -> new CardPicture.Missing(reference, why);
        };
    }

    /// @param reference the target as written in the markdown
    public Place place(Card card, String reference) {
        return switch (PictureReference.of(reference)) {
            case PictureReference.Local(var path) -> switch (located(card.face().source().path(), path)) {
                case Located.At(var file, var _) -> switch (read(file, reference)) {
                    // A program is chosen by a file's ending: what only begins like a picture is none.
                    case CardPicture.Found found when PictureType.fitsEnding(found.mediaType(), file) ->
                            new Place.InLibrary(file);
                    case CardPicture.Missing(var _, var why) -> new Place.Nowhere(why);
                    case CardPicture.Found _, CardPicture.Remote _ -> new Place.Nowhere("its name is not a picture's");
                };
                case Located.Nowhere(var why) -> new Place.Nowhere(why);
            };
            case PictureReference.Web(var address, var _) -> WebPictures.stored(folder, address)
                    .<Place>map(Place.InLibrary::new).orElse(new Place.OnTheWeb(address));
            case PictureReference.Unusable(var why) -> new Place.Nowhere(why);
        };
    }

    private CardPicture local(String document, String path, String reference) {
        return switch (located(document, path)) {
            case Located.At(var file, var _) -> read(file, reference);
            case Located.Nowhere(var why) -> new CardPicture.Missing(reference, why);
        };
    }

    private Located located(String document, String path) {
        var moved = elsewhere.of(document, path);
        var start = moved.isPresent() ? folder : folder.resolve(LibraryPath.beside(document, "x")).getParent();
        return switch (PictureReference.within(folder, start, moved.orElse(path))) {
            case Located.At(var _, var at) when !moved.isPresent() && !LibraryPath.isSafe(at) ->
                    new Located.Nowhere("it does not lie beside the document");
            case Located located -> located;
        };
    }

    private CardPicture web(String address, String host) {
        return WebPictures.stored(folder, address)
                .map(file -> read(file, address))
                .filter(CardPicture.Found.class::isInstance)
                .orElse(new CardPicture.Remote(address, host));
    }

    private static CardPicture read(Path file, String reference) {
        try {
            var bytes = DocumentArchive.isWithin(file) ? DocumentArchive.read(file) : Files.readAllBytes(file);
            return PictureType.of(bytes)
                    .<CardPicture>map(type -> new CardPicture.Found(type.mediaType(), bytes))
                    .orElse(new CardPicture.Missing(reference, "it is not a picture that can be shown"));
        } catch (IOException e) {
            return new CardPicture.Missing(reference, Reason.of(e).what());
        } catch (ClosedFileSystemException e) {
            return new CardPicture.Missing(reference, "its archive is closed");
        }
    }
}

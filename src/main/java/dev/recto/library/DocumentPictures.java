package dev.recto.library;

import dev.recto.card.Card;
import dev.recto.card.Problem;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The pictures that the cards of a document show.
final class DocumentPictures {
    private final Map<String, Path> local = new LinkedHashMap<>();
    private final Set<String> web = new LinkedHashSet<>();
    private final List<Problem> problems = new ArrayList<>();

    /// @param root folder below which they may lie
    /// @param folder of the document
    DocumentPictures(Path root, Path folder, List<Card> cards) {
        cards.forEach(card -> card.face().images().forEach(image -> {
            switch (PictureReference.of(image)) {
                case PictureReference.Local(var path) -> locate(root, folder, path, card, image);
                case PictureReference.Web(var address, var _) -> web.add(address);
                case PictureReference.Unusable(var why) -> report(card, image, why);
            }
        }));
    }

    private void locate(Path root, Path folder, String path, Card card, String image) {
        switch (PictureReference.within(root, folder, path)) {
            case PictureReference.Located.At(var file, var _) -> local.putIfAbsent(path, file);
            case PictureReference.Located.Nowhere(var why) -> report(card, image, why);
        }
    }

    private void report(Card card, String image, String why) {
        var source = card.face().source();
        problems.add(Problem.at(source.path(), source.line(), "the picture “" + image + "” does not come along: " + why,
                "The card shows its description instead."));
    }

    /// Files, each once.
    List<Path> local() {
        return local.values().stream().distinct().toList();
    }

    /// Files by their path from the document's folder as the cards say it.
    Map<String, Path> localByReference() {
        return local;
    }

    /// Addresses, each once.
    List<String> web() {
        return List.copyOf(web);
    }

    List<Problem> problems() {
        return problems;
    }
}

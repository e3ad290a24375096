package dev.recto.library;

import dev.recto.library.Entry.Chosen;
import dev.recto.library.Shelf.Shelved;
import dev.recto.markdown.SchemeChoice;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// By which schemes the user wants documents to be read.
///
/// A document of the library is known by its place, after it was renamed or moved by its content, and after it was
/// edited as well by its cards (see [Renamed]); one that is imported by its content, and after it was edited by the
/// file it comes from.
final class SchemeChoices {
    private final Map<String, SchemeChoice> byPath = new HashMap<>();
    private final Map<String, SchemeChoice> byContent = new HashMap<>();
    private final Map<String, SchemeChoice> byOrigin = new HashMap<>();

    SchemeChoices() {}

    /// Stays as it is, whatever becomes of `other`.
    SchemeChoices(SchemeChoices other) {
        byPath.putAll(other.byPath);
        byContent.putAll(other.byContent);
        byOrigin.putAll(other.byOrigin);
    }

    /// Takes in a choice that comes after all others.
    void put(Chosen chosen) {
        chosen.document().ifPresent(path -> byPath.put(path, chosen.choice()));
        byContent.put(chosen.sha256(), chosen.choice());
        chosen.origin().ifPresent(origin -> byOrigin.put(origin, chosen.choice()));
    }

    /// Of a document that lies in the library.
    SchemeChoice inLibrary(String path, String sha256) {
        return Optional.ofNullable(byPath.get(path)).or(() -> Optional.ofNullable(byContent.get(sha256)))
                .orElse(SchemeChoice.USUAL);
    }

    /// Of a file that lies elsewhere.
    SchemeChoice elsewhere(String origin, String sha256) {
        return Optional.ofNullable(byOrigin.get(origin)).or(() -> Optional.ofNullable(byContent.get(sha256)))
                .orElse(SchemeChoice.USUAL);
    }

    /// Whether something is chosen for this very place.
    boolean hasPath(String path) {
        return byPath.containsKey(path);
    }

    /// The choices that documents brought along from another place, to be recorded for this one: so they still hold
    /// when the document is edited.
    List<Chosen> broughtAlong(List<Shelved> documents) {
        return documents.stream()
                .filter(document -> !document.reading().choice().equals(SchemeChoice.USUAL)
                        && !hasPath(document.path()))
                .map(document -> new Chosen(Optional.of(document.path()), document.sha256(), Optional.empty(),
                        document.reading().choice())).toList();
    }

    /// What is chosen for places in the library.
    Map<String, SchemeChoice> byPath() {
        return Collections.unmodifiableMap(byPath);
    }
}

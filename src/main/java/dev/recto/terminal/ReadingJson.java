package dev.recto.terminal;

import dev.recto.markdown.Reading;
import dev.recto.markdown.Reading.FoundCard;
import java.util.Locale;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// How a document was read, as lines of JSON; the format is described in `docs/formats.md`.
final class ReadingJson {
    private static final JsonMapper JSON = JsonMapper.shared();

    private ReadingJson() {}

    /// Why a card is cut where it is.
    static ObjectNode explain(FoundCard found) {
        var object = JSON.createObjectNode();
        object.put("confidence", Explanation.confidence(found));
        object.put("because", found.because());
        if (!found.mistakes().isEmpty()) {
            var mistakes = object.putArray("mistakes");
            found.mistakes().forEach(mistakes::add);
        }
        return object;
    }

    /// One object about the document: how it was read, how else it could be, and what became no card.
    ///
    /// @param path of the document as it was given
    static String line(String path, Reading reading) {
        var object = JSON.createObjectNode();
        object.put("document", path);
        object.put("cards", reading.cards().size());
        object.put("choice", reading.choice().text());
        var schemes = object.putArray("schemes");
        for (var one : reading.alternatives()) {
            var scheme = schemes.addObject().put("key", one.key()).put("name", one.name())
                    .put("marks", one.strength().name().toLowerCase(Locale.ROOT));
            one.found().ifPresent(found -> scheme.put("found", found));
            scheme.put("taken", one.taken()).put("why", one.why());
        }
        var leftOut = object.putArray("leftOut");
        reading.leftOut().forEach(left -> leftOut.addObject().put("line", left.line()).put("endLine", left.endLine())
                .put("what", left.what()).put("why", left.why()));
        return JSON.writeValueAsString(object);
    }
}

package dev.recto.library;

import dev.recto.memory.MemoryState;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// The readable `schedule.json`: what the journal adds up to, for people and other programs. It is derived; nothing
/// reads it back.
final class ScheduleFile {
    private static final JsonMapper JSON = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private ScheduleFile() {}

    static byte[] write(
            List<LibraryCard> cards, LibraryOptions options, String device, Instant now, ZoneOffset offset) {
        var root = JSON.createObjectNode();
        root.put("about", "Derived from the journal by Recto; changing it changes nothing.")
                .put("device", device)
                .put("written", now.truncatedTo(ChronoUnit.SECONDS).atOffset(offset).toString());
        root.putObject("options").put("newPerDay", options.newPerDay()).put("dayEndsAt", options.dayEndsAt())
                .put("retention", options.scheduling().desiredRetention());
        var array = root.putArray("cards");
        cards.forEach(card -> put(array.addObject(), card, offset));
        return (JSON.writeValueAsString(root) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    private static void put(ObjectNode node, LibraryCard card, ZoneOffset offset) {
        node.put("id", card.id().value()).put("deck", String.join(" / ", card.deck()))
                .put("question", card.card().face().question().text())
                .put("document", card.card().face().source().path());
        switch (card.memory()) {
            case MemoryState.New _ -> node.put("state", "new");
            case MemoryState.Studied studied -> node.put("state", studied.phase().name().toLowerCase(Locale.ROOT))
                    .put("due", studied.due().truncatedTo(ChronoUnit.SECONDS).atOffset(offset).toString())
                    .put("stability", studied.stability()).put("difficulty", studied.difficulty())
                    .put("scheduledDays", studied.scheduledDays())
                    .put("reps", studied.reps()).put("lapses", studied.lapses());
        }
    }
}

package dev.recto.library;

import dev.recto.memory.MemoryState;
import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// The readable `schedule.json`: what the journal adds up to, for people and other programs. It is derived; nothing
/// reads it back.
final class ScheduleFile {
    private static final JsonMapper JSON = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private ScheduleFile() {}

    /// Written as it comes: a tree of ten thousand cards takes longer to build than to write.
    static byte[] write(
            List<LibraryCard> cards, LibraryOptions options, String device, Instant now, ZoneOffset offset) {
        var bytes = new ByteArrayOutputStream();
        try (var json = JSON.createGenerator(bytes)) {
            json.writeStartObject();
            json.writeStringProperty("about", "Derived from the journal by Recto; changing it changes nothing.");
            json.writeStringProperty("device", device);
            json.writeStringProperty("written", time(now, offset));
            json.writeObjectPropertyStart("options");
            json.writeNumberProperty("newPerDay", options.newPerDay());
            json.writeNumberProperty("dayEndsAt", options.dayEndsAt());
            json.writeNumberProperty("retention", options.scheduling().desiredRetention());
            json.writeEndObject();
            json.writeArrayPropertyStart("cards");
            cards.forEach(card -> write(json, card, offset));
            json.writeEndArray();
            json.writeEndObject();
        }
        bytes.write('\n');
        return bytes.toByteArray();
    }

    private static void write(JsonGenerator json, LibraryCard card, ZoneOffset offset) {
        json.writeStartObject();
        json.writeStringProperty("id", card.id().value());
        json.writeStringProperty("deck", String.join(" / ", card.deck()));
        json.writeStringProperty("question", card.card().face().question().text());
        json.writeStringProperty("document", card.card().face().source().path());
        switch (card.memory()) {
            case MemoryState.New _ -> json.writeStringProperty("state", "new");
            case MemoryState.Studied studied -> {
                json.writeStringProperty("state", studied.phase().name().toLowerCase(Locale.ROOT));
                json.writeStringProperty("due", time(studied.due(), offset));
                json.writeNumberProperty("stability", studied.stability());
                json.writeNumberProperty("difficulty", studied.difficulty());
                json.writeNumberProperty("scheduledDays", studied.scheduledDays());
                json.writeNumberProperty("reps", studied.reps());
                json.writeNumberProperty("lapses", studied.lapses());
            }
        }
        json.writeEndObject();
    }

    private static String time(Instant time, ZoneOffset offset) {
        return time.truncatedTo(ChronoUnit.SECONDS).atOffset(offset).toString();
    }
}

package dev.recto.terminal;

import dev.recto.card.Card;
import dev.recto.card.Face;
import dev.recto.markdown.Reading.FoundCard;
import java.io.StringWriter;
import java.util.List;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/// A card as one line of JSON; the format is described in `docs/formats.md`.
public final class CardJson {
    private final JsonFactory factory = new JsonFactory();

    /// One object, without a line end.
    public String line(Card card) {
        return line(card, json -> { });
    }

    /// The same with why it is cut where it is.
    String explained(FoundCard found) {
        return line(found.card(), json -> {
            json.writeName("explain");
            json.writeRawValue(ReadingJson.explain(found).toString());
        });
    }

    private String line(Card card, Consumer<JsonGenerator> more) {
        var out = new StringWriter();
        try (var json = factory.createGenerator(ObjectWriteContext.empty(), out)) {
            json.writeStartObject();
            writeFace(json, card);
            writeParts(json, card);
            writeStrings(json, "images", card.face().images());
            writeStrings(json, "notes", card.face().notes());
            more.accept(json);
            json.writeEndObject();
        }
        return out.toString();
    }

    private static void writeFace(JsonGenerator json, Card card) {
        Face face = card.face();
        json.writeStringProperty("id", face.id().value());
        json.writeStringProperty("deck", String.join("::", face.deck()));
        json.writeStringProperty("kind", card.kind().label());
        json.writeStringProperty("question", face.question().text());
        json.writeStringProperty("answer", face.answer().text());
        json.writeObjectPropertyStart("source");
        json.writeStringProperty("path", face.source().path());
        json.writeNumberProperty("line", face.source().line());
        json.writeNumberProperty("endLine", face.source().endLine());
        json.writeEndObject();
        writeStrings(json, "headings", face.headings());
        writeStrings(json, "tags", face.tags());
    }

    private static void writeParts(JsonGenerator json, Card card) {
        switch (card) {
            case Card.MultipleChoice choice -> writeChoices(json, choice.choices());
            case Card.TrueFalse statement -> writeChoices(json, List.of(
                    new Card.Choice("True", statement.verdict().orElse(false)),
                    new Card.Choice("False", !statement.verdict().orElse(true))));
            case Card.Cloze cloze -> writeBlanks(json, cloze.blanks());
            case Card.Listing list -> writeStrings(json, "points", list.points());
            case Card.Procedure procedure -> writeStrings(json, "steps", procedure.steps());
            case Card.Ordering ordering -> writeStrings(json, "steps", ordering.items());
            case Card.Definition definition -> json.writeStringProperty("term", definition.term());
            case Card.Comparison comparison -> writeComparison(json, comparison);
            case Card.Exercise exercise -> {
                writeCode(json, "given", exercise.given());
                writeCode(json, "solution", exercise.solution());
            }
            case Card.Matching matching -> writePairs(json, matching.pairs());
            case Card.Numeric numeric -> {
                json.writeStringProperty("value", numeric.value());
                json.writeNumberProperty("tolerance", numeric.tolerance());
            }
            case Card.Explanation _, Card.Fact _, Card.Scenario _ -> { }
        }
    }

    private static void writeComparison(JsonGenerator json, Card.Comparison comparison) {
        writeStrings(json, "subjects", comparison.subjects());
        if (!comparison.aspects().isEmpty()) {
            json.writeArrayPropertyStart("aspects");
            for (var aspect : comparison.aspects()) {
                json.writeStartObject();
                json.writeStringProperty("name", aspect.name());
                writeStrings(json, "cells", aspect.cells());
                json.writeEndObject();
            }
            json.writeEndArray();
        }
    }

    private static void writeChoices(JsonGenerator json, List<Card.Choice> choices) {
        json.writeArrayPropertyStart("choices");
        for (var choice : choices) {
            json.writeStartObject();
            json.writeStringProperty("text", choice.text());
            json.writeBooleanProperty("correct", choice.correct());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void writeBlanks(JsonGenerator json, List<Card.Blank> blanks) {
        json.writeArrayPropertyStart("blanks");
        for (var blank : blanks) {
            json.writeStartObject();
            json.writeStringProperty("text", blank.text());
            json.writeNumberProperty("start", blank.start());
            json.writeNumberProperty("end", blank.end());
            blank.hint().ifPresent(hint -> json.writeStringProperty("hint", hint));
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void writePairs(JsonGenerator json, List<Card.Pair> pairs) {
        json.writeArrayPropertyStart("pairs");
        for (var pair : pairs) {
            json.writeStartObject();
            json.writeStringProperty("left", pair.left());
            json.writeStringProperty("right", pair.right());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void writeCode(JsonGenerator json, String name, List<Card.Code> blocks) {
        if (blocks.isEmpty()) {
            return;
        }
        json.writeArrayPropertyStart(name);
        for (var code : blocks) {
            json.writeStartObject();
            if (!code.language().isEmpty()) {
                json.writeStringProperty("language", code.language());
            }
            json.writeStringProperty("text", code.text());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void writeStrings(JsonGenerator json, String name, List<String> values) {
        if (values.isEmpty()) {
            return;
        }
        json.writeArrayPropertyStart(name);
        values.forEach(json::writeString);
        json.writeEndArray();
    }
}

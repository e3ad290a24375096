package dev.recto.library;

import dev.recto.card.CardId;
import dev.recto.library.Entry.Chosen;
import dev.recto.library.Entry.LeftDocument;
import dev.recto.library.Entry.SeenCard;
import dev.recto.library.Entry.SeenDocument;
import dev.recto.library.Entry.Was;
import dev.recto.library.Entry.WrittenFile;
import dev.recto.markdown.SchemeChoice;
import dev.recto.memory.Rating;
import dev.recto.memory.SchedulingOptions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// How entries are written into and read from lines of the journal. The format is described in `docs/library.md`.
final class EntryFormat {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private EntryFormat() {}

    static String type(Entry entry) {
        return switch (entry) {
            case Entry.Review _ -> "review";
            case Entry.Undo _ -> "undo";
            case Entry.Options _ -> "options";
            case Entry.More _ -> "more";
            case Entry.Import _ -> "import";
            case Entry.Found _ -> "found";
            case Entry.Join _ -> "join";
            case Entry.Unknown unknown -> unknown.type();
        };
    }

    static ObjectNode members(Entry entry) {
        var line = JSON.createObjectNode();
        switch (entry) {
            case Entry.Review review -> line.put("card", review.card().value())
                    .put("rating", review.rating().label()).put("ms", review.took().toMillis());
            case Entry.Undo undo -> {
                line.put("of", undo.target());
                if (!undo.left().isEmpty()) {
                    var left = line.putArray("left");
                    undo.left().forEach(document -> left.addObject()
                            .put("document", document.document()).put("sha256", document.sha256()));
                }
            }
            case Entry.Options options -> putOptions(line, options.options());
            case Entry.More more -> line.put("cards", more.cards());
            case Entry.Import imported -> {
                putDocuments(line, imported.documents());
                putChoices(line, imported.choices());
            }
            case Entry.Found found -> {
                putDocuments(line, found.documents());
                putChoices(line, found.choices());
            }
            case Entry.Join join -> line.put("card", join.card().value()).put("into", join.into().value());
            case Entry.Unknown _ -> throw new IllegalArgumentException("nothing is known of it");
        }
        return line;
    }

    /// @throws IllegalArgumentException if a member is missing or out of range; the message says which
    static Entry read(String type, JsonNode line) {
        return switch (type) {
            case "review" -> new Entry.Review(card(line, "card"), rating(text(line, "rating")),
                    Duration.ofMillis(Math.max(0, line.path("ms").asLong(0))));
            case "undo" -> new Entry.Undo(text(line, "of"), list(line, "left").stream()
                    .map(left -> new LeftDocument(path(left, "document"), text(left, "sha256"))).toList());
            case "options" -> new Entry.Options(options(line));
            case "more" -> new Entry.More(Math.clamp(line.path("cards").asLong(0), 0, LibraryOptions.MOST_NEW));
            case "import" -> new Entry.Import(documents(line), choices(line));
            case "found" -> new Entry.Found(documents(line), choices(line));
            case "join" -> new Entry.Join(card(line, "card"), card(line, "into"));
            default -> new Entry.Unknown(type);
        };
    }

    private static void putOptions(ObjectNode line, LibraryOptions options) {
        var scheduling = options.scheduling();
        line.put("newPerDay", options.newPerDay()).put("dayEndsAt", options.dayEndsAt())
                .put("retention", scheduling.desiredRetention())
                .put("maximumInterval", scheduling.maximumInterval())
                .put("shortTerm", scheduling.shortTerm()).put("fuzz", scheduling.fuzz());
        putSteps(line.putArray("learningSteps"), scheduling.learningSteps());
        putSteps(line.putArray("relearningSteps"), scheduling.relearningSteps());
        var weights = line.putArray("weights");
        scheduling.weights().forEach(weights::add);
    }

    private static void putSteps(ArrayNode array, List<Duration> steps) {
        steps.forEach(step -> array.add(step.toSeconds()));
    }

    /// Members that are missing have their default.
    private static LibraryOptions options(JsonNode line) {
        var usual = LibraryOptions.DEFAULT;
        var scheduling = usual.scheduling();
        return new LibraryOptions(
                new SchedulingOptions(
                        line.has("weights") ? list(line, "weights").stream().map(weight -> weight.asDouble(0)).toList()
                                : scheduling.weights(),
                        line.path("retention").asDouble(scheduling.desiredRetention()),
                        line.has("learningSteps") ? steps(line, "learningSteps") : scheduling.learningSteps(),
                        line.has("relearningSteps") ? steps(line, "relearningSteps") : scheduling.relearningSteps(),
                        line.path("maximumInterval").asInt(scheduling.maximumInterval()),
                        line.path("shortTerm").asBoolean(scheduling.shortTerm()),
                        line.path("fuzz").asBoolean(scheduling.fuzz())),
                line.path("newPerDay").asInt(usual.newPerDay()),
                line.path("dayEndsAt").asInt(usual.dayEndsAt()));
    }

    private static List<Duration> steps(JsonNode line, String member) {
        return list(line, member).stream().map(step -> Duration.ofSeconds(step.asLong(0))).toList();
    }

    private static void putDocuments(ObjectNode line, List<SeenDocument> documents) {
        var array = line.putArray("documents");
        documents.forEach(document -> putDocument(array.addObject(), document));
    }

    private static void putChoices(ObjectNode line, List<Chosen> choices) {
        if (!choices.isEmpty()) {
            var array = line.putArray("choices");
            choices.forEach(chosen -> {
                var node = array.addObject();
                chosen.document().ifPresent(document -> node.put("document", document));
                node.put("sha256", chosen.sha256());
                chosen.origin().ifPresent(origin -> node.put("origin", origin));
                node.put("scheme", chosen.choice().text());
            });
        }
    }

    private static List<Chosen> choices(JsonNode line) {
        return list(line, "choices").stream().map(node -> new Chosen(
                node.has("document") ? Optional.of(path(node, "document")) : Optional.empty(),
                text(node, "sha256"), node.has("origin") ? Optional.of(text(node, "origin")) : Optional.empty(),
                SchemeChoice.parse(text(node, "scheme")))).toList();
    }

    private static void putDocument(ObjectNode node, SeenDocument document) {
        node.put("document", document.document()).put("sha256", document.sha256());
        document.origin().ifPresent(origin -> node.put("origin", origin));
        if (!document.pictures().isEmpty()) {
            var pictures = node.putObject("pictures");
            document.pictures().forEach(pictures::put);
        }
        if (!document.files().isEmpty()) {
            var files = node.putArray("files");
            document.files().forEach(file -> {
                var written = files.addObject().put("path", file.path()).put("sha256", file.sha256());
                file.former().ifPresent(former -> written.put("former", former));
            });
        }
        var cards = node.putArray("cards");
        document.cards().forEach(card -> putCard(cards.addObject(), card));
        if (!document.gone().isEmpty()) {
            var gone = node.putArray("gone");
            document.gone().forEach(id -> gone.add(id.value()));
        }
    }

    private static void putCard(ObjectNode node, SeenCard card) {
        node.put("id", card.id().value()).put("was", card.was().label())
                .put("line", card.line()).put("endLine", card.endLine())
                .put("question", card.question()).put("answer", card.answer().toString());
        if (card.excluded()) {
            node.put("excluded", true);
        }
    }

    private static List<SeenDocument> documents(JsonNode line) {
        return list(line, "documents").stream().map(EntryFormat::document).toList();
    }

    private static SeenDocument document(JsonNode node) {
        Map<String, String> pictures = new LinkedHashMap<>();
        node.path("pictures").properties()
                .forEach(picture -> pictures.put(picture.getKey(), checked(picture.getValue().asString(""))));
        return new SeenDocument(
                path(node, "document"),
                text(node, "sha256"),
                node.has("origin") ? Optional.of(text(node, "origin")) : Optional.empty(),
                pictures,
                list(node, "files").stream().map(file -> new WrittenFile(path(file, "path"), text(file, "sha256"),
                        file.has("former") ? Optional.of(text(file, "former")) : Optional.empty())).toList(),
                list(node, "cards").stream().map(EntryFormat::seenCard).toList(),
                list(node, "gone").stream().map(id -> new CardId(id.asString(""))).toList());
    }

    private static SeenCard seenCard(JsonNode node) {
        return new SeenCard(
                card(node, "id"), was(text(node, "was")),
                Math.max(1, node.path("line").asInt(1)), Math.max(1, node.path("endLine").asInt(1)),
                text(node, "question"),
                AnswerPrint.parse(text(node, "answer")).orElse(AnswerPrint.NONE),
                node.path("excluded").asBoolean(false));
    }

    private static Was was(String label) {
        for (var was : Was.values()) {
            if (was.label().equals(label)) {
                return was;
            }
        }
        return Was.SAME;
    }

    private static Rating rating(String label) {
        for (var rating : Rating.values()) {
            if (rating.label().equals(label)) {
                return rating;
            }
        }
        throw new IllegalArgumentException("no rating is called “" + label + "”");
    }

    private static CardId card(JsonNode line, String member) {
        return new CardId(text(line, member));
    }

    /// A path below the library's folder, whoever wrote the line.
    private static String path(JsonNode line, String member) {
        return checked(text(line, member));
    }

    private static String checked(String path) {
        if (!LibraryPath.isSafe(path)) {
            throw new IllegalArgumentException("“" + path + "” does not lie in the library");
        }
        return path;
    }

    private static String text(JsonNode line, String member) {
        var value = line.get(member);
        if (value == null || !value.isString()) {
            throw new IllegalArgumentException("“" + member + "” is missing");
        }
        return value.stringValue();
    }

    private static List<JsonNode> list(JsonNode line, String member) {
        var values = new ArrayList<JsonNode>();
        line.path(member).forEach(values::add);
        return values;
    }
}

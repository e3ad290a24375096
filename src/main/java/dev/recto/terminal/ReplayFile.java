package dev.recto.terminal;

import dev.recto.card.Problem;
import dev.recto.memory.Rating;
import dev.recto.memory.SchedulingOptions;
import dev.recto.memory.Steps;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Cards with their reviews and the options they were scheduled with, as an exchange of reference numbers has them:
/// `{"configs":{NAME:{"wEffective":[21 numbers],…}},`
/// `"cards":[{"id":…,"config":NAME,"reviews":[{"tMs":…,"rating":1..4}]}]}`.
/// What else it says, the results of another implementation among it, is not read.
record ReplayFile(List<ReplayedCard> cards) {
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();
    private static final Instant EARLIEST = Instant.parse("0001-01-01T00:00:00Z");
    private static final Instant LATEST = Instant.parse("9999-12-31T23:59:59.999Z");

    /// @param id a number or a string, as the file has it
    record ReplayedCard(JsonNode id, SchedulingOptions options, List<Review> reviews) {}

    record Review(Instant time, Rating rating) {}

    /// @param name of the file as the user knows it
    /// @throws IOException if the file cannot be read
    /// @throws Refusal if it is not such a file, with the place and what is wrong there
    static ReplayFile read(Path file, String name) throws IOException, Refusal {
        if (Files.isDirectory(file)) {
            throw new Refusal(Problem.of(name, "this is a folder", "Name a file of reviews.").toString());
        }
        try (var in = Files.newInputStream(file)) {
            return read(new Place(name, "", JSON.readTree(in)));
        } catch (JacksonException e) {
            if (e.getCause() instanceof IOException unreadable) {
                throw unreadable;
            }
            var line = Math.max(1, e.getLocation().getLineNr());
            var column = Math.max(1, e.getLocation().getColumnNr());
            throw new Refusal(Problem.at(
                    name, line, "not JSON at column " + column + ": " + e.getOriginalMessage(), "").toString());
        }
    }

    private static ReplayFile read(Place root) throws Refusal {
        root.require(root.node.isObject(), "expected an object with configs and cards");
        var configs = root.member("configs");
        configs.require(configs.node.isObject(), "expected an object");
        Map<String, SchedulingOptions> options = new HashMap<>();
        for (var name : configs.node.propertyNames()) {
            options.put(name, options(configs.member(name)));
        }
        var cards = new ArrayList<ReplayedCard>();
        for (var card : root.member("cards").elements()) {
            cards.add(card(card, options));
        }
        return new ReplayFile(List.copyOf(cards));
    }

    private static ReplayedCard card(Place card, Map<String, SchedulingOptions> configs) throws Refusal {
        var id = card.member("id");
        id.require(id.node.isIntegralNumber() || id.node.isString(), "expected a number or a string");
        var config = card.member("config");
        var options = configs.get(config.text());
        if (options == null) {
            throw config.refusal("there is no config of this name: " + config.text());
        }
        var reviews = new ArrayList<Review>();
        for (var review : card.member("reviews").elements()) {
            reviews.add(new Review(time(review.member("tMs")), rating(review.member("rating"))));
        }
        return new ReplayedCard(id.node, options, List.copyOf(reviews));
    }

    /// The names are those that implementations of FSRS have in common. Fuzz is left out: it is never the same.
    private static SchedulingOptions options(Place config) throws Refusal {
        var usual = SchedulingOptions.DEFAULT;
        config.require(config.node.isObject(), "expected an object");
        var weights = new ArrayList<Double>();
        for (var weight : config.member(config.has("wEffective") ? "wEffective" : "w").elements()) {
            weights.add(weight.number());
        }
        var retention = config.has("request_retention")
                ? config.member("request_retention").number() : usual.desiredRetention();
        var learning = config.has("learning_steps")
                ? steps(config.member("learning_steps")) : usual.learningSteps();
        var relearning = config.has("relearning_steps")
                ? steps(config.member("relearning_steps")) : usual.relearningSteps();
        var maximum = config.has("maximum_interval")
                ? config.member("maximum_interval").integer() : usual.maximumInterval();
        var shortTerm = config.has("enable_short_term")
                ? config.member("enable_short_term").truth() : usual.shortTerm();
        try {
            return new SchedulingOptions(weights, retention, learning, relearning,
                    Math.clamp(maximum, -1, Integer.MAX_VALUE), shortTerm, false);
        } catch (IllegalArgumentException e) {
            throw config.refusal(e.getMessage());
        }
    }

    private static List<Duration> steps(Place steps) throws Refusal {
        var durations = new ArrayList<Duration>();
        for (var step : steps.elements()) {
            durations.add(Steps.parseStep(step.text()).orElseThrow(() -> step.refusal("expected " + Steps.FORM)));
        }
        return durations;
    }

    private static Instant time(Place place) throws Refusal {
        var time = Instant.ofEpochMilli(place.integer());
        place.require(!time.isBefore(EARLIEST) && !time.isAfter(LATEST),
                "expected milliseconds since 1970 within the years 1 to 9999");
        return time;
    }

    private static Rating rating(Place place) throws Refusal {
        var grade = place.integer();
        place.require(grade >= 1 && grade <= 4, "expected 1 (again), 2 (hard), 3 (good) or 4 (easy)");
        return Rating.values()[(int) grade - 1];
    }

    /// A value of the file and the way to it: `cards[3].reviews[0].rating`.
    private record Place(String file, String path, JsonNode node) {
        boolean has(String name) {
            return node.has(name);
        }

        Place member(String name) throws Refusal {
            var place = new Place(file, path.isEmpty() ? name : path + "." + name, node.path(name));
            place.require(!place.node.isMissingNode(), "missing");
            return place;
        }

        List<Place> elements() throws Refusal {
            require(node.isArray(), "expected an array");
            var places = new ArrayList<Place>();
            for (var element : node) {
                places.add(new Place(file, path + "[" + places.size() + "]", element));
            }
            return places;
        }

        String text() throws Refusal {
            require(node.isString(), "expected a string");
            return node.asString();
        }

        double number() throws Refusal {
            require(node.isNumber(), "expected a number");
            return node.asDouble();
        }

        long integer() throws Refusal {
            require(node.isIntegralNumber() && node.canConvertToLong(), "expected a whole number");
            return node.asLong();
        }

        boolean truth() throws Refusal {
            require(node.isBoolean(), "expected true or false");
            return node.asBoolean();
        }

        void require(boolean condition, String otherwise) throws Refusal {
            if (!condition) {
                throw refusal(otherwise);
            }
        }

        Refusal refusal(String what) {
            return new Refusal(Problem.of(file, path.isEmpty() ? what : path + ": " + what, "").toString());
        }
    }
}

package dev.recto.memory;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.recto.memory.MemoryState.Phase;
import dev.recto.memory.MemoryState.Studied;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What another implementation of FSRS-6 (ts-fsrs 5.4.2, fuzz off) made of 833 reviews, and its tables of formulas.
class ReferenceVectorsTest {
    /// The reference rounds every stage to eight places, we round nothing.
    private static final double RELATIVE_STABILITY = 1e-5;
    private static final double DIFFICULTY = 1e-6;
    private static final double RETRIEVABILITY = 1e-6;

    private static final JsonNode VECTORS = read();
    private static final DayBoundary UTC_MIDNIGHT = new DayBoundary(ZoneOffset.UTC, 0);

    @TestFactory
    Stream<DynamicTest> everyReviewOfEveryCardAgrees() {
        return elements(VECTORS.get("cards")).map(card -> dynamicTest(
                "card " + card.get("id").asInt() + ", " + card.get("config").asString(), () -> replay(card)));
    }

    @Test
    void noReviewIsLeftOut() {
        assertEquals(833, elements(VECTORS.get("cards")).mapToInt(card -> card.get("reviews").size()).sum());
    }

    @TestFactory
    Stream<DynamicTest> effectiveWeightsAreThoseAfterClipping() {
        return VECTORS.get("configs").propertyStream().map(config -> dynamicTest(config.getKey(), () -> {
            var weights = options(config.getValue(), "w").effectiveWeights();
            var expected = numbers(config.getValue().get("wEffective"));
            for (int i = 0; i < Weights.COUNT; i++) {
                assertEquals(expected.get(i), weights.get(i), 1e-8, "w" + i);
            }
        }));
    }

    @Test
    void retrievabilityTableAgrees() {
        var rows = VECTORS.get("formulas").get("retrievability");
        assertEquals(36, rows.size());
        rows.forEach(row -> assertEquals(
                row.get("r").asDouble(),
                model(row).retrievability(row.get("t").asInt(), row.get("s").asDouble()),
                RETRIEVABILITY, row::toString));
    }

    @Test
    void intervalTableAgrees() {
        var rows = VECTORS.get("formulas").get("interval");
        assertEquals(216, rows.size());
        rows.forEach(row -> {
            double retention = row.get("retention").asDouble();
            double modifier = row.get("modifier").asDouble();
            double days = model(row).interval(retention, row.get("s").asDouble());
            assertEquals(
                    modifier, model(row).intervalModifier(retention), modifier * RELATIVE_STABILITY, row::toString);
            assertEquals(row.get("days").asInt(), Math.clamp(Math.round(days), 1, 36500), row::toString);
        });
    }

    @Test
    void fuzzRangeTableAgrees() {
        var rows = VECTORS.get("formulas").get("fuzzRange");
        assertEquals(152, rows.size());
        rows.forEach(row -> assertEquals(
                new Fuzz.Range(row.get("min").asInt(), row.get("maxIvl").asInt()),
                Fuzz.range(row.get("interval").asDouble(), row.get("elapsed").asInt(), row.get("max").asInt()),
                row::toString));
    }

    private static void replay(JsonNode card) {
        var config = VECTORS.get("configs").get(card.get("config").asString());
        var options = options(config, "wEffective");
        var scheduler = new Scheduler(options);
        MemoryState state = MemoryState.NEW;
        int index = 0;
        for (var review : card.get("reviews")) {
            var place = "review " + index++ + ": ";
            var time = Instant.ofEpochMilli(review.get("tMs").asLong());
            var day = UTC_MIDNIGHT.dayOf(time);
            if (state instanceof Studied before) {
                assertEquals(review.get("retrievability").asDouble(), scheduler.retrievability(before, day),
                        RETRIEVABILITY, place + "retrievability");
            } else {
                assertTrue(review.get("retrievability").isNull(), place + "a new card has no retrievability");
            }
            var next = scheduler.next(state, time, day, 0);
            for (var rating : Rating.values()) {
                agrees(place + rating + " ", review.get("preview").get(rating.ordinal()), next.after(rating), options);
            }
            var after = next.after(Rating.values()[review.get("rating").asInt() - 1]);
            agrees(place, review, after, options);
            state = after;
        }
    }

    private static void agrees(String place, JsonNode expected, Studied actual, SchedulingOptions options) {
        var names = List.of("state", "stability", "difficulty", "scheduledDays", "dueMs");
        var cell = expected.isArray() ? names.stream().map(name -> expected.get(names.indexOf(name))).toList()
                : names.stream().map(expected::get).toList();
        double stability = cell.get(1).asDouble();
        assertEquals(phase(cell.get(0).asString()), actual.phase(), place + "state");
        assertEquals(stability, actual.stability(), stability * RELATIVE_STABILITY, place + "stability");
        assertEquals(cell.get(2).asDouble(), actual.difficulty(), DIFFICULTY, place + "difficulty");
        if (cell.get(3).asInt() > options.maximumInterval()) {
            // The reference passes the maximum by a day or two to keep the ratings apart; here it is never passed.
            assertEquals(options.maximumInterval(), actual.scheduledDays(), place + "interval at its maximum");
        } else {
            assertEquals(cell.get(3).asInt(), actual.scheduledDays(), place + "interval");
            assertEquals(cell.get(4).asLong(), actual.due().toEpochMilli(), place + "due");
        }
        if (!expected.isArray()) {
            assertAll(
                    () -> assertEquals(expected.get("step").asInt(), actual.step(), place + "step"),
                    () -> assertEquals(expected.get("reps").asInt(), actual.reps(), place + "reps"),
                    () -> assertEquals(expected.get("lapses").asInt(), actual.lapses(), place + "lapses"));
        }
    }

    private static Fsrs model(JsonNode row) {
        var weights = numbers(VECTORS.get("weights").get(row.get("weights").asString()));
        return new Fsrs(Weights.clipped(weights, 1, true), true);
    }

    private static SchedulingOptions options(JsonNode config, String weights) {
        return new SchedulingOptions(
                numbers(config.get(weights)), config.get("request_retention").asDouble(),
                steps(config.get("learning_steps")), steps(config.get("relearning_steps")),
                config.get("maximum_interval").asInt(), config.get("enable_short_term").asBoolean(), false);
    }

    private static List<Duration> steps(JsonNode steps) {
        return elements(steps).map(step -> Steps.parseStep(step.asString()).orElseThrow()).toList();
    }

    private static List<Double> numbers(JsonNode numbers) {
        return elements(numbers).map(JsonNode::asDouble).toList();
    }

    private static Phase phase(String name) {
        return Phase.valueOf(name.toUpperCase(Locale.ROOT));
    }

    private static Stream<JsonNode> elements(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }

    private static JsonNode read() {
        try (var in = ReferenceVectorsTest.class.getResourceAsStream("fsrs6-vectors.json")) {
            return JsonMapper.shared().readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

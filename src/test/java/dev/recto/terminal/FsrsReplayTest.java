package dev.recto.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// `recto fsrs replay`, as another implementation would use it to compare itself.
class FsrsReplayTest {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Set<String> INPUTS = Set.of("tMs", "rating");
    private static final String SMALL = """
            {
              "configs": {"plain": {"wEffective": [0.212, 1.2931, 2.3065, 8.2956, 6.4133, 0.8334, 3.0194, 0.001, 1.8722,
                0.1666, 0.796, 1.4835, 0.0614, 0.2629, 1.6483, 0.6014, 1.8729, 0.5425, 0.0912, 0.0658, 0.1542],
                "learning_steps": ["1m", "10m"], "relearning_steps": ["10m"], "request_retention": 0.9,
                "maximum_interval": 36500, "enable_short_term": true}},
              "cards": [{"id": "a", "config": "plain", "reviews": [{"tMs": 1769391223864, "rating": 3}]}]
            }
            """;

    @TempDir
    private Path folder;

    private JsonNode reference;
    private String out = "";
    private String err = "";

    @BeforeEach
    void readReference() throws IOException {
        try (var in = getClass().getResourceAsStream("/dev/recto/memory/fsrs6-vectors.json")) {
            reference = JSON.readTree(in);
        }
    }

    @Test
    void everyReviewOfTheReferenceComesOutAsTheReferenceHasIt() throws IOException {
        var inputs = reference.deepCopy();
        inputs.get("cards").forEach(card -> card.get("reviews").forEach(
                review -> ((ObjectNode) review).retain(INPUTS)));
        assertEquals(0, replay(inputs.toString()), () -> err);

        var lines = out.lines().map(JSON::readTree).iterator();
        int compared = 0;
        for (var card : reference.get("cards")) {
            int maximum = reference.get("configs").get(card.get("config").asString()).get("maximum_interval").asInt();
            for (int i = 0; i < card.get("reviews").size(); i++) {
                agrees(card, i, lines.next(), maximum);
                compared++;
            }
        }
        assertEquals(833, compared);
        assertTrue(!lines.hasNext(), "a line for each review and no more");
    }

    private static void agrees(JsonNode card, int index, JsonNode line, int maximum) {
        var expected = card.get("reviews").get(index);
        assertEquals(card.get("id"), line.get("card"));
        assertEquals(index, line.get("review").asInt());
        for (var name : List.of("state", "step", "reps", "lapses")) {
            assertEquals(expected.get(name), line.get(name), () -> name + " of " + line);
        }
        assertEquals(expected.get("retrievability").isNull(), line.get("retrievability").isNull());
        assertEquals(expected.get("retrievability").asDouble(0), line.get("retrievability").asDouble(0), 1e-6);
        cellsAgree(List.of(expected.get("state"), expected.get("stability"), expected.get("difficulty"),
                expected.get("scheduledDays"), expected.get("dueMs")), List.of(line.get("state"), line.get("stability"),
                line.get("difficulty"), line.get("scheduledDays"), line.get("dueMs")), maximum);
        for (int rating = 0; rating < 4; rating++) {
            cellsAgree(cells(expected.get("preview").get(rating)), cells(line.get("preview").get(rating)), maximum);
        }
    }

    private static List<JsonNode> cells(JsonNode row) {
        var cells = new ArrayList<JsonNode>();
        row.forEach(cells::add);
        return cells;
    }

    private static void cellsAgree(List<JsonNode> expected, List<JsonNode> actual, int maximum) {
        double stability = expected.get(1).asDouble();
        assertEquals(expected.get(0), actual.get(0));
        assertEquals(stability, actual.get(1).asDouble(), stability * 1e-5);
        assertEquals(expected.get(2).asDouble(), actual.get(2).asDouble(), 1e-6);
        assertEquals(Math.min(expected.get(3).asInt(), maximum), actual.get(3).asInt());
        if (expected.get(3).asInt() <= maximum) {
            assertEquals(expected.get(4).asLong(), actual.get(4).asLong());
        }
    }

    @Test
    void aLineHasTheNamesOfTheReference() throws IOException {
        assertEquals(0, replay(SMALL), () -> err);
        assertEquals("", err);
        assertEquals(
                List.of("card", "review", "state", "stability", "difficulty", "retrievability", "scheduledDays",
                        "dueMs", "step", "reps", "lapses", "preview"),
                List.copyOf(JSON.readTree(out).propertyNames()));
    }

    @Test
    void weightsThatAreNotClippedYetAreClipped() throws IOException {
        var sameButRaw = SMALL.replace("wEffective", "w").replace("0.1666", "-7");
        assertEquals(0, replay(SMALL.replace("0.1666", "0")), () -> err);
        var clipped = out;
        assertEquals(0, replay(sameButRaw), () -> err);
        assertEquals(clipped, out);
    }

    @Test
    void aCardWithoutReviewsHasNoLines() throws IOException {
        assertEquals(0, replay(SMALL.replaceAll("\\{\"tMs.*?\\}", "")), () -> err);
        assertEquals("", out);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "`\"rating\": 3`        | `\"rating\": 5`       | f.json: cards[0].reviews[0].rating: expected 1 (again), 2 "
                + "(hard), 3 (good) or 4 (easy)",
        "`\"rating\": 3`        | `\"rating\": \"good\"`| f.json: cards[0].reviews[0].rating: expected a whole number",
        "`\"rating\": 3`        | `\"grade\": 3`        | f.json: cards[0].reviews[0].rating: missing",
        "`1769391223864`        | `1e99`                | f.json: cards[0].reviews[0].tMs: expected a whole number",
        "`1769391223864`        | `9e18`                | f.json: cards[0].reviews[0].tMs: expected a whole number",
        "`1769391223864`        | `9000000000000000000` | f.json: cards[0].reviews[0].tMs: expected milliseconds "
                + "since 1970 within the years 1 to 9999",
        "`\"config\": \"plain\"`| `\"config\": \"x\"`   | f.json: cards[0].config: there is no config of this name: x",
        "`\"wEffective\"`       | `\"weights\"`         | f.json: configs.plain.w: missing",
        "`[0.212, 1.2931,`      | `[0.212,`             | f.json: configs.plain: FSRS-6 has 21 weights, not 20",
        "`[0.212, 1.2931,`      | `[0.212, null,`       | f.json: configs.plain.wEffective[1]: expected a number",
        "`[0.212, 1.2931,`      | `[0.212, 1e999,`      | f.json: configs.plain: weight w1 is not a number",
        "`\"10m\"],`            | `\"ten\"],`           | `f.json: configs.plain.learning_steps[1]: expected a "
                + "whole number and s, m, h or d, such as 10m or 1d`",
        "`\"request_retention\": 0.9` | `\"request_retention\": 90` | `f.json: configs.plain: the desired retention "
                + "is 90.0, not within 0.7 to 0.99`",
        "`\"maximum_interval\": 36500` | `\"maximum_interval\": 0` | `f.json: configs.plain: the maximum interval "
                + "is 0 days, not within 1 to 36500`",
        "`\"enable_short_term\": true` | `\"enable_short_term\": 1` | f.json: configs.plain.enable_short_term: "
                + "expected true or false",
        "`\"cards\":`           | `\"notes\":`          | f.json: cards: missing",
    })
    void aMalformedFileIsRefusedWithThePlaceAndWhatIsWrong(String good, String bad, String message) throws IOException {
        assertTrue(SMALL.contains(good), good);
        assertEquals(1, replay(SMALL.replaceFirst(Pattern.quote(good), bad)));
        assertEquals(message, err.strip());
        assertEquals("", out);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "`{\"cards\": []`       | f.json:1: not JSON at column",
        "`{\n\"cards\": oops}`  | f.json:2: not JSON at column",
        "`[]`                   | f.json: expected an object with configs and cards",
        "``                     | f.json",
        "`{} {}`                | f.json:1: not JSON at column",
        "`{\"a\":1,\"a\":2}`    | f.json:1: not JSON at column",
    })
    void whatIsNoJsonIsRefusedWithTheLine(String content, String start) throws IOException {
        assertEquals(1, replay(content));
        assertTrue(err.startsWith(start), err);
        assertEquals("", out);
    }

    @Test
    void aMissingFileIsRefused() {
        assertEquals(1, run("fsrs", "replay", "nowhere.json"));
        assertTrue(err.contains("nowhere.json: there is no such file"), err);
    }

    @Test
    void aFolderIsRefused() {
        assertEquals(1, run("fsrs", "replay", "."));
        assertEquals(".: this is a folder. Name a file of reviews.", err.strip());
    }

    @Test
    void wrongUsageIsTwo() {
        assertEquals(2, run("fsrs"));
        assertEquals(2, run("fsrs", "replay"));
        assertEquals(2, run("fsrs", "replay", "a.json", "b.json"));
        assertEquals(2, run("fsrs", "rewind"));
        assertEquals("", out);
        assertEquals(0, run("fsrs", "replay", "--help"));
    }

    private int replay(String content) throws IOException {
        Files.writeString(folder.resolve("f.json"), content);
        return run("fsrs", "replay", "f.json");
    }

    private int run(String... arguments) {
        var outBytes = new ByteArrayOutputStream();
        var errBytes = new ByteArrayOutputStream();
        var surroundings = new Surroundings(
                InputStream.nullInputStream(), new PrintStream(outBytes, true, StandardCharsets.UTF_8),
                new PrintStream(errBytes, true, StandardCharsets.UTF_8), Map.of(), folder, folder, folder,
                folder, InstantSource.fixed(Instant.EPOCH), () -> ZoneId.of("Asia/Kathmandu"),
                _ -> Optional.empty(), _ -> false, false);
        int status = new CommandLineFace(surroundings).run(arguments);
        out = outBytes.toString(StandardCharsets.UTF_8);
        err = errBytes.toString(StandardCharsets.UTF_8);
        return status;
    }
}

package dev.recto.bench;

import dev.recto.markdown.DocumentReader;
import dev.recto.markdown.SourceText;
import dev.recto.markdown.generated.GeneratedDeck;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;

/// How long the importer takes from a document's text to its cards, as a ratio to what commonmark-java takes to do no
/// more than parse the same text in full, with the same extensions, in the same process, in turn.
final class ReadBenchmark implements Benchmark {
    private static final int MEGABYTE = 1_000_000;
    private static final int SMALL_DOCUMENTS = 1000;
    /// For each of the texts. Two rounds that take the same time do not show that the compiler is done: it is busy for
    /// most of a minute.
    private static final int WARMING_S = 30;
    private static final int TIMES = 5;
    /// In megabytes: how much is read at each size before its pace is measured, and then at least.
    private static final int READ_FOR_PACE = 20;
    private static final String AIM = "aim 1.0";

    private final DocumentReader reader = new DocumentReader();
    private final Parser parser = Parser.builder()
            .extensions(List.of(TablesExtension.create(), FootnotesExtension.create())).build();

    @Override
    public String name() {
        return "read";
    }

    @Override
    public String about(Extent extent) {
        return "Ratios to commonmark-java parsing the same text in full. Each is of medians of " + TIMES
                + ", warm, both in turn. Documents are written by chance in all families"
                + extent.documents().map(folder -> "; “real” are those in " + folder).orElse("") + ".";
    }

    @Override
    public boolean needsApp() {
        return false;
    }

    @Override
    public List<Measurement> measure(Extent extent) throws Exception {
        var large = written(10);
        var small = small();
        var measured = new ArrayList<Measurement>();
        addRatio(measured, "10 MB in one document", List.of(large), false);
        addRatio(measured, "1,000 small documents", small, true);
        if (extent.documents().isPresent()) {
            var real = in(extent.documents().get());
            addRatio(measured, "real documents joined", List.of(joined(real)), false);
            addRatio(measured, "real documents", real, true);
        }
        var one = seconds(small, false, this::cards);
        var all = seconds(small, true, this::cards);
        measured.add(new Measurement("1,000 small ones on one core, to all cores", one / all, "",
                Runtime.getRuntime().availableProcessors() + " cores"));
        addPace(measured, large);
        addHeap(measured, 10, 384);
        addHeap(measured, 50, 1500);
        return measured;
    }

    /// Until the compiler is done with most of what these texts need: others run other code.
    private void warm(List<SourceText> documents, boolean atOnce) {
        var end = System.nanoTime() + WARMING_S * 1_000_000_000L;
        while (System.nanoTime() < end) {
            seconds(documents, false, this::nodes);
            seconds(documents, atOnce, this::cards);
        }
    }

    private void addRatio(List<Measurement> measured, String what, List<SourceText> documents, boolean atOnce) {
        warm(documents, atOnce);
        var parsing = new ArrayList<Double>();
        var reading = new ArrayList<Double>();
        for (var time = 0; time < TIMES; time++) {
            parsing.add(seconds(documents, false, this::nodes));
            reading.add(seconds(documents, atOnce, this::cards));
        }
        var parsed = Spread.of(parsing).median();
        var read = Spread.of(reading).median();
        measured.add(new Measurement(what, read * 1000, " ms", "commonmark-java %.0f ms".formatted(parsed * 1000)));
        measured.add(new Measurement(what + ": ratio", read / parsed, "", AIM));
    }

    /// Megabytes a second at three sizes.
    private void addPace(List<Measurement> measured, SourceText ten) {
        var paces = new ArrayList<Double>();
        for (var document : List.of(written(1), ten, written(50))) {
            var size = document.text().length() / (double) MEGABYTE;
            var times = new ArrayList<Double>();
            // First unmeasured, and as often as all sizes come to much the same, so that none is better compiled than
            // another.
            var enough = READ_FOR_PACE / size;
            for (var time = 0; time < enough; time++) {
                seconds(List.of(document), false, this::cards);
            }
            for (var time = 0; time < Math.max(3, enough); time++) {
                times.add(seconds(List.of(document), false, this::cards));
            }
            paces.add(size / Spread.of(times).median());
            measured.add(Measurement.of("%.0f MB in one document, pace".formatted(size), paces.getLast(), " MB/s"));
        }
        var pace = Spread.of(paces);
        measured.add(new Measurement("time per MB, greatest to least", pace.greatest() / pace.least(), "", "aim 1.3"));
    }

    private void addHeap(List<Measurement> measured, int megabytes, int heap) throws Exception {
        var file = Files.createTempFile("recto-benchmark", ".md");
        try {
            Files.writeString(file, written(megabytes).text());
            var live = HeapProbe.mostLive(file, heap);
            measured.add(new Measurement("%d MB: heap in use after collections, at most".formatted(megabytes),
                    live, " MB", "of " + heap + " given"));
        } finally {
            Files.delete(file);
        }
    }

    /// @param atOnce on all cores instead of one document after the other
    private static double seconds(List<SourceText> documents, boolean atOnce, ToIntFunction<SourceText> job) {
        var start = System.nanoTime();
        var stream = atOnce ? documents.parallelStream() : documents.stream();
        if (stream.mapToInt(job).sum() < 0) {
            throw new IllegalStateException("less than nothing was found"); // so that none of it can be left out
        }
        return (System.nanoTime() - start) / 1e9;
    }

    private int cards(SourceText document) {
        return reader.read(document).cards().size();
    }

    private int nodes(SourceText document) {
        var count = 0;
        for (Node node = parser.parse(document.text()).getFirstChild(); node != null; node = node.getNext()) {
            count++;
        }
        return count;
    }

    private static SourceText written(int megabytes) {
        return text("written.md", GeneratedDeck.document(megabytes * MEGABYTE, new Random(megabytes)));
    }

    private static List<SourceText> small() {
        return GeneratedDeck.documents(SMALL_DOCUMENTS, new Random(1)).stream()
                .map(deck -> text(deck.family() + ".md", deck.markdown())).toList();
    }

    private static SourceText text(String name, String markdown) {
        return SourceText.decode(name, markdown.getBytes(StandardCharsets.UTF_8));
    }

    private static List<SourceText> in(Path folder) throws IOException {
        var documents = new ArrayList<SourceText>();
        try (var files = Files.list(folder)) {
            for (var file : files.filter(Files::isRegularFile).sorted().toList()) {
                documents.add(SourceText.decode(file.getFileName().toString(), Files.readAllBytes(file)));
            }
        }
        return documents;
    }

    private static SourceText joined(List<SourceText> documents) {
        return text("joined.md", documents.stream().map(SourceText::text).collect(Collectors.joining("\n\n")));
    }
}

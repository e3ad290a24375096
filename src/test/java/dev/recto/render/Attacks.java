package dev.recto.render;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/// Cards that want to load, read or run something: `attacks.txt`, and those that are too long to write down. Whatever
/// runs sets the page's title to `ran`.
public final class Attacks {
    private static final String RUN = "document.title='ran'";
    private static final String BAIT = "<img src=x onerror=" + RUN + ">";
    private static final Pattern BAIT_NAME = Pattern.compile("\\{target}([\\w.]+)");

    private Attacks() {}

    /// Markdown by name.
    ///
    /// @param targets what must not be loaded: an address that counts, a folder that nobody may read
    public static Map<String, String> all(String... targets) {
        var all = new LinkedHashMap<String, String>();
        for (var target : targets) {
            written().forEach((name, text) -> all.put(
                    text.contains("{target}") ? name + " from " + target : name,
                    markdown(name, text.replace("{run}", RUN).replace("{target}", target))));
            all.put("load: svg as a picture from " + target, drawing(target));
        }
        all.put("address: control character", "<a href=\"\u0001javascript:" + RUN + "\">go</a>");
        all.put("formula: depth", "$$\n" + "{".repeat(4_000) + "}".repeat(4_000) + "\n$$");
        all.put("formula: fractions", "$$\n" + "\\frac{1}{".repeat(300) + "2" + "}".repeat(300) + "\n$$");
        all.put("mutation: depth", "<div>".repeat(1_500) + BAIT);
        all.put("mutation: depth of formatting", "<b><i>".repeat(300) + BAIT);
        return all;
    }

    /// The files that the attacks ask for below their target.
    public static Set<String> baits() {
        var names = new TreeSet<>(Set.of("a.css", "b.svg"));
        BAIT_NAME.matcher(text()).results().forEach(bait -> names.add(bait.group(1)));
        return names;
    }

    private static String markdown(String name, String text) {
        return name.startsWith("formula") ? "$$\n" + text + "\n$$\n\n$" + text + "$" : text;
    }

    private static String drawing(String target) {
        var svg = "<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'><style>@import '" + target
                + "a.css';</style>"
                + "<rect width='9' height='9' style='fill:url(" + target + "b.svg#a)'/><script>" + RUN
                + "</script></svg>";
        return "<img src=\"data:image/svg+xml;base64,"
                + Base64.getEncoder().encodeToString(svg.getBytes(StandardCharsets.UTF_8)) + "\">";
    }

    private static Map<String, String> written() {
        var written = new LinkedHashMap<String, String>();
        var sections = List.of(text().split("\n=== "));
        for (var section : sections.subList(1, sections.size())) {
            int end = section.indexOf('\n');
            written.put(section.substring(0, end), section.substring(end + 1));
        }
        return written;
    }

    private static String text() {
        try (var stream = Attacks.class.getResourceAsStream("attacks.txt")) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

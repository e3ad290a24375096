package dev.recto.markdown.family;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class LinksTest {
    /// The rule.
    private static final Pattern LINK =
            Pattern.compile("\\]\\(\\s{0,20}<?(#?)[^)\\n]{0,3000}\\)|<a\\s[^<>]{0,500}href\\s*=\\s*[\"'](#?)");
    private static final List<String> PIECES = List.of("[a](#b)", "](", "<a ", "href", "=", "\"", "#", ")", " ", "\n",
            "<", ">", "x", "[c](https://d.example)", "<a href=\"#e\">f</a>", "'");

    @Test
    void linksToThePageItselfAreToldFromOthers() {
        assertEquals(List.of("true 7", "false 19", "true 30"),
                found("[a](#b) [c](d.html) <a href='#e'>f</a>").stream().toList());
    }

    @Test
    void itFindsWhatTheRuleFinds() {
        var random = new Random(1);
        for (var round = 0; round < 20_000; round++) {
            var text = new StringBuilder();
            for (var i = random.nextInt(12); i >= 0; i--) {
                text.append(PIECES.get(random.nextInt(PIECES.size())));
            }
            assertEquals(byRule(text.toString()), found(text.toString()), text::toString);
        }
    }

    /// A list of contents as long as a book, without a tag to its end and then with tags that lead nowhere.
    @Test
    void manyLinksAreFoundInOnePass() {
        var text = "[a](#b) ".repeat(400_000) + "<a b> ".repeat(400_000);
        assertEquals(400_000, assertTimeoutPreemptively(Duration.ofSeconds(20), () -> found(text).size()));
    }

    private static List<String> byRule(String text) {
        var found = new ArrayList<String>();
        var matcher = LINK.matcher(text);
        while (matcher.find()) {
            found.add(("#".equals(matcher.group(1)) || "#".equals(matcher.group(2))) + " " + matcher.end());
        }
        return found;
    }

    private static List<String> found(String text) {
        var found = new ArrayList<String>();
        var links = new Links(text, 0, text.length());
        for (var link = links.next(); link.isPresent(); link = links.next()) {
            found.add(link.get().leadsInside() + " " + link.get().end());
        }
        return found;
    }
}

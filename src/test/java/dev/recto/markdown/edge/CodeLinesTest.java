package dev.recto.markdown.edge;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class CodeLinesTest {
    private static final Pattern OPENING = Pattern.compile("^[ \\t]*(?:[-*+>]\\s+)*(`{3,}(?=[^`]*$)|~{3,})");
    private static final String[] PIECES = {"\n", "\n", "\n", " ", "\t", "```", "~~~", "`", "~", "- ", "> ", "*", "x",
        "java"};

    @Test
    void leavesOutFencedCode() {
        assertEquals(List.of("a", "", "", "", "b"), CodeLines.blanked("a\n```java\nint i;\n```\nb"));
        assertEquals("a\n       \n      \n   \nb", CodeLines.masked("a\n```java\nint i;\n```\nb"));
    }

    @Test
    void doesWhatTheRuleSays() {
        var random = new Random(20_260_717);
        for (var run = 0; run < 40_000; run++) {
            var text = new StringBuilder();
            for (var i = random.nextInt(25); i >= 0; i--) {
                text.append(PIECES[random.nextInt(PIECES.length)]);
            }
            assertEquals(ruled(text.toString()), CodeLines.blanked(text.toString()), text::toString);
        }
    }

    private static List<String> ruled(String markdown) {
        var lines = new ArrayList<String>();
        var fence = "";
        for (var line : markdown.split("\n", -1)) {
            var content = line.strip();
            var opening = OPENING.matcher(line);
            if (!fence.isEmpty()) {
                lines.add("");
                var mark = fence.charAt(0);
                fence = content.startsWith(fence) && content.chars().allMatch(c -> c == mark) ? "" : fence;
            } else if (opening.find()) {
                lines.add("");
                fence = opening.group(1);
            } else {
                lines.add(line);
            }
        }
        return lines;
    }
}

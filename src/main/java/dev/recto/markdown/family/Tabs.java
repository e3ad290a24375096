package dev.recto.markdown.family;

import dev.recto.markdown.block.PlainText;
import dev.recto.markdown.block.Slice;
import dev.recto.markdown.edge.AnswerLabel;
import dev.recto.markdown.edge.QuestionLabel;
import java.util.regex.Pattern;

/// Tabs of pages for MkDocs, `=== "Solution"` over a body that is indented by four columns: the parts of a box that
/// stand behind each other.
final class Tabs {
    private static final Pattern TITLE = Pattern.compile("( {0,12})===[!+]?[ \\t]+\"(.{0,120})\"\\s*");
    private static final int INDENT = 4;

    private Tabs() {}

    /// The text with the bodies of tabs below their titles and no longer indented, line by line. A title is in bold;
    /// one that only says that here is the question goes.
    static Slice flattened(Slice text) {
        if (!text.text().contains("=== \"") && !text.text().contains("===! \"")) {
            return text;
        }
        var flat = new StringBuilder(text.text().length());
        var inside = -1;
        for (var line : text.text().split("\n", -1)) {
            var title = TITLE.matcher(line);
            var indent = line.length() - line.stripLeading().length();
            flat.append(flat.isEmpty() ? "" : "\n");
            if (title.matches()) {
                inside = title.group(1).length();
                flat.append(shown(title.group(2)));
            } else if (inside >= 0 && (line.isBlank() || indent >= inside + INDENT)) {
                flat.append(line.isBlank() ? "" : line.substring(inside + INDENT));
            } else {
                inside = -1;
                flat.append(line);
            }
        }
        // The text's first line is the first one of the slice even if it is blank.
        return new Slice(flat.toString(), text.line());
    }

    private static String shown(String title) {
        var plain = PlainText.of(title);
        return !AnswerLabel.announces(plain) && QuestionLabel.isAlone("**" + plain + "**") ? "" : "**" + title.strip() + "**";
    }
}

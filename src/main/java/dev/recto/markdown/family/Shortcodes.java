package dev.recto.markdown.family;

import dev.recto.markdown.block.Document;
import dev.recto.markdown.edge.AnswerLabel;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;

/// Sections that a generator of sites collapses: `{{% details title="Question" %}}` or `{{< expand "Question" >}}` up
/// to the tag that closes it, and `{% details Question %}` up to `{% enddetails %}`.
///
/// @param first the line of the tag that opens it
/// @param last the line of the tag that closes it
record Shortcodes(String title, int first, int last) {
    private static final String NAME =
            "(?<name>details|expand|collapse|collapsible|accordion(?:-item)?|spoiler|toggle|faq|question)";
    private static final Pattern OPENING = Pattern.compile("\\s*\\{(?:\\{[%<]|%)\\s*" + NAME
            + "\\s++(?:[^\"“}]*?(?:\\b(?:title|summary|question|header|label)=)?[\"“](?<quoted>[^\"“”}]+)[\"”][^}]*"
            + "|(?<bare>[^\\s\"“”{}%][^\"“”{}%]*))(?:[%>]\\}|%)\\}\\s*");
    private static final int LONGEST = 400;

    /// Those that have a title which does not only announce an answer.
    static List<Shortcodes> in(Document document) {
        var text = document.text();
        var found = new ArrayList<Shortcodes>();
        if (text.indexOf("{{") < 0 && text.indexOf("{%") < 0) {
            return found;
        }
        var unclosed = new HashSet<String>();
        for (var line = 1; line <= document.lineCount(); line++) {
            var at = document.firstVisible(line);
            if (at < 0 || text.charAt(at) != '{' || document.lineEnd(line) - at > LONGEST
                    || document.hidden().covers(at)) {
                continue;
            }
            var opening = OPENING.matcher(document.line(line));
            if (opening.matches() && !unclosed.contains(opening.group("name"))) {
                var last = closing(document, line, opening.group("name"));
                if (last == 0) {
                    // Then none closes the next of its name either, and the document is not looked through again.
                    unclosed.add(opening.group("name"));
                }
                var title = opening.group("quoted") != null ? opening.group("quoted") : opening.group("bare");
                if (last > line && !AnswerLabel.announces(title)) {
                    found.add(new Shortcodes(title.strip(), line, last));
                }
                line = Math.max(line, last);
            }
        }
        return found;
    }

    /// The line of the tag that closes what this line opens; 0 if none does.
    private static int closing(Document document, int opening, String name) {
        for (var line = opening + 1; line <= document.lineCount(); line++) {
            var at = document.firstVisible(line);
            if (at >= 0 && document.text().charAt(at) == '{') {
                var tag = document.line(line).replaceAll("[\\s{}%<>]", "");
                if (tag.equals("/" + name) || tag.equals("end" + name)) {
                    return line;
                }
            }
        }
        return 0;
    }
}

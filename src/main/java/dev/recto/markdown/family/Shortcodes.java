package dev.recto.markdown.family;

import dev.recto.markdown.block.Block;
import dev.recto.markdown.block.Document;
import dev.recto.markdown.block.Slice;
import dev.recto.markdown.edge.AnswerLabel;
import java.util.ArrayList;
import java.util.BitSet;
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
    /// The same as a component of MDX, `<Accordion title="Question">`, perhaps closed on its line.
    private static final Pattern COMPONENT = Pattern.compile(
            "\\s*<(?<name>Accordion(?:Item|Tab|Panel)?|Expandable|Expander|Collaps(?:e|ible)|Disclosure|Details"
                    + "|Spoiler|Toggle|F(?:AQ|aq)(?:Item|Question)?|Question|QA|Q(?:uestion)?And(?:A|Answer))"
                    + "\\s(?:[^<>]*?\\s)?(?:title|summary|question|header|label|heading|q|name)=\\{?(?<quote>[\"'`])"
                    + "(?<quoted>(?:(?!\\k<quote>).)+)"
                    + "\\k<quote>\\}?[^<>]*>(?:(?<text>.*)</\\k<name>>)?\\s*");
    private static final int LONGEST = 400;

    /// Those that have a title which does not only announce an answer.
    static List<Shortcodes> in(Survey survey) {
        var document = survey.document();
        var text = document.text();
        var found = new ArrayList<Shortcodes>();
        var mayHaveComponent = survey.signs().have("</") && mayHaveComponent(text);
        if (!survey.signs().doubleBraces() && !survey.signs().have("{%") && !mayHaveComponent) {
            return found;
        }
        var unclosed = new HashSet<String>();
        var fenced = mayHaveComponent ? fenced(document) : new BitSet();
        for (var line = 1; line <= document.lineCount(); line++) {
            var at = document.firstVisible(line);
            if (at >= 0 && text.charAt(at) == '<' && document.lineEnd(line) - at <= LONGEST && at + 1 < text.length()
                    && Character.isUpperCase(text.charAt(at + 1))) {
                line = Math.max(line, component(document, line, fenced, unclosed, found));
                continue;
            }
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

    /// Whether a tag begins with a capital letter, as those of components do.
    private static boolean mayHaveComponent(String text) {
        for (var at = text.indexOf("</"); at >= 0 && at + 2 < text.length(); at = text.indexOf("</", at + 1)) {
            if (Character.isUpperCase(text.charAt(at + 2))) {
                return true;
            }
        }
        return false;
    }

    /// The places in fences; an indented element only looks like code.
    private static BitSet fenced(Document document) {
        var places = new BitSet();
        document.flows().stream().flatMap(flow -> flow.blocks().stream()).forEach(block -> {
            if (block instanceof Block.Code code && code.fenced()) {
                places.set(code.start(), code.end());
            }
        });
        return places;
    }

    /// Adds the component that opens on a line, if its title asks.
    ///
    /// @return the last line of it; 0 if there is none
    private static int component(Document document, int line, BitSet fenced, HashSet<String> unclosed,
            List<Shortcodes> found) {
        var opening = COMPONENT.matcher(document.line(line));
        if (!opening.matches() || unclosed.contains(opening.group("name"))
                || fenced.get(document.firstVisible(line))) {
            return 0;
        }
        var title = opening.group("quoted").strip();
        var last = opening.group("text") != null ? line : closing(document, line, opening.group("name"));
        if (last == 0) {
            unclosed.add(opening.group("name"));
        } else if (!AnswerLabel.announces(title)) {
            found.add(new Shortcodes(title, line, last));
        }
        return last;
    }

    /// What stands in it.
    Slice body(Document document) {
        if (last > first) {
            return document.lines(document.root().container(), first + 1, last - 1);
        }
        var own = COMPONENT.matcher(document.line(first));
        return own.matches() && own.group("text") != null ? new Slice(own.group("text").strip(), first)
                : Slice.none(first);
    }

    /// The line of the tag that closes what this line opens; 0 if none does.
    private static int closing(Document document, int opening, String name) {
        for (var line = opening + 1; line <= document.lineCount(); line++) {
            var at = document.firstVisible(line);
            if (at >= 0 && (document.text().charAt(at) == '{' || document.text().charAt(at) == '<')) {
                var tag = document.line(line).replaceAll("[\\s{}%<>]", "");
                if (tag.equals("/" + name) || tag.equals("end" + name)) {
                    return line;
                }
            }
        }
        return 0;
    }
}

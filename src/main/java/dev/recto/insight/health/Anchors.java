package dev.recto.insight.health;

import dev.recto.markdown.block.Block;
import dev.recto.markdown.block.Document;
import dev.recto.markdown.block.PlainText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// The places within documents that links can lead to: headings, and elements with an id or a name.
///
/// Sites make anchors of headings in their own ways, which differ in signs, spaces and case. So only letters and digits
/// are compared: what is reported here leads nowhere on any of them.
final class Anchors {
    private static final Pattern ID = Pattern.compile("\\b(?:id|name)\\s*=\\s*[\"']?([^\\s\"'<>]{1,300})",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern OWN_ID =
            Pattern.compile("\\{:?\\s*#([^\\s}]{1,300})[^}]*}[\\s#]*$", Pattern.MULTILINE);
    private static final Pattern HTML_HEADING =
            Pattern.compile("<h[1-6]\\b[^<>]{0,1000}>(.{0,2000}?)</h[1-6]", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    /// Made by the site: its top, footnotes, lines of code, marked text.
    private static final Pattern MADE = Pattern.compile("(?i)|top|fn.*|(?:l|L)\\d+.*|:~:.*|user-content-fn.*");

    private final Map<String, Set<String>> byDocument = new HashMap<>();
    private final List<Pending> pending = new ArrayList<>();

    /// A link into another document, which may be read later.
    private record Pending(String document, String fragment, int line, Findings findings) {}

    void add(Document document) {
        byDocument.put(normal(document.source().path()), of(document));
    }

    /// Whether a link within a document leads to something in it.
    boolean has(Document document, String fragment) {
        return has(byDocument.getOrDefault(normal(document.source().path()), Set.of()), fragment);
    }

    void later(String document, String path, String fragment, int line, Findings findings) {
        var folder = document.substring(0, Math.max(document.lastIndexOf('/'), document.lastIndexOf('\\')) + 1);
        pending.add(new Pending(normal(folder + path), fragment, line, findings));
    }

    /// Follows the links between documents, as far as these were examined.
    void follow() {
        for (var link : pending) {
            var there = byDocument.get(link.document());
            if (there != null && !has(there, link.fragment())) {
                link.findings().add(Severity.WARNING, Rule.BROKEN_LINK, link.line(),
                        "no heading of " + link.document().substring(link.document().lastIndexOf('/') + 1)
                                + " is called #" + link.fragment(), "Mend the link or the heading.");
            }
        }
        pending.clear();
    }

    private static boolean has(Set<String> anchors, String fragment) {
        if (MADE.matcher(fragment).matches()) {
            return true;
        }
        var wanted = Fold.letters(fragment.startsWith("user-content-") ? fragment.substring(13) : fragment);
        return wanted.isEmpty() || anchors.contains(wanted);
    }

    private static Set<String> of(Document document) {
        var anchors = new HashSet<String>();
        var times = new HashMap<String, Integer>();
        for (var flow : document.flows()) {
            for (var block : flow.blocks()) {
                if (block instanceof Block.Heading heading) {
                    // Its own name is none of its text.
                    own(document.text().substring(heading.start(), heading.end()), anchors);
                    heading(heading.text(), anchors, times);
                }
            }
        }
        var text = document.text();
        if (text.indexOf('<') >= 0) {
            var headings = HTML_HEADING.matcher(text);
            while (headings.find()) {
                own(headings.group(1), anchors);
                heading(headings.group(1), anchors, times);
            }
            var ids = ID.matcher(text);
            while (ids.find()) {
                anchors.add(Fold.letters(ids.group(1)));
            }
        }
        return anchors;
    }

    /// `{#name}` behind a heading.
    private static void own(String source, Set<String> anchors) {
        var own = OWN_ID.matcher(source);
        if (own.find()) {
            anchors.add(Fold.letters(own.group(1)));
        }
    }

    /// The second heading of the same text gets a number, and so on.
    private static void heading(String markdown, Set<String> anchors, Map<String, Integer> times) {
        var name = Fold.letters(PlainText.of(markdown));
        var before = times.merge(name, 1, Integer::sum) - 1;
        anchors.add(before == 0 ? name : name + before);
        anchors.add(Fold.letters(markdown));
    }

    private static String normal(String path) {
        var names = new ArrayList<String>();
        for (var name : path.replace('\\', '/').split("/")) {
            if (name.equals("..") && !names.isEmpty() && !names.getLast().equals("..")) {
                names.removeLast();
            } else if (!name.equals(".") && !(name.isEmpty() && !names.isEmpty())) {
                names.add(name);
            }
        }
        return String.join("/", names);
    }
}

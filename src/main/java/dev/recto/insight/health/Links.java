package dev.recto.insight.health;

import dev.recto.markdown.Neighbours;
import dev.recto.markdown.Neighbours.Presence;
import dev.recto.markdown.block.Document;
import java.util.regex.Pattern;

/// Links and pictures of a document that lead to nothing.
final class Links {
    private static final Pattern PICTURE = Pattern.compile("(?i).*\\.(?:png|jpe?g|gif|svg|webp|bmp)");
    private static final int LONGEST_SHOWN = 80;

    private final Document document;
    private final Neighbours beside;
    private final Anchors anchors;
    private final Findings findings;

    Links(Document document, Neighbours beside, Anchors anchors, Findings findings) {
        this.document = document;
        this.beside = beside;
        this.anchors = anchors;
        this.findings = findings;
    }

    void look() {
        anchors.add(document);
        Targets.in(document).forEach(this::look);
    }

    private void look(Target target) {
        var line = document.lineAt(target.offset());
        if (target.written().isBlank()) {
            findings.add(Severity.WARNING, rule(target), line,
                    target.isPicture() ? "a picture has no address" : "a link leads nowhere", "Write where it leads.");
        } else if (!target.isWhole()) {
            findings.add(Severity.ERROR, rule(target), line,
                    "the address “" + shown(target.written()) + "” has a space in it, so it is shown as text",
                    "Write %20 for each space, or put the address in pointed brackets.");
        } else if (!target.isElsewhere()) {
            within(target, line);
        }
    }

    private void within(Target target, int line) {
        var path = target.path();
        if (path.isEmpty()) {
            if (!anchors.has(document, target.fragment())) {
                findings.add(Severity.WARNING, Rule.BROKEN_LINK, line,
                        "no heading of this document is called #" + shown(target.fragment()),
                        "Mend the link or the heading.");
            }
            return;
        }
        switch (presence(path, target.isPicture())) {
            case THERE -> {
                if (!target.fragment().isEmpty() && isDocument(path)) {
                    anchors.later(document.source().path(), path, target.fragment(), line, findings);
                }
            }
            case MISSING -> findings.add(Severity.ERROR, rule(target), line,
                    (rule(target) == Rule.BROKEN_PICTURE ? "there is no picture “" : "there is no file “") + shown(path)
                            + "”",
                    path.indexOf('\\') >= 0 ? "Write / between the names of folders."
                            : "Put it there, or mend the address.");
            case OUTSIDE -> {
                if (target.isPicture()) {
                    findings.add(Severity.NOTE, Rule.BROKEN_PICTURE, line, "the picture “" + shown(path)
                            + "” lies outside the document's folder", "Give Recto the folder that has both.");
                }
            }
        }
    }

    /// Sites and note-takers leave the extension out, or name the page that will be made of the document.
    private Presence presence(String path, boolean isPicture) {
        var presence = beside.at(path);
        if (presence != Presence.MISSING || isPicture || PICTURE.matcher(path).matches()) {
            return presence;
        }
        var document = path.replaceFirst("(?:\\.html?|/)$", "") + ".md";
        return beside.at(document) == Presence.THERE ? Presence.THERE : presence;
    }

    private static Rule rule(Target target) {
        return target.isPicture() || PICTURE.matcher(target.path()).matches() ? Rule.BROKEN_PICTURE : Rule.BROKEN_LINK;
    }

    private static boolean isDocument(String path) {
        return path.matches("(?i).*\\.(?:md|markdown)");
    }

    private static String shown(String text) {
        return text.length() <= LONGEST_SHOWN ? text : text.substring(0, LONGEST_SHOWN) + "…";
    }
}

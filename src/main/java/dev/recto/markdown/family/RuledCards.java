package dev.recto.markdown.family;

import dev.recto.markdown.Reading.Confidence;
import dev.recto.markdown.block.Document;
import dev.recto.markdown.block.Slice;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// Decks whose cards are divided by lines `---`, each with its front as a heading `# …` and its back below, as hascard
/// reads them (hascard's README, "Cards").
///
/// Slides are divided so as well: but they have settings at the top, headings of several levels or free lines below
/// the dividers.
final class RuledCards implements Family {
    private static final Pattern FRONT = Pattern.compile("#[ \\t]+(?<text>\\S.*)");
    private static final int FEWEST = 3;

    /// What is set at the top of slides by Marp, reveal.js, Slidev and others.
    private static final Set<String> SLIDE_SETTINGS = Set.of("marp", "theme", "paginate", "revealjs", "reveal",
            "slides", "slideNumber", "transition", "class", "highlighter", "output", "format", "backgroundColor",
            "patat");

    @Override
    public List<Scheme> schemes(Survey survey) {
        var document = survey.document();
        if (SLIDE_SETTINGS.stream().anyMatch(document.frontMatter().values()::containsKey)) {
            return List.of();
        }
        if (document.text().indexOf("\n---\n# ") < 0) {
            return document.text().indexOf("\n---\n##") < 0 ? List.of() : RuledSections.schemes(survey);
        }
        var cuts = new ArrayList<Cut>();
        var first = document.frontMatter().lines() + 1;
        while (first < document.lineCount() && document.line(first).isBlank()) {
            first++;
        }
        for (var line = first; line <= document.lineCount() + 1; line++) {
            if (line > document.lineCount() || isDivider(document, line)) {
                if (!document.isBlank(first, line - 1) || line <= document.lineCount()) {
                    var front = FRONT.matcher(document.line(first));
                    var asked = front.matches() ? Label.without(front.group("text").strip()) : "";
                    if (asked.isBlank() || hasHeading(document, first + 1, line - 1)) {
                        return List.of();
                    }
                    cuts.add(Cut.open(new Slice(asked, first),
                            document.lines(document.root().container(), first + 1, line - 1), line - 1,
                            Confidence.SURE, "Line %d is the front of a card; a line --- ends it."));
                }
                first = line + 1;
            }
        }
        return cuts.size() < FEWEST ? List.of() : List.of(Scheme.explicit("Cards divided by lines", 0.9, cuts));
    }

    static boolean isDivider(Document document, int line) {
        return document.line(line).stripTrailing().equals("---")
                && !document.hidden().covers(document.lineStart(line));
    }

    private static boolean hasHeading(Document document, int first, int last) {
        for (var line = first; line <= last; line++) {
            var text = document.line(line);
            if (text.startsWith("#") && text.matches("#{1,6}(?:[ \\t].*)?")
                    && !document.hidden().covers(document.lineStart(line))) {
                return true;
            }
        }
        return false;
    }
}

package dev.recto.markdown;

import dev.recto.markdown.Reading.FoundCard;
import dev.recto.markdown.Reading.LeftOut;
import dev.recto.markdown.block.Block;
import dev.recto.markdown.block.Document;
import dev.recto.markdown.block.PlainText;
import dev.recto.markdown.block.WhiteSpace;
import dev.recto.markdown.family.Survey;
import dev.recto.markdown.family.UnansweredHeadings;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// What no card took, and why.
final class Remainder {
    static final String LINKS = "Links and pictures";
    private static final Pattern SAYING_NOTHING = Pattern.compile("[\\s\\p{P}\\p{S}]*");
    private static final Pattern WITHIN = Pattern.compile("\\[[^\\[\\]\\n]*\\]\\(#[^()\\s]*\\)");
    private static final int FEW_LETTERS = 200;
    private static final int FEW_BESIDE = 30;

    private final Survey survey;
    private final Document document;
    /// Of each card the offset at which its first line begins, in order, and the one behind its last line.
    private final int[] starts;
    private final int[] ends;

    /// @param cards in document order
    Remainder(Survey survey, List<FoundCard> cards) {
        this.survey = survey;
        this.document = survey.document();
        this.starts = new int[cards.size()];
        this.ends = new int[cards.size()];
        for (var i = 0; i < starts.length; i++) {
            var source = cards.get(i).card().face().source();
            starts[i] = document.lineStart(source.line());
            var end = document.lineStart(source.endLine() + 1);
            ends[i] = i > 0 && starts[i - 1] == starts[i] ? Math.max(ends[i - 1], end) : end;
        }
    }

    /// In document order; neighbours of the same sort in one.
    List<LeftOut> parts() {
        var parts = new ArrayList<LeftOut>();
        var cards = 0;
        for (var block : document.root().blocks()) {
            var start = block.start();
            var last = Math.max(start, block.end() - 1);
            // How many begin before the block ends: the last of them may reach into it.
            while (cards < starts.length && starts[cards] <= last) {
                cards++;
            }
            if (cards == 0 || ends[cards - 1] <= start) {
                var text = document.text().substring(start, block.end());
                if (block instanceof Block.Heading heading && UnansweredHeadings.isOne(survey, heading)) {
                    add(parts, new LeftOut(document.lineAt(start), document.lineAt(last), "Heading that asks",
                            "nothing stands below it"));
                } else if (says(block, text)) {
                    add(parts, part(document.lineAt(start), document.lineAt(last), text));
                }
            }
        }
        return parts;
    }

    private static void add(List<LeftOut> parts, LeftOut part) {
        if (!parts.isEmpty() && parts.getLast().what().equals(part.what())
                && part.line() - parts.getLast().endLine() <= 2) {
            var before = parts.removeLast();
            parts.add(new LeftOut(before.line(), part.endLine(), before.what(), before.why()));
        } else {
            parts.add(part);
        }
    }

    private LeftOut part(int first, int last, String text) {
        var contents = survey.leavings().at(first);
        if (contents.isPresent()) {
            return contents.get();
        }
        if (leadsElsewhere(text) && letters(text) < FEW_LETTERS) {
            return new LeftOut(first, last, LINKS, "they lead elsewhere and answer nothing");
        }
        if (leadsWithin(text)) {
            return new LeftOut(first, last, LINKS, "they lead to other places in this document");
        }
        if (starts.length == 0) {
            return new LeftOut(first, last, "Text", "no question was found that it could answer");
        }
        return document.lineStart(first) < starts[0]
                ? new LeftOut(first, last, "Introduction", "it stands before the first question")
                : new LeftOut(first, last, "Text between questions", "it belongs to no question");
    }

    /// Whether there is a link to the web or a picture: `](https:`, `<https:`, `<a `, `<img `.
    private static boolean leadsElsewhere(String text) {
        for (var at = text.indexOf("]("); at >= 0; at = text.indexOf("](", at + 2)) {
            var target = WhiteSpace.end(text, at + 2);
            if (isAddress(text, text.startsWith("<", target) ? target + 1 : target)) {
                return true;
            }
        }
        for (var at = text.indexOf('<'); at >= 0; at = text.indexOf('<', at + 1)) {
            if (isAddress(text, at + 1) || isTag(text, at + 1, "a") || isTag(text, at + 1, "img")) {
                return true;
            }
        }
        return false;
    }

    /// Whether there are links to headings of the document and few words beside them: "See also", "Back to the top".
    private static boolean leadsWithin(String text) {
        return text.indexOf("](#") >= 0 && letters(WITHIN.matcher(text).replaceAll(" ")) <= FEW_BESIDE;
    }

    private static boolean isAddress(String text, int at) {
        return text.regionMatches(true, at, "http:", 0, 5) || text.regionMatches(true, at, "https:", 0, 6);
    }

    private static boolean isTag(String text, int at, String name) {
        var end = at + name.length();
        return text.regionMatches(true, at, name, 0, name.length()) && end < text.length()
                && WhiteSpace.is(text.charAt(end));
    }

    private static long letters(String text) {
        return PlainText.of(text).codePoints().filter(Character::isLetterOrDigit).count();
    }

    private static boolean says(Block block, String text) {
        return switch (block) {
            case Block.Rule _, Block.Definition _ -> false;
            case Block.Heading _ -> leadsElsewhere(text);
            case Block.Html _ -> leadsElsewhere(text) || !SAYING_NOTHING.matcher(PlainText.of(text)).matches();
            default -> true;
        };
    }
}

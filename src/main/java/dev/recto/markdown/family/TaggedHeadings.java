package dev.recto.markdown.family;

import dev.recto.markdown.Reading.Confidence;
import dev.recto.markdown.block.Block;
import dev.recto.markdown.block.Document;
import dev.recto.markdown.block.LineStarts;
import dev.recto.markdown.block.PlainText;
import dev.recto.markdown.block.Slice;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Decks as mdanki reads them: each heading below the title is a front as it stands, a line that is only `%` or a
/// comment `<!-- deck split -->` divides more of the front from the back, and a line of links whose text begins with
/// `#` gives tags. Further in, a heading over such a comment, or over one that gives the card's type, is a front.
final class TaggedHeadings implements Family {
    private static final Pattern TAG_LINE = Pattern.compile("(?:\\[#[^\\]\\n]+\\]\\([^)\\n]*\\)\\s*)+");
    private static final Pattern TAG = Pattern.compile("\\[#([^\\]\\n]+)\\]");
    private static final long SIGNS = LineStarts.bits("[%");
    private static final Pattern DIVIDER = Pattern.compile(
            "(?m)^(?:%|<!--[ \\t]*(?:[a-z][\\w-]{1,20}[ \\t]+)?(?:split|flip|back)[ \\t]*-->)[ \\t]*$");

    /// `<!-- deck type multiple-choice -->`, or a divider.
    private static final Pattern COMMENT = Pattern.compile(
            "<!--[ \\t]*(?:[a-z][\\w-]{1,20}[ \\t]+)?(?:split|flip|back|(?<=[ \\t])type[ \\t]+[a-z-]{2,30})"
                    + "[ \\t]*-->\\s*");

    private static final Pattern TYPE =
            Pattern.compile("\\s*<!--[ \\t]*[a-z][\\w-]{1,20}[ \\t]+type[ \\t]+[a-z-]{2,30}[ \\t]*-->");

    /// In characters.
    private static final int LONGEST_DIVIDER = 80;
    private static final int FEWEST_FILED = 3;

    @Override
    public List<Scheme> schemes(Survey survey) {
        var marks = survey.headings().stream().filter(Mark::atRoot).toList();
        var level = marks.stream().filter(mark -> survey.title().filter(mark::equals).isEmpty()).mapToInt(Mark::level)
                .min();
        if (level.isEmpty()) {
            return List.of();
        }
        if (!hasSigns(survey)) {
            return filed(survey, marks, level.getAsInt());
        }
        var inner = commented(survey);
        var fronts = marks.stream().filter(mark -> mark.level() == level.getAsInt() || inner.contains(mark));
        var openings = fronts.map(mark -> new Opening(
                new Slice(mark.text(), mark.line()), mark.endLine() + 1, mark.container(), mark.level(),
                        Confidence.SURE,
                "Line %d is a heading of a deck with tag links.")).toList();
        var cuts = Opening.cuts(survey, openings).stream().filter(cut -> !cut.answer().isBlank())
                .map(TaggedHeadings::divided).toList();
        return List.of(Scheme.explicit("Headings with tag links", 1.2, cuts));
    }

    /// Where each heading says how it is filed, `## (Section: Knots) - Hitches`, each is a front, and needs no answer.
    private static List<Scheme> filed(Survey survey, List<Mark> marks, int level) {
        var fronts = marks.stream().filter(mark -> mark.level() == level).toList();
        if (fronts.size() < FEWEST_FILED || !fronts.stream().allMatch(mark -> FiledBracket.opens(mark.text()))
                || marks.stream().anyMatch(mark -> mark.level() > level
                        && survey.asking().isQuestion(mark.markdown()))) {
            return List.of();
        }
        return List.of(Scheme.explicit("Headings that say how they are filed", 1.2,
                Opening.cuts(survey, fronts.stream().map(mark -> new Opening(new Slice(mark.text(), mark.line()),
                        mark.endLine() + 1, mark.container(), level, Confidence.SURE,
                        "Line %d is a heading that says how it is filed.")).toList())));
    }

    /// The headings right above comments.
    private static Set<Mark> commented(Survey survey) {
        return survey.document().root().blocks().stream().filter(block -> isComment(survey.document(), block))
                .flatMap(block -> survey.headingBefore(survey.document().lineAt(block.start())).stream())
                .filter(mark -> !survey.isTitle(mark)).collect(Collectors.toSet());
    }

    private static boolean isComment(Document document, Block block) {
        return block instanceof Block.Html && block.end() - block.start() <= LONGEST_DIVIDER
                && COMMENT.matcher(document.text().substring(block.start(), block.end())).matches();
    }

    private static boolean hasSigns(Survey survey) {
        var signs = 0;
        for (var block : survey.document().root().blocks()) {
            signs += isSign(survey.document(), block) ? 1 : 0;
        }
        return signs >= 2;
    }

    private static boolean isSign(Document document, Block block) {
        return switch (block) {
            case Block.Paragraph paragraph when paragraph.markdown().mayBeginLine(SIGNS) ->
                    TAG_LINE.matcher(paragraph.text()).matches() || DIVIDER.matcher(paragraph.text()).matches();
            case Block.Html html -> isComment(document, html);
            default -> false;
        };
    }

    private static Cut divided(Cut cut) {
        // The line stays where its author put it: an answer is a slice of the source.
        var body = cut.answer().text();
        var tags = body.lines().filter(line -> line.indexOf("[#") >= 0 && TAG_LINE.matcher(line.strip()).matches())
                .flatMap(line -> TAG.matcher(line).results())
                .map(tag -> PlainText.of(tag.group(1)).replace(' ', '-')).toList();
        var whole = new Slice(body, cut.answer().line());
        var type = TYPE.matcher(body);
        var start = type.lookingAt() ? type.end() : 0;
        var answer = whole.from(start);
        var divider = DIVIDER.matcher(body);
        if (body.indexOf('%') < 0 && body.indexOf("<!--") < 0 || !divider.find(start)) {
            return Cut.open(cut.question(), answer, cut.extent(), cut.confidence(), cut.because()).tagged(tags);
        }
        var front = new Slice(cut.question().text() + "\n\n" + body.substring(start, divider.start()).strip(),
                cut.question().line());
        return Cut.open(front, whole.from(divider.end()), cut.extent(), cut.confidence(), cut.because()).tagged(tags);
    }
}

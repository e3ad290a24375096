package dev.recto.markdown.family;

import dev.recto.markdown.Reading.Confidence;
import dev.recto.markdown.block.Block;
import dev.recto.markdown.block.Slice;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/// `## Term #card` and `What about …? #card`: a tag makes the heading or line a question; what is below is the answer,
/// up to
/// the next heading or tagged line.
final class CardTags implements Family {
    private static final Pattern TAGGED =
            Pattern.compile("^(.*?\\S)\\s+#(?:card|flashcard|cards|flashcards)(?:-reverse|/[\\w-]+|-spaced)"
            + "?((?:\\s+#[\\w/-]+)*)\\s*$");

    @Override
    public List<Scheme> schemes(Survey survey) {
        if (!survey.signs().cardTags()) {
            return List.of();
        }
        var openings = new ArrayList<Opening>();
        for (var mark : survey.headings()) {
            var tagged = TAGGED.matcher(mark.text());
            if (mark.atRoot() && tagged.matches()) {
                openings.add(opening(survey, tagged.group(1), mark.line(), mark.endLine() + 1));
            }
        }
        for (var block : survey.document().root().blocks()) {
            if (block instanceof Block.Paragraph paragraph) {
                addLines(survey, paragraph, openings);
            }
        }
        openings.sort(Comparator.comparingInt(opening -> opening.question().line()));
        return openings.isEmpty() ? List.of()
                : List.of(Scheme.explicit("Lines with a card tag", 1.5, Opening.cuts(survey, openings)));
    }

    private static void addLines(Survey survey, Block.Paragraph paragraph, List<Opening> openings) {
        var line = survey.document().lineAt(paragraph.start());
        for (var text : paragraph.text().split("\n", -1)) {
            var tagged = TAGGED.matcher(text);
            if (tagged.matches()) {
                openings.add(opening(survey, tagged.group(1), line, line + 1));
            }
            line++;
        }
    }

    private static Opening opening(Survey survey, String question, int line, int answerLine) {
        return new Opening(new Slice(question.strip(), line), answerLine, survey.document().root().container(), 6,
                Confidence.SURE,
                "Line " + line + " has the tag of a card.");
    }
}

package dev.recto.markdown.family;

import dev.recto.markdown.Reading.Confidence;
import dev.recto.markdown.block.Block;
import dev.recto.markdown.block.Document;
import dev.recto.markdown.block.Slice;
import dev.recto.markdown.edge.QuestionLabel;
import dev.recto.markdown.kind.Blanks;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// `## Term #card` and `What about …? #card`: a tag makes the heading or line a question; what is below is the answer,
/// up to the next heading or tagged line.
final class CardTags implements Family {
    private static final Pattern TAGGED =
            Pattern.compile("^(.*?\\S)\\s+#(?:card|flashcard|cards|flashcards)(?:-reverse|/[\\w-]+|-spaced)"
            + "?((?:\\s+#[\\w/-]+)*)\\s*$");

    private static final Pattern SCHEDULE =
            Pattern.compile("\\s*<!--\\s*(?:ID|SR|CardID)\\s*:", Pattern.CASE_INSENSITIVE);
    private static final Set<Blanks.Notation> BLANKS = Set.of(Blanks.Notation.NUMBERED, Blanks.Notation.WORD);

    private static final Set<String> DIVIDER = Set.of("?", "??");

    /// The level of headings below which there is none.
    private static final int LOWEST = 6;

    /// `question : answer #flashcard`
    private static final Pattern ON_ONE_LINE = Pattern.compile("^(\\S.*?\\S) : (\\S.*)$");

    @Override
    public List<Scheme> schemes(Survey survey) {
        if (!survey.signs().cardTags()) {
            return List.of();
        }
        var tags = Places.of(survey.document().text(), "#card", "#flashcard");
        var openings = new ArrayList<Opening>();
        for (var mark : survey.headings()) {
            if (mark.atRoot() && mayBeTagged(survey.document(), mark, tags)) {
                var tagged = TAGGED.matcher(mark.text());
                if (tagged.matches()) {
                    openings.add(opening(survey, tagged.group(1), mark.line(), mark.endLine() + 1,
                            stopLevel(survey, mark)));
                }
            }
        }
        for (var block : survey.document().root().blocks()) {
            if (block instanceof Block.Paragraph paragraph && tags.mayBeIn(block.start(), block.end())) {
                addLines(survey, paragraph, openings);
            }
        }
        openings.replaceAll(opening -> opening.answerLine() <= survey.document().lineCount()
                && DIVIDER.contains(survey.document().line(opening.answerLine()).strip())
                ? below(survey, opening) : opening);
        openings.sort(Comparator.comparingInt(opening -> opening.question().line()));
        return openings.isEmpty() ? List.of()
                : List.of(Scheme.explicit("Lines with a card tag", 1.5,
                        Opening.cuts(survey, openings).stream().map(CardTags::divided)
                                .map(cut -> ended(survey, cut)).toList()));
    }

    /// Question and answer on the tagged line itself, nothing right below it.
    private static Cut divided(Cut cut) {
        var both = ON_ONE_LINE.matcher(cut.question().text());
        var below = cut.answer().text();
        var apart = below.isBlank() || below.startsWith("\n");
        return !apart || !both.matches() ? cut : Cut.open(new Slice(both.group(1), cut.firstLine()),
                new Slice(both.group(2), cut.firstLine()), cut.firstLine(), cut.confidence(), cut.because());
    }

    /// A tagged card ends at a rule, at the comment in which a tool keeps its number or schedule, and before a text
    /// that has blanks of its own.
    private static Cut ended(Survey survey, Cut cut) {
        var document = survey.document();
        for (var block = survey.blockBelow(cut.firstLine()); block.isPresent();
                block = survey.blockBelow(document.lineAt(block.get().end() - 1))) {
            var line = document.lineAt(block.get().start());
            if (line > cut.extent()) {
                break;
            }
            var ends = switch (block.get()) {
                case Block.Rule _ -> true;
                case Block.Html html -> SCHEDULE.matcher(document.line(line)).lookingAt();
                case Block.Paragraph text ->
                        text.text().contains("{{c") && !Blanks.in(text.text(), BLANKS).isEmpty();
                default -> false;
            };
            if (ends) {
                return cut.upTo(line - 1);
            }
        }
        return cut;
    }

    /// A line that is only `?` divides such a card. What is told above the tagged line, below a heading with a word for
    /// "question", belongs to what it asks.
    private static Opening below(Survey survey, Opening opening) {
        var document = survey.document();
        var line = opening.question().line();
        var heading = survey.headingBefore(line).filter(mark -> QuestionLabel.isLeading(mark.plain()));
        var told = heading.map(mark -> asked(mark, document.lines(opening.container(), mark.endLine() + 1, line - 1)));
        var question = told.filter(text -> !text.isBlank() && text.text().indexOf('#') < 0)
                .map(text -> new Slice(text.text() + "\n\n" + opening.question().text(), heading.get().line()))
                .orElse(opening.question());
        return new Opening(question, opening.answerLine() + 1, opening.container(), opening.stopLevel(),
                opening.confidence(), opening.because());
    }

    /// What a heading asks behind such a word stands above what is below it; a title of the question is none of it.
    private static Slice asked(Mark heading, Slice below) {
        var own = QuestionLabel.without(heading.plain()).equals(heading.plain()) ? "" : heading.unlabelled();
        return !Asking.hasMark(own) ? below.trimmed()
                : new Slice(own + "\n\n" + below.trimmed().text(), heading.line()).trimmed();
    }

    private static boolean mayBeTagged(Document document, Mark mark, Places tags) {
        return tags.mayBeIn(document.lineStart(mark.line()), document.lineStart(mark.endLine() + 1));
    }

    private static void addLines(Survey survey, Block.Paragraph paragraph, List<Opening> openings) {
        var line = survey.document().lineAt(paragraph.start());
        for (var text : paragraph.text().split("\n", -1)) {
            var tagged = TAGGED.matcher(text);
            if (tagged.matches()) {
                openings.add(opening(survey, tagged.group(1), line, line + 1, LOWEST));
            }
            line++;
        }
    }

    /// Deeper headings end an answer, unless nothing stands above them: then they are what answers.
    private static int stopLevel(Survey survey, Mark mark) {
        return survey.headingFrom(mark.endLine() + 1).filter(next -> next.level() > mark.level()
                && survey.document().isBlank(mark.endLine() + 1, next.line() - 1)).isPresent() ? mark.level() : LOWEST;
    }

    private static Opening opening(Survey survey, String question, int line, int answerLine, int stopLevel) {
        return new Opening(new Slice(question.strip(), line), answerLine, survey.document().root().container(),
                stopLevel, Confidence.SURE, "Line %d has the tag of a card.");
    }
}

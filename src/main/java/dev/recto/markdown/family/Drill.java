package dev.recto.markdown.family;

import dev.recto.markdown.Reading.Confidence;
import dev.recto.markdown.block.Block;
import dev.recto.markdown.block.Slice;
import java.util.Optional;
import java.util.regex.Pattern;

/// The question right above a covered answer where the heading does not ask it: behind a piece of theory, with a word
/// and a number in bold, `**Drill 4.** …`; or as the only text below a heading that says what it is for, "Self-check".
final class Drill {
    private static final Pattern NUMBERED =
            Pattern.compile("(?:\\*\\*|__)\\p{L}{2,20}\\s\\p{Nd}{1,3}[a-z]?[.):]?(?:\\*\\*|__)[.):]?\\s+(?=\\S)");

    private Drill() {}

    static Optional<Opening> below(Survey survey, Mark mark) {
        var cover = survey.nextCollapsedAnswer(mark.endLine() + 1);
        if (cover == 0 || cover >= survey.stop(mark.line() + 1, mark.level())
                || mark.plainLabel().filter(Label::named).isPresent() || survey.asking().isQuestion(mark.markdown())) {
            return Optional.empty();
        }
        var above = 0;
        Block last = null;
        for (var block = survey.blockBelow(mark.endLine()); block.isPresent()
                && survey.document().lineAt(block.get().start()) < cover; block = survey.blockBelow(
                        survey.document().lineAt(Math.max(block.get().start(), block.get().end() - 1)))) {
            last = block.get();
            above++;
        }
        return last instanceof Block.Paragraph asked ? opening(survey, mark, asked, above) : Optional.empty();
    }

    private static Optional<Opening> opening(Survey survey, Mark mark, Block.Paragraph asked, int above) {
        var numbered = NUMBERED.matcher(asked.text());
        var text = above > 1 && numbered.lookingAt() ? asked.text().substring(numbered.end())
                : above == 1 && QuestionCollection.isNamed(mark.plain()) && mark.plainLabel().isEmpty()
                        && survey.asking().isWorded(asked.markdown()) ? asked.text() : "";
        return text.isEmpty() ? Optional.empty() : Optional.of(new Opening(
                new Slice(text, survey.document().lineAt(asked.start())),
                survey.document().lineAt(asked.end() - 1) + 1, mark.container(), mark.level(), Confidence.SURE,
                "Line %d stands right above a covered answer."));
    }
}

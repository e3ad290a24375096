package dev.recto.markdown.family;

import dev.recto.markdown.Reading.Confidence;
import dev.recto.markdown.block.PlainText;
import dev.recto.markdown.block.Slice;
import java.util.List;
import java.util.regex.Pattern;

/// One question a file: the file's name asks, as it may without a question mark, which names of files cannot have
/// everywhere: `What is a heap.md`, `07-why-do-indexes-help.md`. The text is the answer, whatever its sections are
/// called. Or it has one heading with a question mark, below the level of titles, and topics below that. Only asked
/// where nothing else in the document asks.
final class FileNameQuestion implements Family {
    static final String NAME = "A file name that asks";
    static final String BY_HEADING = "A heading that asks over all others";
    private static final Pattern ORDER = Pattern.compile("^[Qq]?\\d{1,4}(?:\\s*[-_.)]\\s*|\\s+)(?=\\p{L})");
    private static final Pattern JOINTS = Pattern.compile("[-_]+");
    /// "Why not" and "What next" say too little.
    private static final int FEWEST_WORDS = 3;
    /// Languages without spaces, in letters.
    private static final int FEWEST_SIGNS = 4;
    /// Longer texts are articles that the question leads into; in lines with text.
    private static final int LONGEST = 200;
    /// In letters.
    private static final int SHORTEST = 40;

    @Override
    public List<Scheme> schemes(Survey survey) {
        var document = survey.document();
        var top = document.frontMatter().lines() + 1;
        var first = survey.title().filter(mark -> document.isBlank(top, mark.line() - 1));
        var heading = first.filter(mark -> mark.level() > 1 && Asking.hasMark(mark.markdown()));
        var question = heading.map(Mark::question).orElseGet(() -> new Slice(asked(survey.fileName()), 1));
        var start = first.map(mark -> mark.endLine() + 1).orElse(top);
        var end = survey.headings().stream().filter(mark -> mark.line() >= start && mark.isBoilerplate())
                .mapToInt(mark -> mark.line() - 1).findFirst().orElse(document.lineCount());
        if (heading.isEmpty() && !isQuestion(survey, question.text())) {
            return List.of();
        }
        var body = document.lines(document.root().container(), start, end);
        if (body.text().lines().filter(line -> !line.isBlank()).limit(LONGEST + 1L).count() > LONGEST
                || PlainText.of(body.text()).codePoints().filter(Character::isLetter).limit(SHORTEST).count()
                        < SHORTEST) {
            return List.of();
        }
        return List.of(Scheme.inferred(heading.isPresent() ? BY_HEADING : NAME, 0.3, List.of(Cut.open(
                question, body, document.lineCount(), Confidence.LIKELY, heading.isPresent()
                        ? "Line %d is the one heading that asks, and all others stand below it."
                        : "The name of the file asks; the document is its answer."))));
    }

    /// The question that a name of a file stands for.
    private static String asked(String name) {
        var text = ORDER.matcher(name.strip()).replaceFirst("");
        if (text.indexOf(' ') < 0) {
            text = JOINTS.matcher(text).replaceAll(" ").strip();
        }
        return text.isEmpty() ? text : Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }

    private static boolean isQuestion(Survey survey, String text) {
        var words = text.isEmpty() ? 0 : text.split(" +").length;
        var isLong = words >= FEWEST_WORDS
                || words == 1 && text.codePoints().filter(Character::isIdeographic).count() >= FEWEST_SIGNS;
        return isLong && !Asking.isClause(text) && survey.asking().isWorded(text);
    }
}

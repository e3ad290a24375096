package dev.recto.markdown.family;

import dev.recto.markdown.block.PlainText;
import dev.recto.markdown.block.Slice;
import dev.recto.markdown.block.WhiteSpace;
import dev.recto.markdown.edge.AnswerLabel;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// Questions whose answers go on in their paragraph: `What is a fairlead?`, and on the next line, or behind `<br>`, a
/// sentence.
///
/// Families cut such a paragraph behind a question mark at the end of a line. A task has none, and most do not see a
/// tag that breaks a line. So what most questions of a document show counts for all.
final class AnswersInParagraph {
    private static final int FEWEST = 3;
    private static final int FEWEST_AROUND_TASKS = 2;
    private static final Pattern BREAK = Pattern.compile("[ \\t]*+(?:<br\\s?/?>|\\n)", Pattern.CASE_INSENSITIVE);
    private static final Pattern BREAK_BEHIND = Pattern.compile("<br\\s?/?>$", Pattern.CASE_INSENSITIVE);
    private static final Pattern OPTION =
            Pattern.compile("(?:[-*+]\\s+)?(?:\\*\\*)?[(\\[]?[A-Za-z1 ][.)\\]](?:\\*\\*)?\\s");
    /// Code, pictures, formulas and tables belong to what is asked.
    private static final Pattern SHOWN = Pattern.compile("```|~~~|\\||!\\[|<|\\$\\$|#");
    private static final Pattern COVER = Pattern.compile("<(?:details|summary)", Pattern.CASE_INSENSITIVE);
    private static final Pattern SIGN = Pattern.compile("(?:[=-]>|[→⇒>:-]|[Aa]:)\\s");

    private final Survey survey;
    private final List<Cut> cuts;

    /// Where a question's first line ends, and where what stands below it begins.
    ///
    /// @param hasMark whether the line ends in a question mark; else it sets a task
    private record Parts(int end, int start, boolean hasMark) {}

    private AnswersInParagraph(Survey survey, List<Cut> cuts) {
        this.survey = survey;
        this.cuts = cuts;
    }

    /// The cuts, each with what is asked and what answers it where they are such.
    static List<Cut> applied(Survey survey, List<Cut> cuts) {
        return cuts.size() < FEWEST ? cuts : new AnswersInParagraph(survey, cuts).parted();
    }

    private List<Cut> parted() {
        var parts = cuts.stream().map(this::parts).toList();
        if (parts.stream().allMatch(Optional::isEmpty)) {
            return cuts;
        }
        var marked = parts.stream().flatMap(Optional::stream).filter(Parts::hasMark).count();
        var joined = cuts.stream().filter(this::isJoined).count();
        if ((marked + joined) * 2 < cuts.size() || marked + joined < FEWEST_AROUND_TASKS) {
            return cuts;
        }
        var all = marked + joined >= FEWEST;
        return IntStream.range(0, cuts.size()).mapToObj(i -> parts.get(i).filter(one -> all || !one.hasMark())
                .map(one -> parted(cuts.get(i), one)).orElse(cuts.get(i))).toList();
    }

    private static Cut parted(Cut cut, Parts parts) {
        var told = cut.question().from(parts.start()).trimmed();
        var below = cut.answer().trimmed();
        var gap = "\n".repeat(Math.max(1, below.line() - told.endLine()));
        return cut.asking(cut.question().to(parts.end()))
                .withAnswer(below.isBlank() ? told : new Slice(told.text() + gap + below.text(), told.line()));
    }

    /// Whether a question that ends in its mark has its answer on the next line or behind a tag.
    private boolean isJoined(Cut cut) {
        var text = BREAK_BEHIND.matcher(cut.question().text().strip()).replaceFirst("");
        if (!(cut.form() instanceof Form.Open) || cut.answer().isBlank() || text.indexOf('\n') >= 0
                || !endsInMark(text) || beginsBlock(cut)) {
            return false;
        }
        var line = cut.question().trimmed().endLine();
        var answer = cut.answer().trimmed().line();
        return answer == line + 1 || answer == line && survey.document().line(line).contains("<br");
    }

    /// Whether a question stands in a heading or a table: there no paragraph goes on.
    private boolean beginsBlock(Cut cut) {
        var line = survey.document().line(cut.question().trimmed().line()).stripLeading();
        return line.startsWith("#") || line.startsWith("|") || line.startsWith("<h");
    }

    private Optional<Parts> parts(Cut cut) {
        var text = cut.question().text();
        var start = WhiteSpace.end(text, 0);
        if (!(cut.form() instanceof Form.Open) || text.indexOf('\n', start) < 0 && text.indexOf("<br", start) < 0) {
            return Optional.empty();
        }
        var found = BREAK.matcher(text).region(start, text.length());
        if (!found.find()) {
            return Optional.empty();
        }
        var below = WhiteSpace.end(text, found.end());
        if (below == text.length() || isBelowBlank(text, found.start(), below)) {
            return Optional.empty();
        }
        var line = text.substring(start, found.start());
        var told = text.substring(below);
        // The statement that is to be judged may stand on the next line.
        return mayBeTold(cut, told) && !survey.wording().asksForTruth(PlainText.of(line)) && line.split("\\*\\*", -1).length % 2 == 1
                && (endsInMark(line) || isTask(line, text.substring(found.start(), below), told))
                ? Optional.of(new Parts(found.start(), below, endsInMark(line))) : Optional.empty();
    }

    /// What stands in another paragraph is no matter of this.
    private static boolean isBelowBlank(String text, int start, int end) {
        var first = text.indexOf('\n', start);
        return first >= 0 && first < end && text.indexOf('\n', first + 1) >= 0 && text.indexOf('\n', first + 1) < end;
    }

    /// Whether a text may answer: it asks nothing, shows nothing, and what is below neither announces an answer nor is
    /// on the question's own line, as in a table.
    private boolean mayBeTold(Cut cut, String told) {
        var below = cut.answer().trimmed();
        var plain = PlainText.of(told);
        return !SHOWN.matcher(told).lookingAt() && !OPTION.matcher(told).lookingAt()
                && plain.codePoints().anyMatch(Character::isLetterOrDigit)
                && !told.contains("___") && !survey.asking().isQuestion(plain)
                && (below.isBlank() || below.line() > cut.question().trimmed().line()
                        && !COVER.matcher(below.text()).lookingAt()
                        && AnswerLabel.endOfLeading(below.text()).isEmpty() && !OPTION.matcher(below.text()).lookingAt()
                        || SIGN.matcher(told).lookingAt());
    }

    /// A sentence of its own that sets a task, or one that a break or a sign parts from what follows.
    private boolean isTask(String line, String gap, String told) {
        var plain = PlainText.of(line).strip();
        return !plain.isEmpty() && (".!。".indexOf(plain.charAt(plain.length() - 1)) >= 0 || gap.contains("<")
                || gap.startsWith("  ") || SIGN.matcher(told).lookingAt()) && survey.asking().isQuestion(plain);
    }

    private static boolean endsInMark(String line) {
        var end = line.length();
        while (end > 0 && " \t*_\"”»".indexOf(line.charAt(end - 1)) >= 0) {
            end--;
        }
        return end > 0 && "?？؟".indexOf(line.charAt(end - 1)) >= 0;
    }
}

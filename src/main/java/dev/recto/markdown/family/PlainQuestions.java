package dev.recto.markdown.family;

import dev.recto.markdown.Reading.Confidence;
import dev.recto.markdown.block.Block;
import dev.recto.markdown.block.Document;
import dev.recto.markdown.block.PlainText;
import dev.recto.markdown.block.Slice;
import dev.recto.markdown.edge.AnswerLabel;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Questions without any mark but their question mark: a line of its own, the answer below it.
///
/// The line opens a paragraph, ends one or is one. This is the last resort before notes, for prose asks as well: there
/// must be several, most of them with an answer, and as many as headings that have text. In a collection of questions
/// one is enough that has its answer in a fence.
final class PlainQuestions implements Family {
    private static final int FEWEST = 3;
    private static final int FEWEST_FREQUENT = 2;
    private static final int LONGEST = 200;
    /// Of a task in a script that needs a character for a word.
    private static final int LONGEST_HAN = 40;
    private static final int LONGEST_TITLE = 40;
    private static final String COUNTING = "#. ";

    /// A question and the blank line below it, in lines: what follows is its answer.
    private static final int NEXT = 2;
    private static final double LEAST_ANSWERED = 0.6;
    private static final double LEAST_SHARE = 0.15;

    /// `What do you eat? (in a minute or two)`
    private static final Pattern ASIDE = Pattern.compile("(?<=[?？؟])\\s?[(（][^()（）?？؟]{1,80}[)）]$");

    @Override
    public List<Scheme> schemes(Survey survey) {
        var document = survey.document();
        var text = document.text();
        if (text.indexOf('?') < 0 && text.indexOf('？') < 0 && text.indexOf('؟') < 0) {
            return List.of();
        }
        var openings = new ArrayList<Opening>();
        var tasks = new ArrayList<Opening>();
        var joinedTasks = new ArrayList<Opening>();
        var joined = 0;
        var paragraphs = 0;
        for (var block : document.root().blocks()) {
            if (block instanceof Block.Paragraph paragraph) {
                paragraphs++;
                var before = openings.size();
                add(document, paragraph, openings);
                var end = paragraph.text().indexOf('\n');
                var line = end < 0 ? paragraph.text() : paragraph.text().substring(0, end);
                if (openings.size() > before) {
                    joined += end < 0 ? 0 : 1;
                } else if (isTask(survey, line)) {
                    (end < 0 || isInItalics(line) ? tasks : joinedTasks).add(
                            opening(document, line, document.lineAt(paragraph.start())));
                }
            }
        }
        if (joined * 2 > openings.size()) {
            // Where answers begin on the line below what is asked, they do so below a task.
            tasks.addAll(joinedTasks);
        }
        addTasks(openings.stream().allMatch(PlainQuestions::isInItalics) ? tasks
                : tasks.stream().filter(task -> !isInItalics(task)).toList(), openings);
        var headings = survey.headings().stream().filter(mark -> survey.title().filter(mark::equals).isEmpty()
                && !AnswerLabel.isOnly(mark.plain())).count();
        if (openings.size() < FEWEST || openings.size() < headings || openings.size() < paragraphs * LEAST_SHARE) {
            // Below a heading such as "FAQ" two are enough, whatever the rest of the page is about.
            var frequent = openings.stream().filter(opening -> survey.headingBefore(opening.question().line())
                    .filter(mark -> FrequentQuestions.isTitle(mark.plain())).isPresent()).toList();
            openings.retainAll(frequent.size() >= FEWEST_FREQUENT ? frequent : overCode(survey, openings));
            if (openings.isEmpty()) {
                return List.of();
            }
        }
        var cuts = Opening.cuts(survey, withoutLabels(openings));
        var answered = cuts.stream().filter(cut -> !cut.answer().isBlank()).count();
        return answered < cuts.size() * LEAST_ANSWERED ? List.of()
                : List.of(Scheme.inferred("Lines that ask", 0.5, cuts));
    }

    /// In a collection of questions, those right above a fence, below a heading of their own.
    private static List<Opening> overCode(Survey survey, List<Opening> openings) {
        if (!QuestionCollection.isOfQuestions(survey) || survey.genre().isOther()) {
            return List.of();
        }
        return openings.stream().filter(opening -> survey.blockBelow(opening.question().line())
                        .filter(below -> below instanceof Block.Code code && code.fenced()).isPresent()
                && survey.headingBefore(opening.question().line()).filter(mark -> !survey.isTitle(mark)).isPresent())
                .toList();
    }

    /// A line that asks and then says what to do, or sets a task: "When do you need it? Give an example." In italics its
    /// answer may stand right below.
    private static boolean isTask(Survey survey, String line) {
        var text = line.strip();
        return text.length() <= (text.endsWith("。") ? LONGEST_HAN : LONGEST) && isBeginning(text)
                && (isInItalics(text) || text.endsWith(".") || text.endsWith("。")) && survey.asking().isQuestion(text);
    }

    /// Among lines that ask, tasks are questions as well, those in italics where all others are; between two of them
    /// stands the answer of the first.
    private static void addTasks(List<Opening> tasks, List<Opening> openings) {
        if (tasks.isEmpty() || openings.size() < FEWEST || tasks.size() > openings.size()) {
            return;
        }
        var asked = openings.stream().map(opening -> opening.question().line())
                .collect(Collectors.toCollection(TreeSet::new));
        for (var task : tasks) {
            var before = asked.floor(task.question().line());
            if (before == null ? isInItalics(task) : task.question().line() - before > NEXT) {
                openings.add(task);
                asked.add(task.question().line());
            }
        }
        openings.sort(Comparator.comparingInt(opening -> opening.question().line()));
    }

    private static void add(Document document, Block.Paragraph paragraph, List<Opening> openings) {
        var lines = paragraph.text().split("\n", -1);
        var first = document.lineAt(paragraph.start());
        if (isQuestion(lines[0]) && (lines.length == 1 || isBeginning(lines[1]))) {
            openings.add(opening(document, lines[0], first));
        }
        var last = lines.length - 1;
        if (last > 0 && isQuestion(lines[last]) && isEnd(lines[last - 1])) {
            var asked = opening(document, lines[last], first + last);
            // What stands above it as a title does not end the answer before.
            openings.add(last == 1 && isTitle(lines[0]) ? asked.asking(asked.question().beginningOn(first)) : asked);
        }
    }

    /// Numbers, and a word for "question" with them, are labels where most lines have one.
    private static List<Opening> withoutLabels(List<Opening> openings) {
        var labelled = openings.stream().filter(opening -> Label.of(opening.question().text()).isPresent()).count();
        return labelled * 2 <= openings.size() ? openings : openings.stream().map(opening -> opening.asking(
                Slice.endOf(opening.question().text(), opening.question().line(),
                        Label.without(opening.question().text())))).toList();
    }

    private static Opening opening(Document document, String line, int number) {
        return new Opening(new Slice(withoutSigns(line.strip()), number), number + 1, document.root().container(), 6,
                Confidence.LIKELY, "Line %d is a question of its own, with text below it.");
    }

    /// One sentence that begins like one and ends in a question mark, in italics also several.
    static boolean isQuestion(String line) {
        if (line.length() > LONGEST || !isBeginning(line)) {
            return false;
        }
        var plain = ASIDE.matcher(ROMAN.matcher(Label.without(withoutSigns(PlainText.of(line)))).replaceFirst(""))
                .replaceFirst("");
        return !plain.isEmpty() && "?？؟".indexOf(plain.charAt(plain.length() - 1)) >= 0
                && (isInItalics(line) || plain.indexOf(". ") < 0 && plain.indexOf("! ") < 0 && plain.indexOf('。') < 0);
    }

    private static boolean isInItalics(Opening opening) {
        return isInItalics(opening.question().text());
    }

    /// The whole of it: then it may be more than one sentence.
    private static boolean isInItalics(String line) {
        var text = line.strip();
        return text.length() > 2 && "*_".indexOf(text.charAt(0)) >= 0
                && text.indexOf(text.charAt(0), 1) == text.length() - 1;
    }

    /// Whether a sentence may begin here: with anything but a small letter.
    private static boolean isBeginning(String line) {
        var plain = withoutSigns(PlainText.of(line));
        plain = plain.isEmpty() || !Character.isLowerCase(plain.codePointAt(0)) ? plain : Label.without(plain);
        return !plain.isEmpty() && !Character.isLowerCase(plain.codePointAt(0));
    }

    private static boolean isTitle(String line) {
        var plain = PlainText.of(line).strip();
        return !plain.isEmpty() && plain.length() <= LONGEST_TITLE
                && Character.isLetterOrDigit(plain.codePointBefore(plain.length()));
    }

    private static boolean isEnd(String line) {
        var plain = PlainText.of(line);
        return plain.length() <= LONGEST_TITLE || ".!?:。！？؟)".indexOf(plain.charAt(plain.length() - 1)) >= 0;
    }

    /// `IV. `, whose dot ends no sentence.
    private static final Pattern ROMAN = Pattern.compile("^[IVX]{1,5}[.)]\\s+");

    /// Without the symbol that lines like this may begin with, `🔹 Why …?`, or the sign of a list that counts itself,
    /// `#. Why …?`.
    private static String withoutSigns(String line) {
        var at = line.startsWith(COUNTING) ? COUNTING.length() : 0;
        while (at < line.length()) {
            var c = line.codePointAt(at);
            var type = Character.getType(c);
            if (type != Character.OTHER_SYMBOL && c != ' ' && c != '•' && c != 0xFE0F && c != '➤') {
                break;
            }
            at += Character.charCount(c);
        }
        return line.substring(at);
    }
}

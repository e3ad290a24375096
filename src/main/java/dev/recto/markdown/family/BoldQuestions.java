package dev.recto.markdown.family;

import dev.recto.markdown.Reading.Confidence;
import dev.recto.markdown.block.Block;
import dev.recto.markdown.block.LineStarts;
import dev.recto.markdown.block.Markdown;
import dev.recto.markdown.block.PlainText;
import dev.recto.markdown.block.Slice;
import dev.recto.markdown.edge.AnswerLabel;
import dev.recto.markdown.edge.Grade;
import dev.recto.markdown.kind.Beginnings;
import dev.recto.markdown.kind.ChoiceQuestion;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Paragraphs that begin with bold: `**What is …?** 👶`, `**1. …**`, `**1)** …`, `**Q1. …**⏎A1. …`
///
/// Where numbers are used, the numbered ones are the questions; else those that ask. Pseudo-questions that come again
/// and again ("**Why do we use it?**") are aspects of something else, so repetition counts against them.
final class BoldQuestions implements Family {
    static final String NAME = "Bold questions";
    static final String NUMBERED = "Numbered bold questions";

    /// In Unicode characters.
    private static final long BEGINNINGS = LineStarts.bits("*_<") | LineStarts.OTHERS;
    private static final Pattern HTML_BOLD =
            Pattern.compile("^<(?:b|strong)>\\s*([^<>]{1,600}?)\\s*</(?:b|strong)>", Pattern.CASE_INSENSITIVE);
    private static final Pattern BREAKS = Pattern.compile("(?i)^\\s*+(?:<br\\s*+/?>\\s*+)++$");

    /// Between a label in bold and its question: `**Q1**: …`.
    private static final Pattern COLON = Pattern.compile("^[:：.)]\\s*|^[-–—]\\s+");

    private static final Pattern COLON_BEHIND = Pattern.compile("\\s*[:：]$");

    /// Stars, a child, a rocket, fire, circles in green, yellow and red.
    private static final Pattern GRADE = Pattern.compile("[\\u2605\\u2606\\u2B50\\x{1F476}\\x{1F680}\\x{1F525}"
            + "\\x{1F7E2}\\x{1F7E1}\\x{1F534}]\\uFE0F?\\s*$");

    /// Behind a question, what it is worth or how hard it is: `*(2 points)*`, `[easy]`.
    private static final Pattern ASIDE = Pattern.compile("[*_]{0,2}[(\\[（][^()\\[\\]（）\\n]{1,30}[)\\]）][*_]{0,2}");

    /// Where fewer of the bold paragraphs begin like a question, only a question mark tells.
    private static final double SHARE = 0.6;

    /// Where half ask, and so many stand right above their answers, sentences among them that do so ask as well.
    private static final double MOST = 0.8;

    /// @param behind the part of the answer that stands on the question's own line
    private record Bold(int line, int endLine, Optional<Label> label, Markdown markdown, String behind) {
        Bold(int line, int endLine, Optional<Label> label, String question, String behind) {
            this(line, endLine, label, new Markdown(question), behind);
        }

        String question() {
            return markdown.text();
        }

        /// The question with the code that stands above it.
        Slice below(@Nullable Slice code) {
            return code == null ? new Slice(question(), line)
                    : new Slice(question() + "\n\n" + code.text().strip(), line).beginningOn(code.line());
        }
    }

    @Override
    public List<Scheme> schemes(Survey survey) {
        var bold = new ArrayList<Bold>();
        var blocks = survey.document().root().blocks();
        var entries = AnswerSections.linesOfEntries(survey);
        for (var i = 0; i < blocks.size(); i++) {
            if (blocks.get(i) instanceof Block.Paragraph paragraph
                    && paragraph.markdown().mayBeginLine(BEGINNINGS) && mayBegin(paragraph.text())) {
                for (var found : bolds(survey, paragraph)) {
                    if (!Solutions.hold(survey, found.line()) && !(entries.get(found.line())
                            && !survey.asking().isQuestion(found.markdown()))) {
                        bold.add(withStem(survey, blocks, i, found));
                    }
                }
            }
        }
        var schemes = new ArrayList<Scheme>();
        var allCount = fillGaps(bold);
        add(survey, NUMBERED, bold.stream().filter(b -> b.label().isPresent() || allCount && hasMark(b)).toList(),
                schemes);
        var plain = bold.stream().filter(b -> b.label().isEmpty()).toList();
        var worded = withFrequent(survey, plain,
                plain.stream().filter(b -> survey.asking().isQuestion(b.markdown()) || isGraded(b)).toList());
        var marked = withFrequent(survey, plain, plain.stream().filter(b -> hasMark(b) || isGraded(b)).toList());
        add(survey, NAME, worded.size() >= plain.size() * SHARE ? worded : marked, schemes);
        return schemes;
    }

    private static boolean hasMark(Bold bold) {
        return Asking.hasMark(bold.markdown().plain());
    }

    /// Whether somewhere as many bold questions without a number stand between two numbers as are missing there: 7, one
    /// without, 9. Then the numbers of some were forgotten.
    private static boolean fillGaps(List<Bold> bold) {
        var before = OptionalInt.empty();
        var between = 0;
        for (var one : bold) {
            var number = one.label().map(Label::number).filter(digits -> digits.matches("\\d{1,4}"));
            if (number.isPresent()) {
                var next = Integer.parseInt(number.get());
                if (between > 0 && before.isPresent() && next - before.getAsInt() - 1 == between) {
                    return true;
                }
                before = OptionalInt.of(next);
                between = 0;
            } else if (one.label().isEmpty() && hasMark(one)) {
                between++;
            }
        }
        return false;
    }

    /// `**Question 3**: easy` says only how hard the question is that stands below, above its options.
    private static Bold withStem(Survey survey, List<Block> blocks, int place, Bold bold) {
        if (bold.label().isPresent() && bold.endLine() == bold.line() && place + 2 < blocks.size()
                && blocks.get(place + 1) instanceof Block.Paragraph stem
                && ChoiceBlocks.areOptions(blocks.get(place + 2)) && !survey.asking().isQuestion(bold.markdown())) {
            return new Bold(bold.line(), survey.document().lineAt(stem.end() - 1), bold.label(), stem.text(), "");
        }
        // `**Question 5**` alone is as good as a heading.
        if (bold.label().filter(label -> label.named() && label.rest().isBlank() && !label.number().isEmpty()
                        || label.onlyFiles()).isPresent()
                && bold.behind().isEmpty() && bold.endLine() == bold.line() && place + 1 < blocks.size()
                && (bold.label().get().onlyFiles()
                        || Label.of(PlainText.of(bold.question())).filter(label -> label.rest().isBlank()).isPresent())
                && blocks.get(place + 1) instanceof Block.Paragraph stem && !Solutions.isAnswer(stem)
                && BoldRun.of(stem.text()).isEmpty()) {
            return new Bold(bold.line(), survey.document().lineAt(stem.end() - 1), bold.label(),
                    asked(bold.label().get(), stem.text()), "");
        }
        return bold;
    }

    private static String asked(Label label, String stem) {
        return label.onlyFiles() ? label.graded(new Slice(stem, 1)).text() : stem;
    }

    /// With bold, a tag or a symbol.
    private static boolean mayBegin(String text) {
        return !text.isEmpty() && ("*_<".indexOf(text.charAt(0)) >= 0 || text.charAt(0) > 0x2000);
    }

    /// Among frequent questions that ask, those that are statements ask as well.
    private static List<Bold> withFrequent(Survey survey, List<Bold> plain, List<Bold> asking) {
        if (asking.size() * 2 < plain.size()) {
            return asking;
        }
        var asks = new HashSet<>(asking);
        var areRightAbove = plain.stream().filter(b -> !BoldLines.isAlone(survey, b.endLine())).count()
                >= plain.size() * MOST;
        return plain.stream().filter(b -> asks.contains(b) || b.behind().isEmpty() && b.line() == b.endLine()
                && BoldLines.isFrequent(survey, b.line(), b.question(), areRightAbove)).toList();
    }

    /// Those of a paragraph, mostly one or none.
    private static List<Bold> bolds(Survey survey, Block.Paragraph paragraph) {
        var text = paragraph.text();
        var line = survey.document().lineAt(paragraph.start());
        var starts = BoldLines.questions(text);
        return IntStream.range(0, starts.size()).mapToObj(i -> bold(survey,
                        text.substring(starts.get(i), i + 1 < starts.size() ? starts.get(i + 1) - 1 : text.length()),
                        line + lineEnds(text, starts.get(i))))
                .flatMap(Optional::stream).toList();
    }

    private static Optional<Bold> bold(Survey survey, String paragraph, int line) {
        var start = BoldLines.endOfSymbol(paragraph);
        if (start == paragraph.length() || "*_<".indexOf(paragraph.charAt(start)) < 0) {
            return Optional.empty();
        }
        var text = paragraph.substring(start);
        var markdown = text.startsWith("<") ? HTML_BOLD.matcher(text).replaceFirst("**$1**") : text;
        if (!markdown.startsWith("**") && !markdown.startsWith("__")
                || markdown.indexOf(markdown.substring(0, 2), 2) < 0) {
            return Optional.empty();
        }
        var run = BoldRun.of(markdown);
        if (run.isEmpty()) {
            return Optional.empty();
        }
        var inside = run.get().inside().strip();
        var behind = withoutBreaks(markdown.substring(run.get().behind(), run.get().end())).strip();
        var endLine = line + lineEnds(markdown, run.get().end());
        var label = Label.of(inside);
        var isOverText = behind.isEmpty() && run.get().end() < markdown.length()
                && label.filter(one -> one.named() && !one.number().isEmpty()).isPresent();
        if (label.isPresent() && label.get().rest().isBlank() && (!behind.isEmpty() || isOverText)
                && !AnswerLabel.isOnly(PlainText.of(inside))) {
            var end = BoldLines.endOfAsked(markdown, run.get().behind());
            var rest = COLON.matcher(markdown.substring(run.get().behind(), end).strip()).replaceFirst("");
            return Optional.of(new Bold(line, line + lineEnds(markdown, end), label, rest, ""));
        }
        var graded = label.isEmpty() ? graded(inside, behind).filter(one -> survey.asking().isQuestion(one.rest()))
                : Optional.<Label>empty();
        if (graded.isPresent()) {
            return Optional.of(new Bold(line, endLine, graded,
                    "(" + COLON_BEHIND.matcher(inside).replaceFirst("") + ") " + graded.get().rest(), ""));
        }
        var says = !isDecoration(behind) && !ASIDE.matcher(behind).matches();
        if (says && (endsInMark(inside) || label.filter(one -> isTask(survey, one)).isPresent())) {
            var more = BoldLines.endOfFurther(behind);
            if (more == 0 || label.isPresent() && more < behind.length()) {
                var asked = label.map(Label::rest).filter(rest -> !rest.isBlank()).orElse(inside);
                return Optional.of(new Bold(line, endLine, label,
                        more == 0 ? asked : asked + " " + behind.substring(0, more),
                        ItemText.behindColon(behind.substring(more).strip())));
            }
        }
        if (label.isEmpty() && says || AnswerLabel.isOnly(PlainText.of(inside))) {
            return Optional.empty();
        }
        var question = label.map(Label::rest).filter(rest -> !rest.isBlank()).orElse(inside);
        var below = behind.isEmpty() && endsInMark(inside) ? markdown.substring(run.get().end()) : "";
        return Optional.of(ItemText.asksOn(below)
                ? new Bold(line, line + lineEnds(markdown, markdown.length()), label, question + below, "")
                : new Bold(line, endLine, label, behind.isEmpty() ? question : question + " " + behind, ""));
    }

    /// `**5. Explain how it works.** It …`
    private static boolean isTask(Survey survey, Label label) {
        return label.rest().endsWith(".") && survey.asking().isWorded(label.rest());
    }

    /// `**Easy:** What is …?`: how hard it is, and what is asked on the same line, is as good as a label.
    private static Optional<Label> graded(String inside, String behind) {
        var word = COLON_BEHIND.matcher(inside).replaceFirst("");
        var rest = COLON.matcher(behind).replaceFirst("");
        return (word.length() < inside.length() || rest.length() < behind.length()) && !rest.isEmpty()
                && Grade.of("(" + word + ") x", false).isPresent()
                ? Optional.of(new Label("", true, rest)) : Optional.empty();
    }

    /// A quote may close behind the mark.
    static boolean endsInMark(String inside) {
        var last = inside.length() - 1;
        return last >= 0 && ("?？؟".indexOf(inside.charAt(last)) >= 0
                || last > 0 && "\"”»".indexOf(inside.charAt(last)) >= 0
                        && "?？؟".indexOf(inside.charAt(last - 1)) >= 0);
    }

    /// Without line breaks in HTML, if there is nothing else.
    private static String withoutBreaks(String behind) {
        return behind.indexOf('<') < 0 ? behind : BREAKS.matcher(behind).replaceFirst("");
    }

    private static int lineEnds(String text, int end) {
        var count = 0;
        for (var at = text.indexOf('\n'); at >= 0 && at < end; at = text.indexOf('\n', at + 1)) {
            count++;
        }
        return count;
    }

    private static boolean isDecoration(String text) {
        return Beginnings.firstLetter(text, true) < 0;
    }

    /// It ends in a mark of its difficulty, as its neighbours may.
    private static boolean isGraded(Bold bold) {
        // Such marks stand far beyond the letters of most scripts.
        var question = bold.question().strip();
        return !question.isEmpty() && question.charAt(question.length() - 1) > 0x2000
                && GRADE.matcher(bold.question()).find();
    }

    /// Options and a key are evidence enough for one question alone.
    private static boolean isKeyed(Survey survey, Cut cut) {
        return survey.choices().in(cut.question().text(), cut.answer().text()).filter(ChoiceQuestion::isKeyed)
                .isPresent();
    }

    /// `**Q: …?**` over `**A:** …` or `> **Answer:** …`
    private static boolean isLabelled(Bold bold, Cut cut) {
        var answer = cut.answer().trimmed().text();
        return bold.label().filter(Label::named).isPresent() && AnswerLabel.endOfLeading(
                answer.startsWith(">") ? answer.substring(1).stripLeading() : answer).isPresent();
    }

    private static void add(Survey survey, String name, List<Bold> bold, List<Scheme> schemes) {
        if (bold.isEmpty()) {
            return;
        }
        var code = CodeAbove.of(survey, bold.stream().map(b -> new CodeAbove.Asked(b.line(), b.question())).toList());
        var openings = bold.stream().map(b -> new Opening(
                b.below(code.get(b.line())), b.endLine() + 1, survey.document().root().container(),
                survey.headingBefore(b.line()).map(Mark::level).orElse(6), Confidence.SURE,
                "Line %d is one of " + bold.size() + " paragraphs that begin with a bold question."))
                        .toList();
        var distinct = openings.stream().map(opening -> opening.question().text().strip()).distinct().count()
                / (double) bold.size();
        var cuts = Opening.cuts(survey, openings);
        var asking = IntStream.range(0, bold.size()).filter(i -> survey.asking().isQuestion(bold.get(i).markdown())
                || bold.get(i).label().filter(label -> !label.number().isEmpty()).isPresent()
                        && isKeyed(survey, cuts.get(i))).count() / (double) bold.size();
        // One alone also counts where its number goes on with what other marks count, or where its answer is labelled.
        if (bold.size() == 1 && !survey.series().goesOnAt(bold.getFirst().line())
                && !isKeyed(survey, cuts.getFirst()) && !isLabelled(bold.getFirst(), cuts.getFirst())) {
            return;
        }
        for (var i = 0; i < cuts.size(); i++) {
            var behind = bold.get(i).behind();
            if (!behind.isEmpty()) {
                cuts.set(i, cuts.get(i).withAnswer(new Slice(behind + "\n" + cuts.get(i).answer().text(),
                        bold.get(i).endLine())));
            }
        }
        schemes.add(Scheme.inferred(name,
                distinct * (name.equals(NUMBERED) ? Math.max(0.6, asking) : 0.9 * asking),
                cuts));
    }
}

package dev.recto.markdown.family;

import dev.recto.markdown.Reading.Confidence;
import dev.recto.markdown.block.Block;
import dev.recto.markdown.block.Document;
import dev.recto.markdown.block.LineStarts;
import dev.recto.markdown.block.Slice;
import dev.recto.markdown.edge.AnswerLabel;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/// Lines of text that count what they ask, without being a list of markdown: `1.What …?` with no blank behind the dot,
/// `1: What …?`, or `1 What …?` with no sign at all, one line under the other.
///
/// The numbers rise by one from line to line, there are at least three, and most of them ask. So `3.5 times`, versions,
/// dates and the numbers of sections are none. Where nothing stands between them, nothing behind the last one answers
/// it either. Behind a number without a sign a sentence begins, and most ask in earnest: steps and amounts are counted
/// like that, too. Numbers go on below a heading, which ends the answer before it if none of the answer stands
/// below it.
/// `3-1 And …?` follows up on what 3 asks; `3.1 What …?` is the first of a chapter. A number with signs
/// of its own, `[1] What …?`, is looked for in [SignedNumbers].
final class NumberedLines implements Family {
    private static final int FEWEST = 3;
    static final double LEAST_SHARE = 0.6;
    private static final int MOST_DIGITS = 3;
    private static final int[] NONE = {};
    private static final long NUMBERS = LineStarts.DIGITS | LineStarts.OTHERS | LineStarts.bits(" \t");

    /// A line with its number.
    ///
    /// @param part the second number of `3-1`, else 0
    record Line(int line, int number, int part, String text) {}

    /// How the lines of a paragraph are numbered.
    interface Notation {
        List<Line> in(String paragraph, int first);

        /// What its lines may begin with.
        default long beginnings() {
            return NUMBERS;
        }

        default boolean goesOn(Line before, Line next) {
            return next.part() == 0 ? next.number() == before.number() + 1
                    : next.number() == before.number() && next.part() >= before.part();
        }

        /// Whether they may also stand below the first line of a list's item.
        default boolean inItems() {
            return false;
        }

        /// Whether what stands around the lines of a run says that they are questions, if most of them ask.
        ///
        /// @param stops the lines where what belongs to each of them ends
        default boolean fits(Survey survey, List<Line> run, int[] stops) {
            return true;
        }

        /// The line where what belongs to a number begins.
        default int start(Document document, Line line) {
            return line.line();
        }
    }

    @Override
    public List<Scheme> schemes(Survey survey) {
        var schemes = new ArrayList<Scheme>();
        addRuns(survey, NumberedLines::numbered, text -> survey.asking().isQuestion(text)
                || JudgedItems.inLine(text).isPresent(), schemes);
        addRuns(survey, BareNumber::lines, survey.asking()::isWorded, schemes);
        addRuns(survey, new ChapterNumbers(), survey.asking()::isWorded, schemes);
        SignedNumbers.ALL.forEach(signs -> addRuns(survey, signs, survey.asking()::isWorded, schemes));
        return schemes;
    }

    private static void addRuns(Survey survey, Notation notation, Predicate<String> asks, List<Scheme> schemes) {
        var run = new ArrayList<Line>();
        var cuts = new ArrayList<Cut>();
        for (var block : survey.document().root().blocks()) {
            for (var line : lines(survey.document(), block, notation)) {
                if (!run.isEmpty() && !notation.goesOn(run.getLast(), line)) {
                    close(survey, notation, run, asks, line.line(), cuts);
                }
                run.add(line);
            }
            if (!run.isEmpty() && block instanceof Block.Items list && !notation.inItems()
                    && goesOnIn(list, run.getLast())) {
                close(survey, notation, run, asks, survey.document().lineAt(block.start()), cuts);
            }
        }
        close(survey, notation, run, asks, survey.document().lineCount() + 1, cuts);
        if (!cuts.isEmpty()) {
            schemes.add(Scheme.inferred("Lines with a number", 0.75, cuts));
        }
    }

    private static List<Line> lines(Document document, Block block, Notation notation) {
        if (block instanceof Block.Paragraph paragraph) {
            return paragraph.markdown().mayBeginLine(notation.beginnings())
                    ? notation.in(paragraph.text(), document.lineAt(paragraph.start())) : List.of();
        }
        if (!notation.inItems() || !(block instanceof Block.Items list)) {
            return List.of();
        }
        return list.items().stream().flatMap(item -> item.flow().blocks().stream()
                .flatMap(inner -> lines(document, inner, notation).stream())
                .filter(line -> line.line() > document.lineAt(item.start()))).toList();
    }

    /// Whether a list has the next number.
    private static boolean goesOnIn(Block.Items list, Line last) {
        return list.ordered() && !list.items().isEmpty() && list.items().getFirst().number() == last.number() + 1;
    }

    static List<Line> numbered(String text, int first) {
        var lines = new ArrayList<Line>();
        var line = first;
        for (var start = 0; start < text.length(); line++) {
            var end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            var digits = start;
            while (digits < end && digits - start < MOST_DIGITS && text.charAt(digits) >= '0'
                    && text.charAt(digits) <= '9') {
                digits++;
            }
            var sign = digits < end && text.charAt(digits) == '\\' ? digits + 1 : digits;
            if (digits > start && sign + 1 < end && ".)、．:：".indexOf(text.charAt(sign)) >= 0
                    && (text.charAt(sign) == '、' || !Character.isDigit(text.charAt(sign + 1)))) {
                var behind = text.startsWith(".)", sign) ? sign + 2 : sign + 1;
                lines.add(new Line(line, Integer.parseInt(text.substring(start, digits)), 0,
                        text.substring(behind, end).strip()));
            }
            start = end + 1;
        }
        return lines;
    }

    /// Whether most lines name headings of the document.
    private static boolean areContents(Survey survey, List<Line> run) {
        var named = run.stream().filter(line -> survey.hasHeadingEndingIn(line.text())).count();
        return named * 2 > run.size();
    }

    /// Where what belongs to each line ends: at the next one, or at the heading of a section before it.
    private static int[] stops(Survey survey, Notation notation, List<Line> run, int end) {
        var stops = new int[run.size()];
        var outer = survey.headingBefore(run.getFirst().line()).map(Mark::level).orElse(0);
        var inner = Integer.MAX_VALUE;
        for (var i = 0; i < stops.length; i++) {
            var isLast = i + 1 == stops.length;
            stops[i] = isLast ? end : notation.start(survey.document(), run.get(i + 1));
            for (var head = survey.headingFrom(run.get(i).line() + 1); head.isPresent()
                    && head.get().line() < stops[i]; head = survey.headingFrom(head.get().line() + 1)) {
                var mark = head.get();
                if (!AnswerLabel.isOnly(mark.plain()) && (mark.level() <= outer || (isLast ? mark.level() < inner
                        : survey.document().isBlank(mark.endLine() + 1, stops[i] - 1)))) {
                    stops[i] = mark.line();
                } else {
                    inner = Math.min(inner, mark.level());
                }
            }
        }
        return stops;
    }

    /// Adds a run of numbers if it is one of questions, and forgets it.
    private static void close(Survey survey, Notation notation, List<Line> run, Predicate<String> asks, int end,
            List<Cut> cuts) {
        var asking = run.stream().filter(line -> asks.test(line.text())).count();
        var stops = run.size() >= FEWEST && asking >= run.size() * LEAST_SHARE && !areContents(survey, run)
                ? stops(survey, notation, run, end) : NONE;
        if (stops.length > 0 && notation.fits(survey, run, stops)) {
            var document = survey.document();
            var answered = false;
            for (var i = 0; i < run.size(); i++) {
                var line = run.get(i);
                var next = i + 1 < run.size() || answered ? stops[i] : line.line() + 1;
                var below = document.lines(document.root().container(), line.line() + 1, next - 1);
                answered |= !below.isBlank();
                var judged = JudgedItems.inLine(line.text());
                var answer = judged.map(one -> new Slice((one.told() + "\n" + below.text()).stripTrailing(),
                        line.line())).orElse(below);
                cuts.add(Cut.open(new Slice(judged.map(JudgedItems.Judged::statement).orElse(line.text()),
                        line.line()), answer, Math.max(line.line(), next - 1),
                        Confidence.LIKELY,
                        "Line %d is one of %d lines with a number that ask something.".formatted(
                                line.line(), run.size())));
            }
        }
        run.clear();
    }
}

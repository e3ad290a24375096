package dev.recto.markdown.family;

import dev.recto.markdown.block.Block;
import dev.recto.markdown.block.Document;
import dev.recto.markdown.block.LineStarts;
import dev.recto.markdown.block.PlainText;
import dev.recto.markdown.block.Slice;
import dev.recto.markdown.edge.AnswerLabel;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/// `## Answer Key` at the end of a document, or of one of its parts: answers to the questions above, by their numbers.
///
/// Whether they are the questions' is for [SectionAnswers] to say.
final class AnswerSections {
    private static final long BOLD_SIGNS = LineStarts.bits("*_");
    private static final int FEWEST = 2;
    private static final int LONGEST_NUMBER = 4;
    private static final int LONGEST_LINE = 1000;
    /// Levels of what is no heading.
    private static final int BOLD = 7;
    private static final int TABLE = 8;
    private static final int LINE = 9;
    private static final int COLLAPSED = 10;
    private static final int COVERS = 11;

    /// What is told by the numbers: the answers, in a section or in a table of numbers and letters, which answers no
    /// question by itself, or why the answers of the section right above are right. What stands under "Worked exercises"
    /// are answers if exercises without stand above.
    enum Sort { ANSWERS, TABLE, REASONS, WORKED }

    /// @param first the line of its title
    /// @param level that of its title among headings; deeper than all of them if it is none
    record Section(int first, int last, int level, TreeMap<Integer, Slice> answers, Sort sort) {
        /// Each of them covered, with its number for a title.
        static Section ofCovers(int first, int last, TreeMap<Integer, Slice> answers) {
            return new Section(first, last, COVERS, answers, Sort.ANSWERS);
        }

        boolean isTable() {
            return sort == Sort.TABLE;
        }

        /// Whether it is a line behind a label.
        boolean isLine() {
            return level == LINE;
        }

        /// Whether it is covered, as one answer may be.
        boolean isCollapsed() {
            return level == COLLAPSED;
        }

        boolean isOfCovers() {
            return level == COVERS;
        }

        boolean isReasons() {
            return sort == Sort.REASONS;
        }

        /// Whether its entries are exercises of their own, with their solutions: most ask, or several say what answers
        /// them.
        private boolean holdsExercises(Document document, Asking asking) {
            if (sort != Sort.WORKED) {
                return false;
            }
            var asked = answers.values().stream().filter(entry ->
                    asking.isQuestion(entry.text().strip().lines().findFirst().orElse(""))).count();
            var labelled = answers.values().stream().filter(entry ->
                    AnswerLabel.endOfLeading(document.line(entry.line())).isPresent()).count();
            return asked * 2 > answers.size() || labelled >= FEWEST;
        }
    }

    private AnswerSections() {}

    /// All that look like one, in document order.
    ///
    /// @param collapsed the outermost collapsed sections
    static List<Section> sections(Document document, List<Collapsed> collapsed, Asking asking) {
        var sections = new ArrayList<Section>();
        var blocks = document.root().blocks();
        var covers = new TreeMap<Integer, Collapsed>();
        collapsed.forEach(element -> covers.put(element.start(), element));
        var looked = 0;
        for (var i = 0; i < blocks.size(); i++) {
            var block = blocks.get(i);
            var level = switch (block) {
                case Block.Heading heading when AnswerTitles.isTitle(heading.markdown())
                        || AnswerTitles.isWorked(heading) -> heading.level();
                case Block.Paragraph paragraph when isBoldTitle(paragraph) -> BOLD;
                case Block.Paragraph paragraph when isLineOfKeys(paragraph) -> LINE;
                case Block.Table table when QuestionTables.isKey(table)
                        || !QuestionTables.keyBelowNumbers(table).isEmpty() -> TABLE;
                default -> 0;
            };
            if (level > 0) {
                var first = document.lineAt(block.start());
                var last = level >= TABLE ? document.lineAt(block.end() - 1)
                        : lastCovered(document, covers, block, last(document, blocks, i, level));
                var answers = block instanceof Block.Table table && !QuestionTables.keyBelowNumbers(table).isEmpty()
                        ? below(document, table)
                        : level == LINE ? KeysOnLine.of(joined((Block.Paragraph) block), first)
                        : SectionEntries.in(document, first + 1, last);
                if (answers.size() >= FEWEST) {
                    sections.add(new Section(level == TABLE && blocks.get(Math.max(0, i - 1)) instanceof Block.Heading
                            above ? document.lineAt(above.start()) : first, last, level, answers,
                            level == TABLE ? Sort.TABLE : block instanceof Block.Heading heading
                                    && AnswerTitles.isWorked(heading) ? Sort.WORKED : Sort.ANSWERS));
                }
                if (answers.size() >= FEWEST || !(block instanceof Block.Heading)) {
                    continue;
                }
            }
            if (block instanceof Block.Heading heading && isBehind(sections, document.lineAt(block.start()))
                    && isKey(heading)) {
                var first = document.lineAt(block.start());
                if (first > looked) {
                    looked = lastOfKeys(document, blocks, i, heading.level());
                    keys(document, first, looked, heading.level()).ifPresent(sections::add);
                }
            } else if (block instanceof Block.Heading heading && !sections.isEmpty()
                    && sections.getLast().last() == document.lineAt(block.start()) - 1
                    && AnswerTitles.tellsWhy(heading.plain())) {
                var first = document.lineAt(block.start());
                var last = last(document, blocks, i, heading.level());
                var reasons = SectionEntries.in(document, first + 1, last);
                if (reasons.size() >= FEWEST) {
                    sections.add(new Section(first, last, heading.level(), reasons, Sort.REASONS));
                }
            }
        }
        sections.removeIf(section -> section.holdsExercises(document, asking));
        var taken = new BitSet();
        sections.forEach(section -> taken.set(section.first(), section.last() + 1));
        var covered = covered(document, collapsed, taken);
        covered.addAll(NumberedCovers.in(document, collapsed, taken));
        if (!covered.isEmpty()) {
            sections.addAll(covered);
            sections.sort(Comparator.comparingInt(Section::first));
        }
        return sections;
    }

    /// The second row of a table by the numbers in the first.
    private static TreeMap<Integer, Slice> below(Document document, Block.Table table) {
        var answers = new TreeMap<Integer, Slice>();
        QuestionTables.keyBelowNumbers(table).forEach((number, letter) ->
                answers.put(number, new Slice(letter, document.lineAt(table.rows().get(1).start()))));
        return answers;
    }

    private static boolean isBehind(List<Section> sections, int line) {
        return sections.isEmpty() || sections.getLast().last() < line;
    }

    private static boolean isKey(Block.Heading heading) {
        return SectionEntries.isKey(heading.plain()) || SectionEntries.isOfNumber(heading.plain());
    }

    /// Headings `3. Answer: B` or "Solution to exercise 3" that follow one another, whatever they are below.
    private static Optional<Section> keys(Document document, int first, int last, int level) {
        var answers = SectionEntries.in(document, first, last);
        return answers.size() < FEWEST ? Optional.empty()
                : Optional.of(new Section(first, last, level, answers, Sort.ANSWERS));
    }

    private static int lastOfKeys(Document document, List<Block> blocks, int place, int level) {
        for (var i = place + 1; i < blocks.size(); i++) {
            if (blocks.get(i) instanceof Block.Heading heading && (heading.level() < level
                    || heading.level() == level && !isKey(heading))) {
                return document.lineAt(heading.start()) - 1;
            }
        }
        return document.lineCount();
    }

    /// Collapsed answers outside those sections: `<details><summary>Answers</summary>` over a list with numbers.
    private static List<Section> covered(Document document, List<Collapsed> collapsed, BitSet taken) {
        var found = new ArrayList<Section>();
        for (var element : collapsed) {
            var first = document.lineAt(element.start());
            var last = document.lineAt(element.end() - 1);
            var next = taken.nextSetBit(first);
            if (element.labelled() && element.inner().isEmpty() && (next < 0 || next > last)) {
                var answers = SectionEntries.in(document, document.lineAt(element.bodyStart()) + 1, last - 1);
                if (answers.size() >= FEWEST) {
                    found.add(new Section(first, last, COLLAPSED, answers, Sort.ANSWERS));
                }
            }
        }
        return found;
    }

    /// The lines on which sections answer a number that begins a line above them.
    static BitSet linesOfEntries(Survey survey) {
        var lines = new BitSet();
        var numbered = new HashMap<Integer, Integer>();
        if (!survey.answerSections().isEmpty()) {
            for (var line = survey.document().lineCount(); line > 0; line--) {
                var number = leadingNumber(survey.document().line(line));
                if (number >= 0) {
                    numbered.put(number, line);
                }
            }
        }
        for (var section : survey.answerSections()) {
            section.answers().forEach((number, answer) -> {
                if (numbered.getOrDefault(number, section.first()) < section.first()) {
                    lines.set(answer.line());
                }
            });
        }
        return lines;
    }

    /// The number that a line of a list or in bold begins with; -1 if there is none.
    private static int leadingNumber(String line) {
        var start = 0;
        while (start < line.length() && " *_".indexOf(line.charAt(start)) >= 0) {
            start++;
        }
        var end = start;
        while (end < line.length() && end - start < LONGEST_NUMBER && line.charAt(end) >= '0'
                && line.charAt(end) <= '9') {
            end++;
        }
        return end > start && end < line.length() && ".)".indexOf(line.charAt(end)) >= 0
                ? Integer.parseInt(line.substring(start, end)) : -1;
    }

    /// `Answers: 1-B, 2-A`, the last one perhaps with a remark in brackets; a long key goes on in further lines.
    private static boolean isLineOfKeys(Block.Paragraph paragraph) {
        if (paragraph.text().length() > LONGEST_LINE) {
            return false;
        }
        var lines = paragraph.text();
        if (!KeysOnLine.mayEndInKey(lines) && !KeysOnLine.mayBeCompact(lines) && !endsInRemark(lines)
                && !KeysOnLine.mayHoldTexts(lines)) {
            return false;
        }
        var text = joined(paragraph);
        return AnswerLabel.endOfLeading(text).isPresent() && KeysOnLine.areTogether(text);
    }

    private static String joined(Block.Paragraph paragraph) {
        return paragraph.text().replace('\n', ' ');
    }

    private static boolean endsInRemark(String text) {
        return text.endsWith(")") || text.endsWith(").");
    }

    private static boolean isBoldTitle(Block.Paragraph paragraph) {
        if (!paragraph.markdown().mayBeginLine(BOLD_SIGNS)) {
            return false;
        }
        var text = paragraph.text();
        if (!text.startsWith("**") && !text.startsWith("__")) {
            return false;
        }
        var end = text.indexOf('\n');
        return end < 0 ? AnswerTitles.isTitle(paragraph.markdown())
                : text.startsWith("**") && end > 0 && end <= AnswerTitles.LONGEST
                && text.startsWith("**", end - 2) && AnswerTitles.isTitle(PlainText.of(text.substring(0, end)));
    }

    /// The last line of a section whose title is collapsed with what is around it: it ends with that.
    private static int lastCovered(
            Document document, TreeMap<Integer, Collapsed> covers, Block title, int last) {
        var cover = covers.lowerEntry(title.start());
        return cover == null || title.end() > cover.getValue().end() ? last
                : Math.min(last, document.lineAt(cover.getValue().end() - 1));
    }

    /// The last line before the next heading of that level; a bold title's section ends at the next such title, too.
    private static int last(Document document, List<Block> blocks, int place, int level) {
        for (var i = place + 1; i < blocks.size(); i++) {
            var block = blocks.get(i);
            if (block instanceof Block.Heading heading && heading.level() <= level
                    || level == BOLD && block instanceof Block.Paragraph paragraph && isBoldTitle(paragraph)) {
                return document.lineAt(block.start()) - 1;
            }
        }
        return document.lineCount();
    }
}

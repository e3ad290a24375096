package dev.recto.markdown.family;

import dev.recto.markdown.Reading.Confidence;
import dev.recto.markdown.block.Block;
import dev.recto.markdown.block.LineStarts;
import dev.recto.markdown.block.PlainText;
import dev.recto.markdown.block.Slice;
import dev.recto.markdown.edge.AnswerLabel;
import dev.recto.markdown.edge.QuestionLabel;
import dev.recto.markdown.edge.SpelledBlanks;
import dev.recto.markdown.kind.ChoiceQuestion;
import dev.recto.markdown.kind.RareLetters;
import dev.recto.markdown.kind.RoundBoxes;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Options without a mark at the question: paragraphs, then `- [ ]`/`- [x]` items, lines `A) …`, `B) …`, or
/// lists of which some items are set off.
///
/// The question is all that stands above them up to a heading, a rule or other options; if there are others before, it
/// is only the last paragraph with its code, because what comes before explains them.
final class ChoiceBlocks implements Family {
    private static final Pattern TASK = Pattern.compile("^(?:\\[[ xX*✓✔✅☑]?\\]|\\([ xX*]\\))\\s");
    /// In Chinese no blank is needed.
    private static final String BEHIND_LETTER = "(?:[.)](?:\\*\\*)?(?:[ \\t]+|(?=[^\\x00-\\x7F]))|[、．：）][ \\t]{0,8})";
    private static final String BLANKS = "(?:(?:&(?:nb|em|en)sp;)+[ ]*)?";
    private static final Pattern LETTERS =
            Pattern.compile("(?m)^" + BLANKS + "\\*{0,2}\\(?[Aa]" + BEHIND_LETTER + "\\S.*\\n(?:.*\\n)?"
                    + BLANKS + "\\*{0,2}\\(?[Bb]" + BEHIND_LETTER + "\\S");

    /// In characters, with the box.
    private static final int SENTENCE = 50;

    /// In blocks above the options.
    private static final long FIRST_OPTION = LineStarts.bits("aA(*&");
    private static final int FARTHEST = 10;
    private static final int MOST_OPTIONS = 8;
    private static final int FEWEST_LISTS = 2;

    @Override
    public List<Scheme> schemes(Survey survey) {
        var document = survey.document();
        var blocks = document.root().blocks();
        var openings = new ArrayList<Opening>();
        var ends = new HashMap<Integer, Integer>();
        var quotes = new HashMap<Integer, Integer>();
        var previous = -1;
        var lettered = -1;
        var setOff = SetOffLists.in(survey, blocks);
        var lists = listsBelowQuestions(blocks);
        var sure = !setOff.isEmpty();
        for (var i = 0; i < blocks.size(); i++) {
            var quoted = QuotedOptions.in(survey, blocks.get(i));
            if (quoted.isPresent()) {
                openings.add(quoted.get());
                ends.put(quoted.get().question().line(), document.lineAt(blocks.get(i).end() - 1));
                quotes.put(quoted.get().question().line(), document.lineAt(blocks.get(i).end() - 1));
                sure = true;
                previous = i;
                lettered = -1;
            } else if (areOptions(blocks.get(i)) || areApart(blocks, i) || areRare(blocks, i)
                    || lists.get(i) || setOff.contains(blocks.get(i))) {
                var first = stem(blocks, i, previous);
                if (lettered >= 0 && setOff.contains(blocks.get(i))) {
                    // What the letters above stand for is what the options are about: "A is true".
                    openings.removeLast();
                    first = lettered;
                }
                lettered = -1;
                if (first >= 0 && !areTasks(survey, blocks, first, i) && !areCommented(blocks, i)) {
                    sure |= !isTasks(blocks.get(i)) && !areEmpty(blocks.get(i))
                            || isTasks(blocks.get(i)) && !isCheckList((Block.Items) blocks.get(i))
                            || asks(survey, blocks.subList(first, i), areSentences(blocks.get(i)));
                    var announced = announced(blocks, i, previous);
                    first = announced >= 0 ? announced + 1 : first;
                    var heading = announced < 0 ? headingThatAsks(blocks, first, i) : Optional.<Block.Heading>empty();
                    var line = document.lineAt(blocks.get(first).start());
                    var opening = heading.isPresent() ? document.lineAt(heading.get().start())
                            : announced >= 0 ? document.lineAt(blocks.get(announced).start()) : line;
                    var end = document.lineAt(blocks.get(i).start());
                    var text = blocks.get(i) instanceof Block.Paragraph offering ? paragraphStem(offering) : "";
                    var question = heading.map(asked -> asked.text() + "\n\n").orElse("")
                            + document.lines(document.root().container(), line, end - 1).text().strip() + "\n\n"
                            + text;
                    var answerLine = end + (int) text.lines().count();
                    openings.add(new Opening(new Slice(Label.without(question.strip()), opening), answerLine,
                            document.root().container(), 6,
                            Confidence.LIKELY, "Line %d is followed by options to choose from."));
                    if (areOptions(blocks.get(i))) {
                        ends.put(opening, document.lineAt(blocks.get(i).end() - 1));
                    }
                    lettered = isTasks(blocks.get(i)) || setOff.contains(blocks.get(i)) ? -1 : first;
                }
                previous = i;
            }
        }
        var cuts = sure ? QuotedOptions.unquoted(Passages.without(document, Opening.cuts(survey, openings), ends),
                quotes) : List.<Cut>of();
        return cuts.isEmpty() || cuts.size() == 1 && isListOfPoints(survey, cuts.getFirst()) ? List.of()
                : List.of(Scheme.inferred("Paragraphs with options", 0.92, OrderedLists.beside(survey, cuts)));
    }

    /// "There are three ways:" and below it `a.`, `b.` and `c.`, without a key: one such list alone is none of options.
    private static boolean isListOfPoints(Survey survey, Cut cut) {
        var question = cut.question().text();
        return question.stripTrailing().endsWith(":") && question.indexOf('_') < 0
                && !survey.asking().isQuestion(question)
                && ChoiceQuestion.in(question, cut.answer().text()).filter(ChoiceQuestion::isKeyed).isEmpty();
    }

    /// The heading right above what stands over the options, if that asks nothing itself: a hint, a scene.
    private static Optional<Block.Heading> headingThatAsks(List<Block> blocks, int first, int options) {
        return first > 0 && blocks.get(first - 1) instanceof Block.Heading heading
                && Asking.hasMark(PlainText.of(heading.text()))
                && blocks.subList(first, options).stream().noneMatch(block ->
                        block instanceof Block.Paragraph text && Asking.hasMark(PlainText.of(text.text())))
                && !isLetters(blocks.get(options)) ? Optional.of(heading) : Optional.empty();
    }

    /// Whether boxes stand below "To do" and the like, as a heading or as the line right above them.
    private static boolean areTasks(Survey survey, List<Block> blocks, int stem, int options) {
        return isTasks(blocks.get(options))
                && (isOverTasks(blocks.get(stem)) || isOverTasks(blocks.get(options - 1))
                || survey.headingBefore(survey.document().lineAt(blocks.get(options).start()))
                        .filter(mark -> Boilerplate.isOverTasks(mark.plain())).isPresent());
    }

    /// Whether all of several boxes are ticked, or none: what is still to be done, or what a program can do. Among
    /// other questions such a list has options, too; where there is nothing else, only what stands above it tells.
    static boolean isCheckList(Block.Items list) {
        var ticked = list.items().stream().filter(ChoiceBlocks::isTicked).count();
        return ticked == 0 || ticked == list.items().size();
    }

    /// Whether the box is ticked that an item begins with.
    static boolean isTicked(Block.Item item) {
        return firstText(item).filter(text -> !text.startsWith("[ ]") && !text.startsWith("[]")
                && !text.startsWith("( )")).isPresent();
    }

    /// Whether they are round boxes in a paragraph, and none has a mark.
    private static boolean areEmpty(Block options) {
        return options instanceof Block.Paragraph paragraph && RoundBoxes.areIn(paragraph.text())
                && !RoundBoxes.areMarkedIn(paragraph.text());
    }

    /// @param sentences whether whole sentences stand behind the boxes: "Complete this list before you go" is no
    ///                  task then
    private static boolean asks(Survey survey, List<Block> stem, boolean sentences) {
        return stem.stream().anyMatch(block -> block instanceof Block.Paragraph text
                && (isNumbered(survey, text) || !sentences && survey.asking().isQuestion(text.markdown())
                        || survey.asking().isWorded(text.markdown())
                        || Asking.hasMark(text.plain())
                        || text.plain().indexOf('_') >= 0 || text.plain().strip().endsWith("…")));
    }

    private static boolean areSentences(Block options) {
        return options instanceof Block.Items list && list.items().stream().filter(item -> firstText(item)
                .filter(text -> text.length() >= SENTENCE && text.stripTrailing().endsWith(".")).isPresent())
                .count() * 2 > list.items().size();
    }

    /// The paragraph that an item begins with; none if it is empty or begins otherwise.
    static Optional<String> firstText(Block.Item item) {
        var blocks = item.flow().blocks();
        return !blocks.isEmpty() && blocks.getFirst() instanceof Block.Paragraph text
                ? Optional.of(text.text()) : Optional.empty();
    }

    private static boolean isNumbered(Survey survey, Block.Paragraph text) {
        var label = survey.lineLabels().at(survey.document().lineAt(text.start()));
        return label != null && label.named() && !label.number().isEmpty();
    }

    /// Whether the letters stand right below an answer and say something about each option.
    private static boolean areCommented(List<Block> blocks, int options) {
        var above = blocks.get(options) instanceof Block.Paragraph own && !paragraphStem(own).isEmpty() ? own
                : blocks.get(options - 1);
        return !isTasks(blocks.get(options)) && above instanceof Block.Paragraph text
                && AnswerLabel.endOfLeading(text.text()).isPresent()
                && text.text().lines().skip(1).noneMatch(line -> Label.of(PlainText.of(line)).isPresent()
                        || Asking.hasMark(PlainText.of(line)));
    }

    private static boolean isOverTasks(Block block) {
        return block instanceof Block.Paragraph line && Boilerplate.isOverTasks(PlainText.of(line.text()));
    }

    /// Whether a block is one of options to choose from.
    static boolean areOptions(Block block) {
        return isTasks(block) || isLetters(block);
    }

    /// Options that are paragraphs of their own: `A) …`, then `B) …`.
    private static boolean areApart(List<Block> blocks, int place) {
        return place + 1 < blocks.size() && blocks.get(place) instanceof Block.Paragraph first
                && blocks.get(place + 1) instanceof Block.Paragraph second
                && isOption(first.text(), 'a') && isOption(second.text(), 'b');
    }

    /// Options whose letters are set off in a rare way, in one paragraph or several, over the label of an answer.
    private static boolean areRare(List<Block> blocks, int place) {
        if (!(blocks.get(place) instanceof Block.Paragraph first)) {
            return false;
        }
        var end = place + 1;
        if (RareLetters.areIn(first.text())) {
            return isLabelled(blocks, end);
        }
        while (end < blocks.size() && end - place < MOST_OPTIONS && blocks.get(end) instanceof Block.Paragraph next
                && RareLetters.follow(((Block.Paragraph) blocks.get(end - 1)).text(), next.text())) {
            end++;
        }
        return end > place + 1 && RareLetters.isFirst(first.text()) && isLabelled(blocks, end);
    }

    /// The places of lists with letters right below paragraphs that ask, if there are several: what stands below code, the heading
    /// above that asks, and on many a page one question is answered by points `A:` and `B:`.
    private static BitSet listsBelowQuestions(List<Block> blocks) {
        var lists = new BitSet();
        for (var i = 1; i < blocks.size(); i++) {
            if (blocks.get(i) instanceof Block.Items list && list.items().size() > 1
                    && blocks.get(i - 1) instanceof Block.Paragraph text && Asking.hasMark(text.markdown())
                    && LetteredItems.are(list)) {
                lists.set(i);
            }
        }
        return lists.cardinality() < FEWEST_LISTS ? new BitSet() : lists;
    }

    private static boolean isLabelled(List<Block> blocks, int place) {
        return place < blocks.size() && blocks.get(place) instanceof Block.Paragraph text
                && AnswerLabel.endOfLeading(text.text()).isPresent();
    }

    static boolean isOption(String text, char letter) {
        var start = SpelledBlanks.end(text, 0);
        var at = behindStars(text, start);
        at = text.startsWith("(", at) ? at + 1 : at;
        return at + 2 < text.length() && Character.toLowerCase(text.charAt(at)) == letter
                && isBehindLetter(text.charAt(at + 1));
    }

    /// Behind those of bold text, or the one that marks what is right.
    private static int behindStars(String text, int start) {
        return text.startsWith("**", start) ? start + 2 : text.startsWith("*", start) ? start + 1 : start;
    }

    static boolean isTasks(Block block) {
        return block instanceof Block.Items list && list.items().size() >= 2 && list.items().stream().allMatch(item ->
                !item.flow().blocks().isEmpty() && item.flow().blocks().getFirst() instanceof Block.Paragraph paragraph
                        && (paragraph.text().startsWith("[") || paragraph.text().startsWith("("))
                        && TASK.matcher(paragraph.text()).find());
    }

    private static boolean isLetters(Block block) {
        return block instanceof Block.Paragraph paragraph && (paragraph.markdown().mayBeginLine(FIRST_OPTION)
                && hasFirstOption(paragraph.text())
                && LETTERS.matcher(paragraph.text()).find() || RoundBoxes.areIn(paragraph.text()));
    }

    /// Whether a line begins with `a)` or `A.`, bold or in parentheses or not.
    private static boolean hasFirstOption(String text) {
        for (var start = 0; start < text.length(); ) {
            var first = SpelledBlanks.end(text, start);
            var at = behindStars(text, first);
            at = text.startsWith("(", at) ? at + 1 : at;
            if (at + 1 < text.length() && (text.charAt(at) == 'a' || text.charAt(at) == 'A')
                    && isBehindLetter(text.charAt(at + 1))) {
                return true;
            }
            var end = text.indexOf('\n', start);
            start = end < 0 ? text.length() : end + 1;
        }
        return false;
    }

    private static boolean isBehindLetter(char c) {
        return c == '.' || c == ')' || c == '、' || c == '．' || c == '：' || c == '）';
    }

    /// Whether lines of a text begin as the first two options do.
    static boolean hasLetters(String text) {
        return text.indexOf('\n') >= 0 && hasFirstOption(text) && LETTERS.matcher(text).find();
    }

    private static String paragraphStem(Block.Paragraph paragraph) {
        if (RoundBoxes.areIn(paragraph.text())) {
            return paragraph.text().substring(0, RoundBoxes.first(paragraph.text())).strip();
        }
        var options = LETTERS.matcher(paragraph.text());
        return paragraph.text().substring(0, options.find() ? options.start()
                : Math.max(0, RareLetters.start(paragraph.text()))).strip();
    }

    /// The place of a line that is only the word for "question", with all that is asked between it and the options; -1
    /// if there is none.
    private static int announced(List<Block> blocks, int options, int previous) {
        for (var i = options - 1; i > Math.max(previous, options - FARTHEST); i--) {
            if (!(blocks.get(i) instanceof Block.Paragraph paragraph)) {
                if (!(blocks.get(i) instanceof Block.Code) && !(blocks.get(i) instanceof Block.Quote)) {
                    return -1;
                }
            } else if (QuestionLabel.isAlone(paragraph.text())) {
                return i;
            }
        }
        return -1;
    }

    /// The place of the first block that belongs to the question; -1 if there is none.
    private static int stem(List<Block> blocks, int options, int previous) {
        if (blocks.get(options) instanceof Block.Paragraph paragraph && !paragraphStem(paragraph).isEmpty()) {
            return options;
        }
        var first = -1;
        var last = -1;
        for (var i = options - 1; i > previous; i--) {
            var block = blocks.get(i);
            if (!(block instanceof Block.Paragraph) && !(block instanceof Block.Code)
                    && !(block instanceof Block.Quote)) {
                // Behind a list or a table the text goes on that they belong to.
                return last >= 0 && (block instanceof Block.Items || block instanceof Block.Table) ? last : first;
            }
            last = last < 0 && block instanceof Block.Paragraph ? i : last;
            first = i;
            if (previous >= 0 && block instanceof Block.Paragraph) {
                break;
            }
        }
        return first;
    }
}

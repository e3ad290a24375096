package dev.recto.markdown.family;

import dev.recto.markdown.Reading.Confidence;
import dev.recto.markdown.block.Block;
import dev.recto.markdown.block.Container;
import dev.recto.markdown.block.Document;
import dev.recto.markdown.block.Slice;
import dev.recto.markdown.edge.Masked;
import dev.recto.markdown.edge.PropertyLine;
import dev.recto.markdown.kind.Syllables;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// `question::answer` on one line, `:::` if it is to be asked both ways, and a line that is only `?` between a question
/// and its answer, as in Obsidian's spaced repetition.
///
/// `std::vector` is code, whoever forgot the back-ticks: without a space on either side of the colons, the question
/// must be of several words and the two may not join like names. In a list of such lines, as in a glossary, and in
/// documents that are flashcards it is enough that one side is of several words and that no two lines ask the same.
final class InlineSeparators implements Family {
    private static final Pattern LAST_NAME = Pattern.compile("(?:^|[^\\w.])([A-Za-z_]\\w*)$");
    private static final Pattern FIRST_NAME = Pattern.compile("^[A-Za-z_]\\w*");
    /// Where a tool keeps when the card is due.
    private static final Pattern SCHEDULE = Pattern.compile("\\s*<!--[^>]*-->\\s*$");
    private static final Pattern FORMULA_BEFORE = Pattern.compile("\\$[^$\\s](?:[^$]*[^$\\s])?\\$\\s?=?$");
    private static final Pattern FORMULA_BEHIND = Pattern.compile("\\$[^$\\s](?:[^$]*[^$\\s])?\\$(?![\\p{L}\\p{N}])");
    private static final Pattern ASKING_LINE = Pattern.compile("\\?\\??");

    /// Lines `Author::` make a form, whose other lines are filled in: `Status:: read`.
    private static final int FORM = 2;

    @Override
    public List<Scheme> schemes(Survey survey) {
        var document = survey.document();
        var cuts = new ArrayList<Cut>();
        // What changed in a program is often named by its parts: `v8::Handle`.
        var divides = survey.signs().have("::") && !ChangeLog.isOne(survey);
        var asks = survey.signs().askingLines();
        if (!divides && !asks) {
            return List.of();
        }
        var properties = divides ? OutlineProperties.of(document) : OutlineProperties.NONE;
        var flashcards = divides && FlashcardSigns.areIn(survey);
        var colons = divides ? Places.of(document.text(), "::") : Places.of(document.text());
        var marks = asks ? Places.of(document.text(), '?', Signs::isAskingLine) : Places.of(document.text());
        for (var flow : document.flows()) {
            for (var i = 0; i < flow.blocks().size(); i++) {
                if (flow.blocks().get(i) instanceof Block.Paragraph paragraph) {
                    if (colons.mayBeIn(paragraph.start(), paragraph.end())) {
                        addLines(document, flow.container(), paragraph, properties, flashcards, cuts);
                    }
                    if (marks.mayBeIn(paragraph.start(), paragraph.end())) {
                        addQuestionLine(survey, flow.blocks(), i, flow.container(), cuts);
                    }
                }
            }
        }
        cuts.sort(Comparator.comparingInt(Cut::firstLine));
        // What stands under a heading of its own is a card of that heading, whatever the heading is worded like.
        var headed = cuts.stream().filter(cut -> survey.headingFrom(cut.firstLine())
                .filter(heading -> heading.line() == cut.firstLine()).isPresent()).count();
        return cuts.isEmpty() ? List.of() : List.of(Scheme.explicit("Questions and answers divided by ::",
                headed * 2 > cuts.size() ? 1.5 : 1.0, cuts));
    }

    private static void addLines(Document document, Container container, Block.Paragraph paragraph,
            OutlineProperties properties, boolean flashcards, List<Cut> cuts) {
        var line = document.lineAt(paragraph.start());
        var lines = List.of(paragraph.text().split("\n", -1));
        if (lines.stream().filter(PropertyLine::isUnfilled).limit(FORM).count() == FORM) {
            return;
        }
        var glossary = flashcards || isGlossary(lines);
        for (var i = 0; i < lines.size(); i++) {
            var text = lines.get(i);
            var number = line + i;
            if (properties.has(text, number, i > 0 && !container.isRoot())) {
                continue;
            }
            separator(text, glossary).ifPresent(at -> {
                var end = text.startsWith(":::", at) ? at + 3 : at + 2;
                cuts.add(Cut.open(new Slice(TagLines.withoutQuestionTag(text.substring(0, at).strip()), number),
                        new Slice(SCHEDULE.matcher(text.substring(end)).replaceFirst("").strip(), number), number,
                        Confidence.SURE, "Line %d is divided by " + text.substring(at, end)
                                + " into question and answer."));
            });
        }
    }

    private static boolean isGlossary(List<String> lines) {
        var terms = lines.stream()
                .flatMap(line -> separator(line, true).map(at -> line.substring(0, at).strip()).stream())
                .distinct().count();
        return lines.size() > 1 && terms == lines.size();
    }

    /// Where the colons stand that divide a line, if they do.
    ///
    /// @param glossary whether many lines are divided so
    static Optional<Integer> separator(String line, boolean glossary) {
        if (line.indexOf(':') < 0) {
            return Optional.empty();
        }
        var masked = Masked.of(line);
        var found = nextColons(masked, 0);
        if (found < 0) {
            return Optional.empty();
        }
        var end = endOfColons(masked, found);
        var question = line.substring(0, found);
        var answer = line.substring(end);
        var spaced = question.endsWith(" ") || answer.startsWith(" ") || end - found == 3;
        var divides = !question.isBlank() && !answer.isBlank() && nextColons(masked, end) < 0 && !isOpen(question)
                && !opensQuote(question)
                && (spaced || isNoName(question, answer) || (glossary ? hasWords(question) || hasWords(answer)
                        : hasWords(question) && !isPath(question, answer)));
        return divides ? Optional.of(found) : Optional.empty();
    }

    /// The place of the next two or three colons; -1 if there are none.
    private static int nextColons(String text, int from) {
        for (var at = text.indexOf(':', from); at >= 0; at = text.indexOf(':', endOfColons(text, at))) {
            var count = endOfColons(text, at) - at;
            if (count == 2 || count == 3) {
                return at;
            }
        }
        return -1;
    }

    private static int endOfColons(String text, int start) {
        var end = start;
        while (end < text.length() && text.charAt(end) == ':') {
            end++;
        }
        return end;
    }

    /// A formula on either side of the colons, or a question in a script without blanks, is no name in code.
    private static boolean isNoName(String question, String answer) {
        var last = question.codePointBefore(question.length());
        return FORMULA_BEFORE.matcher(question).find() || FORMULA_BEHIND.matcher(answer).lookingAt()
                || last == '？' || Character.isIdeographic(last) || Syllables.is(last);
    }

    /// Two names joined as in code. A capital after a small letter begins a sentence instead.
    private static boolean isPath(String question, String answer) {
        var before = LAST_NAME.matcher(question);
        var behind = FIRST_NAME.matcher(answer);
        return before.find() && behind.find()
                && !(Character.isLowerCase(before.group(1).charAt(0))
                        && Character.isUpperCase(behind.group().charAt(0)));
    }

    /// `[due:: tomorrow]` is a property in the text, `{{c1::hidden}}` a blank.
    private static boolean isOpen(String question) {
        return question.lastIndexOf('[') > question.lastIndexOf(']')
                || question.lastIndexOf('{') > question.lastIndexOf('}');
    }

    /// `'::1'` is an address.
    private static boolean opensQuote(String question) {
        var last = question.length() - 1;
        return "'\"(<".indexOf(question.charAt(last)) >= 0
                && (last == 0 || Character.isWhitespace(question.charAt(last - 1)));
    }

    private static boolean hasWords(String text) {
        return text.strip().indexOf(' ') > 0;
    }

    /// Question above, answer below a line that is only `?`: in one paragraph or with a list that interrupts it. Where
    /// blank lines stand around the mark, the block above it is the question and the block below it the answer.
    private static void addQuestionLine(Survey survey, List<Block> blocks, int place, Container container,
            List<Cut> cuts) {
        var document = survey.document();
        var paragraph = (Block.Paragraph) blocks.get(place);
        var ruled = container.isRoot() && RuledSides.isMark(paragraph) ? RuledSides.at(survey, blocks, place)
                : Optional.<Cut>empty();
        if (ruled.isPresent()) {
            cuts.add(ruled.get());
            return;
        }
        var lines = paragraph.text().split("\n", -1);
        for (var i = 0; i < lines.length; i++) {
            if (ASKING_LINE.matcher(lines[i].strip()).matches()) {
                var mark = document.lineAt(paragraph.start()) + i;
                if (!container.isRoot() && document.line(mark).startsWith("?")) {
                    addBlock(document, mark, cuts);
                    return;
                }
                var front = i > 0 ? Optional.of(new Slice(
                        String.join("\n", List.of(lines).subList(0, i)), mark - i)) : front(document, blocks, place);
                var end = Math.min(endOfAnswer(document, mark),
                        Math.max(mark, document.lineAt(blocks.getLast().end() - 1)));
                if (i == 0 && place > 0 && blocks.get(place - 1) instanceof Block.Heading heading) {
                    end = Math.min(end, survey.stop(mark + 1, heading.level()) - 1);
                }
                if (end == mark && place + 1 < blocks.size()
                        && !(blocks.get(place + 1) instanceof Block.Heading)) {
                    end = document.lineAt(blocks.get(place + 1).end() - 1);
                }
                if (front.isPresent() && (i > 0 || end > mark)) {
                    var question = TagLines.without(front.get());
                    cuts.add(Cut.open(question.isBlank() ? front.get() : question,
                            document.lines(container, mark + 1, end), end, Confidence.SURE,
                            "Line " + mark + " divides question and answer."));
                }
                return;
            }
        }
    }

    /// A mark at the left edge divides all that stands around it without a blank line, lists as well, though by
    /// CommonMark it goes on with a list's last item.
    private static void addBlock(Document document, int mark, List<Cut> cuts) {
        var first = mark;
        while (first > 1 && !document.line(first - 1).isBlank() && !document.line(first - 1).startsWith("#")) {
            first--;
        }
        var end = endOfAnswer(document, mark);
        if (first < mark && end > mark) {
            cuts.add(Cut.open(TagLines.without(document.lines(document.root().container(), first, mark - 1)),
                    document.lines(document.root().container(), mark + 1, end), end, Confidence.SURE,
                    "Line " + mark + " divides question and answer."));
        }
    }

    /// The paragraph above a mark that stands alone, with the heading over it if that asks; else the heading above.
    private static Optional<Slice> front(Document document, List<Block> blocks, int place) {
        if (place > 0 && blocks.get(place - 1) instanceof Block.Heading heading && !heading.text().isBlank()) {
            return Optional.of(new Slice(Label.without(heading.text()), document.lineAt(heading.start())));
        }
        if (place == 0 || !(blocks.get(place - 1) instanceof Block.Paragraph above)) {
            return Optional.empty();
        }
        var i = place - 2;
        while (i >= 0 && blocks.get(i) instanceof Block.Paragraph tags && TagLines.areAll(tags.text())) {
            i--;
        }
        return i >= 0 && blocks.get(i) instanceof Block.Heading heading && Asking.hasMark(heading.text())
                ? Optional.of(new Slice(heading.text() + "\n\n" + above.text(), document.lineAt(heading.start())))
                : Optional.of(new Slice(above.text(), document.lineAt(above.start())));
    }

    /// An answer ends at the first blank line that is not in code.
    private static int endOfAnswer(Document document, int mark) {
        var line = mark + 1;
        while (line <= document.lineCount()
                && (!document.line(line).isBlank() || document.hidden().covers(document.lineStart(line)))) {
            line++;
        }
        return line - 1;
    }
}

package dev.recto.render;

import dev.recto.card.Card;
import dev.recto.card.Passage;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jline.utils.AttributedString;
import org.jline.utils.AttributedStringBuilder;
import org.jsoup.Jsoup;

/// A card as lines for a terminal. Immutable, thread-safe.
///
/// Nothing that a document says can command the terminal: the only escape sequences in a line are styles, and those
/// come from here.
public final class TerminalCard {
    private static final int NARROWEST = 20;
    private static final Pattern BLANK = Pattern.compile("⟦[^⟧]*⟧");
    private static final Pattern EVERYTHING = Pattern.compile("(?s).+");
    private static final Pattern SPACE = Pattern.compile("\\s+");
    /// Of a text that becomes one line this much is read.
    private static final int LONGEST_LINE_SOURCE = 5_000;

    private final int width;
    private final Styling styling;

    /// @param width columns, at least 20
    /// @param styling which escape sequences may be used
    public TerminalCard(int width, Styling styling) {
        this.width = Math.max(NARROWEST, width);
        this.styling = styling;
    }

    /// The question, and what belongs to it before the answer is shown: options, items to order.
    public List<String> question(Card card) {
        var blocks = new ArrayList<TextBlock>();
        if (card instanceof Card.Cloze cloze) {
            blocks.addAll(read(withBlanks(cloze, blank -> blank.hint().orElse("…"))));
        } else {
            blocks.addAll(read(card.face().question().display()).stream().map(TerminalCard::emphasised).toList());
        }
        switch (card) {
            case Card.MultipleChoice choice -> blocks.add(options(choice, false));
            case Card.TrueFalse _ -> blocks.add(remark("True or false?"));
            case Card.Ordering ordering -> {
                blocks.add(remark("Put these in order:"));
                blocks.add(lettered(Shuffled.items(card, ordering.items())));
            }
            case Card.Matching matching -> {
                blocks.add(remark("What belongs together?"));
                blocks.add(pairs(matching, Shuffled.of(card, matching.pairs().size()).order(), List.of()));
            }
            case Card.Exercise exercise -> given(exercise, blocks);
            case Card.Definition _, Card.Comparison _, Card.Listing _, Card.Procedure _, Card.Explanation _,
                    Card.Fact _,
                    Card.Scenario _, Card.Cloze _, Card.Numeric _ -> { }
        }
        return lines(blocks);
    }

    /// The answer alone.
    public List<String> answer(Card card) {
        var blocks = new ArrayList<TextBlock>();
        switch (card) {
            case Card.MultipleChoice choice -> {
                blocks.add(options(choice, true));
                if (choice.choices().stream().noneMatch(Card.Choice::correct)) {
                    blocks.add(remark("The document does not say which one is right."));
                }
                blocks.addAll(read(choice.explanation().display()));
            }
            case Card.TrueFalse judged -> {
                blocks.add(judged.verdict().map(verdict -> right(verdict ? "True." : "False."))
                        .orElseGet(() -> remark("The document does not say whether it is true.")));
                blocks.addAll(read(judged.explanation().display()));
            }
            case Card.Cloze cloze -> {
                blocks.addAll(read(withBlanks(cloze, Card.Blank::text)));
                blocks.addAll(clozeRemark(cloze));
            }
            case Card.Ordering ordering ->
                blocks.add(ordered(ordering.items(), Shuffled.of(card, ordering.items().size()).places()));
            case Card.Matching matching -> {
                var inOrder = IntStream.range(0, matching.pairs().size()).boxed().toList();
                blocks.add(pairs(matching, inOrder, Shuffled.of(card, inOrder.size()).places()));
            }
            case Card.Numeric numeric -> {
                blocks.add(right(numeric.tolerance() == 0 ? numeric.value()
                        : numeric.value() + " (± " + plain(numeric.tolerance()) + ")"));
                blocks.addAll(read(NumberRemark.of(numeric)));
            }
            case Card.Definition _, Card.Comparison _, Card.Listing _, Card.Procedure _, Card.Explanation _,
                    Card.Fact _,
                    Card.Scenario _ -> blocks.addAll(read(card.face().answer().display()));
            case Card.Exercise exercise -> blocks.addAll(read(GivenCode.answer(exercise)));
        }
        if (blocks.isEmpty()) {
            blocks.add(remark("The document gives no answer to this question. Find your own, then grade how well you "
                    + "knew it."));
        }
        return lines(blocks);
    }

    /// How many hints there are: one for each part of the answer, if its author parted it.
    public static int hints(Card card) {
        return AnswerParts.of(card).size();
    }

    /// What is said below the question while the answer is hidden: of how many parts it is, and the first of them.
    ///
    /// @param hints 0..`hints(card)`
    public List<String> beforeAnswer(Card card, int hints) {
        var parts = AnswerParts.of(card);
        var blocks = new ArrayList<TextBlock>();
        if (!parts.isEmpty()) {
            blocks.add(remark("The answer has " + parts.size() + " parts."));
        }
        if (hints > 0) {
            blocks.add(new TextBlock.Listing(IntStream.range(0, Math.min(hints, parts.size()))
                    .mapToObj(i -> item((i + 1) + ".", new AttributedString(PlainText.of(parts.get(i))))).toList()));
        }
        return lines(blocks);
    }

    /// Markdown as one harmless line of plain text: the name of a card in a list.
    public static String line(String markdown) {
        var source = markdown.substring(0, Math.min(markdown.length(), LONGEST_LINE_SOURCE));
        return TextLayout.lines(new TerminalCard(NARROWEST, Styling.COLOURS).read(source), TextLayout.UNBOUNDED)
                .stream()
                .map(line -> SPACE.matcher(line).replaceAll(" ").strip())
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining(" "));
    }

    /// Any text without what would command a terminal: control characters but line ends and tabs.
    public static String harmless(String text) {
        return PlainText.of(text);
    }

    /// As much of one line as `columns` hold.
    public static String shortened(String line, int columns) {
        return Columns.shortened(line, columns);
    }

    /// Plain text in lines of at most so many columns.
    public static List<String> wrapped(String text, int columns) {
        return Columns.wrap(new AttributedString(harmless(text)), columns).stream().map(AttributedString::toString)
                .toList();
    }

    /// The columns that one line takes.
    public static int columns(String line) {
        return Columns.of(line);
    }

    private List<TextBlock> read(String markdown) {
        var html = new Sanitiser(picture -> { }).clean(new MarkdownHtml().render(markdown));
        // A terminal joins Arabic letters by itself, and what is selected there should be what was typed.
        return new TextBlocks(styling == Styling.COLOURS)
                .read(Jsoup.parseBodyFragment(ArabicJoining.asTyped(html)).body());
    }

    /// Markdown that is meant to be a line or so.
    private AttributedString inline(String markdown) {
        var lines = new AttributedStringBuilder();
        for (var line : TextLayout.lines(read(markdown), TextLayout.UNBOUNDED)) {
            if (line.length() > 0) {
                lines.append(lines.length() == 0 ? "" : "\n").append(line);
            }
        }
        return lines.toAttributedString();
    }

    private List<String> lines(List<TextBlock> blocks) {
        return TextLayout.lines(blocks, width).stream().map(this::ansi).toList();
    }

    private String ansi(AttributedString line) {
        return Ink.ansi(line.styleMatches(BLANK, Ink.MARK), styling);
    }

    /// The question stands out from what follows it.
    private static TextBlock emphasised(TextBlock block) {
        return block instanceof TextBlock.Paragraph(var text)
                ? new TextBlock.Paragraph(text.styleMatches(EVERYTHING, Ink.PLAIN.bold())) : block;
    }

    private static TextBlock remark(String sentence) {
        return new TextBlock.Paragraph(new AttributedString(sentence, Ink.FAINT));
    }

    private static TextBlock right(String verdict) {
        return new TextBlock.Paragraph(new AttributedString(PlainText.of(verdict), Ink.RIGHT));
    }

    private TextBlock options(Card.MultipleChoice choice, boolean solved) {
        var items = IntStream.range(0, choice.choices().size()).mapToObj(i -> {
            var each = choice.choices().get(i);
            var marker = (solved ? each.correct() ? "✓ " : "  " : "") + letter(i) + ")";
            var text = inline(each.text());
            return item(marker, solved && each.correct() ? new AttributedString(text.toString(), Ink.RIGHT) : text);
        });
        return new TextBlock.Listing(items.toList());
    }

    private static String letter(int index) {
        return index < 26 ? String.valueOf((char) ('a' + index)) : String.valueOf(index + 1);
    }

    private TextBlock lettered(List<String> items) {
        return new TextBlock.Listing(IntStream.range(0, items.size())
                .mapToObj(i -> item(letter(i) + ")", inline(items.get(i)))).toList());
    }

    /// @param places the letters that the items had when they were still to be put in order, counted from 0
    private TextBlock ordered(List<String> items, List<Integer> places) {
        return new TextBlock.Listing(IntStream.range(0, items.size())
                .mapToObj(i -> item((i + 1) + ". " + letter(places.get(i)) + ")", inline(items.get(i)))).toList());
    }

    private static TextBlock.Item item(String marker, AttributedString text) {
        return new TextBlock.Item(marker, List.of(new TextBlock.Paragraph(text)));
    }

    /// Numbered on the left, lettered on the right.
    ///
    /// @param rights which pair's right side stands in each row
    /// @param places the letters of the right sides; empty if they have the letters of their rows
    private TextBlock pairs(Card.Matching matching, List<Integer> rights, List<Integer> places) {
        var pairs = matching.pairs();
        var rows = IntStream.range(0, pairs.size()).mapToObj(row -> List.of(
                marked((row + 1) + ". ", pairs.get(row).left()),
                marked(letter(places.isEmpty() ? row : places.get(row)) + ") ", pairs.get(rights.get(row)).right())))
                        .toList();
        return new TextBlock.Table(List.of(), rows, List.of(TextBlock.Side.START, TextBlock.Side.START));
    }

    private AttributedString marked(String marker, String markdown) {
        return new AttributedStringBuilder().append(marker, Ink.FAINT).append(inline(markdown)).toAttributedString();
    }

    private static void given(Card.Exercise exercise, List<TextBlock> blocks) {
        GivenCode.withQuestion(exercise).forEach(code ->
                blocks.add(new TextBlock.Code(PlainText.of(code.text().stripTrailing()), code.language())));
    }

    private List<TextBlock> clozeRemark(Card.Cloze cloze) {
        return Blanks.areRepeatedByAnswer(cloze) ? List.of() : read(cloze.face().answer().display());
    }

    private static String withBlanks(Card.Cloze cloze, Function<Card.Blank, String> filling) {
        var display = cloze.face().question().display();
        var text = new StringBuilder();
        var done = 0;
        for (var blank : cloze.blanks()) {
            text.append(display, done, blank.start()).append('⟦').append(filling.apply(blank)).append('⟧');
            done = blank.end();
        }
        return text.append(display.substring(done)).toString();
    }

    private static String plain(double number) {
        return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
    }
}

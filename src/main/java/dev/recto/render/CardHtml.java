package dev.recto.render;

import dev.recto.card.Card;
import dev.recto.card.Passage;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// A card as safe HTML: fragments for a page made by [CardPage]. Immutable, thread-safe.
///
/// A fragment is an `article` of the question and, below it, what belongs to the side. The question is the same on both
/// sides, so that it stays where it is when the answer comes.
public final class CardHtml {
    private final Pictures pictures;
    private final MarkdownHtml markdown = new MarkdownHtml();

    public CardHtml(Pictures pictures) {
        this.pictures = pictures;
    }

    /// The question side: question, and what belongs to it before the answer is shown (options, blanks, ruled lines).
    public String question(Card card) {
        return question(card, 0);
    }

    /// How many parts of the answer a hint can name; 0 if the answer is one piece.
    public int hints(Card card) {
        return AnswerParts.of(card).size();
    }

    /// The question side with the names of the answer's first parts on their lines.
    ///
    /// @param hints 0..`hints(card)`
    public String question(Card card, int hints) {
        var text = new CardText(markdown, pictures, card);
        return switch (card) {
            case Card.Listing _, Card.Procedure _, Card.Comparison _, Card.Explanation _, Card.Scenario _,
                    Card.Definition _, Card.Fact _ ->
                article(text.question(), fold(recite(AnswerParts.of(card), hints)));
            case Card.Exercise exercise -> article(text.question() + given(text, exercise),
                    think("Work it out first, then compare."));
            case Card.MultipleChoice choice -> article(text.question(), Options.open(texts(text, choice.choices())));
            case Card.TrueFalse _ -> article(text.question(), Options.open(List.of("True", "False")));
            case Card.Cloze cloze -> article(text.withBlanks(cloze, Blanks.HIDDEN), "");
            case Card.Ordering ordering -> article(text.question(), think("Put these in order.")
                    + Options.open(Shuffled.items(card, text.inlines(ordering.items()))));
            case Card.Matching matching -> article(text.question(), think("Match the left with the right.")
                    + Options.openPairs(lefts(text, matching), Shuffled.items(card, rights(text, matching))));
            case Card.Numeric _ -> article(text.question(), fold(think("The answer is a number.")));
        };
    }

    /// Both sides: the same question, unmoved, and the answer below it.
    public String answer(Card card) {
        var text = new CardText(markdown, pictures, card);
        return switch (card) {
            case Card.Listing _, Card.Procedure _, Card.Comparison _, Card.Explanation _, Card.Scenario _,
                    Card.Definition _, Card.Fact _ -> article(text.question(), fold(answerOf(text, card)));
            case Card.Exercise exercise ->
                article(text.question() + given(text, exercise),
                        fold(answerOf(text, card, GivenCode.answer(exercise))));
            case Card.MultipleChoice choice -> article(text.question(),
                    Options.solved(texts(text, choice.choices()),
                            choice.choices().stream().map(Card.Choice::correct).toList())
                            + verdictMissing(choice.choices().stream().noneMatch(Card.Choice::correct))
                            + why(text, choice.explanation()));
            case Card.TrueFalse judged -> article(text.question(),
                    Options.solved(List.of("True", "False"), judged.verdict()
                            .map(verdict -> List.of(verdict, !verdict)).orElse(List.of(false, false)))
                            + verdictMissing(judged.verdict().isEmpty()) + why(text, judged.explanation()));
            case Card.Cloze cloze -> article(text.withBlanks(cloze, Blanks.FILLED), clozeRemark(text, cloze));
            case Card.Ordering ordering -> article(text.question(),
                    think("In the right order:")
                            + Options.ordered(text.inlines(ordering.items()), Shuffled.of(card, ordering.items().size())
                                    .places()));
            case Card.Matching matching -> article(text.question(),
                    think("What belongs together:") + Options.solvedPairs(lefts(text, matching), rights(text, matching),
                            Shuffled.of(card, matching.pairs().size()).places()));
            case Card.Numeric numeric -> article(text.question(), fold(number(numeric) + numericRemark(text, numeric)));
        };
    }

    private static String article(String question, String rest) {
        return "<article class=\"card\"><div class=\"question\">" + question + "</div><div class=\"rest\">" + rest
                + "</div></article>";
    }

    /// What lies below the rule.
    private static String fold(String html) {
        return "<hr class=\"fold\">" + html;
    }

    private static String recite(List<String> parts, int hints) {
        return parts.isEmpty() ? think("Say your answer first, aloud or in your head.")
                : think("The answer has " + parts.size() + " parts. Say yours first, aloud or in your head.")
                        + lines(parts.size(), parts.subList(0, hints));
    }

    private static String think(String sentence) {
        return "<p class=\"think\">" + sentence + "</p>";
    }

    /// A ruled line for each part, the first ones with a hint.
    private static String lines(int count, List<String> hints) {
        return IntStream.range(0, count)
                .mapToObj(i -> i < hints.size()
                        ? line("<span class=\"hint\" dir=\"auto\">" + MarkdownHtml.escape(hints.get(i)) + "</span>", i)
                        : line("", i))
                .collect(Collectors.joining("", "<div class=\"parts\">", "</div>"));
    }

    private static String line(String hint, int index) {
        return "<div class=\"part\"><span class=\"number\">" + (index + 1) + "</span>" + hint + "</div>";
    }

    private static String answerOf(CardText text, Card card) {
        return answerOf(text, card, card.face().answer().display());
    }

    private static String answerOf(CardText text, Card card, String shown) {
        return card.face().answer().isEmpty()
                ? think("The document gives no answer to this question. "
                        + "Find your own, then grade how well you knew it.")
                : "<div class=\"answer\">" + text.block(shown) + "</div>";
    }

    private static String verdictMissing(boolean missing) {
        return missing ? think("The document does not say which one is right.") : "";
    }

    private static String why(CardText text, Passage explanation) {
        return explanation.isEmpty() ? ""
                : "<div class=\"answer why\"><h3>Why</h3>" + text.block(explanation.display()) + "</div>";
    }

    private static String clozeRemark(CardText text, Card.Cloze cloze) {
        return Blanks.areRepeatedByAnswer(cloze) ? "" : fold(answerOf(text, cloze));
    }

    private static String numericRemark(CardText text, Card.Numeric numeric) {
        var remark = NumberRemark.of(numeric);
        return remark.isEmpty() ? "" : "<div class=\"answer\">" + text.block(remark) + "</div>";
    }

    private static String number(Card.Numeric numeric) {
        var tolerance = numeric.tolerance() == 0 ? ""
                : " <span class=\"tolerance\">± " + plain(numeric.tolerance()) + " is right too</span>";
        return "<p class=\"value\">" + MarkdownHtml.escape(numeric.value()) + tolerance + "</p>";
    }

    private static String plain(double number) {
        return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
    }

    private static String given(CardText text, Card.Exercise exercise) {
        return GivenCode.withQuestion(exercise).stream().map(text::code).collect(Collectors.joining());
    }

    private static List<String> texts(CardText text, List<Card.Choice> choices) {
        return text.inlines(choices.stream().map(Card.Choice::text).toList());
    }

    private static List<String> lefts(CardText text, Card.Matching matching) {
        return text.inlines(matching.pairs().stream().map(Card.Pair::left).toList());
    }

    private static List<String> rights(CardText text, Card.Matching matching) {
        return text.inlines(matching.pairs().stream().map(Card.Pair::right).toList());
    }
}

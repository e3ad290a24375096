package dev.recto.markdown.family;

import dev.recto.markdown.Reading.Confidence;
import dev.recto.markdown.block.Block;
import dev.recto.markdown.block.PlainText;
import dev.recto.markdown.block.Slice;
import dev.recto.markdown.kind.ChoiceQuestion;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// A quote, or a box drawn from one, that is a question and its options: `> Ice floats.` over `> - [ ] True` and
/// `> - [ ] False`.
///
/// What a list to tick off says is not asked: some but not all boxes are ticked, or the question has its mark, or it is
/// one of true and false.
final class QuotedOptions {
    private static final Pattern SIGN = Pattern.compile("^ {0,3}>[ \\t]?");

    private QuotedOptions() {}

    static Optional<Opening> in(Survey survey, Block block) {
        if (!(block instanceof Block.Quote quote) || quote.flow().blocks().size() < 2
                || !(quote.flow().blocks().getLast() instanceof Block.Items list) || !ChoiceBlocks.isTasks(list)) {
            return Optional.empty();
        }
        var document = survey.document();
        var line = document.lineAt(quote.start());
        var end = document.lineAt(list.start());
        var asked = withoutKind(document.lines(quote.flow().container(), line, end - 1).trimmed());
        var text = Label.without(asked.text());
        var choice = ChoiceQuestion.in(text, document.slice(quote.flow().container(), list.start(), list.end()).text());
        return text.isBlank() || choice.isEmpty() || ChoiceBlocks.isCheckList(list)
                && !choice.get().isTrueFalse() && !Asking.hasMark(PlainText.of(text)) ? Optional.empty()
                : Optional.of(new Opening(new Slice(text, line), end, document.root().container(), 6,
                        Confidence.LIKELY, "Line %d opens a quote with options to choose from."));
    }

    /// The options of quotes without the signs of a quote, as they are read elsewhere.
    ///
    /// @param quotes the last lines of quotes, by the lines of the questions that they hold
    static List<Cut> unquoted(List<Cut> cuts, Map<Integer, Integer> quotes) {
        return cuts.stream().map(cut -> {
            var last = quotes.get(cut.firstLine());
            return last == null ? cut : cut.withAnswer(unquoted(cut.answer(), last));
        }).toList();
    }

    private static Slice unquoted(Slice answer, int last) {
        var lines = answer.text().split("\n", -1);
        for (var i = 0; i < lines.length && answer.line() + i <= last; i++) {
            lines[i] = SIGN.matcher(lines[i]).replaceFirst("");
        }
        return new Slice(String.join("\n", lines), answer.line());
    }

    /// Without `[!NOTE]`, the kind of a box.
    private static Slice withoutKind(Slice text) {
        var end = text.text().startsWith("[!") ? text.text().indexOf('\n') : -1;
        return end < 0 ? text : text.from(end + 1).trimmed();
    }
}

package dev.recto.markdown.family;

import dev.recto.markdown.block.Block;
import dev.recto.markdown.edge.AnswerLabel;
import dev.recto.markdown.kind.ChoiceQuestion;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// An item of a list that may ask.
///
/// @param text the paragraph it begins with
/// @param alone whether it is the only one of its list, and text follows
/// @param asks whether it asks for something
/// @param overOptions whether options with letters stand right below it, and it says which are right
record AskedItem(Block.Item item, Block.Paragraph text, boolean ordered, boolean alone, boolean asks,
        boolean overOptions) {
    private static final Pattern RATING = Pattern.compile("[^_=\\n]++_{2,}+\\s?/\\s?\\p{Nd}{1,3}\\W*");
    /// `*"Say what it is."*`
    private static final Pattern SPOKEN = Pattern.compile("[*_]{0,3}(?:\"[^\"]+\"|\u201C[^\u201D]+\u201D"
            + "|\u00AB[^\u00BB]+\u00BB|「[^」]+」)[*_]{0,3}");
    private static final int FEWEST_WORDS = 3;
    /// In scripts without blanks.
    private static final int FEWEST_SIGNS = 6;

    /// What an item begins with; nothing if it is no paragraph.
    static Block.@Nullable Paragraph textOf(Block.Item item) {
        return !item.flow().blocks().isEmpty() && item.flow().blocks().getFirst() instanceof Block.Paragraph text ? text
                : null;
    }

    AskedItem asking() {
        return new AskedItem(item, text, ordered, alone, true, overOptions);
    }

    /// Whether it is worded at length, and leads nowhere.
    boolean isSentence() {
        return text.text().indexOf("](") < 0 && (text.plain().split("\\s+", FEWEST_WORDS + 1).length > FEWEST_WORDS
                || text.plain().codePoints().filter(Character::isIdeographic).limit(FEWEST_SIGNS).count()
                        == FEWEST_SIGNS);
    }

    /// Whether it is a sentence in quotes and nothing else: what an interviewer says.
    private boolean isSpoken() {
        return isSentence() && item.flow().blocks().size() == 1 && SPOKEN.matcher(text.text().strip()).matches();
    }

    /// Whether all items are in quotes and one of them asks, in a document that has asked before: what interviewers
    /// say, `- "Take a table of birds, and count them."` among other questions.
    static boolean areSpoken(int asking, List<AskedItem> here, List<AskedItem> before) {
        return asking > 0 && before.size() >= AskedItems.LEAST_ITEMS && here.size() >= AskedItems.LEAST_ITEMS
                && here.stream().allMatch(AskedItem::isSpoken);
    }

    boolean hasMark() {
        return Asking.hasMark(text.markdown());
    }

    /// A gap that waits for its word. `Patience: ___/5` waits for a mark that readers give themselves; a fraction to be
    /// completed stands behind a sign, `1/2 = ___/4`.
    boolean hasGap() {
        return text.text().contains("___") && !isRating(text.text());
    }

    /// Whether a mark out of so many is left open at the end of a text, and nothing else.
    static boolean isRating(String text) {
        return text.indexOf('_') >= 0 && RATING.matcher(text).matches();
    }

    /// Whether what comes behind a list may answer its last item: anything but a heading, unless that says so.
    static boolean mayBeAnsweredBy(Block behind) {
        return !(behind instanceof Block.Heading heading) || AnswerLabel.isOnly(heading.plain());
    }

    /// The same with options that fell out of the item: bullets right below it.
    AskedItem over(Block options) {
        return options instanceof Block.Items list && !list.ordered() && LetteredItems.are(list)
                && ChoiceQuestion.in(text.text(), LetteredItems.lines(list)).filter(ChoiceQuestion::isKeyed).isPresent()
                ? new AskedItem(item, text, ordered, alone, true, true) : this;
    }

    /// Options below an item show that it is a question, however few there are.
    boolean hasOptions() {
        return overOptions || ChoiceBlocks.hasLetters(text.text())
                || item.flow().blocks().stream().skip(1).anyMatch(ChoiceBlocks::areOptions) || hasKeyedLetters(item);
    }

    /// Whether a nested list right below an item's text is one of lettered options of which some are set off.
    static boolean hasKeyedLetters(Block.Item item) {
        return item.flow().blocks().size() > 1 && item.flow().blocks().get(1) instanceof Block.Items nested
                && LetteredItems.areKeyed(nested);
    }

    /// Whether a nested list of one item says that it answers: `- Answer: …`.
    static boolean hasLabelledAnswer(Block.Item item) {
        return item.flow().blocks().size() > 1 && item.flow().blocks().getLast() instanceof Block.Items nested
                && nested.items().size() == 1 && textOf(nested.items().getFirst()) instanceof Block.Paragraph text
                && AnswerLabel.endOfLeading(text.text()).isPresent();
    }

    /// A question mark, and text below it in the item, on the next line perhaps.
    boolean isAnswered() {
        return hasMark() && (item.flow().blocks().size() > 1 || ItemText.behindBold(text.text())
                .or(() -> ItemText.belowFirstLine(text.text())).isPresent());
    }
}

package dev.recto.markdown.generated;

import dev.recto.markdown.generated.GeneratedDeck.Asked;
import java.util.stream.Collectors;

/// The ways in which a deck can be written; each a constant with what its cards hold and how one of them looks.
public enum DeckFamily {
    NUMBERED_HEADINGS(Content.BLOCKS, "# Round one\n\n",
            (number, card) -> "## " + number + ". " + card.question() + "\n\n" + card.answer() + "\n\n"),
    PREFIXED_HEADINGS(Content.BLOCKS, "# Round two\n\n",
            (number, card) -> "### Q" + number + ": " + card.question() + "\n\n" + card.answer() + "\n\n"),
    ASKING_HEADINGS(Content.BLOCKS, "# Round three\n\n",
            (number, card) -> "## " + card.question() + "\n\n" + card.answer() + "\n\n"),
    UNDERLINED_HEADINGS(Content.BLOCKS, "# Round four\n\n",
            (number, card) -> card.question() + "\n---\n\n" + card.answer() + "\n\n"),
    HEADINGS_IN_ITEMS(Content.SENTENCES, "",
            (number, card) -> number + ". ### " + card.question() + "\n\n   " + card.answer() + "\n\n"),
    HTML_HEADINGS(Content.SENTENCES, "",
            (number, card) -> "<h3>" + card.question() + "</h3>\n\n" + card.answer() + "\n\n"),
    COLLAPSED_ANSWERS(Content.BLOCKS, "# Round five\n\n",
            (number, card) -> "### " + card.question() + "\n\n<details>\n<summary>Answer</summary>\n\n" + card.answer()
                    + "\n\n</details>\n\n"),
    COLLAPSED_QUESTIONS(Content.BLOCKS, "",
            (number, card) -> "<details>\n<summary>" + card.question() + "</summary>\n\n" + card.answer()
                    + "\n\n</details>\n\n"),
    BOLD_PARAGRAPHS(Content.BLOCKS, "",
            (number, card) -> "**" + card.question() + "**\n\n" + card.answer() + "\n\n"),
    NUMBERED_BOLD_PARAGRAPHS(Content.BLOCKS, "",
            (number, card) -> "**" + number + ". " + card.question() + "**\n\n" + card.answer() + "\n\n"),
    BARE_LISTS(Content.NOTHING, "", (number, card) -> number + ". " + card.question() + "\n"),
    ANSWERED_ITEMS(Content.SENTENCES, "", (number, card) -> "* " + card.question() + " " + card.answer() + "\n"),
    TASK_LISTS(Content.OPTIONS, "",
            (number, card) -> "## " + number + ". " + card.question() + "\n\n" + card.options().stream()
                    .map(option -> "- [" + (option.correct() ? "x" : " ") + "] " + option.text() + "\n")
                    .collect(Collectors.joining()) + "\n"),
    LETTERED_OPTIONS(Content.OPTIONS, "",
            (number, card) -> "### " + number + ". " + card.question() + "\n\n" + letters(card) + "\n**Answer: "
                    + key(card) + "**\n\n"),
    QUESTION_AND_ANSWER_LINES(Content.BLOCKS, "",
            (number, card) -> "Q: " + card.question() + "\nA: " + card.answer() + "\n\n"),
    LABELLED_ANSWERS(Content.SENTENCES, "",
            (number, card) -> card.question() + "\n\n**Answer:** " + card.answer() + "\n\n"),
    SEPARATED_LINES(Content.SENTENCE, "", (number, card) -> card.question() + "::" + card.answer() + "\n"),
    QUESTION_MARK_LINES(Content.SENTENCES, "",
            (number, card) -> card.question() + "\n?\n" + card.answer() + "\n\n"),
    BLANKS(Content.BLANKS, "", (number, card) -> card.question() + "\n\n"),
    TAGGED_HEADINGS(Content.BLOCKS, "",
            (number, card) -> "## " + card.question() + " #card\n\n" + card.answer() + "\n\n"),
    OUTLINES(Content.SENTENCE, "",
            (number, card) -> "- " + card.question() + " #card\n\t- " + card.answer() + "\n"),
    TABLES(Content.SENTENCE, "| Question | Answer |\n|---|---|\n",
            (number, card) -> "| " + card.question() + " | " + card.answer() + " |\n"),
    BOXES(Content.SENTENCES, "",
            (number, card) -> "??? question \"" + card.question() + "\"\n    " + card.answer() + "\n\n"),
    CALL_OUTS(Content.SENTENCES, "",
            (number, card) -> "> [!question] " + card.question() + "\n> " + card.answer() + "\n\n"),
    QUOTED_QUESTIONS(Content.SENTENCES, "",
            (number, card) -> "> " + card.question() + "\n\n" + card.answer() + "\n\n"),
    NOTES(Content.TOPIC, "", (number, card) -> "## " + topic(card) + "\n\n" + card.answer() + "\n\n");

    /// What a card of the family holds.
    enum Content {
        /// A question, and an answer of paragraphs, lists, code and tables.
        BLOCKS,
        /// A question, and an answer of sentences on one line.
        SENTENCES,
        /// A question, and an answer of one plain sentence.
        SENTENCE,
        /// A question alone.
        NOTHING,
        /// A question with options to choose from.
        OPTIONS,
        /// A text with hidden parts.
        BLANKS,
        /// A topic, asked for only by the reader, and what there is to say about it.
        TOPIC
    }

    /// How a card is written.
    @FunctionalInterface
    interface Layout {
        /// @param number of the card in its deck, from 1
        String write(int number, Asked card);
    }

    private final Content content;
    private final String opening;
    private final Layout layout;

    DeckFamily(Content content, String opening, Layout layout) {
        this.content = content;
        this.opening = opening;
        this.layout = layout;
    }

    Content content() {
        return content;
    }

    /// What stands above the first card.
    String opening() {
        return opening;
    }

    Layout layout() {
        return layout;
    }

    private static String topic(Asked card) {
        return card.question().substring(CardsByChance.ABOUT.length(), card.question().length() - 1);
    }

    private static String letters(Asked card) {
        var lines = new StringBuilder();
        for (var i = 0; i < card.options().size(); i++) {
            lines.append("- ").append((char) ('A' + i)).append(". ").append(card.options().get(i).text()).append('\n');
        }
        return lines.toString();
    }

    private static String key(Asked card) {
        for (var i = 0; i < card.options().size(); i++) {
            if (card.options().get(i).correct()) {
                return String.valueOf((char) ('A' + i));
            }
        }
        throw new IllegalStateException("no option is right: " + card.question());
    }
}

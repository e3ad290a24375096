package dev.recto.markdown.kind;

import dev.recto.card.Card.Choice;
import dev.recto.markdown.block.Slice;
import dev.recto.markdown.edge.AnswerEdges;
import dev.recto.markdown.edge.CodeLines;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Options that are bullets and nothing else, in a test without a key.
///
/// One such list may as well be the answer. But where below nearly all questions, "Which of these …" among them, there
/// is nothing but such a list, and all are of one length, they are options.
///
/// @param rest what stands behind them: a remark in a quote at most
public record UnmarkedOptions(List<String> options, String rest) {
    private static final int FEWEST_QUESTIONS = 4;
    private static final double LEAST_SHARE = 0.8;
    private static final int FEWEST = 3;
    private static final int MOST = 6;
    private static final int LONGEST = 100;

    /// The options below a question; empty if there are other things than such.
    public static Optional<UnmarkedOptions> in(String answer) {
        var lines = CodeLines.of(answer.strip());
        var options = new ArrayList<String>();
        var line = 0;
        for (; line < lines.count() && options.size() <= MOST && isItem(lines, line); line++) {
            options.add(lines.line(line).substring(2).strip());
        }
        var rest = lines.lines(line, lines.count()).strip();
        return options.size() < FEWEST || options.size() > MOST || !rest.isEmpty() && !rest.startsWith("> ")
                ? Optional.empty() : Optional.of(new UnmarkedOptions(options, rest));
    }

    private static boolean isItem(CodeLines lines, int line) {
        var text = lines.line(line);
        return !lines.isCode(line) && (text.startsWith("- ") || text.startsWith("* ") || text.startsWith("+ "))
                && text.length() <= LONGEST && !text.endsWith(".") && !text.contains("](");
    }

    /// Whether below nearly all questions there are such lists that are options.
    ///
    /// @param answers of the same places
    public static boolean areBelow(List<String> questions, List<String> answers) {
        var lists = 0;
        var choosing = 0;
        var fewest = MOST;
        var most = 0;
        for (var i = 0; i < questions.size(); i++) {
            var found = in(answers.get(i));
            if (found.isPresent()) {
                lists++;
                fewest = Math.min(fewest, found.get().options().size());
                most = Math.max(most, found.get().options().size());
                choosing += ChoiceQuestion.asksToChoose(questions.get(i)) ? 1 : 0;
            }
        }
        return lists >= FEWEST_QUESTIONS && lists >= questions.size() * LEAST_SHARE && most - fewest <= 1
                && choosing * FEWEST >= lists;
    }

    /// The question with these as its options, none of them told to be right.
    public ChoiceQuestion of(String question) {
        return new ChoiceQuestion(question, options.stream().map(text -> new Choice(text, false)).toList(),
                AnswerEdges.keep(new Slice(rest, 1)).text(), true, false);
    }
}

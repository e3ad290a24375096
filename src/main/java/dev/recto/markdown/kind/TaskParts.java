package dev.recto.markdown.kind;

import dev.recto.markdown.block.PlainText;
import dev.recto.markdown.block.WhiteSpace;
import dev.recto.markdown.edge.CodeLines;
import dev.recto.markdown.edge.QuestionEdges;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// The parts of a task, `a) Which of them swims? (2 points)` over `b) Explain why. (3 points)`: they ask, and are
/// neither options nor an answer.
public final class TaskParts {
    private static final Pattern PART =
            Pattern.compile("^\\s{0,3}(?:\\*\\*|__)?\\(?([a-h])[.)](?:\\*\\*|__)?\\s+(\\S.*)$");
    private static final Pattern ANSWER =
            Pattern.compile("^\\s{0,3}(?:[-*+]\\s+)?(?:\\*\\*|__)?\\(?([A-Ha-h])[.):](?:\\*\\*|__)?\\s+(\\S.*)$");
    private static final int LONGEST_STEM = 3000;
    private static final int FEWEST = 2;

    private TaskParts() {}

    /// Whether what stands behind letters is no option: one asks, or nearly all give points below what does not ask
    /// itself. "How often? a) never (0 points)" is to be chosen.
    static boolean ask(String question, List<String> texts) {
        return texts.stream().anyMatch(text -> isAsking(QuestionEdges.withoutPoints(text)))
                || !isAsking(QuestionEdges.withoutPoints(question.strip())) && givePoints(texts);
    }

    /// Whether what stands behind lettered lines answers each of several: `A) 3 kg` and `B) 5 kg` again.
    static boolean areAnsweredEach(String behind) {
        var letters = 0;
        for (var line : behind.lines().toList()) {
            var part = ANSWER.matcher(line);
            letters |= part.matches() ? 1 << Character.toLowerCase(part.group(1).charAt(0)) - 'a' : 0;
        }
        return (letters & 3) == 3;
    }

    /// Whether all that stands below a question, a text before them aside, is parts that ask. Where the question asks
    /// itself, questions may be its answer.
    public static boolean areAll(String question, String below, Wording wording) {
        if (!mayHavePart(below)) {
            return false;
        }
        var texts = new ArrayList<String>();
        var first = PART.matcher(question.lines().findFirst().orElse(""));
        if (first.matches() && first.group(1).equals("a")) {
            texts.add(question.strip());
        }
        var begun = !texts.isEmpty();
        var lines = CodeLines.of(below);
        for (var i = 0; i < lines.count(); i++) {
            var part = lines.isCode(i) ? null : PART.matcher(lines.line(i));
            if (part != null && part.matches() && part.group(1).charAt(0) == 'a' + texts.size()) {
                texts.add(part.group(2).strip());
                begun = true;
            } else if (begun && !lines.isBlank(i)) {
                if (lines.isCode(i) || i == 0 || lines.isBlank(i - 1)) {
                    // What stands below a part on its own may answer it.
                    return false;
                }
                texts.set(texts.size() - 1, texts.getLast() + " " + lines.line(i).strip());
            } else if (lines.start(i) > LONGEST_STEM || !lines.isCode(i) && lines.line(i).startsWith("#")) {
                return false;
            }
        }
        return texts.size() >= FEWEST && (givePoints(first.matches() ? texts.subList(1, texts.size()) : texts)
                || mostAsk(texts)
                && (first.matches()
                        || !isAsking(question) && wording.question(PlainText.of(question)).kind().isEmpty()));
    }

    /// Whether a line begins as a part does.
    private static boolean mayHavePart(String text) {
        for (var start = 0; start < text.length(); start = text.indexOf('\n', start) + 1) {
            if (mayBePart(text, start)) {
                return true;
            }
            if (text.indexOf('\n', start) < 0) {
                return false;
            }
        }
        return false;
    }

    private static boolean mayBePart(String text, int start) {
        var at = WhiteSpace.end(text, start, Math.min(text.length(), start + 3));
        at += text.startsWith("**", at) || text.startsWith("__", at) ? 2 : 0;
        at += text.startsWith("(", at) ? 1 : 0;
        return at + 1 < text.length() && text.charAt(at) >= 'a' && text.charAt(at) <= 'h'
                && (text.charAt(at + 1) == '.' || text.charAt(at + 1) == ')');
    }

    private static boolean mostAsk(List<String> texts) {
        return texts.stream().filter(text -> isAsking(QuestionEdges.withoutPoints(text))).count() * 2 > texts.size();
    }

    private static boolean givePoints(List<String> texts) {
        var with = texts.stream().filter(text -> QuestionEdges.withoutPoints(text).length() < text.length()).count();
        return with > 0 && with * 3 >= texts.size() * 2;
    }

    /// What stands in brackets behind the question mark belongs to it: "How much is it? (in euros)".
    private static boolean isAsking(String whole) {
        var hint = whole.endsWith(")") ? whole.lastIndexOf('(') : -1;
        var text = hint > 0 ? whole.substring(0, hint).stripTrailing() : whole;
        return !text.isEmpty() && "?？؟".indexOf(text.charAt(text.length() - 1)) >= 0;
    }
}

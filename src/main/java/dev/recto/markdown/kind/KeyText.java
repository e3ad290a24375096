package dev.recto.markdown.kind;

import dev.recto.markdown.block.Slice;
import dev.recto.markdown.edge.AnswerEdges;
import dev.recto.markdown.edge.CoveredAnswer;
import dev.recto.markdown.edge.PropertyLine;
import java.util.regex.Pattern;

/// What stands behind options, made ready once for all rules that look for a key in it.
///
/// @param text without what stands before an answer: its label, a cover
/// @param line its first line
/// @param below what stands below that
/// @param labelled whether a label or a cover announces it
/// @param prose whether it begins with a word that announces nothing: then hardly any rule applies
record KeyText(Options options, String text, String line, String below, boolean labelled, boolean prose) {
    /// `A.2` of numbered options is the second one, and no option A.
    private static final Pattern NUMBER_BEHIND_A =
            Pattern.compile("^[^\\p{L}\\p{N}\\n]{0,4}[Aa][.．:：)][ \\t]?(?:\\*\\*)?(?=\\d{1,2}(?![\\p{L}\\p{N}]))");

    /// `**Answer 4**. Because …`: the number of an option, no colon behind it, as a label with a number has.
    private static final Pattern NUMBER_IN_LABEL = Pattern.compile(
            "[^\\p{L}\\p{N}\\n]{0,4}(?:" + Wording.answerNouns() + ")[ \\t]+(?<number>\\d{1,2})"
                    + "[*_]{0,3}(?:\\.[*_]{0,3}(?=\\s|$)|[ \\t]*(?=\\n|$))",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /// `B<br>`: what stands behind it is as good as below.
    private static final Pattern BREAK =
            Pattern.compile("^([^\\n<]{1,80})<br\\s*+/?>[ \\t]*+\\n?", Pattern.CASE_INSENSITIVE);

    /// @param rest all that stands behind the options
    static KeyText of(Options options, String rest) {
        var inLabel = options.style() == Options.Style.NUMBER ? NUMBER_IN_LABEL.matcher(rest) : null;
        if (inLabel != null && inLabel.lookingAt() && options.withLetter(inLabel.group("number")).isPresent()) {
            var behind = rest.substring(inLabel.end()).strip();
            var line = inLabel.group("number") + ".";
            return new KeyText(options, line + "\n\n" + behind, line, behind, true, false);
        }
        if (beginsAsProse(rest) && !AnswerKey.isLabelled(rest)
                && RepeatedOption.in(options, firstLine(rest), "").isEmpty()) {
            return new KeyText(options, rest, firstLine(rest), "", false, true);
        }
        var told = withoutRules(rest);
        var whole = AnswerEdges.keep(new Slice(rest, 1)).text();
        var initial = options.style() == Options.Style.NUMBER ? NUMBER_BEHIND_A.matcher(whole) : null;
        var hasInitial = initial != null && initial.lookingAt();
        var kept = BREAK.matcher(hasInitial ? whole.substring(initial.end()) : whole).replaceFirst("$1\n");
        var end = kept.indexOf('\n');
        return new KeyText(options, kept, firstLine(kept), end < 0 ? "" : kept.substring(end + 1).strip(),
                hasInitial || AnswerKey.isLabelled(told) || told.startsWith("<") || told.startsWith(">")
                        || CoveredAnswer.opens(firstLine(told)), false);
    }

    boolean hasStyle(Options.Style style) {
        return options.style() == style;
    }

    /// What stands behind the rules and line ends at the beginning.
    private static String withoutRules(String text) {
        var rest = text;
        while (rest.startsWith("---") || rest.startsWith("***") || rest.startsWith("___")) {
            var end = rest.indexOf('\n');
            var line = end < 0 ? rest : rest.substring(0, end);
            if (!line.strip().chars().allMatch(c -> c == line.charAt(0))) {
                return rest;
            }
            rest = end < 0 ? "" : rest.substring(end).stripLeading();
        }
        return rest;
    }

    /// Whether a text begins with a word, and with none that edges take off: then it is a key only if it repeats an
    /// option.
    private static boolean beginsAsProse(String rest) {
        return rest.length() > 1 && Character.isLetter(rest.charAt(0)) && Character.isLetter(rest.charAt(1))
                && !PropertyLine.isKnown(firstLine(rest));
    }

    private static String firstLine(String text) {
        var end = text.indexOf('\n');
        return end < 0 ? text : text.substring(0, end);
    }
}

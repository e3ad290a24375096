package dev.recto.terminal;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/// What a study in a terminal has shown of stars: questions, answers, and with each other question that it has taken
/// the answer before.
final class ShownAnswers {
    static final Pattern QUESTION = Pattern.compile("What is star (\\d+)\\?");
    static final Pattern ANSWER = Pattern.compile("The answer to that is");
    private static final Pattern EITHER = Pattern.compile(QUESTION + "|" + ANSWER);
    /// xterm's way back from the screen of its own that the study has.
    private static final String SCREEN_ENDS = "\u001b[?1049l";

    private ShownAnswers() {}

    /// How many answers to each star were acknowledged.
    ///
    /// Only what the study itself shows counts: the summary below it names stars that were forgotten. So does only
    /// another question than before: the same may be drawn once more.
    ///
    /// @param transcript all that was sent to the terminal
    static Map<Integer, Integer> acknowledged(String transcript) {
        var end = transcript.indexOf(SCREEN_ENDS);
        var shown = EITHER.matcher(end < 0 ? transcript : transcript.substring(0, end));
        var acknowledged = new HashMap<Integer, Integer>();
        var star = -1;
        var isAnswered = false;
        while (shown.find()) {
            if (shown.group(1) == null) {
                isAnswered = true;
            } else if (Integer.parseInt(shown.group(1)) != star) {
                if (isAnswered) {
                    acknowledged.merge(star, 1, Integer::sum);
                }
                star = Integer.parseInt(shown.group(1));
                isAnswered = false;
            }
        }
        return acknowledged;
    }
}

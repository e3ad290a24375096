package dev.recto.markdown.edge;

import java.util.regex.Pattern;

/// `**Scenario:** A shop wants …`, at the beginning of a question or right below its title. The title names the topic,
/// and the scenario is what is asked about.
public final class ScenarioLabel {
    /// The words for it, as alternatives of a regular expression.
    public static final String WORDS = "scenarios?|use case|szenario|situation|escenario|scénario|scenario|cenário|"
            + "situación|situação|situazione|сценарий|ситуация|сценарій|ситуація|场景|情景|情境|シナリオ|시나리오|"
            + "senaryo|scenariusz";
    private static final Pattern LABEL = Pattern.compile(
            "(?<title>[^?？؟\\n]{0,120}\\n\\s*)?(?<bold>\\*\\*|__)[^\\p{L}\\n*_]{0,4}(?:" + WORDS + ")"
                    + "(?:[ \\t]?\\p{Nd}{1,3})?[ \\t]?(?:[:：]\\k<bold>|\\k<bold>[ \\t]?[:：])[ \\t]*",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private ScenarioLabel() {}

    /// The question from behind the label on, if anything is left.
    static String without(String question) {
        if (question.indexOf("**") < 0 && question.indexOf("__") < 0) {
            return question;
        }
        var label = LABEL.matcher(question);
        return label.lookingAt() && !question.substring(label.end()).isBlank() ? question.substring(label.end()).strip()
                : question;
    }
}

package dev.recto.markdown.edge;

import dev.recto.markdown.kind.LanguageSection;
import java.util.regex.Pattern;

/// `**Scenario:** A shop wants …`, at the beginning of a question or right below its title. The title names the topic,
/// and the scenario is what is asked about.
public final class ScenarioLabel {
    private static final Pattern LABEL = Pattern.compile(
            "(?<title>[^?？؟\\n]{0,120}\\n\\s*)?(?<bold>\\*\\*|__)[^\\p{L}\\n*_]{0,4}(?:"
                    + LanguageSection.SCENARIO_LABEL.alternatives() + ")"
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

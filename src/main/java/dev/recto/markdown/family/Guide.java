package dev.recto.markdown.family;

import dev.recto.markdown.block.PlainText;
import dev.recto.markdown.edge.CodeLines;
import java.util.List;
import java.util.regex.Pattern;

/// Steps that somebody is guided through: `## 1. Create a context`, "First we'll make one that you can use in your
/// routes."
///
/// They look like exercises, and like the topics of numbered notes. But none of them asks, nothing is named after
/// questions, and what stands below speaks with the reader about the reader's own things.
final class Guide {
    private static final Pattern NAME = Pattern.compile(
            "\\b(?:migration|upgrade|upgrading|installation|set-?up|deployment|contribution|contributor|release|style|"
                    + "developer|user|quick ?start)s?['’]? ?guides?\\b|^(?:upgrading|migrating|installing|deploying)\\b|"
                    + "\\b(?:getting started|runbook|walkthrough)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern READER = Pattern.compile("\\b(?:you|your|we['’]ll|let['’]s)\\b",
            Pattern.CASE_INSENSITIVE);

    /// One in so many speaks with the reader.
    private static final int SELDOM = 4;
    private static final int LOOKED_AT = 4000;

    private Guide() {}

    static boolean isOne(Survey survey, List<Cut> cuts) {
        if (cuts.isEmpty() || cuts.stream().anyMatch(cut -> cut.answer().isBlank() || asks(survey, cut))
                || QuestionCollection.holds(survey, cuts.getFirst().firstLine())) {
            return false;
        }
        return NAME.matcher(survey.name()).find()
                || cuts.stream().filter(Guide::addresses).count() * SELDOM >= cuts.size();
    }

    private static boolean asks(Survey survey, Cut cut) {
        var question = cut.question().text();
        var label = survey.lineLabels().at(cut.firstLine());
        return label != null && label.named() || Asking.hasMark(PlainText.of(question))
                || survey.asking().isWorded(question);
    }

    private static boolean addresses(Cut cut) {
        var answer = cut.answer().text();
        return READER.matcher(String.join("\n", CodeLines.blanked(
                answer.length() > LOOKED_AT ? answer.substring(0, LOOKED_AT) : answer))).find();
    }
}

package dev.recto.markdown.family;

import dev.recto.markdown.block.PlainText;
import dev.recto.markdown.edge.CodeLines;
import dev.recto.markdown.kind.LanguageSection;
import dev.recto.markdown.kind.Search;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Steps that somebody is guided through: `## 1. Create a context`, "First we'll make one that you can use in your
/// routes."
///
/// They look like exercises, and like the topics of numbered notes. But none of them asks, nothing is named after
/// questions, and what stands below speaks with the reader about the reader's own things.
final class Guide {
    private static final int FLAGS =
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;
    private static final Pattern NAME = Pattern.compile(LanguageSection.GUIDE_NAME.alternatives(), FLAGS);
    private static final Pattern JOINT = Pattern.compile("[_-]");
    private static final Search READER = Search.of(LanguageSection.READER.alternatives(), FLAGS);

    private static final Pattern BOX = Pattern.compile("(?m)^\\s*[-*+] \\[[ xX]\\] .*");
    private static final int SENTENCE = 45;

    /// What sets up or starts a program: one step alone may belong to an exercise.
    private static final Pattern SET_UP = Pattern.compile(
            "(?m)^[ \\t]*+(?:[$>] )?(?:git clone \\S|(?:npm|pnpm|yarn|bun) (?:run|start|dev|ci|build)\\b|"
                    + "(?:npm|pnpm|yarn|bun)(?: install)?[ \\t]*$|docker[- ]compose up)");
    private static final int SEVERAL = 2;

    /// One in so many speaks with the reader; no more than that are worded as questions are: "Define your routes".
    private static final int SELDOM = 4;
    private static final int LOOKED_AT = 4000;

    private Guide() {}

    static boolean isOne(Survey survey, List<Cut> cuts) {
        if (cuts.isEmpty() || cuts.stream().anyMatch(cut -> cut.answer().isBlank() || isMarked(survey, cut))
                || cuts.stream().filter(cut -> survey.asking().isWorded(cut.question().text())).count() * SELDOM
                        > cuts.size() || QuestionCollection.holds(survey, cuts.getFirst().firstLine())) {
            return false;
        }
        return isNamed(survey) || cuts.stream().allMatch(Guide::isCheckList)
                || cuts.stream().filter(Guide::setsUp).limit(SEVERAL).count() == SEVERAL
                || cuts.stream().filter(Guide::addresses).count() * SELDOM >= cuts.size();
    }

    /// Whether a document or its file is called one; `CODING_STYLE.md` has the words of a title.
    static boolean isNamed(Survey survey) {
        return NAME.matcher(survey.name()).find()
                || NAME.matcher(JOINT.matcher(survey.fileName()).replaceAll(" ")).find();
    }

    private static boolean isMarked(Survey survey, Cut cut) {
        var label = survey.lineLabels().at(cut.firstLine());
        return label != null && label.named() || Asking.hasMark(PlainText.of(cut.question().text()));
    }

    /// Sentences behind boxes that are all empty: "- [ ] Read what has changed since the last version."
    private static boolean isCheckList(Cut cut) {
        var boxes = BOX.matcher(cut.answer().text()).results().map(MatchResult::group).toList();
        return !boxes.isEmpty() && boxes.stream().allMatch(box -> box.contains("[ ]"))
                && boxes.stream().filter(box -> box.length() >= SENTENCE).count() * 2 > boxes.size();
    }

    private static boolean setsUp(Cut cut) {
        var answer = cut.answer().text();
        return RepositoryPage.installs(answer) || SET_UP.matcher(answer).find();
    }

    private static boolean addresses(Cut cut) {
        var answer = cut.answer().text();
        return READER.isIn(String.join("\n", CodeLines.blanked(
                answer.length() > LOOKED_AT ? answer.substring(0, LOOKED_AT) : answer)));
    }
}

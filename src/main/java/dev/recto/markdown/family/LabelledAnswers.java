package dev.recto.markdown.family;

import dev.recto.markdown.Reading.Confidence;
import dev.recto.markdown.block.Block;
import dev.recto.markdown.block.Container;
import dev.recto.markdown.block.PlainText;
import dev.recto.markdown.block.Slice;
import dev.recto.markdown.edge.AnswerLabel;
import dev.recto.markdown.edge.OwnAnswer;
import dev.recto.markdown.edge.QuestionLabel;
import dev.recto.markdown.kind.Beginnings;
import dev.recto.markdown.kind.RareLetters;
import dev.recto.markdown.kind.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Questions that show only by the answer below them: a paragraph or list item, and then `Ans: …`, `**Ответ:** …`.
///
/// The label may stand in the same paragraph, on a line of its own, or open the next one. The question is what comes
/// right before it.
final class LabelledAnswers implements Family {
    private static final Pattern OPTION = Pattern.compile("(?:\\[[ xX]\\]|\\(?(?:\\*\\*)?[A-Ha-h][.):](?:\\*\\*)?)\\s");

    /// `**B** …`, `C - …`, `[D] …`, `ii. …`, `Б) …`, `☐ …`: options if they do not ask.
    private static final Pattern RARE_OPTION = Pattern.compile("(?:(?:\\*\\*)?[☐☑☒□■▢◻◯○●]\\uFE0F?"
            + "|\\(?(?:\\*\\*)?(?:[А-Еа-е]|i{1,3}|iv|vi{0,3})[.):](?:\\*\\*)?|[A-H]\\s[-–—])\\s");
    private static final String STEP_WORD = Wording.steps();

    /// `**Step 1:** …`, `Schritt 2. …`, `第1步：…`
    private static final Pattern STEP = Pattern.compile(
            "\\W{0,4}(?:(?:" + STEP_WORD + ")\\s?\\p{Nd}{1,2}(?!\\p{Nd})|第\\s?[\\p{Nd}一二三四五六七八九十]{1,2}\\s?步)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Beginnings STEPS = Beginnings.of(STEP_WORD + "|第");

    /// `**Description:** …`
    private static final Pattern FIELD = Pattern.compile("\\*\\*[^*\\n]{2,30}(?:[:：]\\*\\*|\\*\\*[:：])\\s*\\S");

    /// `a) …`
    private static final Pattern LETTER = Pattern.compile("^[a-z]\\)\\s+(?=\\S)");

    /// `**How many are there?**`
    private static final Pattern BOLD_QUESTION = Pattern.compile("\\*\\*[^*]{1,400}[?？؟]\\*\\*\\s*");

    /// The line that opens or closes a container.
    private static final String FENCE = ":::";
    private static final int FEWEST = 2;
    private static final int LONGEST_CAPTION = 40;

    /// What is looked at, in characters.
    private static final int LONGEST_LINE = 200;

    @Override
    public List<Scheme> schemes(Survey survey) {
        var units = Unit.in(survey.document(), FEWEST);
        var openings = new ArrayList<Opening>();
        for (var i = 0; i < units.size(); i++) {
            var unit = units.get(i);
            var at = unit.announcement() >= 0 && Solutions.hold(survey, unit.line()) ? -1 : unit.announcement();
            var inOption = at > 0 && isOption(survey, unit, at);
            if (at > 0 && !inOption && !FollowUps.begins(unit.text())) {
                openings.add(opening(survey, unit, at, unit.line() + at, unit.container()));
            } else if (at == 0 || inOption) {
                var steps = firstStep(survey, units, i);
                var asked = questionAbove(survey, units, steps);
                // What stands above the heading is asked there.
                var own = asked.filter(question -> question.line() > sectionStart(survey, unit));
                if (own.isPresent()) {
                    var question = own.get();
                    openings.add(opening(survey, question, question.lines(), question.line() + question.lines(),
                            question.container()));
                } else if (steps < i || isBehindList(survey, units, i)) {
                    survey.headingBefore(unit.line()).ifPresent(heading -> openings.add(under(heading, unit)));
                }
            }
        }
        return openings.size() < FEWEST ? List.of()
                : List.of(Scheme.inferred("Questions above a labelled answer", 0.9,
                        Requests.without(survey, Opening.cuts(survey, openings))));
    }

    /// Whether a label that no blank line sets apart goes on with the last of several options: `- C. …`, `Answer: B`.
    /// Without letters what the label announces is one of them.
    private static boolean isOption(Survey survey, Unit unit, int label) {
        var list = unit.list();
        if (list == null || !unit.opens() || survey.asking().isQuestion(unit.head(1))) {
            return false;
        }
        return OPTION.matcher(unit.text()).lookingAt()
                || !list.ordered() && survey.document().lineAt(list.items().getLast().start()) == unit.line()
                && isOneOf(list, unit.head(1), unit.text().lines().skip(label).findFirst().orElse(""));
    }

    private static boolean isOneOf(Block.Items list, String last, String labelled) {
        var told = PlainText.of(labelled.substring(AnswerLabel.endOfLeading(labelled).orElse(0))).strip();
        return told.equalsIgnoreCase(PlainText.of(last)) || list.items().stream().anyMatch(item ->
                !item.flow().blocks().isEmpty() && item.flow().blocks().getFirst() instanceof Block.Paragraph text
                        && told.equalsIgnoreCase(text.plain().strip()));
    }

    /// Worked steps between a question and the label of its answer are part of the answer. The place of the first of
    /// them below the nearest heading and the answer before, else that of the label.
    private static int firstStep(Survey survey, List<Unit> units, int label) {
        var start = sectionStart(survey, units.get(label));
        var first = label;
        for (var i = label - 1; i >= 0 && units.get(i).line() > start && units.get(i).announcement() < 0; i--) {
            if (isStep(units.get(i).text())) {
                first = i;
            }
        }
        return first;
    }

    private static boolean isStep(String text) {
        return !text.isEmpty() && STEPS.fit(text, Math.max(0, Beginnings.firstLetter(text, false)))
                && STEP.matcher(text.length() > LONGEST_LINE ? text.substring(0, LONGEST_LINE) : text).lookingAt();
    }

    private static int sectionStart(Survey survey, Unit unit) {
        return survey.headingBefore(unit.line()).map(Mark::line).orElse(0);
    }

    /// The heading asks where nothing but steps stands between it and the label.
    private static Opening under(Mark heading, Unit label) {
        return new Opening(new Slice(LETTER.matcher(heading.unlabelled()).replaceFirst(""), heading.line()),
                heading.endLine() + 1, heading.container(), heading.level(), Confidence.LIKELY,
                "Line " + label.line() + " announces an answer to the heading above it, behind worked steps.");
    }

    /// The nearest paragraph above that is neither one of the options to choose from nor deeper in an item.
    ///
    /// A caption such as `**Request:**` asks nothing: what it stands over belongs to a question further up, if one is
    /// there that asks.
    private static Optional<Unit> questionAbove(Survey survey, List<Unit> units, int place) {
        var belowCaption = false;
        var label = units.get(place);
        // The options that the label goes on with.
        var passed = label.announcement() > 0 ? label.list() : null;
        for (var i = place - 1; i >= 0 && units.get(i).announcement() < 0; i--) {
            var head = units.get(i).head(1);
            var list = units.get(i).list();
            if (head.startsWith(FENCE)) {
                continue;
            }
            if (list != null && (list == passed || isBeforeLabel(survey, list, label))) {
                passed = list;
                continue;
            }
            if (units.get(i).opens() && !OwnAnswer.begins(head) && !OPTION.matcher(head).lookingAt()
                    && !((RARE_OPTION.matcher(head).lookingAt() || RareLetters.isOne(head))
                            && !survey.asking().isQuestion(head))) {
                if (isNumberAlone(units.get(i).text()) || isField(units.get(i), label)) {
                    return Optional.empty();
                } else if (isCaption(units.get(i).text())) {
                    belowCaption = true;
                } else if (!belowCaption || survey.asking().isQuestion(units.get(i).text())) {
                    return Optional.of(boldQuestionAbove(survey, units, i));
                } else {
                    return Optional.empty();
                }
            }
        }
        return Optional.empty();
    }

    /// What asks nothing itself is worked out below a question in bold, if one opens what stands above the label. The
    /// paragraph itself if there is none.
    private static Unit boldQuestionAbove(Survey survey, List<Unit> units, int nearest) {
        var paragraph = units.get(nearest);
        if (survey.asking().isQuestion(paragraph.text())) {
            return paragraph;
        }
        var start = sectionStart(survey, paragraph);
        for (var i = nearest - 1; i >= 0 && units.get(i).announcement() < 0 && units.get(i).line() > start; i--) {
            if (units.get(i).opens() && BOLD_QUESTION.matcher(units.get(i).text()).matches()) {
                return units.get(i);
            }
        }
        return paragraph;
    }

    /// Whether such a list stands right above a label: without a paragraph over it, or another label, the heading asks.
    private static boolean isBehindList(Survey survey, List<Unit> units, int label) {
        var list = label > 0 ? units.get(label - 1).list() : null;
        var start = sectionStart(survey, units.get(label));
        var above = label - 1;
        while (above >= 0 && units.get(above).line() > start && units.get(above).announcement() < 0) {
            above--;
        }
        return list != null && units.get(label - 1).line() > start && (above < 0 || units.get(above).line() <= start)
                && isBeforeLabel(survey, list, units.get(label));
    }

    /// Whether a list of which no item asks stands before a label that is in none of them: it has options, or what is
    /// given.
    private static boolean isBeforeLabel(Survey survey, Block.Items list, Unit label) {
        return label.list() != list && list.items().stream().noneMatch(item ->
                !item.flow().blocks().isEmpty() && item.flow().blocks().getFirst() instanceof Block.Paragraph paragraph
                        && survey.asking().isQuestion(paragraph.markdown()));
    }

    /// `**Question 7**`: what is asked stands elsewhere.
    private static boolean isNumberAlone(String text) {
        return QuestionLabel.isAlone(text) && Label.of(PlainText.of(text))
                .filter(label -> !label.number().isEmpty() && label.rest().isBlank()).isPresent();
    }

    /// `- **Description:** Lists all.` is a field beside the one for the answer, if it asks nothing.
    private static boolean isField(Unit unit, Unit label) {
        return !unit.container().isRoot() && !label.container().isRoot() && label.opens()
                && FIELD.matcher(unit.text()).lookingAt() && !QuestionLabel.isLeading(unit.text())
                && !Asking.hasMark(PlainText.of(unit.text()));
    }

    /// One or two words in bold with a colon, none of them a word for "question".
    private static boolean isCaption(String text) {
        var bold = text.strip();
        if (!bold.startsWith("**") || !bold.endsWith(":**") && !bold.endsWith("**:") || bold.length() > LONGEST_CAPTION
                || bold.indexOf('\n') >= 0 || QuestionLabel.isAlone(bold) || QuestionLabel.isLeading(bold)) {
            return false;
        }
        return bold.chars().filter(c -> c == ' ').count() <= 1 && Label.of(PlainText.of(bold)).isEmpty();
    }

    private static Opening opening(Survey survey, Unit question, int lines, int answerLine, Container container) {
        var text = question.head(lines).strip();
        return new Opening(new Slice(withoutLabel(text), question.line()), answerLine, container,
                survey.headingBefore(question.line()).map(Mark::level).orElse(6), Confidence.LIKELY,
                "Line " + answerLine + " announces an answer to what stands above it.");
    }

    /// Without its label, also if that is in bold: `**3.** Which …`, `**3. [one]** Which …`, `**3. Which …?**`,
    /// `**3. True or false?** All …`.
    static String withoutLabel(String text) {
        var end = text.startsWith("**") ? text.indexOf("**", 2) : -1;
        if (end < 0) {
            return Label.without(text);
        }
        var rest = Label.of(text.substring(2, end)).map(Label::rest).orElse("-");
        if (end + 2 == text.length()) {
            return rest.length() > 1 ? rest : text;
        }
        return text.charAt(end + 2) != ' ' ? Label.without(text) : rest.isEmpty() ? text.substring(end + 3).strip()
                : rest.startsWith("[") && rest.endsWith("]") || JudgedTables.isEither(rest)
                        ? "**" + rest + text.substring(end) : Label.without(text);
    }
}

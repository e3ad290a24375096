package dev.recto.markdown.family;

import dev.recto.markdown.Reading.Confidence;
import dev.recto.markdown.block.Block;
import dev.recto.markdown.block.Slice;
import dev.recto.markdown.edge.AnswerLabel;
import dev.recto.markdown.edge.ReasonLabel;
import dev.recto.markdown.kind.LanguageSection;
import dev.recto.markdown.kind.OptionsLabel;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/// `#### Question` and `#### Answer`, or `## Front` and `## Back`: headings that are the bare words, on one level, with
/// question and answer as text. Options may stand under a heading of their own between the two, deeper ones among them,
/// what is given under one above the question. What stands under the next heading on that level belongs to neither,
/// unless the heading above them asks and they are all there is to it.
final class WordHeadings implements Family {
    private static final Words FRONT = Words.of(LanguageSection.FRONT);
    private static final Words BACK = Words.of(LanguageSection.BACK);

    /// What is asked about, under a heading of its own: `### Scenario` above `### Question`.
    private static final Words GIVEN = Words.of(LanguageSection.SCENARIO_LABEL, LanguageSection.GIVEN_HEADING);

    /// `Method 1`, `Approach A – Recursion`, `Lösung 1`, `方法一`: a word and the first of a row.
    private static final Pattern FIRST_WAY = Pattern.compile(
            "^[^\\p{L}\\p{N}]{0,4}\\p{L}{2,16}(?: \\p{L}{2,16})?\\s?[#№]?(?:1|I|A|一|①)(?![\\p{L}\\p{N}])");

    private static final Pattern REMARK = Pattern.compile("(?<=\\p{L})\\s*[(（][^()（）]{1,24}[)）]$");

    /// It divides the question from the heading of the answer.
    private static final Pattern RULE = Pattern.compile("\\n\\s*(?:-{3,}|\\*{3,}|_{3,})\\s*$");

    @Override
    public List<Scheme> schemes(Survey survey) {
        var document = survey.document();
        var headings = document.root().blocks().stream().filter(Block.Heading.class::isInstance)
                .map(Block.Heading.class::cast).toList();
        var cuts = new ArrayList<Cut>();
        for (var i = 0; i + 1 < headings.size(); i++) {
            var asks = headings.get(i);
            var options = i + 2 < headings.size() && headings.get(i + 1).level() >= asks.level()
                    && headings.get(i + 2).level() == headings.get(i + 1).level()
                    && OptionsLabel.isOnly(word(headings.get(i + 1))) && isAnswerWord(survey, headings.get(i + 2))
                    ? headings.get(i + 1) : null;
            var between = options == null && i + 2 < headings.size() && isBetween(survey, headings, i);
            // What stands under deeper headings before the answer is more of the question.
            var deeper = i + 1;
            while (deeper < headings.size() && headings.get(deeper).level() > asks.level()) {
                deeper++;
            }
            var place = options == null && !between ? Math.min(deeper, headings.size() - 1) : i + 2;
            var answerPlace = place;
            var answers = headings.get(place);
            if (asks.level() != answers.level() && options == null
                    || !(isAnswerWord(survey, answers) && (isQuestionWord(asks) || options != null && isGiven(asks)))
                    && !(FRONT.areAllOf(word(asks)) && BACK.areAllOf(word(answers)))) {
                continue;
            }
            var root = document.root().container();
            var first = document.lineAt(asks.start());
            // What stands under a heading of its own between the two is part of neither.
            var divider = document.lineAt(between ? headings.get(i + 1).start() : answers.start());
            var question = document.lines(root, document.lineAt(asks.end() - 1) + 1, divider - 1).trimmed();
            if (options != null || deeper == i + 2 && OptionsLabel.isOnly(word(headings.get(i + 1)))) {
                question = new Slice(question.text().replaceFirst("(?m)^ {0,3}#.*$\\n?", ""), question.line());
            }
            question = new Slice(RULE.matcher(question.text()).replaceFirst(""), question.line());
            var given = i == 0 ? "" : given(survey, headings.get(i - 1), asks);
            if (!given.isEmpty()) {
                first = document.lineAt(headings.get(i - 1).start());
                question = new Slice(given + "\n\n" + question.text(), first);
            }
            var end = endOfSection(survey, headings, i, place)
                    .orElseGet(() -> endOfAnswer(survey, headings, answerPlace));
            cuts.add(Cut.open(new Slice(question.text(), first),
                    document.lines(root, document.lineAt(answers.end() - 1) + 1, end), end, Confidence.SURE,
                    "Line %d is a heading for a question, with one for the answer below."));
        }
        return cuts.isEmpty() ? List.of()
                : List.of(Scheme.explicit("Headings that say question and answer", 3.0, cuts));
    }

    /// Where the section ends whose own heading asks, if no other question stands in it and nothing in it belongs to
    /// the repository alone: below `## What is a heap?` what stands under `### Key takeaway`, behind `### Question` and
    /// `### Answer`, belongs to the answer.
    private static OptionalInt endOfSection(Survey survey, List<Block.Heading> headings, int asks, int answers) {
        var document = survey.document();
        var level = headings.get(asks).level();
        if (asks == 0 || headings.get(asks - 1).level() >= level
                || !survey.asking().isQuestion(Label.without(headings.get(asks - 1).plain()))) {
            return OptionalInt.empty();
        }
        for (var next : headings.subList(answers + 1, headings.size())) {
            if (next.level() < level) {
                return OptionalInt.of(document.lineAt(next.start()) - 1);
            }
            if (next.level() == level && (isQuestionWord(next) || isGiven(next) || FRONT.areAllOf(word(next)))
                    || survey.headingFrom(document.lineAt(next.start())).filter(Mark::isBoilerplate).isPresent()) {
                return OptionalInt.empty();
            }
        }
        return OptionalInt.of(document.lineCount());
    }

    /// The line before the next heading on the level of the answer's or an outer one, if that is no part of the answer:
    /// `### Method 1: …` and what follows it is, and so is `### Explanation`.
    private static int endOfAnswer(Survey survey, List<Block.Heading> headings, int place) {
        var document = survey.document();
        var answer = headings.get(place);
        var counts = false;
        for (var next : headings.subList(place + 1, headings.size())) {
            if (next.level() > answer.level()) {
                continue;
            }
            counts |= next.level() == answer.level() && FIRST_WAY.matcher(next.plain()).find()
                    && !isQuestionWord(next) && !GIVEN.areAllOf(next.plain().replaceAll("[^\\p{L}].*", ""));
            if (next.level() < answer.level() || !(counts || ReasonLabel.isOnly(word(next)))
                    || isQuestionWord(next) || isGiven(next) || FRONT.areAllOf(word(next))
                    || survey.headingFrom(document.lineAt(next.start())).filter(Mark::isBoilerplate).isPresent()) {
                return document.lineAt(next.start()) - 1;
            }
        }
        return document.lineCount();
    }

    /// What stands between a heading that says what is given and the one on its level that says it asks.
    private static String given(Survey survey, Block.Heading given, Block.Heading asks) {
        if (given.level() != asks.level() || !isGiven(given)) {
            return "";
        }
        var document = survey.document();
        return document.lines(document.root().container(), document.lineAt(given.end() - 1) + 1,
                document.lineAt(asks.start()) - 1).trimmed().text();
    }

    /// Whether a heading that says neither stands between two that do, all on one level.
    private static boolean isBetween(Survey survey, List<Block.Heading> headings, int place) {
        var level = headings.get(place).level();
        return headings.get(place + 1).level() == level && headings.get(place + 2).level() == level
                && isQuestionWord(headings.get(place)) && !isQuestionWord(headings.get(place + 1))
                && !isAnswerWord(survey, headings.get(place + 1)) && isAnswerWord(survey, headings.get(place + 2));
    }

    private static boolean isGiven(Block.Heading heading) {
        return GIVEN.areAllOf(word(heading));
    }

    private static boolean isQuestionWord(Block.Heading heading) {
        // With a number the word is known in any script, however short it is.
        return heading.text().length() < 60 && (isLabel(word(heading)) || isLabel(word(heading) + " 1"));
    }

    private static boolean isLabel(String plain) {
        return Label.of(plain).filter(label -> label.named() && label.rest().isBlank()).isPresent();
    }

    /// The word for it, or one over boxes of which some are ticked: whatever it is, they are options with their key.
    private static boolean isAnswerWord(Survey survey, Block.Heading heading) {
        return heading.text().length() < 60 && (AnswerLabel.isOnly(word(heading))
                || survey.blockBelow(survey.document().lineAt(heading.end() - 1)).filter(block ->
                        ChoiceBlocks.isTasks(block) && !ChoiceBlocks.isCheckList((Block.Items) block)).isPresent());
    }

    /// What a heading says, without a remark in brackets behind it: `Question (English)`.
    private static String word(Block.Heading heading) {
        var plain = heading.plain();
        return ")）".indexOf(plain.isEmpty() ? ' ' : plain.charAt(plain.length() - 1)) < 0 ? plain
                : REMARK.matcher(plain).replaceFirst("");
    }
}

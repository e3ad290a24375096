package dev.recto.markdown.kind;

import dev.recto.card.Card.Choice;
import dev.recto.markdown.block.PlainText;
import dev.recto.markdown.block.Slice;
import dev.recto.markdown.edge.AnswerEdges;
import dev.recto.markdown.edge.CodeLines;
import dev.recto.markdown.edge.OwnAnswer;
import dev.recto.markdown.edge.SpelledBlanks;
import dev.recto.markdown.edge.TornTable;
import dev.recto.markdown.kind.Options.Style;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// A question with options to choose from.
///
/// @param question the question with what stands between it and the options
/// @param choices in source order
/// @param explanation possibly empty
/// @param isCertain whether marks, a key or the wording show that one is to choose; letters before the lines of an
///        answer are no options, and neither are items of which one is bold
/// @param isSetOff whether nothing but emphasis tells the right ones
public record ChoiceQuestion(String question, List<Choice> choices, String explanation, boolean isCertain,
        boolean isSetOff) {
    private static final Style[] STYLES = Style.values();
    private static final Search CHOOSING = Search.of(
            "(?<![\\p{L}&&[^\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsHangul}]])(?:" + Wording.choosing() + ")",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    /// Wording that nothing but options can follow; "Which habits are good?" may be answered by the good and the bad.
    private static final Search CHOOSING_AMONG = Search.of(
            "(?<!\\p{L})(?:" + LanguageSection.CHOOSING_AMONG.spaced() + ")|"
                    + LanguageSection.CHOOSING_AMONG.unspaced(),
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final int LONGEST_STEM = 4000;
    private static final int LONGEST_OPTION = 1500;
    private static final int LONGEST_TITLE = 40;
    private static final int LONGEST_KEY = 40;
    private static final int LONGEST_TEXT_BEFORE = 300;
    /// The tag of an element that holds the options.
    private static final Pattern OPENED =
            Pattern.compile("(?:^|\\n)[ \\t]*<(?:div|section|ol|ul)(?:\\s[^<>\\n]*)?>\\s*$", Pattern.CASE_INSENSITIVE);
    private static final Pattern HEADING = Pattern.compile("^\\s{0,3}#{1,6}\\s");

    /// Looks for options below a question, then in the question itself with the key below.
    ///
    /// @param answer as cut, its label still on it
    public static Optional<ChoiceQuestion> in(String question, String answer) {
        return in(question, answer, true);
    }

    /// The same where emphasis tells nothing: among questions without a key a single option may well be a title.
    public static Optional<ChoiceQuestion> notSetOff(String question, String answer) {
        return in(question, answer, false);
    }

    private static Optional<ChoiceQuestion> in(String question, String answer, boolean setOff) {
        if (answer.length() > 60_000 || question.length() > 20_000) {
            return Optional.empty();
        }
        var below = read(question, RepeatedLines.asKey(IndentedOptions.outdented(answer)), setOff);
        if (below.isPresent() || question.indexOf('\n') < 0) {
            return below.or(() -> inLine(question, answer)).or(() -> bare(question, BareLines.above(answer),
                    answer.substring(Math.max(0, answer.indexOf("\n\n")))));
        }
        var end = question.indexOf('\n');
        var key = answer.isBlank() ? "" : "\n\nAnswer: " + answer.stripLeading();
        var inside = RepeatedLines.asKey(question.substring(end + 1) + key);
        return read(question.substring(0, end), inside, setOff).or(() -> key.isEmpty()
                ? Optional.empty() : bare(question.substring(0, Math.max(0, question.lastIndexOf("\n\n"))),
                        BareLines.below(question), answer));
    }

    /// Lines that a key makes options of.
    private static Optional<ChoiceQuestion> bare(String question, String items, String answer) {
        var key = items.isEmpty() || question.isBlank() ? "" : AnswerEdges.keep(new Slice(answer, 1)).text();
        return BareLines.areRepeated(items, key) ? read(question.strip(), items + "\n\nAnswer: " + key, false)
                .filter(ChoiceQuestion::isKeyed) : Optional.empty();
    }

    /// `What is 7 x 8? a) 54 b) 56 c) 64` with a letter as the answer.
    private static Optional<ChoiceQuestion> inLine(String question, String answer) {
        return answer.isBlank() ? Optional.empty() : LettersInLine.in(question).flatMap(found ->
                read(found.stem(), found.options() + "\n\nAnswer: " + answer.stripLeading(), false)
                        .filter(ChoiceQuestion::isKeyed));
    }

    private static Optional<ChoiceQuestion> read(String question, String body, boolean setOff) {
        var usual = RareLetters.asUsual(body);
        return usual.equals(body) ? readUsual(question, body, setOff)
                : readUsual(question, usual, setOff).filter(choice -> choice.isKeyed() || CHOOSING.isIn(question))
                        .or(() -> readUsual(question, body, setOff));
    }

    private static Optional<ChoiceQuestion> readUsual(String question, String body, boolean setOff) {
        var circled = HtmlItems.asLines(TableOptions.asLines(SpelledBlanks.without(body)));
        var fenced = FencedOptions.in(circled).or(() -> BareLetters.in(circled))
                .flatMap(options -> choice(question, options, false));
        if (fenced.isPresent()) {
            return fenced;
        }
        var written = PlainItems.withBullets(RoundBoxes.asSquare(
                CircledNumbers.asNumbers(LocalLetters.asLatin(circled)), () -> CHOOSING.isIn(question)));
        // Only boxes stand beside each other without a line that begins with one.
        var hasBoxes = OptionSigns.hasEmptyBox(written);
        if (!hasBoxes && !OptionSigns.areIn(written, 1)) {
            return Optional.empty();
        }
        var apart = OptionsBeside.apart(RightSigns.moved(written));
        if (!hasBoxes && !OptionSigns.areIn(apart, 2)) {
            return Optional.empty();
        }
        var lines = new OptionLines(hasBoxes ? Options.boxesApart(apart) : apart);
        for (var style : STYLES) {
            var choice = Options.find(lines, style).flatMap(options -> choice(question, options, setOff));
            if (choice.isPresent()) {
                return choice;
            }
        }
        return Optional.empty();
    }

    private static Optional<ChoiceQuestion> choice(String question, Options written, boolean maySetOff) {
        var found = LetteredBoxes.read(written);
        if (!isPlausible(found)) {
            return Optional.empty();
        }
        var above = KeyAbove.in(found);
        if (above.isPresent()) {
            return above.map(one -> of(question, one.options(), Optional.of(one.key()), false));
        }
        // A key is looked for only where it could make a choice of them.
        var isFar = needsStem(found.style()) && !onlyStem(found);
        var told = isFar ? Optional.<AnswerKey>empty() : AnswerKey.find(found);
        var gap = found.style() == Style.LETTER && told.isEmpty() ? KeyInGap.in(question, found)
                : Optional.<KeyInGap>empty();
        if (gap.isPresent()) {
            return Optional.of(of(gap.get().question(), found, gap.map(KeyInGap::key), false));
        }
        var setOff = isFar || !maySetOff || told.isPresent() && AnswerKey.isLabelled(found.rest())
                ? Optional.<AnswerKey>empty() : EmphasisKey.in(found);
        var isSetOff = setOff.isPresent()
                && told.filter(key -> key.right().equals(setOff.get().right())).isEmpty();
        var key = isSetOff ? setOff : told;
        return isChoice(question, found, key) ? Optional.of(of(question, found, key, isSetOff)) : Optional.empty();
    }

    /// A stem may hold code and pictures, but no headings; an option is not a chapter.
    private static boolean isPlausible(Options options) {
        var stem = options.stem();
        var first = options.options().getFirst().text();
        if (!first.isBlank() && options.options().stream().allMatch(option -> option.text().equals(first))) {
            // `A) N/A`, `B) N/A`: the form has room for options, the question has none.
            return false;
        }
        var leading = 0;
        var open = 0;
        for (var option : options.options()) {
            if (option.text().length() > LONGEST_OPTION) {
                return false;
            }
            open += option.text().contains("___") && !option.text().contains("`") && !option.marked() ? 1 : 0;
            leading += option.text().startsWith("[") && option.text().contains("](#") ? 1 : 0;
        }
        if (leading == options.options().size() || open * 2 > options.options().size()) {
            // A table of contents; or sentences that are to be completed.
            return false;
        }
        return stem.length() <= LONGEST_STEM && (stem.indexOf('#') < 0
                || CodeLines.blanked(withoutHeading(stem)).stream()
                        .noneMatch(line -> HEADING.matcher(line).lookingAt()));
    }

    /// A heading right above the options only says what they are.
    private static String withoutHeading(String stem) {
        var start = stem.lastIndexOf('\n') + 1;
        return stem.startsWith("#", start) && HEADING.matcher(stem).region(start, stem.length()).lookingAt()
                && stem.length() - start <= LONGEST_TITLE ? stem.substring(0, start).strip() : stem;
    }

    /// Whether options of this style have no mark of their own.
    private static boolean needsStem(Style style) {
        return style == Style.NUMBER || style == Style.BULLET;
    }

    private static boolean isChoice(String question, Options options, Optional<AnswerKey> key) {
        return switch (options.style()) {
            case TASK -> !options.areOnlyTicked() ? key.isPresent() || !options.areChecks()
                    || CHOOSING.isIn(PlainText.of(question + "\n" + options.stem()))
                    : options.stem().length() <= LONGEST_TEXT_BEFORE && options.stem().lines()
                            .noneMatch(line -> AnswerKey.isLabelled(line) || line.startsWith("- "))
                            && (OptionsLabel.isAtEndOf(options.stem())
                                    || (options.areSorted() ? CHOOSING_AMONG : CHOOSING)
                                            .isIn(PlainText.of(question + "\n" + options.stem())));
            case CARET -> true;
            case BOX -> key.isPresent() || options.options().stream().anyMatch(Options.Option::marked)
                    || CHOOSING.isIn(PlainText.of(question + "\n" + options.stem()));
            case STAR -> options.stem().isBlank() && options.rest().isBlank();
            case LETTER -> options.options().stream().anyMatch(Options.Option::marked)
                    || key.isPresent() && !(TaskParts.areAnsweredEach(options.rest()) && areParts(question, options))
                    || key.isEmpty() && (isNothing(options.rest()) || isUnknownKey(options.rest())
                            || OptionsLabel.isAtEndOf(options.stem()))
                    && options.stem().length() < 200 && !areParts(question, options) && !isAnswer(options.stem());
            case NUMBER -> (key.isPresent() || ChoosingLine.opens(options.rest())) && onlyStem(options);
            case BULLET -> (key.isPresent() || isOneMarked(options)) && onlyStem(options);
        };
    }

    /// Whether the word for an answer stands right above.
    private static boolean isAnswer(String stem) {
        return !stem.isEmpty() && AnswerKey.isLabelled(stem.substring(stem.lastIndexOf('\n') + 1));
    }

    private static boolean areParts(String question, Options options) {
        return TaskParts.ask(options.stem().isBlank() ? question : options.stem(),
                options.options().stream().map(Options.Option::text).toList());
    }

    /// A rule or line breaks.
    private static boolean isNothing(String rest) {
        return rest.isBlank() || rest.length() < 100 && AnswerEdges.keep(new Slice(rest, 1)).isBlank();
    }

    /// A key on one line that names none of the options: "Answer: E".
    private static boolean isUnknownKey(String rest) {
        return rest.length() < LONGEST_KEY && rest.strip().indexOf('\n') < 0 && AnswerKey.isLabelled(rest.strip());
    }

    /// Whether some are marked as right and others are not.
    private static boolean isOneMarked(Options options) {
        var marked = options.options().stream().filter(Options.Option::marked).count();
        return marked > 0 && marked < options.options().size();
    }

    /// Whether there is a question mark, or a text that goes on with one of the options: items of a list may be called
    /// correct without being options.
    private static boolean isAsked(String asked) {
        return asked.indexOf('?') >= 0 || asked.indexOf('？') >= 0 || asked.indexOf('؟') >= 0
                || announces(asked);
    }

    /// Before options without a mark of their own there may be code, but no text that answers already.
    private static boolean onlyStem(Options options) {
        var stem = options.stem();
        return stem.length() <= LONGEST_TEXT_BEFORE
                || PlainText.of(String.join("\n", CodeLines.blanked(stem))).length() <= LONGEST_TEXT_BEFORE;
    }

    private static ChoiceQuestion of(String question, Options options, Optional<AnswerKey> key, boolean isSetOff) {
        var all = options.options();
        // Where a learner's answer stands beside the right one, the mark is the learner's.
        var marked = all.stream().anyMatch(Options.Option::marked)
                && (key.isEmpty() || !OwnAnswer.isIn(options.rest()));
        var texts = EmphasisKey.untold(all);
        var choices = IntStream.range(0, all.size()).mapToObj(i -> new Choice(texts.get(i),
                marked ? all.get(i).marked() : key.filter(k -> k.right().contains(i)).isPresent())).toList();
        var explanation = key.map(AnswerKey::explanation).orElseGet(() -> ChoosingLine.without(options.rest()));
        var stem = OptionsLabel.without(withoutHeading(withoutOpened(options.stem())));
        var asked = stem.isEmpty() ? question : question + "\n\n" + stem;
        return new ChoiceQuestion(asked, choices,
                TornTable.withoutBar(AnswerEdges.keep(new Slice(explanation, 1)).text()),
                isCertain(asked, options, marked, key.isPresent(), isSetOff), isSetOff && !marked);
    }

    private static boolean isCertain(String asked, Options options, boolean marked, boolean hasKey,
            boolean isSetOff) {
        return switch (options.style()) {
            case TASK, BOX, CARET, STAR -> true;
            case LETTER -> marked || hasKey || announces(asked) || OptionsLabel.isAtEndOf(options.stem());
            case NUMBER, BULLET -> marked ? isAsked(asked) : !isSetOff || CHOOSING_AMONG.isIn(PlainText.of(asked));
        };
    }

    private static String withoutOpened(String stem) {
        return stem.stripTrailing().endsWith(">") ? OPENED.matcher(stem).replaceFirst("") : stem;
    }

    /// Whether a question says that options come: "Which of the following …", or that it goes on with one of them.
    static boolean announces(String question) {
        var plain = PlainText.of(question).strip();
        return !plain.isEmpty() && ":：_…".indexOf(plain.charAt(plain.length() - 1)) >= 0 || plain.contains("___")
                || CHOOSING.isIn(plain);
    }

    /// Whether a question is worded so that one is to choose.
    static boolean asksToChoose(String question) {
        return CHOOSING.isIn(PlainText.of(question));
    }

    /// Whether the source says which options are right.
    public boolean isKeyed() {
        return choices.stream().anyMatch(Choice::correct);
    }

    /// The right options and the explanation, as markdown.
    public String answer() {
        var right = new ArrayList<>(choices.stream().filter(Choice::correct).map(Choice::text).toList());
        var said = right.size() == 1 ? right.getFirst()
                : right.stream().map(text -> "- " + text.replace("\n", "\n  ")).collect(Collectors.joining("\n"));
        return said.isEmpty() ? explanation : explanation.isEmpty() ? said : said + "\n\n" + explanation;
    }

    /// Whether it only asks if something is true: one option says that it is, the other one that it is not.
    public boolean isTrueFalse() {
        return choices.size() == 2 && Verdict.of(choices.get(0).text()).isPresent()
                && Verdict.of(choices.get(1).text()).filter(v -> v != saysTrue(0)).isPresent();
    }

    private boolean saysTrue(int place) {
        return Verdict.of(choices.get(place).text()).orElse(false);
    }

    /// The verdict of a true-or-false question, empty if the source gives none.
    public Optional<Boolean> verdict() {
        return choices.get(0).correct() == choices.get(1).correct() ? Optional.empty()
                : Optional.of(choices.get(0).correct() == saysTrue(0));
    }
}

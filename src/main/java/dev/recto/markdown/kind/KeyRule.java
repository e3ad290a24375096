package dev.recto.markdown.kind;

import dev.recto.markdown.block.Slice;
import dev.recto.markdown.edge.AnswerEdges;
import java.util.Optional;
import java.util.regex.Pattern;

/// The ways of saying behind options which of them are right, in the order in which they are tried: the first one that
/// says something decides.
enum KeyRule {
    /// A fence with an option's text, with several, one a line, or with letters. Nothing else is looked for then.
    IN_FENCE(When.NO_PROSE, KeyRule::inFence),

    /// `- A`, `- C`: a list of letters, below a label.
    LIST_OF_LETTERS(When.LABELLED, told -> orNone(told, KeyLetters.listed(told.options(), told.text()))),

    /// A list of the right options' texts, below a label.
    LIST_OF_TEXTS(When.LABELLED, told -> orNone(told, ListedKey.in(told.options(), told.text()))),

    /// `1. …`, `2. …` behind numbered options, one a line or on one line: each number answers one of several questions,
    /// and none these.
    NUMBERS_OF_QUESTIONS(When.NO_PROSE, told -> isNumbered(told) && (told.below().lines().anyMatch(KeyRule::isNumbered)
            || isCounted(told.line())) ? Said.NO_KEY : Said.NOTHING),

    /// `2) text`, and the text is that of the second option.
    NUMBER_AND_WHOLE_TEXT(When.NO_PROSE, told -> Said.of(RepeatedOption.behindNumber(told.options(), told.text(), ""))),

    /// The same on the first line.
    NUMBER_AND_TEXT(When.NO_PROSE,
            told -> Said.of(RepeatedOption.behindNumber(told.options(), told.line(), told.below()))),

    /// An option's text again.
    TEXT(When.NO_PROSE, told -> Said.of(RepeatedOption.in(told.options(), told.line(), told.below()))),

    /// `C` or `A, C`, below a rule or not, and nothing else behind options with letters.
    LETTERS_ALONE(When.ALWAYS, told -> told.hasStyle(Options.Style.LETTER)
            ? Said.of(KeyLetters.alone(told.options(), told.text())) : Said.NOTHING),

    /// "The correct option is b) …".
    SENTENCE(When.ALWAYS, told -> Said.of(KeySentence.in(told.options(), told.text()))),

    /// "The correct answers are **2. Lake** and **3. River**", "正解はBです。".
    NAMED(When.ALWAYS, told -> Said.of(NamedOptions.in(told.options(), told.text()))),

    /// `AC`, below a label.
    LETTERS_TOGETHER(When.LABELLED, told -> Said.of(KeyLetters.together(told.options(), told.text()))),

    /// `B`, `A and C`, `(b) text`, below a label.
    LETTERS(When.LABELLED, told -> Said.of(KeyLetters.in(told.options(), told.text()))),

    /// `2.` behind numbered options.
    NUMBER(When.NO_PROSE, told -> isNumbered(told) ? Said.of(KeyLetters.in(told.options(), told.text()))
            : Said.NOTHING),

    /// "The right answer is the fourth option: D", below a label.
    LAST_LETTER(When.LABELLED, told -> Said.of(KeyLetters.last(told.options(), told.line(), told.below()))),

    /// `**Right: A, B**`, whatever the word, anywhere.
    WORD_AND_LETTERS(When.ALWAYS,
            told -> Said.of(KeyLetters.behindWord(told.options(), told.text(), told.line()))),

    /// `Key: B`, `Correct: B`, `Answer B`, `Ans.(b)` on a line of its own.
    WORD_AND_LETTER(When.ALWAYS, told -> told.hasStyle(Options.Style.LETTER)
            ? Said.of(KeyLetters.behindKnownWord(told.options(), told.line(), told.text())) : Said.NOTHING),

    /// `2`, where options have letters, below a label.
    PLACE(When.LABELLED, told -> told.hasStyle(Options.Style.LETTER)
            ? Said.of(KeyLetters.place(told.options(), told.line(), told.below())) : Said.NOTHING),

    /// An option's text in bold, and behind it why it is right: all of it explains. Below a label.
    BOLD_TEXT(When.LABELLED, KeyRule::inBold),

    /// "…, which is 8. The answer is (b)": what a worked solution ends with. All of it explains.
    CONCLUSION(When.LABELLED, told -> Said.of(KeySentence.concluding(told.options(), told.text())));

    /// What a rule makes of a text.
    private sealed interface Said {
        record Key(AnswerKey key) implements Said {}

        /// That there is no key, whatever the rules behind would find.
        record NoKey() implements Said {}

        record Nothing() implements Said {}

        Said NO_KEY = new NoKey();
        Said NOTHING = new Nothing();

        static Said of(Optional<AnswerKey> key) {
            return key.isPresent() ? new Key(key.get()) : NOTHING;
        }
    }

    /// One rule.
    @FunctionalInterface
    private interface Way {
        Said look(KeyText told);
    }

    /// Which texts a rule is for.
    private enum When {
        LABELLED,
        NO_PROSE,
        ALWAYS;

        boolean fits(KeyText told) {
            return switch (this) {
                case LABELLED -> told.labelled();
                case NO_PROSE -> !told.prose();
                case ALWAYS -> true;
            };
        }
    }

    private static final KeyRule[] IN_ORDER = values();
    private static final Pattern FENCED =
            Pattern.compile("^\\s*(`{3,}|~{3,})[^\\n]*\\n(.*?)\\n?[ \\t]*\\1[ \\t]*(?:\\n|$)", Pattern.DOTALL);
    private static final Pattern COUNTED = Pattern.compile("\\W{0,6}1[.)]\\s*\\S[^\\n]*?\\s2[.)]\\s*\\S");
    private static final Pattern BOLD = Pattern.compile("^\\*\\*(?=\\S)([^*\\n]+)\\*\\*(?<behind>[^\\n]*)");

    private final When when;
    private final Way way;

    KeyRule(When when, Way way) {
        this.when = when;
        this.way = way;
    }

    /// What the rules find.
    ///
    /// @param rest all that stands behind the options
    static Optional<AnswerKey> key(Options options, String rest) {
        var told = rest.isEmpty() ? null : KeyText.of(options, rest);
        if (told == null || told.text().isEmpty()) {
            return Optional.empty();
        }
        for (var rule : IN_ORDER) {
            if (rule.when.fits(told)) {
                switch (rule.way.look(told)) {
                    case Said.Key(var key) -> {
                        return Optional.of(key);
                    }
                    case Said.NoKey() -> {
                        return Optional.empty();
                    }
                    case Said.Nothing() -> { }
                }
            }
        }
        return Optional.empty();
    }

    private static Said inFence(KeyText told) {
        var begin = told.text().stripLeading();
        var fence = begin.startsWith("```") || begin.startsWith("~~~") ? FENCED.matcher(told.text()) : null;
        if (fence == null || !fence.lookingAt()) {
            return Said.NOTHING;
        }
        var inside = AnswerEdges.keep(new Slice(fence.group(2), 1)).text();
        var behind = told.text().substring(fence.end());
        var key = RepeatedOption.in(told.options(), inside, behind)
                .or(() -> RepeatedOption.inLines(told.options(), inside, behind))
                .or(() -> KeyLetters.in(told.options(), inside)
                        .map(letters -> new AnswerKey(letters.right(), behind.strip())));
        return key.isPresent() ? Said.of(key) : Said.NO_KEY;
    }

    /// A list that does not tell which are right makes options only of what looks like them anyway.
    private static Said orNone(KeyText told, Optional<AnswerKey> list) {
        return list.isEmpty() ? Said.NOTHING
                : list.get().right().isEmpty() && !told.options().hasSigns() ? Said.NO_KEY : Said.of(list);
    }

    private static boolean isNumbered(KeyText told) {
        return told.hasStyle(Options.Style.NUMBER) && isNumbered(told.line());
    }

    private static boolean isNumbered(String line) {
        return AnswerKey.NUMBERED.matcher(line).lookingAt();
    }

    private static boolean isCounted(String line) {
        return COUNTED.matcher(line).lookingAt();
    }

    private static Said inBold(KeyText told) {
        var bold = BOLD.matcher(told.text());
        return bold.find() && !bold.group("behind").isBlank()
                ? Said.of(RepeatedOption.in(told.options(), bold.group(1), told.text())) : Said.NOTHING;
    }
}

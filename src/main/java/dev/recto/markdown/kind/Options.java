package dev.recto.markdown.kind;

import dev.recto.markdown.edge.Marks;
import dev.recto.markdown.edge.OwnAnswer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// The options of a choice question, found among the lines below it.
///
/// @param style how they are written
/// @param stem what stands before them: more of the question
/// @param rest what stands behind them: the key and the explanation
/// @param areOnlyTicked whether they have `✅` and `❌`, but no boxes: that they are options is for the question to say
record Options(Style style, List<Option> options, String stem, String rest, boolean areOnlyTicked) {
    /// @param letter as written, upper case; empty if it has none
    /// @param marked whether the source marks it as right where it stands
    record Option(String letter, String text, boolean marked) {}

    /// How options are written.
    enum Style {
        /// `- [x] text`, and among such `- ✅ text`
        TASK("^\\s{0,3}(?:(?:(?:[-*+]|\\d{1,2}[.)])\\s+)?\\[(?<mark>[ xX*✓✔✅☑]\\uFE0F?|)\\](?![(\\[:])"
                + "|[-*+]\\s+(?<tick>[" + OptionSigns.TICKED + OptionSigns.CROSSED + "])\\uFE0F?(?=\\s))\\s*"
                + "(?<text>.*)$"),
        /// `☐ text`, `☑ text`
        BOX("^\\s{0,3}(?:[-*+]\\s+)?(?:(?<mark>[" + OptionSigns.FULL + "]\\uFE0F?)|[" + OptionSigns.EMPTY
                + "]\\uFE0F?)\\s*(?<text>.*)$"),
        /// `- ^text`, the right ones with a caret
        CARET("^\\s{0,3}[-*+]\\s+(?<mark>\\^)?(?<text>.*)$"),
        /// `- A: text`, `b) text`, `**C.** text`, the right one perhaps `*c) text`
        LETTER("^\\s{0,6}(?:[-*+]\\s+)?(?<mark>\\*(?=[A-Ha-h(]))?\\(?(?<bold>\\*\\*|__)"
                + "?\\(?(?<letter>[A-Ha-h])\\s?(?:(?:[.):\\]、．：）]|\\s[-–])(?:\\k<bold>)?|\\k<bold>\\s?[.)"
                + ":\\]])\\s*(?<text>.*)$"),
        /// `* right` among `- wrong`, the right ones with an asterisk
        STAR("^\\s{0,3}(?:(?<mark>\\*)|[-+])\\s+(?<text>.*)$"),
        /// `1. text` or `- 1: text`, only if a key names one of them
        NUMBER("^\\s{0,3}(?:[-*+]\\s+(?=\\d{1,2}[.):])|(?=\\d{1,2}[.)]))(?<letter>\\d{1,2})[.):]\\s+(?<text>.*)$"),
        /// `* text`, only if a key names one of them
        BULLET("^\\s{0,3}[-*+]\\s+(?<mark>\\[[✅✓✔☑xX*]\\uFE0F?\\]\\s*)?(?<text>.*)$");

        private final Pattern pattern;

        Style(String regex) {
            pattern = Pattern.compile(regex);
        }

        Pattern pattern() {
            return pattern;
        }
    }

    private static final Pattern FENCE = Pattern.compile("^\\s{0,3}(?:```|~~~)");
    private static final Pattern BULLET = Pattern.compile("^\\s*[-*+]\\s+(\\[.?\\])?\\s*");
    private static final Pattern BOX_LINE =
            Pattern.compile("(?m)^[ \\t]{0,3}(?:[-*+][ \\t]+)?" + OptionSigns.BOXES + "[^\\n]*[ \\t]"
                    + OptionSigns.BOXES + "[^\\n]*$");
    private static final Pattern BOX_BEHIND = Pattern.compile("[ \\t]+(" + OptionSigns.BOXES + ")");
    private static final Pattern QUOTE = Pattern.compile("^\\s*>\\s?");
    private static final int MOST = 12;

    /// The first options of this style; at least two.
    static Optional<Options> find(OptionLines lines, Style style) {
        if (!lines.mayHave(style)) {
            return Optional.empty();
        }
        var shuffled = style == Style.LETTER ? ShuffledOptions.in(lines) : Optional.<Options>empty();
        if (shuffled.isPresent()) {
            return shuffled;
        }
        for (var i = 0; i < lines.count(); i++) {
            var first = lines.start(style, i).filter(start -> startsList(style, start));
            if (first.isPresent()) {
                var found = from(lines, i, style, first.get());
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    /// Options on these lines.
    ///
    /// @param start of the first option's line
    /// @param end of the line behind the last option
    static Options on(OptionLines lines, int start, int end, Style style, List<Option> options) {
        return new Options(style, options, lines.text(0, start).strip(), lines.text(end, lines.count()).strip(),
                style == Style.TASK && !haveBrackets(lines, start, end));
    }

    /// Boxes that share a line each get one of their own: `☐ a ☑ b`.
    static String boxesApart(String body) {
        return BOX_LINE.matcher(body).replaceAll(line ->
                Matcher.quoteReplacement(BOX_BEHIND.matcher(line.group()).replaceAll("\n$1")));
    }

    private static boolean startsList(Style style, OptionStart start) {
        return switch (style) {
            case LETTER -> start.letter().equalsIgnoreCase("a");
            case NUMBER -> start.letter().equals("1");
            case TASK, BOX, CARET, STAR, BULLET -> true;
        };
    }

    private static Optional<Options> from(OptionLines lines, int start, Style style, OptionStart first) {
        var starts = new ArrayList<Integer>();
        var firsts = new ArrayList<OptionStart>();
        starts.add(start);
        firsts.add(first);
        var last = start;
        var behind = OptionText.endOfCode(first, lines, start, style);
        for (var i = behind; i < lines.count() && starts.size() <= MOST; i++) {
            var next = lines.start(style, i);
            if (next.isPresent() && isNext(style, next.get(), starts.size())) {
                starts.add(i);
                firsts.add(next.get());
                last = i;
                behind = OptionText.endOfCode(next.get(), lines, i, style);
                i = behind - 1;
            } else if (!isComment(lines, i, style) && !lines.isCode(i) && (lines.ends(i) || lines.isLabelled(i))
                    || isLooseText(lines, i, style)) {
                break;
            }
        }
        if (starts.size() < 2) {
            return Optional.empty();
        }
        var end = behind > last + 1 ? behind : endOfLast(lines, starts, last, style);
        if ((style == Style.NUMBER || style == Style.BULLET && !lines.mayBeMarked()) && !lines.mayBeSetOff()
                && lines.areBlank(end)) {
            // Only a key behind them or some that are set off make these options, and there are none.
            return Optional.empty();
        }
        var options = new ArrayList<Option>();
        var comments = new StringBuilder();
        for (var i = 0; i < starts.size(); i++) {
            var next = i + 1 < starts.size() ? starts.get(i + 1) : end;
            var comment = firstComment(lines, starts.get(i) + 1, next, style);
            var option = OptionText.option(firsts.get(i), lines, starts.get(i), comment);
            if (style != Style.TASK || !option.text().isBlank()) {
                options.add(option);
            }
            for (var line = comment; line < next && option.marked(); line++) {
                comments.append(QUOTE.matcher(lines.line(line)).replaceFirst("")).append('\n');
            }
        }
        return options.size() < 2 || options.size() > MOST || !agree(style, options, lines, start, end)
                ? Optional.empty() : Optional.of(on(lines, start, end, style, style == Style.TASK
                        ? LettersBehindBoxes.without(options) : style == Style.LETTER ? BareMark.in(options) : options)
                .commented(comments.toString()));
    }

    /// `> Yes, of the sea.` below an option that can be ticked says something about it.
    private static boolean isComment(OptionLines lines, int line, Style style) {
        return style == Style.TASK && lines.isIndented(line) && lines.beginsWith('>', line);
    }

    /// The line of the first comment on an option, or where it ends.
    private static int firstComment(OptionLines lines, int start, int end, Style style) {
        for (var line = start; line < end; line++) {
            if (isComment(lines, line, style)) {
                return line;
            }
        }
        return end;
    }

    private Options commented(String comments) {
        return comments.isBlank() ? this : new Options(style, options, stem, (comments.strip() + "\n\n" + rest).strip(),
                areOnlyTicked);
    }

    private static boolean isNext(Style style, OptionStart start, int count) {
        return switch (style) {
            case LETTER -> Character.toLowerCase(start.letter().charAt(0)) == 'a' + count;
            case NUMBER -> start.letter().equals("1") || start.letter().equals(String.valueOf(count + 1));
            case TASK, BOX, CARET, STAR, BULLET -> true;
        };
    }

    /// Text that is not indented, after a blank line, is no option's.
    private static boolean isLooseText(OptionLines lines, int line, Style style) {
        return !lines.isCode(line) && !lines.isBlank(line) && !lines.isIndented(line) && lines.isBlank(line - 1)
                || style != Style.TASK && lines.isFence(line);
    }

    /// The last option goes on to the first blank line; where others hold code, to the end of its code.
    private static int endOfLast(OptionLines lines, List<Integer> starts, int last, Style style) {
        var withCode = style == Style.TASK && lines.haveFence(starts.getFirst(), last);
        var inFence = opensFence(lines.line(last));
        for (var i = last + 1; i < lines.count(); i++) {
            if (lines.isFence(i) && (withCode || inFence || lines.startsWith("  ", i))) {
                inFence = !inFence;
            } else if (!inFence && !isComment(lines, i, style) && (lines.ends(i) || lines.isFence(i)
                    || lines.isBlank(i) && !(withCode && i + 1 < lines.count() && lines.isFence(i + 1))
                    || AnswerKey.isLabelled(lines.line(i)) || AnswerKey.isReason(lines.line(i))
                    || OwnAnswer.begins(lines.line(i)) || lines.beginsWith('<', i))) {
                return i;
            }
        }
        return lines.count();
    }

    /// Behind the option's bullet.
    private static boolean opensFence(String line) {
        return Marks.hasFence(line) && FENCE.matcher(BULLET.matcher(line).replaceFirst("")).lookingAt();
    }

    private static boolean agree(Style style, List<Option> options, OptionLines lines, int start, int end) {
        for (var option : options) {
            if (option.text().isBlank()) {
                return false;
            }
        }
        return switch (style) {
            case CARET -> IntStream.range(start, end).anyMatch(lines::hasCaret)
                    && !lines.text(start, end).contains("[ ]");
            case BOX -> IntStream.range(start, end).anyMatch(lines::hasEmptyBox);
            case STAR -> options.size() >= 3 && options.stream().allMatch(option -> option.text().indexOf('\n') < 0)
                    && IntStream.range(start, end).filter(line -> lines.beginsWith('*', line)).count() == 1;
            case TASK -> !haveBrackets(lines, start, end)
                    ? areTicks(options) && (start == 0 || !lines.mayBe(style, start - 1))
                    : (options.stream().anyMatch(Option::marked) || !lines.text(start, end).contains("[]"));
            case LETTER, NUMBER, BULLET -> true;
        };
    }

    private static boolean haveBrackets(OptionLines lines, int start, int end) {
        return IntStream.range(start, end).anyMatch(lines::hasBrackets);
    }

    /// `- ✅` among `- ❌`.
    private static boolean areTicks(List<Option> options) {
        var right = options.stream().filter(Option::marked).count();
        return right > 0 && right < options.size();
    }

    /// Whether several right ones come first, as the good and the bad sides of something do.
    boolean areSorted() {
        var right = options.stream().filter(Option::marked).count();
        return right > 1 && options.stream().limit(right).allMatch(Option::marked);
    }

    /// Whether they may be for the reader to tick off, questions that show whether something is ready: none is marked.
    boolean areChecks() {
        return options.stream().allMatch(option -> !option.marked() && !option.text().isEmpty()
                && "?？؟".indexOf(option.text().charAt(option.text().length() - 1)) >= 0);
    }

    /// Whether they have letters or boxes, and are options even if nothing says which are right.
    boolean hasSigns() {
        return style != Style.NUMBER && style != Style.BULLET;
    }

    /// The place of the option with this letter or number.
    OptionalInt withLetter(String letter) {
        if (style == Style.NUMBER && Character.isDigit(letter.charAt(0))) {
            // Lists in which each item is written `1.` count by place.
            var place = Integer.parseInt(letter);
            return place >= 1 && place <= options.size() ? OptionalInt.of(place - 1) : OptionalInt.empty();
        }
        var byLetter = IntStream.range(0, options.size()).filter(i -> options.get(i).letter().equalsIgnoreCase(letter))
                .findFirst();
        var ordinal = letter.length() == 1 && Character.isLetter(letter.charAt(0))
                ? Character.toLowerCase(letter.charAt(0)) - 'a' : -1;
        return byLetter.isPresent() || ordinal < 0 || ordinal >= options.size() ? byLetter : OptionalInt.of(ordinal);
    }
}

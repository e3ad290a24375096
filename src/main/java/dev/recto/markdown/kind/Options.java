package dev.recto.markdown.kind;

import dev.recto.markdown.edge.CodeLines;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// The options of a choice question, found among the lines below it.
///
/// @param start index of the first option's line
/// @param end index of the line behind the last option
/// @param style how they are written
record Options(List<String> lines, int start, int end, Style style, List<Option> options) {
    /// @param letter as written, upper case; empty if it has none
    /// @param marked whether the source marks it as right where it stands
    record Option(String letter, String text, boolean marked) {}

    /// How options are written.
    enum Style {
        /// `- [x] text`
        TASK("^\\s{0,3}(?:(?:[-*+]|\\d{1,2}[.)])\\s+)?\\[(?<mark>[ xX*✓✔])\\]\\s*(?<text>.*)$"),
        /// `- ^text`, the right ones with a caret
        CARET("^\\s{0,3}[-*+]\\s+(?<mark>\\^)?(?<text>.*)$"),
        /// `- A: text`, `b) text`, `**C.** text`, the right one perhaps `*c) text`
        LETTER("^\\s{0,6}(?:[-*+]\\s+)?(?<mark>\\*(?=[A-Ha-h(]))?\\(?(?<bold>\\*\\*|__)"
                + "?\\(?(?<letter>[A-Ha-h])\\s?(?:(?:[.):\\]]|\\s[-–])(?:\\k<bold>)?|\\k<bold>\\s?[.)"
                + ":\\]])\\s*(?<text>.*)$"),
        /// `* right` among `- wrong`, the right ones with an asterisk
        STAR("^\\s{0,3}(?:(?<mark>\\*)|[-+])\\s+(?<text>.*)$"),
        /// `1. text`, only if a key names one of them
        NUMBER("^\\s{0,3}(?<letter>\\d{1,2})[.)]\\s+(?<text>.*)$"),
        /// `* text`, only if a key names one of them
        BULLET("^\\s{0,3}[-*+]\\s+(?<text>.*)$");

        private final Pattern pattern;

        Style(String regex) {
            pattern = Pattern.compile(regex);
        }
    }

    private static final Pattern ENDING =
            Pattern.compile("^\\s{0,3}(?:#{1,6}\\s|<details|<summary|-{3,}\\s*$|\\*{3,}\\s*$|>)");
    private static final Pattern FENCE = Pattern.compile("^\\s{0,3}(?:```|~~~)");
    private static final Pattern RIGHT =
            Pattern.compile("\\s*(?:✅|✔️?|✓|☑|\\((?:correct|right|true answer)\\)|<--?\\s*correct.*)\\s*$",
            Pattern.CASE_INSENSITIVE);
    private static final int MOST = 12;

    /// The first options of this style; at least two.
    static Optional<Options> find(String body, Style style) {
        var lines = List.of(body.split("\n", -1));
        var searched = CodeLines.blanked(body);
        for (var i = 0; i < lines.size(); i++) {
            var matcher = style.pattern.matcher(searched.get(i));
            if (!searched.get(i).isEmpty() && matcher.matches() && startsList(style, matcher)) {
                var found = from(lines, searched, i, style);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    private static boolean startsList(Style style, Matcher matcher) {
        return switch (style) {
            case LETTER -> matcher.group("letter").equalsIgnoreCase("a");
            case NUMBER -> matcher.group("letter").equals("1");
            case TASK, CARET, STAR, BULLET -> true;
        };
    }

    private static Optional<Options> from(List<String> lines, List<String> searched, int start, Style style) {
        var starts = new ArrayList<Integer>();
        starts.add(start);
        var last = start;
        for (var i = start + 1; i < lines.size() && starts.size() <= MOST; i++) {
            var line = searched.get(i);
            var matcher = style.pattern.matcher(line);
            if (!line.isEmpty() && matcher.matches() && follows(style, matcher, starts.size())) {
                starts.add(i);
                last = i;
            } else if (ENDING.matcher(line).find() || isLooseText(lines, line, i, style)) {
                break;
            }
        }
        var end = endOfLast(lines, starts, last, style);
        var all = IntStream.range(0, starts.size()).mapToObj(i -> option(style, searched, lines,
                starts.get(i), i + 1 < starts.size() ? starts.get(i + 1) : end)).toList();
        var options = style == Style.TASK ? all.stream().filter(option -> !option.text().isBlank()).toList() : all;
        return options.size() < 2 || options.size() > MOST || !agree(style, options, lines.subList(start, end))
                ? Optional.empty() : Optional.of(new Options(lines, start, end, style, options));
    }

    private static boolean follows(Style style, Matcher matcher, int count) {
        return switch (style) {
            case LETTER -> Character.toLowerCase(matcher.group("letter").charAt(0)) == 'a' + count;
            case NUMBER -> matcher.group("letter").equals("1")
                    || matcher.group("letter").equals(String.valueOf(count + 1));
            case TASK, CARET, STAR, BULLET -> true;
        };
    }

    /// Text that is not indented, after a blank line, is no option's.
    private static boolean isLooseText(List<String> lines, String line, int i, Style style) {
        return !line.isBlank() && !line.startsWith("  ") && !line.startsWith("\t") && lines.get(i - 1).isBlank()
                || style != Style.TASK && FENCE.matcher(lines.get(i)).find();
    }

    /// The last option goes on to the first blank line; where others hold code, to the end of its code.
    private static int endOfLast(List<String> lines, List<Integer> starts, int last, Style style) {
        var withCode = style == Style.TASK
                && lines.subList(starts.getFirst(), last).stream().anyMatch(line -> FENCE.matcher(line).find());
        var inFence = FENCE.matcher(lines.get(last).replaceFirst("^\\s*[-*+]\\s+(\\[.?\\])?\\s*", "")).find();
        for (var i = last + 1; i < lines.size(); i++) {
            var line = lines.get(i);
            if (FENCE.matcher(line).find() && (withCode || inFence || line.startsWith("  "))) {
                inFence = !inFence;
            } else if (!inFence && (ENDING.matcher(line).find() || FENCE.matcher(line).find()
                    || line.isBlank() && !(withCode && i + 1 < lines.size() && FENCE.matcher(lines.get(i + 1)).find())
                    || AnswerKey.isLabelled(line) || line.stripLeading().startsWith("<"))) {
                return i;
            }
        }
        return lines.size();
    }

    private static Option option(Style style, List<String> searched, List<String> lines, int start, int end) {
        var first = searched.get(start).isEmpty() ? lines.get(start) : searched.get(start);
        var matcher = style.pattern.matcher(first);
        if (!matcher.matches()) {
            return new Option("", first, false);
        }
        var text = new StringBuilder(matcher.group("text").strip());
        for (var line : lines.subList(start + 1, end)) {
            text.append('\n').append(line);
        }
        var whole = text.toString().strip();
        var signed = RIGHT.matcher(whole);
        var letter = style == Style.LETTER || style == Style.NUMBER ? matcher.group("letter").toUpperCase() : "";
        var marked = switch (style) {
            case TASK -> matcher.group("mark") != null && !matcher.group("mark").isBlank();
            case CARET, LETTER, STAR -> matcher.group("mark") != null;
            case NUMBER, BULLET -> false;
        };
        return signed.find() ? new Option(letter, whole.substring(0, signed.start()).strip(), true)
                : new Option(letter, whole, marked);
    }

    private static boolean agree(Style style, List<Option> options, List<String> lines) {
        if (options.stream().anyMatch(option -> option.text().isBlank())) {
            return false;
        }
        return switch (style) {
            case CARET -> options.stream().anyMatch(Option::marked)
                    && lines.stream().noneMatch(line -> line.contains("[ ]"));
            case STAR -> options.size() >= 3 && options.stream().allMatch(option -> option.text().indexOf('\n') < 0)
                    && lines.stream().filter(line -> line.strip().startsWith("*")).count() == 1;
            case TASK, LETTER, NUMBER, BULLET -> true;
        };
    }

    /// What stands before the options: more of the question.
    String stem() {
        return String.join("\n", lines.subList(0, start)).strip();
    }

    /// What stands behind them: the key and the explanation.
    String rest() {
        return String.join("\n", lines.subList(end, lines.size())).strip();
    }

    /// The place of the option with this letter or number.
    OptionalInt withLetter(String letter) {
        var byLetter = IntStream.range(0, options.size()).filter(i -> options.get(i).letter().equalsIgnoreCase(letter))
                .findFirst();
        var ordinal = letter.length() == 1 && Character.isLetter(letter.charAt(0))
                ? Character.toLowerCase(letter.charAt(0)) - 'a' : -1;
        return byLetter.isPresent() || ordinal < 0 || ordinal >= options.size() ? byLetter : OptionalInt.of(ordinal);
    }
}

package dev.recto.markdown.kind;

import dev.recto.markdown.block.Container;
import dev.recto.markdown.edge.CodeLines;
import dev.recto.markdown.edge.ProseLines;
import dev.recto.markdown.kind.Options.Option;
import dev.recto.markdown.kind.Options.Style;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Options in a fence: it begins with `a)`, and each further letter in order begins the next one, or each has a box.
/// What is code in them stays code.
final class FencedOptions {
    private static final Pattern OPTION = Pattern.compile("^ {0,3}\\(?([A-Ha-h])([).:])\\s+(\\S.*)$");
    private static final Pattern BOX = Pattern.compile("^ {0,3}\\[([ xX]?)\\][ \\t]+(\\S.*)$");
    private static final int BOX_WIDTH = 4;
    private static final Pattern WORDS = Pattern.compile("[\\p{L}\\p{M}\\p{N} .,;:'’\"%!?/–-]+");
    private static final int FEWEST = 2;
    private static final int MARKER = 3;

    private FencedOptions() {}

    /// Those of the first fence of a text that has nothing else; what stands before it is more of the question.
    static Optional<Options> in(String body) {
        if (body.indexOf("```") < 0 && body.indexOf("~~~") < 0) {
            return Optional.empty();
        }
        var lines = CodeLines.of(body);
        for (var opening = 0; opening < lines.count(); opening++) {
            if (lines.isCode(opening) && lines.line(opening).strip().length() >= MARKER) {
                var closing = closing(lines, opening);
                if (closing >= lines.count()) {
                    return Optional.empty();
                }
                var found = between(lines, opening, closing);
                if (found.isPresent()) {
                    return found;
                }
                opening = closing;
            }
        }
        return Optional.empty();
    }

    private static int closing(CodeLines lines, int opening) {
        var fence = lines.line(opening).strip().substring(0, MARKER);
        var closing = opening + 1;
        while (closing < lines.count() && !lines.line(closing).strip().startsWith(fence)) {
            closing++;
        }
        return closing;
    }

    private static Optional<Options> between(CodeLines lines, int opening, int closing) {
        var boxes = boxes(lines, opening + 1, closing);
        var options = boxes.size() < FEWEST ? options(lines, opening + 1, closing) : boxes;
        return options.size() < FEWEST ? Optional.empty()
                : Optional.of(new Options(boxes == options ? Style.TASK : Style.LETTER, options,
                        lines.lines(0, opening).strip(), lines.lines(closing + 1, lines.count()).strip(), false));
    }

    /// `[ ] text` and `[x] text` with the lines below each; none if the fence does not begin with one.
    private static List<Option> boxes(CodeLines lines, int from, int to) {
        var options = new ArrayList<Option>();
        var texts = new ArrayList<String>();
        var ticked = false;
        for (var i = from; i < to; i++) {
            var box = BOX.matcher(lines.line(i));
            if (box.matches()) {
                addBox(options, texts, ticked);
                ticked = !box.group(1).isBlank();
                texts.add(box.group(2).stripTrailing());
            } else if (!texts.isEmpty()) {
                texts.add(new Container.Indented(new Container.Root(), BOX_WIDTH).strip(lines.line(i)).stripTrailing());
            } else if (!lines.isBlank(i)) {
                return List.of();
            }
        }
        addBox(options, texts, ticked);
        return options;
    }

    private static void addBox(List<Option> options, List<String> texts, boolean ticked) {
        if (!texts.isEmpty()) {
            options.add(new Option("", shown(texts), ticked));
            texts.clear();
        }
    }

    /// None if the fence does not begin with one.
    private static List<Option> options(CodeLines lines, int from, int to) {
        var options = new ArrayList<Option>();
        var texts = new ArrayList<String>();
        for (var i = from; i < to; i++) {
            var line = lines.line(i);
            var option = OPTION.matcher(line);
            if (option.matches() && Character.toLowerCase(option.group(1).charAt(0)) == 'a' + options.size()
                    + (texts.isEmpty() ? 0 : 1)) {
                add(options, texts);
                texts.add(option.group(3).stripTrailing());
            } else if (!texts.isEmpty()) {
                texts.add(new Container.Indented(new Container.Root(), MARKER).strip(line).stripTrailing());
            } else if (!line.isBlank()) {
                return List.of();
            }
        }
        add(options, texts);
        return options;
    }

    private static void add(List<Option> options, List<String> texts) {
        if (!texts.isEmpty()) {
            options.add(new Option(String.valueOf((char) ('A' + options.size())), shown(texts), false));
            texts.clear();
        }
    }

    /// As text if it is made of words, else as the code that it was in the fence.
    private static String shown(List<String> texts) {
        var text = String.join("\n", texts).stripTrailing();
        if (texts.size() == 1 && WORDS.matcher(text).matches()
                || Character.isLetter(text.codePointAt(0)) && ProseLines.are(texts)) {
            return text;
        }
        return text.indexOf('\n') >= 0 ? "```\n" + text + "\n```"
                : text.indexOf('`') < 0 ? "`" + text + "`" : "`` " + text + " ``";
    }
}

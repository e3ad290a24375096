package dev.recto.markdown.family;

import dev.recto.markdown.block.Cores;
import dev.recto.markdown.block.Slice;
import dev.recto.markdown.block.WhiteSpace;
import dev.recto.markdown.edge.AnswerLabel;
import dev.recto.markdown.edge.AnswerStart;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;

/// Lines about a question between it and its answer, behind the answer, or above the question: they are no part of
/// either, and what they say of tags and of how hard it is becomes its tags.
///
/// Behind an answer they may belong to it or to the next question. The last answer tells: if it has none where others
/// do, they stand above their questions.
public final class Metadata {
    private static final int FEWEST_KEYS = 2;
    private static final int FEWEST_USUAL = 3;

    /// What stands at one end of an answer.
    ///
    /// @param rest the answer without it
    private record Found(Slice rest, List<String> tags, boolean isFrontMatter) {}

    /// A cut without them.
    ///
    /// @param behind what stood behind its answer
    private record Trimmed(Cut cut, Found behind) {}

    private Metadata() {}

    /// The cuts without such lines, and with the tags they give.
    public static List<Cut> apart(List<Cut> cuts) {
        var usual = areUsual(cuts);
        var trimmed = Cores.each(cuts.size(), i -> trimmed(cuts.get(i), usual));
        var apart = new ArrayList<Cut>(cuts.size());
        var changed = false;
        for (var each : trimmed) {
            changed |= each.cut() != cuts.get(apart.size());
            apart.add(each.cut());
        }
        if (!changed) {
            return cuts;
        }
        var last = trimmed.getLast().behind();
        var own = !last.tags().isEmpty() && !last.isFrontMatter();
        for (var i = 0; i < trimmed.size(); i++) {
            var place = own ? i : i + 1;
            if (place < apart.size()) {
                apart.set(place, with(apart.get(place), trimmed.get(i).behind().tags()));
            }
        }
        return apart;
    }

    /// Whether several questions, and most, have such a line right below them: `Category: trees`, which may be part of
    /// an answer elsewhere, is none there if the answer is announced below.
    private static boolean areUsual(List<Cut> cuts) {
        var with = cuts.stream().filter(cut -> cut.form() instanceof Form.Open)
                .filter(cut -> MetadataLine.of(firstLine(cut.answer())).isPresent()).count();
        return with >= FEWEST_USUAL && with * 2 > cuts.size();
    }

    private static String firstLine(Slice answer) {
        var text = answer.trimmed().text();
        return text.substring(0, lineEnd(text, 0)).strip();
    }

    /// @param usual whether most questions have such lines below them
    private static Trimmed trimmed(Cut whole, boolean usual) {
        var cut = whole.form() instanceof Form.Open ? FiledBracket.of(whole.question())
                .map(filed -> with(whole.asking(filed.question()), filed.tags())).orElse(whole) : whole;
        var head = cut.form() instanceof Form.Open ? head(cut, usual) : nothing(cut.answer());
        var foot = foot(head.rest());
        return new Trimmed(head.rest() == cut.answer() && foot.rest() == head.rest() ? cut
                : with(cut.withAnswer(foot.rest()), head.tags()), foot);
    }

    private static Cut with(Cut cut, List<String> tags) {
        if (tags.isEmpty()) {
            return cut;
        }
        var all = new LinkedHashSet<>(cut.tags());
        all.addAll(tags);
        return cut.tagged(List.copyOf(all));
    }

    private static Found nothing(Slice answer) {
        return new Found(answer, List.of(), false);
    }

    /// The lines before the answer, up to the first other one.
    private static Found head(Cut cut, boolean usual) {
        var answer = cut.answer();
        var text = answer.text();
        var tags = new ArrayList<String>();
        var clear = false;
        var start = 0;
        while (start < text.length()) {
            var end = lineEnd(text, start);
            var line = text.substring(start, end).strip();
            var said = MetadataLine.of(line);
            if (said.isEmpty() && !line.isEmpty()) {
                break;
            }
            if (said.isPresent()) {
                if (asksFor(cut.question().text(), line)) {
                    return nothing(answer);
                }
                tags.addAll(said.get().tags());
                clear |= said.get().isClear();
            }
            start = Math.min(end + 1, text.length());
        }
        clear |= usual && isAnnounced(answer, start);
        // Lines that are all there is are the answer, and so are those that other ones go on with.
        return !clear || start >= text.length() || isOneOfMany(text, start) ? nothing(answer)
                : new Found(answer.from(start), tags, false);
    }

    private static boolean isAnnounced(Slice answer, int start) {
        return AnswerStart.in(answer).filter(at -> at == start).isPresent() || start < answer.text().length()
                && AnswerLabel.endOfLeading(answer.text().substring(start, lineEnd(answer.text(), start))).isPresent();
    }

    /// Whether the line there has a key, too, and stands right below another: `Attributes: class`.
    private static boolean isOneOfMany(String text, int start) {
        var colon = text.indexOf(':', start);
        return start > 1 && text.charAt(start - 2) != '\n' && colon > 0 && colon < lineEnd(text, start)
                && text.substring(start, colon).indexOf(' ') < 0 && Character.isLetter(text.charAt(start));
    }

    /// Whether a question has the word that a line begins with: "What are tags?"
    private static boolean asksFor(String question, String line) {
        var start = 0;
        while (start < line.length() && !Character.isLetter(line.charAt(start))) {
            start++;
        }
        var end = start;
        while (end < line.length() && Character.isLetter(line.charAt(end))) {
            end++;
        }
        return question.toLowerCase(Locale.ROOT).contains(line.substring(start, end).toLowerCase(Locale.ROOT));
    }

    /// The last paragraph, if it is nothing else, or a block of keys and values between two rules.
    private static Found foot(Slice answer) {
        var text = answer.text();
        var length = WhiteSpace.lengthWithout(text);
        var start = text.lastIndexOf('\n', length - 1) + 1;
        if (text.startsWith("---", start)) {
            return length == start + 3 ? frontMatter(answer, text, start) : nothing(answer);
        }
        var tags = new ArrayList<String>();
        var clear = false;
        for (var end = length; ; end = start - 1, start = text.lastIndexOf('\n', end - 1) + 1) {
            var line = text.substring(start, end).strip();
            if (line.isEmpty()) {
                return clear && !text.substring(0, start).isBlank()
                        ? new Found(answer.to(start), tags, false) : nothing(answer);
            }
            var said = MetadataLine.of(line);
            if (said.isEmpty() || start == 0) {
                return nothing(answer);
            }
            tags.addAll(0, said.get().tags());
            clear |= said.get().isClear();
        }
    }

    private static Found frontMatter(Slice answer, String text, int close) {
        var tags = new ArrayList<String>();
        var keys = 0;
        for (var end = close - 1; end > 0; ) {
            var start = text.lastIndexOf('\n', end - 1) + 1;
            var line = text.substring(start, end);
            if (line.stripTrailing().equals("---")) {
                return keys < FEWEST_KEYS ? nothing(answer) : new Found(answer.to(start), tags, true);
            }
            if (isKeyed(line)) {
                keys++;
                tags.addAll(0, MetadataLine.of(line).map(MetadataLine::tags).orElse(List.of()));
            } else if (line.isBlank() || !line.startsWith(" ") && !line.startsWith("- ")) {
                return nothing(answer);
            }
            end = start - 1;
        }
        return nothing(answer);
    }

    /// `level: "easy"`: a name, a colon, and a blank or nothing behind it.
    private static boolean isKeyed(String line) {
        var colon = line.indexOf(':');
        return colon > 0 && (colon + 1 == line.length() || line.charAt(colon + 1) == ' ')
                && line.substring(0, colon).chars().allMatch(c -> Character.isLetterOrDigit(c) || c == '_' || c == '-');
    }

    private static int lineEnd(String text, int start) {
        var end = text.indexOf('\n', start);
        return end < 0 ? text.length() : end;
    }
}

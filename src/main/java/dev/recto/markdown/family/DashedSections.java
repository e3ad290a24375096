package dev.recto.markdown.family;

import dev.recto.markdown.Reading.Confidence;
import dev.recto.markdown.block.Block;
import dev.recto.markdown.block.Document;
import dev.recto.markdown.block.Slice;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Quizzes of freeCodeCamp's courses: headings `--text--` over a question, `--answers--` over options divided by lines
/// `---`, each with a `--feedback--` perhaps, and `--video-solution--` over the number of the right one (its guide for
/// contributors, "How to work on coding challenges"). Quizzes at the end of a course have the wrong options below
/// `--distractors--` and the right one below `--answer--`.
final class DashedSections implements Family {
    private static final Pattern NAME = Pattern.compile("--([a-z][a-z -]{0,40}[a-z])--");
    private static final Pattern BREAK = Pattern.compile("^ {0,3}-(?:[ \\t]*-){2,}[ \\t]*$");
    private static final Pattern NUMBER = Pattern.compile("\\s*(\\d{1,2})\\s*");
    private static final int FEWEST_OPTIONS = 2;
    private static final String WRONG = "distractors";
    private static final String RIGHT = "answer";

    /// What stands below such a heading.
    private record Section(String name, int first, int last) {}

    @Override
    public List<Scheme> schemes(Survey survey) {
        var document = survey.document();
        if (document.text().indexOf("--answers--") < 0 && document.text().indexOf("--" + WRONG + "--") < 0) {
            return List.of();
        }
        var sections = sections(document);
        var cuts = new ArrayList<Cut>();
        for (var i = 0; i < sections.size(); i++) {
            if (sections.get(i).name().equals("text")) {
                cut(document, sections, i).ifPresent(cuts::add);
            }
        }
        return cuts.isEmpty() ? List.of() : List.of(Scheme.explicit("Sections in dashes", 5.0, cuts));
    }

    private static List<Section> sections(Document document) {
        var sections = new ArrayList<Section>();
        for (var block : document.root().blocks()) {
            if (block instanceof Block.Heading heading) {
                var name = NAME.matcher(heading.plain());
                if (name.matches()) {
                    var line = document.lineAt(heading.start());
                    close(sections, line - 1);
                    sections.add(new Section(name.group(1), document.lineAt(heading.end() - 1) + 1, 0));
                }
            }
        }
        close(sections, document.lineCount());
        return sections;
    }

    private static void close(List<Section> sections, int last) {
        if (!sections.isEmpty()) {
            var open = sections.removeLast();
            sections.add(new Section(open.name(), open.first(), last));
        }
    }

    /// The question at a place in the list: its options and what belongs to them stand below it.
    private static Optional<Cut> cut(Document document, List<Section> sections, int place) {
        var options = new ArrayList<String>();
        var feedback = new ArrayList<String>();
        var right = 0;
        var last = sections.get(place);
        for (var next : sections.subList(place + 1, sections.size())) {
            var isOption = next.name().equals("answers") || next.name().equals(WRONG) || next.name().equals(RIGHT)
                    || next.name().equals("feedback") && !options.isEmpty();
            if (!isOption && !next.name().endsWith("solution")) {
                break;
            }
            last = next;
            if (next.name().endsWith("solution")) {
                var number = NUMBER.matcher(document.lines(document.root().container(), next.first(), next.last())
                        .text());
                right = number.matches() ? Integer.parseInt(number.group(1)) : 0;
            } else {
                addParts(document, next, options, feedback);
                right = next.name().equals(RIGHT) ? options.size() : right;
            }
        }
        var asked = document.lines(document.root().container(), sections.get(place).first(),
                sections.get(place).last()).trimmed();
        if (asked.isBlank() || options.size() < FEWEST_OPTIONS) {
            return Optional.empty();
        }
        var told = right > 0 && right <= feedback.size() ? "\n" + feedback.get(right - 1) : "";
        var answer = boxes(options, right) + told;
        var line = Math.max(1, last.last() - (int) answer.lines().count());
        return Optional.of(Cut.open(asked, new Slice(answer, line), last.last(), Confidence.SURE,
                "Line %d is asked under a heading in dashes, over its options."));
    }

    /// Options of a section, or the feedback to the last one with the options behind it.
    private static void addParts(Document document, Section section, List<String> options, List<String> feedback) {
        var from = section.first();
        var first = section.name().equals("feedback");
        for (var line = section.first(); line <= section.last() + 1; line++) {
            if (line > section.last() || BREAK.matcher(document.line(line)).matches() && !document.hidden()
                    .covers(document.lineStart(line))) {
                var text = document.lines(document.root().container(), from, line - 1).trimmed().text();
                if (first) {
                    feedback.set(feedback.size() - 1, text);
                } else if (!text.isBlank()) {
                    options.add(text);
                    feedback.add("");
                }
                first = false;
                from = line + 1;
            }
        }
    }

    /// The options as boxes, the right one ticked.
    private static String boxes(List<String> options, int right) {
        var boxes = new StringBuilder();
        for (var i = 0; i < options.size(); i++) {
            var text = options.get(i).indent(2);
            boxes.append(i + 1 == right ? "- [x] " : "- [ ] ")
                    .append(text.startsWith("  ```") ? "\n" + text : text.strip() + "\n");
        }
        return boxes.toString();
    }
}

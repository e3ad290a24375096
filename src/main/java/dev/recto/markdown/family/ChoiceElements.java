package dev.recto.markdown.family;

import dev.recto.markdown.Reading.Confidence;
import dev.recto.markdown.block.Document;
import dev.recto.markdown.block.Slice;
import dev.recto.markdown.edge.QuestionLabel;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// `<choice>` … `</choice>` of interactive courses: options `<opt text="…" correct="true">`, in each what is said of
/// it, and above them, behind the element before, what is asked.
final class ChoiceElements implements Family {
    private static final Pattern OPENING = Pattern.compile("\\s*<choice(?:\\s[^<>]*)?>\\s*");
    private static final Pattern CLOSING = Pattern.compile("\\s*</choice\\s*>\\s*");
    private static final Pattern OPTION = Pattern.compile(
            "\\s*<opt\\s+text\\s*=\\s*\"(?<text>[^\"]+)\"(?<rest>[^<>]*)>(?<behind>.*)");
    private static final Pattern CORRECT = Pattern.compile("\\bcorrect\\b(?!\\s*=\\s*\"false\")");
    /// Another element, or a heading: what is asked stands behind it.
    private static final Pattern DIVIDER =
            Pattern.compile("\\s{0,3}(?:#{1,6}\\s|</?[a-z][a-z0-9]*(?:\\s[^<>]*)?>\\s*$).*");

    /// In lines; of more the last paragraph asks.
    private static final int LONGEST_QUESTION = 20;
    private static final int FEWEST_OPTIONS = 2;

    @Override
    public List<Scheme> schemes(Survey survey) {
        var document = survey.document();
        if (document.text().indexOf("<opt ") < 0 || document.text().indexOf("<choice") < 0) {
            return List.of();
        }
        var cuts = new ArrayList<Cut>();
        var asked = document.frontMatter().lines() + 1;
        for (var line = asked; line <= document.lineCount(); line++) {
            var text = document.line(line);
            if (document.isCode(line)) {
                continue;
            }
            if (OPENING.matcher(text).matches()) {
                line = add(document, asked, line, cuts);
                asked = line + 1;
            } else if (DIVIDER.matcher(text).matches()) {
                asked = line + 1;
            }
        }
        return cuts.isEmpty() ? List.of() : List.of(Scheme.explicit("Choice elements", 1.5, cuts));
    }

    /// Adds the question over an element, if it has one and options.
    ///
    /// @return the line that closes it, or the last one before the next element
    private static int add(Document document, int first, int opening, List<Cut> cuts) {
        var options = new ArrayList<String>();
        var said = new ArrayList<String>();
        var right = false;
        var line = opening + 1;
        for (; line <= document.lineCount() && !CLOSING.matcher(document.line(line)).matches(); line++) {
            var text = document.line(line);
            if (OPENING.matcher(text).matches()) {
                line--;
                break;
            }
            var option = OPTION.matcher(text);
            if (option.matches()) {
                right = CORRECT.matcher(option.group("rest")).find();
                options.add((right ? "- [x] " : "- [ ] ") + option.group("text").strip());
                text = option.group("behind");
            }
            var told = text.replace("</opt>", "").strip();
            if (right && !told.isEmpty()) {
                said.add(told);
            }
        }
        var question = question(document, first, opening - 1);
        var last = Math.min(line, document.lineCount());
        if (options.size() >= FEWEST_OPTIONS && !question.isBlank()) {
            cuts.add(Cut.open(question, new Slice(String.join("\n", options)
                    + (said.isEmpty() ? "" : "\n\n" + String.join("\n", said)), opening), last, Confidence.SURE,
                    "Line %d is asked above an element with options."));
        }
        return last;
    }

    /// What stands between two lines, without a label alone on its line: `**Question 1**`.
    private static Slice question(Document document, int first, int last) {
        if (last < first) {
            return Slice.none(first);
        }
        var whole = document.lines(document.root().container(), first, last).trimmed();
        var paragraph = whole.endLine() - whole.line() < LONGEST_QUESTION ? 0 : whole.text().lastIndexOf("\n\n") + 2;
        var asked = paragraph < 2 ? whole : whole.from(paragraph).trimmed();
        var end = asked.text().indexOf('\n');
        return end > 0 && QuestionLabel.isAlone(asked.text().substring(0, end).strip())
                ? asked.from(end).trimmed() : asked;
    }
}

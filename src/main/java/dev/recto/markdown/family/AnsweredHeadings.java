package dev.recto.markdown.family;

import dev.recto.markdown.Reading.Confidence;
import dev.recto.markdown.block.Block;
import dev.recto.markdown.block.Document;
import dev.recto.markdown.block.PlainText;
import dev.recto.markdown.block.Slice;
import dev.recto.markdown.edge.AnswerLabel;
import dev.recto.markdown.edge.AnswerStart;
import dev.recto.markdown.edge.CodeLines;
import dev.recto.markdown.edge.CoveredAnswer;
import dev.recto.markdown.kind.Beginnings;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Pattern;

/// Headings of any wording over an answer that is announced, or over options to choose from:
/// `### Reverse a list` and `<details><summary>Solution</summary>`.
///
/// A level is one of questions if most of its headings are like that; then all of them are that have text.
final class AnsweredHeadings implements Family {
    private static final double LEAST_SHARE = 0.6;
    private static final int FEWEST_MARKED = 2;
    private static final Pattern MARKED_OPTION =
            Pattern.compile("(?m)^\\s{0,3}(?:(?:[-*+]|\\d{1,2}[.)])\\s+\\[[ xX*]\\]|[-*+]\\s+\\^|\\[[*xX]\\])\\s*\\S");

    /// What may open an announcement at the beginning of a line: emphasis or a heading, a cover, a collapsed section.
    private static final String OPENINGS = "#*_>:?!</";

    /// A heading and what is below it up to the next one.
    private record Section(Mark mark, int first, int last) {
        Slice body(Document document) {
            return document.lines(mark.container(), first, last);
        }
    }

    @Override
    public List<Scheme> schemes(Survey survey) {
        var byLevel = new TreeMap<Integer, List<Mark>>();
        for (var mark : survey.headings()) {
            if (mark.atRoot() && !survey.isTitle(mark) && !mark.isBoilerplate() && !mark.plain().isBlank()
                    && Beginnings.firstLetter(mark.plain(), false) >= 0 && !isOnlyLabel(mark)
                        && !Boilerplate.isOverTasks(mark.plain())
                    && !Boilerplate.isOverKind(mark.plain())) {
                byLevel.computeIfAbsent(mark.level(), level -> new ArrayList<>()).add(mark);
            }
        }
        var schemes = new ArrayList<Scheme>();
        for (var marks : byLevel.values()) {
            if (areAnnounced(survey, sections(survey, marks)) && !areOfLists(survey, sections(survey, marks))) {
                schemes.add(scheme(survey, withoutUnmarked(marks)));
            }
        }
        return schemes;
    }

    /// Where most say that they are tasks, `### Exercise: …`, the others are none.
    private static List<Mark> withoutUnmarked(List<Mark> marks) {
        var marked = marks.stream().filter(mark -> mark.plainLabel().filter(Label::named).isPresent()).toList();
        return marked.size() >= FEWEST_MARKED && marked.size() * 2 > marks.size() ? marked : marks;
    }

    private static Scheme scheme(Survey survey, List<Mark> marks) {
        var openings = new ArrayList<Opening>();
        for (var mark : marks) {
            var drill = Drill.below(survey, mark);
            if (drill.isPresent()) {
                openings.add(drill.get());
                continue;
            }
            openings.add(new Opening(mark.question(), mark.endLine() + 1, mark.container(),
                    mark.level(), Confidence.SURE, "Line %d is one of " + marks.size()
                            + " headings, most of them over an announced answer or options."));
        }
        return Scheme.inferred("Headings over announced answers", 0.95,
                Requests.without(survey, Opening.cuts(survey, openings)).stream()
                        .filter(cut -> !cut.answer().isBlank()).toList());
    }

    /// Those of one level that have text.
    private static List<Section> sections(Survey survey, List<Mark> marks) {
        var sections = new ArrayList<Section>();
        for (var i = 0; i < marks.size(); i++) {
            var mark = marks.get(i);
            var next = i + 1 < marks.size() ? marks.get(i + 1).line() : survey.document().lineCount() + 1;
            var last = Math.min(next, survey.stop(mark.line() + 1, mark.level())) - 1;
            if (!survey.document().isBlank(mark.endLine() + 1, last)) {
                sections.add(new Section(mark, mark.endLine() + 1, last));
            }
        }
        return sections;
    }

    /// What `## Question 3` asks stands below it.
    private static boolean isOnlyLabel(Mark mark) {
        return mark.plainLabel().filter(label -> label.named() && label.rest().isBlank() || label.onlyFiles())
                .isPresent();
    }

    /// Whether most of the answers are announced. Usually none is, which is clear before the last one is looked at.
    private static boolean areAnnounced(Survey survey, List<Section> sections) {
        var announced = 0;
        for (var i = 0; i < sections.size(); i++) {
            announced += isAnnounced(survey, sections.get(i)) ? 1 : 0;
            if (announced + sections.size() - i - 1 < sections.size() * LEAST_SHARE) {
                return false;
            }
        }
        return announced > 0 && !(sections.size() == 1 && isLesson(survey, sections.getFirst()));
    }

    /// Whether most of the announced answers are those to lists of questions: chapters with questions to check.
    private static boolean areOfLists(Survey survey, List<Section> sections) {
        var asked = AnswerLists.linesOfQuestions(survey);
        if (asked.isEmpty()) {
            return false;
        }
        var announced = sections.stream().filter(section -> isAnnounced(survey, section)).toList();
        return announced.stream().filter(section -> {
            var line = asked.nextSetBit(section.first());
            return line >= 0 && line <= section.last();
        }).count() * 2 > announced.size();
    }

    /// Whether the collapsed answer belongs to one of several headings further in: a lesson with a question to check.
    private static boolean isLesson(Survey survey, Section section) {
        var answer = survey.nextCollapsedAnswer(section.first());
        return answer > 0 && answer <= section.last()
                && survey.headingBefore(answer).filter(mark -> mark.line() > section.mark().line()).isPresent()
                && survey.headingFrom(answer).filter(mark -> mark.line() <= section.last()).isPresent();
    }

    private static boolean isAnnounced(Survey survey, Section section) {
        if (survey.hasCollapsedAnswer(section.first(), Math.max(section.first() - 1, section.last()))) {
            return true;
        }
        var document = survey.document();
        if (mayHoldAnnouncement(document, section.first(), section.last())) {
            var body = section.body(document);
            if (AnswerStart.in(body).isPresent() && !isArticle(survey, section)
                    || CoveredAnswer.opens(firstLine(body.trimmed().text()))) {
                return true;
            }
        }
        return mayHoldMarkedOption(document.text(), document.lineStart(section.first()),
                document.lineStart(section.last() + 1)) && hasMarkedOption(survey, section, document);
    }

    /// Whether the first thing below is a heading such as "Introduction": a text that comes to a "Solution" later on.
    private static boolean isArticle(Survey survey, Section section) {
        return survey.blockBelow(section.first() - 1).filter(block -> block instanceof Block.Heading heading
                && Boilerplate.isGeneral(PlainText.of(heading.text()))
                && AnswerLabel.endOfLeading(heading.text()).isEmpty()).isPresent();
    }

    private static boolean hasMarkedOption(Survey survey, Section section, Document document) {
        var body = section.body(document).text();
        var option = MARKED_OPTION.matcher(String.join("\n", CodeLines.blanked(body)));
        return option.find() && !isCheckList(survey, section, body)
                && !Boilerplate.isOverTasks(PlainText.of(lastLine(body.substring(0, option.start()))))
                && survey.choices().in(section.mark().unlabelled(), body).isPresent();
    }

    /// Whether nothing is asked, and all boxes are ticked or none.
    private static boolean isCheckList(Survey survey, Section section, String body) {
        return !survey.asking().isQuestion(section.mark().markdown())
                && Asking.firstMark(PlainText.of(body)) < 0
                && survey.document().root().blocks().stream().filter(block -> block instanceof Block.Items
                        && survey.document().lineAt(block.start()) >= section.first()
                        && survey.document().lineAt(block.start()) <= section.last())
                .allMatch(block -> ChoiceBlocks.isCheckList((Block.Items) block));
    }

    private static String lastLine(String text) {
        var lines = text.stripTrailing();
        return lines.substring(lines.lastIndexOf('\n') + 1);
    }

    private static String firstLine(String text) {
        var end = text.indexOf('\n');
        return end < 0 ? text : text.substring(0, end);
    }

    /// Whether some line begins with what may open an announcement, seen without taking it out of the document.
    private static boolean mayHoldAnnouncement(Document document, int first, int last) {
        var text = document.text();
        for (var line = first; line <= last; line++) {
            var at = document.firstVisible(line);
            if (at >= 0 && OPENINGS.indexOf(text.charAt(at)) >= 0 && ("#*_".indexOf(text.charAt(at)) < 0
                    || AnswerLabel.mayBegin(text, at, document.lineEnd(line)))) {
                return true;
            }
        }
        return false;
    }

    /// Whether an option may be marked by a box or an arrow: at the beginning of a line or behind a bullet or a number.
    private static boolean mayHoldMarkedOption(String text, int start, int end) {
        for (var at = text.indexOf(']', start, end); at >= 0; at = text.indexOf(']', at + 1, end)) {
            if (at - 2 >= start && text.charAt(at - 2) == '[' && " xX*".indexOf(text.charAt(at - 1)) >= 0
                    && isBehindBullet(text, start, at - 2)) {
                return true;
            }
        }
        for (var at = text.indexOf('^', start, end); at >= 0; at = text.indexOf('^', at + 1, end)) {
            if (isBehindBullet(text, start, at)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isBehindBullet(String text, int start, int at) {
        var before = at - 1;
        while (before >= start && (text.charAt(before) == ' ' || text.charAt(before) == '\t')) {
            before--;
        }
        return before < start || "-*+\n\f\r\u000B".indexOf(text.charAt(before)) >= 0
                || ".)".indexOf(text.charAt(before)) >= 0 && before > start
                        && Character.isDigit(text.charAt(before - 1));
    }
}

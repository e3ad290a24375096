package dev.recto.markdown.family;

import dev.recto.markdown.Reading.Confidence;
import dev.recto.markdown.block.Slice;
import dev.recto.markdown.edge.AnswerStart;
import dev.recto.markdown.edge.CodeLines;
import dev.recto.markdown.edge.CoveredAnswer;
import dev.recto.markdown.family.Survey.Mark;
import dev.recto.markdown.kind.ChoiceQuestion;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Headings of any wording over an answer that is announced, or over options to choose from:
/// `### Reverse a list` and `<details><summary>Solution</summary>`.
///
/// A level is one of questions if most of its headings are like that; then all of them are that have text.
final class AnsweredHeadings implements Family {
    private static final double LEAST_SHARE = 0.6;
    private static final Pattern MARKED_OPTION =
            Pattern.compile("(?m)^\\s{0,3}(?:[-*+]\\s+\\[[ xX*]\\]|[-*+]\\s+\\^|\\[[*xX]\\])\\s*\\S");

    @Override
    public List<Scheme> schemes(Survey survey) {
        var byLevel = survey.headings().stream()
                .filter(mark -> mark.atRoot() && survey.title().filter(mark::equals).isEmpty()
                        && !Boilerplate.isHeading(mark.plain())
                        && !mark.plain().isBlank() && !isOnlyLabel(mark)
                        && !Boilerplate.isOverTasks(mark.plain()))
                .collect(Collectors.groupingBy(Mark::level, TreeMap::new, Collectors.toList()));
        var schemes = new ArrayList<Scheme>();
        byLevel.forEach((level, marks) -> {
            var openings = marks.stream().map(mark -> new Opening(
                    new Slice(Label.without(mark.text()), mark.line()), mark.endLine() + 1, mark.container(), level,
                            Confidence.SURE,
                    "Line " + mark.line() + " is one of " + marks.size()
                            + " headings, most of them over an announced answer or options."))
                    .toList();
            var cuts = Opening.cuts(survey, openings).stream().filter(cut -> !cut.answer().isBlank()).toList();
            if (areAnnounced(survey, cuts)) {
                schemes.add(Scheme.inferred("Headings over announced answers", 0.95, cuts));
            }
        });
        return schemes;
    }

    /// What `## Question 3` asks stands below it.
    private static boolean isOnlyLabel(Mark mark) {
        return Label.of(mark.plain()).filter(label -> label.named() && label.rest().isBlank()).isPresent();
    }

    /// Whether most of the answers are announced. Usually none is, which is clear before the last one is looked at.
    private static boolean areAnnounced(Survey survey, List<Cut> cuts) {
        var announced = 0;
        for (var i = 0; i < cuts.size(); i++) {
            announced += isAnnounced(survey, cuts.get(i)) ? 1 : 0;
            if (announced + cuts.size() - i - 1 < cuts.size() * LEAST_SHARE) {
                return false;
            }
        }
        return announced > 0;
    }

    private static String firstLine(String text) {
        var end = text.indexOf('\n');
        return end < 0 ? text : text.substring(0, end);
    }

    private static boolean isAnnounced(Survey survey, Cut cut) {
        var body = cut.answer().text();
        return survey.hasCollapsedAnswer(cut.answer().line(), cut.extent()) || AnswerStart.in(cut.answer()).isPresent()
                || CoveredAnswer.opens(firstLine(cut.answer().trimmed().text()))
                || mayHoldMarkedOption(body) && MARKED_OPTION.matcher(String.join("\n", CodeLines.blanked(body))).find()
                        && ChoiceQuestion.in(cut.question().text(), body).isPresent();
    }

    private static boolean mayHoldMarkedOption(String body) {
        if (body.indexOf('^') >= 0) {
            return true;
        }
        for (var at = body.indexOf('['); at >= 0 && at + 2 < body.length(); at = body.indexOf('[', at + 1)) {
            if (body.charAt(at + 2) == ']' && " xX*".indexOf(body.charAt(at + 1)) >= 0) {
                return true;
            }
        }
        return false;
    }
}

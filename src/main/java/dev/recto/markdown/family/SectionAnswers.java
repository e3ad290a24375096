package dev.recto.markdown.family;

import dev.recto.markdown.block.Document;
import dev.recto.markdown.block.PlainText;
import dev.recto.markdown.block.Slice;
import dev.recto.markdown.edge.AnswerEdges;
import dev.recto.markdown.edge.QuestionEdges;
import dev.recto.markdown.kind.ChoiceQuestion;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Gives what [AnswerSections] say to the questions above them, by their numbers.
///
/// They go to questions that have no answer, or that have options and no right one among them. Where hardly any such
/// question has a number of the section's, the section is something else. A section of explanations right below one of
/// answers adds to them.
///
/// Questions and sections are gone down together, once: a document may have as many sections as questions, and most of
/// what looks like one is none.
final class SectionAnswers {
    private static final double LEAST_SHARE = 0.6;
    private static final int FEWEST = 2;

    /// A question that reaches into sections that answer nothing is looked at so often to see what it has itself.
    private static final int MOST_LOOKS = 3;

    /// What a question can be told.
    private enum Lack { ANSWER, RIGHT_OPTION, NOTHING }

    /// A question above a section.
    private static final class Asked {
        private Cut cut;
        private final int end;
        private int looks;
        private boolean whole;
        private Lack lack = Lack.ANSWER;

        Asked(Cut cut) {
            this.cut = cut;
            this.end = Math.max(cut.extent(), cut.answer().endLine());
        }

        /// What it lacks, of what stands above a line.
        Lack lack(int line) {
            if (!whole && lack == Lack.ANSWER && looks < MOST_LOOKS) {
                whole = end < line;
                looks++;
                lack = SectionAnswers.lack(cut.upTo(line - 1));
            }
            return lack;
        }
    }

    private final Survey survey;
    private final Document document;
    private final List<Cut> cuts;
    private final List<Asked> result = new ArrayList<>();

    /// Those behind the last section that answered any, and those that it answered.
    private Map<Integer, Asked> above = new HashMap<>();
    private Map<Integer, Asked> answered = Map.of();
    private int next;
    private int end;

    private SectionAnswers(Survey survey, List<Cut> cuts) {
        this.survey = survey;
        this.document = survey.document();
        this.cuts = cuts;
    }

    /// The cuts with the answers that such sections have for them, and without those found inside the sections.
    ///
    /// @param cuts in document order
    static List<Cut> applied(Survey survey, List<Cut> cuts) {
        var sections = cuts.size() < FEWEST ? List.<AnswerSections.Section>of() : survey.answerSections();
        return sections.isEmpty() ? cuts : new SectionAnswers(survey, cuts).applied(sections);
    }

    private List<Cut> applied(List<AnswerSections.Section> sections) {
        for (var section : sections) {
            goDownTo(section.first());
            if (section.isReasons() ? end == section.first() - 1 && because(section) : answer(section)) {
                end = section.last();
                survey.leavings().addAnswers(section.first(), section.last());
            }
        }
        goDownTo(Integer.MAX_VALUE);
        return result.stream().map(asked -> asked.cut).toList();
    }

    private void goDownTo(int line) {
        for (; next < cuts.size() && cuts.get(next).firstLine() < line; next++) {
            var cut = cuts.get(next);
            if (cut.firstLine() > end) {
                var asked = new Asked(cut);
                result.add(asked);
                number(cut).ifPresent(number -> above.put(number, asked));
            }
        }
    }

    /// Whether a section answers most of what it has numbers for, and now has.
    private boolean answer(AnswerSections.Section section) {
        var told = new HashMap<Asked, Slice>();
        section.answers().forEach((number, answer) -> {
            var asked = above.get(number);
            if (asked != null && switch (asked.lack(section.first())) {
                case ANSWER -> !answer.isBlank();
                case RIGHT_OPTION -> true;
                case NOTHING -> false;
            }) {
                told.put(asked, answer);
            }
        });
        if (!isEnough(section, told.size())
                && !(section.isTable() && above.keySet().containsAll(section.answers().keySet()))) {
            return false;
        }
        for (var i = result.size() - 1; i >= 0 && result.get(i).cut.firstLine() > end; i--) {
            result.get(i).cut = result.get(i).cut.upTo(section.first() - 1);
        }
        told.forEach((asked, answer) -> asked.cut = with(asked.cut, asked.lack, answer));
        answered = above;
        above = new HashMap<>();
        return true;
    }

    /// Whether a section explains most of the answers right above, and now has.
    private boolean because(AnswerSections.Section section) {
        var told = new HashMap<Asked, Slice>();
        section.answers().forEach((number, reason) -> {
            var asked = answered.get(number);
            if (asked != null && !asked.cut.answer().isBlank() && !reason.isBlank()) {
                told.put(asked, reason);
            }
        });
        if (!isEnough(section, told.size())) {
            return false;
        }
        told.forEach((asked, reason) -> asked.cut = behind(asked.cut, "", reason));
        return true;
    }

    private static boolean isEnough(AnswerSections.Section section, int told) {
        return told >= FEWEST && told >= section.answers().size() * LEAST_SHARE;
    }

    /// The number that the question's line begins with.
    private Optional<Integer> number(Cut cut) {
        var line = document.line(cut.firstLine()).strip();
        var start = 0;
        while (start < line.length() && "#-*+> _".indexOf(line.charAt(start)) >= 0) {
            start++;
        }
        return SectionEntries.number(PlainText.of(line.substring(start)));
    }

    private static Lack lack(Cut cut) {
        if (!(cut.form() instanceof Form.Open)) {
            return Lack.NOTHING;
        }
        var choice = ChoiceQuestion.in(QuestionEdges.keep(cut.question()).text(), cut.answer().text());
        if (choice.isPresent()) {
            return choice.get().isKeyed() ? Lack.NOTHING : Lack.RIGHT_OPTION;
        }
        return AnswerEdges.keep(cut.answer()).isBlank() ? Lack.ANSWER : Lack.NOTHING;
    }

    private static Cut with(Cut cut, Lack lack, Slice answer) {
        return lack == Lack.RIGHT_OPTION ? behind(cut, "Answer: ", answer) : cut.withAnswer(answer.trimmed());
    }

    private static Cut behind(Cut cut, String label, Slice added) {
        return cut.withAnswer(new Slice(cut.answer().text().stripTrailing() + "\n\n" + label + added.text().strip(),
                cut.answer().line()));
    }
}

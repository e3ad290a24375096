package dev.recto.markdown.family;

import dev.recto.markdown.block.Document;
import dev.recto.markdown.block.PlainText;
import dev.recto.markdown.block.Slice;
import dev.recto.markdown.edge.AnswerEdges;
import dev.recto.markdown.edge.AnswerLabel;
import dev.recto.markdown.edge.CodeLines;
import dev.recto.markdown.edge.QuestionEdges;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Gives what [AnswerSections] say to the questions above them, by their numbers.
///
/// They go to questions that have no answer, or that have options and no right one among them. Where hardly any such
/// question has a number of the section's, the section is something else; so it is if it stands within the answer of
/// the last question, and does not have the numbers of all. A section of explanations right below one of answers adds
/// to them.
///
/// Questions and sections are gone down together, once: a document may have as many sections as questions, and most of
/// what looks like one is none.
final class SectionAnswers {
    private static final double LEAST_SHARE = 0.6;
    private static final int FEWEST = 2;
    /// So many questions whose numbers a key has are the key's, also if it has more of them.
    private static final int FEWEST_OF_MORE = 3;
    private static final double NEARLY_ALL = 0.8;

    /// A question that reaches into sections that answer nothing is looked at so often to see what it has itself.
    private static final int MOST_LOOKS = 3;

    /// A question above a section.
    private final class Asked {
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
                lack = SectionAnswers.this.lack(cut.upTo(line - 1));
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
    /// The place of the first of them in the result, with a number or without.
    private int firstAbove;
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
        if (sections.isEmpty()) {
            return KeyOfOthers.without(survey, cuts);
        }
        var read = new HashSet<AnswerSections.Section>();
        var told = ChapterKeys.applied(survey, cuts, read);
        return KeyOfOthers.without(survey, new SectionAnswers(survey, told).applied(sections.stream()
                .filter(section -> !read.contains(section)).toList()));
    }

    /// The cuts of one chapter with what the section for it says.
    static List<Cut> told(Survey survey, List<Cut> cuts, AnswerSections.Section section) {
        return new SectionAnswers(survey, cuts).applied(List.of(section));
    }

    private List<Cut> applied(List<AnswerSections.Section> sections) {
        for (var section : sections) {
            goDownTo(section.first());
            if (section.isReasons() ? end == section.first() - 1 && because(section) : answer(section)) {
                end = section.last();
                survey.leavings().addAnswers(section.first(), section.last());
            } else if (!result.isEmpty() && section.first() > end && hasOnlyLetters(section)) {
                result.getLast().cut = result.getLast().cut.upTo(section.first() - 1);
            }
        }
        goDownTo(Integer.MAX_VALUE);
        return result.stream().map(asked -> asked.cut).toList();
    }

    /// Whether it is a key, no matter of which questions: what answers the last one is no list of letters.
    private static boolean hasOnlyLetters(AnswerSections.Section section) {
        return section.answers().values().stream().allMatch(answer -> answer.text().strip().length() == 1
                && Character.isLetter(answer.text().strip().charAt(0)));
    }

    private void goDownTo(int line) {
        for (; next < cuts.size() && cuts.get(next).firstLine() < line; next++) {
            var cut = cuts.get(next);
            if (cut.firstLine() > end) {
                var asked = new Asked(cut);
                result.add(asked);
                number(cut).or(() -> numberAbove(cut)).ifPresent(number -> above.put(number, asked));
            }
        }
    }

    /// Counts options without a key where none of the questions has a number, and a key has as many as there are.
    private void count(AnswerSections.Section section) {
        var asked = result.subList(firstAbove, result.size());
        if (!above.isEmpty() || asked.size() < FEWEST || section.answers().firstKey() != 1
                || section.answers().lastKey() != asked.size() || section.answers().size() != asked.size()
                || asked.stream().anyMatch(one -> one.lack(section.first()) != Lack.RIGHT_OPTION)) {
            return;
        }
        for (var i = 0; i < asked.size(); i++) {
            above.put(i + 1, asked.get(i));
        }
    }

    /// Whether a section answers most of what it has numbers for, and now has.
    private boolean answer(AnswerSections.Section section) {
        count(section);
        var numbers = section.answers().keySet();
        var all = !above.isEmpty() && numbers.containsAll(above.keySet());
        if (isWithinLast(section) && !(all && above.keySet().containsAll(numbers))) {
            return false;
        }
        var told = told(section, all);
        if (!isEnough(section, told.size()) && !(all && above.size() >= FEWEST_OF_MORE
                && told.size() >= above.size() * NEARLY_ALL)
                && !(section.isTable() && above.keySet().containsAll(numbers))) {
            return false;
        }
        for (var i = result.size() - 1; i >= 0 && result.get(i).cut.firstLine() > end; i--) {
            result.get(i).cut = result.get(i).cut.upTo(section.first() - 1);
        }
        var judges = section.answers().values().stream().map(answer -> verdict(answer).text()).anyMatch("✓"::equals);
        told.forEach((asked, answer) -> asked.cut = with(asked.cut, asked.lack,
                judges && asked.lack != Lack.RIGHT_OPTION ? verdict(answer) : answer));
        answered = above;
        above = new HashMap<>();
        firstAbove = result.size();
        return true;
    }

    /// Whether the last question is a heading, and the section's title one below it: it may be that question's answer.
    private boolean isWithinLast(AnswerSections.Section section) {
        if (section.isTable() || result.isEmpty() || result.getLast().end < section.first()) {
            return false;
        }
        var line = result.getLast().cut.firstLine();
        return survey.headingFrom(line).filter(mark -> mark.line() == line && mark.level() < section.level())
                .isPresent();
    }

    /// What a section says to which question.
    ///
    /// @param all whether it has the number of each: then it answers, and what stands below them may be something else
    private Map<Asked, Slice> told(AnswerSections.Section section, boolean all) {
        var told = new HashMap<Asked, Slice>();
        var doubtful = 0;
        for (var entry : section.answers().entrySet()) {
            var asked = above.get(entry.getKey());
            var lack = asked == null ? Lack.NOTHING : asked.lack(section.first());
            if (asked != null && switch (lack) {
                case ANSWER -> !entry.getValue().isBlank();
                case ANSWER_OVER_TITLE, ANSWER_BELOW_CODE, TASK, WORDS_FOR_GAPS -> all && !entry.getValue().isBlank();
                case RIGHT_OPTION -> true;
                case NOTHING -> false;
            }) {
                told.put(asked, entry.getValue());
                doubtful += isDoubtful(lack) ? 1 : 0;
            }
        }
        if (doubtful * 2 > told.size()) {
            // Where most answers are a line in bold or code, these are no titles and nothing that is asked about.
            told.keySet().removeIf(asked -> isDoubtful(asked.lack));
        }
        return told;
    }

    private static boolean isDoubtful(Lack lack) {
        return lack == Lack.ANSWER_OVER_TITLE || lack == Lack.ANSWER_BELOW_CODE;
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

    /// The number of the heading that a question stands under, if it is the only one there: `## 3. Rivers` and below it
    /// `**Which is the longest?**`
    private Optional<Integer> numberAbove(Cut cut) {
        var heading = survey.headingBefore(cut.firstLine());
        if (heading.isEmpty() || next > 0 && cuts.get(next - 1).firstLine() >= heading.get().line()
                || next + 1 < cuts.size() && cuts.get(next + 1).firstLine()
                        < survey.stop(heading.get().line() + 1, heading.get().level())) {
            return Optional.empty();
        }
        return heading.get().plainLabel().map(Label::count).filter(count -> count > 0)
                .or(() -> SectionEntries.number(heading.get().plain() + "."));
    }

    private Lack lack(Cut cut) {
        if (!(cut.form() instanceof Form.Open)) {
            return Lack.NOTHING;
        }
        var question = QuestionEdges.keep(cut.question()).text();
        var choice = survey.choices().in(question, cut.answer().text());
        if (choice.isPresent()) {
            return choice.get().isKeyed() ? Lack.NOTHING : Lack.RIGHT_OPTION;
        }
        return AnswerEdges.keep(cut.answer()).isBlank() ? Lack.ANSWER
                : isGroupTitle(cut.answer().text().strip()) ? Lack.ANSWER_OVER_TITLE
                : isTopic(cut, question) ? Lack.TASK
                : isCode(cut.answer().text().strip()) ? Lack.ANSWER_BELOW_CODE
                : cut.answer().text().contains("___") && isUntold(cut) ? Lack.WORDS_FOR_GAPS : Lack.NOTHING;
    }

    /// A line in bold and nothing else.
    private static boolean isGroupTitle(String text) {
        return text.startsWith("**") && text.indexOf("**", 2) == text.length() - 2 && text.indexOf('\n') < 0;
    }

    /// One fence.
    private static boolean isCode(String text) {
        return text.startsWith("```") && text.endsWith("\n```") && text.indexOf("\n```") == text.length() - 4;
    }

    /// A heading with a word for "question", or with a number over what is asked, that asks nothing, and below it text
    /// of which nothing is said to be an answer.
    private boolean isTopic(Cut cut, String question) {
        return !survey.asking().isQuestion(question)
                && survey.headingFrom(cut.firstLine()).filter(mark -> mark.line() == cut.firstLine())
                        .flatMap(Mark::plainLabel).filter(label -> !label.rest().isBlank()
                                && (label.named() || asksSomewhere(cut.answer().text()))).isPresent()
                && isUntold(cut);
    }

    /// Whether no line below a question announces an answer.
    private static boolean isUntold(Cut cut) {
        return CodeLines.blanked(cut.answer().text()).stream()
                .allMatch(line -> AnswerLabel.endOfLeading(line.strip()).isEmpty());
    }

    /// Whether a line of a text asks, code aside.
    private boolean asksSomewhere(String text) {
        return CodeLines.blanked(text).stream()
                .anyMatch(line -> !line.isBlank() && survey.asking().isQuestion(line.strip()));
    }

    private static Cut with(Cut cut, Lack lack, Slice answer) {
        return switch (lack) {
            case ANSWER, ANSWER_OVER_TITLE, NOTHING -> cut.withAnswer(
                    RepeatedItem.whole(cut, withoutTitle(cut, answer.trimmed())));
            case RIGHT_OPTION -> behind(cut, "Answer: ", answer);
            case WORDS_FOR_GAPS -> behind(cut, "**Answer:** ", answer);
            case TASK, ANSWER_BELOW_CODE -> withTask(cut).withAnswer(withoutTitle(cut, answer.trimmed()));
        };
    }

    /// What a letter says in a key that has one for "true", which is no letter of an option.
    private static Slice verdict(Slice answer) {
        return switch (answer.text().strip()) {
            case "T", "t", "V", "v" -> new Slice("✓", answer.line());
            case "F", "f" -> new Slice("×", answer.line());
            default -> answer;
        };
    }

    /// With what stands below the question as a part of it.
    private static Cut withTask(Cut cut) {
        var task = AnswerEdges.keep(cut.answer()).trimmed();
        var between = "\n".repeat(Math.max(1, task.line() - cut.question().line()));
        return new Cut(new Slice(cut.question().text().stripTrailing() + between + task.text(), cut.question().line()),
                cut.answer(), cut.extent(), cut.form(), cut.tags(), cut.confidence(), cut.because());
    }

    /// Without a first line that is that of the question again.
    private static Slice withoutTitle(Cut cut, Slice answer) {
        var end = answer.text().indexOf('\n');
        return end > 0 && firstLine(answer.text()).equalsIgnoreCase(firstLine(cut.question().text()))
                ? answer.from(end + 1).trimmed() : answer;
    }

    private static String firstLine(String text) {
        return text.substring(0, (text + "\n").indexOf('\n')).strip();
    }

    private static Cut behind(Cut cut, String label, Slice added) {
        var said = added.text().strip();
        return cut.withAnswer(new Slice(cut.answer().text().stripTrailing() + "\n\n"
                + (AnswerLabel.endOfLeading(said).isPresent() ? said : label + said), cut.answer().line()));
    }
}

package dev.recto.markdown.family;

import dev.recto.markdown.block.PlainText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// A key whose entries name the questions they answer, `### Question 1` below `## Answer Key`: its titles are those of
/// answers, never of questions, and it is no part of the answer of a question that it does not name.
final class KeyOfOthers {
    private static final int FEWEST = 2;
    /// Of headings and of bold titles.
    private static final int DEEPEST = 7;

    private KeyOfOthers() {}

    /// The lines of such sections below headings that say they answer, where headings above have a word for "question"
    /// and a number as well.
    static BitSet titles(Survey survey) {
        var lines = new BitSet();
        var firsts = new int[0];
        for (var section : survey.answerSections()) {
            if (section.level() < DEEPEST) {
                firsts = firsts.length == 0 ? firstQuestions(survey) : firsts;
                if (firsts[section.level()] < section.first() && named(survey, section).size() >= FEWEST) {
                    lines.set(section.first(), section.last() + 1);
                }
            }
        }
        return lines;
    }

    /// For each level the line of the first heading on it, or on one above, that has a word for "question" and a
    /// number. A document may have very many sections: none goes over all headings.
    private static int[] firstQuestions(Survey survey) {
        var firsts = new int[DEEPEST];
        Arrays.fill(firsts, Integer.MAX_VALUE);
        for (var mark : survey.headings()) {
            if (mark.level() < DEEPEST && mark.line() < firsts[mark.level()]
                    && mark.plainLabel().filter(label -> label.named() && !label.number().isEmpty()).isPresent()) {
                for (var level = mark.level(); level < DEEPEST; level++) {
                    firsts[level] = Math.min(firsts[level], mark.line());
                }
            }
        }
        return firsts;
    }

    /// The cuts, the last of them above such a section without it, if it names others.
    static List<Cut> without(Survey survey, List<Cut> cuts) {
        if (cuts.isEmpty()) {
            return cuts;
        }
        var result = new ArrayList<>(cuts);
        for (var section : survey.answerSections()) {
            var named = section.level() <= DEEPEST ? named(survey, section) : Set.<Integer>of();
            for (var i = 0; named.size() >= FEWEST && i < result.size(); i++) {
                var cut = result.get(i);
                if (cut.firstLine() < section.first() && cut.extent() >= section.first()
                        && cut.answer().endLine() >= section.first()
                        && SectionEntries.number(title(survey, cut.firstLine()))
                                .filter(number -> !named.contains(number)).isPresent()) {
                    result.set(i, cut.upTo(section.first() - 1));
                }
            }
        }
        return result;
    }

    /// The numbers of the questions that headings and bold lines of a section name.
    private static Set<Integer> named(Survey survey, AnswerSections.Section section) {
        var named = new HashSet<Integer>();
        for (var line = section.first() + 1; line <= section.last(); line++) {
            var text = survey.document().line(line);
            if (text.startsWith("#") || text.startsWith("**")) {
                var plain = title(survey, line);
                if (Label.of(plain).filter(Label::named).isPresent()) {
                    SectionEntries.number(plain).ifPresent(named::add);
                }
            }
        }
        return named;
    }

    private static String title(Survey survey, int line) {
        return PlainText.of(survey.document().line(line).replaceFirst("^[#*\\s]+", "").strip());
    }
}

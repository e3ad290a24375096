package dev.recto.markdown.family;

import dev.recto.markdown.Reading.Confidence;
import dev.recto.markdown.block.Block;
import dev.recto.markdown.block.Slice;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// `## Task 1: Networks` over `### a) Describe …`, `### b) What is …?`: the parts of a task are what is asked, and what
/// stands above them is a chapter.
///
/// Letters begin at `a` under each heading and go on, `(a) i.` and `(a) ii.` among them, and most of the parts ask:
/// `### a) Advantages` under a question is a part of its answer. On a sheet of exercises they are tasks, however they
/// are worded, below headings that number these and ask nothing: its solutions seldom say again what was asked. A
/// heading over parts that asks itself and has nothing but code above them is solved by that, and numbered headings
/// beside it without parts that ask have their answers as well.
final class LetteredHeadings implements Family {
    private static final double LEAST_SHARE = 0.6;

    private static final int SELDOM = 3;
    private static final int WORDS_OF_SENTENCE = 5;

    /// A letter may be left out now and then.
    private static final int FARTHEST = 2;
    private static final int FEWEST_TASKS = 2;

    /// `i.`, `(ii)`, `iii)`: what divides a part again.
    private static final Pattern SUB = Pattern.compile("\\(?(?:i{1,3}|iv|vi{0,3}|ix|x)[.)]\\s+(?=\\S)");

    /// A heading with its letter.
    ///
    /// @param divided whether a number of its own stands behind the letter, which others have as well
    private record Part(Mark mark, char letter, boolean divided, String text) {
        /// `a) …`, `a. …`, `(a) …`, also in bold.
        static Optional<Part> of(Mark mark) {
            var plain = mark.plain();
            var at = plain.startsWith("(") ? 1 : 0;
            if (!mark.atRoot() || at + 3 >= plain.length() || plain.charAt(at) < 'a' || plain.charAt(at) > 'z'
                    || plain.charAt(at + 1) != ')' && (at > 0 || plain.charAt(at + 1) != '.')
                    || plain.charAt(at + 2) != ' ') {
                return Optional.empty();
            }
            // The markdown is kept where it begins as its words do.
            var from = at + 2;
            var text = (mark.text().startsWith(plain.substring(0, from)) ? mark.text().substring(from)
                    : plain.substring(from)).strip();
            var sub = SUB.matcher(text);
            var divided = sub.lookingAt();
            return Optional.of(new Part(mark, plain.charAt(at), divided, divided ? text.substring(sub.end()) : text));
        }
    }

    @Override
    public List<Scheme> schemes(Survey survey) {
        var parts = parts(survey);
        if (parts.isEmpty()) {
            return List.of();
        }
        var openings = Stream.concat(parts.stream().map(part -> opening(part.mark(), part.text(),
                "Line %d is one of " + parts.size() + " headings with a letter below a task.")),
                whole(survey, parts).stream().map(mark -> opening(mark, mark.unlabelled(),
                        "Line %d is a numbered heading beside others whose parts are asked.")))
                .sorted(Comparator.comparingInt(opening -> opening.question().line())).toList();
        return List.of(Scheme.inferred("Lettered headings", 1.0, Opening.cuts(survey, openings)));
    }

    private static Opening opening(Mark mark, String text, String because) {
        return new Opening(new Slice(text, mark.line()), mark.endLine() + 1, mark.container(), mark.level(),
                Confidence.SURE, because);
    }

    /// The headings whose parts are asked instead of them, and those that are asked with these.
    static Set<Mark> chapters(Survey survey) {
        var parts = parts(survey);
        var chapters = parents(survey, parts);
        chapters.addAll(whole(survey, parts));
        return chapters;
    }

    private static Set<Mark> parents(Survey survey, List<Part> parts) {
        var parents = new HashSet<Mark>();
        parts.forEach(part -> survey.parentOf(part.mark()).ifPresent(parents::add));
        return parents;
    }

    /// The numbered headings on the level of those with parts that are asked themselves.
    private static List<Mark> whole(Survey survey, List<Part> parts) {
        if (parts.isEmpty()) {
            return List.of();
        }
        var parents = parents(survey, parts);
        var levels = parents.stream().map(Mark::level).collect(Collectors.toSet());
        var solved = parents.stream().filter(mark -> isSolved(survey, mark)).collect(Collectors.toSet());
        return solved.isEmpty() ? List.of() : survey.headings().stream().filter(mark -> mark.atRoot()
                && levels.contains(mark.level()) && mark.label().isPresent()
                && (parents.contains(mark) ? solved.contains(mark) : survey.asking().isQuestion(mark.unlabelled())))
                .toList();
    }

    /// Whether a heading over parts asks, and code alone stands between.
    private static boolean isSolved(Survey survey, Mark mark) {
        var below = survey.blockBelow(mark.endLine());
        return mark.label().isPresent() && survey.asking().isQuestion(mark.unlabelled())
                && below.filter(block -> block instanceof Block.Code code && code.fenced()
                        && survey.blockBelow(survey.document().lineAt(code.end() - 1))
                                .filter(Block.Heading.class::isInstance).isPresent()).isPresent();
    }

    private static List<Part> parts(Survey survey) {
        var groups = new LinkedHashMap<Integer, List<Part>>();
        for (var mark : survey.headings()) {
            Part.of(mark).ifPresent(part -> groups.computeIfAbsent(
                    survey.parentOf(mark).map(Mark::line).orElse(0), line -> new ArrayList<>()).add(part));
        }
        groups.values().removeIf(group -> !isRow(group) || survey.parentOf(group.getFirst().mark())
                .filter(parent -> Asking.hasMark(parent.plain())).isPresent());
        var parts = groups.values().stream().flatMap(List::stream).toList();
        var asking = parts.stream().filter(part -> survey.asking().isQuestion(part.text())).count();
        return asking >= parts.size() * LEAST_SHARE || areTasks(survey, groups.values())
                || asking * SELDOM >= parts.size() && parts.stream().allMatch(part -> isSentence(part.text()))
                ? parts : List.of();
    }

    /// Whether a sheet of exercises has the letters below several of them.
    private static boolean areTasks(Survey survey, Collection<List<Part>> groups) {
        return groups.size() >= FEWEST_TASKS
                && (QuestionCollection.areExercises(survey.name())
                        || QuestionCollection.areExercises(survey.fileName()))
                && groups.stream().allMatch(group -> survey.parentOf(group.getFirst().mark()).filter(above ->
                        above.plainLabel().filter(label -> label.named() && !label.number().isEmpty()
                                && !survey.asking().isQuestion(label.rest())).isPresent()).isPresent());
    }

    /// Of tasks that are told in sentences some have the demand at the end: "The crew is hungry, so cook something."
    private static boolean isSentence(String text) {
        return !text.isEmpty() && ".?!:。？！：".indexOf(text.charAt(text.length() - 1)) >= 0
                && (text.split(" ").length >= WORDS_OF_SENTENCE || text.codePointAt(0) > 0x2E80);
    }

    private static boolean isRow(List<Part> group) {
        for (var i = 1; i < group.size(); i++) {
            var step = group.get(i).letter() - group.get(i - 1).letter();
            if (step < (group.get(i).divided() ? 0 : 1) || step > FARTHEST
                    || group.get(i).mark().level() != group.getFirst().mark().level()) {
                return false;
            }
        }
        return group.size() > 1 && group.getFirst().letter() == 'a';
    }
}

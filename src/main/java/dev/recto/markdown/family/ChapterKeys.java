package dev.recto.markdown.family;

import dev.recto.markdown.block.Block;
import dev.recto.markdown.block.Document;
import dev.recto.markdown.block.PlainText;
import dev.recto.markdown.block.Slice;
import dev.recto.markdown.edge.AnswerLabel;
import dev.recto.markdown.family.AnswerSections.Section;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// Answers at the end by chapter: below `# Answers` a title for each chapter of the questions, where numbers begin
/// anew.
///
/// A part answers the questions below the heading that its title names, "Unit 1 solutions" those below "Unit 1:
/// Rivers". Chapters may have parts of their own. Where the titles name none, the parts answer the runs of numbers
/// above in their order, if there are as many of both and each part has no number but the run's.
final class ChapterKeys {
    private static final int FEWEST = 2;
    private static final int DEEPEST = 7;
    /// So many such sections are read: each is compared with all questions above it.
    private static final int MOST = 50;

    /// What stands below one title of a section of answers.
    private record Part(String title, Section section) {
        int firstNumber() {
            return section.answers().firstKey();
        }
    }

    /// The lines of the questions that a part answers.
    private record Chapter(int first, int last, Part part) {}

    /// The lines of the questions that a section of answers belongs to.
    record Keyed(int first, int last, Section section) {}

    /// A heading above a section of answers, and its words.
    private record Title(Mark mark, List<String> words) {}

    private ChapterKeys() {}

    /// Whether some answers of a document stand together by chapter.
    static boolean areIn(Survey survey) {
        return survey.answerSections().stream().anyMatch(section -> section.level() <= DEEPEST && !section.isReasons()
                && !parts(survey, section).isEmpty());
    }

    /// Everything that titles in such sections name.
    static List<Keyed> named(Survey survey) {
        var found = new ArrayList<Keyed>();
        survey.answerSections().stream().filter(section -> section.level() <= DEEPEST && !section.isReasons())
                .limit(MOST).forEach(section -> {
                    var parts = parts(survey, section);
                    named(survey, new Chapter(1, section.first() - 1, new Part("", section)), parts, new TreeSet<>())
                            .ifPresent(chapters -> chapters.forEach(chapter -> addAll(survey, chapter, found)));
                });
        return found;
    }

    /// Adds a chapter, or the chapters in it.
    private static void addAll(Survey survey, Chapter chapter, List<Keyed> found) {
        var inner = inner(survey, chapter, new TreeSet<>());
        inner.forEach(one -> addAll(survey, one, found));
        if (inner.isEmpty()) {
            found.add(new Keyed(chapter.first(), chapter.last(), chapter.part().section()));
        }
    }

    /// The chapters of a chapter, where numbers begin anew in its own parts.
    private static List<Chapter> inner(Survey survey, Chapter chapter, TreeSet<Integer> lines) {
        var parts = parts(survey, chapter.part().section());
        return parts.isEmpty() ? List.of() : named(survey, chapter, parts, lines).orElse(List.of());
    }

    /// The parts of a section, if the numbers of one of them begin anew; none if it is no such section.
    private static List<Part> parts(Survey survey, Section section) {
        var document = survey.document();
        var titles = titles(survey, section);
        var parts = new ArrayList<Part>();
        for (var i = 0; i < titles.size(); i++) {
            var line = document.lineAt(titles.get(i).start());
            var last = i + 1 < titles.size() ? document.lineAt(titles.get(i + 1).start()) - 1 : section.last();
            var answers = answers(document, titles.get(i), last);
            if (!answers.isEmpty()) {
                parts.add(new Part(plain(titles.get(i)), new Section(line, last, DEEPEST, answers,
                        AnswerSections.Sort.ANSWERS)));
            }
        }
        var anew = false;
        for (var i = 1; i < parts.size(); i++) {
            anew |= parts.get(i).firstNumber() <= parts.get(i - 1).section().answers().lastKey();
        }
        return anew && parts.size() >= FEWEST ? parts : List.of();
    }

    /// The shallowest headings of a section; where it has none, its paragraphs that are one bold run.
    private static List<Block> titles(Survey survey, Section section) {
        // A document may have very many sections; none goes over the blocks of all of them.
        var within = survey.blocksWithin(section.first(), section.last());
        var level = within.stream().filter(Block.Heading.class::isInstance).mapToInt(block ->
                ((Block.Heading) block).level()).min();
        return within.stream().filter(block -> level.isPresent()
                ? block instanceof Block.Heading heading && heading.level() == level.getAsInt()
                : block instanceof Block.Paragraph paragraph && (isBold(paragraph.text())
                        || isLine(paragraph.text()))).toList();
    }

    private static boolean isBold(String text) {
        return text.startsWith("**") && text.indexOf('\n') < 0 && text.indexOf("**", 2) >= text.length() - 3;
    }

    /// `**Unit 1:** 1. B 2. A`: the title and its key on one line.
    private static boolean isLine(String text) {
        var colon = text.indexOf(':');
        return colon > 0 && text.indexOf('\n') < 0 && KeysOnLine.areTogether(text.substring(colon + 1));
    }

    private static String plain(Block title) {
        return switch (title) {
            case Block.Heading heading -> heading.plain();
            case Block.Paragraph paragraph when isLine(paragraph.text()) -> PlainText.of(
                    paragraph.text().substring(0, paragraph.text().indexOf(':')).replace("**", ""));
            case Block.Paragraph paragraph -> PlainText.of(paragraph.text());
            default -> "";
        };
    }

    /// What stands below a title, or behind it on its line.
    private static TreeMap<Integer, Slice> answers(Document document, Block title, int last) {
        var line = document.lineAt(title.start());
        if (title instanceof Block.Paragraph paragraph && isLine(paragraph.text())) {
            return KeysOnLine.of(paragraph.text().substring(paragraph.text().indexOf(':') + 1), line);
        }
        return SectionEntries.in(document, document.lineAt(title.end() - 1) + 1, last);
    }

    /// The cuts with what such sections tell them; the sections that were read are added to `read`.
    static List<Cut> applied(Survey survey, List<Cut> cuts, Set<Section> read) {
        var result = cuts;
        var found = 0;
        for (var section : survey.answerSections()) {
            if (section.level() > DEEPEST || section.isReasons()) {
                continue;
            }
            var parts = parts(survey, section);
            if (!parts.isEmpty() && found < MOST) {
                found++;
                var asked = result.stream().filter(cut -> cut.firstLine() < section.first()).toList();
                var chapters = named(survey, new Chapter(1, section.first() - 1, new Part("", section)), parts,
                        asked.stream().map(Cut::firstLine).collect(Collectors.toCollection(TreeSet::new)))
                        .or(() -> inOrder(survey, section, parts, asked)).orElse(List.of());
                if (!chapters.isEmpty()) {
                    result = told(survey, section, chapters, result);
                    read.add(section);
                }
            }
        }
        return result;
    }

    /// The chapters that all titles name, each another one with questions in it.
    ///
    /// @param whole where they are
    /// @param lines of questions; empty if they are not known yet
    private static Optional<List<Chapter>> named(
            Survey survey, Chapter whole, List<Part> parts, TreeSet<Integer> lines) {
        var chapters = new TreeMap<Integer, Chapter>();
        var titles = survey.headings().stream().filter(mark -> mark.atRoot() && mark.line() >= whole.first()
                        && mark.line() <= whole.last())
                .map(mark -> new Title(mark, words(mark.plain()))).toList();
        var same = titles.stream().collect(Collectors.toMap(Title::words, Title::mark, (one, _) -> one));
        for (var part : parts) {
            var words = words(AnswerLabel.withoutNoun(part.title()));
            // Most titles are the very words of a heading.
            var mark = Optional.ofNullable(same.get(words)).or(() -> titles.stream()
                    .filter(title -> name(words, title.words())).map(Title::mark).findFirst());
            if (words.isEmpty() || mark.isEmpty()) {
                return Optional.empty();
            }
            var first = mark.get().line() + 1;
            var last = Math.min(whole.last(), survey.stop(first, mark.get().level()) - 1);
            var before = chapters.floorEntry(last);
            if (before != null && before.getValue().last() >= first
                    || !lines.isEmpty() && lines.subSet(first, last + 1).isEmpty()) {
                return Optional.empty();
            }
            chapters.put(first, new Chapter(first, last, part));
        }
        return chapters.isEmpty() ? Optional.empty() : Optional.of(List.copyOf(chapters.values()));
    }

    /// Whether one has all words of the other, at its beginning or end: "Chapter 1" and "Chapter 1: Rivers", "Answers
    /// to chapter 1".
    private static boolean name(List<String> one, List<String> other) {
        var few = one.size() <= other.size() ? one : other;
        var many = one.size() <= other.size() ? other : one;
        return !few.isEmpty() && (many.subList(0, few.size()).equals(few)
                || many.subList(many.size() - few.size(), many.size()).equals(few));
    }

    private static List<String> words(String text) {
        return Arrays.stream(text.toLowerCase().split("[^\\p{L}\\p{N}]+")).filter(word -> !word.isEmpty()).toList();
    }

    /// The runs of rising numbers among the questions, if the parts are theirs.
    private static Optional<List<Chapter>> inOrder(Survey survey, Section section, List<Part> parts, List<Cut> asked) {
        var runs = new ArrayList<List<Cut>>();
        var before = Integer.MAX_VALUE;
        for (var cut : asked) {
            var number = survey.lineLabels().numberAt(cut.firstLine());
            if (number < 0) {
                return Optional.empty();
            }
            if (number <= before) {
                runs.add(new ArrayList<>());
            }
            runs.getLast().add(cut);
            before = number;
        }
        var chapters = new ArrayList<Chapter>();
        for (var i = 0; i < runs.size() && runs.size() == parts.size(); i++) {
            var numbers = runs.get(i).stream().map(cut -> survey.lineLabels().numberAt(cut.firstLine())).toList();
            if (!numbers.containsAll(parts.get(i).section().answers().keySet())) {
                return Optional.empty();
            }
            chapters.add(new Chapter(runs.get(i).getFirst().firstLine(), i + 1 < runs.size()
                    ? runs.get(i + 1).getFirst().firstLine() - 1 : section.first() - 1, parts.get(i)));
        }
        return chapters.isEmpty() ? Optional.empty() : Optional.of(chapters);
    }

    private static List<Cut> told(Survey survey, Section section, List<Chapter> chapters, List<Cut> cuts) {
        var result = new TreeMap<Integer, Cut>();
        for (var cut : cuts) {
            if (cut.firstLine() < section.first() || cut.firstLine() > section.last()) {
                result.put(cut.firstLine(), cut.firstLine() < section.first() && cut.extent() >= section.first()
                        ? cut.upTo(section.first() - 1) : cut);
            }
        }
        chapters.forEach(chapter -> tell(survey, chapter, result));
        survey.leavings().addAnswers(section.first(), section.last());
        return List.copyOf(result.values());
    }

    /// Puts what a chapter's part says in the place of its questions.
    private static void tell(Survey survey, Chapter chapter, TreeMap<Integer, Cut> result) {
        var inner = inner(survey, chapter, new TreeSet<>(result.keySet()));
        if (inner.isEmpty()) {
            var own = result.subMap(chapter.first(), chapter.last() + 1).values().stream()
                    .map(cut -> cut.upTo(chapter.last())).toList();
            SectionAnswers.told(survey, own, chapter.part().section()).stream()
                    .filter(cut -> result.containsKey(cut.firstLine()))
                    .forEach(cut -> result.put(cut.firstLine(), cut));
        }
        inner.forEach(one -> tell(survey, one, result));
    }
}

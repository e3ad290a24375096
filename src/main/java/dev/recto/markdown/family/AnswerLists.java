package dev.recto.markdown.family;

import dev.recto.markdown.Reading.Confidence;
import dev.recto.markdown.block.Block;
import dev.recto.markdown.block.Flow;
import dev.recto.markdown.block.PlainText;
import dev.recto.markdown.block.Slice;
import dev.recto.markdown.edge.AnswerLabel;
import dev.recto.markdown.edge.CoveredAnswer;
import dev.recto.markdown.kind.LanguageSection;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Numbered lists of questions, and further down lists with all the answers: each answers the question of its number.
///
/// The answers are announced, by a heading, a line, a summary or a title, and their numbers are those of the questions.
/// A list whose numbers go on from the one before is one list with it, whatever stands between the two. Bullets that
/// all have question marks are such a list where the answers to as many come next.
final class AnswerLists implements Family {
    /// "How to answer them"
    private static final Words TITLE = Words.of(LanguageSection.ANSWERING_HEADING);
    private static final int FEWEST = 2;
    private static final double LEAST_SHARE = 0.5;
    private static final int LONGEST_TITLE = 100;

    /// How many lists above it one may answer.
    private static final int LISTS_BACK = 20;

    /// Lists that are one by their numbers.
    ///
    /// @param announced the line that announces it as answers; 0 if none does
    /// @param bullets the list right above it that it answers, if that has no numbers
    private record Numbered(Flow flow, List<Block.Items> lists, int announced, List<Block.Items> bullets) {
        int first() {
            return lists.getFirst().items().getFirst().number();
        }

        int size() {
            return lists.stream().mapToInt(list -> list.items().size()).sum();
        }

        int last() {
            return first() + size() - 1;
        }

        List<Block.Item> items() {
            return lists.stream().flatMap(list -> list.items().stream()).toList();
        }
    }

    @Override
    public List<Scheme> schemes(Survey survey) {
        var lists = lists(survey);
        if (lists.stream().noneMatch(list -> list.announced() > 0) || ChapterKeys.areIn(survey)) {
            return List.of();
        }
        var pairs = pairs(survey, lists);
        var cuts = new ArrayList<Cut>();
        pairs.forEach(pair -> add(survey, pair.questions(), pair.answers(), cuts));
        cuts.sort(Comparator.comparingInt(Cut::firstLine));
        return cuts.isEmpty() ? List.of()
                : List.of(Scheme.explicit("Numbered questions with a list of answers", 1.1, cuts));
    }

    /// The lines of the questions whose answers are announced together.
    static BitSet linesOfQuestions(Survey survey) {
        var lines = new BitSet();
        pairs(survey, lists(survey)).forEach(pair -> pair.questions().items()
                .forEach(item -> lines.set(survey.document().lineAt(item.start()))));
        return lines;
    }

    private record Pair(Numbered questions, Numbered answers) {}

    /// A list of one question with one answer is one where there are longer ones.
    private static List<Pair> pairs(Survey survey, List<Numbered> lists) {
        var pairs = new ArrayList<Pair>();
        for (var i = 0; i < lists.size(); i++) {
            var answers = lists.get(i);
            if (answers.bullets().size() == answers.lists().size()) {
                pairs.add(new Pair(new Numbered(answers.flow(), answers.bullets(), 0, List.of()), answers));
            } else if (answers.announced() > 0) {
                lists.subList(Math.max(0, i - LISTS_BACK), i).reversed().stream()
                        .filter(list -> list.announced() == 0 && isAsking(survey, list)
                                && (list.size() < FEWEST) == (answers.size() < FEWEST)).findFirst()
                        .filter(list -> list.first() == answers.first() && list.size() == answers.size())
                        .ifPresent(questions -> pairs.add(new Pair(questions, answers)));
            }
        }
        return pairs.stream().allMatch(pair -> pair.answers().size() < FEWEST) ? List.of() : pairs;
    }

    /// Whether each item has a question mark.
    private static boolean allAsk(Block.Items bullets) {
        return bullets.items().stream().allMatch(item ->
                AskedItem.textOf(item) instanceof Block.Paragraph text && Asking.hasMark(text.markdown()));
    }

    /// The numbered lists of the document's own flow and of quotes in it.
    private static List<Numbered> lists(Survey survey) {
        var document = survey.document();
        var lists = new ArrayList<Numbered>();
        var above = new ArrayList<Block>();
        Block.@Nullable Items bullets = null;
        for (var block : document.root().blocks()) {
            switch (block) {
                case Block.Heading heading -> {
                    above.clear();
                    above.add(block);
                    bullets = announces(heading) ? bullets : null;
                }
                case Block.Paragraph _, Block.Html _ -> above.add(block);
                case Block.Quote quote when !lists.isEmpty()
                        && CoveredAnswer.opens(document.line(document.lineAt(quote.start()))) ->
                        quote.flow().blocks().stream().filter(AnswerLists::isNumbered).findFirst().ifPresent(list ->
                                lists.add(new Numbered(quote.flow(), new ArrayList<>(List.of((Block.Items) list)),
                                        document.lineAt(quote.start()), List.of())));
                case Block.Items list when list.ordered() && !list.items().isEmpty() -> {
                    add(survey, list, above, lists, bullets);
                    above.clear();
                    bullets = null;
                }
                case Block.Items list -> bullets = list;
                case Block.Quote _ -> above.add(block);
                default -> { }
            }
        }
        return lists;
    }

    /// Adds a list to the one that it goes on with, or as one of its own.
    private static void add(Survey survey, Block.Items list, List<Block> above, List<Numbered> lists,
            Block.@Nullable Items bullets) {
        var before = lists.isEmpty() ? null : lists.getLast();
        var asked = bullets != null && bullets.items().size() == list.items().size() && allAsk(bullets);
        var announced = before == null && !asked || before != null && isOfQuestion(survey, above, before) ? 0
                : announcement(survey, above, asked);
        var goesOn = before != null && before.flow() == survey.document().root()
                && list.items().getFirst().number() == before.last() + 1
                && (before.announced() == 0 ? announced == 0
                        : announced > 0 || above.stream().noneMatch(Block.Heading.class::isInstance));
        if (goesOn) {
            before.lists().add(list);
        } else {
            lists.add(new Numbered(survey.document().root(), new ArrayList<>(List.of(list)), announced,
                    asked && announced > 0 ? List.of(bullets) : List.of()));
        }
    }

    /// Whether the heading above stands below one that asks, and that stands behind the list before.
    private static boolean isOfQuestion(Survey survey, List<Block> above, Numbered before) {
        if (above.isEmpty() || !(above.getFirst() instanceof Block.Heading heading)) {
            return false;
        }
        var document = survey.document();
        return survey.headingFrom(document.lineAt(heading.start())).flatMap(survey::parentOf)
                .filter(mark -> mark.line() > document.lineAt(before.lists().getLast().start())
                        && mark.plainLabel().filter(Label::named).isPresent()).isPresent();
    }

    /// The line of the last block that announces answers; 0 if none does, if a collapsed section of another name begins
    /// behind it, or if a question stands before it, whose own answer it announces.
    ///
    /// @param asked whether bullets that ask stand before it
    private static int announcement(Survey survey, List<Block> above, boolean asked) {
        for (var i = above.size() - 1; i >= 0; i--) {
            var block = above.get(i);
            var line = survey.document().lineAt(block.start());
            if (switch (block) {
                case Block.Heading heading -> announces(heading);
                case Block.Paragraph paragraph -> announces(paragraph);
                default -> survey.hasCollapsedAnswer(line, line);
            }) {
                return !asked && isAnnouncedToOne(survey, above.subList(0, i)) ? 0 : line;
            }
            if (block instanceof Block.Html && opensSection(survey, block)) {
                return 0;
            }
        }
        return 0;
    }

    /// Whether the list below belongs to a collapsed section that is called otherwise.
    private static boolean opensSection(Survey survey, Block block) {
        return survey.document().text().indexOf("<summary", block.start(), block.end()) >= 0;
    }

    private static boolean isAnnouncedToOne(Survey survey, List<Block> before) {
        return before.stream().anyMatch(block -> block instanceof Block.Heading heading
                && survey.asking().isWorded(heading.markdown()))
                || !before.isEmpty() && asks(survey, before.getLast());
    }

    private static boolean asks(Survey survey, Block block) {
        return switch (block) {
            case Block.Paragraph paragraph -> survey.asking().isWorded(paragraph.markdown());
            case Block.Quote quote -> !quote.flow().blocks().isEmpty() && asks(survey, quote.flow().blocks().getLast());
            default -> false;
        };
    }

    private static boolean isNumbered(Block block) {
        return block instanceof Block.Items list && list.ordered() && list.items().size() >= FEWEST;
    }

    private static boolean announces(Block.Heading heading) {
        return AnswerLabel.announces(heading.plain()) || TITLE.areAllOf(heading.plain());
    }

    private static boolean announces(Block.Paragraph paragraph) {
        var text = paragraph.text().strip();
        return text.length() < LONGEST_TITLE && text.indexOf('\n') < 0
                && (AnswerLabel.isOnly(PlainText.of(text)) || CoveredAnswer.opens(text));
    }

    private static boolean isAsking(Survey survey, Numbered list) {
        var items = list.items();
        var asking = items.stream().filter(item -> !item.flow().blocks().isEmpty()
                && item.flow().blocks().getFirst() instanceof Block.Paragraph text
                && survey.asking().isQuestion(text.markdown())).count();
        return asking >= items.size() * LEAST_SHARE;
    }

    /// Where a question ends: behind the options and the code that stand right below its list, if any.
    private static int end(Survey survey, Numbered questions, Block.Item question) {
        var list = questions.lists().stream().filter(one -> one.items().getLast() == question).findFirst();
        if (list.isEmpty() || questions.flow() != survey.document().root()) {
            return question.end();
        }
        var end = question.end();
        for (var block : survey.blocksWithin(survey.document().lineAt(list.get().start()),
                survey.document().lineCount())) {
            if (!(block instanceof Block.Items options && !options.ordered()) && !(block instanceof Block.Code)
                    && !ChoiceBlocks.areOptions(block)) {
                break;
            }
            end = block.end();
        }
        return end;
    }

    private static void add(Survey survey, Numbered questions, Numbered answers, List<Cut> cuts) {
        var document = survey.document();
        var asking = questions.items();
        var telling = answers.items();
        for (var i = 0; i < asking.size(); i++) {
            var question = asking.get(i);
            var answer = telling.get(i);
            var line = document.lineAt(question.start());
            var end = end(survey, questions, question);
            var asked = document.slice(question.flow().container(), question.start() + question.marker().length(),
                    end).text().strip();
            // What stands between two lists of answers belongs to the answer above it.
            var told = document.slice(answer.flow().container(), answer.start() + answer.marker().length(),
                    i + 1 < telling.size() ? telling.get(i + 1).start() : answer.end()).trimmed();
            cuts.add(Cut.open(new Slice(asked, line), new Slice(told.text().stripLeading(), told.line()),
                    document.lineAt(end - 1),
                    Confidence.LIKELY, "Line %d is one of %d questions whose answers are announced on line %d."
                            .formatted(line, asking.size(), answers.announced())));
        }
    }
}

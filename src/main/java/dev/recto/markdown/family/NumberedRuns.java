package dev.recto.markdown.family;

import dev.recto.markdown.block.Block;
import dev.recto.markdown.block.PlainText;
import dev.recto.markdown.edge.AnswerLabel;
import dev.recto.markdown.edge.CoveredAnswer;
import dev.recto.markdown.kind.LanguageSection;
import dev.recto.markdown.kind.Letters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The numbered lists of a document, and which of them are announced as answers: by a heading, a line, a summary, or
/// what stood above as many questions and is said once more.
final class NumberedRuns {
    /// "How to answer them"
    private static final Words TITLE = Words.of(LanguageSection.ANSWERING_HEADING);
    private static final Pattern BRACKET = Pattern.compile("\\([^()]*\\)\\W*$");
    private static final int FEWEST = 2;
    private static final double NEARLY_ALL = 0.8;
    private static final int LONGEST_TITLE = 100;

    private NumberedRuns() {}

    /// The numbered lists of the document's own flow and of quotes in it.
    static List<NumberedRun> in(Survey survey) {
        var document = survey.document();
        var lists = new ArrayList<NumberedRun>();
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
                        quote.flow().blocks().stream().filter(NumberedRuns::isNumbered).findFirst().ifPresent(list ->
                                lists.add(NumberedRun.alone(quote.flow(), List.of((Block.Items) list),
                                        document.lineAt(quote.start()))));
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

    /// Whether each item has a question mark, but for one or so that asks without.
    private static boolean allAsk(Survey survey, Block.Items bullets) {
        var marked = bullets.items().stream().filter(NumberedRun::hasMark).count();
        return marked >= bullets.items().size() * NEARLY_ALL && bullets.items().stream()
                .allMatch(item -> NumberedRun.hasMark(item) || NumberedRun.asks(survey.asking(), item));
    }

    /// Adds a list to the one that it goes on with, or as one of its own.
    private static void add(Survey survey, Block.Items list, List<Block> above, List<NumberedRun> lists,
            Block.@Nullable Items bullets) {
        var before = lists.isEmpty() ? null : lists.getLast();
        var asked = bullets != null && bullets.items().size() == list.items().size() && allAsk(survey, bullets);
        var announced = before == null && !asked || before != null && isOfQuestion(survey, above, before) ? 0
                : announcement(survey, above, asked);
        var goesOn = before != null && before.flow() == survey.document().root()
                && list.items().getFirst().number() == before.last() + 1
                && (before.announced() == 0 ? announced == 0
                        : announced > 0 || above.stream().noneMatch(Block.Heading.class::isInstance));
        if (goesOn) {
            before.lists().add(list);
            return;
        }
        var heading = above.isEmpty() || !(above.getFirst() instanceof Block.Heading first) ? Optional.<Mark>empty()
                : survey.headingFrom(survey.document().lineAt(first.start()));
        var found = new NumberedRun(survey.document().root(), new ArrayList<>(List.of(list)), announced,
                asked && announced > 0 ? List.of(bullets) : List.of(), heading);
        lists.add(announced > 0 ? found : heading.flatMap(mark -> headedAlike(survey, found, lists)
                .map(questions -> found.answering(questions, mark.line()))).orElse(found));
    }

    /// The questions above that a list answers whose heading stands beside theirs and says the same, a bracket aside:
    /// "Rivers (2 questions)" and "Rivers:".
    private static Optional<NumberedRun> headedAlike(Survey survey, NumberedRun list, List<NumberedRun> lists) {
        return list.isAsking(survey.asking()) || list.items().stream().anyMatch(NumberedRun::hasMark) ? Optional.empty()
                : lists.subList(Math.max(0, lists.size() - AnswerLists.LISTS_BACK), lists.size()).reversed().stream()
                        .filter(questions -> questions.announced() == 0 && questions.first() == list.first()
                                && questions.size() == list.size() && areAlike(survey, list, questions)
                                && questions.items().stream().allMatch(item -> item.flow().blocks().size() == 1
                                        && NumberedRun.asks(survey.asking(), item)))
                        .findFirst();
    }

    private static boolean areAlike(Survey survey, NumberedRun one, NumberedRun other) {
        return one.heading().isPresent() && other.heading().isPresent() && !words(one.heading().get()).isEmpty()
                && words(one.heading().get()).equals(words(other.heading().get()))
                && survey.parentOf(one.heading().get()).equals(survey.parentOf(other.heading().get()));
    }

    private static String words(Mark heading) {
        return Letters.ofPlain(BRACKET.matcher(heading.plain()).replaceFirst(""));
    }

    /// Whether the heading above stands below one that asks, and that stands behind the list before.
    private static boolean isOfQuestion(Survey survey, List<Block> above, NumberedRun before) {
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
}

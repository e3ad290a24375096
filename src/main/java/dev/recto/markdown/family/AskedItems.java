package dev.recto.markdown.family;

import dev.recto.markdown.block.Block;
import dev.recto.markdown.block.Document;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Collects the items of a document's lists that may be questions.
final class AskedItems {
    static final double LEAST_SHARE = 0.6;
    static final int LEAST_ITEMS = 3;
    private static final double SHARE_BELOW_TOPICS = 0.8;
    /// In a document that calls itself a list of questions, or counts them from section to section, topics may stand
    /// for them.
    private static final double LISTED_SHARE = 0.25;

    private final Survey survey;
    private final Document document;
    private final double leastShare;
    /// Whether its lists of questions are counted through.
    private final boolean runOn;
    /// Whether its name says that the document holds questions.
    private final boolean isCollection;
    /// Whether it says so of questions.
    private final boolean isOfQuestions;
    /// The same, or its first heading says so, and others stand beside it.
    private final boolean opensCollection;
    /// Whether the items of its numbered lists are questions, whatever they say.
    private final boolean isExamination;
    /// The same of its bullets.
    private final boolean isExaminationInBullets;
    private final ThreadLists threads;
    /// The bullet of its questions, if their answers have another one.
    private final Optional<String> bullet;
    /// Where the items of lists begin that a paragraph leads to as questions.
    private final Set<Integer> led = new HashSet<>();

    AskedItems(Survey survey) {
        this.survey = survey;
        this.document = survey.document();
        this.runOn = RunningLists.ask(survey);
        this.leastShare = runOn || QuestionCollection.isList(survey.name()) ? LISTED_SHARE : LEAST_SHARE;
        this.isCollection = (QuestionCollection.isNamed(survey.name()) || QuestionCollection.isNamed(survey.fileName()))
                && !survey.genre().isOther();
        this.isOfQuestions = isCollection && QuestionCollection.isOfQuestions(survey);
        this.isExamination = ListedItems.areAll(survey, true);
        this.isExaminationInBullets = !isExamination && ListedItems.areAll(survey, false);
        this.threads = new ThreadLists(survey, isCollection);
        this.bullet = AnswerBullets.questions(survey);
        this.opensCollection = isCollection || !survey.headings().isEmpty() && !survey.genre().isOther()
                && QuestionCollection.isNamed(survey.headings().getFirst().plain());
    }

    /// The least share of the items that must ask.
    double leastShare() {
        return leastShare;
    }

    /// The items of all lists of this kind in the document's own flow that hold mostly questions. Where some stand
    /// under a heading that says "Questions", those under others are points, steps and sources if none of them has
    /// a question mark.
    List<AskedItem> in(boolean ordered) {
        var all = all(ordered);
        if (all.stream().filter(this::isAnnounced).noneMatch(AskedItem::asks)) {
            return all;
        }
        var marked = all.stream().filter(AskedItem::hasMark)
                .map(this::heading).collect(Collectors.toSet());
        return all.stream().filter(candidate -> isAnnounced(candidate) || marked.contains(heading(candidate)))
                .toList();
    }

    /// The line of the heading it stands under; 0 if there is none.
    private int heading(AskedItem candidate) {
        return survey.headingBefore(document.lineAt(candidate.item().start())).map(Mark::line).orElse(0);
    }

    boolean isAnnounced(AskedItem candidate) {
        return survey.headingBefore(document.lineAt(candidate.item().start()))
                .filter(mark -> !survey.isTitle(mark) && (Boilerplate.isOverQuestions(mark.plain())
                        || isCollection && CountedTasks.in(mark.plain()).isPresent())).isPresent();
    }

    /// Whether its heading counts as many questions or tasks as there are items, in a collection of such.
    private boolean areCounted(Block.Items list) {
        return isCollection && survey.headingBefore(document.lineAt(list.start()))
                .filter(mark -> CountedTasks.in(mark.plain()).orElse(0) == list.items().size()).isPresent();
    }

    private List<AskedItem> all(boolean ordered) {
        var all = new ArrayList<AskedItem>();
        var mixed = new ArrayList<AskedItem>();
        var blocks = document.root().blocks();
        var next = 0;
        for (var i = 0; i < blocks.size(); i++) {
            if (blocks.get(i) instanceof Block.Items list && list.ordered() == ordered && !list.items().isEmpty()
                    && (ordered || bullet.isEmpty() || isOfBullet(list))
                    && !survey.leavings().covers(document.lineAt(list.start()))
                    && !survey.isBoilerplate(list) && !StepLists.isOne(survey, list)
                    && !(i > 0 && BulletsBelow.answer(blocks.get(i - 1), list))
                    && !LearningAims.areIn(survey, list,
                            i > 0 ? Optional.of(blocks.get(i - 1)) : Optional.empty())) {
                var before = all.size();
                var goesOn = ordered && next > 1 && list.items().getFirst().number() == next;
                var followed = i + 1 < blocks.size() && AskedItem.mayBeAnsweredBy(blocks.get(i + 1));
                var section = opensCollection && ordered && !followed && i > 0
                        && blocks.get(i - 1) instanceof Block.Heading;
                if (i > 0 && leads(blocks.get(i - 1))) {
                    list.items().forEach(item -> led.add(item.start()));
                }
                addAsking(list, followed ? Optional.of(blocks.get(i + 1)) : Optional.empty(), goesOn, section, all,
                        mixed);
                next = all.size() > before || goesOn ? list.items().getLast().number() + 1 : 0;
            } else if (blocks.get(i) instanceof Block.Heading) {
                next = 0;
            }
        }
        return withMixed(all, mixed);
    }

    /// A list of which less than half of the items ask is one of questions among others that are, if all of them
    /// together mostly ask: topics stand among questions as in "ACID" and "What is a transaction?". Else those
    /// with a question mark are, without others if they stand in a list that is named after questions.
    private List<AskedItem> withMixed(List<AskedItem> all, List<AskedItem> mixed) {
        var asking = all.stream().filter(AskedItem::asks).count();
        if (mixed.isEmpty()) {
            return all;
        }
        var share = (asking + mixed.stream().filter(AskedItem::asks).count())
                / (double) (all.size() + mixed.size());
        all.addAll(runOn ? mixed
                : asking < LEAST_ITEMS ? mixed.stream().filter(one -> one.hasMark() && isNamed(one)).toList()
                : share >= leastShare ? mixed
                : mixed.stream().filter(AskedItem::hasMark).toList());
        all.sort(Comparator.comparingInt(candidate -> candidate.item().start()));
        return all;
    }

    /// Whether a paragraph says that questions stand in the list below it: "Questions:".
    private static boolean leads(Block before) {
        return before instanceof Block.Paragraph paragraph && Boilerplate.isOverQuestions(paragraph.plain());
    }

    /// Whether the name of its list, or of the document, says that it is a question.
    boolean isNamed(AskedItem candidate) {
        return leastShare < LEAST_SHARE || led.contains(candidate.item().start()) || isAnnounced(candidate);
    }

    /// Whether the document is named after questions, and all these have question marks.
    boolean areCollected(List<AskedItem> candidates) {
        return isCollection && candidates.stream().allMatch(AskedItem::hasMark);
    }

    /// Adds the items of a list, or those below its items, if half of them ask. Where a list goes on with the
    /// numbers of one that asks, and text or code of the last question stands between, its tasks are such, too,
    /// however they are worded.
    ///
    /// @param below what comes after it, if it is no heading
    /// @param goesOn whether its numbers go on
    /// @param section whether it is numbered and a whole section of a document that is named after questions
    /// @param mixed takes those of which a third ask, in a list of questions all others
    private void addAsking(Block.Items list, Optional<Block> below, boolean goesOn,
            boolean section, List<AskedItem> all, List<AskedItem> mixed) {
        var here = new ArrayList<AskedItem>(list.items().size());
        var asking = 0;
        for (var item : list.items()) {
            if (AskedItem.textOf(item) instanceof Block.Paragraph text) {
                var one = of(item, text, list.ordered(),
                        (list.items().size() == 1 || isOfBullet(list)) && below.isPresent());
                here.add(below.isPresent() && item == list.items().getLast() ? one.over(below.get()) : one);
                asking += here.getLast().asks() ? 1 : 0;
            }
        }
        if (areGaps(list, here) || ListedItems.ask(survey, list, here) || threads.ask(list)
                || TickedItems.ask(survey, list)
                || AskedItem.areSpoken(asking, here, all)
                || (list.ordered() ? isExamination : isExaminationInBullets)
                        && here.stream().noneMatch(c -> c.text().text().contains("]("))) {
            here.forEach(c -> all.add(c.asking()));
            return;
        }
        if (asking * 2 >= here.size() && asking > 0 || goesOn && here.size() > 1
                && here.size() == list.items().size() && here.stream().allMatch(AskedItem::isSentence)) {
            all.addAll(here);
            return;
        }
        if ((asking > 0 || areCounted(list)) && areTasks(list, here) || areSolved(list, here)) {
            here.forEach(c -> all.add(c.asking()));
            return;
        }
        if (asking == 0 && addBelowTopics(list, all)) {
            return;
        }
        if (here.isEmpty() || here.stream().anyMatch(c -> c.text().text().contains("]("))) {
            return;
        }
        var fewest = leastShare < LEAST_SHARE ? 0 : section ? 1 : Math.max(1, here.size() / 3.0);
        if (asking >= fewest) {
            mixed.addAll(here);
        } else if (isNamed(here.getFirst())) {
            here.stream().filter(AskedItem::hasMark).forEach(mixed::add);
        }
    }

    /// Whether all items of a numbered list are tasks: its heading says that questions stand below it, and all are
    /// sentences. One of them must ask, or their number be that of the heading.
    private boolean areTasks(Block.Items list, List<AskedItem> here) {
        return list.ordered() && here.size() == list.items().size() && here.size() >= LEAST_ITEMS
                && isAnnounced(here.getFirst()) && here.stream().allMatch(AskedItem::isSentence);
    }

    /// Whether the items of a numbered list in a document named after questions are tasks with their solutions in code,
    /// however they are worded: most of them hold a fence.
    private boolean areSolved(Block.Items list, List<AskedItem> here) {
        return isOfQuestions && list.ordered()
                && here.size() == list.items().size() && here.size() >= LEAST_ITEMS
                && here.stream().filter(one -> one.item().flow().blocks().stream().skip(1)
                        .anyMatch(block -> block instanceof Block.Code code && code.fenced())).count()
                        >= here.size() * SHARE_BELOW_TOPICS
                && here.stream().noneMatch(one -> one.text().text().stripTrailing().endsWith(":"));
    }

    /// Whether all items have a gap to fill, below a heading that says so, or that questions stand below it.
    private boolean areGaps(Block.Items list, List<AskedItem> here) {
        return here.size() == list.items().size() && here.size() >= LEAST_ITEMS
                && here.stream().allMatch(AskedItem::hasGap)
                && survey.headingBefore(document.lineAt(list.start())).filter(mark -> !survey.isTitle(mark)
                        && (Boilerplate.isOverKind(mark.plain()) || Boilerplate.isOverQuestions(mark.plain())))
                        .isPresent();
    }

    /// Adds the nested items of a list whose own items only name topics, if most of them ask.
    ///
    /// @return whether they do
    private boolean addBelowTopics(Block.Items topics, List<AskedItem> all) {
        var nested = topics.items().stream().flatMap(topic -> topic.flow().blocks().stream())
                .flatMap(block -> block instanceof Block.Items list ? list.items().stream() : Stream.empty())
                .filter(item -> AskedItem.textOf(item) != null).toList();
        var asking = nested.stream().filter(item -> AskedItem.textOf(item) instanceof Block.Paragraph text
                && Asking.hasMark(text.markdown())).count();
        if (nested.isEmpty() || asking < nested.size() * SHARE_BELOW_TOPICS) {
            return false;
        }
        nested.forEach(item -> of(item, topics.ordered(), false).ifPresent(all::add));
        return true;
    }

    /// The items that are alone in their lists, or whose answers have another bullet.
    List<AskedItem> alone(boolean ordered) {
        return document.root().blocks().stream()
                .filter(block -> block instanceof Block.Items list && list.ordered() == ordered
                        && (ordered || bullet.isEmpty() ? list.items().size() == 1 : isOfBullet(list)))
                .flatMap(block -> ((Block.Items) block).items().stream())
                .map(item -> of(item, ordered, true)).flatMap(Optional::stream).toList();
    }

    private boolean isOfBullet(Block.Items list) {
        return bullet.isPresent() && !list.ordered() && AnswerBullets.sign(list).equals(bullet.get());
    }

    /// Whether a number goes on with what other marks count.
    boolean goesOn(AskedItem candidate) {
        return survey.series().goesOnAt(document.lineAt(candidate.item().start()));
    }

    /// An item, if it begins with a paragraph.
    Optional<AskedItem> of(Block.Item item, boolean ordered, boolean alone) {
        return AskedItem.textOf(item) instanceof Block.Paragraph text ? Optional.of(of(item, text, ordered, alone))
                : Optional.empty();
    }

    private AskedItem of(Block.Item item, Block.Paragraph text, boolean ordered, boolean alone) {
        return new AskedItem(item, text, ordered, alone,
                asks(text) || AskedItem.hasKeyedLetters(item) || AskedItem.hasLabelledAnswer(item), false);
    }

    private boolean asks(Block.Paragraph paragraph) {
        var text = paragraph.text();
        if (AskedItem.isRating(text)) {
            return false;
        }
        if (!text.isEmpty() && Character.isLetterOrDigit(text.charAt(0))) {
            // Neither bold nor a link, as most are.
            return survey.asking().isQuestion(paragraph.markdown()) || ChoiceBlocks.hasLetters(text);
        }
        if (ItemText.endOfBox(text) > 0) {
            // What is ticked off when it was learnt asks in its own words; a mere task is something to do.
            return survey.asking().isWorded(text.substring(ItemText.endOfBox(text)));
        }
        return ItemText.isStatement(paragraph) ? false : ItemText.leadsElsewhere(text)
                ? Asking.hasMark(paragraph.markdown())
                : ItemText.isLinkAlone(text.strip()) ? survey.asking().isWorded(paragraph.markdown())
                : survey.asking().isQuestion(paragraph.markdown());
    }
}

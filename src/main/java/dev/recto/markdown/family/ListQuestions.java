package dev.recto.markdown.family;

import dev.recto.markdown.Reading.Confidence;
import dev.recto.markdown.block.Block;
import dev.recto.markdown.block.Document;
import dev.recto.markdown.block.PlainText;
import dev.recto.markdown.block.Slice;
import dev.recto.markdown.block.WhiteSpace;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Lists whose items ask: `1. What is …?`, with an answer in the item, behind the question mark, below it, or none.
///
/// Items nested in a question are part of its answer, unless they ask as well: then they are follow-up questions. Where
/// most items stand alone in their list with text after it, the answer is that text.
final class ListQuestions implements Family {
    private static final double LEAST_SHARE = 0.6;
    private static final double SHARE_BELOW_TOPICS = 0.8;
    private static final int LEAST_ITEMS = 3;
    private static final int FEWEST_WORDS = 3;
    /// In a document that calls itself a list of questions, topics may stand for them.
    private static final double LISTED_SHARE = 0.25;

    /// @param asks whether it asks for something
    private record Candidate(Block.Item item, Block.Paragraph text, boolean ordered, boolean alone, boolean asks) {}

    @Override
    public List<Scheme> schemes(Survey survey) {
        return new Search(survey).schemes();
    }

    /// One document's lists.
    private static final class Search {
        private final Survey survey;
        private final Document document;
        private final double leastShare;

        Search(Survey survey) {
            this.survey = survey;
            this.document = survey.document();
            this.leastShare = QuestionCollection.isList(survey.name()) ? LISTED_SHARE : LEAST_SHARE;
        }

        List<Scheme> schemes() {
            var schemes = new ArrayList<Scheme>();
            for (var ordered : List.of(true, false)) {
                var beside = !schemes.isEmpty();
                var candidates = candidates(ordered);
                var asking = candidates.stream().filter(Candidate::asks).toList();
                var announced = !asking.isEmpty() && asking.stream().allMatch(this::isAnnounced);
                var share = asking.size() / (double) Math.max(1, candidates.size());
                if (share >= leastShare && (asking.size() >= LEAST_ITEMS
                        || !asking.isEmpty() && asking.stream().allMatch(Search::hasOptions)
                        || ordered && !asking.isEmpty() && asking.stream().allMatch(this::goesOn)
                        || asking.size() >= 2 && (announced || beside && areAllMarked(candidates))
                        || asking.size() == 2 && asking.stream().allMatch(Search::isAnswered))) {
                    var alone = asking.stream().filter(Candidate::alone).count() * 2 > asking.size();
                    var cuts = alone ? withOthers(open(announced
                            ? alone(ordered).stream().filter(this::isAnnounced).toList() : alone(ordered)),
                            candidates) : closed(candidates);
                    if (isForm(cuts) || !isSupported(asking)) {
                        continue;
                    }
                    schemes.add(Scheme.inferred(ordered ? "Numbered questions" : "List items that ask", 0.7 * share,
                            cuts));
                }
            }
            return schemes;
        }

        /// Two bullets with question marks are enough where the document has a numbered list of questions.
        private static boolean areAllMarked(List<Candidate> candidates) {
            return candidates.stream().allMatch(candidate -> Asking.hasMark(candidate.text().plain()));
        }

        /// A page of another use asks its reader: "What did you expect?" in the rules for reports.
        private boolean isForm(List<Cut> cuts) {
            return cuts.stream().allMatch(cut -> cut.answer().isBlank()) && survey.genre().isOther();
        }

        /// Tasks ("Create a folder") and clauses ("When it rains") are as good as steps and conditions of anything:
        /// some item must ask, or have options or a number that goes on with others, or the list be named after
        /// questions.
        private boolean isSupported(List<Candidate> asking) {
            return asking.stream().anyMatch(c -> survey.asking().isWorded(c.text().markdown())
                            && !Asking.isClause(c.text().plain()) || hasOptions(c))
                    || asking.stream().anyMatch(this::isAnnounced) || asking.stream().allMatch(this::goesOn)
                    || asking.stream().anyMatch(c ->
                            QuestionCollection.holds(survey, document.lineAt(c.item().start())));
        }

        /// The items of all lists of this kind in the document's own flow that hold mostly questions. Where some stand
        /// under a heading that says "Questions", those under others are points, steps and sources if none of them has
        /// a question mark.
        private List<Candidate> candidates(boolean ordered) {
            var all = allCandidates(ordered);
            if (all.stream().filter(this::isAnnounced).noneMatch(Candidate::asks)) {
                return all;
            }
            var marked = all.stream().filter(candidate -> Asking.hasMark(candidate.text().plain()))
                    .map(this::heading).collect(Collectors.toSet());
            return all.stream().filter(candidate -> isAnnounced(candidate) || marked.contains(heading(candidate)))
                    .toList();
        }

        /// The line of the heading it stands under; 0 if there is none.
        private int heading(Candidate candidate) {
            return survey.headingBefore(document.lineAt(candidate.item().start())).map(Mark::line).orElse(0);
        }

        private boolean isAnnounced(Candidate candidate) {
            return survey.headingBefore(document.lineAt(candidate.item().start()))
                    .filter(mark -> !survey.isTitle(mark) && Boilerplate.isOverQuestions(mark.plain())).isPresent();
        }

        /// Whether bullets without a question mark stand right below a line that has one: they are what is told of it,
        /// "Show how you got better", and no tasks.
        private static boolean answers(Block before, Block.Items list) {
            return !list.ordered() && before instanceof Block.Paragraph paragraph
                    && paragraph.text().indexOf('\n') < 0 && PlainQuestions.isQuestion(paragraph.text())
                    && list.items().stream().noneMatch(item -> text(item) instanceof Block.Paragraph text
                            && Asking.hasMark(text.plain()));
        }

        private List<Candidate> allCandidates(boolean ordered) {
            var all = new ArrayList<Candidate>();
            var mixed = new ArrayList<Candidate>();
            var blocks = document.root().blocks();
            var next = 0;
            for (var i = 0; i < blocks.size(); i++) {
                if (blocks.get(i) instanceof Block.Items list && list.ordered() == ordered && !list.items().isEmpty()
                        && !survey.leavings().covers(document.lineAt(list.start()))
                        && !survey.isBoilerplate(list) && !StepLists.isOne(survey, list)
                        && !(i > 0 && answers(blocks.get(i - 1), list))) {
                    var before = all.size();
                    var goesOn = ordered && next > 1 && list.items().getFirst().number() == next;
                    addAsking(list, i + 1 < blocks.size() && !(blocks.get(i + 1) instanceof Block.Heading), goesOn, all,
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
        /// with a question mark are.
        private List<Candidate> withMixed(List<Candidate> all, List<Candidate> mixed) {
            var asking = all.stream().filter(Candidate::asks).count();
            if (mixed.isEmpty() || asking < LEAST_ITEMS) {
                return all;
            }
            var share = (asking + mixed.stream().filter(Candidate::asks).count())
                    / (double) (all.size() + mixed.size());
            all.addAll(share >= leastShare ? mixed
                    : mixed.stream().filter(candidate -> Asking.hasMark(candidate.text().plain())).toList());
            all.sort(Comparator.comparingInt(candidate -> candidate.item().start()));
            return all;
        }

        /// Adds the items of a list, or those below its items, if half of them ask. Where a list goes on with the
        /// numbers of one that asks, and text or code of the last question stands between, its tasks are such, too,
        /// however they are worded.
        ///
        /// @param followed whether text comes after it
        /// @param goesOn whether its numbers go on
        /// @param mixed takes those of which a third ask, in a list of questions all others
        private void addAsking(Block.Items list, boolean followed, boolean goesOn, List<Candidate> all,
                List<Candidate> mixed) {
            var here = new ArrayList<Candidate>(list.items().size());
            var asking = 0;
            for (var item : list.items()) {
                if (text(item) instanceof Block.Paragraph text) {
                    here.add(candidate(item, text, list.ordered(), list.items().size() == 1 && followed));
                    asking += here.getLast().asks() ? 1 : 0;
                }
            }
            if (asking * 2 >= here.size() && asking > 0 || goesOn && here.size() > 1
                    && here.size() == list.items().size() && here.stream().allMatch(this::isSentence)) {
                all.addAll(here);
                return;
            }
            if (asking > 0 && areTasks(list, here)) {
                here.forEach(c -> all.add(new Candidate(c.item(), c.text(), c.ordered(), c.alone(), true)));
                return;
            }
            if (asking == 0 && addBelowTopics(list, all)) {
                return;
            }
            var fewest = leastShare < LEAST_SHARE ? 0 : Math.max(1, here.size() / 3.0);
            if (asking >= fewest && here.stream().noneMatch(c -> c.text().text().contains("]("))) {
                mixed.addAll(here);
            }
        }

        /// Whether an item is worded at length, and leads nowhere.
        private boolean isSentence(Candidate candidate) {
            var text = candidate.text().text();
            return text.indexOf("](") < 0 && candidate.text().plain().split("\\s+", FEWEST_WORDS + 1).length
                    > FEWEST_WORDS;
        }

        /// Whether all items of a numbered list are tasks: its heading says that questions stand below it, one of them
        /// asks, and all are sentences.
        private boolean areTasks(Block.Items list, List<Candidate> here) {
            return list.ordered() && here.size() == list.items().size() && here.size() >= LEAST_ITEMS
                    && isAnnounced(here.getFirst()) && here.stream().allMatch(this::isSentence);
        }

        /// Adds the nested items of a list whose own items only name topics, if most of them ask.
        ///
        /// @return whether they do
        private boolean addBelowTopics(Block.Items topics, List<Candidate> all) {
            var nested = 0;
            var asking = 0;
            for (var topic : topics.items()) {
                for (var block : topic.flow().blocks()) {
                    for (var item : block instanceof Block.Items list ? list.items() : List.<Block.Item>of()) {
                        if (text(item) instanceof Block.Paragraph text) {
                            nested++;
                            asking += Asking.hasMark(text.plain()) ? 1 : 0;
                        }
                    }
                }
            }
            if (nested == 0 || asking < nested * SHARE_BELOW_TOPICS) {
                return false;
            }
            for (var topic : topics.items()) {
                for (var block : topic.flow().blocks()) {
                    for (var item : block instanceof Block.Items list ? list.items() : List.<Block.Item>of()) {
                        candidate(item, topics.ordered(), false).ifPresent(all::add);
                    }
                }
            }
            return true;
        }

        /// The items that are alone in their lists.
        private List<Candidate> alone(boolean ordered) {
            return document.root().blocks().stream()
                    .filter(block -> block instanceof Block.Items list && list.ordered() == ordered
                            && list.items().size() == 1)
                    .map(block -> candidate(((Block.Items) block).items().getFirst(), ordered, true))
                    .flatMap(Optional::stream).toList();
        }

        /// Options below an item show that it is a question, however few there are.
        private static boolean hasOptions(Candidate candidate) {
            return ChoiceBlocks.hasLetters(candidate.text().text())
                    || candidate.item().flow().blocks().stream().skip(1).anyMatch(ChoiceBlocks::areOptions);
        }

        /// Whether a number goes on with what other marks count.
        private boolean goesOn(Candidate candidate) {
            return survey.series().goesOnAt(document.lineAt(candidate.item().start()));
        }

        /// A question mark, and text below it in the item, on the next line perhaps.
        private static boolean isAnswered(Candidate candidate) {
            var text = candidate.text().text();
            return Asking.hasMark(candidate.text().plain()) && (candidate.item().flow().blocks().size() > 1
                    || ItemText.behindBold(text).or(() -> ItemText.belowFirstLine(text)).isPresent());
        }

        private Optional<Candidate> candidate(Block.Item item, boolean ordered, boolean alone) {
            return text(item) instanceof Block.Paragraph text ? Optional.of(candidate(item, text, ordered, alone))
                    : Optional.empty();
        }

        private Candidate candidate(Block.Item item, Block.Paragraph text, boolean ordered, boolean alone) {
            return new Candidate(item, text, ordered, alone, asks(text));
        }

        /// What an item begins with; nothing if it is no paragraph.
        private static @Nullable Block text(Block.Item item) {
            return item.flow().blocks().isEmpty() ? null : item.flow().blocks().getFirst();
        }

        private boolean asks(Block.Paragraph paragraph) {
            var text = paragraph.text();
            if (!text.isEmpty() && Character.isLetterOrDigit(text.charAt(0))) {
                // Neither bold nor a link, as most are.
                return survey.asking().isQuestion(paragraph.markdown()) || ChoiceBlocks.hasLetters(text);
            }
            if (ItemText.endOfBox(text) > 0) {
                // What is ticked off when it was learnt asks in its own words; a mere task is something to do.
                return survey.asking().isWorded(text.substring(ItemText.endOfBox(text)));
            }
            return ItemText.isStatement(paragraph) ? false : ItemText.leadsElsewhere(text)
                    ? Asking.hasMark(paragraph.plain())
                    : ItemText.isLinkAlone(text.strip()) ? survey.asking().isWorded(paragraph.markdown())
                    : survey.asking().isQuestion(paragraph.markdown());
        }

        private List<Cut> open(List<Candidate> asking) {
            var splits = new HashMap<Integer, Slice>();
            var inline = asking.stream().filter(c -> ItemText.belowFirstLine(Label.without(c.text().text()))
                    .isPresent()).count() * 2 > asking.size();
            var openings = asking.stream().map(c -> {
                var line = document.lineAt(c.item().start());
                var text = Label.without(c.text().text());
                var split = ItemText.behindBold(text)
                        .or(() -> inline ? ItemText.belowFirstLine(text) : Optional.empty());
                split.ifPresent(at -> splits.put(line, behind(text, at, line)));
                return new Opening(new Slice(split.map(at -> text.substring(0, at)).orElse(text), line),
                        document.lineAt(c.text().end() - 1) + 1,
                        c.item().flow().container(), survey.headingBefore(line).map(Mark::level).orElse(6),
                                Confidence.LIKELY,
                        because(asking.size()));
            }).toList();
            return Opening.cuts(survey, openings).stream().map(cut -> {
                var begun = splits.get(cut.firstLine());
                return begun == null ? cut
                        : cut.withAnswer(new Slice(begun.text() + "\n" + cut.answer().text(), begun.line()));
            }).toList();
        }

        /// Items that are alone in their lists, and those of other lists that ask: options below some items are
        /// paragraphs, and part of the item below others.
        private List<Cut> withOthers(List<Cut> open, List<Candidate> candidates) {
            var closed = closed(candidates.stream().filter(candidate -> !candidate.alone() && candidate.asks()
                    && hasOptions(candidate)).toList());
            if (closed.isEmpty()) {
                return open;
            }
            var starts = closed.stream().map(Cut::firstLine).collect(Collectors.toCollection(TreeSet::new));
            return Stream.concat(open.stream().map(cut -> {
                var next = starts.higher(cut.firstLine());
                return next == null || next > cut.extent() ? cut : cut.upTo(next - 1);
            }), closed.stream()).sorted(Comparator.comparingInt(Cut::firstLine)).toList();
        }

        /// The part of an answer that stands in the paragraph of its question.
        private static Slice behind(String text, int at, int line) {
            var start = WhiteSpace.end(text, at);
            return new Slice(ItemText.behindColon(text.substring(start).stripTrailing()),
                    line + (int) text.substring(0, start).chars().filter(c -> c == '\n').count());
        }

        private List<Cut> closed(List<Candidate> candidates) {
            var cuts = new ArrayList<Cut>();
            var place = AnswerPlace.of(candidates.stream().map(c -> c.text().text()).toList(), survey.asking());
            for (var candidate : candidates) {
                addClosed(candidate, candidates.size(), place, cuts);
            }
            var gaps = new ListGaps(survey, this::asksFirst);
            gaps.addCodeBehind(cuts);
            return candidates.stream().anyMatch(Candidate::ordered) ? upToNextNumber(gaps.filled(cuts)) : cuts;
        }

        /// Text behind an item without an answer answers it, if the next number comes below it with another mark.
        private List<Cut> upToNextNumber(List<Cut> cuts) {
            var lines = cuts.stream().map(Cut::firstLine).collect(Collectors.toCollection(TreeSet::new));
            cuts.replaceAll(cut -> {
                if (!cut.answer().isBlank() || lines.contains(cut.extent() + 1)) {
                    return cut;
                }
                var heading = survey.headingFrom(cut.firstLine()).map(Mark::line).orElse(document.lineCount() + 1);
                var end = survey.seriesStop(cut.firstLine(), document.lineCount() + 1) - 1;
                return end == document.lineCount() || end >= heading || end <= cut.extent()
                        || document.isBlank(cut.extent() + 1, end) ? cut
                        : new Cut(cut.question(), document.lines(document.root().container(), cut.extent() + 1, end),
                                end, cut.form(), cut.tags(), cut.confidence(), cut.because());
            });
            return cuts;
        }

        private boolean asksFirst(Block.Items list) {
            return !list.items().isEmpty()
                    && candidate(list.items().getFirst(), true, false).filter(Candidate::asks).isPresent();
        }

        private void addClosed(Candidate candidate, int count, AnswerPlace place, List<Cut> cuts) {
            var item = candidate.item();
            var line = document.lineAt(item.start());
            var text = Label.without(ItemText.withoutBox(candidate.text().text()));
            var split = ItemText.behindBold(text).or(() -> place.start(text, survey.asking()));
            if (!candidate.asks() && (place == AnswerPlace.INLINE || !isTask(text))) {
                return;
            }
            var followUps = followUps(item);
            var end = followUps.isEmpty() ? item.end() : followUps.getFirst().start();
            var below = document.slice(item.flow().container(), Math.min(candidate.text().end(), end), end);
            var question = new Slice(ItemText.withoutLink(split.map(at -> text.substring(0, at)).orElse(text)), line);
            var answer = split.map(at -> new Slice(ItemText.behindColon(text.substring(at).strip()) + below.text(),
                    line + (int) text.substring(0, at).chars().filter(c -> c == '\n').count()
                            + (text.startsWith("\n", at) ? 1 : 0))).orElse(below);
            var extent = document.lineAt(Math.max(item.start(), end - 1));
            cuts.add(Cut.open(question, answer, followUps.isEmpty() ? extent : Math.max(line, extent - 1),
                    Confidence.LIKELY, because(count)));
            for (var followUp : followUps) {
                candidate(followUp, false, false).ifPresent(c -> addClosed(c, count, place, cuts));
            }
        }

        private boolean isTask(String text) {
            return PlainText.of(text).codePoints().filter(Character::isLetterOrDigit).count() >= 4;
        }

        /// Nested items, if all of them ask and say nothing else.
        private List<Block.Item> followUps(Block.Item item) {
            if (item.flow().blocks().size() == 2 && item.flow().blocks().get(1) instanceof Block.Items nested
                    && nested.items().stream().allMatch(inner -> candidate(inner, false, false)
                            .filter(c -> Asking.hasMark(c.text().plain())).isPresent())) {
                return nested.items();
            }
            return List.of();
        }

        private String because(int count) {
            return "Line %d is one of " + count + " list items that ask something.";
        }
    }
}

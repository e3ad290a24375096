package dev.recto.markdown.family;

import dev.recto.markdown.block.Block;
import dev.recto.markdown.block.Cores;
import dev.recto.markdown.block.Document;
import dev.recto.markdown.edge.AnswerLabel;
import dev.recto.markdown.edge.ReasonLabel;
import dev.recto.markdown.kind.Choices;
import dev.recto.markdown.kind.Wording;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What all families want to know about a document, looked up once.
public final class Survey {
    /// In headings.
    private static final int NEAR = 4;
    /// Seldom has a document questions of fewer lines each.
    private static final int LINES_OF_QUESTION = 8;

    private final Document document;
    private final List<Collapsed> collapsed;
    /// Those that hold an answer and no others: from the line they begin on to the line they end on.
    private final NavigableMap<Integer, Integer> collapsedAnswers;
    private final List<Mark> headings;
    private final Optional<Mark> title;
    private final Outline outline;
    private final Leavings leavings;
    private final Wording wording;
    private final Asking asking;
    private final Signs signs;
    private final LineLabels lineLabels;
    private final Choices choices;
    /// Looked for when they are asked for first.
    private @Nullable List<AnswerSections.Section> answerSections;
    private @Nullable List<LineMarks.Marked> lineMarks;
    private @Nullable Series series;
    private @Nullable Genre genre;
    private @Nullable OtherUse otherUse;
    private @Nullable Boolean changeLog;
    /// The words of all headings, the last letter first.
    private @Nullable NavigableSet<String> reversedHeadings;

    public Survey(Document document) {
        this.document = document;
        this.lineLabels = new LineLabels(document);
        this.choices = new Choices(document.lineCount() / LINES_OF_QUESTION);
        var wordingSeen = Cores.meanwhile(document, () -> Wording.of(document.text()));
        var signsSeen = Cores.meanwhile(document, () -> Signs.in(document.text()));
        var leavingsSeen = Cores.meanwhile(document, () -> Leavings.of(document));
        this.collapsed = Collapsed.in(document);
        this.collapsedAnswers = collapsedAnswers(document, collapsed, new TreeMap<>());
        var sections = withoutAnswers(withoutParts(Headings.in(document)));
        this.wording = wordingSeen.get();
        this.asking = new Asking(wording);
        this.headings = AnswerParts.takenOff(document, asking, sections);
        this.outline = new Outline(headings.stream().filter(Mark::atRoot).toList(), document.lineCount() + 1);
        this.title = DocumentTitle.among(document, headings, asking);
        this.leavings = leavingsSeen.get();
        this.signs = signsSeen.get();
    }

    public Document document() {
        return document;
    }

    /// The outermost collapsed sections.
    List<Collapsed> collapsed() {
        return collapsed;
    }

    /// The first block of the document's own flow that begins behind a line.
    Optional<Block> blockBelow(int line) {
        var blocks = document.root().blocks();
        var place = placeBelow(line);
        return place < blocks.size() ? Optional.of(blocks.get(place)) : Optional.empty();
    }

    /// The blocks of the document's own flow that begin behind a line, up to the end of another.
    List<Block> blocksWithin(int first, int last) {
        var from = placeBelow(first);
        return document.root().blocks().subList(from, Math.max(from, placeBelow(last)));
    }

    private int placeBelow(int line) {
        return InOrder.firstFrom(document.root().blocks(), line + 1, block -> document.lineAt(block.start()));
    }

    /// Whether a line stands under a heading over what belongs to the repository and not to its subject.
    boolean isBoilerplate(int line) {
        return headingBefore(line).filter(Mark::isBoilerplate).isPresent();
    }

    /// The same of a list. Below one that announces the contents, only links and the names of other headings are.
    boolean isBoilerplate(Block.Items list) {
        var heading = headingBefore(document.lineAt(list.start()));
        if (heading.filter(Mark::isBoilerplate).isEmpty()) {
            return false;
        }
        return !Boilerplate.isContents(heading.get().plain())
                || list.items().stream().filter(this::leadsSomewhere).count() * 2 >= list.items().size();
    }

    private boolean leadsSomewhere(Block.Item item) {
        if (item.flow().blocks().isEmpty()
                || !(item.flow().blocks().getFirst() instanceof Block.Paragraph paragraph)) {
            return true;
        }
        var plain = paragraph.plain();
        return paragraph.text().contains("](") || headings.stream().anyMatch(mark -> mark.plain().equals(plain));
    }

    /// All headings but those that announce an answer (`#### Answer: D`) or stand in a collapsed one.
    List<Mark> headings() {
        return headings;
    }

    /// Whether the words of one end in a text.
    boolean hasHeadingEndingIn(String text) {
        var known = reversedHeadings;
        if (known == null) {
            known = headings.stream().map(mark -> reversed(mark.plain()))
                    .collect(Collectors.toCollection(TreeSet::new));
            reversedHeadings = known;
        }
        var end = reversed(text);
        var next = known.ceiling(end);
        return next != null && next.startsWith(end);
    }

    private static String reversed(String text) {
        return new StringBuilder(text).reverse().toString();
    }

    /// The heading that names the document: the one above all others.
    Optional<Mark> title() {
        return title;
    }

    boolean isTitle(Mark mark) {
        return title.isPresent() && title.get().equals(mark);
    }

    /// How its language asks.
    public Wording wording() {
        return wording;
    }

    /// Which signs are anywhere in its text.
    Signs signs() {
        return signs;
    }

    Asking asking() {
        return asking;
    }

    /// Parts that are answers to questions elsewhere in the document.
    List<AnswerSections.Section> answerSections() {
        var known = answerSections;
        if (known == null) {
            known = AnswerSections.sections(document, collapsed, asking);
            answerSections = known;
        }
        return known;
    }

    /// The lines that begin with the mark of a question, an answer or a text with blanks.
    List<LineMarks.Marked> lineMarks() {
        var known = lineMarks;
        if (known == null) {
            known = LineMarks.in(document, leavings);
            lineMarks = known;
        }
        return known;
    }

    /// Its questions with options.
    public Choices choices() {
        return choices;
    }

    /// What its lines are labelled with.
    LineLabels lineLabels() {
        return lineLabels;
    }

    /// Its questions that have a word and a number.
    Series series() {
        var known = series;
        if (known == null) {
            known = Series.of(this);
            series = known;
        }
        return known;
    }

    /// What else than learning its headings may be for.
    Genre genre() {
        var known = genre;
        if (known == null) {
            known = Genre.of(this);
            genre = known;
        }
        return known;
    }

    /// Whether it lists what changed in a program.
    boolean isChangeLog() {
        var known = changeLog;
        if (known == null) {
            known = ChangeLog.of(this);
            changeLog = known;
        }
        return known;
    }

    /// What it is if it is not written to learn from.
    OtherUse otherUse() {
        var known = otherUse;
        if (known == null) {
            known = new OtherUse(this);
            otherUse = known;
        }
        return known;
    }

    /// Where the answer to the question on a line ends because its number goes on, at the latest at `stop`.
    int seriesStop(int question, int stop) {
        return stop - question < 2 || lineLabels.numberAt(question) < 0 ? stop : series().stop(question, stop);
    }

    public Leavings leavings() {
        return leavings;
    }

    /// The document's title, else its file name without extension.
    public String name() {
        return title.map(mark -> mark.plain()).filter(text -> !text.isBlank())
                .or(() -> document.frontMatter().text("title"))
                .orElseGet(this::fileName);
    }

    /// The document's file name without its extension.
    String fileName() {
        return fileName(document.source().path());
    }

    /// The headings above a line, outermost first, the document's title among them.
    public List<String> headingsAbove(int line) {
        var above = new ArrayDeque<String>();
        var own = headingFrom(line).filter(mark -> mark.line() == line);
        for (var mark = own.isPresent()
                ? parentOf(own.get()) : headingBefore(line); mark.isPresent(); mark = parentOf(mark.get())) {
            var text = mark.get().plain();
            if (!text.isBlank() && !AnswerLabel.isOnly(text)) {
                above.addFirst(text);
            }
        }
        return List.copyOf(above);
    }

    /// The last heading of the document's own flow that stands before a line.
    Optional<Mark> headingBefore(int line) {
        return outline.before(line);
    }

    /// The first heading of the document's own flow from a line on.
    Optional<Mark> headingFrom(int line) {
        return outline.from(line);
    }

    /// The nearest heading above that is on an outer level.
    Optional<Mark> parentOf(Mark mark) {
        return outline.parentOf(mark);
    }

    /// The first line, from a given one on, that ends what is under a heading: that of a heading on `level` or an outer
    /// one, or over what belongs to the repository alone; else the line behind the last.
    int stop(int line, int level) {
        return outline.stop(line, level);
    }

    /// Without those that repeat the heading before them and add the word for "answer": `## Task 1 - Solution`.
    private static List<Mark> withoutAnswers(List<Mark> marks) {
        var kept = new ArrayList<Mark>();
        for (var mark : marks) {
            var repeated = AnswerLabel.startOfClosing(mark.plain());
            var before = mark.plain().substring(0, Math.max(0, repeated));
            var repeats = repeated > 0 && kept.stream().skip(Math.max(0, kept.size() - NEAR)).anyMatch(other ->
                    other.level() == mark.level() && other.plain().startsWith(before));
            if (!repeats) {
                kept.add(mark);
            }
        }
        return List.copyOf(kept);
    }

    /// Without those that announce an answer, and without a word for "explanation" right behind one of them.
    private List<Mark> withoutParts(List<Mark> marks) {
        var kept = new ArrayList<Mark>();
        var announced = -1;
        for (var mark : marks) {
            if (isPartOfAnswer(mark)) {
                announced = mark.level();
            } else if (mark.level() != announced || !ReasonLabel.isOnly(mark.plain())) {
                kept.add(mark);
                announced = -1;
            }
        }
        return kept;
    }

    private boolean isPartOfAnswer(Mark mark) {
        return mark.text().length() < 100 && (AnswerLabel.endOfLeading(mark.text()).isPresent()
                || mark.plain().endsWith(":") && ReasonLabel.isOnly(mark.plain())) && !isOverQuestions(mark)
                || isInCollapsedAnswer(mark.line());
    }

    /// "Short answer" right above another heading says how is asked below.
    private boolean isOverQuestions(Mark mark) {
        return Boilerplate.isOverKind(mark.plain())
                && blockBelow(mark.endLine()).filter(Block.Heading.class::isInstance).isPresent();
    }

    /// Whether a line stands in a collapsed section that holds an answer.
    boolean isInCollapsedAnswer(int line) {
        var above = collapsedAnswers.lowerEntry(line);
        return above != null && line <= above.getValue();
    }

    /// Whether a collapsed answer begins on one of these lines.
    boolean hasCollapsedAnswer(int first, int last) {
        var next = collapsedAnswers.ceilingKey(first);
        return next != null && next <= last;
    }

    /// The first line from one on at which a collapsed answer begins; 0 if none does.
    int nextCollapsedAnswer(int line) {
        var next = collapsedAnswers.ceilingKey(line);
        return next == null ? 0 : next;
    }

    /// The line on which the collapsed answer ends that begins on a line.
    int endOfCollapsedAnswer(int line) {
        return collapsedAnswers.getOrDefault(line, line);
    }

    private static NavigableMap<Integer, Integer> collapsedAnswers(
            Document document, List<Collapsed> elements, NavigableMap<Integer, Integer> found) {
        for (var element : elements) {
            if (element.inner().isEmpty() && element.labelled()) {
                found.put(document.lineAt(element.start()), document.lineAt(element.end() - 1));
            }
            collapsedAnswers(document, element.inner(), found);
        }
        return found;
    }

    private static String fileName(String path) {
        var name = path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
        var dot = name.lastIndexOf('.');
        var stem = dot > 0 ? name.substring(0, dot) : name;
        return stem.isBlank() ? "document" : stem;
    }
}

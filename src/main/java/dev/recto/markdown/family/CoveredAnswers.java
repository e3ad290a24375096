package dev.recto.markdown.family;

import dev.recto.markdown.Reading.Confidence;
import dev.recto.markdown.block.Block;
import dev.recto.markdown.block.Container;
import dev.recto.markdown.block.Document;
import dev.recto.markdown.block.PlainText;
import dev.recto.markdown.block.Slice;
import dev.recto.markdown.edge.AnswerLabel;
import dev.recto.markdown.edge.CoveredAnswer;
import dev.recto.markdown.edge.OwnAnswer;
import dev.recto.markdown.kind.ChoosingLine;
import dev.recto.markdown.kind.LanguageSection;
import dev.recto.markdown.kind.Wording;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// Paragraphs over a covered answer: `<details>` whose summary is "Answer", a call-out, a container, a box or a tag
/// with such a title. Also containers that hold the question themselves, or have it as their title.
final class CoveredAnswers implements Family {
    private static final Pattern ASKING_TYPE = Pattern.compile(
            LanguageSection.ASKING_BOX.alternatives(), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern ASKING_TITLE = Pattern.compile(
            "(?:" + ASKING_TYPE.pattern() + ")\\s?\\p{Nd}{0,4}\\W*",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern REMARK = Pattern.compile(
            "tips?|notes?|info|hints?|warning|danger|caution|important|attention|success|abstract|example",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern BREAK = Pattern.compile("(?:\\s|<br\\s*/?>|</?(?:p|div)>)*", Pattern.CASE_INSENSITIVE);

    /// A line with the tag of an element, or with all of one that has a text.
    private static final Pattern ELEMENT = Pattern.compile("\\s*(?:</?(?:div|section|article|li)(?:\\s[^<>]*)?>\\s*"
            + "|<(?<tag>p|h[1-6]|b|strong)(?:\\s[^<>]*)?>\\s*(?<text>[^<>\\s][^<>]*?)\\s*</\\k<tag>>\\s*|)",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern HINT = Pattern.compile(
            "\\s*>[^\\p{L}\\n]{0,12}(?:\\p{L}{2,12} )?(?:" + LanguageSection.HINT.alternatives() + ")(?!\\p{L})",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern ANSWER_NOUN = Pattern.compile("(?<!\\p{L})(?:" + Wording.answerNouns() + ")(?!\\p{L})",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /// Lines of options, of which none asks.
    private static final Pattern OPTIONS = Pattern.compile(
            "^(?:\\*\\*)?\\(?[Aa][.):](?:\\*\\*)?\\s[^\\n]*\\n(?:\\*\\*)?\\(?[Bb][.):](?:\\*\\*)?\\s");

    private static final Pattern SHORTCODE = Pattern.compile("^:\\w{2,30}:\\s*");

    /// Blocks that may stand between a question and its answer.
    private static final int MOST_BETWEEN = 6;

    @Override
    public List<Scheme> schemes(Survey survey) {
        var cuts = new Search(survey).cuts();
        var asking = cuts.stream().filter(cut -> survey.asking().isQuestion(cut.question().text())).count();
        if (cuts.isEmpty() || cuts.size() == 1 && asking == 0 && !isExercise(survey, cuts.getFirst())) {
            return List.of();
        }
        return List.of(asking * 2 >= cuts.size() ? Scheme.explicit("Questions over covered answers", 0.85, cuts)
                : Scheme.inferred("Questions over covered answers", 0.8, cuts));
    }

    /// Whether a page below one heading at most has one cover, which is called an answer or a solution and not just
    /// "Show": then what stands above it is a task, however it is worded.
    private static boolean isExercise(Survey survey, Cut cut) {
        return survey.headings().size() < 2 && IntStream.rangeClosed(cut.firstLine(), cut.extent())
                .mapToObj(survey.document()::line)
                .filter(line -> line.contains("<summary") || CoveredAnswer.opens(line)).findFirst()
                .filter(line -> ANSWER_NOUN.matcher(PlainText.of(line)).find()).isPresent();
    }

    /// One document's blocks.
    private static final class Search {
        private final Survey survey;
        private final Document document;
        private final List<Block> blocks;
        private final Map<Integer, ColonContainer> opened = new HashMap<>();
        private final Map<Integer, ColonContainer> closed = new HashMap<>();
        /// From the line of a tag that covers an answer to the one that closes it.
        private final Map<Integer, Integer> tags;
        private int taken;

        Search(Survey survey) {
            this.survey = survey;
            this.document = survey.document();
            this.blocks = document.root().blocks();
            if (survey.signs().containers()) {
                for (var container : ColonContainer.in(document)) {
                    opened.put(container.first(), container);
                    closed.put(container.last(), container);
                }
            }
            this.tags = survey.signs().doubleBraces() || survey.signs().have("{%")
                    ? CoverTags.in(document) : Map.of();
        }

        List<Cut> cuts() {
            var cuts = new ArrayList<Cut>();
            for (var i = 0; i < blocks.size(); i++) {
                var block = blocks.get(i);
                if (!mayCover(block)) {
                    continue;
                }
                var line = first(block);
                if (line <= taken) {
                    continue;
                }
                var place = i;
                var cover = cover(block);
                if (cover.isPresent()) {
                    question(place, cover.get()).ifPresent(asked -> add(cuts, asked, cover.get()));
                } else if (block instanceof Block.Paragraph) {
                    titled(line).ifPresent(cuts::add);
                }
            }
            return cuts;
        }

        private boolean mayCover(Block block) {
            return block instanceof Block.Quote || block instanceof Block.Html
                    || block instanceof Block.Paragraph && mayHoldCover();
        }

        private boolean mayHoldCover() {
            return survey.signs().boxes() || !opened.isEmpty() || !tags.isEmpty();
        }

        private void add(List<Cut> cuts, Asked asked, Cover cover) {
            taken = cover.last();
            var question = new Slice(Label.withoutInBold(asked.question().text()), asked.question().line());
            cuts.add(Cut.open(question, answer(asked, cover), cover.last(), Confidence.LIKELY,
                    "Line %d covers an answer to what stands above it.".formatted(cover.first())));
        }

        /// From the question on, so that code between them is found; without it a container's content alone, because
        /// only the container knows that it is an answer.
        private Slice answer(Asked asked, Cover cover) {
            var between = document.lines(new Container.Root(), asked.below(), cover.first() - 1);
            var container = opened.get(cover.first());
            return container == null || !between.isBlank() || CoveredAnswer.opens(document.line(cover.first()))
                    ? document.lines(new Container.Root(), asked.below(), cover.last())
                    : document.lines(new Container.Root(), cover.first() + 1, cover.last() - 1);
        }

        /// The lines on which an answer is covered.
        private record Cover(int first, int last) {}

        /// A question and the first line below it.
        private record Asked(Slice question, int below) {
            static Asked of(Slice question) {
                return new Asked(question, question.endLine() + 1);
            }
        }

        private Optional<Cover> cover(Block block) {
            var line = first(block);
            return switch (block) {
                case Block.Quote _ when CoveredAnswer.opens(document.line(line)) ->
                        Optional.of(new Cover(line, last(block)));
                case Block.Html _ -> collapsed(line, last(block));
                case Block.Paragraph _ when mayHoldCover() -> coverIn(line, last(block));
                default -> Optional.empty();
            };
        }

        /// The section may begin below line breaks of HTML.
        private Optional<Cover> collapsed(int first, int last) {
            var line = first;
            while (line < last && BREAK.matcher(document.line(line)).matches()) {
                line++;
            }
            var below = survey.hasCollapsedAnswer(line, line) ? line : belowElement(first, last);
            return below == 0 ? Optional.empty()
                    : Optional.of(new Cover(below, survey.endOfCollapsedAnswer(below)));
        }

        /// The line of a section below an element of the same block that has a text, `<p>Why?</p>`; 0 if there is
        /// none.
        private int belowElement(int first, int last) {
            var texts = 0;
            for (var line = first; line <= last && texts <= 1; line++) {
                if (texts == 1 && survey.hasCollapsedAnswer(line, line)) {
                    return line;
                }
                var element = ELEMENT.matcher(document.line(line));
                if (!element.matches()) {
                    return 0;
                }
                texts += element.group("text") == null ? 0 : 1;
            }
            return 0;
        }

        /// Containers and boxes are paragraphs to the parser, and may begin below other lines of one.
        private Optional<Cover> coverIn(int first, int last) {
            for (var line = first; line <= last; line++) {
                var container = opened.get(line);
                if (container != null && (AnswerLabel.announces(PlainText.of(container.title()))
                        || CoveredAnswer.opens(document.line(line)))) {
                    return Optional.of(new Cover(line, container.last()));
                }
                if (tags.containsKey(line)) {
                    return Optional.of(new Cover(line, tags.get(line)));
                }
                if (isBox(line) && CoveredAnswer.opens(document.line(line))) {
                    return Optional.of(new Cover(line, endOfIndented(line)));
                }
            }
            return Optional.empty();
        }

        private boolean isBox(int line) {
            var start = document.lineStart(line);
            return document.text().startsWith("???", start) || document.text().startsWith("!!!", start);
        }

        private int endOfIndented(int line) {
            var end = line;
            for (var next = line + 1; next <= document.lineCount(); next++) {
                var text = document.line(next);
                if (text.startsWith("    ") || text.startsWith("\t")) {
                    end = next;
                } else if (!text.isBlank()) {
                    break;
                }
            }
            return end;
        }

        /// The paragraph above that asks, else the nearest one; code, pictures and options may stand between.
        private Optional<Asked> question(int place, Cover cover) {
            var own = first(blocks.get(place));
            for (var line = own; line < cover.first() && blocks.get(place) instanceof Block.Html; line++) {
                var element = ELEMENT.matcher(document.line(line));
                if (element.matches() && element.group("text") != null) {
                    return Optional.of(new Asked(new Slice(element.group("text"), line), cover.first()));
                }
            }
            if (own < cover.first() && blocks.get(place) instanceof Block.Paragraph) {
                return Optional.of(Asked.of(
                        document.lines(new Container.Root(), own, cover.first() - 1).trimmed()));
            }
            var nearest = Optional.<Asked>empty();
            for (var i = place - 1; i >= 0 && place - i <= MOST_BETWEEN; i--) {
                var block = blocks.get(i);
                var end = last(block);
                if (i == place - 1 && block instanceof Block.Quote quote && end > taken && quoted(quote).isPresent()) {
                    return quoted(quote);
                }
                if (end <= taken || block instanceof Block.Heading || block instanceof Block.Rule
                        || block instanceof Block.Quote && !isHint(block)) {
                    break;
                }
                var container = closed.get(end);
                if (container != null) {
                    return nearest.or(() -> inside(container));
                }
                if (i == place - 1 && block instanceof Block.Items list
                        && (list.ordered() || list.items().size() == 1 && lastItem(list).isPresent())) {
                    return lastItem(list);
                }
                if (block instanceof Block.Paragraph paragraph && !paragraph.text().startsWith("![")
                        && !OwnAnswer.begins(firstLine(paragraph.text()))
                        && !OPTIONS.matcher(paragraph.text()).find() && !LooseOptions.isOne(blocks, i)
                        && !(i > 0 && blocks.get(i - 1) instanceof Block.Items
                                && ChoosingLine.opens(paragraph.text()))) {
                    var asked = new Asked(new Slice(paragraph.text(), first(block)), last(block) + 1);
                    if (Asking.hasMark(paragraph.markdown())) {
                        return Optional.of(asked);
                    }
                    nearest = nearest.isPresent() ? nearest : Optional.of(asked);
                }
            }
            return nearest;
        }

        /// A quote that helps with the task above it: `> Tip: …`, `> [!HINT]`.
        private boolean isHint(Block block) {
            return HINT.matcher(document.line(first(block))).lookingAt();
        }

        /// The last item of a list, if it asks; the only one of a numbered list is what the cover belongs to, however
        /// it is worded.
        private Optional<Asked> lastItem(Block.Items list) {
            var flow = list.items().isEmpty() ? document.root() : list.items().getLast().flow();
            return !flow.blocks().isEmpty() && flow.blocks().getFirst() instanceof Block.Paragraph paragraph
                    && (list.ordered() && list.items().size() == 1 || survey.asking().isQuestion(paragraph.text()))
                    ? Optional.of(new Asked(new Slice(paragraph.text(), first(list.items().getLast())),
                            last(paragraph) + 1))
                    : Optional.empty();
        }

        /// A quote that asks or sets a task, and is neither a call-out with a title of its own nor what somebody said
        /// before.
        private Optional<Asked> quoted(Block.Quote quote) {
            var inside = quote.flow().blocks();
            if (inside.isEmpty() || !(inside.getLast() instanceof Block.Paragraph last && Asking.hasMark(last.markdown()))
                    && !(inside.getFirst() instanceof Block.Paragraph first && isTask(first.plain()))) {
                return Optional.empty();
            }
            var text = document.slice(quote.flow().container(), inside.getFirst().start(), inside.getLast().end());
            var symbol = SHORTCODE.matcher(text.text());
            return text.text().startsWith("[!") ? Optional.empty()
                    : Optional.of(new Asked(symbol.find() ? text.from(symbol.end()) : text, last(quote) + 1));
        }

        /// Behind a symbol that may be written as a word: `:computer: Write …`.
        private boolean isTask(String plain) {
            return survey.asking().isQuestion(SHORTCODE.matcher(plain).replaceFirst(""));
        }

        private static String firstLine(String text) {
            var end = text.indexOf('\n');
            return end < 0 ? text : text.substring(0, end);
        }

        private int first(Block.Item item) {
            return document.lineAt(item.start());
        }

        /// The question that is all of a container, whose title or type only says so.
        private Optional<Asked> inside(ColonContainer container) {
            var asks = container.title().isEmpty() ? ASKING_TYPE.matcher(container.type()).matches()
                    : ASKING_TITLE.matcher(container.title()).matches();
            var question = document.lines(new Container.Root(), container.first() + 1, container.last() - 1).trimmed();
            return asks && !question.isBlank()
                    ? Optional.of(new Asked(new Slice(question.text(), container.first()), container.last() + 1))
                    : Optional.empty();
        }

        /// A tip or a warning speaks to the reader. One that asks does so in passing, several are questions.
        private static boolean isRemark(ColonContainer container) {
            return REMARK.matcher(container.type()).matches();
        }

        /// Whether a title ends in a question mark, symbols and emphasis aside. "Stuck? Then read this:" does not.
        private static boolean endsInMark(String title) {
            var plain = PlainText.of(title);
            for (var at = plain.length() - 1; at >= 0; at--) {
                if ("?？؟".indexOf(plain.charAt(at)) >= 0) {
                    return true;
                }
                if (Character.isLetterOrDigit(plain.charAt(at)) || ".:：,;!".indexOf(plain.charAt(at)) >= 0) {
                    return false;
                }
            }
            return false;
        }

        /// `::: details What is …?` with the answer inside.
        private Optional<Cut> titled(int line) {
            var container = opened.get(line);
            if (container == null || !endsInMark(container.title()) || isRemark(container)
                    && opened.values().stream().filter(one -> isRemark(one) && endsInMark(one.title())).count() < 2) {
                return Optional.empty();
            }
            taken = container.last();
            return Optional.of(Cut.open(new Slice(Label.without(container.title()), line),
                    document.lines(new Container.Root(), line + 1, container.last() - 1), container.last(),
                    Confidence.SURE, "Line %d opens a container whose title asks."));
        }

        private int first(Block block) {
            return document.lineAt(block.start());
        }

        private int last(Block block) {
            return document.lineAt(Math.max(block.start(), block.end() - 1));
        }
    }
}

package dev.recto.markdown.family;

import dev.recto.markdown.Reading.Confidence;
import dev.recto.markdown.block.Block;
import dev.recto.markdown.block.Container;
import dev.recto.markdown.block.Document;
import dev.recto.markdown.block.Slice;
import dev.recto.markdown.edge.AnswerLabel;
import dev.recto.markdown.kind.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Sentences over a word that says whether they are true: a paragraph, heading, quote or item, and below it `True`,
/// `**False.** The keel is.` or `> True`, in a block or on a line of its own.
///
/// A sentence that nothing sets off is a statement only if the word stands alone: an essay may go on with "True, but".
final class JudgedStatements implements Family {
    private static final int FEWEST = 2;
    private static final int FEWEST_WORDS = 3;
    private static final int FEWEST_SIGNS = 4;

    /// In characters.
    private static final int LONGEST = 400;

    /// `Statement 3: …`, `Claim 2. …`
    private static final Pattern NUMBERED_WORD = Pattern.compile("\\p{L}{1,14} ?\\p{Nd}{1,3}\\s?[.:：)–—-]");
    private static final String SENTENCE_END = ".!。！";
    private static final String CLOSING = "*_\"”’»'」)";

    /// What may be a statement or say whether one is true.
    ///
    /// @param item the item it stands in; none if it is in no list
    /// @param first whether nothing stands before it there
    /// @param level of a heading; 0 if it is none
    /// @param inside whether it stands in a quote, a list below or a cover, where a label shows no answer by itself
    /// @param alone false for one of several items below a sentence, which are options
    private record Piece(Container container, int line, int endLine, String text, Block.@Nullable Item item,
            boolean numbered, boolean first, int level, boolean inside, boolean alone) {}

    @Override
    public List<Scheme> schemes(Survey survey) {
        if (!mayJudge(survey.document())) {
            return List.of();
        }
        var openings = new ArrayList<Opening>();
        Piece above = null;
        for (var piece : pieces(survey)) {
            var judged = above == null || !piece.alone ? Optional.<Opening>empty() : below(survey, above, piece);
            judged.ifPresent(openings::add);
            var within = judged.isPresent() ? judged : within(survey, piece);
            if (judged.isEmpty()) {
                within.ifPresent(openings::add);
            }
            above = within.isPresent() || piece.text.isEmpty() ? null : piece;
        }
        return openings.size() < FEWEST ? List.of() : List.of(Scheme.inferred(
                "Statements over what says that they are true or not", 0.95, Opening.cuts(survey, openings)));
    }

    /// Whether several lines may begin with words that judge.
    private static boolean mayJudge(Document document) {
        var found = 0;
        for (var line = 1; line <= document.lineCount() && found < FEWEST; line++) {
            found += Verdict.mayOpen(document.text(), document.lineStart(line), document.lineEnd(line)) ? 1 : 0;
        }
        return found == FEWEST;
    }

    /// A statement over a block of its own that judges it.
    private static Optional<Opening> below(Survey survey, Piece statement, Piece told) {
        if (!statement.first || told.level > 0 || told.item != null && told.item != statement.item && told.first
                && statement.item != null && statement.numbered == told.numbered) {
            return Optional.empty();
        }
        // Elsewhere a label alone shows the answer.
        var text = statement.level > 0 || statement.inside || told.inside ? withoutLabel(told.text) : told.text;
        var container = statement.item != null && told.item == statement.item ? statement.container
                : survey.document().root().container();
        return judges(survey, statement, statement.text, text)
                ? Optional.of(opening(survey, statement, statement.text, told.line, container)) : Optional.empty();
    }

    /// A statement with a line below it, in its own paragraph, that judges it.
    private static Optional<Opening> within(Survey survey, Piece piece) {
        var end = piece.first && piece.level == 0 ? piece.text.indexOf('\n') : -1;
        for (var lines = 1; end > 0 && end < LONGEST; lines++) {
            if (judges(survey, piece, piece.text.substring(0, end), piece.text.substring(end + 1))) {
                return Optional.of(opening(survey, piece, piece.text.substring(0, end), piece.line + lines,
                        piece.container));
            }
            end = piece.text.indexOf('\n', end + 1);
        }
        return Optional.empty();
    }

    private static boolean judges(Survey survey, Piece piece, String statement, String told) {
        var weight = Verdict.opening(told);
        return weight.isPresent() && isStatement(survey, statement, weight.get() == Verdict.Opening.ALONE
                && isNumbered(piece, statement))
                && (weight.get() == Verdict.Opening.ALONE || isSetOff(survey, piece, statement));
    }

    private static boolean isNumbered(Piece piece, String statement) {
        return piece.numbered || Label.of(statement).filter(label -> !label.number().isEmpty()).isPresent();
    }

    private static boolean isSetOff(Survey survey, Piece piece, String statement) {
        return piece.item != null || piece.level > 0 || statement.startsWith("**") || isNumbered(piece, statement)
                || NUMBERED_WORD.matcher(statement).lookingAt() || survey.wording().asksForTruth(statement);
    }

    /// A sentence that asks nothing but whether it is true.
    ///
    /// @param endless whether no sign need stand at its end
    private static boolean isStatement(Survey survey, String statement, boolean endless) {
        if (statement.length() > LONGEST || statement.isBlank() || Verdict.opening(statement).isPresent()
                || AnswerLabel.endOfLeading(statement).isPresent()) {
            return false;
        }
        var end = statement.length();
        while (end > 0 && (CLOSING.indexOf(statement.charAt(end - 1)) >= 0
                || Character.isWhitespace(statement.charAt(end - 1)))) {
            end--;
        }
        return end > 0 && (SENTENCE_END.indexOf(statement.charAt(end - 1)) >= 0
                || endless && ":?？".indexOf(statement.charAt(end - 1)) < 0 || survey.wording().asksForTruth(statement))
                && (hasWords(statement) || statement.codePoints().filter(Character::isIdeographic)
                        .limit(FEWEST_SIGNS).count() == FEWEST_SIGNS);
    }

    private static boolean hasWords(String statement) {
        return statement.strip().split("\\s+", FEWEST_WORDS).length == FEWEST_WORDS;
    }

    private static String withoutLabel(String text) {
        return text.substring(AnswerLabel.endOfLeading(text).orElse(0));
    }

    private static Opening opening(
            Survey survey, Piece statement, String text, int answerLine, Container container) {
        return new Opening(new Slice(LabelledAnswers.withoutLabel(text), statement.line), answerLine, container,
                statement.level > 0 ? statement.level
                        : survey.headingBefore(statement.line).map(Mark::level).orElse(6), Confidence.LIKELY,
                "Line " + answerLine + " says whether what stands above it is true.");
    }

    private static List<Piece> pieces(Survey survey) {
        var pieces = new ArrayList<Piece>();
        for (var block : survey.document().root().blocks()) {
            if (block instanceof Block.Items list) {
                addItems(survey, list, pieces);
            } else {
                pieces.add(piece(survey, survey.document().root().container(), block, null, false, true));
            }
        }
        return pieces;
    }

    private static void addItems(Survey survey, Block.Items list, List<Piece> pieces) {
        var areOptions = list.items().size() > 1 && !list.ordered();
        for (var item : list.items()) {
            for (var block : item.flow().blocks()) {
                var first = block == item.flow().blocks().getFirst();
                var piece = piece(survey, item.flow().container(), block, item, list.ordered(), first);
                pieces.add(first && areOptions ? options(piece) : piece);
            }
        }
    }

    /// The same, which judges nothing.
    private static Piece options(Piece piece) {
        return new Piece(piece.container, piece.line, piece.endLine, piece.text, piece.item, piece.numbered,
                piece.first, piece.level, piece.inside, false);
    }

    private static Piece piece(Survey survey, Container container, Block block, Block.@Nullable Item item,
            boolean numbered, boolean first) {
        var document = survey.document();
        var inner = inner(block);
        var text = switch (inner) {
            case Block.Paragraph paragraph -> paragraph.text();
            case Block.Heading heading -> heading.text();
            case Block.Html html -> covered(survey, html);
            default -> "";
        };
        return new Piece(container, document.lineAt(block.start()),
                document.lineAt(Math.max(block.start(), block.end() - 1)), text, item, numbered, first,
                inner instanceof Block.Heading heading ? heading.level() : 0,
                inner != block || inner instanceof Block.Html, true);
    }

    /// The only block of a quote, and the first one of the only item of a list; else the block itself.
    private static Block inner(Block block) {
        return switch (block) {
            case Block.Quote quote when quote.flow().blocks().size() == 1 -> quote.flow().blocks().getFirst();
            case Block.Items list when list.items().size() == 1
                    && !list.items().getFirst().flow().blocks().isEmpty() ->
                    list.items().getFirst().flow().blocks().getFirst();
            default -> block;
        };
    }

    /// What a collapsed answer begins with that begins in a block.
    private static String covered(Survey survey, Block.Html html) {
        var document = survey.document();
        var line = document.lineAt(html.start());
        if (survey.nextCollapsedAnswer(line) != line) {
            return "";
        }
        // The answer may be inside another element, which is none of the outermost.
        var covers = survey.collapsed();
        return covers.subList(InOrder.firstFrom(covers, html.start(), Collapsed::start), covers.size()).stream().findFirst()
                .filter(cover -> cover.start() < html.end())
                .map(cover -> document.text().substring(cover.bodyStart(), Math.min(cover.bodyEnd(),
                        cover.bodyStart() + LONGEST)).strip()).orElse("");
    }
}

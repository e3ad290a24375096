package dev.recto.markdown;

import dev.recto.card.Problem;
import dev.recto.markdown.Reading.LeftOut;
import dev.recto.markdown.block.BlockReader;
import dev.recto.markdown.block.Cores;
import dev.recto.markdown.edge.Mojibake;
import dev.recto.markdown.family.Survey;
import dev.recto.markdown.family.Vote;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/// Reads a document into cards. Immutable, thread-safe.
public final class DocumentReader {
    private final BlockReader blocks = new BlockReader();

    /// That a document has nothing to ask is among the reading's problems.
    ///
    /// @throws ReadingFault if Recto itself makes a mistake with the document
    /// @throws OutOfMemoryError where memory is short
    public Reading read(SourceText source) {
        return read(source, SchemeChoice.USUAL);
    }

    /// Reads by the scheme that the user wants.
    ///
    /// @throws ReadingFault if Recto itself makes a mistake with the document
    public Reading read(SourceText source, SchemeChoice choice) {
        return guarded(source, () -> cards(source, choice));
    }

    static Reading guarded(SourceText source, Supplier<Reading> reading) {
        try {
            return reading.get();
        } catch (RuntimeException | StackOverflowError mistake) {
            throw new ReadingFault(source.path(), mistake);
        }
    }

    private Reading cards(SourceText source, SchemeChoice choice) {
        var document = blocks.read(source);
        var brokenSeen = Cores.meanwhile(document, () -> Mojibake.isIn(source.text()));
        var survey = new Survey(document);
        var outcome = Vote.on(survey, choice);
        var broken = brokenSeen.get();
        var written = Singles.of(new CardWriter(survey, outcome.cuts(), outcome.marked(), broken).cards());
        var remainder = Cores.meanwhile(document,
                () -> new Remainder(survey, written).parts());
        var cards = LikelyMistakes.marked(written);
        if (choice.equals(SchemeChoice.NOTHING)) {
            return new Reading(survey.name(), outcome.scheme(), choice, outcome.alternatives(), cards, wholly(survey),
                    problems(source, broken));
        }
        var leftOut = remainder.get();
        var problems = new ArrayList<>(problems(source, broken));
        if (cards.isEmpty() && !source.isRefused()) {
            problems.add(NothingToAsk.in(source, leftOut, outcome.purpose()));
        }
        return new Reading(survey.name(), outcome.scheme(), choice, outcome.alternatives(), cards, leftOut, problems);
    }

    private static List<LeftOut> wholly(Survey survey) {
        return List.of(new LeftOut(1, survey.document().lineCount(), "The whole document",
                "you chose to leave it out"));
    }

    /// The problems of its text, broken characters among them.
    private static List<Problem> problems(SourceText source, boolean broken) {
        if (!broken) {
            return source.problems();
        }
        var problems = new ArrayList<>(source.problems());
        var lines = source.text().split("\n", -1);
        for (var i = 0; i < lines.length; i++) {
            if (Mojibake.isIn(lines[i])) {
                problems.add(Problem.at(source.path(), i + 1,
                        "characters were broken when the text was saved with a wrong encoding",
                        "They are shown repaired; the document is as it was."));
                break;
            }
        }
        return problems;
    }
}

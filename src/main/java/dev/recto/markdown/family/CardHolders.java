package dev.recto.markdown.family;

import dev.recto.markdown.edge.EmptyLine;
import dev.recto.markdown.family.Scheme.Strength;
import java.util.BitSet;
import java.util.List;

/// Headings and other marks that hold cards and are none themselves: `## Quick facts` over nothing but lines
/// `term :: meaning`.
final class CardHolders {
    private static final int FEWEST = 2;

    private final Survey survey;

    /// The lines of cuts whose marks are used for questions alone, and those that they begin at.
    private final BitSet sure = new BitSet();
    private final BitSet begun = new BitSet();

    private CardHolders(Survey survey) {
        this.survey = survey;
    }

    /// @param schemes all that were found
    static CardHolders among(Survey survey, List<Scheme> schemes) {
        var holders = new CardHolders(survey);
        for (var scheme : schemes) {
            if (scheme.strength() == Strength.EXPLICIT) {
                scheme.cuts().forEach(holders::add);
            }
        }
        return holders;
    }

    private void add(Cut cut) {
        begun.set(cut.firstLine());
        sure.set(cut.firstLine(), Math.max(cut.firstLine(), cut.extent()) + 1);
    }

    /// The scheme without cuts that do not ask and have several such cards for their answer, and nothing else but
    /// rules.
    Scheme removedFrom(Scheme scheme) {
        if (begun.isEmpty() || scheme.strength() == Strength.EXPLICIT) {
            return scheme;
        }
        var kept = scheme.cuts().stream().filter(cut -> !isHolder(cut)).toList();
        return kept.size() == scheme.cuts().size() ? scheme
                : Scheme.inferred(scheme.name(), scheme.evidence(), kept);
    }

    private boolean isHolder(Cut cut) {
        if (cut.answer().isBlank()) {
            return false;
        }
        var last = Math.min(cut.extent(), survey.document().lineCount());
        var cards = 0;
        for (var line = cut.answer().line(); line <= last; line++) {
            if (!sure.get(line) && !survey.document().isBlank(line, line)
                    && !EmptyLine.isRule(survey.document().line(line), 0)) {
                return false;
            }
            cards += begun.get(line) ? 1 : 0;
        }
        return cards >= FEWEST && !survey.asking().isQuestion(cut.question().text());
    }
}

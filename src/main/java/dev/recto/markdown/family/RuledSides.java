package dev.recto.markdown.family;

import dev.recto.markdown.Reading.Confidence;
import dev.recto.markdown.block.Block;
import dev.recto.markdown.block.Slice;
import java.util.List;
import java.util.Optional;

/// Cards between rules, whose sides are divided by a line `?` or `???` with blank lines around it: all that stands
/// between the rules is one side or the other, whatever blocks it is made of.
///
/// Slides have their speaker's notes below a line `???`: what stands above it must ask.
final class RuledSides {
    private static final String OF_SLIDES = "???";

    private RuledSides() {}

    /// The card whose mark is the block at a place, if a rule ends it, or begins it and nothing but a heading or the
    /// end of the document follows.
    static Optional<Cut> at(Survey survey, List<Block> blocks, int place) {
        var first = place;
        while (first > 0 && !divides(blocks.get(first - 1)) && !isMark(blocks.get(first - 1))) {
            first--;
        }
        var end = place + 1;
        while (end < blocks.size() && !divides(blocks.get(end)) && !isMark(blocks.get(end))) {
            end++;
        }
        var closed = end < blocks.size() && blocks.get(end) instanceof Block.Rule;
        var opened = first > 0 && blocks.get(first - 1) instanceof Block.Rule;
        var ends = end == blocks.size() || blocks.get(end) instanceof Block.Heading;
        if (first == place || end == place + 1 || !closed && !(opened && ends)
                || first > 0 && isMark(blocks.get(first - 1))) {
            return Optional.empty();
        }
        var front = between(survey, blocks, first, place);
        var slides = ((Block.Paragraph) blocks.get(place)).plain().equals(OF_SLIDES);
        if (slides && !survey.asking().isQuestion(front.text())) {
            return Optional.empty();
        }
        return Optional.of(Cut.open(front, between(survey, blocks, place + 1, end),
                survey.document().lineAt(blocks.get(end - 1).end() - 1), Confidence.SURE,
                "Line " + survey.document().lineAt(blocks.get(place).start())
                        + " divides the sides of a card between rules."));
    }

    static boolean isMark(Block block) {
        return block instanceof Block.Paragraph paragraph && paragraph.text().length() <= OF_SLIDES.length() + 2
                && (paragraph.text().strip().equals("?") || paragraph.text().strip().equals(OF_SLIDES));
    }

    private static boolean divides(Block block) {
        return block instanceof Block.Rule || block instanceof Block.Heading;
    }

    private static Slice between(Survey survey, List<Block> blocks, int first, int behind) {
        var document = survey.document();
        return document.lines(document.root().container(), document.lineAt(blocks.get(first).start()),
                document.lineAt(blocks.get(behind - 1).end() - 1));
    }
}

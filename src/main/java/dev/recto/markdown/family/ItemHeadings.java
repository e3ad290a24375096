package dev.recto.markdown.family;

import dev.recto.markdown.Reading.Confidence;
import dev.recto.markdown.block.Container;
import java.util.List;

/// A heading that opens a list item: `12. ### What is …?`
///
/// The answer should be the rest of the item; but as the marker grows wider, text that was indented for a narrow one
/// falls out of its list. So it goes on until the next such item.
final class ItemHeadings implements Family {
    @Override
    public List<Scheme> schemes(Survey survey) {
        var marks = survey.headings().stream().filter(ItemHeadings::opensOuterItem)
                .filter(mark -> isNumber(mark.marker()) || survey.asking().isQuestion(mark.markdown())).toList();
        var level = marks.stream().mapToInt(Mark::level).min().orElse(6);
        var openings = marks.stream().map(mark -> new Opening(
                mark.question(), mark.endLine() + 1, mark.container(), level - 1,
                        Confidence.SURE,
                "Line %d is one of " + marks.size() + " headings that open a list item.")).toList();
        return marks.isEmpty() ? List.of()
                : List.of(Scheme.inferred("Headings in list items", 1.0, Opening.cuts(survey, openings)));
    }

    /// Outliners write headings behind bullets, over whatever there is.
    private static boolean isNumber(String marker) {
        return Character.isDigit(marker.charAt(0));
    }

    private static boolean opensOuterItem(Mark mark) {
        return !mark.marker().isEmpty() && mark.container() instanceof Container.Indented(var parent, var columns)
                && parent.isRoot();
    }
}

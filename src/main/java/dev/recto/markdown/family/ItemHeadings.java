package dev.recto.markdown.family;

import dev.recto.markdown.Reading.Confidence;
import dev.recto.markdown.block.Slice;
import dev.recto.markdown.family.Survey.Mark;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// A heading that opens a list item: `12. ### What is …?`
///
/// The answer should be the rest of the item; but as the marker grows wider, text that was indented for a narrow one falls
/// out of its list. So it goes on until the next such item.
final class ItemHeadings implements Family {
    @Override
    public List<Scheme> schemes(Survey survey) {
        var byLevel = survey.headings().stream().filter(mark -> !mark.marker().isEmpty())
                .collect(Collectors.groupingBy(Mark::level, TreeMap::new, Collectors.toList()));
        var schemes = new ArrayList<Scheme>();
        byLevel.forEach((level, marks) -> {
            var openings = marks.stream().map(mark -> new Opening(
                    new Slice(Label.without(mark.text()), mark.line()), mark.endLine() + 1, mark.container(), level - 1, Confidence.SURE,
                    "Line %d is one of %d headings that open a list item.".formatted(mark.line(), marks.size()))).toList();
            schemes.add(Scheme.inferred("Headings in list items", 1.0, Opening.cuts(survey, openings)));
        });
        return schemes;
    }
}

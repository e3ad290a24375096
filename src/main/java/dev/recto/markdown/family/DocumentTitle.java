package dev.recto.markdown.family;

import dev.recto.markdown.block.Document;
import java.util.List;
import java.util.Optional;

/// Finds the heading that names a document.
final class DocumentTitle {
    /// The title, one below it, and what they stand over.
    private static final int FEWEST_WITH_SUBTITLE = 3;

    private DocumentTitle() {}

    /// The first heading is the title if no other is on its level or above, but for those that are counted and for one
    /// that stands right below it. A question that is the only heading is none: the file is that one question with its
    /// answer.
    static Optional<Mark> among(Document document, List<Mark> headings, Asking asking) {
        var outer = headings.stream().filter(Mark::atRoot).toList();
        if (outer.isEmpty()) {
            return Optional.empty();
        }
        var first = outer.getFirst();
        if (outer.size() == 1 && asking.isWorded(first.markdown())) {
            return Optional.empty();
        }
        var alone = outer.stream().skip(hasSubtitle(document, outer, asking) ? 2 : 1)
                .allMatch(mark -> mark.level() > first.level()
                        || mark.level() == first.level() && first.plainLabel().isEmpty() && isCounted(mark));
        return alone && (first.plainLabel().isEmpty() || outer.size() > 2 && isChapter(first, asking))
                ? Optional.of(first) : Optional.empty();
    }

    /// `# FAQ`, and right below it `# Answers for those who row`: the second says more of the same, if neither asks nor
    /// is counted.
    private static boolean hasSubtitle(Document document, List<Mark> outer, Asking asking) {
        return outer.size() >= FEWEST_WITH_SUBTITLE && outer.get(1).level() == outer.getFirst().level()
                && document.isBlank(outer.getFirst().endLine() + 1, outer.get(1).line() - 1)
                && outer.stream().limit(2).allMatch(mark -> mark.plainLabel().isEmpty() && mark.answer().isEmpty()
                        && !asking.isQuestion(mark.markdown()));
    }

    private static boolean isCounted(Mark mark) {
        return mark.plainLabel().filter(label -> !label.number().isEmpty()).isPresent();
    }

    /// `# 4. Pets` over other headings: the number is that of the document among others.
    private static boolean isChapter(Mark first, Asking asking) {
        return first.plainLabel().filter(Label::named).isEmpty() && !asking.isQuestion(first.markdown());
    }
}

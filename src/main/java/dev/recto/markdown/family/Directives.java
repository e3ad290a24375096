package dev.recto.markdown.family;

import dev.recto.markdown.Reading.Confidence;
import dev.recto.markdown.block.Block;
import dev.recto.markdown.block.Container;
import dev.recto.markdown.block.Document;
import dev.recto.markdown.block.PlainText;
import dev.recto.markdown.block.Slice;
import dev.recto.markdown.edge.Directive;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Directives of MyST in fences: `{exercise}` with its `{solution}`, a `{dropdown}` whose title asks, or one
/// that covers the answer to the paragraph or list item above it.
final class Directives implements Family {
    private static final Pattern ASKING =
            Pattern.compile("(?:\\w+:)?(?:exercise|problem|question|quiz|task)(?:-start)?");

    /// A directive and the lines it stands on.
    private record Placed(Directive directive, int first, int last, int place) {
        boolean asks() {
            return ASKING.matcher(directive.name()).matches();
        }
    }

    @Override
    public List<Scheme> schemes(Survey survey) {
        var document = survey.document();
        if (!survey.signs().have("`{") && !survey.signs().have("~{")) {
            return List.of();
        }
        var placed = placed(document);
        var cuts = new ArrayList<Cut>();
        var end = 0;
        for (var i = 0; i < placed.size(); i++) {
            var one = placed.get(i);
            var cut = one.asks() ? Optional.of(exercise(placed, i)) : one.directive().holdsAnswer()
                    ? covered(survey, one, end) : titled(one);
            end = one.last();
            cut.ifPresent(cuts::add);
        }
        return cuts.isEmpty() ? List.of() : List.of(Scheme.explicit("Directives that ask", 1.0, cuts));
    }

    private static List<Placed> placed(Document document) {
        var placed = new ArrayList<Placed>();
        var blocks = document.root().blocks();
        for (var i = 0; i < blocks.size(); i++) {
            if (blocks.get(i) instanceof Block.Code code && code.fenced() && code.info().isEmpty()) {
                var first = document.lineAt(code.start());
                var last = document.lineAt(Math.max(code.start(), code.end() - 1));
                var place = i;
                Directive.of(document.lines(document.root().container(), first, last))
                        .ifPresent(directive -> placed.add(new Placed(directive, first, last, place)));
            }
        }
        return placed;
    }

    /// The solution names its exercise, else it is the one right behind it.
    private static Cut exercise(List<Placed> placed, int place) {
        var exercise = placed.get(place);
        var label = exercise.directive().label();
        var named = placed.stream().filter(one -> !one.asks() && one.directive().holdsAnswer() && !label.isEmpty()
                && one.directive().title().equals(label)).findFirst();
        var next = place + 1 < placed.size() && !placed.get(place + 1).asks() && placed.get(place + 1).directive()
                .holdsAnswer() ? Optional.of(placed.get(place + 1)) : Optional.<Placed>empty();
        var solution = named.or(() -> next.filter(one -> label.isEmpty() || one.directive().title().isEmpty()));
        var body = exercise.directive().body().trimmed();
        var asked = body.isBlank() ? exercise.directive().title() : body.text();
        var adjacent = solution.filter(one -> next.isPresent() && one.first() == next.get().first());
        return Cut.open(new Slice(asked, exercise.first()),
                solution.map(one -> one.directive().body()).orElse(Slice.none(exercise.last())),
                adjacent.map(Placed::last).orElse(exercise.last()), Confidence.SURE,
                "Line %d opens a directive for a question.".formatted(exercise.first()));
    }

    private static Optional<Cut> titled(Placed one) {
        return Asking.hasMark(PlainText.of(one.directive().title())) ? Optional.of(Cut.open(
                new Slice(Label.without(one.directive().title()), one.first()), one.directive().body(), one.last(),
                Confidence.SURE, "Line %d opens a directive whose title asks.".formatted(one.first())))
                : Optional.empty();
    }

    /// The paragraph or list item right above; one that asks, or has a number.
    private static Optional<Cut> covered(Survey survey, Placed cover, int from) {
        var document = survey.document();
        if (cover.place() == 0) {
            return Optional.empty();
        }
        var above = document.root().blocks().get(cover.place() - 1);
        var line = document.lineAt(above.start());
        var asked = switch (above) {
            case Block.Paragraph paragraph -> Optional.of(new Slice(paragraph.text(), line));
            case Block.Items list -> asked(document, list);
            default -> Optional.<Slice>empty();
        };
        return asked.filter(question -> question.line() > from
                && (survey.asking().isQuestion(question.text()) || above instanceof Block.Items))
                .map(question -> Cut.open(new Slice(Label.without(question.text()), question.line()),
                        cover.directive().body(), cover.last(), Confidence.LIKELY,
                        "Line %d covers an answer to what stands above it.".formatted(cover.first())));
    }

    /// The last item of a numbered list.
    private static Optional<Slice> asked(Document document, Block.Items list) {
        if (!list.ordered() || list.items().isEmpty() || list.items().getLast().flow().blocks().isEmpty()) {
            return Optional.empty();
        }
        var item = list.items().getLast();
        var container = item.flow().container() instanceof Container.Indented indented ? indented : list.items()
                .getLast().flow().container();
        var text = document.slice(container, item.flow().blocks().getFirst().start(), item.end()).text().strip();
        return Optional.of(new Slice(text, document.lineAt(item.start())));
    }
}

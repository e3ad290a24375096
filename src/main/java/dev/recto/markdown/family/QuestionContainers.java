package dev.recto.markdown.family;

import dev.recto.markdown.Reading.Confidence;
import dev.recto.markdown.block.Container;
import dev.recto.markdown.block.Document;
import dev.recto.markdown.block.Slice;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Containers of quizzes, `::: question` … `:::`: what is asked, then options or a field to fill in,
/// `<input value="3">`.
///
/// Hints inside help to answer and are no part of it. A container that holds its answer in another one is a covered
/// answer.
final class QuestionContainers implements Family {
    private static final String NAME = "question";
    private static final Pattern HINTS = Pattern.compile("hints?", Pattern.CASE_INSENSITIVE);
    private static final Pattern OPTION = Pattern.compile("(?m)^[ ]{0,3}[-*+][ ]+\\[[ xX]\\][ ]");
    private static final Pattern FIELD =
            Pattern.compile("(?m)^[ ]{0,3}<input\\b[^<>\\n]{0,200}\\bvalue=\"([^\"<>\\n]{1,80})\"[^<>\\n]{0,200}>");

    @Override
    public List<Scheme> schemes(Survey survey) {
        var document = survey.document();
        if (!survey.signs().containers() || !document.text().contains(NAME)) {
            return List.of();
        }
        var containers = ColonContainer.in(document);
        var cuts = new ArrayList<Cut>();
        for (var i = 0; i < containers.size(); i++) {
            var container = containers.get(i);
            if (container.type().equalsIgnoreCase(NAME) && container.title().isEmpty()) {
                var end = container.last();
                for (var next = i + 1; next < containers.size() && containers.get(next).first() < container.last()
                        && end == container.last(); next++) {
                    end = HINTS.matcher(containers.get(next).type()).matches() ? containers.get(next).first() : 0;
                }
                if (end > 0) {
                    cut(document, container, end).ifPresent(cuts::add);
                }
            }
        }
        return cuts.isEmpty() ? List.of() : List.of(Scheme.explicit("Question containers", 1.3, cuts));
    }

    /// @param end the line behind what is asked and offered
    private static Optional<Cut> cut(Document document, ColonContainer container, int end) {
        var body = document.lines(new Container.Root(), container.first() + 1, end - 1).trimmed();
        var options = OPTION.matcher(body.text());
        var field = FIELD.matcher(body.text());
        if (options.find() && options.start() > 0) {
            return Optional.of(cut(container, body.to(options.start()), body.from(options.start())));
        }
        if (field.find() && field.start() > 0) {
            return Optional.of(cut(container, body.to(field.start()), new Slice(field.group(1),
                    body.from(field.start()).line())));
        }
        return Optional.empty();
    }

    private static Cut cut(ColonContainer container, Slice question, Slice answer) {
        return Cut.open(question.trimmed().beginningOn(container.first()), answer, container.last(), Confidence.SURE,
                "Line %d opens a container for a question.");
    }
}

package dev.recto.markdown.family;

import dev.recto.markdown.Reading.Confidence;
import dev.recto.markdown.block.Slice;
import java.util.List;

/// One question a file: the front matter has it under `question`, the document's text is the answer.
final class FrontMatterQuestion implements Family {
    @Override
    public List<Scheme> schemes(Survey survey) {
        var document = survey.document();
        return document.frontMatter().text("question").map(question -> {
            var body = document.lines(document.root().container(), document.frontMatter().lines() + 1,
                    document.lineCount());
            var answer = body.isBlank()
                    ? document.frontMatter().text("answer").map(text -> new Slice(text, 1)).orElse(body) : body;
            return List.of(Scheme.explicit("A question in the front matter", 10.0, List.of(Cut.open(
                    new Slice(question, 1), answer, document.lineCount(), Confidence.SURE,
                    "The front matter has a question; the document is its answer."))));
        }).orElse(List.of());
    }
}

package dev.recto.markdown.family;

import dev.recto.markdown.Reading.Confidence;
import dev.recto.markdown.block.Block;
import dev.recto.markdown.block.Document;
import dev.recto.markdown.block.PlainText;
import dev.recto.markdown.block.Slice;
import dev.recto.markdown.edge.AnswerLabel;
import dev.recto.markdown.kind.LanguageSection;
import java.util.ArrayList;
import java.util.List;

/// One question a file: its title asks, in the front matter or as the first heading, and all that is divided off below
/// it are parts of the answer: "Short answer", "Explanation", "Example". A title in the front matter that ends in a
/// question mark is enough where nothing below asks.
final class QuestionFile implements Family {
    private static final Words ANSWERS = Words.of(LanguageSection.ANSWER_SECTION);
    private static final Words PARTS = Words.of(LanguageSection.ANSWER_PART);

    /// In lines with text.
    private static final int LONGEST = 60;

    /// In letters.
    private static final int SHORTEST = 6;

    /// An answer has no more sections.
    private static final int MOST = 30;

    @Override
    public List<Scheme> schemes(Survey survey) {
        var document = survey.document();
        var headings = firstHeadings(document);
        if (headings.isEmpty()) {
            return namedAlone(survey, headings);
        }
        if (headings.size() > MOST) {
            return List.of();
        }
        var first = headings.getFirst();
        var heads = headings.stream().skip(1).allMatch(other -> other.level() > first.level())
                && survey.asking().isWorded(first.markdown()) && !Boilerplate.isOverKind(first.plain());
        var named = document.frontMatter().text("title").or(() -> document.frontMatter().text("name"))
                .filter(survey.asking()::isWorded);
        var parts = heads ? headings.subList(1, headings.size()) : headings;
        if (!heads && named.isEmpty() || parts.isEmpty() || !areParts(parts)) {
            return namedAlone(survey, heads ? parts : headings);
        }
        var line = heads ? document.lineAt(first.start()) : 1;
        var start = heads ? document.lineAt(first.end() - 1) + 1 : document.frontMatter().lines() + 1;
        var end = parts.stream().filter(part -> Boilerplate.isHeading(part.plain()))
                .map(part -> document.lineAt(part.start()) - 1).findFirst().orElse(document.lineCount());
        var body = document.lines(document.root().container(), start, end);
        return body.isBlank() ? List.of() : List.of(Scheme.explicit("A title that asks", 5.0, List.of(Cut.open(
                new Slice(Label.without(heads ? first.text() : named.get()), line), body, document.lineCount(),
                Confidence.SURE, "The title asks, and all sections below it are parts of an answer."))));
    }

    /// The front matter's title ends in a question mark, and no heading asks anything: the text is what answers it,
    /// whatever its sections are called. A long text is an article that the question leads into, unless one of the
    /// sections is said to be the answer.
    private static List<Scheme> namedAlone(Survey survey, List<Block.Heading> headings) {
        var document = survey.document();
        var title = document.frontMatter().text("title").map(String::strip)
                .filter(text -> text.endsWith("?") || text.endsWith("？") || text.endsWith("؟"));
        var body = document.lines(document.root().container(), document.frontMatter().lines() + 1,
                document.lineCount());
        var answers = headings.stream().anyMatch(heading -> AnswerLabel.mentions(heading.plain()));
        if (title.isEmpty() || headings.size() > MOST || survey.genre().isOther()
                || headings.stream().anyMatch(heading -> Asking.hasMark(heading.markdown()))
                || !answers && body.text().lines().filter(line -> !line.isBlank()).limit(LONGEST + 1).count() > LONGEST
                || PlainText.of(body.text()).codePoints().filter(Character::isLetter).limit(SHORTEST).count()
                        < SHORTEST) {
            return List.of();
        }
        return List.of(Scheme.explicit("A title that asks", answers ? 5.0 : 0.6, List.of(Cut.open(
                new Slice(Label.without(title.get()), 1), body, document.lineCount(), Confidence.LIKELY,
                "The title in the front matter asks; the document is its answer."))));
    }

    /// Whether a heading names a part of an answer.
    static boolean isPart(String plain) {
        return ANSWERS.areAllOf(plain) || PARTS.areAllOf(plain);
    }

    /// One more than may be, at most.
    private static List<Block.Heading> firstHeadings(Document document) {
        var headings = new ArrayList<Block.Heading>();
        for (var block : document.root().blocks()) {
            if (block instanceof Block.Heading heading) {
                headings.add(heading);
                if (headings.size() > MOST) {
                    break;
                }
            }
        }
        return headings;
    }

    /// On the outermost level there are only parts of an answer, and one of them says so.
    private static boolean areParts(List<Block.Heading> headings) {
        var level = headings.stream().mapToInt(Block.Heading::level).min().orElse(1);
        var outer = headings.stream().filter(heading -> heading.level() == level)
                .map(Block.Heading::plain).toList();
        return outer.stream().anyMatch(text -> ANSWERS.areAllOf(text))
                && outer.stream().allMatch(text -> ANSWERS.areAllOf(text) || PARTS.areAllOf(text)
                        || Boilerplate.isHeading(text));
    }
}

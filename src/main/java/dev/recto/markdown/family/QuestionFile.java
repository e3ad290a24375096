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
import java.util.Optional;

/// One question a file: its title asks, in the front matter or as the first heading, and all that is divided off below
/// it are parts of the answer: "Short answer", "Explanation", "Example". A title that ends in a question mark is enough
/// where nothing below asks.
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
            return namedAlone(survey, headings);
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

    /// The front matter's title, or the only heading on the first one's level, ends in a question mark, and no other
    /// heading asks anything: the text is what answers it, whatever its sections are called. A long text is an article
    /// that the question leads into, unless one of the sections is said to be the answer.
    private static List<Scheme> namedAlone(Survey survey, List<Block.Heading> headings) {
        var document = survey.document();
        var named = document.frontMatter().text("title").map(String::strip).filter(QuestionFile::endsAsking);
        var first = named.isPresent() ? Optional.<Block.Heading>empty() : titleOver(headings)
                .filter(heading -> endsAsking(heading.plain()) || isOutlined(survey, headings));
        var title = named.or(() -> first.map(Block.Heading::text));
        var body = document.lines(document.root().container(),
                first.map(heading -> document.lineAt(heading.end() - 1)).orElse(document.frontMatter().lines()) + 1,
                document.lineCount());
        var answers = headings.stream().anyMatch(heading -> AnswerLabel.mentions(heading.plain()));
        if (title.isEmpty() || headings.size() > MOST || survey.genre().isOther()
                || headings.stream().skip(first.isPresent() ? 1 : 0)
                        .anyMatch(heading -> Asking.hasMark(heading.markdown()))
                || !answers && body.text().lines().filter(line -> !line.isBlank()).limit(LONGEST + 1).count() > LONGEST
                || PlainText.of(body.text()).codePoints().filter(Character::isLetter).limit(SHORTEST).count()
                        < SHORTEST) {
            return List.of();
        }
        return List.of(Scheme.explicit("A title that asks", answers ? 5.0 : 0.6, List.of(Cut.open(
                new Slice(Label.without(title.get()), first.map(heading -> document.lineAt(heading.start())).orElse(1)),
                body, document.lineCount(), Confidence.LIKELY, "The title asks; the document is its answer."))));
    }

    private static boolean endsAsking(String text) {
        return text.endsWith("?") || text.endsWith("？") || text.endsWith("؟");
    }

    /// Whether a title asks and all that stands below it are the counted sections of one text.
    static boolean isOutlined(Survey survey) {
        var headings = firstHeadings(survey.document());
        return headings.size() <= MOST && titleOver(headings).isPresent() && isOutlined(survey, headings);
    }

    private static boolean isOutlined(Survey survey, List<Block.Heading> headings) {
        return survey.asking().isWorded(headings.getFirst().markdown()) && isOutline(headings);
    }

    /// Whether all headings but the first are counted, `1.` over `1.1`.
    private static boolean isOutline(List<Block.Heading> headings) {
        var labels = headings.stream().skip(1).map(heading -> Label.of(heading.plain())).toList();
        return labels.stream().allMatch(label -> label.filter(one -> !one.named()).isPresent())
                && labels.stream().anyMatch(label -> label.orElseThrow().number().indexOf('.') > 0);
    }

    /// The first of several headings, if it stands over all others.
    private static Optional<Block.Heading> titleOver(List<Block.Heading> headings) {
        return headings.size() > 1 && headings.stream().skip(1)
                .allMatch(other -> other.level() > headings.getFirst().level())
                ? Optional.of(headings.getFirst()) : Optional.empty();
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
                .map(heading -> Label.without(heading.plain())).toList();
        return outer.stream().anyMatch(text -> ANSWERS.areAllOf(text))
                && outer.stream().allMatch(text -> ANSWERS.areAllOf(text) || PARTS.areAllOf(text)
                        || Boilerplate.isHeading(text));
    }
}

package dev.recto.markdown.family;

import dev.recto.markdown.Reading.Confidence;
import dev.recto.markdown.block.Block;
import dev.recto.markdown.block.Document;
import dev.recto.markdown.block.Slice;
import dev.recto.markdown.block.WhiteSpace;
import dev.recto.markdown.edge.PropertyLine;
import dev.recto.markdown.kind.Blanks;
import dev.recto.markdown.kind.Wording;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Outlines as Logseq writes them: a bullet with `#card` or `[[card]]`, its nested bullets are the answer.
final class Outlines implements Family {
    private static final Pattern TAG = Pattern.compile(
            "(?<before>(?:\\s+#[\\p{L}_][\\p{L}\\p{N}_/-]*)*)\\s*(?:#(?:flash)?cards?(?:[/-][\\w/-]+)?"
                    + "|#?\\[\\[[Cc]ards?\\]\\](?=(?:\\s+#\\S+)*\\s*$))"
                    + "(?<behind>(?:\\s+#[\\p{L}_][\\p{L}\\p{N}_/-]*)*)(?=\\s|$)");
    private static final Pattern LABEL =
            Pattern.compile("^(?:\\*\\*|__)?(?:Q|" + Wording.questionLabels()
                    + ")\\s?\\d{0,4}\\s?[:：.](?:\\*\\*|__)?\\s*",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern TRAILING_TAGS = Pattern.compile("(?:\\s+#[\\p{L}_][\\p{L}\\p{N}_/-]*)+\\s*$");
    private static final Set<Blanks.Notation> BLANKS =
            Set.of(Blanks.Notation.NUMBERED, Blanks.Notation.WORD, Blanks.Notation.HIGHLIGHT);

    /// @param question all that stands above the answer, without the tag
    /// @param line where the tag stands
    /// @param tags those beside it
    private record Tagged(String question, int line, List<String> tags) {
        static Tagged of(String above, int line, Matcher tag) {
            var beside = Outlines.tags(tag);
            return new Tagged((above + tag.replaceAll("").strip()).stripLeading(), line, beside);
        }
    }

    @Override
    public List<Scheme> schemes(Survey survey) {
        var cuts = new ArrayList<Cut>();
        if (survey.signs().cardTags()) {
            var tags = Places.of(survey.document().text(), "#card", "#flashcard", "[[card", "[[Card");
            survey.document().root().blocks().forEach(block -> addItems(survey.document(), block, tags, cuts));
        }
        return cuts.isEmpty() ? List.of() : List.of(Scheme.explicit("Outlines with a card tag", 1.5, cuts));
    }

    private static void addItems(Document document, Block block, Places tags, List<Cut> cuts) {
        if (!(block instanceof Block.Items list) || !tags.mayBeIn(block.start(), block.end())) {
            return;
        }
        for (var item : list.items()) {
            if (!tags.mayBeIn(item.start(), item.end())) {
                continue;
            }
            var tagged = tagged(document, item);
            if (tagged.isPresent()) {
                cuts.add(cut(document, item, tagged.get()));
            } else {
                item.flow().blocks().forEach(inner -> addItems(document, inner, tags, cuts));
            }
        }
    }

    /// An item with the tag of a card: on its first line, which may be a heading, or at the end of all that stands
    /// above its nested bullets.
    private static Optional<Tagged> tagged(Document document, Block.Item item) {
        var blocks = item.flow().blocks();
        var first = blocks.isEmpty() ? Optional.<Matcher>empty() : tag(firstLine(blocks.getFirst()));
        if (first.isPresent()) {
            return first.map(tag -> Tagged.of("", document.lineAt(item.start()), tag));
        }
        for (var block : blocks) {
            if (block instanceof Block.Items) {
                break;
            }
            var end = block instanceof Block.Paragraph paragraph
                    ? tag(paragraph.text().substring(paragraph.text().lastIndexOf('\n') + 1))
                    : Optional.<Matcher>empty();
            if (end.isPresent()) {
                var text = document.slice(item.flow().container(), item.start() + item.marker().length(), block.end())
                        .trimmed().text();
                var last = text.lastIndexOf('\n') + 1;
                return end.map(tag -> Tagged.of(withoutProperties(text.substring(0, last)),
                        document.lineAt(block.end() - 1), tag));
            }
        }
        return Optional.empty();
    }

    private static String withoutProperties(String lines) {
        return lines.lines().filter(line -> !PropertyLine.isKnown(line.strip())).map(line -> line + "\n")
                .collect(Collectors.joining());
    }

    /// The tag of a card in a line, with those beside it.
    private static Optional<Matcher> tag(String line) {
        // It begins with one of these signs, or with the white space before it.
        var sign = 0;
        while (sign < line.length() && line.charAt(sign) != '#' && line.charAt(sign) != '[') {
            sign++;
        }
        var start = sign;
        while (start > 0 && WhiteSpace.is(line.charAt(start - 1))) {
            start--;
        }
        var tag = TAG.matcher(line);
        return sign < line.length() && tag.find(start) ? Optional.of(tag) : Optional.empty();
    }

    private static Cut cut(Document document, Block.Item item, Tagged tagged) {
        var line = document.lineAt(item.start());
        var question = LABEL.matcher(tagged.question()).replaceFirst("");
        var extent = document.lineAt(item.end() - 1);
        var trailing = TRAILING_TAGS.matcher(question);
        if (!Blanks.in(question, BLANKS).isEmpty()) {
            var text = trailing.find() ? question.substring(0, trailing.start()) : question;
            return new Cut(new Slice(text, line), Slice.none(line), extent, new Form.Cloze(BLANKS), List.of(),
                    Confidence.SURE, "Line %d is a bullet with blanks and the tag of a card.");
        }
        if (extent == tagged.line()) {
            var divided = divided(question, line, tagged);
            if (divided.isPresent()) {
                return divided.get();
            }
        }
        var nested = item.flow().blocks().stream().filter(block -> document.lineAt(block.start()) > tagged.line()
                && !(block instanceof Block.Paragraph text && withoutProperties(text.text()).isBlank())).findFirst();
        var answer = nested.filter(Block.Items.class::isInstance).map(Block.Items.class::cast)
                .filter(list -> list.items().size() == 1)
                .map(list -> list.items().getFirst())
                .map(only -> document.slice(only.flow().container(), only.start() + only.marker().length(), only.end()))
                .orElseGet(() -> document.lines(item.flow().container(), tagged.line() + 1, extent));
        var body = answer.trimmed();
        return Cut.open(new Slice(question, line), new Slice(body.text().stripLeading(), body.line()), extent,
                Confidence.SURE,
                "Line %d is a bullet with the tag of a card.").tagged(tagged.tags());
    }

    /// `- question :: answer #card`, with nothing below it.
    private static Optional<Cut> divided(String text, int line, Tagged tagged) {
        return InlineSeparators.separator(text, true).map(at -> Cut.open(new Slice(text.substring(0, at).strip(), line),
                new Slice(text.substring(text.startsWith(":::", at) ? at + 3 : at + 2).strip(), tagged.line()),
                tagged.line(), Confidence.SURE, "Line %d is a bullet with the tag of a card.").tagged(tagged.tags()));
    }

    /// The tags beside that of the card: `#easy #card`.
    private static List<String> tags(Matcher tag) {
        return Arrays.stream((tag.group("before") + tag.group("behind")).strip().split("\\s+"))
                .filter(name -> !name.isEmpty()).map(name -> name.substring(1)).toList();
    }

    private static String firstLine(Block block) {
        return switch (block) {
            case Block.Heading heading -> heading.text();
            case Block.Paragraph paragraph -> {
                var end = paragraph.text().indexOf('\n');
                yield end < 0 ? paragraph.text() : paragraph.text().substring(0, end);
            }
            default -> "";
        };
    }
}

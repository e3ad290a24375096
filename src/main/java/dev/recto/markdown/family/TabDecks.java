package dev.recto.markdown.family;

import dev.recto.markdown.Reading.Confidence;
import dev.recto.markdown.block.Block;
import dev.recto.markdown.block.Slice;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// Lines `front ⇥ back`, as programs for flash cards export them, with or without Anki's lines `#separator:tab`.
///
/// Columns of data are divided by tabs as well. So a header must say what the lines are, or most fronts ask, or the
/// heading or the file is named after flash cards or vocabulary; and every line of a paragraph must have both sides.
final class TabDecks implements Family {
    private static final int FEWEST = 3;
    private static final double MOST = 0.6;
    private static final Pattern HEADER =
            Pattern.compile("#(?<key>separator|html|tags column|deck column|guid column|notetype column|columns|deck|"
                    + "notetype|tags)\\s?:\\s?(?<value>.*)", Pattern.CASE_INSENSITIVE);

    /// What a deck's header says.
    private record Header(String divider, int tags, boolean said) {
        static final Header NONE = new Header("\t", 0, false);

        Header with(String line) {
            var matcher = HEADER.matcher(line.strip());
            if (!matcher.matches()) {
                return this;
            }
            var value = matcher.group("value").strip().toLowerCase(Locale.ROOT);
            return switch (matcher.group("key").toLowerCase(Locale.ROOT)) {
                case "separator" -> new Header(switch (value) {
                    case "semicolon", ";" -> ";";
                    case "pipe", "|" -> "|";
                    default -> "\t";
                }, tags, true);
                case "tags column" -> new Header(divider, value.matches("\\d") ? Integer.parseInt(value) : 0, said);
                default -> this;
            };
        }
    }

    @Override
    public List<Scheme> schemes(Survey survey) {
        var document = survey.document();
        if (!divides(document.text()) && !document.text().startsWith("#separator")) {
            return List.of();
        }
        var header = Header.NONE;
        var cuts = new ArrayList<Cut>();
        for (var block : document.root().blocks()) {
            if (block instanceof Block.Paragraph paragraph && (header.said() || paragraph.text().indexOf('\t') > 0
                    || paragraph.text().startsWith("#"))) {
                header = add(survey, paragraph, header, cuts);
            }
        }
        var asking = cuts.stream().filter(cut -> survey.asking().isWorded(cut.question().text())).count();
        var asks = asking >= cuts.size() * MOST;
        if (cuts.size() < FEWEST || !header.said() && !asks && !DeckItems.isNamed(survey, cuts.getFirst().firstLine())
                && !Glossary.isAbove(survey, cuts.getFirst().firstLine())) {
            return List.of();
        }
        return List.of(Scheme.explicit("Lines divided by tabs", 1.0, asks ? cuts : cuts.stream().map(cut ->
                survey.asking().isQuestion(cut.question().text()) ? cut : new Cut(cut.question(), cut.answer(),
                        cut.extent(), new Form.Term(), cut.tags(), cut.confidence(), cut.because())).toList()));
    }

    /// Whether tabs stand behind text on several lines; most stand at the beginning of one.
    private static boolean divides(String text) {
        var found = 0;
        for (var at = text.indexOf('\t'); at >= 0 && found < FEWEST; at = text.indexOf('\t', at + 1)) {
            found += at > 0 && !Character.isWhitespace(text.charAt(at - 1)) ? 1 : 0;
        }
        return found >= FEWEST;
    }

    /// Adds the lines of a paragraph, if each has two sides.
    ///
    /// @return the header with what its lines add to it
    private static Header add(Survey survey, Block.Paragraph paragraph, Header before, List<Cut> cuts) {
        var header = before;
        var first = survey.document().lineAt(paragraph.start());
        var found = new ArrayList<Cut>();
        var lines = paragraph.text().split("\n", -1);
        for (var i = 0; i < lines.length; i++) {
            if (HEADER.matcher(lines[i].strip()).matches()) {
                header = header.with(lines[i]);
                continue;
            }
            var columns = lines[i].split(Pattern.quote(header.divider()), -1);
            var most = header.said() ? Integer.MAX_VALUE : 2;
            if (columns.length < 2 || columns.length > most || columns[0].isBlank() || columns[1].isBlank()) {
                return header;
            }
            var tags = header.tags() > 2 && header.tags() <= columns.length
                    ? List.of(columns[header.tags() - 1].strip().split("\\s+")) : List.<String>of();
            found.add(Cut.open(new Slice(columns[0].strip(), first + i), new Slice(columns[1].strip(), first + i),
                    first + i, Confidence.SURE, "Line %d has a question and its answer, divided by a tab.")
                    .tagged(tags.stream().filter(tag -> !tag.isBlank()).toList()));
        }
        cuts.addAll(found);
        return header;
    }
}

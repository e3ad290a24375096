package dev.recto.markdown.kind;

import dev.recto.card.Card.Blank;
import dev.recto.markdown.block.PlainText;
import dev.recto.markdown.edge.Masked;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// A sentence in which something is left out, `Water boils at ___ degrees.`, and an answer that says what.
///
/// A line of underscores says so by itself; dots and empty brackets only if the wording asks to fill in.
final class Gaps {
    private static final Pattern LINE = Pattern.compile("(?:_|\\\\_){3,}");
    private static final Pattern OTHER = Pattern.compile(
            "(?:_|\\\\_){2,}|…+|\\.{3,}|[(（][\\s\u3000]*[)）]|【[\\s\u3000]*】|〔[\\s\u3000]*〕|\\[\\s+\\](?!\\()");
    private static final int LONGEST = 120;

    private Gaps() {}

    /// What belongs in the gaps, one part of the answer for each; none if they do not agree in number.
    ///
    /// @param told whether the wording asks to fill in
    static List<Blank> of(String question, String answer, boolean told) {
        var places = places(question, told);
        if (places.isEmpty()) {
            return List.of();
        }
        var texts = parts(answer, places.size());
        if (texts.size() != places.size()) {
            return List.of();
        }
        var blanks = new ArrayList<Blank>();
        for (var i = 0; i < places.size(); i++) {
            blanks.add(new Blank(places.get(i)[0], places.get(i)[1], texts.get(i), Optional.empty()));
        }
        return blanks;
    }

    private static List<int[]> places(String question, boolean told) {
        if (!told && !question.contains("___") && !question.contains("\\_")) {
            return List.of();
        }
        var masked = Masked.of(question);
        var lines = LINE.matcher(masked).results().map(found -> new int[] {found.start(), found.end()}).toList();
        return !lines.isEmpty() || !told ? lines
                : OTHER.matcher(masked).results().map(found -> new int[] {found.start(), found.end()}).toList();
    }

    /// The first paragraph's lines, or its parts between commas and the like.
    private static List<String> parts(String answer, int count) {
        var end = answer.strip().indexOf("\n\n");
        var first = end < 0 ? answer.strip() : answer.strip().substring(0, end);
        if (first.isEmpty() || first.length() > LONGEST * count || first.contains("```")) {
            return List.of();
        }
        var lines = texts(first, "\n");
        if (count == 1) {
            return lines.size() == 1 && first.length() <= LONGEST ? lines : List.of();
        }
        return lines.size() == count ? lines : texts(first, "\\s*[,;/、，；،]\\s*|\\s+(?:-|–|—|\\|)\\s+");
    }

    private static List<String> texts(String text, String divider) {
        return Pattern.compile(divider).splitAsStream(text)
                .map(part -> PlainText.of(part.strip().replaceFirst("^(?:[-*+]|\\d{1,2}[.)])\\s+", "")))
                .map(part -> part.replaceFirst("[.。]$", "").strip()).filter(part -> !part.isEmpty()).toList();
    }
}

package dev.recto.insight.health;

import dev.recto.markdown.Reading;
import dev.recto.markdown.block.Block;
import dev.recto.markdown.block.Document;
import dev.recto.markdown.block.PlainText;
import dev.recto.markdown.kind.Wording;
import java.util.HashSet;
import java.util.TreeMap;
import java.util.regex.Pattern;

/// Headings that ask something and became no card.
final class LostQuestions {
    private static final Pattern MARK = Pattern.compile("[?？؟][\\p{So}\\p{Sk}\\p{M}\\s\\u200D)\\]\"'”»*★☆⭐.]*$");
    private static final int LONGEST = 600;
    /// Within an answer a short heading that asks is an aspect of it: "Why?"
    private static final int WORDS_OF_A_QUESTION = 4;

    private LostQuestions() {}

    static void look(Document document, Reading reading, Findings findings) {
        var ends = new TreeMap<Integer, Integer>();
        var asked = new HashSet<String>();
        for (var found : reading.cards()) {
            var face = found.card().face();
            ends.merge(face.source().line(), face.source().endLine(), Math::max);
            asked.add(Fold.letters(PlainText.of(firstLine(face.question().text()))));
        }
        // What the whole document is called may ask, too: "What does it print?"
        asked.add(Fold.letters(reading.title()));
        var wording = Wording.of(document.text());
        for (var flow : document.flows()) {
            for (var block : flow.blocks()) {
                if (block instanceof Block.Heading heading && heading.text().length() <= LONGEST) {
                    var plain = PlainText.of(heading.text());
                    if (!isOnlyALink(heading.text()) && !asked.contains(Fold.letters(plain))) {
                        look(document, heading, plain, ends, wording, findings);
                    }
                }
            }
        }
    }

    private static void look(Document document, Block.Heading heading, String plain, TreeMap<Integer, Integer> ends,
            Wording wording, Findings findings) {
        var line = document.lineAt(heading.start());
        var hasMark = MARK.matcher(plain).find() || plain.startsWith("¿");
        var isLong = Answers.words(plain) >= WORDS_OF_A_QUESTION;
        if (ends.containsKey(line) || !hasMark && !(isLong && wording.asks(plain))) {
            return;
        }
        var around = ends.floorEntry(line);
        if (around != null && around.getValue() >= line) {
            if (hasMark && isLong) {
                findings.add(Severity.NOTE, Rule.LOST_QUESTION, line,
                        "this heading asks something and is part of the answer to line " + around.getKey(),
                        "If it is a question of its own, give it the level of that one.");
            }
        } else {
            findings.add(hasMark ? Severity.WARNING : Severity.NOTE, Rule.LOST_QUESTION, line,
                    "this heading asks something and became no card",
                    "If it is a question, write it as the others of this document are written.");
        }
    }

    /// A heading that leads elsewhere is a line of a table of contents.
    private static boolean isOnlyALink(String markdown) {
        return markdown.startsWith("[") && markdown.endsWith(")") && markdown.contains("](#");
    }

    private static String firstLine(String text) {
        var end = text.indexOf('\n');
        return end < 0 ? text : text.substring(0, end);
    }
}

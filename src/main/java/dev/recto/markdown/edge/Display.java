package dev.recto.markdown.edge;

import dev.recto.card.Passage;
import dev.recto.markdown.block.References;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// From a passage as written to one that shows what was meant.
public final class Display {
    /// A formula deep in a list item, which would be indented code.
    private static final Pattern INDENTED_FORMULA =
            Pattern.compile("(?m)(?<=\\n[ \\t]{0,40}\\n)[ \\t]{4,}(\\$\\$[^\\n]*\\$\\$[ \\t]*)$");

    private final References references;
    private final boolean broken;

    /// @param references of the document that passages are taken from
    /// @param broken whether there are broken characters anywhere in it
    public Display(References references, boolean broken) {
        this.references = references;
        this.broken = broken;
    }

    public Passage passage(String text) {
        if (text.isBlank()) {
            return Passage.EMPTY;
        }
        var repaired = joinedTables(broken ? Mojibake.repaired(text) : text);
        return new Passage(text, references.suppliedTo(formulas(BoldBreak.closed(repaired))));
    }

    /// What was done to a passage, a sentence each.
    public static List<String> repairs(Passage passage) {
        if (passage.text().equals(passage.display())) {
            return List.of();
        }
        var repairs = new ArrayList<String>();
        var characters = Mojibake.repaired(passage.text());
        if (!characters.equals(passage.text())) {
            repairs.add("Broken characters are shown repaired.");
        }
        if (!joinedTables(characters).equals(characters)) {
            repairs.add("Table rows that were spread over several lines are shown joined.");
        }
        return repairs;
    }

    private static String formulas(String text) {
        return hasIndentedFormula(text) ? INDENTED_FORMULA.matcher(text).replaceAll("  $1") : text;
    }

    /// Whether a formula begins behind four blanks or more, and the line above is blank.
    private static boolean hasIndentedFormula(String text) {
        for (var at = text.indexOf("$$"); at >= 0; at = text.indexOf("$$", at + 2)) {
            var start = startOfBlanks(text, at);
            if (at - start >= 4 && start > 0 && text.charAt(start - 1) == '\n') {
                var above = startOfBlanks(text, start - 1);
                if (above > 0 && text.charAt(above - 1) == '\n') {
                    return true;
                }
            }
        }
        return false;
    }

    private static int startOfBlanks(String text, int end) {
        var start = end;
        while (start > 0 && (text.charAt(start - 1) == ' ' || text.charAt(start - 1) == '\t')) {
            start--;
        }
        return start;
    }

    private static String joinedTables(String text) {
        if (!TableText.mayBeIn(text)) {
            return text;
        }
        var lines = Arrays.asList(text.split("\n", -1));
        var searched = CodeLines.blanked(text);
        var changed = new ArrayList<String>();
        var copied = 0;
        for (Optional<TableText> found = TableText.find(searched, 0); found.isPresent();
                found = TableText.find(searched, found.get().lastLine() + 1)) {
            var table = found.get();
            var joined = table.joined();
            changed.addAll(lines.subList(copied, table.firstLine()));
            changed.addAll(joined.rows().size() == table.rows().size()
                    ? lines.subList(table.firstLine(), table.lastLine() + 1) : joined.lines());
            copied = table.lastLine() + 1;
        }
        changed.addAll(lines.subList(copied, lines.size()));
        return copied == 0 ? text : String.join("\n", changed);
    }
}

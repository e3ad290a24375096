package dev.recto.insight.health;

import dev.recto.markdown.SourceText;
import dev.recto.markdown.edge.Mojibake;
import java.util.function.Predicate;

/// Characters that were lost or garbled before anybody here read them. A document has them on many lines or on none, so
/// the first line stands for all.
final class Characters {
    private static final char LOST = '\uFFFD';

    private Characters() {}

    static void look(SourceText source, Findings findings) {
        source.problems().forEach(problem -> findings.add(Severity.WARNING, Rule.ENCODING, problem));
        if (source.problems().isEmpty() && source.text().indexOf(LOST) >= 0) {
            find(source.text(), line -> line.indexOf(LOST) >= 0, findings,
                    "a character was lost before this text was saved and shows as \uFFFD",
                    "Put in what stood there.");
        }
        if (!Mojibake.repaired(source.text()).equals(source.text())) {
            find(source.text(), line -> !Mojibake.repaired(line).equals(line), findings,
                    "characters were garbled when the text was saved in a wrong encoding",
                    "Cards show them repaired; mend the document by saving the original again as UTF-8.");
        }
    }

    private static void find(String text, Predicate<String> isBroken, Findings findings, String what, String remedy) {
        var lines = text.split("\n", -1);
        var first = 0;
        var others = 0;
        for (var i = 0; i < lines.length; i++) {
            if (isBroken.test(lines[i])) {
                others += first == 0 ? 0 : 1;
                first = first == 0 ? i + 1 : first;
            }
        }
        if (first > 0) {
            findings.add(Severity.WARNING, Rule.BROKEN_CHARACTERS, first,
                    others == 0 ? what : what + ", and on " + others + " more " + (others == 1 ? "line" : "lines"),
                    remedy);
        }
    }
}

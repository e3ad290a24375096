package dev.recto.markdown.kind;

import dev.recto.markdown.kind.Options.Option;
import dev.recto.markdown.kind.Options.Style;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Options with a capital letter and no sign behind it: `A red`, `B green`, `C blue`.
///
/// A sentence may begin with "A", so at least three stand on lines one below the other, all letters from A on;
/// two only if they are "true" and "false".
final class BareLetters {
    private static final int FEWEST = 3;
    private static final int MOST = 8;

    private BareLetters() {}

    static Optional<Options> in(String body) {
        if (body.indexOf("\nB ") < 0) {
            return Optional.empty();
        }
        var lines = new OptionLines(body);
        for (var first = 0; first < lines.count(); first++) {
            var end = first;
            var found = new ArrayList<Option>();
            while (end < lines.count() && found.size() < MOST && isOption(lines, end, (char) ('A' + found.size()))) {
                found.add(new Option(lines.line(end).substring(0, 1), lines.line(end).substring(2).strip(), false));
                end++;
            }
            if (found.size() >= FEWEST || areVerdicts(found)) {
                return Optional.of(Options.on(lines, first, end, Style.LETTER, found));
            }
        }
        return Optional.empty();
    }

    /// `A True` over `B False`
    private static boolean areVerdicts(List<Option> options) {
        return options.size() == 2 && options.stream().map(option -> Verdict.of(option.text()))
                .flatMap(Optional::stream).distinct().count() == 2;
    }

    private static boolean isOption(OptionLines lines, int line, char letter) {
        return lines.beginsWith(letter, line) && !lines.isCode(line) && lines.line(line).startsWith(letter + " ")
                && !lines.line(line).substring(2).isBlank()
                && "-–—".indexOf(lines.line(line).substring(2).stripLeading().charAt(0)) < 0;
    }
}

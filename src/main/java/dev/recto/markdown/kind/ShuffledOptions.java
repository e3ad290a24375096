package dev.recto.markdown.kind;

import dev.recto.markdown.kind.Options.Option;
import dev.recto.markdown.kind.Options.Style;
import java.util.ArrayList;
import java.util.Optional;

/// Options whose order was changed after they had their letters: `B) …`, `D) …`, `A) …`, `C) …`.
///
/// Each stands on one line, right below the one before, and together they have all letters from A on, none twice.
final class ShuffledOptions {
    private static final int FEWEST = 3;

    private ShuffledOptions() {}

    static Optional<Options> in(OptionLines lines) {
        for (var first = 0; first < lines.count();) {
            var found = new ArrayList<Option>();
            var letters = 0;
            var inOrder = true;
            var line = first;
            for (; line < lines.count(); line++) {
                var start = lines.start(Style.LETTER, line);
                if (start.isEmpty()) {
                    break;
                }
                var letter = Character.toLowerCase(start.get().letter().charAt(0)) - 'a';
                inOrder &= letter == found.size();
                letters |= (letters & 1 << letter) != 0 ? 1 << Integer.SIZE - 1 : 1 << letter;
                found.add(OptionText.option(start.get(), lines, line, line + 1));
            }
            if (found.size() >= FEWEST && !inOrder && letters == (1 << found.size()) - 1
                    && found.stream().noneMatch(option -> option.text().isBlank())) {
                return Optional.of(Options.on(lines, first, line, Style.LETTER, found));
            }
            first = line + 1;
        }
        return Optional.empty();
    }
}

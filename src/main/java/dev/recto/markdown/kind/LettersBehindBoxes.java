package dev.recto.markdown.kind;

import dev.recto.markdown.kind.Options.Option;
import java.util.ArrayList;
import java.util.List;

/// `[x] B: text`, `[ ] **C)** text`: letters behind boxes, in order, are no part of the options' texts.
final class LettersBehindBoxes {
    private LettersBehindBoxes() {}

    /// The options with such letters as theirs; as they are if one has none.
    static List<Option> without(List<Option> options) {
        var texts = new ArrayList<Option>();
        for (var option : options) {
            var text = withoutBold(option.text());
            var letter = text.length() < 4 ? '?' : Character.toUpperCase(text.charAt(0));
            if (letter != 'A' + texts.size() || ".):".indexOf(text.charAt(1)) < 0 || text.charAt(2) != ' ') {
                return options;
            }
            texts.add(new Option(String.valueOf(letter), text.substring(3).strip(), option.marked()));
        }
        return texts;
    }

    /// `**C)** text` and `**C**) text` as `C) text`.
    private static String withoutBold(String text) {
        var bold = text.startsWith("**") ? text.indexOf("**", 2) : -1;
        return bold == 3 || bold == 4 ? text.substring(2, bold) + text.substring(bold + 2) : text;
    }
}

package dev.recto.markdown.kind;

import dev.recto.markdown.block.WhiteSpace;
import dev.recto.markdown.edge.CodeLines;
import java.util.regex.Pattern;

/// Lines of options that are written as items in an other way than with a bullet, put as items with one.
///
/// `✅ text` and `❌ text` in lines below each other, and numbers before the letters, `1. A) text`.
final class PlainItems {
    private static final Pattern COUNTED =
            Pattern.compile("([ \\t]{0,6})\\d{1,2}[.)]([ \\t]+)(?=(?:\\*\\*|__)?[A-Ha-h][.)、．：]\\s*\\S)");
    /// Fewer lines may be one thing to do and one not to do.
    private static final int FEWEST_SIGNED = 3;
    private static final int FEWEST_COUNTED = 2;

    private PlainItems() {}

    /// The text with all such lines as items; as it is if there is none.
    static String withBullets(String text) {
        return mayBeSigned(text) || mayBeCounted(text) ? written(CodeLines.of(text)) : text;
    }

    private static boolean mayBeSigned(String text) {
        return OptionSigns.hasAny(text, OptionSigns.TICKED) && OptionSigns.hasAny(text, OptionSigns.CROSSED);
    }

    private static boolean mayBeCounted(String text) {
        for (var at = text.indexOf("1"); at >= 0; at = text.indexOf("1", at + 1)) {
            if (at + 3 < text.length() && ".)".indexOf(text.charAt(at + 1)) >= 0 && WhiteSpace.is(text.charAt(at + 2))
                    && (at == 0 || WhiteSpace.is(text.charAt(at - 1)))) {
                return true;
            }
        }
        return false;
    }

    private static String written(CodeLines lines) {
        var written = new StringBuilder(lines.text().length() + 8);
        for (var line = 0; line < lines.count(); ) {
            var signed = signed(lines, line);
            var counted = signed > 0 ? 0 : counted(lines, line);
            var end = line + Math.max(1, Math.max(signed, counted));
            for (; line < end; line++) {
                var text = lines.line(line);
                written.append(line == 0 ? "" : "\n").append(signed > 0 ? "- " + text
                        : counted > 0 ? COUNTED.matcher(text).replaceFirst("$1-$2") : text);
            }
        }
        return written.toString();
    }

    /// How many lines from one on begin with signs of both kinds; 0 if they are too few.
    private static int signed(CodeLines lines, int first) {
        var ticked = 0;
        var crossed = 0;
        for (var line = first; line < lines.count() && !lines.isCode(line); line++) {
            var sign = lines.start(line) < lines.end(line) ? lines.text().charAt(lines.start(line)) : ' ';
            if (sign < '\u2600' || OptionSigns.TICKED.indexOf(sign) < 0 && OptionSigns.CROSSED.indexOf(sign) < 0) {
                break;
            }
            ticked += OptionSigns.TICKED.indexOf(sign) >= 0 ? 1 : 0;
            crossed += OptionSigns.CROSSED.indexOf(sign) >= 0 ? 1 : 0;
        }
        return ticked > 0 && crossed > 0 && ticked + crossed >= FEWEST_SIGNED ? ticked + crossed : 0;
    }

    /// How many lines from one on have a number and then the next letter; 0 if they are too few.
    private static int counted(CodeLines lines, int first) {
        var found = 0;
        for (var line = first; line < lines.count() && !lines.isCode(line); line++, found++) {
            var matcher = COUNTED.matcher(lines.text()).region(lines.start(line), lines.end(line))
                    .useTransparentBounds(true);
            if (!matcher.lookingAt() || letterAt(lines.text(), matcher.end()) != 'a' + found) {
                break;
            }
        }
        return found >= FEWEST_COUNTED ? found : 0;
    }

    private static char letterAt(String text, int at) {
        return Character.toLowerCase(text.charAt("*_".indexOf(text.charAt(at)) >= 0 ? at + 2 : at));
    }
}

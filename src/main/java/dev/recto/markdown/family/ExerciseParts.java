package dev.recto.markdown.family;

import dev.recto.markdown.block.PlainText;
import dev.recto.markdown.edge.CodeLines;
import dev.recto.markdown.kind.LanguageSection;
import dev.recto.markdown.kind.TaskParts;
import java.util.regex.Pattern;

/// What stands below the task of an exercise and belongs to it: an example or a hint with its title, and parts that
/// ask.
final class ExerciseParts {
    private static final Words TITLES =
            Words.of(LanguageSection.TASK_EXAMPLE, LanguageSection.HINT, LanguageSection.GIVEN_HEADING);
    private static final Words HINTS = Words.of(LanguageSection.HINT);
    private static final Pattern MARKS = Pattern.compile("^#+\\s*|[*_]");
    private static final Pattern ITEM = Pattern.compile("(?:\\d{1,2}[.)]|[-*+])[ \\t]+(\\S.*)");
    private static final int LONGEST_TITLE = 60;

    private ExerciseParts() {}

    /// Whether a text begins with such a title, `**Example:**`, `Input:`, `### Hint`, and no code stands there but
    /// below one, or below a line that ends in a colon: any other solves the task.
    static boolean areTitled(String below) {
        var lines = CodeLines.of(below.strip());
        if (!isTitle(lines.line(0))) {
            return false;
        }
        var announced = false;
        for (var i = 0; i < lines.count(); i++) {
            if (lines.isCode(i)) {
                if (!announced && !lines.isCode(i - 1)) {
                    return false;
                }
                announced = false;
            } else if (!lines.isBlank(i)) {
                announced = announcesCode(lines.line(i).strip());
            }
        }
        return true;
    }

    /// A line that ends in a colon, or is all a title and not that of a hint.
    private static boolean announcesCode(String line) {
        var isAll = line.startsWith("#") || isMarked(line) && (line.endsWith("**") || line.endsWith("__"));
        return line.endsWith(":") || line.endsWith("：") || isAll && !HINTS.areAllOf(PlainText.of(line));
    }

    private static boolean isMarked(String line) {
        return line.startsWith("#") || line.startsWith("**") || line.startsWith("__");
    }

    private static boolean isTitle(String line) {
        var colon = Math.max(line.indexOf(':'), line.indexOf('：'));
        if (colon < 0 && !isMarked(line) || colon > LONGEST_TITLE || colon < 0 && line.length() > LONGEST_TITLE) {
            return false;
        }
        var title = colon < 0 ? line : line.substring(0, colon);
        return TITLES.areAllOf(PlainText.of(MARKS.matcher(title).replaceAll("")));
    }

    /// Whether all that stands there is lettered parts or the items of a list, and these ask.
    static boolean ask(Survey survey, String below) {
        return TaskParts.areAll("", below, survey.wording()) || areItems(survey, below.strip());
    }

    private static boolean areItems(Survey survey, String below) {
        var items = 0;
        var asking = 0;
        for (var line : below.split("\n")) {
            var item = ITEM.matcher(line);
            if (item.matches()) {
                items++;
                asking += survey.asking().isQuestion(item.group(1)) ? 1 : 0;
            } else if (!line.isBlank() && (items == 0 || !Character.isWhitespace(line.charAt(0)))) {
                return false;
            }
        }
        return items > 0 && asking * 2 >= items;
    }
}

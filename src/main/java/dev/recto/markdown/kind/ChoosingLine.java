package dev.recto.markdown.kind;

import java.util.regex.Pattern;

/// A line behind options that only says what to do with them: "Choose the correct answer.", "(Select two)".
public final class ChoosingLine {
    private static final int LONGEST = 100;
    private static final Pattern LINE = Pattern.compile(
            "^[^\\p{L}\\p{N}\\n]{0,4}(?:please )?(?:choose|select|pick|tick|mark|check|wählen?|kreuzen?|markieren?|"
                    + "choisi|sélectionn|coche|elige|elija|seleccion|marca|marque|escolha|selecion|assinale|scegli|"
                    + "selezion|segna|выбер|отметь|обер|познач|zaznacz|wybierz|seçin|işaretle|"
                    + "请选|選択|选择|選んで|선택|고르)[^\\n?？]*$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern ENDING = Pattern.compile("[^\\n?？]{0,60}(?:选择|選べ|選びなさい|選んでください|고르시오|고르세요|선택하세요)[.。]?");

    private ChoosingLine() {}

    /// Whether a text begins with such a line, a blank one or nothing behind it.
    public static boolean opens(String text) {
        var end = text.indexOf('\n');
        var line = (end < 0 ? text : text.substring(0, end)).strip();
        var isAlone = end < 0 || text.startsWith("\n", end + 1) || text.startsWith("<", end + 1)
                || text.substring(end).isBlank();
        return isAlone && !line.isEmpty() && line.length() <= LONGEST
                && (LINE.matcher(line).matches() || ENDING.matcher(line).matches());
    }

    /// The text behind it.
    static String without(String text) {
        var end = text.indexOf('\n');
        return !opens(text) ? text : end < 0 ? "" : text.substring(end).strip();
    }
}

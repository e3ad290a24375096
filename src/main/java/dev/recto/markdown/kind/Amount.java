package dev.recto.markdown.kind;

import dev.recto.markdown.kind.ShapedAnswer.Number;
import java.util.Optional;
import java.util.regex.Pattern;

/// An answer that is a number and nothing else: `42`, `**3.14**`, `≈ 6`, `12 ± 2`, `50 %`.
final class Amount {
    private static final int LONGEST = 40;
    private static final Pattern NUMBER = Pattern.compile(
            "[=≈~]?\\s*(?<value>[-+−]?\\d{1,3}(?:[ ,_\u00A0\u202F]\\d{3})+(?:\\.\\d+)?|[-+−]?\\d*[.,]?\\d+)"
                    + "\\s*(?:(?:±|\\+/-|\\+-)\\s*(?<tolerance>\\d+(?:\\.\\d+)?))?\\s*[%°]?\\.?");

    private Amount() {}

    private static boolean hasDigit(String text) {
        for (var i = 0; i < text.length(); i++) {
            if (Character.isDigit(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    static Optional<Number> of(String answer) {
        if (answer.length() > LONGEST || !hasDigit(answer)) {
            return Optional.empty();
        }
        var matcher = NUMBER.matcher(answer.replaceAll("[*`$]", "").strip());
        if (!matcher.matches()) {
            return Optional.empty();
        }
        var written = matcher.group("value").replace('−', '-').replaceFirst("^\\+", "");
        var grouped = written.matches("-?\\d{1,3}([ ,_\u00A0\u202F]\\d{3})+(\\.\\d+)?");
        var value = grouped ? written.replaceAll("[ ,_\u00A0\u202F]", "") : written.replace(',', '.');
        var tolerance = matcher.group("tolerance");
        return Optional.of(new Number(value, tolerance == null ? 0 : Double.parseDouble(tolerance)));
    }
}

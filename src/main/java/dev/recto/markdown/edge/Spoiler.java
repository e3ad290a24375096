package dev.recto.markdown.edge;

import dev.recto.markdown.block.Slice;
import java.util.regex.Pattern;

/// Marks that hide an answer until it is asked for, around all of it: `||…||`, `>!…!<`,
/// `<span class="spoiler">…</span>`, `{% hint … %} … {% endhint %}`.
final class Spoiler {
    private static final Pattern TAGGED = Pattern.compile(
            "<(?<tag>span|div|p|spoiler)(?:\\s[^<>]*\\b(?:spoiler|hidden-answer|reveal)\\b[^<>]*)?>(?<text>.*)"
                    + "</\\k<tag>>", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern LIQUID = Pattern.compile(
            "\\{%\\s*(?<tag>hint|spoiler)(?:\\s[^%\\n]*)?%\\}(?<text>.*)\\{%\\s*end\\k<tag>\\s*%\\}", Pattern.DOTALL);

    private Spoiler() {}

    static Slice uncovered(Slice answer) {
        var text = answer.text();
        if (text.length() < 5) {
            return answer;
        }
        return switch (text.charAt(0)) {
            case '|' -> text.startsWith("||") && text.endsWith("||") && text.indexOf('|', 2) == text.length() - 2
                    ? inner(answer, 2, text.length() - 2) : answer;
            case '>' -> text.startsWith(">!") && text.endsWith("!<") && text.indexOf("!<") == text.length() - 2
                    ? inner(answer, 2, text.length() - 2) : answer;
            case '<' -> text.indexOf("spoiler") > 0 || text.indexOf("hidden-answer") > 0 || text.indexOf("reveal") > 0
                    ? matched(answer, TAGGED) : answer;
            case '{' -> text.startsWith("{%") ? matched(answer, LIQUID) : answer;
            default -> answer;
        };
    }

    private static Slice matched(Slice answer, Pattern pattern) {
        var matcher = pattern.matcher(answer.text());
        return matcher.matches() && (answer.text().charAt(0) != '<' || matcher.group("text").indexOf('<') < 0)
                ? inner(answer, matcher.start("text"), matcher.end("text")) : answer;
    }

    private static Slice inner(Slice answer, int start, int end) {
        var inner = answer.to(end).from(start);
        var visible = 0;
        while (visible < inner.text().length() && Character.isWhitespace(inner.text().charAt(visible))) {
            visible++;
        }
        return inner.from(visible).trimmed();
    }
}

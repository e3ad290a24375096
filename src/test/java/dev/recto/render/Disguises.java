package dev.recto.render;

import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Other ways to write the same attack, and soup that may become one. The same seed gives the same.
public final class Disguises {
    private static final List<String> GAPS = List.of(" ", "\t", "\n", "\f", "/", " / ", "\r\n", "  ");
    private static final List<String> SOUP = List.of(
            "<", ">", "</", "/>", "<!--", "-->", "--!>", "<![CDATA[", "]]>", "<?", "?>", "<!", "=", "\"", "'", "`",
                    " ", "\n", "\t",
            "\0", "&", "&lt;", "&#x3c;", "&quot;", ";", "\\", "$", "$$", "\\(", "\\)", "[", "](", ")", "![", "*", "_",
                    "|", "\n|-|-|\n",
            "\n> ", "\n- ", "\n\n", "```", "\n```x\n", "~~", "{", "}", "#", "a", "x", "1", "p", "b", "div", "span",
                    "img", "a href",
            "script", "style", "svg", "math", "mtext", "mglyph", "table", "tr", "td", "tbody", "caption", "select",
                    "option", "template",
            "noscript", "textarea", "title", "iframe", "form", "input", "button", "foreignObject", "desc",
                    "annotation-xml",
            "details", "summary", "ruby", "rt", "li", "ul", "dl", "dd", "h1", "pre", "code", "plaintext", "xmp",
                    "frameset", "body",
            "html", "head", "meta", "link", "base", "object", "nobr", "font", "center", "src", "href", "class", "id",
                    "title=\"",
            "onerror=x", "style=x", "javascript:", "data:image/png;base64,AAAA", "http://127.0.0.1:9/",
                    "file:///etc/passwd",
            "<script>x</script>", "<img src=x onerror=x>", "<svg onload=x>", "<p title='", "<a href='", "<b ", "<td ",
                    "<style>",
            "\u202e", "\u00ad", "\ufdd0", "\ud800", "\u0301", "\u2028");

    private final RandomGenerator random;

    public Disguises(long seed) {
        random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
    }

    /// The same attack in odd letters, with other gaps, entities, and noise where a browser ignores it.
    public String of(String attack) {
        var text = attack;
        if (random.nextBoolean()) {
            text = inOddCase(text);
        }
        if (random.nextBoolean()) {
            text = withOtherGaps(text);
        }
        if (random.nextBoolean()) {
            text = text.replace("javascript:", scheme());
        }
        if (random.nextInt(4) == 0) {
            text = pick(List.of(
                    "<div>", "<table><tr><td>", "<p><b>", "<svg><desc>", "<math><mtext>", "<select>", "<!-->", "\">",
                            "'>"))
                    + text;
        }
        if (random.nextInt(4) == 0) {
            int place = random.nextInt(text.length() + 1);
            text = text.substring(0, place) + pick(SOUP) + text.substring(place);
        }
        return text;
    }

    /// Pieces of mark-up in no order.
    public String soup() {
        return IntStream.range(0, 4 + random.nextInt(40)).mapToObj(any -> pick(SOUP)).collect(Collectors.joining());
    }

    /// Only the names of elements and attributes: the addresses that count must stay what they are.
    private String inOddCase(String text) {
        var odd = new StringBuilder(text);
        for (int i = 0; i < odd.length(); i++) {
            boolean name = i > 0 && (odd.charAt(i - 1) == '<' || odd.charAt(i - 1) == '/')
                    || i > 0 && Character.isUpperCase(odd.charAt(i - 1)) && Character.isLetter(odd.charAt(i));
            if (name && random.nextInt(3) > 0) {
                odd.setCharAt(i, Character.toUpperCase(odd.charAt(i)));
            }
        }
        return odd.toString();
    }

    private String withOtherGaps(String text) {
        var other = new StringBuilder();
        boolean tag = false;
        for (char c : text.toCharArray()) {
            tag = c == '<' || tag && c != '>';
            other.append(tag && c == ' ' && random.nextBoolean() ? pick(GAPS) : String.valueOf(c));
        }
        return other.toString();
    }

    private String scheme() {
        return "javascript:".chars()
                .mapToObj(c -> switch (random.nextInt(8)) {
                    case 0 -> "&#" + c + ";";
                    case 1 -> "&#x" + Integer.toHexString(c) + ";";
                    case 2 -> "&#0000" + c;
                    case 3 -> (char) c + "&Tab;";
                    case 4 -> (char) c + "\t";
                    case 5 -> String.valueOf((char) Character.toUpperCase(c));
                    default -> String.valueOf((char) c);
                })
                .collect(Collectors.joining());
    }

    private String pick(List<String> from) {
        return from.get(random.nextInt(from.size()));
    }
}

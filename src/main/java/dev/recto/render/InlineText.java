package dev.recto.render;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jline.utils.AttributedString;
import org.jline.utils.AttributedStringBuilder;
import org.jline.utils.AttributedStyle;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/// Collects running text out of HTML: white space drawn together, mark-up as ink, and in words what ink cannot show.
final class InlineText {
    private static final int DEEPEST = 200;
    private static final int LONGEST_ADDRESS = 500;

    private final AttributedStringBuilder text = new AttributedStringBuilder();
    private final boolean colour;

    /// @param colour whether ink can be seen; without it code keeps its back quotes
    InlineText(boolean colour) {
        this.colour = colour;
    }

    boolean isBlank() {
        return text.toString().isBlank();
    }

    /// What was collected so far, without space at its ends; collecting begins anew.
    AttributedString take() {
        var taken = text.toAttributedString();
        text.setLength(0);
        var start = 0;
        var end = taken.length();
        while (start < end && isSpace(taken.charAt(start))) {
            start++;
        }
        while (end > start && isSpace(taken.charAt(end - 1))) {
            end--;
        }
        return taken.subSequence(start, end);
    }

    void add(Node node) {
        add(node, Ink.PLAIN, 0);
    }

    private void add(Node node, AttributedStyle style, int depth) {
        if (node instanceof TextNode words) {
            running(words.getWholeText(), style);
        } else if (node instanceof Element element) {
            if (depth > DEEPEST) {
                running(element.text(), style);
            } else {
                add(element, style, depth);
            }
        }
    }

    private void add(Element element, AttributedStyle style, int depth) {
        if (element.hasClass("math")) {
            formula(element, style);
            return;
        }
        if (element.hasClass("check")) {
            text.append(element.hasClass("on") ? "☑ " : "☐ ", style);
            return;
        }
        switch (element.normalName()) {
            case "br" -> text.append("\n");
            case "wbr" -> { }
            case "strong", "b", "summary", "dt", "caption", "th" -> children(element, style.bold(), depth);
            case "em", "i", "cite", "dfn", "var" -> children(element, style.italic(), depth);
            case "u", "ins" -> children(element, style.underline(), depth);
            case "del", "s" -> bracketed(element, "~~", style.crossedOut(), depth);
            case "mark" -> children(element, Ink.MARK, depth);
            case "code", "kbd", "samp" -> bracketed(element, "`", Ink.CODE, depth);
            case "q" -> {
                text.append("“", style);
                children(element, style, depth);
                text.append("”", style);
            }
            case "sup" -> raised(element, style);
            case "sub" -> text.append(PlainText.of(FormulaScript.lowered(element.text())), style);
            case "img" -> picture(element);
            case "a" -> link(element, style, depth);
            case "rp" -> { }
            case "rt" -> text.append("(" + PlainText.of(element.text()) + ")", style);
            default -> children(element, style, depth);
        }
    }

    private void children(Element element, AttributedStyle style, int depth) {
        for (var child : element.childNodes()) {
            add(child, style, depth + 1);
        }
    }

    /// With colours the ink says it, without them the sign on either side.
    private void bracketed(Element element, String sign, AttributedStyle style, int depth) {
        text.append(colour ? "" : sign);
        children(element, style, depth);
        text.append(colour ? "" : sign);
    }

    private void formula(Element element, AttributedStyle style) {
        var formula = PlainText.of(FormulaText.of(element.wholeText()));
        text.append(formula, colour ? Ink.FORMULA : style);
    }

    /// A foot note's number keeps its brackets, so that it is no exponent.
    private void raised(Element element, AttributedStyle style) {
        if (element.hasClass("footnote-ref")) {
            text.append("[" + PlainText.of(element.text()) + "]", Ink.FAINT);
        } else {
            text.append(PlainText.of(FormulaScript.raised(element.text())), style);
        }
    }

    /// What it shows and where it lies, in full: terminals open addresses that are clicked.
    private void picture(Element picture) {
        var source = PlainText.of(picture.attr("src"));
        var address = source.startsWith("data:") || source.length() > LONGEST_ADDRESS ? "" : source;
        var alternative = PlainText.of(picture.attr("alt")).replaceAll("\\s+", " ").strip();
        var words = Stream.of(alternative, address).filter(word -> !word.isEmpty()).collect(Collectors.joining(", "));
        text.append(words.isEmpty() ? "[picture]" : "[picture: " + words + "]", Ink.FAINT);
    }

    /// The address follows the words, unless they are the address or lead to another place of the same text.
    private void link(Element link, AttributedStyle style, int depth) {
        if (link.hasClass("footnote-backref")) {
            return;
        }
        var address = PlainText.of(link.attr("href"));
        var isOutside = !address.isEmpty() && !address.startsWith("#");
        children(link, isOutside ? style.underline() : style, depth);
        var words = link.text().strip();
        if (isOutside && link.select("img").isEmpty()
                && !address.equals(words) && !address.equals("mailto:" + words)) {
            text.append(" (" + address + ")", Ink.FAINT);
        }
    }

    private void running(String words, AttributedStyle style) {
        for (var c : PlainText.of(words).toCharArray()) {
            if (!isSpace(c)) {
                text.append(String.valueOf(c), style);
            } else if (!text.isEmpty() && !isSpace(text.charAt(text.length() - 1))) {
                text.append(" ", style);
            }
        }
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\n' || c == '\t';
    }
}

package dev.recto.render;

import dev.recto.card.Card;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/// The texts of one card as safe HTML.
final class CardText {
    /// Noncharacters, which no text contains, around the number of a blank.
    private static final char OPEN = '\ufdd0';
    private static final char CLOSE = '\ufdd1';
    private static final int MOST_ON_A_CARD = 2 * Bounds.MOST;
    /// Blanks with a box around them; further ones are words.
    private static final int MOST_BLANKS = 300;
    private static final Pattern PLACE = Pattern.compile(OPEN + "(\\d+)" + CLOSE);

    private final MarkdownHtml markdown;
    private final Sanitiser sanitiser;
    private final Card card;
    /// Elements that the card may still hold, over all its texts.
    private int left = MOST_ON_A_CARD;

    CardText(MarkdownHtml markdown, Pictures pictures, Card card) {
        this.markdown = markdown;
        this.card = card;
        sanitiser = new Sanitiser(new FramedPictures(pictures, card));
    }

    String question() {
        return block(card.face().question().display());
    }

    /// Paragraphs, lists, tables and all the rest.
    String block(String text) {
        var html = sanitiser.clean(markdown.render(text), Math.clamp(left, 0, Bounds.MOST));
        left -= elements(html);
        return html;
    }

    private static int elements(String html) {
        int elements = 0;
        for (int at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at + 1)) {
            elements += html.startsWith("</", at) ? 0 : 1;
        }
        return elements;
    }

    /// A text that is one paragraph comes without the paragraph's tags.
    String inline(String text) {
        var body = Jsoup.parseBodyFragment(block(text)).body();
        body.ownerDocument().outputSettings().prettyPrint(false);
        var only = body.childrenSize() == 1 ? body.child(0) : body;
        return only.normalName().equals("p") ? only.html() : body.html();
    }

    List<String> inlines(List<String> texts) {
        return texts.stream().map(text -> left > 0 ? inline(text) : "…").toList();
    }

    String code(Card.Code code) {
        return block("```" + code.language() + "\n" + code.text().stripTrailing() + "\n```");
    }

    /// The question with its blanks. They are put in after sanitising, because a blank may stand within a formula, code
    /// or a cell, where mark-up of ours would be read as the author's.
    String withBlanks(Card.Cloze cloze, Blanks blanks) {
        var display = cloze.face().question().display().replace(OPEN, '\ufffd').replace(CLOSE, '\ufffd');
        var marked = new StringBuilder(display);
        for (int i = cloze.blanks().size() - 1; i >= 0; i--) {
            var blank = cloze.blanks().get(i);
            marked.replace(blank.start(), blank.end(), OPEN + String.valueOf(i) + CLOSE);
        }
        var body = Jsoup.parseBodyFragment(block(marked.toString())).body();
        body.ownerDocument().outputSettings().prettyPrint(false);
        for (var element : body.getAllElements()) {
            element.attributes().forEach(attribute -> attribute.setValue(
                    PLACE.matcher(attribute.getValue()).replaceAll("…")));
            for (var text : element.textNodes()) {
                if (PLACE.matcher(text.getWholeText()).find()) {
                    fill(element, text, cloze.blanks(), blanks);
                }
            }
        }
        return body.html();
    }

    private void fill(Element parent, TextNode text, List<Card.Blank> blanks, Blanks side) {
        var places = PLACE.matcher(text.getWholeText());
        if (parent.hasClass("math")) {
            text.text(places.replaceAll(
                    place -> Matcher.quoteReplacement(inTex(blanks.get(number(place.group(1))), side))));
            return;
        }
        int done = 0;
        while (places.find()) {
            text.before(new TextNode(text.getWholeText().substring(done, places.start())));
            int number = number(places.group(1));
            text.before(number < MOST_BLANKS ? html(blanks.get(number), side) : words(blanks.get(number), side));
            done = places.end();
        }
        text.text(text.getWholeText().substring(done));
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }

    private String html(Card.Blank blank, Blanks side) {
        return switch (side) {
            case HIDDEN -> "<span class=\"blank\">" + MarkdownHtml.escape(blank.hint().orElse("…")) + "</span>";
            case FILLED -> "<span class=\"blank got\">" + inline(blank.text()) + "</span>";
        };
    }

    private static String words(Card.Blank blank, Blanks side) {
        return switch (side) {
            case HIDDEN -> "…";
            case FILLED -> MarkdownHtml.escape(blank.text());
        };
    }

    private static String inTex(Card.Blank blank, Blanks side) {
        return switch (side) {
            case HIDDEN -> "\\boxed{\\;\\ldots\\;}";
            case FILLED -> "\\boxed{" + blank.text() + "}";
        };
    }
}

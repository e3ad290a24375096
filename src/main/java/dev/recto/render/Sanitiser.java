package dev.recto.render;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.safety.Cleaner;
import org.jsoup.safety.Safelist;

/// Lets through HTML that can only be read: an allow-list of elements, attributes, classes and addresses.
///
/// What it made it makes again: sanitising twice changes nothing, so that no second reading of the same text, by
/// whatever parser, finds something that the first did not.
final class Sanitiser {
    private static final Set<String> ELEMENTS = Set.of(
            "a", "abbr", "b", "bdi", "bdo", "blockquote", "br", "caption", "cite", "code", "col", "colgroup", "dd",
            "del", "details", "dfn", "div", "dl", "dt", "em", "figcaption", "figure", "h1", "h2", "h3", "h4", "h5",
                    "h6", "hr",
            "i", "img", "ins", "kbd", "li", "mark", "ol", "p", "pre", "q", "rp", "rt", "ruby", "s", "samp", "section",
            "small", "span", "strong", "sub", "summary", "sup", "table", "tbody", "td", "tfoot", "th", "thead", "tr",
            "u", "ul", "var", "wbr");
    /// Known mark-up that says only how or where: the words within stay, the tag goes.
    private static final Set<String> SET_ASIDE = Set.of(
            "address", "article", "aside", "big", "center", "font", "footer", "header", "hgroup", "main", "nav", "nobr",
            "picture", "source", "strike", "time", "tt");
    /// Gone with everything in them: their content is not text, or a parser reads it by rules of its own.
    private static final String OPAQUE = "script,style,noscript,svg,math,object,embed,applet,iframe,frame,frameset,"
            + "noframes,noembed,template,textarea,select,datalist,title,xmp,plaintext,audio,video,canvas,portal";
    /// What a parser passes over up to its end, wherever that is.
    private static final Pattern SWALLOWING = Pattern.compile(
            "(?i)<!--|<(script|style|noscript|textarea|title|xmp|iframe|noembed|noframes|plaintext|template|select)"
                    + "\\b");
    private static final Pattern CLASS = Pattern.compile(
            "math|display|check|on|footnotes|footnote-ref|footnote-backref|language-[A-Za-z0-9+#_-]{1,30}"
                    + "|picture|frame|inline|plate|caption|alt|why|wide|num|upright|shortened");
    private static final Pattern ADDRESS = Pattern.compile("(?i)(https?://|mailto:)\\S.*", Pattern.DOTALL);
    private static final Pattern WHOLE = Pattern.compile("[0-9]{1,4}");
    private static final String OWN_ID = "u-";
    private static final int LONGEST_ATTRIBUTE = 2_000;
    private static final int PATIENCE = 5;
    private static final Safelist ALLOWED = new Safelist()
            .addTags(ELEMENTS.toArray(String[]::new))
            .addAttributes(":all", "class", "id", "dir", "lang", "title")
            .addAttributes("a", "href")
            .addAttributes("img", "src", "alt", "width", "height")
            .addAttributes("ol", "start", "reversed", "type")
            .addAttributes("li", "value")
            .addAttributes("details", "open")
            .addAttributes("td", "align", "colspan", "rowspan")
            .addAttributes("th", "align", "colspan", "rowspan", "scope")
            .addAttributes("col", "span")
            .addAttributes("p", "align")
            .addAttributes("div", "align")
            .addAttributes("h1", "align")
            .addAttributes("h2", "align")
            .addAttributes("h3", "align");

    /// What becomes of the pictures that a text refers to.
    interface PictureFrames {
        /// Replaces `picture`, an `img` whose `src` is still as the author wrote it, by something that loads nothing.
        void frame(Element picture);
    }

    private final PictureFrames frames;

    Sanitiser(PictureFrames frames) {
        this.frames = frames;
    }

    /// Whether the element is one that a card shows, or a mere wrapper.
    static boolean understands(String element) {
        var name = element.toLowerCase(Locale.ROOT);
        return ELEMENTS.contains(name) || SET_ASIDE.contains(name);
    }

    /// A balanced fragment: it can stand within other HTML.
    String clean(String html) {
        return clean(html, Bounds.MOST);
    }

    /// @param most elements that may come out, give or take the few that say what is missing
    String clean(String html, int most) {
        var clean = cleanOnce(html, most);
        // Some crossed elements come out of a parser in an order that it would itself read differently.
        for (int i = 0; i < PATIENCE; i++) {
            if (read(clean).body().html().equals(clean)) {
                return clean;
            }
            clean = cleanOnce(clean, most);
        }
        return MarkdownHtml.plain(Jsoup.parseBodyFragment(html).wholeText());
    }

    private static Document read(String html) {
        var document = Jsoup.parseBodyFragment(html);
        document.outputSettings().prettyPrint(false).outline(false);
        return document;
    }

    private String cleanOnce(String html, int most) {
        var dirty = Jsoup.parseBodyFragment(keepWhatNothingCloses(html));
        dirty.select(OPAQUE).remove();
        Bounds.hold(dirty.body(), most);
        dirty.select("font, center, big, tt, strike").forEach(Sanitiser::modernise);
        var clean = new Cleaner(ALLOWED).clean(dirty);
        clean.outputSettings().prettyPrint(false).outline(false);
        settle(clean);
        return clean.body().html();
    }

    /// What swallows all that follows would hide the rest of an answer: where nothing closes it, it is text.
    private static String keepWhatNothingCloses(String html) {
        var opening = SWALLOWING.matcher(html);
        if (!opening.find()) {
            return html;
        }
        var lower = html.toLowerCase(Locale.ROOT);
        var last = new HashMap<String, Integer>();
        return opening.reset().replaceAll(match -> {
            var close = match.group(1) == null ? "-->" : "</" + match.group(1).toLowerCase(Locale.ROOT);
            return Matcher.quoteReplacement(last.computeIfAbsent(close, lower::lastIndexOf) < match.end()
                    ? "&lt;" + match.group().substring(1) : match.group());
        });
    }

    private static void modernise(Element old) {
        switch (old.normalName()) {
            case "center" -> old.tagName("div").attr("align", "center");
            case "tt" -> old.tagName("code");
            case "strike" -> old.tagName("s");
            default -> old.unwrap();
        }
    }

    private void settle(Document document) {
        for (var element : document.body().getAllElements()) {
            if (element != document.body()) {
                settleAttributes(element);
            }
        }
        document.body().select("img").forEach(frames::frame);
        document.body().select("table").forEach(Tables::settle);
        WritingDirection.settle(document.body());
        ArabicJoining.settle(document.body());
        document.body().select("details:only-child").forEach(details -> {
            if (details.parent() == document.body()) {
                details.attr("open", "");
            }
        });
    }

    private static void settleAttributes(Element element) {
        for (var attribute : List.copyOf(element.attributes().asList())) {
            var value = settled(element, attribute.getKey(), attribute.getValue());
            if (value.isPresent()) {
                element.attr(attribute.getKey(), value.get());
            } else {
                element.removeAttr(attribute.getKey());
            }
        }
    }

    private static Optional<String> settled(Element element, String name, String value) {
        return switch (name) {
            case "class" -> Optional.of(element.classNames().stream()
                    .filter(each -> CLASS.matcher(each).matches()).collect(Collectors.joining(" ")))
                    .filter(names -> !names.isEmpty());
            // Only within the card: an id may not be one that the page's own script looks for.
            case "id" -> Optional.of(value.startsWith(OWN_ID) ? value : OWN_ID + value).filter(Sanitiser::isShort);
            case "href" -> address(value);
            case "dir" -> Optional.of(value.toLowerCase(Locale.ROOT)).filter(Set.of("ltr", "rtl", "auto")::contains);
            case "align" -> Optional.of(value.toLowerCase(Locale.ROOT))
                    .filter(Set.of("left", "right", "center", "justify")::contains);
            case "colspan", "rowspan", "span" -> Optional.of(value).filter(WHOLE.asMatchPredicate())
                    .filter(number -> Integer.parseInt(number) <= 100);
            case "start", "value", "width", "height" -> Optional.of(value).filter(WHOLE.asMatchPredicate());
            case "type" -> Optional.of(value).filter(Set.of("1", "a", "A", "i", "I")::contains);
            case "scope" -> Optional.of(value).filter(Set.of("row", "col", "rowgroup", "colgroup")::contains);
            case "open", "reversed" -> Optional.of("");
            case "src" -> Optional.of(value);
            default -> Optional.of(value).filter(Sanitiser::isShort);
        };
    }

    /// Addresses that the system's browser or mail program may be handed, and places within the card.
    private static Optional<String> address(String value) {
        // Browsers ignore these wherever they stand, so "java\nscript:" is a scheme to them.
        var plain = value.replaceAll("[\\x00-\\x20\\x7f\\u00a0\\u2028\\u2029]+", "");
        if (plain.length() > LONGEST_ATTRIBUTE) {
            return Optional.empty();
        }
        if (plain.startsWith("#") && plain.length() > 1) {
            return Optional.of(plain.startsWith("#" + OWN_ID) ? plain : "#" + OWN_ID + plain.substring(1));
        }
        return ADDRESS.matcher(plain).matches() ? Optional.of(plain) : Optional.empty();
    }

    private static boolean isShort(String value) {
        return value.length() <= LONGEST_ATTRIBUTE;
    }
}

package dev.recto.markdown.block;

import java.util.regex.Pattern;

/// Markdown reduced to its words, for looking at wording; never shown.
public final class PlainText {
    private static final Pattern COMMENT = Pattern.compile("<!--.*?-->", Pattern.DOTALL);
    private static final Pattern IMAGE =
            Pattern.compile("!\\[[^\\[\\]]{0,1000}\\](?:\\([^)\\n]{0,3000}\\)|\\[[^\\[\\]]{0,500}\\])");
    private static final Pattern CITATION =
            Pattern.compile("\\[\\[[^\\[\\]]{0,300}\\](?:\\([^)\\n]{0,3000}\\)\\]|\\]\\([^)\\n]{0,3000}\\))");
    private static final Pattern LINK =
            Pattern.compile("\\[([^\\[\\]]{0,1000})\\](?:\\([^)\\n]{0,3000}\\)|\\[[^\\[\\]]{0,500}\\])");
    private static final Pattern TAG = Pattern.compile("</?[A-Za-z][^<>]{0,3000}>");
    private static final Pattern MARKS = Pattern.compile("\\*+|`+|~~|(?<![\\p{L}\\p{N}])_+|_+(?![\\p{L}\\p{N}])");
    private static final Pattern SPACE = Pattern.compile("\\s+");

    private PlainText() {}

    public static String of(String markdown) {
        var text = markdown;
        if (text.indexOf('<') >= 0) {
            text = TAG.matcher(COMMENT.matcher(text).replaceAll(" ")).replaceAll(" ");
        }
        if (text.indexOf(']') >= 0) {
            text = LINK.matcher(CITATION.matcher(IMAGE.matcher(text).replaceAll(" ")).replaceAll(" ")).replaceAll("$1");
        }
        text = MARKS.matcher(text).replaceAll("");
        if (text.indexOf('&') >= 0) {
            text = org.jsoup.parser.Parser.unescapeEntities(text, false);
        }
        return SPACE.matcher(text).replaceAll(" ").strip();
    }
}

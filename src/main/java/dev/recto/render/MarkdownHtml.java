package dev.recto.render;

import java.util.List;
import org.commonmark.Extension;
import org.commonmark.ext.autolink.AutolinkExtension;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.ext.task.list.items.TaskListItemsExtension;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/// Markdown as HTML that is **not yet safe**: what comes out goes through the [Sanitiser].
final class MarkdownHtml {
    /// An answer of this length fills fifty pages.
    static final int LONGEST = 100_000;
    /// References used over and over can make a small text huge.
    private static final int LONGEST_HTML = 4_000_000;
    private static final int DEEPEST_BLOCKS = 30;
    private static final int DEEPEST_INLINES = 12;

    private static final List<Extension> EXTENSIONS = List.of(
            TablesExtension.create(), StrikethroughExtension.create(), TaskListItemsExtension.create(),
            FootnotesExtension.create(), AutolinkExtension.create());

    private final HtmlRenderer renderer = HtmlRenderer.builder()
            // Ours before those of the extensions: the first that knows a node renders it.
            .nodeRendererFactory(CardNodes::new)
            .extensions(EXTENSIONS)
            .build();

    /// @param markdown of any length; what is too long, or grows too much, comes out as plain text
    String render(String markdown) {
        if (markdown.length() > LONGEST) {
            return plain(markdown.substring(0, LONGEST)) + "<p>The rest, "
                    + (markdown.length() - LONGEST) + " characters, is in the document.</p>";
        }
        var html = new Bounded(new StringBuilder());
        try {
            renderer.render(parser(markdown).parse(markdown), html);
        } catch (Overflow e) {
            return plain(markdown);
        }
        return html.text.toString();
    }

    private static Parser parser(String markdown) {
        return Parser.builder()
                .extensions(EXTENSIONS)
                .includeSourceSpans(IncludeSourceSpans.BLOCKS)
                .maxOpenBlockParsers(DEEPEST_BLOCKS)
                .maxInlineNesting(DEEPEST_INLINES)
                .customBlockParserFactory(new FormulaBlockParser.Factory(markdown.lines().toList()))
                .customInlineContentParserFactory(new FormulaInlineParser.Factory())
                .customInlineContentParserFactory(new TexText.Factory())
                .postProcessor(new LateStrong())
                .postProcessor(new LinesOfItems())
                .build();
    }

    static String plain(String text) {
        return "<pre><code>" + escape(text) + "</code></pre>";
    }

    /// Text as HTML, fit for an attribute's value too.
    static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }

    private static final class Overflow extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    private record Bounded(StringBuilder text) implements Appendable {
        @Override
        public Appendable append(CharSequence more) {
            return append(more, 0, more.length());
        }

        @Override
        public Appendable append(CharSequence more, int start, int end) {
            if (text.length() + end - start > LONGEST_HTML) {
                throw new Overflow();
            }
            text.append(more, start, end);
            return this;
        }

        @Override
        public Appendable append(char c) {
            return append(String.valueOf(c));
        }
    }
}

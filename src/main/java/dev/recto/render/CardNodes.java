package dev.recto.render;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.commonmark.ext.task.list.items.TaskListItemMarker;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlWriter;

/// The nodes that a card shows otherwise than commonmark's own renderer: formulas, code with a clean language name,
/// check marks that are not form fields, and HTML of which nothing may vanish without need.
final class CardNodes implements NodeRenderer {
    private static final Pattern LANGUAGE = Pattern.compile("[{.\\s]*([A-Za-z0-9+#_-]{1,30}).*", Pattern.DOTALL);
    private static final Pattern TAG_NAME = Pattern.compile("</?([A-Za-z][A-Za-z0-9-]*).*", Pattern.DOTALL);
    private static final Pattern TAG = Pattern.compile("<(?:[/!?A-Za-z])[^>]*>");
    private static final Pattern VERBATIM = Pattern.compile("(?i)<(/?)(?:pre|code|kbd|samp|script|style)\\b[^>]*>");

    private static final Pattern SCRIPT = Pattern.compile(
            "(?is)\\s*<script(?![^>]*\\bsrc\\b)[^>]*>(?!\\s*</script)\\s*\\S.*");

    private final HtmlWriter html;

    CardNodes(HtmlNodeRendererContext context) {
        html = context.getWriter();
    }

    @Override
    public Set<Class<? extends Node>> getNodeTypes() {
        return Set.of(FormulaInlineParser.Node.class, FormulaBlockParser.Block.class, FencedCodeBlock.class,
                TaskListItemMarker.class, HtmlInline.class, HtmlBlock.class);
    }

    @Override
    public void render(Node node) {
        if (node instanceof FormulaInlineParser.Node inline) {
            html.raw(formula(inline.formula()));
        } else if (node instanceof FormulaBlockParser.Block block) {
            displayed(block.tex());
        } else if (node instanceof FencedCodeBlock code) {
            code(code);
        } else if (node instanceof TaskListItemMarker task) {
            html.raw(task.isChecked() ? "<span class=\"check on\"></span>" : "<span class=\"check\"></span>");
        } else if (node instanceof HtmlInline tag) {
            tag(tag.getLiteral());
        } else if (node instanceof HtmlBlock block) {
            block(block.getLiteral());
        } else {
            throw new IllegalArgumentException(node.toString());
        }
    }

    private static String formula(Formula formula) {
        return switch (formula.layout()) {
            case INLINE -> "<span class=\"math\">" + MarkdownHtml.escape(formula.tex()) + "</span>";
            case DISPLAY -> "<span class=\"math display\">" + MarkdownHtml.escape(formula.tex()) + "</span>";
        };
    }

    private void displayed(String tex) {
        html.line();
        if (tex.length() > Formula.LONGEST) {
            html.raw(MarkdownHtml.plain(tex));
        } else if (!tex.isBlank()) {
            html.raw("<div class=\"math display\">" + MarkdownHtml.escape(tex) + "</div>");
        }
        html.line();
    }

    private void code(FencedCodeBlock code) {
        var info = code.getInfo() == null ? "" : code.getInfo();
        var matcher = LANGUAGE.matcher(info);
        var language = matcher.matches() ? matcher.group(1).toLowerCase(Locale.ROOT) : "";
        if (language.equals("math")) {
            displayed(code.getLiteral().strip());
            return;
        }
        html.line();
        html.tag("pre");
        html.tag("code", language.isEmpty() ? Map.of() : Map.of("class", "language-" + language));
        html.text(code.getLiteral());
        html.tag("/code");
        html.tag("/pre");
        html.line();
    }

    /// A tag in running text that a card does not use is what the sentence is about ("the <canvas> element",
    /// "a List<String>"): it is shown, not obeyed.
    private void tag(String literal) {
        var name = TAG_NAME.matcher(literal);
        if (!name.matches() || Sanitiser.understands(name.group(1))) {
            html.raw(literal);
        } else {
            html.text(literal);
        }
    }

    /// A script written out is what the card is about; one that is only referred to is a page's furniture. Between the
    /// tags of other blocks formulas are still formulas.
    private void block(String literal) {
        html.line();
        if (SCRIPT.matcher(literal).matches()) {
            html.raw(MarkdownHtml.plain(literal));
            return;
        }
        // What no bracket closes is no tag; looking for one from every "<" would take time with the square of the text.
        var tags = TAG.matcher(literal).region(0, literal.lastIndexOf('>') + 1);
        int done = 0;
        int verbatim = 0;
        while (tags.find()) {
            html.raw(verbatim == 0 ? withFormulas(literal.substring(done, tags.start()))
                    : literal.substring(done, tags.start()));
            html.raw(tags.group());
            var opaque = VERBATIM.matcher(tags.group());
            if (opaque.matches()) {
                verbatim = Math.max(0, verbatim + (opaque.group(1).isEmpty() ? 1 : -1));
            }
            done = tags.end();
        }
        html.raw(verbatim == 0 ? withFormulas(literal.substring(done)) : literal.substring(done));
        html.line();
    }

    private static String withFormulas(String text) {
        var out = new StringBuilder(text.length());
        int i = 0;
        while (i < text.length()) {
            char c = text.charAt(i);
            Optional<Formula> found = c == '$' || c == '\\'
                    ? Formula.at(Formula.Ahead.of(text, i), i == 0 ? 0 : text.charAt(i - 1)) : Optional.empty();
            if (found.isPresent()) {
                // The text between tags is HTML already: `&lt;` in a formula must stay what it is.
                var layout = found.get().layout() == Formula.Layout.DISPLAY ? "math display" : "math";
                out.append("<span class=\"").append(layout).append("\">").append(found.get().tex()).append("</span>");
                i += found.get().length();
            } else {
                out.append(c);
                i++;
            }
        }
        return out.toString();
    }
}

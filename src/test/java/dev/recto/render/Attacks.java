package dev.recto.render;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Cards that want to load, read or run something. Whatever runs sets the page's title to `ran`.
public final class Attacks {
    private static final String RUN = "document.title='ran'";

    private Attacks() {}

    /// Markdown by name.
    ///
    /// @param server `http://host:port/`, which counts
    /// @param file `file:///…`, which nobody may read
    public static Map<String, String> all(String server, String file) {
        var all = new LinkedHashMap<String, String>();
        scripts().forEach((name, html) -> all.put(name, html));
        addresses().forEach(address -> all.put("link to " + address, "<a href=\"" + address + "\">go</a> [go](<" + address + ">)"));
        for (var target : List.of(server, file)) {
            var kind = target.startsWith("file") ? "file" : "network";
            loads(target).forEach((name, html) -> all.put(kind + ": " + name, html));
        }
        formulas(server).forEach((name, tex) -> all.put("formula: " + name, "$$\n" + tex + "\n$$\n\n$" + tex + "$"));
        mutations().forEach(html -> all.put("mutation: " + html, html));
        return all;
    }

    private static Map<String, String> scripts() {
        var scripts = new LinkedHashMap<String, String>();
        scripts.put("script", "<script>" + RUN + "</script>");
        scripts.put("script in a sentence", "so <script>" + RUN + "</script> it is");
        scripts.put("script in odd case", "<ScRiPt x>" + RUN + "</sCrIpT >");
        scripts.put("script within script", "<scr<script>ipt>" + RUN + "</scr</script>ipt>");
        for (var event : List.of("onload", "onerror", "onclick", "onmouseover", "onfocus", "ontoggle", "onanimationstart",
                "onbeforecopy", "onpointerenter")) {
            scripts.put(event, "<img src=x " + event + "=\"" + RUN + "\"><p " + event + "=" + RUN + " tabindex=0 autofocus>p</p>"
                    + "<details open " + event + "=\"" + RUN + "\"><summary>s</summary>d</details>");
        }
        scripts.put("attribute without spaces", "<img/src=x/onerror=" + RUN + ">");
        scripts.put("body", "<body onload=\"" + RUN + "\">b</body>");
        scripts.put("svg", "<svg onload=\"" + RUN + "\"><script>" + RUN + "</script></svg>");
        scripts.put("svg animation", "<svg><a><animate attributeName=href values=\"javascript:" + RUN + "\"/><text>t</text></a></svg>");
        scripts.put("svg foreign object", "<svg><foreignObject><img src=x onerror=\"" + RUN + "\"></foreignObject></svg>");
        scripts.put("math", "<math><maction actiontype=\"statusline\" xlink:href=\"javascript:" + RUN + "\">m</maction></math>");
        scripts.put("iframe document", "<iframe srcdoc=\"<script>parent." + RUN + "</script>\"></iframe>");
        scripts.put("template", "<template><script>" + RUN + "</script></template>");
        scripts.put("comment", "<!-- <img src=x onerror=" + RUN + "> --><!--><img src=x onerror=" + RUN + ">-->");
        scripts.put("character data", "<![CDATA[<img src=x onerror=" + RUN + ">]]>");
        scripts.put("processing instruction", "<?php <img src=x onerror=" + RUN + "> ?>");
        scripts.put("code with mark-up", "```html\n<img src=x onerror=" + RUN + ">\n```\n\n`<script>" + RUN + "</script>`");
        scripts.put("title that closes an attribute", "![a](x \"\\\" onerror=" + RUN + " \")");
        scripts.put("language that closes an attribute", "```x\"onmouseover=" + RUN + "\ncode\n```");
        scripts.put("alternative text", "![\"><script>" + RUN + "</script>](x)");
        return scripts;
    }

    private static List<String> addresses() {
        return List.of("javascript:" + RUN, "JaVaScRiPt:" + RUN, " javascript:" + RUN, "java\tscript:" + RUN,
                "java&#10;script:" + RUN, "&#106;avascript:" + RUN, "&#x6a;avascript&colon;" + RUN,
                "\u0001javascript:" + RUN, "vbscript:msgbox", "data:text/html,<script>" + RUN + "</script>",
                "file:///etc/passwd", "//javascript:" + RUN, "feed:javascript:" + RUN, "view-source:javascript:" + RUN);
    }

    private static Map<String, String> loads(String target) {
        var loads = new LinkedHashMap<String, String>();
        loads.put("picture", "![a](" + target + "a.png) <img src=\"" + target + "b.png\" srcset=\"" + target + "c.png 2x\">");
        loads.put("picture source", "<picture><source srcset=\"" + target + "d.png\"><img src=x></picture>");
        loads.put("picture by old names", "<img lowsrc=\"" + target + "e.png\" dynsrc=\"" + target + "f.png\"><image src=\"" + target + "g.png\">");
        loads.put("background", "<table background=\"" + target + "h.png\"><tr><td background=\"" + target + "i.png\">x</td></tr></table>");
        loads.put("style attribute", "<p style=\"background:url(" + target + "j.png)\">x</p>");
        loads.put("style element", "<style>@import url(" + target + "k.css); p{background:url(" + target + "l.png)}</style><p>x</p>");
        loads.put("style sheet", "<link rel=stylesheet href=\"" + target + "m.css\"><link rel=prefetch href=\"" + target + "n\"><link rel=dns-prefetch href=\"" + target + "\">");
        loads.put("font", "<style>@font-face{font-family:q;src:url(" + target + "o.ttf)} p{font-family:q}</style><p>x</p>");
        loads.put("frame", "<iframe src=\"" + target + "p.html\"></iframe><frameset><frame src=\"" + target + "q.html\"></frameset>");
        loads.put("object", "<object data=\"" + target + "r.swf\"></object><embed src=\"" + target + "s.swf\"><applet code=\"" + target + "t\"></applet>");
        loads.put("sound and film", "<audio src=\"" + target + "u.mp3\" autoplay></audio><video src=\"" + target + "v.mp4\" poster=\"" + target + "w.png\" autoplay><track src=\"" + target + "x.vtt\"></video>");
        loads.put("script", "<script src=\"" + target + "y.js\"></script><script type=module src=\"" + target + "z.js\"></script>");
        loads.put("refresh", "<meta http-equiv=refresh content=\"0;url=" + target + "1\">");
        loads.put("base", "<base href=\"" + target + "\"><img src=\"2.png\">");
        loads.put("form", "<form action=\"" + target + "3\"><input type=image src=\"" + target + "4.png\"><input autofocus onfocus=submit()><button formaction=\"" + target + "5\">b</button></form>");
        loads.put("ping", "<a href=\"#x\" ping=\"" + target + "6\">x</a>");
        loads.put("svg", "<svg><image href=\"" + target + "7.png\"/><use href=\"" + target + "8.svg#a\"/><feImage href=\"" + target + "9.png\"/></svg>");
        loads.put("svg as a picture", "<img src=\"data:image/svg+xml;base64," + java.util.Base64.getEncoder().encodeToString(
                ("<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'><style>@import '" + target + "10.css';</style>"
                        + "<rect width='9' height='9' style='fill:url(" + target + "11.svg#a)'/>"
                        + "<script>" + RUN + "</script></svg>").getBytes(java.nio.charset.StandardCharsets.UTF_8)) + "\">");
        loads.put("input picture", "<input type=\"image\" src=\"" + target + "12.png\">");
        loads.put("overlay", "<div style=\"position:fixed;inset:0;background:url(" + target + "13.png)\">x</div>");
        loads.put("manifest", "<html manifest=\"" + target + "14\"><head profile=\"" + target + "15\"></head></html>");
        return loads;
    }

    private static Map<String, String> formulas(String server) {
        var formulas = new LinkedHashMap<String, String>();
        formulas.put("link", "\\href{javascript:" + RUN + "}{x} \\url{javascript:" + RUN + "}");
        formulas.put("picture", "\\includegraphics[height=1em]{" + server + "16.png}");
        formulas.put("attributes", "\\htmlData{a=b}{x} \\htmlClass{card}{x} \\htmlId{sheet}{x} \\htmlStyle{position:fixed}{x}");
        formulas.put("loop", "\\def\\a{\\a\\a}\\a");
        formulas.put("doubling", "\\def\\a{xx}\\def\\b{\\a\\a}\\def\\c{\\b\\b\\b\\b}\\def\\d{\\c\\c\\c\\c}\\def\\e{\\d\\d\\d\\d}\\e\\e\\e\\e");
        formulas.put("rule", "\\rule{1e9em}{1e9em} \\kern1e9em x \\raisebox{1e9em}{x}");
        formulas.put("depth", "{".repeat(4_000) + "}".repeat(4_000));
        formulas.put("fractions", "\\frac{1}{".repeat(300) + "2" + "}".repeat(300));
        formulas.put("mark-up", "</span><img src=x onerror=" + RUN + ">");
        formulas.put("text", "\\text{</script><script>" + RUN + "</script>}");
        return formulas;
    }

    /// What one parser makes of the result of another.
    private static List<String> mutations() {
        var bait = "<img src=x onerror=" + RUN + ">";
        var vectors = new ArrayList<>(List.of(
                "<noscript><p title=\"</noscript>" + bait + "\">",
                "<svg></p><style><a id=\"</style>" + bait + "\">",
                "<math><mtext><table><mglyph><style><!--</style><img title=\"--&gt;&lt;/mglyph&gt;" + bait + "\">",
                "<form><math><mtext></form><form><mglyph><style></math>" + bait,
                "<svg><desc><noscript></desc>" + bait + "</noscript></svg>",
                "<title><p title=\"</title>" + bait + "\"></title>",
                "<textarea><p title=\"</textarea>" + bait + "\"></textarea>",
                "<xmp><p title=\"</xmp>" + bait + "\"></xmp>",
                "<iframe><p title=\"</iframe>" + bait + "\"></iframe>",
                "<noembed><p title=\"</noembed>" + bait + "\"></noembed>",
                "<plaintext>" + bait,
                "<a href=\"x\"><a href=\"javascript:" + RUN + "\">y</a></a>",
                "<p title=\"`&gt;" + bait + "\">x</p>",
                "<table><tr><td><table><p>" + bait + "<td></table>",
                "<p><div><p><ul><p><li><p>" + bait,
                "<b><p><i><p></b>" + bait + "</i>",
                "<select><option><style></select>" + bait + "</style>",
                "&lt;script&gt;" + RUN + "&lt;/script&gt;",
                "<img alt=\"&quot;>" + bait + "\">",
                "<p id=\"sheet\">x</p><a name=\"recto\" id=\"more\">y</a><img name=\"body\" id=\"getElementById\">"));
        vectors.add("<div>".repeat(1_500) + bait);
        vectors.add("<b><i>".repeat(300) + bait);
        return vectors;
    }
}

package dev.recto.render;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;

/// Texts and pictures that are small to write and large to show.
public final class HeavyTexts {
    private static final Map<String, String> TEXTS = new LinkedHashMap<>();
    private static final Map<String, byte[]> PICTURES = new LinkedHashMap<>();

    static {
        TEXTS.put("items", "- a\n".repeat(20_000));
        TEXTS.put("quotes", ">".repeat(20_000) + " x");
        TEXTS.put("spans", "<span>".repeat(20_000) + "x");
        TEXTS.put("blocks", "<p>".repeat(30_000));
        TEXTS.put("rules", "***\n".repeat(24_000));
        TEXTS.put("line breaks", "<br>".repeat(24_000));
        TEXTS.put("letters with readings", "<ruby>a<rt>b</rt></ruby>".repeat(4_000));
        TEXTS.put("comments without end", "<!--".repeat(24_000));
        TEXTS.put("cells over cells",
                "<table>" + ("<tr>" + "<td colspan=100 rowspan=100>x</td>".repeat(100) + "</tr>").repeat(28)
                        + "</table>");
        TEXTS.put("cells", "|a|b|\n|-|-|\n" + "|a|b\n".repeat(19_000));
        TEXTS.put("columns", "|a".repeat(2_000) + "\n" + "|-".repeat(2_000) + "\n" + ("|a".repeat(2_000) + "\n")
                .repeat(20));
        TEXTS.put("tables in tables", "<table><tr><td>".repeat(3_000) + "x");
        TEXTS.put("one line", "x".repeat(1_000_000));
        TEXTS.put("marks over one letter", "a" + "\u0301".repeat(99_000));
        TEXTS.put("directions", "\u202e\u202a\u2067".repeat(33_000));
        TEXTS.put("code blocks", "```js\nx=1\n```\n".repeat(7_000));
        TEXTS.put("code of one line", "```js\n" + "(".repeat(99_000) + "\n```");
        TEXTS.put("code for a slow grammar", "```ini\n" + "a.".repeat(45_000) + "\n```");
        TEXTS.put("code for another", "```cpp\n" + "function ".repeat(10_000) + "\n```");
        TEXTS.put("code for a third", "```ruby\n" + "_".repeat(90_000) + "\n```");
        TEXTS.put("code of words", "```csharp\n" + "a\n".repeat(45_000) + "\n```");
        TEXTS.put("formulas", "$x^2$\n\n".repeat(14_000));
        TEXTS.put("formula in html", "<span class=\"math\">" + "x^2+".repeat(20_000) + "</span>");
        TEXTS.put("formula of many boxes", "$$\n\\begin{matrix}" + "&".repeat(4_900) + "\\\\".repeat(2_000)
                + "\\end{matrix}\n$$");
        TEXTS.put("formula in formula", "$$\n" + "\\frac{".repeat(400) + "1}{2}" + "}{2}".repeat(399) + "\n$$");
        TEXTS.put("footnotes", "[^1] ".repeat(15_000) + "\n\n[^1]: x");
        TEXTS.put("pictures that are not there", "![](none)\n\n".repeat(9_000));
        TEXTS.put("a text that ended the process", "$$\n\\includegraphics{<a href=\"https://x.example\">x</a>}\n"
                + "<span class=\"math\">\\boxed{$$\nx\n$$\n\n$y$}</span> <span class=\"why\"><div class=\"math "
                + "display\">\\z</div></span>");
        picture("large", png(5_000, 5_000));
        picture("too large", png(50_000, 50));
        TEXTS.put("eight large pictures", "![](large)\n\n".repeat(8));
        picture("animation", gif(3_000, 3_000, 500));
        drawing("markers", unfolding("<marker id='ID' overflow='visible'>",
                "<path d='M0 0L5 5L9 0L9 9' marker-mid='url(#REF)' marker-start='url(#REF)'/>", "</marker>"));
        drawing("markers by style", "<style>.q{marker:url(#n8)}</style>"
                + unfolding("<marker id='ID' overflow='visible'>",
                "<path d='M0 0L5 5L9 0L9 9' style='marker-mid:url(#REF)'/>", "</marker>")
                        + "<path class='q' d='M0 0L5 5L9 0'/>");
        drawing("uses", unfolding("<g id='ID'>", "<use href='#REF'/>", "</g>"));
        drawing("turbulence", "<filter id='f'><feTurbulence numOctaves='100000' baseFrequency='.9'/></filter>"
                + "<rect width='600' height='600' filter='url(#f)'/>");
        drawing("morphology", "<filter id='f'>" + "<feMorphology radius='300'/>".repeat(20) + "</filter>"
                + "<rect width='600' height='600' filter='url(#f)'/>");
        drawing("dashes", "<path stroke='red' stroke-dasharray='0.0001' d='M0 0 L600 600'/>");
        drawing("depth", "<g>".repeat(20_000) + "</g>".repeat(20_000));
    }

    private HeavyTexts() {}

    public static Collection<String> names() {
        return TEXTS.keySet();
    }

    public static String named(String name) {
        return TEXTS.get(name);
    }

    public static Picture picture(String reference) {
        var bytes = PICTURES.get(reference.replace("%20", " "));
        return bytes == null ? new Picture.Missing(reference, "there is no such file") : new Picture.Found("", bytes);
    }

    private static void picture(String name, byte[] bytes) {
        PICTURES.put(name, bytes);
        TEXTS.put("picture: " + name, "![](<" + name + ">)");
    }

    private static void drawing(String name, String content) {
        picture("drawing of " + name,
                ("<svg xmlns='http://www.w3.org/2000/svg' width='600' height='600'>" + content + "</svg>")
                .getBytes(StandardCharsets.UTF_8));
    }

    /// Nine groups, each of which shows the one before it five times.
    private static String unfolding(String open, String use, String close) {
        var content = new StringBuilder("<defs>");
        for (int i = 0; i < 9; i++) {
            content.append(open.replace("ID", "n" + i))
                    .append(i == 0 ? "<path d='M0 0L5 5L9 0' stroke='red'/>" : use.replace("REF", "n" + (i - 1))
                            .repeat(5))
                    .append(close);
        }
        return content.append("</defs>").append(use.replace("REF", "n8")).toString();
    }

    /// Grey, and so only a few kilobytes.
    private static byte[] png(int width, int height) {
        try {
            var file = new ByteArrayOutputStream();
            var out = new DataOutputStream(file);
            out.write(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10});
            var header = new ByteArrayOutputStream();
            var head = new DataOutputStream(header);
            head.writeInt(width);
            head.writeInt(height);
            head.write(new byte[] {8, 0, 0, 0, 0});
            chunk(out, "IHDR", header.toByteArray());
            var data = new ByteArrayOutputStream();
            try (var packed = new DeflaterOutputStream(data)) {
                for (int i = 0; i < height; i++) {
                    packed.write(new byte[width + 1]);
                }
            }
            chunk(out, "IDAT", data.toByteArray());
            chunk(out, "IEND", new byte[0]);
            return file.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void chunk(DataOutputStream out, String name, byte[] content) throws IOException {
        var sum = new CRC32();
        sum.update(name.getBytes(StandardCharsets.US_ASCII));
        sum.update(content);
        out.writeInt(content.length);
        out.writeBytes(name);
        out.write(content);
        out.writeInt((int) sum.getValue());
    }

    /// Each frame is one dot in a few bytes; unpacked it is as large as the whole.
    private static byte[] gif(int width, int height, int frames) {
        var out = new ByteArrayOutputStream();
        out.writeBytes("GIF89a".getBytes(StandardCharsets.US_ASCII));
        out.writeBytes(new byte[] {(byte) width, (byte) (width >> 8), (byte) height, (byte) (height >> 8), (byte) 0x80,
                0, 0,
            0, 0, 0, -1, -1, -1});
        for (int i = 0; i < frames; i++) {
            out.writeBytes(new byte[] {0x21, (byte) 0xf9, 4, 0, 1, 0, 0, 0});
            out.writeBytes(new byte[] {0x2c, 0, 0, 0, 0, 1, 0, 1, 0, 0, 2, 2, 0x44, 1, 0});
        }
        out.write(0x3b);
        return out.toByteArray();
    }
}

package dev.recto.insight.health;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class LinksTest {
    @Test
    void picturesThatAreNotThereAreFound() {
        assertEquals(List.of("error 1: there is no picture “img/a.png”"), pictures("![A leaf](img/a.png)"));
        assertEquals(List.of(), pictures("![A leaf](img/a.png)", "img/a.png"));
    }

    @Test
    void titlesPointedBracketsAndEncodedSpacesBelongToTheMark() {
        var file = "img/two leaves.png";
        assertEquals(List.of(), pictures("![a](img/two%20leaves.png \"Two (2) leaves\")", file));
        assertEquals(List.of(), pictures("![a](<img/two leaves.png> 'Two')", file));
        assertEquals(List.of(), pictures("![a](img/a_(1).png)", "img/a_(1).png"));
        assertEquals(List.of(), pictures("![a](img/a.png?raw=true)", "img/a.png"));
        assertEquals(List.of(), pictures("![a](img/a\\_b.png)", "img/a_b.png"));
        assertEquals(List.of(), pictures("![50 %](img/50%.png)", "img/50%.png"));
    }

    @Test
    void aSpaceInAnAddressIsFound() {
        assertEquals(List.of("error 1: the address “two leaves.png” has a space in it, so it is shown as text"),
                pictures("![a](two leaves.png)", "two leaves.png"));
        assertEquals(List.of(), pictures("He called it [b] (see two leaves.png)."));
    }

    @Test
    void picturesInHtmlAreFound() {
        assertEquals(List.of("error 3: there is no picture “b.svg”"),
                pictures("text <img alt='x' src=\"a.svg\"/>\n\n<p align=\"center\"><img width=20 src='b.svg'></p>\n",
                        "a.svg"));
        assertEquals(List.of("error 1: there is no picture “c.gif”"), pictures("<img src=c.gif>"));
    }

    @Test
    void picturesOfNoteTakersAndReferencesAreFound() {
        assertEquals(List.of("error 1: there is no picture “x.png”"), pictures("![[x.png|300]] and ![[Other note]]"));
        assertEquals(List.of("error 3: there is no picture “y.png”"), pictures("![y][y]\n\n[y]: y.png \"Why\"\n"));
    }

    @Test
    void linksToFilesThatAreNotThereAreFound() {
        assertEquals(List.of("error 1: there is no file “gone.md”"), links("[more](gone.md#part)"));
        assertEquals(List.of("error 1: there is no file “gone.md”"), links("<a href=\"gone.md\">more</a>"));
        assertEquals(List.of("error 1: there is no file “gone.md”"), links("[![badge](b.svg)](gone.md)", "b.svg"));
        assertEquals(List.of(), links("[a](there.md), [b](folder/), [c](page.html), [d](page)",
                "there.md", "folder/", "page.md"));
    }

    @Test
    void whatLeadsElsewhereIsNotLookedFor() {
        assertEquals(List.of(),
                links("[a](https://x.example/a.md) [b](mailto:a@b.example) [c](//x.example/y) [d](/root) "
                + "[e]({{ site.url }}/x) <https://x.example> [f](../outside.md) [g](?tab=readme)"));
    }

    @Test
    void nothingInCodeAndCommentsIsALink() {
        assertEquals(List.of(), links("`[a](gone.md)` <!-- [b](gone.md) -->\n\n```\n[c](gone.md)\n```\n\n"
                + "    [d](gone.md)\n\n\\[e](gone.md) and f](gone.md)\n"));
    }

    @Test
    void anchorsOfHeadingsAreFollowed() {
        var document = "# One & two: `code`!\n\n## Same\n\n## Same\n\n## [Linked](x) *heading*\n\n<h3>In HTML</h3>\n\n"
                + "<a name=\"by-name\"></a>\n\n### Überschrift 🚀 ünd\n\n## Own {#my-own}\n\n";
        for (var anchor : List.of("#one--two-code", "#same", "#same-1", "#linked-heading", "#in-html", "#by-name",
                "#%C3%BCberschrift--%C3%BCnd", "#my-own", "#", "#top", "#user-content-same", "#Same")) {
            assertEquals(List.of(), links(document + "[x](" + anchor + ")", "x"), anchor);
        }
        assertEquals(List.of("warning 15: no heading of this document is called #same-2",
                "warning 15: no heading of this document is called #other"),
                links(document + "[x](#same-2) [y](#other)", "x").stream().map(line -> line.replace("17", "15"))
                        .toList());
    }

    @Test
    void anchorsOfOtherDocumentsAreFollowedWhenTheseAreLookedAtToo() {
        var both = new Checked("b.md", "../a.md").with("n/a.md", "# A\n\n[x](b.md#here) [y](b.md#gone)\n")
                .with("n/b.md", "# B\n\n## Here\n");
        assertEquals(List.of("warning 3: no heading of b.md is called #gone"), both.lines(Rule.BROKEN_LINK));
        assertEquals(List.of(), links("[y](b.md#gone)", "b.md"));
    }

    @Test
    void aPictureOutsideTheFolderIsANote() {
        assertEquals(List.of("note 1: the picture “../a.png” lies outside the document's folder"),
                pictures("![a](../a.png)"));
    }

    @Test
    void emptyTargetsAreFound() {
        assertEquals(List.of("warning 1: a link leads nowhere"), links("[to do]()"));
    }

    @Test
    void manyBracketsCostNoMoreThanOthers() {
        for (var bad : List.of(
                "![[](", "[", "](", "[a](b ", "<a ", "<img src=", "![[", "[a](<", "[a](x \"", "`[", "\\[")) {
            links(bad.repeat(100_000));
        }
    }

    private static List<String> pictures(String markdown, String... files) {
        return Checked.lines(Rule.BROKEN_PICTURE, markdown, files);
    }

    private static List<String> links(String markdown, String... files) {
        return Checked.lines(Rule.BROKEN_LINK, markdown, files);
    }
}

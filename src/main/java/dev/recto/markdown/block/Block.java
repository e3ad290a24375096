package dev.recto.markdown.block;

import java.util.List;

/// A block of markdown and where it stands in the document.
///
/// `start` is the offset of its first character (after the container's prefix), `end` that behind its last one, both
/// in chars of the document's text.
public sealed interface Block {
    int start();

    int end();

    /// @param level 1 to 6
    /// @param markdown without the marks of the heading
    record Heading(int start, int end, int level, Markdown markdown) implements Block {
        public String text() {
            return markdown.text();
        }

        /// Its words alone.
        public String plain() {
            return markdown.plain();
        }
    }

    /// @param markdown lines joined by `\n`, without indentation
    record Paragraph(int start, int end, Markdown markdown) implements Block {
        public String text() {
            return markdown.text();
        }

        /// Its words alone.
        public String plain() {
            return markdown.plain();
        }
    }

    /// @param info the first word after the fence, empty for indented code
    record Code(int start, int end, boolean fenced, String info, String text) implements Block {}

    record Html(int start, int end) implements Block {}

    record Rule(int start, int end) implements Block {}

    /// A table of GitHub Flavored Markdown.
    ///
    /// @param rows cells of the header first, then of each body row; every row has as many cells as the header
    record Table(int start, int end, List<Row> rows) implements Block {
        public Table {
            rows = List.copyOf(rows);
        }
    }

    /// @param start offset of the row's line
    record Row(int start, int end, List<String> cells) {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    record Items(int start, int end, boolean ordered, FixedList<Item> items) implements Block {}

    /// @param marker as written: `-`, `*`, `+`, `12.`, `3)`
    /// @param start offset of the marker
    record Item(int start, int end, String marker, Flow flow) {
        /// The number it is marked with, of nine digits at most; 0 if it has a bullet.
        public int number() {
            var number = 0;
            for (var i = 0; i < marker.length() && Character.isDigit(marker.charAt(i)); i++) {
                number = number * 10 + Character.digit(marker.charAt(i), 10);
            }
            return number;
        }
    }

    record Quote(int start, int end, Flow flow) implements Block {}

    /// A footnote's text.
    record Footnote(int start, int end, String label, Flow flow) implements Block {}

    /// A link reference definition.
    record Definition(int start, int end, String label) implements Block {}
}

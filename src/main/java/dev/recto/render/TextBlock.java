package dev.recto.render;

import java.util.List;
import org.jline.utils.AttributedString;

/// A piece of a card as it will stand under others in a terminal. Line ends in a text are meant.
sealed interface TextBlock {
    record Paragraph(AttributedString text) implements TextBlock {}

    /// @param level 1..6
    record Heading(int level, AttributedString text) implements TextBlock {}

    /// @param language as the document names it; empty if it does not
    record Code(String text, String language) implements TextBlock {}

    record Formula(String text) implements TextBlock {}

    record Quote(List<TextBlock> blocks) implements TextBlock {
        public Quote {
            blocks = List.copyOf(blocks);
        }
    }

    record Listing(List<Item> items) implements TextBlock {
        public Listing {
            items = List.copyOf(items);
        }
    }

    /// @param marker `•` or `1.`
    record Item(String marker, List<TextBlock> blocks) {
        public Item {
            blocks = List.copyOf(blocks);
        }
    }

    /// @param head names of the columns, empty if it has none
    /// @param rows each as long as `sides`
    /// @param sides for every column
    record Table(List<AttributedString> head, List<List<AttributedString>> rows, List<Side> sides)
            implements TextBlock {
        public Table {
            head = List.copyOf(head);
            rows = rows.stream().map(List::copyOf).toList();
            sides = List.copyOf(sides);
        }
    }

    /// Where a column's text stands.
    enum Side { START, MIDDLE, END }

    record Rule() implements TextBlock {}
}

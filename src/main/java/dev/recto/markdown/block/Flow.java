package dev.recto.markdown.block;

import java.util.List;

/// Blocks that follow one another in the same container.
public record Flow(Container container, FixedList<Block> blocks) {
    static Flow of(Container container, List<Block> blocks) {
        return new Flow(container, FixedList.copyOf(blocks));
    }
}

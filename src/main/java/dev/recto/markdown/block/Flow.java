package dev.recto.markdown.block;

import java.util.List;

/// Blocks that follow one another in the same container.
public record Flow(Container container, List<Block> blocks) {
    public Flow {
        blocks = List.copyOf(blocks);
    }
}

package dev.recto.markdown.block;

/// What blocks stand in, and what each of their lines therefore starts with.
public sealed interface Container {
    /// The line without the prefix that this container demands.
    String strip(String line);

    default boolean isRoot() {
        return this instanceof Root;
    }

    record Root() implements Container {
        @Override
        public String strip(String line) {
            return line;
        }
    }

    /// A list item or footnote: lines are indented.
    ///
    /// @param columns the width of the marker and the space after it
    record Indented(Container parent, int columns) implements Container {
        @Override
        public String strip(String line) {
            var inner = parent.strip(line);
            var column = 0;
            var i = 0;
            while (i < inner.length() && column < columns) {
                if (inner.charAt(i) == ' ') {
                    column++;
                } else if (inner.charAt(i) == '\t') {
                    column += 4 - column % 4;
                } else {
                    break;
                }
                i++;
            }
            return column > columns ? " ".repeat(column - columns) + inner.substring(i) : inner.substring(i);
        }
    }

    /// A block quote: lines start with `>`, lazy ones do not.
    record Quoted(Container parent) implements Container {
        @Override
        public String strip(String line) {
            var inner = parent.strip(line);
            var i = 0;
            while (i < 3 && i < inner.length() && inner.charAt(i) == ' ') {
                i++;
            }
            if (i >= inner.length() || inner.charAt(i) != '>') {
                return inner;
            }
            i++;
            return inner.substring(i < inner.length() && (inner.charAt(i) == ' ' || inner.charAt(i) == '\t') ? i + 1
                    : i);
        }
    }
}

/// How a card looks: as HTML for the web view, as lines for a terminal. Markdown goes in; what comes out holds nothing
/// that runs, loads or commands a terminal, whatever a document says. No I/O: pictures are handed in.
@NullMarked
package dev.recto.render;

import org.jspecify.annotations.NullMarked;

/// What belongs to a passage and what does not: its label and foot, and how it is shown.
@NullMarked
package dev.recto.markdown.edge;

import org.jspecify.annotations.NullMarked;

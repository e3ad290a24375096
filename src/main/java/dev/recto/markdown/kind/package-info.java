/// What a question asks for: from a question and an answer to a card of its kind.
@NullMarked
package dev.recto.markdown.kind;

import org.jspecify.annotations.NullMarked;

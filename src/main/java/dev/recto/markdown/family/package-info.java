/// How questions are marked: one recogniser per family of documents, and the vote between them.
@NullMarked
package dev.recto.markdown.family;

import org.jspecify.annotations.NullMarked;

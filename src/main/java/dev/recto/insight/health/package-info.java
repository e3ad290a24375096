/// What is wrong with documents, for those who write them. Pure: it sees texts, readings and names, no files.
@NullMarked
package dev.recto.insight.health;

import org.jspecify.annotations.NullMarked;

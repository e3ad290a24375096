/// Documents that were whole once and then had their structure broken at random, and what must hold of every reading.
@NullMarked
package dev.recto.markdown.fuzz;

import org.jspecify.annotations.NullMarked;

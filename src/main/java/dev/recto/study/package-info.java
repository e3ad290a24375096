/// What is asked now and in what order: the day's plan, the queue, the session that moves through it. Without a face:
/// window and terminal study by the same sessions.
@NullMarked
package dev.recto.study;

import org.jspecify.annotations.NullMarked;

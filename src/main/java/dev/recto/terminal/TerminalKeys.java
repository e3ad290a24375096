package dev.recto.terminal;

import java.io.IOException;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.jline.utils.NonBlockingReader;

/// The keys that a person presses on a terminal, read as they come, also while nobody waits for them.
final class TerminalKeys {
    /// Ends of an escape sequence come at once; a person's next key does not.
    private static final long SEQUENCE_MILLIS = 60;
    /// A read without a time limit holds the lock that closing the terminal needs, until the next key.
    private static final long PATIENCE_MILLIS = 60_000;
    private static final int LONGEST_SEQUENCE = 16;
    private static final int ESCAPE = 27;
    /// What a terminal in bracketed paste mode (xterm's 2004) sends around what is pasted.
    private static final String PASTE_BEGINS = "200~";
    private static final String PASTE_ENDS = "201~";

    private final NonBlockingReader reader;
    private final BlockingQueue<Key> keys = new LinkedBlockingQueue<>();

    TerminalKeys(NonBlockingReader reader) {
        this.reader = reader;
    }

    void start() {
        Thread.ofPlatform().daemon().name("recto-keys").start(this::read);
    }

    /// The next key; waits for it.
    Key take() {
        try {
            return keys.take();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return Key.END;
        }
    }

    /// As if the key had been pressed.
    void press(Key key) {
        keys.add(key);
    }

    private void read() {
        try {
            for (var c = reader.read(PATIENCE_MILLIS); c != NonBlockingReader.EOF; c = reader.read(PATIENCE_MILLIS)) {
                if (c != NonBlockingReader.READ_EXPIRED) {
                    keys.add(c == ESCAPE ? sequence() : Key.of(c));
                }
            }
        } catch (IOException _) {
            // The terminal is gone; so is the person.
        }
        keys.add(Key.END);
    }

    /// The key Escape itself, or one that sends a sequence: ESC, `[` or `O`, parameters, and a last character.
    private Key sequence() throws IOException {
        var introducer = reader.read(SEQUENCE_MILLIS);
        if (introducer < 0) {
            return Key.LEAVE;
        }
        if (introducer != '[' && introducer != 'O') {
            return Key.UNKNOWN;
        }
        var sequence = restOfSequence();
        if (sequence.equals(PASTE_BEGINS)) {
            passOverPaste();
            return Key.UNKNOWN;
        }
        return Key.ofSequence(sequence);
    }

    private String restOfSequence() throws IOException {
        var sequence = new StringBuilder();
        for (var c = reader.read(SEQUENCE_MILLIS); c >= 0 && sequence.length() < LONGEST_SEQUENCE; ) {
            sequence.append((char) c);
            if (c >= '@' && c <= '~') {
                break;
            }
            c = reader.read(SEQUENCE_MILLIS);
        }
        return sequence.toString();
    }

    /// Text that falls into the terminal by a slip of the mouse must grade nothing.
    private void passOverPaste() throws IOException {
        for (var c = reader.read(PATIENCE_MILLIS); c >= 0; c = reader.read(PATIENCE_MILLIS)) {
            if (c == ESCAPE && reader.read(SEQUENCE_MILLIS) == '[' && restOfSequence().equals(PASTE_ENDS)) {
                return;
            }
        }
    }
}

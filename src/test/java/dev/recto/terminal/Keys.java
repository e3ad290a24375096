package dev.recto.terminal;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;

/// Keys pressed one after the other, and what happens in the world when it is the turn of some of them.
final class Keys extends InputStream {
    private final String keys;
    private final Map<Character, Event> events = new HashMap<>();
    private int next;

    Keys(String keys) {
        this.keys = keys;
    }

    interface Event {
        void happen() throws IOException;
    }

    /// Lets something happen in place of a key.
    Keys at(char place, Event event) {
        events.put(place, event);
        return this;
    }

    @Override
    public int read() throws IOException {
        while (next < keys.length()) {
            var key = keys.charAt(next++);
            if (!events.containsKey(key)) {
                return key;
            }
            events.get(key).happen();
        }
        return -1;
    }
}

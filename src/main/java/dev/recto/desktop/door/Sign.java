package dev.recto.desktop.door;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/// What stands at a door.
///
/// @param process that has the window
/// @param port on the loopback interface; empty if the door is the socket of the place
/// @param word to be said first: only who may read the sign knows it, while anybody on the machine reaches a port
record Sign(long process, OptionalInt port, String word) {
    private static final Pattern FORM = Pattern.compile("1 (\\d{1,18}) (socket|\\d{1,5}) ([0-9a-f]{32})\\s*");

    String written() {
        return "1 " + process + " " + (port.isPresent() ? String.valueOf(port.getAsInt()) : "socket") + " " + word
                + "\n";
    }

    static Optional<Sign> read(String text) {
        var match = FORM.matcher(text);
        if (!match.matches()) {
            return Optional.empty();
        }
        var port = match.group(2).equals("socket") ? OptionalInt.empty()
                : OptionalInt.of(Integer.parseInt(match.group(2)));
        return port.isPresent() && port.getAsInt() > 0xffff ? Optional.empty()
                : Optional.of(new Sign(Long.parseLong(match.group(1)), port, match.group(3)));
    }
}

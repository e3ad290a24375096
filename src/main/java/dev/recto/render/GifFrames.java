package dev.recto.render;

/// Counts the frames of an animation without unpacking them (GIF89a, 15 to 26: blocks that say how long they are).
final class GifFrames {
    private static final int IMAGE = 0x2c;
    private static final int EXTENSION = 0x21;
    private static final int SCREEN_FLAGS = 10;
    private static final int SCREEN_END = 13;
    private static final int DESCRIPTOR = 10;

    private GifFrames() {}

    /// @return at least 1; what cannot be followed any more counts as the end, as it does to the engine
    static int count(byte[] gif) {
        int frames = 0;
        int at = SCREEN_END + colours(gif, SCREEN_FLAGS);
        while (at < gif.length) {
            int block = gif[at] & 0xff;
            if (block == IMAGE) {
                frames++;
                // The descriptor, its colours, and the size of the first code.
                at = afterParts(gif, at + DESCRIPTOR + colours(gif, at + DESCRIPTOR - 1) + 1);
            } else if (block == EXTENSION) {
                at = afterParts(gif, at + 2);
            } else if (block == 0) {
                // Some writers pad; readers pass over it.
                at++;
            } else {
                break;
            }
        }
        return Math.max(1, frames);
    }

    /// The length of a table of colours, if these flags announce one.
    private static int colours(byte[] gif, int flags) {
        return flags < gif.length && (gif[flags] & 0x80) != 0 ? 3 << (gif[flags] & 7) + 1 : 0;
    }

    /// Parts each begin with their length; one of length 0 is the last.
    private static int afterParts(byte[] gif, int at) {
        int place = at;
        while (place < gif.length && gif[place] != 0) {
            place += 1 + (gif[place] & 0xff);
        }
        return place + 1;
    }
}

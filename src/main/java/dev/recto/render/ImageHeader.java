package dev.recto.render;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;

/// What a picture's first bytes say of it, whatever its name or server says.
///
/// @param mediaType as in a `data:` address
/// @param width in pixels, 0 if it does not say
/// @param height in pixels, 0 if it does not say
/// @param transparent whether the page may shine through
/// @param frames how many pictures it is; the engine unpacks all of an animation at once
record ImageHeader(String mediaType, long width, long height, boolean transparent, long frames) {
    static final String SVG_TYPE = "image/svg+xml";

    private static final Pattern SVG = Pattern.compile("<svg\\b([^>]*)>", Pattern.CASE_INSENSITIVE);
    private static final Pattern SVG_SIZE = Pattern.compile(
            "\\b(width|height)\\s*=\\s*[\"']\\s*([0-9]{1,6})(?:\\.[0-9]*)?(?:px)?\\s*[\"']");
    /// How far a header may be from the start: some cameras put a preview before it.
    private static final int SVG_PREAMBLE = 10_000;

    ImageHeader(String mediaType, long width, long height, boolean transparent) {
        this(mediaType, width, height, transparent, 1);
    }

    /// @return empty if it is no picture that a card can show
    static Optional<ImageHeader> read(byte[] bytes) {
        if (starts(bytes, 0, 0x89, 'P', 'N', 'G', 0x0d, 0x0a, 0x1a, 0x0a) && bytes.length >= 33) {
            int colour = bytes[25];
            boolean transparent = colour == 4 || colour == 6 || hasTransparencyChunk(bytes);
            return Optional.of(new ImageHeader("image/png", int32(bytes, 16), int32(bytes, 20), transparent));
        }
        if (starts(bytes, 0, 'G', 'I', 'F', '8') && bytes.length >= 13) {
            return Optional.of(new ImageHeader(
                    "image/gif", int16(bytes, 7, 6), int16(bytes, 9, 8), true, GifFrames.count(bytes)));
        }
        if (starts(bytes, 0, 0xff, 0xd8, 0xff)) {
            return jpeg(bytes);
        }
        if (starts(bytes, 0, 'R', 'I', 'F', 'F') && starts(bytes, 8, 'W', 'E', 'B', 'P') && bytes.length >= 30) {
            return webp(bytes);
        }
        return svg(bytes);
    }

    /// Pixels to be held in memory once the picture is unpacked.
    long pixels() {
        // Sizes are below 2^32, and so the product of two could overflow.
        return Math.min(Math.min(width, 1L << 31) * Math.min(height, 1L << 31), 1L << 40) * Math.min(frames, 1L << 20);
    }

    private static boolean hasTransparencyChunk(byte[] png) {
        // Chunks: length, name, content, checksum. tRNS comes before the first IDAT.
        for (long at = 8; at + 8 <= png.length; ) {
            int place = (int) at;
            if (starts(png, place + 4, 't', 'R', 'N', 'S')) {
                return true;
            }
            if (starts(png, place + 4, 'I', 'D', 'A', 'T')) {
                return false;
            }
            at += 12 + int32(png, place);
        }
        return false;
    }

    private static Optional<ImageHeader> jpeg(byte[] bytes) {
        int at = 2;
        while (at + 9 < bytes.length) {
            if ((bytes[at] & 0xff) != 0xff) {
                return Optional.empty();
            }
            int marker = bytes[at + 1] & 0xff;
            if (marker == 0xff) {
                at++;
                continue;
            }
            // SOF0 to SOF15 carry the size; C4, C8 and CC among them are tables.
            if (marker >= 0xc0 && marker <= 0xcf && marker != 0xc4 && marker != 0xc8 && marker != 0xcc) {
                return Optional.of(new ImageHeader(
                        "image/jpeg", int16(bytes, at + 7, at + 8), int16(bytes, at + 5, at + 6), false));
            }
            at += 2 + Math.max(2, int16(bytes, at + 2, at + 3));
        }
        return Optional.empty();
    }

    private static Optional<ImageHeader> webp(byte[] bytes) {
        if (starts(bytes, 12, 'V', 'P', '8', 'X')) {
            return Optional.of(new ImageHeader("image/webp", 1 + int24(bytes, 24), 1 + int24(bytes, 27),
                    (bytes[20] & 0x10) != 0));
        }
        if (starts(bytes, 12, 'V', 'P', '8', 'L')) {
            int bits = int16(bytes, 22, 21) | int16(bytes, 24, 23) << 16;
            return Optional.of(new ImageHeader("image/webp", 1 + (bits & 0x3fff), 1 + (bits >>> 14 & 0x3fff), true));
        }
        if (starts(bytes, 12, 'V', 'P', '8', ' ')) {
            return Optional.of(new ImageHeader("image/webp", int16(bytes, 27, 26) & 0x3fff,
                    int16(bytes, 29, 28) & 0x3fff, false));
        }
        return Optional.empty();
    }

    private static Optional<ImageHeader> svg(byte[] bytes) {
        var start = new String(bytes, 0, Math.min(bytes.length, SVG_PREAMBLE), StandardCharsets.UTF_8).stripLeading();
        var root = SVG.matcher(start);
        if (!start.startsWith("<") && !start.startsWith("\ufeff<") || !root.find()) {
            return Optional.empty();
        }
        int width = 0;
        int height = 0;
        var sizes = SVG_SIZE.matcher(root.group(1));
        while (sizes.find()) {
            if (sizes.group(1).equals("width")) {
                width = Integer.parseInt(sizes.group(2));
            } else {
                height = Integer.parseInt(sizes.group(2));
            }
        }
        return Optional.of(new ImageHeader(SVG_TYPE, width, height, true));
    }

    private static boolean starts(byte[] bytes, int at, int... expected) {
        if (at < 0 || at + expected.length > bytes.length) {
            return false;
        }
        for (int i = 0; i < expected.length; i++) {
            if ((bytes[at + i] & 0xff) != expected[i]) {
                return false;
            }
        }
        return true;
    }

    private static long int32(byte[] bytes, int at) {
        return (long) int16(bytes, at, at + 1) << 16 | int16(bytes, at + 2, at + 3);
    }

    private static int int24(byte[] bytes, int lowest) {
        return int16(bytes, lowest + 1, lowest) | (bytes[lowest + 2] & 0xff) << 16;
    }

    private static int int16(byte[] bytes, int high, int low) {
        return (bytes[high] & 0xff) << 8 | bytes[low] & 0xff;
    }
}

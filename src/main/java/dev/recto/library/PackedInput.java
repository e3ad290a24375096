package dev.recto.library;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/// Reads what [Packed] wrote, straight from memory: a stream would be asked byte by byte.
///
/// Every method throws `BufferUnderflowException` if what it reads is not all there.
final class PackedInput {
    private final ByteBuffer bytes;

    PackedInput(byte[] bytes, int from, int length) {
        this.bytes = ByteBuffer.wrap(bytes, from, length);
    }

    byte readByte() {
        return bytes.get();
    }

    boolean readBoolean() {
        return bytes.get() != 0;
    }

    int readInt() {
        return bytes.getInt();
    }

    long readLong() {
        return bytes.getLong();
    }

    double readDouble() {
        return bytes.getDouble();
    }

    /// @param length in bytes of UTF-8
    String readText(int length) {
        if (length < 0 || length > bytes.remaining()) {
            throw new BufferUnderflowException();
        }
        var text = new String(bytes.array(), bytes.position(), length, StandardCharsets.UTF_8);
        bytes.position(bytes.position() + length);
        return text;
    }

    void skip(int length) {
        if (length < 0 || length > bytes.remaining()) {
            throw new BufferUnderflowException();
        }
        bytes.position(bytes.position() + length);
    }

    /// How many bytes are left.
    int available() {
        return bytes.remaining();
    }
}

package dev.recto.library;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// The few shapes that caches are packed of. Numbers are big-endian, texts are UTF-8 after their length in bytes, lists
/// come after their length.
final class Packed {
    private Packed() {}

    @FunctionalInterface
    interface Packer<T> {
        void pack(T value, DataOutputStream out) throws IOException;
    }

    @FunctionalInterface
    interface Unpacker<T> {
        T unpack(PackedInput in) throws IOException;
    }

    static <T> byte[] bytes(T value, Packer<T> packer) throws IOException {
        var bytes = new ByteArrayOutputStream();
        packer.pack(value, new DataOutputStream(bytes));
        return bytes.toByteArray();
    }

    static PackedInput open(byte[] bytes, int from, int length) {
        return new PackedInput(bytes, from, length);
    }

    static void text(String text, DataOutputStream out) throws IOException {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    static String text(PackedInput in) {
        return in.readText(in.readInt());
    }

    static <T> void list(List<? extends T> values, DataOutputStream out, Packer<T> packer) throws IOException {
        out.writeInt(values.size());
        for (var value : values) {
            packer.pack(value, out);
        }
    }

    static <T> List<T> list(PackedInput in, Unpacker<T> unpacker) throws IOException {
        var size = in.readInt();
        if (size < 0 || size > in.available()) {
            throw new BufferUnderflowException();
        }
        var values = new ArrayList<T>(size);
        for (var i = 0; i < size; i++) {
            values.add(unpacker.unpack(in));
        }
        return values;
    }

    static void texts(List<String> texts, DataOutputStream out) throws IOException {
        list(texts, out, Packed::text);
    }

    static List<String> texts(PackedInput in) throws IOException {
        return list(in, Packed::text);
    }
}

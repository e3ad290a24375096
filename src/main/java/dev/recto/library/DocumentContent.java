package dev.recto.library;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// A document's bytes as they were read, so that what is taken in is what was shown, whatever becomes of the file.
public final class DocumentContent {
    private final byte[] bytes;
    private final String sha256;

    public DocumentContent(byte[] bytes) {
        this.bytes = bytes;
        this.sha256 = sha256(bytes);
    }

    byte[] bytes() {
        return bytes;
    }

    /// Of the bytes, in lower-case hexadecimal digits.
    public String sha256() {
        return sha256;
    }

    static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}

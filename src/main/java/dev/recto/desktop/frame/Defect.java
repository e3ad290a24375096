package dev.recto.desktop.frame;

/// A mistake in Recto itself, as it is told to whoever waits for the result.
public final class Defect extends Exception {
    /// @param message what happened and where its details are, in sentences
    Defect(String message, Throwable cause) {
        super(message, cause);
    }
}

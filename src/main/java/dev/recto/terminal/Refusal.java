package dev.recto.terminal;

/// A command that does not do what it was asked. The message is for the user: what is wrong, and what to do.
final class Refusal extends Exception {
    Refusal(String message) {
        super(message);
    }
}

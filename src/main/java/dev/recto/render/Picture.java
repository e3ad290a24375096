package dev.recto.render;

/// What a card's picture turned out to be.
public sealed interface Picture {
    /// A picture that is there.
    ///
    /// @param mediaType `image/png`, `image/jpeg`, `image/gif`, `image/webp` or `image/svg+xml`
    record Found(String mediaType, byte[] bytes) implements Picture {}

    /// A picture on the web that was not fetched.
    record Remote(String address, String host) implements Picture {}

    /// A picture that is not there or cannot be shown.
    record Missing(String reference, String why) implements Picture {}
}

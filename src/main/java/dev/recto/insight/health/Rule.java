package dev.recto.insight.health;

import java.util.Locale;

/// What is looked for.
public enum Rule {
    UNREADABLE,
    ENCODING,
    NOTHING_TO_ASK,
    BROKEN_CHARACTERS,
    UNCLOSED_FENCE,
    BROKEN_TABLE,
    BROKEN_PICTURE,
    BROKEN_LINK,
    EMPTY_ANSWER,
    LONG_ANSWER,
    UNMARKED_CHOICES,
    DUPLICATE,
    LOST_QUESTION;

    /// `broken-picture`
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

package dev.recto.card;

/// What a card asks for.
public enum Kind {
    DEFINITION("definition"),
    COMPARISON("comparison"),
    LIST("list"),
    PROCEDURE("procedure"),
    EXPLANATION("explanation"),
    FACT("fact"),
    EXERCISE("exercise"),
    SCENARIO("scenario"),
    MULTIPLE_CHOICE("multiple-choice"),
    TRUE_FALSE("true-false"),
    CLOZE("cloze"),
    ORDERING("ordering"),
    MATCHING("matching"),
    NUMERIC("numeric");

    private final String label;

    Kind(String label) {
        this.label = label;
    }

    /// The kind's name in JSON, on the command line and in documents: lower case, words joined by a hyphen.
    public String label() {
        return label;
    }
}

package dev.recto.markdown.family;

/// What a page is written for, if not to learn from it, as its headings, its name or its place show.
public enum Purpose {
    DECISIONS("a record of decisions"),
    MINUTES("the minutes of a meeting"),
    DESIGN("a design or proposal"),
    RECIPE("a recipe"),
    LIFE("a curriculum vitae"),
    CONTRIBUTING("rules for contributors"),
    LICENCE("a licence or terms of use"),
    COMMAND("the manual of a command"),
    COURSE("the rules of a course"),
    INTERFACE("the reference of an interface"),
    DIARY("a diary or a list of tasks"),
    BACKLOG("a plan of work"),
    GUIDE("a guide from step to step"),
    RELEASE("the notes of a release"),
    CHANGES("a list of changes"),
    MANUAL("the manual of a program"),
    READ_ME("the read-me of a program"),
    REPOSITORY("a page that every repository has"),
    REPORTS("notes on reports about a program"),
    LINKS("a list of links"),
    MAKERS("a page for those who make a program"),
    CARD_FORMAT("an explanation of how cards are written"),
    FORM("a form to fill in");

    private final String words;

    Purpose(String words) {
        this.words = words;
    }

    /// For people, with an article: "a list of changes".
    public String words() {
        return words;
    }
}

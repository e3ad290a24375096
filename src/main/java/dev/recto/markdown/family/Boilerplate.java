package dev.recto.markdown.family;

/// Headings over what belongs to the repository and not to its subject.
final class Boilerplate {
    private static final Words HEADING = new Words(
            "table of contents?|contents?|toc|index|licen[cs]es?|contribut(ing|ors?|ions?|e)( guidelines?)?|"
                    + "acknowledge?ments?|credits?|authors?|disclaimer|support( us| me| the project)?|sponsors?|donate|"
                    + "stargazers?( over time)?|star history|follow (us|me)|contact( me| us)?|changelog|"
                    + "references?|sources?|further (reading|information)|more information|see also|related( links|"
                            + " notes)?|useful links|resources?|links|"
                    + "содержание|оглавление|источники|лицензия|índice|contenido|referencias|fuentes|licencia|"
                    + "inhalt(sverzeichnis)?|quellen|lizenz|sommaire|table des matières|sources|références|目录|参考|참고|"
                            + "목차");

    private static final Words ENDING = new Words(
            "table of contents?|contents?|licen[cs]es?|contribut(ing|ors?|ions?)( guidelines?)?|"
                    + "acknowledge?ments?|credits?|"
                    + "disclaimer|support( us| me| the project)?|sponsors?|donate|stargazers?( over time)?|"
                            + "star history|"
                    + "содержание|оглавление|лицензия|índice|licencia|inhaltsverzeichnis|lizenz|目录");

    private static final Words CONTENTS = new Words(
            "table of contents?|contents?|toc|index|содержание|оглавление|índice|contenido|inhalt(sverzeichnis)?|"
                    + "sommaire|table des matières|目录|목차");

    private static final Words LEADING = Words.of("leading-headings.txt");

    private static final Words TASKS = Words.of("task-headings.txt");
    private static final Words KINDS = Words.of("kind-headings.txt");
    private static final Words QUESTIONS = Words.of("question-sections.txt");
    private static final Words GENERAL = Words.of("generic-headings.txt");

    private Boilerplate() {}

    /// Whether what stands below a heading or line like this is ticked off when it is done.
    static boolean isOverTasks(String plain) {
        return TASKS.areAllOf(plain);
    }

    /// Whether a heading like this says how the questions below it are asked: "Multiple choice".
    static boolean isOverKind(String plain) {
        return KINDS.areAllOf(plain);
    }

    /// Whether a heading like this says that questions stand below it: "Review questions".
    static boolean isOverQuestions(String plain) {
        return QUESTIONS.areAllOf(plain) || KINDS.areAllOf(plain);
    }

    /// Whether a heading like this names no topic of its own.
    static boolean isGeneral(String plain) {
        return GENERAL.areAllOf(plain);
    }

    /// Whether a heading like this only greets the reader or leads elsewhere.
    static boolean leads(String plain) {
        return LEADING.areAllOf(plain);
    }

    /// Whether a heading like this ends the answer before it even where others on its level do not.
    static boolean ends(String plain) {
        return ENDING.areAllOf(plain);
    }

    /// Whether a heading like this stands over a table of contents, if what is below it looks like one.
    static boolean isContents(String plain) {
        return CONTENTS.areAllOf(plain);
    }

    static boolean isHeading(String plain) {
        return HEADING.areAllOf(plain);
    }
}

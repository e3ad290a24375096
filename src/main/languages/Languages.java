import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/// Puts the files of all languages together into one, in the build, and checks each.
///
/// `Languages.java OURS RESULT`: the folder of the files, and the file that is made. A language is a file there, named
/// by its code; `SECTIONS.md` beside them says what its sections are. What is wrong is printed with file and line and
/// what to do, and ends the build.
///
/// A start reads one file in the place of one for each language, without comments. A group `(…)` becomes `(?:…)`: words
/// stand in larger expressions whose own groups have numbers.
final class Languages {
    private static final Pattern SECTION = Pattern.compile("\\[([a-z-]+)\\]");
    private static final Pattern ROW = Pattern.compile("\\| `([a-z-]+)` \\| (every|kinds|some) \\| .*");
    private static final Pattern NUMBERED_GROUP = Pattern.compile("\\\\[1-9]");
    /// Sections whose lines are no regular expressions.
    private static final Set<String> NO_REGEX = Set.of("what-is", "script", "words", "letters", "initials",
            "term-initials", "grade", "grade-initial", "function-words", "date-word");
    /// Sections whose lines are tried at a first letter only.
    private static final Set<String> BEGIN_WITH_LETTER = Set.of("given", "glossary", "vocabulary", "no-term",
            "column-question", "column-answer", "column-tag", "column-about", "answer", "question", "numbered",
            "reason",
            "answer-noun", "front", "back", "given-heading", "scenario-label", "filed", "filed-beside", "request",
            "references", "contents", "index", "repository-part", "aside", "leading-heading", "general-heading",
            "manual-heading", "task-list", "task-part", "kind-heading", "question-section", "answering-heading",
            "page-decision",
            "page-minutes", "page-recipe", "page-life", "page-contributing", "page-licence", "page-command",
            "page-course", "page-interface", "page-diary", "page-backlog", "page-tutorial", "page-release",
            "page-design", "right",
            "right-one", "choice-noun", "so", "letter-reason", "article", "right-mark", "answer-section",
            "answer-part", "column-term", "column-meaning", "language-name");
    /// No word that is counted to tell the language may be longer, nor have other letters.
    private static final Pattern WORD = Pattern.compile("[a-zà-öø-ÿ]{1,7}");

    private final Map<String, String> sections = new HashMap<>();
    private final List<String> faults = new ArrayList<>();

    public static void main(String[] arguments) throws IOException {
        var faults = new Languages().make(Path.of(arguments[0]), Path.of(arguments[1]));
        faults.forEach(System.err::println);
        System.exit(faults.isEmpty() ? 0 : 1);
    }

    private List<String> make(Path folder, Path result) throws IOException {
        for (var line : Files.readAllLines(folder.resolve("SECTIONS.md"))) {
            var row = ROW.matcher(line);
            if (row.matches()) {
                sections.put(row.group(1), row.group(2));
            }
        }
        var all = new StringBuilder();
        try (var files = Files.list(folder)) {
            // English first: where two languages are as likely, the first is taken.
            var sorted = files.filter(file -> file.toString().endsWith(".txt")).sorted(Comparator.comparing(
                    (Path file) -> !file.endsWith("en.txt")).thenComparing(Path::getFileName)).toList();
            for (var file : sorted) {
                all.append('%').append(file.getFileName().toString().replace(".txt", "")).append('\n');
                add(file, all);
            }
        }
        if (faults.isEmpty()) {
            Files.createDirectories(result.getParent());
            Files.writeString(result, all);
        }
        return faults;
    }

    private void add(Path file, StringBuilder all) throws IOException {
        var found = new HashSet<String>();
        var section = "";
        var number = 0;
        for (var line : Files.readAllLines(file)) {
            number++;
            var title = SECTION.matcher(line);
            if (title.matches()) {
                section = title.group(1);
                found.add(section);
                if (!sections.containsKey(section)) {
                    fault(file, number, "no section is called [" + section + "]", "SECTIONS.md lists those there are");
                }
                all.append('=').append(section).append('\n');
            } else if (!line.isBlank() && !line.startsWith("#")) {
                check(file, number, section, line);
                all.append(withoutNumbers(line)).append('\n');
            }
        }
        var kinds = found.contains("asks");
        sections.forEach((name, in) -> {
            if (!found.contains(name) && (in.equals("every") || in.equals("kinds") && kinds)) {
                fault(file, 1, "there is no section [" + name + "]", "add it; SECTIONS.md says what belongs there");
            }
        });
    }

    private void check(Path file, int number, String section, String line) {
        if (section.isEmpty()) {
            fault(file, number, "a line stands before the first section", "put a section such as [asks] above it");
            return;
        }
        if (line.startsWith("=") || line.startsWith("%")) {
            fault(file, number, "the line begins with " + line.charAt(0),
                    "write it in a class: [" + line.charAt(0) + "]");
        }
        if (!line.strip().equals(line)) {
            fault(file, number, "blanks stand around the line", "take them off, or write \\s");
        }
        if (section.equals("what-is") && !line.contains("…")) {
            fault(file, number, "the line does not say where the thing stands", "put … in its place");
        }
        if (section.equals("words")) {
            for (var word : line.split(" ")) {
                if (!WORD.matcher(word).matches()) {
                    fault(file, number, "\"" + word + "\" cannot be counted",
                            "name a word of at most seven small letters up to ÿ");
                }
            }
        }
        if (section.equals("script")) {
            for (var script : line.split(" ")) {
                try {
                    Character.UnicodeScript.forName(script);
                } catch (IllegalArgumentException e) {
                    fault(file, number, "no script is called " + script, "use a name of Unicode, such as Latin");
                }
            }
        }
        if (!NO_REGEX.contains(section)) {
            checkRegex(file, number, section, line);
        }
    }

    private void checkRegex(Path file, int number, String section, String line) {
        try {
            Pattern.compile(line);
        } catch (PatternSyntaxException e) {
            fault(file, number, "this is no regular expression: " + e.getDescription(),
                    "mend it near character " + (e.getIndex() + 1));
        }
        if (NUMBERED_GROUP.matcher(line).find()) {
            fault(file, number, "groups have no numbers here", "write what \\1 stands for once more");
        }
        if (BEGIN_WITH_LETTER.contains(section)
                && !alternatives(line).stream().allMatch(text -> text.matches("(?:\\(\\?:|\\()*\\p{L}.*"))) {
            fault(file, number, "a line of [" + section + "] must begin with a letter",
                    "leave out what stands before the word; signs there are passed over anyway");
        }
        if (section.equals("term") && !line.contains("(?<term>")) {
            fault(file, number, "the line does not say where the term stands", "put (?<term>…) around it");
        }
        if (section.equals("subjects") && !line.contains("(?<names>") && !line.contains("(?<one>")) {
            fault(file, number, "the line does not say where the subjects stand",
                    "put (?<names>…) around them, or (?<one>…) and (?<other>…) around each");
        }
    }

    /// What `|` divides outside of groups and classes.
    private static List<String> alternatives(String regex) {
        var result = new ArrayList<String>();
        var depth = 0;
        var start = 0;
        for (var i = 0; i < regex.length(); i++) {
            var c = regex.charAt(i);
            i += c == '\\' ? 1 : 0;
            depth += c == '(' || c == '[' ? 1 : c == ')' || c == ']' ? -1 : 0;
            if (c == '|' && depth == 0) {
                result.add(regex.substring(start, i));
                start = i + 1;
            }
        }
        result.add(regex.substring(start));
        return result;
    }

    /// Outside of classes each group that is only there to hold alternatives loses its number.
    private static String withoutNumbers(String regex) {
        var result = new StringBuilder();
        var inClass = 0;
        for (var i = 0; i < regex.length(); i++) {
            var c = regex.charAt(i);
            result.append(c);
            if (c == '\\' && i + 1 < regex.length()) {
                result.append(regex.charAt(++i));
            } else if (c == '[') {
                inClass++;
            } else if (c == ']' && inClass > 0) {
                inClass--;
            } else if (c == '(' && inClass == 0 && !regex.startsWith("(?", i)) {
                result.append("?:");
            }
        }
        return result.toString();
    }

    private void fault(Path file, int line, String what, String todo) {
        faults.add(file + ":" + line + ": " + what + "; " + todo);
    }
}

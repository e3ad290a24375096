package dev.recto.markdown.kind;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The check that the build makes of the files of languages.
class LanguagesTest {
    private static final Path OURS = Path.of("src/main/languages");

    @TempDir
    Path folder;

    @Test
    void saysFileLineAndRemedyForEachFault() throws Exception {
        var own = Files.readString(OURS.resolve("cs.txt")).replaceFirst("\\[reason\\]\n[^\\[]*", "");
        Files.writeString(folder.resolve("cs.txt"), """
                [answer
                [answers]
                [true]
                dobře (
                =ano
                [answer]
                (a)\\1
                "odpověď
                [term]
                ^co je .+
                [words]
                nejneobhospodařovávatelnější
                [script]
                Latein
                [what-is]
                Co je?
                """ + own);
        assertEquals("""
                cs.txt:1: a line stands before the first section; put a section such as [asks] above it
                cs.txt:2: no section is called [answers]; SECTIONS.md lists those there are
                cs.txt:4: this is no regular expression: Unclosed group; mend it near character 8
                cs.txt:5: the line begins with =; write it in a class: [=]
                cs.txt:7: groups have no numbers here; write what \\1 stands for once more
                cs.txt:8: a line of [answer] must begin with a letter; leave out what stands before the word; \
                signs there are passed over anyway
                cs.txt:10: the line does not say where the term stands; put (?<term>…) around it
                cs.txt:12: "nejneobhospodařovávatelnější" cannot be counted; \
                name a word of at most seven small letters up to ÿ
                cs.txt:14: no script is called Latein; use a name of Unicode, such as Latin
                cs.txt:16: the line does not say where the thing stands; put … in its place
                cs.txt:1: there is no section [reason]; add it; SECTIONS.md says what belongs there
                """, made().replace(folder + "/", ""));
    }

    @Test
    void groupsLoseTheirNumbersAndCommentsAreLeftOut() throws Exception {
        var own = Files.readString(OURS.resolve("sv.txt"));
        Files.writeString(folder.resolve("sv.txt"), own + "\n# Also so.\n[question]\nfr(å|a)g(?:a|or)[(](?<!x)\\(\n");
        assertEquals("", made());
        var result = Files.readAllLines(folder.resolve("made"));
        assertEquals(List.of("=question", "fr(?:å|a)g(?:a|or)[(](?<!x)\\("),
                result.subList(result.size() - 2, result.size()));
        assertEquals("%sv", result.getFirst());
    }

    @Test
    void eachSectionOfTheTableIsKnownToTheProgram() throws IOException {
        var listed = Files.readAllLines(OURS.resolve("SECTIONS.md")).stream().filter(line -> line.startsWith("| `"))
                .map(line -> line.substring(3, line.indexOf('`', 3))).sorted().toList();
        var kinds = Stream.of("definition", "comparison", "list", "procedure", "explanation", "fact", "exercise",
                "scenario", "ordering", "matching", "multiple-choice", "cloze");
        assertEquals(Stream.concat(kinds, Stream.of(LanguageSection.values()).map(LanguageSection::label)).sorted()
                .toList(), listed);
    }

    private String made() throws IOException, InterruptedException {
        Files.copy(OURS.resolve("SECTIONS.md"), folder.resolve("SECTIONS.md"));
        var process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                OURS.resolve("Languages.java").toString(), folder.toString(), folder.resolve("made").toString())
                        .redirectErrorStream(true).start();
        var told = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return told.replace(System.lineSeparator(), "\n");
    }
}

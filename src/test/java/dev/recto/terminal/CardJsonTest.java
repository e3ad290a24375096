package dev.recto.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.recto.card.CardId;
import dev.recto.markdown.DocumentReader;
import dev.recto.markdown.SourceText;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// The lines of `recto cards --json`, member by member: others read them.
class CardJsonTest {
    @Test
    void allThatACardHasIsSaidAndNothingElse() {
        assertEquals(List.of("""
                {"id":"ID","deck":"Sea","kind":"list","question":"Which tides are there?",\
                "answer":"- spring\\n- neap\\n\\n![tide](t.png)","source":{"path":"docs/sea.md","line":6,"endLine":10},\
                "headings":["Sea"],"tags":["coast"],"points":["spring","neap"],"images":["t.png"]}"""
                .replace("ID", id())),
                lines("""
                ---
                tags: coast
                ---
                # Sea

                ## 1. Which tides are there?
                - spring
                - neap

                ![tide](t.png)
                """));
    }

    @Test
    void choicesComeInSourceOrderAndTheAnswerSaysTheRightOnes() {
        assertEquals("""
                "choices":[{"text":"Mars","correct":true},{"text":"Pluto","correct":false}]""", part("choices", """
                ## 1. Which is a planet?
                - [x] Mars
                - [ ] Pluto
                """));
        assertEquals("\"answer\":\"Mars\"", part("answer", """
                ## 1. Which is a planet?
                - [x] Mars
                - [ ] Pluto
                """));
    }

    @Test
    void aClozeHasItsTextAsWrittenAndItsBlanks() {
        var cloze = "C: {{c1::Oslo::a city}} lies in [Norway].\n";
        assertEquals("\"question\":\"{{c1::Oslo::a city}} lies in [Norway].\"", part("question", cloze));
        assertEquals("""
                "blanks":[{"text":"Oslo","start":0,"end":20,"hint":"a city"},{"text":"Norway","start":29,"end":37}]""",
                part("blanks", cloze));
    }

    @Test
    void partsOfTheOtherKinds() {
        assertEquals("\"term\":\"tide\"", part("term", "## 1. What is a tide?\nWater.\n"));
        assertEquals("""
                "subjects":["Ebb","Flood"],"aspects":[{"name":"Water","cells":["falls","rises"]}]\
                """, part("subjects", """
                ## 1. Ebb vs flood
                | | Ebb | Flood |
                |---|---|---|
                | Water | falls | rises |
                """));
        assertEquals("""
                "solution":[{"language":"java","text":"var x = 1;\\n"}]""", part("solution", """
                ## Exercise 1. Write a declaration.
                ```java
                var x = 1;
                ```
                """));
        assertEquals("\"value\":\"206\",\"tolerance\":1.5", part("value", "## 1. How many bones?\n- 206 [1.5]\n"));
        assertEquals("""
                "pairs":[{"left":"cow","right":"calf"},{"left":"hen","right":"chick"}]""", part("pairs", """
                ## Exercise 1. Match them.
                - cow /// calf
                - hen /// chick
                """));
        assertEquals("\"steps\":[\"ebb\",\"flood\"]",
                part("steps", "## Exercise 1. Put the tides in order.\n1. ebb\n2. flood\n"));
    }

    @Test
    void anUnansweredQuestionHasAnEmptyAnswer() {
        assertEquals("\"answer\":\"\"", part("answer", "## 1. Who knows?\n## 2. Who cares?\nI do.\n"));
    }

    private static String id() {
        return CardId.ofContent("Which tides are there?", "- spring\n- neap\n\n![tide](t.png)", "").value();
    }

    /// From the member's name to the end of its value, as far as the next member of the object.
    private static String part(String member, String markdown) {
        var line = lines(markdown).getFirst();
        var start = line.indexOf("\"" + member + "\":");
        var next = Pattern.compile(",\"(?:source|headings|tags|images|notes|answer|question|blanks)\":|}$")
                .matcher(line);
        return next.find(start + 1) ? line.substring(start, next.start()) : line.substring(start);
    }

    private static List<String> lines(String markdown) {
        var source = SourceText.decode("docs/sea.md", markdown.getBytes(StandardCharsets.UTF_8));
        return new DocumentReader().read(source).cards().stream().map(found -> new CardJson().line(found.card()))
                .toList();
    }
}

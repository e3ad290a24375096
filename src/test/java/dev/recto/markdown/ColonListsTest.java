package dev.recto.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Lines of `question::answer` below each other.
class ColonListsTest {
    @Test
    void oneWordOnEitherSideIsEnoughInAList() {
        assertEquals(List.of("commit -> a snapshot of the tree", "a stored query -> view"), cards("""
                # Words

                commit::a snapshot of the tree
                a stored query::view
                """));
    }

    @Test
    void namesOfCodeAreNoQuestions() {
        assertEquals(List.of(), cards("""
                # Headers

                std::vector
                std::map
                """));
        assertEquals(List.of(), cards("""
                # Headers

                std::vector is a growing array,
                std::map is a sorted tree.
                """));
    }

    @Test
    void aWordThatElsewhereIsALabelMayBeTheAnswer() {
        assertEquals(List.of("What do you do with a door, or with a hand at poker? -> Show"), cards("""
                Q: What do you do with a door, or with a hand at poker?
                A: Show
                """));
    }

    private static List<String> cards(String markdown) {
        var source = SourceText.decode("words.md", markdown.getBytes(StandardCharsets.UTF_8));
        return new DocumentReader().read(source).cards().stream()
                .map(found -> found.card().face().question().text() + " -> " + found.card().face().answer().text())
                .toList();
    }
}

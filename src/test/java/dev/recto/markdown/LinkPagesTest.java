package dev.recto.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/// Pages that lead elsewhere, and lists of what is to be done, have headings with text and are no notes.
class LinkPagesTest {
    @Test
    void aPageThatLeadsElsewhereIsNoNotes() {
        var links = new StringBuilder("# Boats\n\n## Reading\n\n");
        for (var i = 1; i <= 9; i++) {
            links.append("- [The boat in its ").append(i).append("th year](https://boats.example/").append(i)
                    .append(") - what was written of it by those who rowed it for a living\n");
        }
        links.append("\n## A course\n\nA course on boats takes a year and is held beside the river.\n\n"
                + "## A museum\n\nIt shows a hundred boats that rowed on this river once.\n");
        assertEquals("", CardsAsText.of(links.toString()));
    }

    @Test
    void collapsedListsOfTasksAreNoNotes() {
        assertEquals("", CardsAsText.of("""
                ## Week 1

                <details>
                <summary>Boats</summary>

                * [ ] Paint the boat that lies beside the house
                * [ ] Mend the oars that were broken last year

                </details>

                ## Week 2

                <details>
                <summary>Sails</summary>

                * [ ] Sew the sails and hang them up behind the house
                * [ ] Wash the ropes that lie in the garden

                </details>
                """));
    }
}

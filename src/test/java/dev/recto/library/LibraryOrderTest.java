package dev.recto.library;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LibraryOrderTest {
    @Test
    void documentsComeBeforeSubFoldersAndNamesAsPeopleSortThem() {
        var inOrder = List.of(
                "1 start.md", "02 basics.txt", "2 basics.md", "10 depths.md", "alpha.md", "Beta.md", "beta 2.md",
                "Zulu v1.9.md", "zulu v1.10.md", "2 later/9.md", "2 later/0010.md", "10 last/a.md", "10 last/b/a.md",
                "tail.d/a.md");
        for (var seed = 0; seed < 20; seed++) {
            var shuffled = new ArrayList<>(inOrder);
            Collections.shuffle(shuffled, new Random(seed));
            shuffled.sort(LibraryOrder.BY_PATH);
            assertEquals(inOrder, shuffled);
        }
    }
}

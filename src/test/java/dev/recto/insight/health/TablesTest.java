package dev.recto.insight.health;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class TablesTest {
    @Test
    void cellsBeyondTheHeaderAreFound() {
        assertEquals(List.of("error 4: the row has 3 cells and the table 2, so the last one is not shown"),
                tables("| a | b |\n|---|---|\n| 1 | 2 |\n| 1 | 2 | 3 |\n"));
    }

    @Test
    void aRowWithFewerCellsIsFilledUp() {
        assertEquals(List.of(), tables("| a | b |\n|---|---|\n| 1 |\n"));
    }

    @Test
    void anEscapedPipeIsContent() {
        assertEquals(List.of(), tables("| a | b |\n|---|---|\n| `x \\| y` | 2 |\n"));
        assertEquals(List.of("error 3: the row has 3 cells and the table 2, so the last one is not shown"),
                tables("| a | b |\n|---|---|\n| `x | y` | 2 |\n"));
    }

    @Test
    void tablesWithoutOuterPipesAndInQuotesAreTables() {
        assertEquals(List.of(), tables("a | b\n--|--\n1 | 2\n\n> | a | b |\n> |---|---|\n> | 1 | 2 |\n"));
        assertEquals(List.of(), tables("- | a | b |\n  |---|---|\n  | 1 | 2 |\n"));
    }

    @Test
    void rowsWithoutTheRowOfDashesAreNoTable() {
        assertEquals(List.of("error 3: this is not shown as a table: there is no row of dashes under its first row"),
                tables("text\n\n| a | b |\n| 1 | 2 |\n"));
    }

    @Test
    void aHeaderOfAnotherWidthMakesNoTable() {
        assertEquals(List.of("error 1: this is not shown as a table: the header has 3 cells and the row of dashes "
                + "below it 2"), tables("| a | b | c |\n|---|---|\n| 1 | 2 | 3 |\n"));
    }

    @Test
    void inCodeThereIsNoTable() {
        assertEquals(List.of(), tables("```\n| a | b |\n| 1 | 2 |\n```\n\n    | a | b |\n    | 1 | 2 |\n"));
    }

    @Test
    void pipesInProseAreNoTable() {
        assertEquals(List.of(), tables("Either a | b\nor |x| and |y|, says the norm.\n"));
    }

    private static List<String> tables(String markdown) {
        return Checked.lines(Rule.BROKEN_TABLE, markdown);
    }
}

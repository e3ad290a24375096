package dev.recto.terminal;

import dev.recto.render.Styling;

/// Where a study is shown, and where its keys come from.
interface Screen extends AutoCloseable {
    /// Columns of the lines to show.
    int width();

    Styling styling();

    /// Shows a page: another one than before, or the same with something more.
    void show(Page page);

    /// Shows the same page once more: there is news, or the screen has another size.
    void showAgain(Page page);

    /// The next key; waits for it. [Key#END] when there is no more input.
    Key key();

    /// Leaves the terminal as it was.
    @Override
    void close();
}

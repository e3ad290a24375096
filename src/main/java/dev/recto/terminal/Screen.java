package dev.recto.terminal;

/// Where a study is shown, and where its keys come from.
interface Screen extends AutoCloseable {
    /// Columns of the lines to show.
    int width();

    boolean hasColour();

    void show(Page page);

    /// The next key; waits for it. [Key#LEAVE] when there is no more input.
    Key key();

    /// Leaves the terminal as it was.
    @Override
    void close();
}

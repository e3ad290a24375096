package dev.recto.library;

/// Hears how far long work has come and may end it. Called from the working thread.
public interface Progress {
    Progress NONE = (done, total, what) -> true;

    /// @param done of `total`, in whatever the work counts
    /// @param what the present piece of work, for people: a file name
    /// @return false to cancel
    boolean report(int done, int total, String what);
}

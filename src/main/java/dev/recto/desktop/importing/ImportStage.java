package dev.recto.desktop.importing;

import dev.recto.library.ImportReport;
import java.time.Duration;

/// Where an import stands.
public sealed interface ImportStage {
    /// Documents are being read.
    ///
    /// @param done of `total`
    /// @param what the file being read
    /// @param took so far
    record Reading(int done, int total, String what, Duration took) implements ImportStage {}

    /// Cards were found and can be chosen.
    record Choosing(Preview preview) implements ImportStage {}

    /// Nothing here can be taken in; the preview says why.
    record Nothing(Preview preview) implements ImportStage {}

    /// The chosen cards are being taken in.
    record Taking(Preview preview, int done, int total, String what) implements ImportStage {}

    /// They are in.
    record Taken(ImportReport report) implements ImportStage {}

    /// The disk, the folder or the memory failed. Nothing was lost: what was chosen can be taken in again.
    ///
    /// @param reason a sentence
    /// @param remedy what to do, a sentence
    record Failed(String reason, String remedy) implements ImportStage {}

    /// The user changed their mind.
    record Cancelled() implements ImportStage {}
}

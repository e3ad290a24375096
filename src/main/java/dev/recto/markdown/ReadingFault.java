package dev.recto.markdown;

import dev.recto.card.Problem;
import java.io.Serial;

/// A document that Recto was not able to read by a mistake of its own. There should be none; if there is one, it must
/// cost no other document.
public final class ReadingFault extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    /// @param path of the document
    public ReadingFault(String path, Throwable mistake) {
        super(path, mistake);
        problem = Problem.of(path, "it was not read: Recto made a mistake (" + where(mistake) + ")",
                "Nothing was changed; please tell who maintains Recto, with the document if you may.");
    }

    /// What to tell the user.
    public Problem problem() {
        return problem;
    }

    /// `NullPointerException, Reading:88`: the innermost place in Recto, for who is told.
    private static String where(Throwable mistake) {
        var name = mistake.getClass().getSimpleName();
        for (var frame : mistake.getStackTrace()) {
            if (frame.getClassName().startsWith("dev.recto.")) {
                var type = frame.getClassName().substring(frame.getClassName().lastIndexOf('.') + 1);
                return name + ", " + type + ":" + frame.getLineNumber();
            }
        }
        return name;
    }
}

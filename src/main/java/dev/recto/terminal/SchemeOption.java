package dev.recto.terminal;

import dev.recto.markdown.SchemeChoice;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/// `--scheme`: how documents are to be read.
final class SchemeOption {
    @Spec(Target.MIXEE)
    private @Nullable CommandSpec command;

    private Optional<SchemeChoice> choice = Optional.empty();

    /// The scheme that was named, if one was.
    Optional<SchemeChoice> choice() {
        return choice;
    }

    @Option(
            names = "--scheme",
            paramLabel = "KEY",
            description = {
                "Read the documents by this scheme first: numbered-headings, bold-questions, ...",
                "only:KEY uses no other scheme; notes asks every heading, nothing leaves the document out, "
                        + "usual takes back what was chosen before."
            })
    void choose(String key) {
        var chosen = SchemeChoice.parse(key);
        if (key.isEmpty() || !chosen.isKnown()) {
            var scheme = key.startsWith(SchemeChoice.ONLY) ? key.substring(SchemeChoice.ONLY.length()) : key;
            throw WrongUsage.of(Objects.requireNonNull(command), "Unknown scheme \"" + scheme + "\"."
                    + WrongUsage.didYouMean(scheme, SchemeChoice.known())
                    + " There are: " + String.join(", ", SchemeChoice.known()) + ".");
        }
        choice = Optional.of(chosen);
    }
}

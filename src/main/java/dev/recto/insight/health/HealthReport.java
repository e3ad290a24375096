package dev.recto.insight.health;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/// What was found in some documents.
///
/// @param documents all of them, the healthy ones too, in the order they were looked at
public record HealthReport(List<DocumentHealth> documents) {
    public HealthReport {
        documents = List.copyOf(documents);
    }

    public long count(Severity severity) {
        return documents.stream().mapToLong(document -> document.count(severity)).sum();
    }

    public boolean hasErrors() {
        return count(Severity.ERROR) > 0;
    }

    public boolean isHealthy() {
        return documents.stream().allMatch(document -> document.findings().isEmpty());
    }

    /// "2 errors, 1 warning in 3 of 12 documents", "Nothing is wrong with 12 documents".
    public String summary() {
        if (isHealthy()) {
            return "Nothing is wrong with " + counted(documents.size(), "document");
        }
        var ill = documents.stream().filter(document -> !document.findings().isEmpty()).count();
        return counts() + " in " + (documents.size() == 1 ? "1 document"
                : ill + " of " + documents.size() + " documents");
    }

    /// "2 errors, 1 warning"
    public String counts() {
        return Arrays.stream(Severity.values()).filter(severity -> count(severity) > 0)
                .map(severity -> counted(count(severity), severity.label())).collect(Collectors.joining(", "));
    }

    private static String counted(long number, String one) {
        return number + " " + (number == 1 ? one : one + "s");
    }
}

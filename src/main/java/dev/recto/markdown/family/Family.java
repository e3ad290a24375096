package dev.recto.markdown.family;

import java.util.List;
import java.util.Locale;

/// A way in which people mark questions in markdown.
///
/// A family only says what it sees; whether its questions are taken is decided by the [Vote] alone.
public interface Family {
    /// The schemes of this family that the document could be written in; none if there is no sign of it.
    List<Scheme> schemes(Survey survey);

    /// What of this family is only read if the user says so, for it looks like something else that asks nothing.
    default List<Scheme> ifWanted(Survey survey) {
        return List.of();
    }

    /// What users call it by, in commands and in journals: "numbered-headings". It stays for good: a family whose class
    /// gets another name keeps its key by a method of its own.
    default String key() {
        return getClass().getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }
}

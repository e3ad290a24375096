package dev.recto.markdown.family;

import java.util.List;

/// A way in which people mark questions in markdown.
///
/// A family only says what it sees; whether its questions are taken is decided by the [Vote] alone.
public interface Family {
    /// The schemes of this family that the document could be written in; none if there is no sign of it.
    List<Scheme> schemes(Survey survey);
}

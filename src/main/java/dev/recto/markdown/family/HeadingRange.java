package dev.recto.markdown.family;

import dev.recto.markdown.family.Survey.Mark;

/// How far a heading reaches.
final class HeadingRange {
    private HeadingRange() {}

    /// The first line that is no longer under this heading: that of the next one on `level` or an outer one, else the
    /// line behind the last.
    static int stop(Survey survey, Mark mark, int level) {
        return survey.nextHeading(mark.line() + 1, level).map(Mark::line).orElse(survey.document().lineCount() + 1);
    }
}

package dev.recto.markdown.family;

import dev.recto.markdown.Reading.Confidence;
import dev.recto.markdown.block.Document;
import dev.recto.markdown.block.PlainText;
import dev.recto.markdown.block.Slice;
import java.util.ArrayList;
import java.util.List;

/// `<dl><dt>question</dt><dd>answer</dd></dl>`, as pages of frequent questions have it; the ends of `dt` and `dd` may
/// be missing.
///
/// A list of which most terms do not ask describes options or parts, and is none.
final class DescriptionLists implements Family {
    private static final double LEAST_SHARE = 0.5;

    /// @param start of what stands between the tags
    /// @param end behind it
    private record Part(boolean term, int start, int end) {}

    @Override
    public List<Scheme> schemes(Survey survey) {
        var document = survey.document();
        var text = document.text();
        var cuts = new ArrayList<Cut>();
        for (var at = next(text, "<dl", 0); at >= 0;) {
            if (document.hidden().covers(at)) {
                at = next(text, "<dl", at + 1);
                continue;
            }
            var closing = next(text, "</dl", at);
            var end = closing < 0 ? text.length() : closing;
            add(survey, parts(text, at + 1, end), cuts);
            at = next(text, "<dl", end);
        }
        return cuts.isEmpty() ? List.of() : List.of(Scheme.explicit("Lists of terms that ask", 1.0, cuts));
    }

    private static int next(String text, String tag, int from) {
        for (var at = text.indexOf('<', from); at >= 0; at = text.indexOf('<', at + 1)) {
            if (text.regionMatches(true, at, tag, 0, tag.length()) && (at + tag.length() >= text.length()
                    || !Character.isLetterOrDigit(text.charAt(at + tag.length())))) {
                return at;
            }
        }
        return -1;
    }

    /// What stands in each `dt` and `dd`, up to its end or the beginning of the next one.
    private static List<Part> parts(String text, int from, int to) {
        var parts = new ArrayList<Part>();
        var open = -1;
        var term = false;
        for (var at = text.indexOf('<', from); at >= 0 && at < to; at = text.indexOf('<', at + 1)) {
            var closing = text.startsWith("/", at + 1);
            var name = at + (closing ? 2 : 1);
            var isTerm = isTag(text, name, "dt");
            if (isTerm || isTag(text, name, "dd")) {
                if (open >= 0) {
                    parts.add(new Part(term, open, at));
                }
                var end = text.indexOf('>', at);
                if (end < 0 || end >= to) {
                    return parts;
                }
                open = closing ? -1 : end + 1;
                term = isTerm;
            }
        }
        if (open >= 0) {
            parts.add(new Part(term, open, to));
        }
        return parts;
    }

    private static boolean isTag(String text, int at, String name) {
        return text.regionMatches(true, at, name, 0, 2) && at + 2 < text.length()
                && (text.charAt(at + 2) == '>' || Character.isWhitespace(text.charAt(at + 2)));
    }

    /// Each term that has a description, if most of them ask; those on a line of the one before belong to it.
    private static void add(Survey survey, List<Part> parts, List<Cut> cuts) {
        var document = survey.document();
        var found = new ArrayList<Cut>();
        var asking = 0;
        var last = 0;
        for (var i = 0; i + 1 < parts.size(); i++) {
            if (parts.get(i).term() && !parts.get(i + 1).term()) {
                var question = slice(document, parts.get(i));
                var answer = slice(document, parts.get(i + 1));
                if (!question.isBlank() && question.line() > last) {
                    last = Math.max(question.endLine(), answer.endLine());
                    asking += survey.asking().isWorded(PlainText.of(question.text())) ? 1 : 0;
                    found.add(Cut.open(new Slice(Label.without(question.text()), question.line()), answer, last,
                            Confidence.SURE, "Line %d is a term, with its description below, in a list that asks."));
                }
            }
        }
        if (!found.isEmpty() && asking >= found.size() * LEAST_SHARE) {
            cuts.addAll(found);
        }
    }

    private static Slice slice(Document document, Part part) {
        return document.slice(document.root().container(), part.start(), part.end()).trimmed();
    }
}

package dev.recto.markdown.kind;

import dev.recto.card.Card.Aspect;
import dev.recto.markdown.edge.TableText;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// What a comparison compares, and aspect by aspect how.
///
/// @param aspects empty unless the answer shows them
record Subjects(List<String> names, List<Aspect> aspects) {
    private static final Pattern HEADING = Pattern.compile("^#{1,6}\\s+(.+?)\\s*#*\\s*$");
    private static final Pattern LABELLED =
            Pattern.compile("^\\s*(?:[-*+]|\\d+[.)])\\s+\\*\\*(.+?):?\\*\\*:?\\s*(.*)$");

    static Subjects of(QuestionWording asked, String answer) {
        var table = TableText.in(answer).map(TableText::joined);
        if (table.isPresent() && table.get().header().size() >= 3 && !table.get().rows().isEmpty()) {
            var rows = table.get().rows().stream().map(row -> new Aspect(row.getFirst(), row.subList(1, row.size())))
                    .toList();
            return new Subjects(table.get().header().subList(1, table.get().header().size()), rows);
        }
        return parallel(answer, asked.subjects());
    }

    /// Sub-headings that are aspects, each with a labelled item for every subject; or sub-headings that are the
    /// subjects.
    private static Subjects parallel(String answer, List<String> named) {
        if (answer.indexOf('#') < 0) {
            return new Subjects(named, List.of());
        }
        var sections = new ArrayList<Section>();
        for (var line : answer.split("\n", -1)) {
            var heading = line.startsWith("#") ? HEADING.matcher(line) : null;
            var item = line.contains("**") ? LABELLED.matcher(line) : null;
            if (heading != null && heading.matches()) {
                sections.add(new Section(heading.group(1), new ArrayList<>(), new ArrayList<>()));
            } else if (item != null && item.matches() && !sections.isEmpty()) {
                sections.getLast().labels.add(item.group(1).strip());
                sections.getLast().texts.add(item.group(2).strip());
            }
        }
        var full = sections.stream().filter(section -> section.labels.size() >= 2).toList();
        for (var model : full) {
            var same = full.stream().filter(section -> section.labels.equals(model.labels)).toList();
            if (same.size() >= 2) {
                return new Subjects(model.labels,
                        same.stream().map(section -> new Aspect(section.title, section.texts)).toList());
            }
        }
        return new Subjects(named, List.of());
    }

    private record Section(String title, List<String> labels, List<String> texts) {}
}

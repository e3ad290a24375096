package dev.recto.markdown.kind;

import dev.recto.card.Card.Aspect;
import dev.recto.markdown.edge.TableText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// What a comparison compares, and aspect by aspect how.
///
/// @param aspects empty unless the answer shows them
record Subjects(List<String> names, List<Aspect> aspects) {
    private static final Pattern HEADING = Pattern.compile("^#{1,6}\\s+(.+?)\\s*[:：]?\\s*#*\\s*$");
    /// Two forms of one word begin alike and differ in their endings.
    private static final int SHORTEST_STEM = 3;
    private static final int LONGEST_ENDING = 2;
    private static final Pattern LABELLED =
            Pattern.compile("^\\s*(?:[-*+]|\\d+[.)])\\s+(?:\\*\\*(?<bold>.+?)\\s?[:：]?\\*\\*\\s?[:：]?"
                    + "|(?<plain>[^:：*`|]{1,40}?)\\s?[:：](?=\\s|[^\\x00-\\x7F]))\\s*(?<text>.*)$");

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
            var item = line.indexOf(':') >= 0 || line.indexOf('：') >= 0 || line.contains("**")
                    ? LABELLED.matcher(line) : null;
            if (heading != null && heading.matches()) {
                sections.add(new Section(heading.group(1), new ArrayList<>(), new ArrayList<>()));
            } else if (item != null && item.matches() && !sections.isEmpty()) {
                var label = item.group("bold") == null ? item.group("plain") : item.group("bold");
                sections.getLast().labels.add(label.strip());
                sections.getLast().texts.add(item.group("text").strip());
            }
        }
        var full = sections.stream().filter(section -> section.labels.size() >= 2).toList();
        for (var model : full) {
            var same = full.stream().filter(section -> section.labels.equals(model.labels)).toList();
            if (same.size() >= 2) {
                return areNamed(same, named) ? turned(model.labels, same) : new Subjects(model.labels,
                        same.stream().map(section -> new Aspect(section.title, section.texts)).toList());
            }
        }
        return new Subjects(named, List.of());
    }

    /// Whether the sections are the subjects that the question names, as they are written there or nearly so.
    private static boolean areNamed(List<Section> sections, List<String> named) {
        return sections.size() == named.size() && sections.stream().allMatch(section -> named.stream()
                .anyMatch(name -> isLike(section.title, name)));
    }

    private static boolean isLike(String title, String name) {
        var one = title.toLowerCase(Locale.ROOT);
        var other = name.toLowerCase(Locale.ROOT);
        var shorter = Math.min(one.length(), other.length());
        var same = 0;
        while (same < shorter && one.charAt(same) == other.charAt(same)) {
            same++;
        }
        return one.contains(other) || other.contains(one) || same >= SHORTEST_STEM && same + LONGEST_ENDING >= shorter;
    }

    /// Each subject has its section, with an item for every aspect.
    private static Subjects turned(List<String> labels, List<Section> sections) {
        var aspects = new ArrayList<Aspect>();
        for (var i = 0; i < labels.size(); i++) {
            var place = i;
            aspects.add(new Aspect(labels.get(i), sections.stream().map(section -> section.texts.get(place)).toList()));
        }
        return new Subjects(sections.stream().map(Section::title).toList(), aspects);
    }

    private record Section(String title, List<String> labels, List<String> texts) {}
}

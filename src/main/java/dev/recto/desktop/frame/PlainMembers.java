package dev.recto.desktop.frame;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// A JSON object as this program writes its settings: a member on a line, plain ones or objects of plain ones.
///
/// Anything else is for a parser of JSON. To make ready the first of those takes 15 ms of every start: Java computes
/// powers of large numbers then.
final class PlainMembers {
    private static final Pattern MEMBER =
            Pattern.compile("\"([A-Za-z]+)\" : (?:\"([a-z]*)\"|(-?\\d+(?:\\.\\d+)?|true|false)|\\{)(,?)");
    private static final Pattern END = Pattern.compile("\\}(,?)");

    private PlainMembers() {}

    /// The plain members as text, those of objects within it under `outer.inner`; empty if the text is anything else,
    /// be it right or wrong.
    static Optional<Map<String, String>> of(String text) {
        var lines = text.strip().lines().map(String::strip).toList();
        if (lines.size() < 2 || !lines.getFirst().equals("{") || !lines.getLast().equals("}")) {
            return Optional.empty();
        }
        var members = new HashMap<String, String>();
        var within = "";
        for (var i = 1; i < lines.size() - 1; i++) {
            var goesOn = lines.get(i + 1).startsWith("}") ? "" : ",";
            var member = MEMBER.matcher(lines.get(i));
            var end = END.matcher(lines.get(i));
            if (member.matches()) {
                var value = member.group(2) != null ? member.group(2) : member.group(3);
                if (value != null && member.group(4).equals(goesOn)) {
                    members.put(within + member.group(1), value);
                } else if (value == null && within.isEmpty() && member.group(4).isEmpty()) {
                    within = member.group(1) + ".";
                } else {
                    return Optional.empty();
                }
            } else if (end.matches() && !within.isEmpty() && end.group(1).equals(goesOn)) {
                within = "";
            } else {
                return Optional.empty();
            }
        }
        return within.isEmpty() ? Optional.of(members) : Optional.empty();
    }
}

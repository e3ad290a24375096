package dev.recto.terminal;

import dev.recto.card.PlainName;
import dev.recto.insight.health.Finding;
import dev.recto.insight.health.HealthReport;
import dev.recto.render.TerminalCard;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;

/// A health report as lines, for people and for programs; docs/formats.md describes the latter.
final class HealthLines {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String INDENT = "    ";
    private static final int WIDEST = 100;

    private final HealthReport report;

    HealthLines(HealthReport report) {
        this.report = report;
    }

    /// An object for each finding.
    Stream<String> json() {
        return report.documents().stream().flatMap(document -> document.findings().stream()).map(HealthLines::json);
    }

    private static String json(Finding finding) {
        var object = JSON.createObjectNode();
        var problem = finding.problem();
        object.put("path", problem.file());
        problem.line().ifPresent(line -> object.put("line", line));
        object.put("severity", finding.severity().label());
        object.put("rule", finding.rule().label());
        object.put("what", problem.what());
        if (!problem.remedy().isEmpty()) {
            object.put("remedy", problem.remedy());
        }
        return JSON.writeValueAsString(object);
    }

    /// Findings under their documents, and the sum of it.
    List<String> toBeRead(Ansi ansi, int width) {
        var lines = new ArrayList<String>();
        var room = Math.min(width, WIDEST);
        for (var document : report.documents()) {
            if (!document.findings().isEmpty()) {
                lines.add(ansi.bold(PlainName.of(document.path())));
                document.findings().forEach(finding -> add(lines, finding, ansi, room));
                lines.add("");
            }
        }
        lines.add(ansi.bold(report.summary()) + ".");
        return lines;
    }

    private static void add(List<String> lines, Finding finding, Ansi ansi, int room) {
        var problem = finding.problem();
        var place = problem.file() + problem.line().stream().mapToObj(line -> ":" + line).findFirst().orElse("");
        var label = finding.severity().label();
        lines.add("  " + ansi.faint(PlainName.of(place)) + "  "
                + switch (finding.severity()) {
                    case ERROR -> ansi.bold(ansi.coloured(Ansi.Colour.RED, label));
                    case WARNING -> ansi.bold(ansi.coloured(Ansi.Colour.MAGENTA, label));
                    case NOTE -> ansi.coloured(Ansi.Colour.CYAN, label);
                });
        wrapped(problem.what(), room).forEach(line -> lines.add(INDENT + line));
        wrapped(problem.remedy(), room).forEach(line -> lines.add(INDENT + ansi.faint(line)));
    }

    private static List<String> wrapped(String text, int room) {
        return text.isEmpty() ? List.of()
                : TerminalCard.wrapped(TerminalCard.harmless(text).replace('\n', ' '), room - INDENT.length());
    }
}

package dev.recto.insight.health;

import dev.recto.card.Problem;
import dev.recto.markdown.Neighbours;
import dev.recto.markdown.Reading;
import dev.recto.markdown.SourceText;
import dev.recto.markdown.block.BlockReader;
import java.util.ArrayList;
import java.util.List;

/// Looks through documents for what is wrong with them, each by itself and all together. The cost is linear in their
/// length. For one thread.
public final class HealthCheck {
    private final BlockReader blocks = new BlockReader();
    private final List<Examined> documents = new ArrayList<>();
    private final Duplicates duplicates = new Duplicates();
    private final Anchors anchors = new Anchors();

    private record Examined(int cards, Findings findings) {}

    /// @param reading of that text
    /// @param beside where its links and pictures may lead
    public void examine(SourceText source, Reading reading, Neighbours beside) {
        var findings = new Findings(source.path());
        var document = blocks.read(source);
        Characters.look(source, findings);
        Fences.look(document, findings);
        Tables.look(document, findings);
        var links = new Links(document, beside, anchors, findings);
        links.look();
        Answers.look(reading, findings);
        duplicates.look(reading, findings);
        LostQuestions.look(document, reading, findings);
        if (reading.cards().isEmpty() && !reading.problems().isEmpty()) {
            findings.add(Severity.NOTE, Rule.NOTHING_TO_ASK, reading.problems().getLast());
        }
        documents.add(new Examined(reading.cards().size(), findings));
    }

    /// A document of which nothing more is known than why it cannot be read.
    public void unreadable(Problem problem) {
        var findings = new Findings(problem.file());
        findings.add(Severity.ERROR, Rule.UNREADABLE, problem);
        documents.add(new Examined(0, findings));
    }

    /// What was found in all that was examined. Links from one document to a heading of another one are followed now.
    public HealthReport report() {
        anchors.follow();
        return new HealthReport(documents.stream()
                .map(document -> new DocumentHealth(document.findings().path(), document.cards(),
                        document.findings().sorted())).toList());
    }
}

package dev.recto.render;

import dev.recto.card.Card;
import dev.recto.card.Passage;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// Cards that carry one attack in all their places: of every kind, but for those that are drawn as explanations and
/// lists are (definitions, facts, procedures).
public final class AttackingCards {
    private AttackingCards() {}

    public static List<Card> of(String attack) {
        var line = attack.replaceAll("[\\r\\n]+", " ");
        var both = SampleCards.face(attack, attack);
        var code = new Card.Code(line, attack);
        return List.of(
                new Card.Explanation(both),
                new Card.Explanation(SampleCards.face("# " + line, inContainers(attack, line))),
                new Card.Scenario(SampleCards.face(line, "## " + line + "\n" + attack + "\n\n## " + line + "\nx")),
                new Card.Listing(both, List.of(attack, "**" + line + "** x", line)),
                new Card.Comparison(both, List.of(line, "x"),
                        List.of(new Card.Aspect(line, List.of(line, "x")),
                                new Card.Aspect(attack, List.of("x", line)))),
                new Card.Exercise(both, List.of(code, new Card.Code("", line)), List.of(code)),
                new Card.MultipleChoice(
                        both, List.of(new Card.Choice(attack, true), new Card.Choice(line, false)), Passage.of(attack)),
                new Card.TrueFalse(both, Optional.of(true), Passage.of(attack)),
                new Card.Ordering(both, List.of(attack, line, "x")),
                new Card.Matching(both, List.of(new Card.Pair(attack, line), new Card.Pair(line, attack))),
                new Card.Numeric(both, line, 0.5),
                cloze(attack));
    }

    /// A blank in the middle of the attack, and one that hides the attack and hints at it.
    private static Card cloze(String attack) {
        int middle = attack.length() / 2;
        var question = attack + "\n\nThe ___ of it.";
        int last = question.indexOf("___", attack.length());
        return new Card.Cloze(SampleCards.face(question, attack), List.of(
                new Card.Blank(middle, middle, attack, Optional.empty()),
                new Card.Blank(last, last + 3, attack, Optional.of(attack))));
    }

    private static String inContainers(String attack, String line) {
        var cell = line.replace("|", "\\|");
        return String.join("\n\n",
                "| " + cell + " | b |\n|---|---|\n| " + cell + " | " + cell + " |",
                attack.lines().map(each -> "> " + each).collect(Collectors.joining("\n")),
                attack.lines().map(each -> "  " + each).collect(Collectors.joining("\n")).replaceFirst("^ {2}", "- "),
                "```" + line.replace("`", "'") + "\nx\n```",
                "~~~\n" + attack.replace("~~~", "") + "\n~~~",
                "[" + line + "](https://example.org '" + line.replace("'", "") + "') ![" + line + "](x.png \""
                        + line.replace("\"", "") + "\")",
                "**" + line + "** `" + line.replace("`", "") + "` $" + line.replace("$", "") + "$ x[^1]",
                "[^1]: " + line);
    }
}

package dev.recto.markdown.generated;

import dev.recto.card.Kind;
import dev.recto.markdown.generated.DeckFamily.Content;
import dev.recto.markdown.generated.GeneratedDeck.Asked;
import dev.recto.markdown.generated.GeneratedDeck.Option;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Writes cards, each different from all before it.
final class CardsByChance {
    /// How a topic is asked for.
    static final String ABOUT = "What is ";

    private final RandomGenerator random;
    private final Vocabulary words;

    CardsByChance(RandomGenerator random) {
        this.random = random;
        this.words = new Vocabulary(random);
    }

    Asked next(Content content) {
        return switch (content) {
            case BLOCKS -> asked(blocks());
            case SENTENCES -> asked(words.prose(1 + random.nextInt(4)));
            case SENTENCE -> asked(Vocabulary.capital(words.clause()) + ".");
            case NOTHING -> asked("");
            case OPTIONS -> choice();
            case BLANKS -> blanks();
            case TOPIC -> new Asked(ABOUT + Vocabulary.capital(words.word()) + " " + words.word() + "?", blocks(),
                    Kind.DEFINITION, List.of());
        };
    }

    private Asked asked(String answer) {
        var one = words.word();
        var other = words.word();
        return switch (random.nextInt(6)) {
            case 0, 1 -> new Asked("What is a " + one + "?", answer, Kind.DEFINITION, List.of());
            case 2 -> new Asked("Why does a " + one + " need the " + other + "?", answer, Kind.EXPLANATION, List.of());
            case 3 -> new Asked("How do you open a " + one + " with `" + other + "`?", answer, Kind.PROCEDURE,
                    List.of());
            case 4 -> new Asked("What is the difference between a " + one + " and a " + other + "?", answer,
                    Kind.COMPARISON, List.of());
            default -> new Asked("Who found the " + one + " " + other + "?", answer, Kind.FACT, List.of());
        };
    }

    private Asked choice() {
        var right = random.nextInt(4);
        var options = new ArrayList<Option>();
        for (var i = 0; i < 4; i++) {
            options.add(new Option(Vocabulary.capital(words.word()) + " " + words.word(), i == right));
        }
        return new Asked("Which " + words.word() + " " + words.verb() + " the " + words.word() + "?",
                options.get(right).text(), Kind.MULTIPLE_CHOICE, options);
    }

    private Asked blanks() {
        var hidden = words.word();
        return new Asked("The ==" + hidden + "== " + words.verb() + " every " + words.word() + ".", hidden, Kind.CLOZE,
                List.of());
    }

    /// One to three paragraphs; every third answer has something else below the first.
    private String blocks() {
        var blocks = new ArrayList<String>();
        blocks.add(words.prose(1 + random.nextInt(4)));
        switch (random.nextInt(12)) {
            case 0 -> blocks.add(list("- "));
            case 1 -> blocks.add(list("1. "));
            case 2 -> blocks.add(code());
            case 3 -> blocks.add(table());
            default -> { }
        }
        for (var more = random.nextInt(3); more > 0; more--) {
            blocks.add(words.prose(1 + random.nextInt(4)));
        }
        return String.join("\n\n", blocks);
    }

    private String list(String marker) {
        return Stream.generate(() -> marker + words.clause()).limit(3L + random.nextInt(4))
                .collect(Collectors.joining("\n"));
    }

    private String code() {
        var name = words.word();
        return "```java\n# " + words.clause() + "\nint " + name + " = 0;\nfor (var " + words.word() + " : "
                + words.word() + ") {\n    " + name + " += " + words.word() + ";\n}\n```";
    }

    private String table() {
        return "| " + words.word() + " | " + words.word() + " |\n|---|---|\n"
                + Stream.generate(() -> "| " + words.word() + " | " + words.clause() + " |")
                        .limit(2L + random.nextInt(3)).collect(Collectors.joining("\n"));
    }
}

package dev.recto.markdown.generated;

import java.util.List;
import java.util.random.RandomGenerator;

/// Made-up words and what is said about them: sentences that mean nothing, written the way notes are.
final class Vocabulary {
    private static final List<String> ONSETS = List.of("b", "br", "d", "dr", "f", "gl", "k", "kr", "l", "m", "n", "p",
            "pl", "r", "s", "st", "t", "tr", "v", "z");
    private static final List<String> NUCLEI = List.of("a", "e", "i", "o", "u", "ai", "ea", "oo");
    private static final List<String> CODAS = List.of("b", "ck", "d", "l", "m", "n", "nd", "r", "rn", "sk", "t", "x");
    private static final List<String> VERBS = List.of("holds", "moves", "keeps", "turns", "reads", "sends", "opens",
            "follows", "replaces", "carries", "binds", "splits");
    private static final List<String> PLACES = List.of("near the", "behind the", "inside a", "without a", "after the",
            "instead of a", "together with the", "before every");

    private final RandomGenerator random;

    Vocabulary(RandomGenerator random) {
        this.random = random;
    }

    /// One of a million words, two or three syllables long. None is a word of English on purpose.
    String word() {
        var word = new StringBuilder();
        for (var syllable = 2 + random.nextInt(2); syllable > 0; syllable--) {
            word.append(one(ONSETS)).append(one(NUCLEI));
        }
        return word.append(one(CODAS)).toString();
    }

    String verb() {
        return one(VERBS);
    }

    /// Words without a capital and without a full stop.
    String clause() {
        return "the " + word() + " " + verb() + " the " + word() + " " + one(PLACES) + " " + word();
    }

    /// A sentence, in one of three with mark-up or signs of the kind that notes have.
    String sentence() {
        var sentence = capital(clause());
        return switch (random.nextInt(18)) {
            case 0 -> sentence + " and `" + word() + "()` " + verb() + " it.";
            case 1 -> sentence + ", which is **" + word() + "**.";
            case 2 -> sentence + ", as [the " + word() + "](https://example.org/" + word() + ") says.";
            case 3 -> sentence + " – not the *" + word() + "*.";
            case 4 -> sentence + " (" + clause() + ").";
            case 5 -> sentence + ", so it’s a " + word() + ".";
            default -> sentence + ".";
        };
    }

    /// Several sentences on one line.
    String prose(int sentences) {
        var prose = new StringBuilder(sentence());
        for (var i = 1; i < sentences; i++) {
            prose.append(' ').append(sentence());
        }
        return prose.toString();
    }

    <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    static String capital(String text) {
        return Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }
}

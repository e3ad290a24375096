package dev.recto.markdown.kind;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ComparedTest {
    private static final List<String> PIECES = List.of(" and ", " und ", " or", "y ", " vs. ", " versus ", " & ", ",", "、",
            "،", "와", "과", "リスト", "と", "و", " ال", "और", "list", "a", " ", "\n", "\u00a0", "1");

    /// In every language names are divided where its expression says, though that is not tried at every letter.
    @Test
    void dividesWhereTheExpressionDivides() {
        var random = new Random(12);
        for (var language : Language.all()) {
            var compared = Compared.by(language);
            for (var i = 0; i < 2_000; i++) {
                var phrase = new StringBuilder();
                for (var count = 1 + random.nextInt(8); count > 0; count--) {
                    phrase.append(PIECES.get(random.nextInt(PIECES.size())));
                }
                assertEquals(List.of(compared.divider().split(phrase, -1)), compared.parts(phrase.toString()),
                        language.code() + ": " + phrase);
            }
        }
    }
}

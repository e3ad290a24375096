package dev.recto.markdown.kind;

import dev.recto.card.Kind;
import dev.recto.markdown.block.PlainText;
import java.util.Set;
import java.util.regex.Pattern;

/// Questions that want several things told and none chosen: "Give 3 reasons why …", "List the steps …".
///
/// What stands below one behind letters is its answer, unless marks or a key say otherwise.
public final class Telling {
    private static final Set<Kind> KINDS = Set.of(Kind.LIST, Kind.PROCEDURE);
    private static final Pattern COUNTED = Pattern.compile("(?<![\\p{L}\\p{N}.,])[2-9](?![\\p{L}\\p{N}.,])");

    private Telling() {}

    public static boolean isAskedFor(String question, Wording wording) {
        var plain = PlainText.of(question).strip();
        if (plain.isEmpty() || ChoiceQuestion.announces(plain) || plain.indexOf('?') >= 0 || plain.indexOf('？') >= 0) {
            return false;
        }
        var kind = wording.kind(plain);
        var demands = wording.asks(plain) || wording.demands(plain) || kind.filter(Kind.LIST::equals).isPresent();
        return demands && (COUNTED.matcher(plain).find() || kind.filter(KINDS::contains).isPresent());
    }
}

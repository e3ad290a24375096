package dev.recto.markdown;

import dev.recto.markdown.family.Families;
import java.util.List;
import java.util.stream.Stream;

/// By which scheme the user wants a document to be read.
///
/// As text it is the key of a scheme, `only:` and a key, or one of `usual`, `notes` and `nothing`. Keys stand in
/// journals, so one that this version does not know is kept, and changes nothing.
public sealed interface SchemeChoice {
    SchemeChoice USUAL = new Usual();
    SchemeChoice NOTES = new Notes();
    SchemeChoice NOTHING = new Nothing();
    String ONLY = "only:";

    /// The scheme with the most evidence comes first.
    record Usual() implements SchemeChoice {}

    /// This scheme takes its questions first; the others get what it leaves, as usual.
    record First(String key) implements SchemeChoice {}

    /// This scheme and no other.
    record Only(String key) implements SchemeChoice {}

    /// Every heading with text of its own is asked, as if nothing else were found.
    record Notes() implements SchemeChoice {}

    /// The document has no cards.
    record Nothing() implements SchemeChoice {}

    /// What [#parse] reads.
    default String text() {
        return switch (this) {
            case Usual _ -> "usual";
            case First(var key) -> key;
            case Only(var key) -> ONLY + key;
            case Notes _ -> "notes";
            case Nothing _ -> "nothing";
        };
    }

    /// Whether the scheme of this key is the one that is chosen.
    default boolean wants(String scheme) {
        return switch (this) {
            case First(var key) -> key.equals(scheme);
            case Only(var key) -> key.equals(scheme);
            case Usual _, Notes _, Nothing _ -> false;
        };
    }

    static SchemeChoice parse(String text) {
        return switch (text) {
            case "", "usual" -> USUAL;
            case "notes", "only:notes" -> NOTES;
            case "nothing" -> NOTHING;
            default -> text.startsWith(ONLY) ? new Only(text.substring(ONLY.length())) : new First(text);
        };
    }

    /// Whether this version knows what is chosen.
    default boolean isKnown() {
        return switch (this) {
            case First(var key) -> Families.keys().contains(key);
            case Only(var key) -> Families.keys().contains(key);
            case Usual _, Notes _, Nothing _ -> true;
        };
    }

    /// Everything that can be chosen, the schemes in the order in which they are looked for; `only:` may stand before
    /// those.
    static List<String> known() {
        return Stream.concat(Families.keys().stream(), Stream.of(NOTES, NOTHING, USUAL).map(SchemeChoice::text)).toList();
    }
}

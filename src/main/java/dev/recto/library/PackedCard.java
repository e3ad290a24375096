package dev.recto.library;

import dev.recto.card.Card;
import dev.recto.card.CardId;
import dev.recto.card.Face;
import dev.recto.card.Kind;
import dev.recto.card.Passage;
import dev.recto.card.SourceLocation;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Optional;

/// A card as a cache keeps it: its kind, its face, its parts.
final class PackedCard {
    private static final Kind[] KINDS = Kind.values();

    private PackedCard() {}

    static void pack(Card card, DataOutputStream out) throws IOException {
        out.writeByte(card.kind().ordinal());
        face(card.face(), out);
        switch (card) {
            case Card.Definition definition -> Packed.text(definition.term(), out);
            case Card.Comparison comparison -> {
                Packed.texts(comparison.subjects(), out);
                Packed.list(comparison.aspects(), out, PackedCard::aspect);
            }
            case Card.Listing listing -> Packed.texts(listing.points(), out);
            case Card.Procedure procedure -> Packed.texts(procedure.steps(), out);
            case Card.Explanation _, Card.Fact _, Card.Scenario _ -> { }
            case Card.Exercise exercise -> {
                Packed.list(exercise.given(), out, PackedCard::code);
                Packed.list(exercise.solution(), out, PackedCard::code);
            }
            case Card.MultipleChoice choice -> {
                Packed.list(choice.choices(), out, PackedCard::choice);
                passage(choice.explanation(), out);
            }
            case Card.TrueFalse claim -> {
                out.writeByte(claim.verdict().map(verdict -> verdict ? 1 : 0).orElse(-1));
                passage(claim.explanation(), out);
            }
            case Card.Cloze cloze -> Packed.list(cloze.blanks(), out, PackedCard::blank);
            case Card.Ordering ordering -> Packed.texts(ordering.items(), out);
            case Card.Matching matching -> Packed.list(matching.pairs(), out, PackedCard::pair);
            case Card.Numeric numeric -> {
                Packed.text(numeric.value(), out);
                out.writeDouble(numeric.tolerance());
            }
        }
    }

    /// @throws IOException or IllegalArgumentException if it is no card
    static Card unpack(PackedInput in) throws IOException {
        var ordinal = in.readByte();
        if (ordinal < 0 || ordinal >= KINDS.length) {
            throw new IOException("no kind " + ordinal);
        }
        var face = face(in);
        return switch (KINDS[ordinal]) {
            case DEFINITION -> new Card.Definition(face, Packed.text(in));
            case COMPARISON -> new Card.Comparison(face, Packed.texts(in), Packed.list(in, PackedCard::aspect));
            case LIST -> new Card.Listing(face, Packed.texts(in));
            case PROCEDURE -> new Card.Procedure(face, Packed.texts(in));
            case EXPLANATION -> new Card.Explanation(face);
            case FACT -> new Card.Fact(face);
            case SCENARIO -> new Card.Scenario(face);
            case EXERCISE ->
                new Card.Exercise(face, Packed.list(in, PackedCard::code), Packed.list(in, PackedCard::code));
            case MULTIPLE_CHOICE ->
                new Card.MultipleChoice(face, Packed.list(in, PackedCard::choice), passage(in));
            case TRUE_FALSE -> new Card.TrueFalse(face, verdict(in.readByte()), passage(in));
            case CLOZE -> new Card.Cloze(face, Packed.list(in, PackedCard::blank));
            case ORDERING -> new Card.Ordering(face, Packed.texts(in));
            case MATCHING -> new Card.Matching(face, Packed.list(in, PackedCard::pair));
            case NUMERIC -> new Card.Numeric(face, Packed.text(in), in.readDouble());
        };
    }

    private static void face(Face face, DataOutputStream out) throws IOException {
        Packed.text(face.id().value(), out);
        Packed.texts(face.deck(), out);
        passage(face.question(), out);
        passage(face.answer(), out);
        Packed.text(face.source().path(), out);
        out.writeInt(face.source().line());
        out.writeInt(face.source().endLine());
        Packed.texts(face.headings(), out);
        Packed.texts(face.tags(), out);
        Packed.texts(face.images(), out);
        Packed.texts(face.notes(), out);
    }

    private static Face face(PackedInput in) throws IOException {
        return new Face(
                new CardId(Packed.text(in)), Packed.texts(in), passage(in), passage(in),
                new SourceLocation(Packed.text(in), in.readInt(), in.readInt()),
                Packed.texts(in), Packed.texts(in), Packed.texts(in), Packed.texts(in));
    }

    private static void passage(Passage passage, DataOutputStream out) throws IOException {
        Packed.text(passage.text(), out);
        var repaired = !passage.display().equals(passage.text());
        out.writeBoolean(repaired);
        if (repaired) {
            Packed.text(passage.display(), out);
        }
    }

    private static Passage passage(PackedInput in) throws IOException {
        var text = Packed.text(in);
        return in.readBoolean() ? new Passage(text, Packed.text(in)) : Passage.of(text);
    }

    private static void aspect(Card.Aspect aspect, DataOutputStream out) throws IOException {
        Packed.text(aspect.name(), out);
        Packed.texts(aspect.cells(), out);
    }

    private static Card.Aspect aspect(PackedInput in) throws IOException {
        return new Card.Aspect(Packed.text(in), Packed.texts(in));
    }

    private static void code(Card.Code code, DataOutputStream out) throws IOException {
        Packed.text(code.language(), out);
        Packed.text(code.text(), out);
    }

    private static Card.Code code(PackedInput in) throws IOException {
        return new Card.Code(Packed.text(in), Packed.text(in));
    }

    private static void choice(Card.Choice choice, DataOutputStream out) throws IOException {
        Packed.text(choice.text(), out);
        out.writeBoolean(choice.correct());
    }

    private static Card.Choice choice(PackedInput in) throws IOException {
        return new Card.Choice(Packed.text(in), in.readBoolean());
    }

    private static Optional<Boolean> verdict(byte verdict) throws IOException {
        return switch (verdict) {
            case -1 -> Optional.empty();
            case 0 -> Optional.of(false);
            case 1 -> Optional.of(true);
            default -> throw new IOException("no verdict " + verdict);
        };
    }

    private static void blank(Card.Blank blank, DataOutputStream out) throws IOException {
        out.writeInt(blank.start());
        out.writeInt(blank.end());
        Packed.text(blank.text(), out);
        Packed.texts(blank.hint().stream().toList(), out);
    }

    private static Card.Blank blank(PackedInput in) throws IOException {
        return new Card.Blank(in.readInt(), in.readInt(), Packed.text(in), Packed.texts(in).stream().findFirst());
    }

    private static void pair(Card.Pair pair, DataOutputStream out) throws IOException {
        Packed.text(pair.left(), out);
        Packed.text(pair.right(), out);
    }

    private static Card.Pair pair(PackedInput in) throws IOException {
        return new Card.Pair(Packed.text(in), Packed.text(in));
    }
}

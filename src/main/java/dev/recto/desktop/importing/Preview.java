package dev.recto.desktop.importing;

import dev.recto.card.CardId;
import dev.recto.card.Problem;
import dev.recto.desktop.part.Words;
import dev.recto.library.ImportPlan;
import dev.recto.library.ImportPlan.CardStatus;
import dev.recto.library.ImportPlan.PlannedCard;
import dev.recto.library.ImportPlan.PlannedDocument;
import dev.recto.library.WebPictures;
import dev.recto.markdown.SchemeChoice;
import java.time.Duration;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.stream.Stream;

/// The cards that documents hold, and which of them are wanted.
public final class Preview {
    private static final int LOOK_UP = 256;

    private final ImportPlan plan;
    private final Duration took;
    private final List<Row.Card> cards;
    private final List<Row> leftOut;
    private final List<Row> all;
    private final int toCheck;
    private final String recognised;
    private final String states;
    private final Map<String, Integer> webPictures;
    private final BitSet selected = new BitSet();
    /// What the user chose otherwise than was proposed, in this preview or in earlier ones of the same documents.
    private final Map<CardId, Boolean> decided = new HashMap<>();

    /// Counts and lists all there is, so that nothing is left to be counted on the window's thread.
    ///
    /// @param questionOf the question of a card that is already known, as plain text
    Preview(ImportPlan plan, Duration took, Function<CardId, String> questionOf) {
        this.plan = plan;
        this.took = took;
        this.cards = number(plan);
        this.leftOut = leftOut(plan, questionOf);
        for (var card : cards) {
            selected.set(card.index(), card.planned().selected());
        }
        toCheck = (int) cards.stream().filter(card -> card.planned().found().isToCheck()).count();
        recognised = PreviewWords.recognition(cards.size(), leftOut, took);
        states = PreviewWords.states(plan, cards, leftOut, toCheck);
        webPictures = WebPictures.hosts(plan.documents().stream()
                .flatMap(document -> document.webPictures().stream())
                .toList());
        all = List.copyOf(rows(Filter.ALL, () -> true));
    }

    private static List<Row.Card> number(ImportPlan plan) {
        var rows = new ArrayList<Row.Card>();
        for (var document : plan.documents()) {
            var number = 1;
            for (var card : document.cards()) {
                rows.add(new Row.Card(rows.size(), number++, document, card));
            }
        }
        return List.copyOf(rows);
    }

    private static List<Row> leftOut(ImportPlan plan, Function<CardId, String> questionOf) {
        var rows = new ArrayList<Row>();
        plan.problems().forEach(problem -> rows.add(new Row.Wrong(problem)));
        for (var document : plan.documents()) {
            var name = plan.documents().size() > 1 ? PreviewWords.nameOf(document) : "";
            document.reading().problems().forEach(problem -> rows.add(new Row.Wrong(problem)));
            document.reading().leftOut().forEach(left -> rows.add(new Row.Left(name, left)));
            document.gone().forEach(id -> rows.add(new Row.Gone(name, questionOf.apply(id))));
        }
        return List.copyOf(rows);
    }

    /// All cards, in the order of the documents.
    public List<Row.Card> cards() {
        return cards;
    }

    /// What became no card, what is gone and what is wrong.
    public List<Row> leftOut() {
        return leftOut;
    }

    /// What is wrong, where that is all there is to say: nothing could be read at all.
    public Optional<Problem> onlyProblem() {
        return plan.documents().isEmpty() && plan.problems().size() == 1
                ? Optional.of(plan.problems().getFirst()) : Optional.empty();
    }

    /// The rows of the list: the cards that `filter` lets through, under their documents where there are several.
    public List<Row> rows(Filter filter) {
        return filter.equals(Filter.ALL) ? all : rows(filter, () -> true);
    }

    /// As [#rows], with a way out: looking through many cards takes a while.
    ///
    /// @param wanted asked now and then; once it is not, what was found so far comes back
    List<Row> rows(Filter filter, BooleanSupplier wanted) {
        var rows = new ArrayList<Row>();
        var card = cards.iterator();
        for (var document : plan.documents()) {
            var found = new ArrayList<Row>();
            for (var i = 0; i < document.cards().size(); i++) {
                if (i % LOOK_UP == 0 && !wanted.getAsBoolean()) {
                    return rows;
                }
                var row = card.next();
                if (filter.lets(row.planned())) {
                    found.add(row);
                }
            }
            if (plan.documents().size() > 1
                    && (!found.isEmpty() || filter.equals(Filter.ALL) && isByChoice(document))) {
                rows.add(new Row.Document(PreviewWords.nameOf(document), PreviewWords.of(document), document));
            }
            rows.addAll(found);
        }
        return rows;
    }

    /// Which cards the list shows.
    ///
    /// @param words that question or answer must hold, in any order; empty for all
    public record Filter(String words, boolean onlyToCheck) {
        public static final Filter ALL = new Filter("", false);

        boolean lets(PlannedCard planned) {
            if (onlyToCheck && !planned.found().isToCheck()) {
                return false;
            }
            if (words.isBlank()) {
                return true;
            }
            var face = planned.card().face();
            var text = (face.question().text() + "\n" + face.answer().text()).toLowerCase(Locale.ROOT);
            return Stream.of(words.toLowerCase(Locale.ROOT).strip().split("\\s+")).allMatch(text::contains);
        }
    }

    public boolean isSelected(Row.Card card) {
        return selected.get(card.index());
    }

    public void select(Row.Card card, boolean wanted) {
        selected.set(card.index(), wanted);
    }

    public void selectAll(boolean wanted) {
        selected.set(0, cards.size(), wanted);
    }

    public int selectedCount() {
        return selected.cardinality();
    }

    /// What is done to the library if it goes on: "Take in 12 cards", "Take in again" where all that is selected is
    /// there already, "Leave it out" for a document that is now read so that nothing of it is selected.
    public String taking() {
        var changing = cards.stream()
                .filter(card -> isSelected(card) && card.planned().status() != CardStatus.UNCHANGED).count();
        if (selected.isEmpty()) {
            return isChosenAnew() ? "Leave it out" : "Take in 0 cards";
        }
        return changing == 0 ? "Take in again" : "Take in " + Words.count(changing, "card");
    }

    /// The plan with the user's selection.
    public ImportPlan chosen() {
        var documents = new ArrayList<PlannedDocument>();
        var index = 0;
        for (var document : plan.documents()) {
            var chosen = new ArrayList<PlannedCard>();
            for (var card : document.cards()) {
                chosen.add(card.select(selected.get(index++)));
            }
            documents.add(document.withCards(chosen));
        }
        return new ImportPlan(List.copyOf(documents), plan.problems());
    }

    /// Another plan of the same documents, with nothing chosen otherwise yet.
    Preview with(ImportPlan other, Function<CardId, String> questionOf) {
        return new Preview(other, took, questionOf);
    }

    /// Takes over the choice made in an earlier preview of the same documents, where the card is the same.
    Preview choosing(Preview earlier) {
        decided.putAll(earlier.decided);
        for (var card : earlier.cards) {
            if (earlier.isSelected(card) == card.planned().selected()) {
                decided.remove(card.card().face().id());
            } else {
                decided.put(card.card().face().id(), earlier.isSelected(card));
            }
        }
        for (var card : cards) {
            selected.set(card.index(), decided.getOrDefault(card.card().face().id(), card.planned().selected()));
        }
        return this;
    }

    /// What was found, with nothing selected otherwise.
    ImportPlan plan() {
        return plan;
    }

    /// The documents, in the order found.
    public List<PlannedDocument> documents() {
        return plan.documents();
    }

    /// Whether some document is read by another scheme than the library has for it.
    public boolean isChosenAnew() {
        return plan.documents().stream().anyMatch(PlannedDocument::isChosenAnew);
    }

    /// Whether some document is read by a scheme that the user chose, now or earlier.
    public boolean isByChoice() {
        return plan.documents().stream().anyMatch(Preview::isByChoice);
    }

    private static boolean isByChoice(PlannedDocument document) {
        return !document.reading().choice().equals(SchemeChoice.USUAL) || document.isChosenAnew();
    }

    /// "ml-interview.md", "5 documents".
    public String name() {
        return switch (plan.documents().size()) {
            case 0 -> "these files";
            case 1 -> PreviewWords.nameOf(plan.documents().getFirst());
            default -> Words.count(plan.documents().size(), "document");
        };
    }

    /// "142 cards recognised, 6 places left out, in 0.1 s".
    public String recognised() {
        return recognised;
    }

    /// "140 sure or likely", and after an earlier import "3 new, 1 reworded, 138 unchanged".
    public String states() {
        return states;
    }

    public int toCheck() {
        return toCheck;
    }

    /// Pictures on the web that the documents show: how many from each host.
    public Map<String, Integer> webPictures() {
        return webPictures;
    }
}

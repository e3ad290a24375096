package dev.recto.desktop.part;

import dev.recto.card.Kind;
import javafx.scene.control.Label;
import org.kordamp.ikonli.feather.Feather;

/// Says what a card asks for, by icon, word and colour.
public final class KindBadge extends Label {
    private final Icon icon;
    private Look look;

    private KindBadge(Look look) {
        this.look = look;
        icon = Icons.icon(look.sign);
        setText(look.words);
        setGraphic(icon);
        getStyleClass().addAll("badge", look.group);
        setMinWidth(USE_PREF_SIZE);
    }

    /// @param answered whether the source gives an answer
    public static KindBadge of(Kind kind, boolean answered) {
        return new KindBadge(answered ? look(kind) : UNANSWERED);
    }

    /// Says it of another card. Cheaper than another badge, whose styles would have to be looked for.
    public void show(Kind kind, boolean answered) {
        var next = answered ? look(kind) : UNANSWERED;
        if (!next.words.equals(look.words)) {
            setText(next.words);
            icon.show(next.sign);
            if (!next.group.equals(look.group)) {
                getStyleClass().set(getStyleClass().indexOf(look.group), next.group);
            }
            look = next;
        }
    }

    /// The icon alone, for short rows; the tooltip has the word.
    public static KindBadge iconOnly(Kind kind, boolean answered) {
        var badge = of(kind, answered);
        badge.setAccessibleText(badge.getText());
        Tips.tip(badge, badge.getText());
        badge.setText("");
        badge.getStyleClass().add("icon-only");
        return badge;
    }

    /// The kind's name for people: "Multiple choice".
    public static String words(Kind kind) {
        return look(kind).words;
    }

    private static Look look(Kind kind) {
        return switch (kind) {
            case EXPLANATION -> new Look("Explanation", Feather.MESSAGE_CIRCLE, "say");
            case SCENARIO -> new Look("Scenario", Feather.COMPASS, "say");
            case DEFINITION -> new Look("Definition", Feather.BOOK_OPEN, "know");
            case FACT -> new Look("Fact", Feather.INFO, "know");
            case COMPARISON -> new Look("Comparison", Feather.COLUMNS, "order");
            case LIST -> new Look("List", Feather.LIST, "order");
            case PROCEDURE -> new Look("Procedure", Feather.CHEVRONS_RIGHT, "order");
            case ORDERING -> new Look("Ordering", Feather.SHUFFLE, "order");
            case MATCHING -> new Look("Matching", Feather.LINK_2, "order");
            case MULTIPLE_CHOICE -> new Look("Multiple choice", Feather.CHECK_SQUARE, "pick");
            case TRUE_FALSE -> new Look("True or false", Feather.TOGGLE_LEFT, "pick");
            case CLOZE -> new Look("Cloze", Feather.EDIT_3, "fill");
            case NUMERIC -> new Look("Numeric", Feather.HASH, "fill");
            case EXERCISE -> new Look("Exercise", Feather.CODE, "code");
        };
    }

    private static final Look UNANSWERED = new Look("Unanswered", Feather.HELP_CIRCLE, "know");

    private record Look(String words, Feather sign, String group) {}
}

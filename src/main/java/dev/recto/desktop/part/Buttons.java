package dev.recto.desktop.part;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;

/// Buttons made of actions: each shows or tells its key, and has a name for screen readers.
public final class Buttons {
    private Buttons() {}

    /// The one thing to do on a screen: large, filled, with its key.
    public static Button primary(Action action) {
        return withKey(action, "primary", "tall");
    }

    /// As [#primary], of common height.
    public static Button primarySmall(Action action) {
        return withKey(action, "primary");
    }

    public static Button standard(Action action) {
        return withKey(action);
    }

    /// As high as [#primary], to stand beside it.
    public static Button standardTall(Action action) {
        return withKey(action, "tall");
    }

    /// Without its key on it, for narrow places; the tooltip has the key.
    public static Button standard(Action action, Feather sign) {
        var button = base(action);
        button.setGraphic(Icons.icon(sign));
        return button;
    }

    /// Low, for rows and notes; the tooltip has the key.
    public static Button small(Action action) {
        return base(action, "short");
    }

    /// Without border until it is pointed at.
    public static Button flat(Action action) {
        return withKey(action, "plain");
    }

    /// With icon, name and key cap, where there is room for all three.
    public static Button flatWithKey(Action action, Feather sign) {
        var button = base(action, "plain");
        var name = new Label(action.name());
        name.getStyleClass().add("button-name");
        var content = new HBox(8, Icons.icon(sign), name);
        action.key().map(KeyCap::new).ifPresent(content.getChildren()::add);
        content.setAlignment(Pos.CENTER);
        button.setGraphic(content);
        button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        return button;
    }

    public static Button flat(Action action, Feather sign) {
        var button = base(action, "plain");
        button.setGraphic(Icons.icon(sign));
        return button;
    }

    /// An icon alone; the tooltip has the name and the key.
    public static Button icon(Action action, Feather sign) {
        var button = base(action, "plain", "icon-only");
        button.setGraphic(Icons.icon(sign));
        button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        return button;
    }

    /// What destroys or cannot be taken back.
    public static Button danger(Action action) {
        return withKey(action, "risky");
    }

    /// Looks like a link, acts like a button.
    public static Button link(Action action) {
        return base(action, "link");
    }

    private static Button withKey(Action action, String... styles) {
        var button = base(action, styles);
        action.key().ifPresent(key -> {
            button.setGraphic(new HBox(new KeyCap(key)));
            ((HBox) button.getGraphic()).setAlignment(Pos.CENTER);
            button.setContentDisplay(ContentDisplay.RIGHT);
        });
        return button;
    }

    private static Button base(Action action, String... styles) {
        var button = new Button(action.name());
        // An underscore in a file's name is part of the name.
        button.setMnemonicParsing(false);
        button.getStyleClass().addAll(styles);
        button.setOnAction(event -> action.run().run());
        button.setMinWidth(Button.USE_PREF_SIZE);
        button.setAccessibleText(action.key()
                .map(key -> action.name() + ", key " + key.label())
                .orElse(action.name()));
        Tips.tip(button, action);
        return button;
    }
}

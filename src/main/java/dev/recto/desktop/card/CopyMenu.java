package dev.recto.desktop.card;

import java.util.function.Supplier;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.web.WebView;
import org.jspecify.annotations.Nullable;

/// "Copy" on a click with the other button. The menu is made when it is first asked for: it is a window of its own.
final class CopyMenu {
    private final Runnable copy;
    private @Nullable ContextMenu menu;

    private CopyMenu(Runnable copy) {
        this.copy = copy;
    }

    /// @param selected what would be copied; nothing can be while it is empty
    static void offer(WebView view, Supplier<String> selected, Runnable copy) {
        var offered = new CopyMenu(copy);
        view.setOnContextMenuRequested(event -> {
            var menu = offered.menu();
            menu.getItems().getFirst().setDisable(selected.get().isEmpty());
            menu.show(view, event.getScreenX(), event.getScreenY());
        });
        view.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> {
            if (event.getButton() == MouseButton.PRIMARY && offered.menu != null) {
                offered.menu.hide();
            }
        });
    }

    private ContextMenu menu() {
        if (menu == null) {
            var item = new MenuItem("Copy");
            item.setOnAction(event -> copy.run());
            menu = new ContextMenu(item);
        }
        return menu;
    }
}

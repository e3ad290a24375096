package dev.recto.desktop.part;

import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;

/// A bar whose parts are as wide as their numbers are large. What it says is also said in words beside it.
public final class Shares extends Region {
    private static final double GAP = 2;
    private static final double NARROWEST = 4;

    private List<Share> shares = List.of();

    /// @param style names the colour: `new`, `learning`, `due`, `again`, `hard`, `good`, `easy`
    /// @param words "28 due"
    public record Share(String style, int count, String words) {}

    public Shares() {
        getStyleClass().add("shares");
        setAccessibleRole(AccessibleRole.TEXT);
    }

    public void show(List<Share> all) {
        shares = all.stream().filter(share -> share.count() > 0).toList();
        getChildren().clear();
        for (var share : shares) {
            var part = new Region();
            part.getStyleClass().addAll("share", share.style());
            getChildren().add(part);
        }
        if (shares.isEmpty()) {
            var nothing = new Region();
            nothing.getStyleClass().addAll("share", "none");
            getChildren().add(nothing);
        }
        getChildren().getFirst().getStyleClass().add("first");
        getChildren().getLast().getStyleClass().add("last");
        setAccessibleText(shares.stream().map(Share::words).collect(Collectors.joining(", ")));
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        if (shares.isEmpty()) {
            getChildren().forEach(child -> child.resizeRelocate(0, 0, getWidth(), getHeight()));
            return;
        }
        var total = shares.stream().mapToInt(Share::count).sum();
        var room = getWidth() - GAP * (shares.size() - 1) - NARROWEST * shares.size();
        var x = 0.0;
        for (int i = 0; i < shares.size(); i++) {
            var width = NARROWEST + Math.max(0, room) * shares.get(i).count() / total;
            var left = snapPositionX(x);
            getChildren().get(i).resizeRelocate(left, 0, snapPositionX(x + width) - left, getHeight());
            x += width + GAP;
        }
    }
}

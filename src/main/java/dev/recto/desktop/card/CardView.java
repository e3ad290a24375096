package dev.recto.desktop.card;

import java.io.File;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.web.WebView;
import org.jspecify.annotations.Nullable;

/// Shows cards made by [dev.recto.render.CardHtml]. All methods belong to the JavaFX thread.
///
/// The engine starts when the first card comes, or when [#prepare] asks for it, and loads one page; cards are swapped
/// within it. Until there is a first card the view is transparent. Keys are the window's: the web view gets none of
/// them, and a window that wants a card to scroll passes them to [#press].
public final class CardView extends Region {
    private final File engineFolder;
    private final Consumer<URI> opener;
    private final PageScripts scripts = new PageScripts();
    private Runnable onPainted = () -> { };
    private String theme = "light";
    private double zoom = 1;
    private @Nullable WebView web;
    private String nonce = "";
    /// Made beside the window from the beginning, so that the first card does not wait for it.
    private final CompletableFuture<MadePage> page =
            CompletableFuture.supplyAsync(MadePage::make, Thread::startVirtualThread);
    private final Equipment equipment = new Equipment(() -> page.join().nonce());
    private final List<String> expected = new ArrayList<>();
    /// What was foreseen, until anything is shown.
    private Optional<String> first = Optional.empty();
    private final Drawing drawing = new Drawing(() -> onPainted.run(), this::lookAhead);
    private final PageSize pageSize = new PageSize();
    private boolean isSeen;
    private boolean fontsAreThere;
    private Runnable onReady = () -> { };
    private Optional<Double> sides = Optional.empty();

    /// @param engineFolder where the engine may keep its own files; nothing of a card is stored there
    /// @param opener gets the links that the reader chooses: `http`, `https` and `mailto` only
    public CardView(File engineFolder, Consumer<URI> opener) {
        this.engineFolder = engineFolder;
        this.opener = opener;
        getStyleClass().add("card-view");
        setMinSize(0, 0);
        setFocusTraversable(false);
    }

    /// Starts the engine, so that the first card is there at once.
    public void prepare() {
        if (web == null) {
            start();
        }
    }

    /// Makes ready what is likely to be the first side shown.
    public void foresee(String html) {
        equipment.begin(html);
        first = Optional.of(html);
        if (scripts.isThere()) {
            makeFirstReady();
        }
    }

    /// Shows another card, from its top.
    public void show(String html) {
        first = Optional.empty();
        equipment.begin(html);
        whenThere(() -> {
            begun();
            equipment.giveTo(scripts, html);
            scripts.call("show", html);
            uncoverEarly(html);
        });
    }

    /// The very first card is seen in the first frame that it is drawn in. Formulas wait for their fonts, if they have
    /// not done so yet.
    private void uncoverEarly(String html) {
        if (web != null && (fontsAreThere || !Equipment.hasFormula(html))) {
            web.setOpacity(1);
        }
    }

    /// Shows the other side of the same card: what both sides have in common stays where it is.
    public void reveal(String html) {
        whenThere(() -> {
            begun();
            equipment.giveTo(scripts, html);
            scripts.call("reveal", html);
        });
    }

    /// Makes a side ready that will probably be shown soon: its formulas set, its code coloured, its pictures unpacked.
    /// The page keeps the last few.
    public void expect(String html) {
        if (isSeen && scripts.isThere()) {
            equipment.giveTo(scripts, html);
            scripts.call("expect", html);
        } else {
            expected.add(html); // what is being shown has the engine for itself
        }
    }

    /// Makes the first side of all ready to be drawn in one frame, its fonts included.
    ///
    /// @param ready runs then
    public void expectFirst(String html, Runnable ready) {
        first = Optional.empty();
        equipment.begin(html);
        whenThere(() -> {
            equipment.giveTo(scripts, html);
            onReady = ready;
            scripts.call("expectFirst", html);
        });
    }

    /// Lets the page know at once how large it is, before a pulse writes down what is to be drawn.
    public void passSizeOn() {
        if (web != null) {
            pageSize.passOn(web);
        }
    }

    /// Called each time when a new card or side is drawn.
    public void setOnPainted(Runnable onPainted) {
        this.onPainted = onPainted;
    }

    public void setDark(boolean dark) {
        theme = dark ? "dark" : "light";
        if (scripts.isThere()) {
            scripts.call("theme", theme);
        }
    }

    /// @param sides the margin left and right of the text, in pixels; the page chooses by its width if it is never said
    public void setSides(double sides) {
        this.sides = Optional.of(sides);
        applySides();
    }

    /// @param zoom 1 is the design's size
    public void setZoom(double zoom) {
        this.zoom = zoom;
        if (web != null) {
            web.setZoom(zoom);
        }
        applySides();
    }

    /// The margin is the window's: it does not grow with the text.
    private void applySides() {
        if (scripts.isThere()) {
            sides.ifPresent(width -> scripts.call("sides", width / zoom + "px"));
        }
    }

    /// The text that the reader has marked, formulas as TeX; empty if there is none.
    public String selectedText() {
        return scripts.evaluate("recto.selection()").map(String::valueOf).orElse("");
    }

    /// Goes to the next link of the card, marks it, and follows it as a click would.
    ///
    /// @return false if the card has none
    public boolean followNextLink() {
        return scripts.evaluate("recto.nextLink()").filter(Boolean.TRUE::equals).isPresent();
    }

    /// Scrolls or copies if the key says so.
    ///
    /// @return whether it did, and nobody else should
    public boolean press(KeyEvent event) {
        if (!scripts.isThere() || event.getEventType() != KeyEvent.KEY_PRESSED) {
            return false;
        }
        if (event.isShortcutDown()) {
            return event.getCode() == KeyCode.C && copySelection();
        }
        if (event.isAltDown() || event.isMetaDown()) {
            return false;
        }
        var scroll = ScrollKeys.script(event.getCode());
        return scroll.isPresent() && scripts.run(scroll.get());
    }

    /// For tests and pictures: runs a script in the page, if it is there.
    Optional<Object> evaluate(String script) {
        return scripts.evaluate(script);
    }

    private void start() {
        var view = ClosedWeb.in(this, engineFolder, this::press, this::hear, this::begin);
        web = view;
        scripts.runIn(view.getEngine());
        view.setOpacity(0);
        view.setZoom(zoom);
        CopyMenu.offer(view, this::selectedText, this::copySelection);
        page.thenAccept(made -> Platform.runLater(() -> {
            nonce = made.nonce();
            view.getEngine().loadContent(made.html());
        }));
        getChildren().add(view);
        requestLayout();
    }

    private void begin() {
        if (!scripts.isThere() && !nonce.isEmpty()) {
            var asked = scripts.begin();
            scripts.call("theme", theme);
            applySides();
            asked.run();
            makeFirstReady();
        }
    }

    /// Nobody waits for it: it comes after what stands in the window is seen, and after what it needs has been made.
    private void makeFirstReady() {
        first.ifPresent(html -> new Drawing(() -> { }, () -> equipment.whenMade(html, () -> {
            if (first.isPresent()) {
                equipment.giveTo(scripts, html);
                scripts.call("expect", html);
            }
        })).begin());
    }

    private void whenThere(Runnable action) {
        prepare();
        scripts.whenThere(action);
    }

    /// The page's only way to say something: a word and a text.
    private void hear(String message) {
        int end = message.indexOf('\n');
        var text = message.substring(end + 1);
        switch (end < 0 ? message : message.substring(0, end)) {
            case "set" -> set();
            case "ready" -> ready();
            case "copy" -> CardClipboard.copy(text);
            case "open" -> OpenedOutside.target(text).ifPresent(opener);
            default -> { }
        }
    }

    private void ready() {
        fontsAreThere = true;
        var then = onReady;
        onReady = () -> { };
        // Not within the script that says so.
        Platform.runLater(then);
    }

    private void begun() {
        drawing.stop();
        isSeen = false;
    }

    private void set() {
        if (web != null) {
            web.setOpacity(1);
        }
        drawing.begin();
    }

    private void lookAhead() {
        isSeen = true;
        equipment.beginAll();
        var sides = List.copyOf(expected);
        expected.clear();
        sides.forEach(this::expect);
    }

    private boolean copySelection() {
        var text = selectedText();
        if (!text.isEmpty()) {
            CardClipboard.copy(text);
        }
        return !text.isEmpty();
    }

    @Override
    protected void layoutChildren() {
        for (Node child : getManagedChildren()) {
            layoutInArea(child, 0, 0, getWidth(), getHeight(), 0, HPos.LEFT, VPos.TOP);
        }
    }
}

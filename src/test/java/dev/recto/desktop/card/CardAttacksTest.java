package dev.recto.desktop.card;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.recto.library.LibraryPictures;
import dev.recto.render.AttackingCards;
import dev.recto.render.Attacks;
import dev.recto.render.CardHtml;
import dev.recto.render.Disguises;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Cards that attack, in the real engine. What they would load is there to be loaded, and counted: connections by a
/// server that counts each one before a byte is sent, names of hosts by the resolver, files by their time of access,
/// scripts by the page's title. [EngineNetworkTest] shows that these counters count.
class CardAttacksTest {
    private static final int SEED = 20_261_120;

    /// The engine's own parser judges: what stands in the page, but for what the page itself has made of formulas and
    /// code, may be nothing but elements to be read.
    private static final String JUDGE = """
            (() => {
                const allowed = new Set((
                    'a abbr article b bdi bdo blockquote br button caption cite code col colgroup dd del'
                    + ' details dfn div dl dt em figcaption figure h1 h2 h3 h4 h5 h6 hr i img ins kbd li mark ol'
                    + ' p pre q rp rt ruby s samp section small span strong sub summary sup table tbody td tfoot'
                    + ' th thead tr u ul var wbr').split(' '));
                const attributes = new Set((
                    'class id dir lang title href src alt width height start reversed type value open align'
                    + ' colspan rowspan scope span role aria-label aria-checked data-tex data-head').split(' '));
                const made = new Set(document.querySelectorAll(
                    '#sheet .katex, #sheet .katex *, #sheet .tools, #sheet .tools *'));
                const wrong = [];
                for (const element of document.querySelectorAll('#sheet *')) {
                    const ours = made.has(element);
                    if (!ours && !allowed.has(element.localName)) wrong.push('<' + element.localName + '>');
                    for (const {name, value} of element.attributes) {
                        if (name.startsWith('on') || !ours && !attributes.has(name)) wrong.push(name + '=' + value);
                        if (name === 'src' && !/^data:image\\/(png|gif|jpeg|svg\\+xml);base64,/.test(value))
                            wrong.push(name + '=' + value);
                        if (name.endsWith('href') && (ours || !/^(https?:\\/\\/|mailto:|#u-)/i.test(value)))
                            wrong.push(name + '=' + value);
                        if (name === 'id' && !value.startsWith('u-')) wrong.push(name + '=' + value);
                        if (/url\\(|expression/i.test(name === 'style' ? value : '')) wrong.push(name + '=' + value);
                    }
                    if (!ours && getComputedStyle(element).position === 'fixed')
                        wrong.push('fixed ' + element.localName);
                }
                if (document.title !== 'Card') wrong.push('a script ran');
                if (String(location) !== 'about:blank') wrong.push('left for ' + location);
                if (document.querySelectorAll('body > *').length !== 4) wrong.push('the page has other parts');
                document.title = 'Card';
                return wrong.join(', ');
            })()""";

    private CountingServer server;
    private Bait bait;
    private Path library;

    @TempDir
    Path folder;

    @BeforeEach
    void layBait() throws Exception {
        server = new CountingServer();
        bait = new Bait(folder.resolve("bait"));
        library = Files.createDirectories(folder.resolve("library"));
        Files.createSymbolicLink(library.resolve("link"), folder.resolve("bait"));
        CountedLookups.forget();
    }

    @AfterEach
    void stop() throws Exception {
        server.close();
    }

    /// Each attack, against the server, is on every kind of card, in every place of it, as question and as answer.
    @Test
    void nothingLoadsReadsOrRunsOnAnyKindOfCard() throws Exception {
        var found = new ArrayList<String>();
        try (var cards = new ShownCards(folder, pictures())) {
            cards.answer("first");
            var html = new CardHtml(pictures());
            for (var attack : Attacks.all(server.address()).entrySet()) {
                var kinds = AttackingCards.of(attack.getValue());
                for (int i = 0; i < kinds.size(); i += 6) {
                    var some = kinds.subList(i, Math.min(i + 6, kinds.size()));
                    cards.lay(some.stream().map(html::question).collect(Collectors.joining()));
                    found.addAll(judged(cards, attack.getKey() + " as question"));
                    cards.lay(some.stream().map(html::answer).collect(Collectors.joining()));
                    touchEverything(cards);
                    found.addAll(judged(cards, attack.getKey() + " as answer"));
                }
            }
            assertWindowAnswers(cards);
            assertEquals(List.of(), unasked(cards));
        }
        assertEquals(List.of(), found);
        assertNothingWasAskedFor();
    }

    /// Each attack again, against files and by other ways, and in disguise; the kinds of cards by turns, each card as a
    /// reader meets it: the question, then the answer revealed and drawn.
    @Test
    void nothingLoadsReadsOrRunsByOtherWays() throws Exception {
        var found = new ArrayList<String>();
        try (var cards = new ShownCards(folder, pictures())) {
            int turn = 0;
            for (var attack : otherWays().entrySet()) {
                var kinds = AttackingCards.of(attack.getValue());
                var card = kinds.get(turn++ % kinds.size());
                cards.layQuestion(card);
                cards.answer(card);
                found.addAll(judged(cards, attack.getKey()));
                if (turn % 50 == 0) {
                    assertWindowAnswers(cards);
                }
            }
            assertWindowAnswers(cards);
        }
        assertEquals(List.of(), found);
        assertNothingWasAskedFor();
    }

    /// Against files, a secure server, a host to be looked up, ways that lead out of the library; and all in disguise.
    private Map<String, String> otherWays() {
        var ways = List.of(bait.address(), server.address().replace("http:", "https:"), bait.address(), "../bait/",
                "http://" + CountedLookups.BAIT + ".invalid/", "link/", server.address().replace("http:", ""),
                folder.resolve("bait") + "/");
        var others = new LinkedHashMap<String, String>();
        var disguises = new Disguises(SEED);
        int turn = 0;
        for (var attack : Attacks.all(server.address()).entrySet()) {
            if (attack.getValue().contains(server.address())) {
                for (var way : List.of(bait.address(), ways.get(turn++ % ways.size()))) {
                    others.put(attack.getKey() + " but from " + way, attack.getValue().replace(server.address(), way));
                }
            }
            if (attack.getValue().length() < 2_000) {
                others.put(attack.getKey() + " in disguise", disguises.of(attack.getValue()));
            }
        }
        return others;
    }

    private CardPictures pictures() {
        return new CardPictures(LibraryPictures.below(library));
    }

    /// Addresses that a click would have handed to the system, though no reader may be led there.
    private static List<String> unasked(ShownCards cards) {
        return cards.opened.stream().map(String::valueOf).filter(link -> !link.matches("(?i)(https?|mailto):.*"))
                .toList();
    }

    /// The page alone, if something came past the sanitiser.
    @Test
    void pageLetsNothingLoadOrRunEvenUnsanitised() throws Exception {
        var ran = new ArrayList<String>();
        try (var cards = new ShownCards(folder)) {
            cards.answer("first");
            for (var attack : Attacks.all(server.address(), bait.address()).entrySet()) {
                if (attack.getValue().contains("<object") || attack.getValue().contains("<embed")) {
                    continue; // This engine has no words for "plug-in blocked", and prints that it lacks them.
                }
                cards.lay("<article class=\"card\">" + attack.getValue() + "</article>");
                touchEverything(cards);
                if (!cards.evaluate("document.title").equals("Card")) {
                    ran.add(attack.getKey());
                    cards.evaluate("document.title = 'Card'");
                }
            }
            cards.answer("last");
        }
        assertEquals(List.of(), ran);
        assertNothingWasAskedFor();
    }

    /// Any button with any key held, and dragging: nothing is loaded, no window opens, and at most the opener is asked.
    @Test
    void noWayOfClickingOrDraggingLeavesThePage() throws Exception {
        try (var cards = new ShownCards(folder)) {
            cards.answer("[go](" + server.address() + "link) and words to be marked");
            var place = cards.evaluate(
                    "(r => (r.left + 3) + ' ' + (r.top + 3))"
                            + "(document.querySelector('.answer a').getBoundingClientRect())")
                    .split(" ");
            double x = Double.parseDouble(place[0]);
            double y = Double.parseDouble(place[1]);
            int windows = ShownCards.onScreen(() -> Window.getWindows().size());
            for (var button : List.of(MouseButton.PRIMARY, MouseButton.MIDDLE)) {
                for (boolean held : new boolean[] {false, true}) {
                    mouse(cards, MouseEvent.MOUSE_PRESSED, x, y, button, held);
                    mouse(cards, MouseEvent.MOUSE_RELEASED, x, y, button, held);
                    mouse(cards, MouseEvent.MOUSE_PRESSED, x, y, button, held);
                    mouse(cards, MouseEvent.DRAG_DETECTED, x + 40, y + 40, button, held);
                    mouse(cards, MouseEvent.MOUSE_DRAGGED, x + 80, y + 80, button, held);
                    mouse(cards, MouseEvent.MOUSE_RELEASED, x + 80, y + 80, button, held);
                }
            }
            assertEquals("", cards.evaluate(JUDGE));
            assertEquals(windows, ShownCards.onScreen(() -> Window.getWindows().size()));
            assertEquals(Set.of(URI.create(server.address() + "link")), Set.copyOf(cards.opened));
            assertWindowAnswers(cards);
        }
        assertNothingWasAskedFor();
    }

    private static void mouse(
            ShownCards cards, EventType<MouseEvent> type, double x, double y, MouseButton button, boolean held)
            throws Exception {
        ShownCards.onScreen(() -> {
            var web = cards.view.getChildrenUnmodifiable().getFirst();
            Event.fireEvent(web, new MouseEvent(type, x, y, x, y, button, 1, held, held, false, false,
                    button == MouseButton.PRIMARY, button == MouseButton.MIDDLE, false, true, false, true, null));
            return web;
        });
    }

    private static List<String> judged(ShownCards cards, String attack) throws Exception {
        var wrong = cards.evaluate(JUDGE);
        return wrong.isEmpty() ? List.of() : List.of(attack + ": " + wrong);
    }

    /// A key reaches the window, and the next card is drawn.
    private static void assertWindowAnswers(ShownCards cards) throws Exception {
        var heard = new ArrayList<KeyCode>();
        ShownCards.onScreen(() -> {
            cards.scene.setOnKeyPressed(event -> heard.add(event.getCode()));
            var web = cards.view.getChildrenUnmodifiable().getFirst();
            Event.fireEvent(web,
                    new KeyEvent(KeyEvent.KEY_PRESSED, " ", " ", KeyCode.SPACE, false, false, false, false));
            return web;
        });
        assertEquals(List.of(KeyCode.SPACE), heard);
        cards.answer("Still *here*.");
        assertEquals("Still here.", cards.evaluate("document.querySelector('.answer').innerText.trim()"));
    }

    /// Our own connection comes after all that were made before.
    private void assertNothingWasAskedFor() throws Exception {
        server.expectOwn();
        assertEquals(List.of("GET /own HTTP/1.1"), server.requests());
        assertEquals(List.of(), CountedLookups.ofAttacks());
        assertEquals(List.of(), bait.taken());
    }

    /// What has no attribute but its class cannot answer to anything.
    private static void touchEverything(ShownCards cards) throws Exception {
        cards.evaluate("""
                for (const element of document.querySelectorAll('#sheet *')) {
                    const names = Element.prototype.getAttributeNames.call(element);
                    if (names.every(name => /^(class|dir|style)$/.test(name))) continue;
                    for (const kind of ['click', 'auxclick', 'mouseover', 'focus', 'error', 'load', 'dragstart',
                            'submit'])
                        EventTarget.prototype.dispatchEvent.call(element,
                            new Event(kind, {bubbles: false, cancelable: true}));
                } ''""");
    }
}

package dev.recto.desktop.card;

import dev.recto.render.CardPage;
import java.util.List;
import java.util.function.Supplier;

/// What only some cards need of the page: formulas and coloured code. It is made beside the window and given to the
/// page once, with the first card that needs it. For the JavaFX thread.
final class Equipment {
    private final Ahead<List<String>> formulas;
    private final Ahead<String> code = new Ahead<>(CardPage::code);

    /// @param nonce of the page, which its styles must know; may be waited for
    Equipment(Supplier<String> nonce) {
        formulas = new Ahead<>(() -> {
            var made = CardPage.formulas();
            return List.of(made.script(), "recto.style(" + made.style() + "," + ScriptText.quote(nonce.get()) + ")");
        });
    }

    static boolean hasFormula(String html) {
        return html.contains("class=\"math");
    }

    private static boolean hasCode(String html) {
        return html.contains("<pre");
    }

    /// Begins with what a side will need.
    void begin(String html) {
        if (hasFormula(html)) {
            formulas.begin();
        }
        if (hasCode(html)) {
            code.begin();
        }
    }

    void beginAll() {
        formulas.begin();
        code.begin();
    }

    /// Does something once what a side needs is made.
    void whenMade(String html, Runnable action) {
        Runnable next = () -> {
            if (hasCode(html)) {
                code.whenMade(action);
            } else {
                action.run();
            }
        };
        if (hasFormula(html)) {
            formulas.whenMade(next);
        } else {
            next.run();
        }
    }

    /// Gives the page what this side needs and it does not have yet. The page must be there.
    void giveTo(PageScripts page, String html) {
        if (hasFormula(html)) {
            formulas.take().ifPresent(scripts -> scripts.forEach(page::run));
        }
        if (hasCode(html)) {
            code.take().ifPresent(page::run);
        }
    }
}

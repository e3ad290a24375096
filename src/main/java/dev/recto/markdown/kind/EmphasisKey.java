package dev.recto.markdown.kind;

import dev.recto.markdown.kind.Options.Option;
import dev.recto.markdown.kind.Options.Style;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// A key that is nothing but how the options are set: the right ones are bold as a whole, underlined, in italics or
/// marked, the others are not; or all but the right one are struck out.
final class EmphasisKey {
    private static final List<Emphasis> OF_RIGHT =
            List.of(Emphasis.BOLD, Emphasis.MARKED, Emphasis.UNDERLINED, Emphasis.ITALIC);

    private EmphasisKey() {}

    static Optional<AnswerKey> in(Options options) {
        var all = options.options();
        if (!mayBeIn(all) || options.style() != Style.LETTER && options.style() != Style.NUMBER
                && options.style() != Style.BULLET) {
            return Optional.empty();
        }
        for (var emphasis : OF_RIGHT) {
            var right = around(all, emphasis);
            if (!right.isEmpty() && right.size() < all.size()) {
                return Optional.of(new AnswerKey(right, options.rest()));
            }
        }
        var left = new TreeSet<Integer>();
        var struck = around(all, Emphasis.STRUCK);
        for (var i = 0; i < all.size(); i++) {
            if (!struck.contains(i)) {
                left.add(i);
            }
        }
        return left.size() == 1 ? Optional.of(new AnswerKey(left, options.rest())) : Optional.empty();
    }

    private static boolean mayBeIn(List<Option> options) {
        for (var option : options) {
            if (Emphasis.mayBegin(option.text(), 0)) {
                return true;
            }
        }
        return false;
    }

    private static Set<Integer> around(List<Option> options, Emphasis emphasis) {
        var found = new TreeSet<Integer>();
        for (var i = 0; i < options.size(); i++) {
            if (emphasis.isAround(options.get(i).text())) {
                found.add(i);
            }
        }
        return found;
    }

    /// The texts, without what would tell the right ones from the others.
    static List<String> untold(List<Option> options) {
        var texts = new ArrayList<String>(options.size());
        for (var option : options) {
            texts.add(option.text());
        }
        if (!mayBeIn(options)) {
            return texts;
        }
        for (var emphasis : Emphasis.values()) {
            var set = around(options, emphasis);
            if (set.size() < options.size()) {
                set.forEach(i -> texts.set(i, Emphasis.without(texts.get(i))));
            }
        }
        return texts;
    }
}

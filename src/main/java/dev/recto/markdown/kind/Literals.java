package dev.recto.markdown.kind;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// The literal texts that a regular expression cannot do without, read off the expression itself.
///
/// A text that lacks them need not be searched with it; one that has them may still not fit. Letter case is folded.
/// What is not understood here (classes of letters, back references) counts as any text, so that nothing is missed.
final class Literals {
    /// More would cost more to look for than they save.
    private static final int MOST = 60;

    /// The letters of the scripts of Europe and the Near East: to look one up in Unicode's own tables takes longer than
    /// what it is compared with.
    private static final char[] FOLDED = new char[0x600];

    static {
        for (var c = 0; c < FOLDED.length; c++) {
            FOLDED[c] = Character.toLowerCase(Character.toUpperCase((char) c));
        }
    }

    private final String regex;
    private int at;

    /// What is known of a part of an expression.
    ///
    /// @param exact all the texts it fits; empty if these cannot be named
    /// @param beginnings one of these begins every text it fits
    /// @param needed of each of these sets one occurs in every text it fits
    private record Part(Optional<Set<String>> exact, Set<String> beginnings, List<Set<String>> needed) {
        static final Set<String> NOTHING = Set.of("");
        static final Part ANY = new Part(Optional.empty(), NOTHING, List.of());
        static final Part EMPTY = exactly(NOTHING);

        static Part exactly(Set<String> texts) {
            return new Part(Optional.of(texts), texts, List.of());
        }

        /// What is needed, the part itself among it if it is exact.
        List<Set<String>> all() {
            return exact.filter(texts -> !texts.contains("")).map(List::of).orElse(needed);
        }
    }

    private Literals(String regex) {
        this.regex = regex;
    }

    /// The texts, folded, of which one must be at the beginning wherever the expression fits; one of them is the empty
    /// text if that cannot be told.
    static Set<String> beginnings(String regex) {
        return new Literals(regex).alternatives().beginnings();
    }

    /// Sets of texts, folded, of each of which one must occur wherever the expression fits.
    static List<Set<String>> needed(String regex) {
        return new Literals(regex).alternatives().all();
    }

    /// Whether an expression fits only at the beginning of a text.
    static boolean isAnchored(String regex) {
        var depth = 0;
        var inClass = false;
        for (var i = 0; i < regex.length(); i++) {
            switch (regex.charAt(i)) {
                case '\\' -> i++;
                case '[' -> inClass = true;
                case ']' -> inClass = false;
                case '(' -> depth += inClass ? 0 : 1;
                case ')' -> depth -= inClass ? 0 : 1;
                case '|' -> {
                    if (depth == 0 && !inClass) {
                        return false;
                    }
                }
                default -> { }
            }
        }
        return regex.startsWith("^");
    }

    /// The expression cut at the bars that are in no group.
    static List<String> alternatives(String regex) {
        var alternatives = new ArrayList<String>();
        var literals = new Literals(regex);
        while (literals.at < regex.length()) {
            var start = literals.at;
            literals.sequence();
            alternatives.add(regex.substring(start, literals.at));
            literals.at++;
        }
        return alternatives;
    }

    /// Whether one of these texts, in folded letters, stands at this place of another one.
    static boolean stand(String folded, String in, int at) {
        if (in.length() - at < folded.length()) {
            return false;
        }
        for (var i = 0; i < folded.length(); i++) {
            if (folded(in.charAt(at + i)) != folded.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /// As `java.util.regex` compares letters when their case is to be ignored.
    static char folded(char c) {
        if (c < 0x80) {
            return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
        }
        return c < FOLDED.length ? FOLDED[c] : hasNoCase(c) ? c : Character.toLowerCase(Character.toUpperCase(c));
    }

    /// Whether it is of one of the scripts of East Asia.
    private static boolean hasNoCase(char c) {
        return c >= 0x2e80 && c < 0xa640 || c >= 0xac00 && c < 0xd800;
    }

    private Part alternatives() {
        var parts = new ArrayList<Part>();
        parts.add(sequence());
        while (at < regex.length() && regex.charAt(at) == '|') {
            at++;
            parts.add(sequence());
        }
        return parts.size() == 1 ? parts.getFirst() : either(parts);
    }

    private static Part either(List<Part> parts) {
        var exact = new LinkedHashSet<String>();
        var beginnings = new LinkedHashSet<String>();
        var needed = new LinkedHashSet<String>();
        var isExact = true;
        var isNeeded = true;
        for (var part : parts) {
            isExact &= part.exact().isPresent();
            part.exact().ifPresent(exact::addAll);
            beginnings.addAll(part.beginnings());
            var best = best(part.all());
            isNeeded &= best.isPresent();
            best.ifPresent(needed::addAll);
        }
        var begins = beginnings.contains("") ? Part.NOTHING : few(beginnings);
        return new Part(isExact && exact.size() <= MOST * 4 ? Optional.of(exact) : Optional.empty(),
                begins, isNeeded ? List.of(needed) : List.of());
    }

    /// Not too many: of many only the first letters.
    private static Set<String> few(Set<String> beginnings) {
        return beginnings.size() <= MOST * 4 ? beginnings : beginnings.stream()
                .map(text -> text.substring(0, Math.min(text.length(), 3))).collect(Collectors.toSet());
    }

    /// The set whose shortest text is the longest; among single characters signs are rarer than letters.
    private static Optional<Set<String>> best(List<Set<String>> needed) {
        return needed.stream().max(Comparator.<Set<String>>comparingInt(Literals::shortest)
                .thenComparing(texts -> texts.stream().noneMatch(text -> text.chars().anyMatch(Character::isLetter))));
    }

    /// The length of the shortest.
    static int shortest(Set<String> texts) {
        return texts.stream().mapToInt(String::length).min().orElse(0);
    }

    private Part sequence() {
        var begins = Part.NOTHING;
        var beginsOpen = true;
        var run = Part.NOTHING;
        var isExact = true;
        var needed = new ArrayList<Set<String>>();
        while (at < regex.length() && regex.charAt(at) != '|' && regex.charAt(at) != ')') {
            var part = quantified(atom());
            if (beginsOpen) {
                var more = joined(begins, part.beginnings());
                begins = more.orElse(begins);
                beginsOpen = more.isPresent() && part.exact().isPresent();
            }
            var longer = part.exact().flatMap(texts -> texts.size() > MOST ? Optional.empty() : Optional.of(texts));
            var previous = run;
            var grown = longer.flatMap(texts -> joined(previous, texts));
            if (grown.isPresent()) {
                run = grown.get();
                continue;
            }
            isExact = false;
            addIfSaying(needed, run);
            if (part.exact().isPresent()) {
                // Too many together: what comes begins anew.
                run = longer.orElse(Part.NOTHING);
                part.exact().filter(texts -> longer.isEmpty()).ifPresent(texts -> addIfSaying(needed, texts));
            } else {
                needed.addAll(part.needed());
                run = Part.NOTHING;
            }
        }
        if (isExact) {
            return Part.exactly(run);
        }
        addIfSaying(needed, run);
        return new Part(Optional.empty(), begins, List.copyOf(needed));
    }

    private static void addIfSaying(List<Set<String>> needed, Set<String> texts) {
        if (!texts.contains("")) {
            needed.add(texts);
        }
    }

    private static Optional<Set<String>> joined(Set<String> heads, Set<String> tails) {
        if (heads.size() * tails.size() > MOST) {
            return heads.equals(Part.NOTHING) ? Optional.of(tails) : Optional.empty();
        }
        var joined = new LinkedHashSet<String>();
        for (var head : heads) {
            tails.forEach(tail -> joined.add(head + tail));
        }
        return Optional.of(joined);
    }

    private Part quantified(Part part) {
        if (at >= regex.length()) {
            return part;
        }
        var atLeastOnce = switch (regex.charAt(at)) {
            case '?' -> {
                at++;
                skipMode();
                yield part.exact().isPresent() ? optional(part.exact().get()) : Part.ANY;
            }
            case '*' -> {
                at++;
                skipMode();
                yield Part.ANY;
            }
            case '+' -> {
                at++;
                skipMode();
                yield new Part(Optional.empty(), part.beginnings(), part.all());
            }
            case '{' -> {
                var none = regex.startsWith("{0", at);
                at = regex.indexOf('}', at) + 1;
                skipMode();
                yield none ? Part.ANY : new Part(Optional.empty(), part.beginnings(), part.all());
            }
            default -> part;
        };
        return atLeastOnce;
    }

    private static Part optional(Set<String> texts) {
        var or = new LinkedHashSet<>(texts);
        or.add("");
        return Part.exactly(or);
    }

    /// A quantifier's `?` or `+`, which do not change what fits.
    private void skipMode() {
        if (at < regex.length() && (regex.charAt(at) == '?' || regex.charAt(at) == '+')) {
            at++;
        }
    }

    private Part atom() {
        var c = regex.charAt(at++);
        return switch (c) {
            case '^', '$' -> Part.EMPTY;
            case '.' -> Part.ANY;
            case '(' -> group();
            case '[' -> oneOf();
            case '\\' -> escaped();
            default -> Part.exactly(Set.of(String.valueOf(folded(c))));
        };
    }

    private Part group() {
        var looksAround = regex.startsWith("?!", at) || regex.startsWith("?=", at) || regex.startsWith("?<!", at)
                || regex.startsWith("?<=", at);
        if (regex.startsWith("?:", at)) {
            at += 2;
        } else if (looksAround) {
            at += regex.charAt(at + 1) == '<' ? 3 : 2;
        } else if (regex.startsWith("?<", at)) {
            at = regex.indexOf('>', at) + 1;
        }
        var inner = alternatives();
        at++;
        return looksAround ? Part.EMPTY : inner;
    }

    /// A class of a few characters; anything else is any text.
    private Part oneOf() {
        var texts = new LinkedHashSet<String>();
        var plain = regex.charAt(at) != '^';
        var depth = 1;
        while (depth > 0) {
            var c = regex.charAt(at++);
            if (c == ']') {
                depth--;
            } else if (c == '[') {
                depth++;
                plain = false;
            } else if (c == '\\') {
                plain &= !Character.isLetterOrDigit(regex.charAt(at));
                texts.add(String.valueOf(folded(regex.charAt(at++))));
            } else {
                plain &= c != '&' && (c != '-' || regex.charAt(at) == ']' || texts.isEmpty());
                texts.add(String.valueOf(folded(c)));
            }
        }
        return plain && texts.size() <= 8 ? Part.exactly(texts) : Part.ANY;
    }

    private Part escaped() {
        var c = regex.charAt(at++);
        if (c == 'b' || c == 'B') {
            return Part.EMPTY;
        }
        if (c == 'p' || c == 'P') {
            at = regex.charAt(at) == '{' ? regex.indexOf('}', at) + 1 : at + 1;
            return Part.ANY;
        }
        if (c == 'x' || c == 'u' || c == 'k' || c == 'Q') {
            throw new IllegalArgumentException("not understood in " + regex + ": \\" + c);
        }
        return Character.isLetterOrDigit(c) ? Part.ANY : Part.exactly(Set.of(String.valueOf(c)));
    }
}

package dev.recto.markdown.kind;

import dev.recto.card.Card.Blank;
import dev.recto.markdown.edge.Masked;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The hidden parts of a text in the notations there are.
public final class Blanks {
    /// How a hidden part is marked.
    public enum Notation {
        /// `{{c1::text::hint}}`, as in Anki; without the letter in Mochi.
        NUMBERED("\\{\\{c?\\d{1,2}::"),
        /// `{{cloze text\\hint}}`, as in Logseq.
        WORD("\\{\\{cloze:?[ \\t]+"),
        /// `==text==`, as in Obsidian; `'===' or '=='` compares.
        HIGHLIGHT("(?<!=)==(?=[^\\s=])(?!['\"’”][\\s,.;)])(?<text>[^\\n]{1,500}?)(?<=[^\\s=])==(?!=)"),
        /// `{text}`, `{2:text}`, `{c1|text}`.
        BRACES("(?<![{\\\\$])\\{(?:c?\\d{1,2}[:|]{1,2})?(?<text>[^{}\\n:]{1,300})\\}(?!\\})"),
        /// `[text]`, as in hashcards; no link, no picture, no footnote.
        BRACKETS("(?<![!\\]\\\\\\[])\\[(?![\\s^x!]?\\])(?<text>[^\\[\\]\\n]{1,500})\\](?![(\\[:])");

        private final Pattern pattern;

        Notation(String regex) {
            pattern = Pattern.compile(regex, Pattern.DOTALL);
        }
    }

    private static final int LONGEST = 2000;

    private Blanks() {}

    /// The blanks of a text in order; none inside code, and none inside a formula, but a blank may hold one.
    public static List<Blank> in(String text, Set<Notation> notations) {
        var blanks = new ArrayList<Blank>();
        var masked = Masked.of(text);
        for (var notation : notations.isEmpty() ? notations : EnumSet.copyOf(notations)) {
            var matcher = notation.pattern.matcher(text);
            while (matcher.find()) {
                if (masked.charAt(matcher.start()) != Masked.HIDDEN) {
                    switch (notation) {
                        case NUMBERED -> doubleBraces(text, matcher, "::").ifPresent(blanks::add);
                        case WORD -> doubleBraces(text, matcher, "\\\\").ifPresent(blanks::add);
                        case HIGHLIGHT, BRACES, BRACKETS -> blanks.add(plain(matcher));
                    }
                }
            }
        }
        blanks.sort(Comparator.comparingInt(Blank::start));
        var apart = new ArrayList<Blank>();
        for (var blank : blanks) {
            if (apart.isEmpty() || blank.start() >= apart.getLast().end()) {
                apart.add(blank);
            }
        }
        return apart;
    }

    private static Blank plain(Matcher matcher) {
        return new Blank(matcher.start(), matcher.end(), matcher.group("text").strip(), Optional.empty());
    }

    /// From `{{c1::` to the next `}}`, if no other begins before that.
    ///
    /// @param divider of text and hint
    private static Optional<Blank> doubleBraces(String text, Matcher opening, String divider) {
        var last = Math.min(text.length(), opening.end() + LONGEST);
        var end = text.indexOf("}}", opening.end(), last);
        var next = text.indexOf("{{c", opening.end(), last);
        if (end < 0 || next >= 0 && next < end) {
            return Optional.empty();
        }
        var close = end < text.length() - 2 && text.charAt(end + 2) == '}' ? end + 1 : end;
        var inside = text.substring(opening.end(), close);
        var hint = inside.indexOf(divider);
        var hidden = hint < 0 ? inside : inside.substring(0, hint);
        return hidden.isBlank() ? Optional.empty() : Optional.of(new Blank(opening.start(), close + 2, hidden.strip(),
                hint < 0 ? Optional.empty() : Optional.of(inside.substring(hint + divider.length()).strip())));
    }
}

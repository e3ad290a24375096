package dev.recto.render;

import java.text.Normalizer;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/// Arabic letters in the forms that they take beside each other.
///
/// The web view of JavaFX 26 draws each Arabic letter as if it stood alone, which nobody can read. Unicode has the
/// forms of joined letters as characters of their own (presentation forms, U+FB50 to U+FEFC), and those are drawn as
/// they are. Which form a letter takes follows the rules of the Unicode standard, chapter 9.2, "Arabic Joining Rules".
public final class ArabicJoining {
    private static final Pattern ARABIC = Pattern.compile("[\\u0600-\\u06FF]");
    private static final Pattern PRESENTED = Pattern.compile("[\\uFB50-\\uFDCF\\uFDF0-\\uFDFF\\uFE80-\\uFEFC]+");
    private static final char LAM = '\u0644';
    private static final char TATWEEL = '\u0640';
    private static final char JOINER = '\u200D';

    private ArabicJoining() {}

    private enum Form { ISOLATED, INITIAL, MEDIAL, FINAL }

    /// The same text in joined letters, to be shown. What is not Arabic stays as it is.
    public static String joined(String text) {
        return ARABIC.matcher(text).find() ? join(text) : text;
    }

    /// The text as one would type it, from what is shown: for the clipboard.
    public static String asTyped(String shown) {
        return PRESENTED.matcher(shown).replaceAll(
                letters -> Matcher.quoteReplacement(Normalizer.normalize(letters.group(), Normalizer.Form.NFKC)));
    }

    /// Joins the letters of all text but formulas, which are read as TeX first.
    static void settle(Element body) {
        body.nodeStream(TextNode.class).forEach(text -> {
            var shown = joined(text.getWholeText());
            if (!inFormula(text) && !shown.equals(text.getWholeText())) {
                text.text(shown);
            }
        });
    }

    private static boolean inFormula(TextNode text) {
        return text.parent() instanceof Element parent && parent.closest(".math") != null;
    }

    private static String join(String text) {
        var shown = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            boolean before = joinsOn(neighbour(text, i, -1));
            var ligature = text.charAt(i) == LAM && i + 1 < text.length()
                    ? Forms.of(text.substring(i, i + 2)) : Forms.NONE;
            if (ligature.joins()) {
                shown.append(ligature.form(before, false));
                i++;
            } else {
                var letter = Forms.of(text.substring(i, i + 1));
                shown.append(letter.form(before, joinsBack(neighbour(text, i, 1))));
            }
        }
        return shown.toString();
    }

    /// The next character in that direction that is not transparent, as vowel marks are.
    private static Optional<Character> neighbour(String text, int from, int step) {
        for (int i = from + step; i >= 0 && i < text.length(); i += step) {
            int type = Character.getType(text.charAt(i));
            boolean transparent = type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK;
            if (!transparent) {
                return Optional.of(text.charAt(i));
            }
        }
        return Optional.empty();
    }

    /// Whether the letter stretches out to the one that follows it.
    private static boolean joinsOn(Optional<Character> letter) {
        return letter.filter(c -> extendsLines(c) || Forms.of(c.toString()).has(Form.INITIAL)).isPresent();
    }

    /// Whether the letter takes hold of the one before it.
    private static boolean joinsBack(Optional<Character> letter) {
        return letter.filter(c -> extendsLines(c) || Forms.of(c.toString()).has(Form.FINAL)).isPresent();
    }

    private static boolean extendsLines(char c) {
        return c == TATWEEL || c == JOINER;
    }

    /// The forms of one letter, or of lam with an alef.
    private record Forms(String itself, Map<Form, Character> forms) {
        static final Forms NONE = new Forms("", Map.of());

        static Forms of(String letters) {
            return Alphabet.LETTERS.getOrDefault(letters, new Forms(letters, Map.of()));
        }

        boolean has(Form form) {
            return forms.containsKey(form);
        }

        boolean joins() {
            return !forms.isEmpty();
        }

        String form(boolean before, boolean after) {
            boolean on = after && has(Form.INITIAL);
            var form = before && has(Form.FINAL) ? on ? Form.MEDIAL : Form.FINAL : on ? Form.INITIAL : Form.ISOLATED;
            return forms.containsKey(form) ? forms.get(form).toString() : itself;
        }
    }

    /// Read from the names and decompositions that Unicode gives its characters, when the first Arabic text comes.
    private static final class Alphabet {
        private static final Pattern NAME = Pattern.compile(".* (ISOLATED|INITIAL|MEDIAL|FINAL) FORM");
        static final Map<String, Forms> LETTERS = letters();

        private static Map<String, Forms> letters() {
            var letters = new HashMap<String, Forms>();
            for (char c = '\uFB50'; c <= '\uFEFC'; c++) {
                var name = NAME.matcher(Optional.ofNullable(Character.getName(c)).orElse(""));
                var letter = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC);
                if (name.matches() && (letter.length() == 1 || isLamAlef(letter))) {
                    letters.computeIfAbsent(letter, l -> new Forms(l, new EnumMap<>(Form.class)))
                            .forms().put(Form.valueOf(name.group(1)), c);
                }
            }
            return Map.copyOf(letters);
        }

        private static boolean isLamAlef(String letters) {
            return letters.length() == 2 && letters.charAt(0) == LAM
                    && "\u0622\u0623\u0625\u0627".indexOf(letters.charAt(1)) >= 0;
        }
    }
}

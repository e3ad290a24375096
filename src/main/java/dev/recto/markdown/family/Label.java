package dev.recto.markdown.family;

import dev.recto.markdown.block.Slice;
import dev.recto.markdown.block.WhiteSpace;
import dev.recto.markdown.edge.Grade;
import dev.recto.markdown.kind.Beginnings;
import dev.recto.markdown.kind.Wording;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The number or mark that a question may start with.
///
/// @param number as written, `17a`; empty if the mark has none
/// @param named whether the mark is a word for "question" and not only a number
/// @param rest the question without it
record Label(String number, boolean named, String rest) {
    private static final String DECORATION = "[^\\p{L}\\p{N}\\s\\[(<!*_`$\\\\#~\"'\\u00AB\\u201C\\u00BF-]{1,4}\\s*";
    private static final String NUMBER = "(?<number>\\p{Nd}{1,4}(?:\\.\\p{Nd}{1,3}){0,2}[a-z]?)";

    /// Behind a word, also that of a chapter: `Problem 3-6a`.
    private static final String NAMED_NUMBER =
            "(?<number>\\p{Nd}{1,4}(?:\\.\\p{Nd}{1,3}){0,2}(?:-\\p{Nd}{1,3})?[a-z]?)";

    /// `1.` `1)` `1 .` `(1)` `[1]` `1:` `1、` `#1`, never `2-FA`, `3 pillars` or `1.5 times`.
    static final Pattern NUMBERED = Pattern.compile(
            "^(?:" + DECORATION + ")?(?:[(\\[]?" + NUMBER + "(?:\\s?[.)\\]:：．）、]+(?=\\s|$|\\D)|\\s?[-–—](?=\\s))"
                    + "|#\\s?(?<hash>\\p{Nd}{1,4})(?=\\s|$)[.):]?)\\s*(?<rest>.*)$", Pattern.DOTALL);

    /// How hard a question is, or what it is worth: `Question 3 (hard): …`.
    private static final String ASIDE = "(?<aside>[(\\[（][^()\\[\\]（）\\n]{1,24}[)\\]）])";

    /// What a question is about, where it has no other text: `Question 3 (leaves of trees, new)`.
    private static final String TOPIC = "[(\\[（][^()\\[\\]（）\\n?？؟]{25,70}[)\\]）](?=$)";

    /// A bracket, what a sign of division begins, or how many there are: `Question 1 of 10`.
    private static final Pattern FILED = Pattern.compile(
            "[(\\[（【][^()\\[\\]（）【】\\n?？؟]{1,40}[)\\]）】]|[|｜·•/](?!\\|)[^\\n?？؟:：]{1,80}"
                    + "|(?:of|von|de|sur|di|из|із|od|van|av)\\s\\p{Nd}{1,4}[^\\p{L}\\p{N}]{0,3}"
                    + "|[-–—]?\\s?\\p{Nd}{1,3}(?:[.,]\\p{Nd}{1,2})?\\s?(?:" + Wording.points() + ")[.:]?",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern GRADED =
            Pattern.compile("[(\\[（【|｜·•]?\\s*(?<word>[\\p{L}-]{1,16})(?!\\p{L}).{0,80}");

    private static final String WORD = Wording.numberedLabels();

    /// `Q1:` `q1)` `Q.` `Question 3.` `Frage 2:` `第 1 题`.
    static final Pattern NAMED = Pattern.compile(
            "^(?:" + DECORATION + ")?(?:(?:" + WORD + ")"
                    + "(?:\\s?(?:[.#№-]|(?:n[°ºo]|nr|č|núm)\\.?)?\\s?" + NAMED_NUMBER
                            + "(?:\\s{0,3}" + ASIDE + "\\s?(?=[:：]|$)|\\s?" + TOPIC + ")?"
                            + "(?:\\s?(?:[-=]>|[→➔➜])|\\s?[.):：）-]+|\\s?[-–—]+(?=\\s)"
                            + "|(?=[\\s\u3000])|$)|\\s?[.:：)](?=[\\s*_]|$)|"
                            + "(?<=\\p{L}{5})\\s*$)"
                    + "|第\\s?(?<nth>[\\p{Nd}一二三四五六七八九十百]{1,5})\\s?[题題问問][.:：、]?)\\s*(?<rest>.*)$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL);

    /// In characters, signs around it included.
    private static final int MOST_OF_NUMBER = 16;

    /// The key of the number 10, U+1F51F.
    private static final String TEN = "\uD83D\uDD1F";
    private static final int LONGEST_GRADE = 16;

    private static final Beginnings WORDS = Beginnings.of(WORD + "|第");

    static Optional<Label> of(String text) {
        if (text.isEmpty()) {
            return Optional.empty();
        }
        // Most headings begin with another word, and then have no label at all.
        var first = text.codePointAt(0);
        var plain = first == 'Q' || first == 'q' ? endOfInitial(text) : 0;
        if (plain > 0) {
            var number = text.substring(1, endOfDigits(text, 1, 4));
            return Optional.of(new Label(number, true, text.substring(plain).strip()));
        }
        var glued = first == 'Q' || first == 'q' ? GluedInitial.end(text) : 0;
        if (glued > 0) {
            return Optional.of(new Label("", true, text.substring(glued)));
        }
        var graded = first == '[' || first == '(' || first == '【' ? behindGrade(text) : Optional.<Label>empty();
        if (graded.isPresent()) {
            return graded;
        }
        var named = !Character.isLetter(first) && isDecoration(first) || Character.isLetter(first) && WORDS.fit(text, 0)
                ? NAMED.matcher(text) : null;
        if (named != null && named.matches()) {
            return Optional.of(new Label(either(named.group("number"), named.group("nth")), true,
                    withAside(named.group("aside"), withoutDot(named.group("rest").strip()))));
        }
        var abbreviation = endOfAbbreviation(text);
        if (abbreviation > 0) {
            return numbered(text.substring(abbreviation));
        }
        if (first >= '0' && first <= '9' && beginsInAscii(text)) {
            return numbered(text);
        }
        var keycaps = endOfKeycaps(text);
        if (keycaps > 0) {
            var number = text.startsWith(TEN) ? "10" : text.substring(0, keycaps).replaceAll("[^0-9]", "");
            return Optional.of(new Label(number, false,
                    withoutSign(text.substring(keycaps)).strip()));
        }
        var numbered = Character.isDigit(first) || mayEncloseNumber(text, first) || isDecoration(first)
                ? NUMBERED.matcher(text) : null;
        if (numbered != null && numbered.matches()) {
            return Optional.of(new Label(
                    either(numbered.group("number"), numbered.group("hash")), false, numbered.group("rest").strip()));
        }
        return Optional.empty();
    }

    /// `[Easy] Question 1: …`: how hard it is goes with what is asked.
    private static Optional<Label> behindGrade(String text) {
        var close = Math.max(text.indexOf(']'), Math.max(text.indexOf(')'), text.indexOf('】')));
        var word = WhiteSpace.end(text, close + 1);
        if (close < 0 || close > LONGEST_GRADE || word >= text.length() || !WORDS.fit(text, word)
                || Grade.of(text.substring(0, close + 1) + " x", false).isEmpty()) {
            return Optional.empty();
        }
        return of(text.substring(close + 1).strip()).filter(label -> label.named && !label.number.isEmpty())
                .map(label -> new Label(label.number, true, (text.substring(0, close + 1) + " " + label.rest).strip()));
    }

    /// `Q1 · What is …?`: the dot divides the number from what is asked; where nothing is, it says how that is filed.
    private static String withoutDot(String rest) {
        return rest.length() > 2 && (rest.charAt(0) == '·' || rest.charAt(0) == '•' || rest.charAt(0) == '|')
                && rest.charAt(1) == ' ' && rest.indexOf('·', 1) < 0 && rest.indexOf('|', 1) < 0
                && Asking.hasMark(rest) ? rest.substring(2).strip() : rest;
    }

    /// Whether nothing stands behind a word and its number but how the question is filed: `Q1. (Remember)`,
    /// `Question 1 | Basic | Pets`, `Question 2 – easy`, `Question 3 — 2 marks`.
    boolean onlyFiles() {
        return named && !number.isEmpty() && !rest.isEmpty()
                && (FILED.matcher(rest).matches() || Grade.of("(" + rest + ") x", false).isPresent());
    }

    /// A question with the grade that its label files it under before it.
    Slice graded(Slice question) {
        var word = GRADED.matcher(rest);
        var grade = word.matches() ? "(" + word.group("word") + ") " : "";
        var start = WhiteSpace.end(question.text(), 0);
        return !grade.isEmpty() && Grade.of(grade + "x", false).isPresent()
                ? new Slice(question.text().substring(0, start) + grade + question.text().substring(start),
                        question.line()) : question;
    }

    /// A text without its label, which may stand inside bold: `**Question 1 – What …?**`.
    static String withoutInBold(String text) {
        var bold = text.startsWith("**") || text.startsWith("__") ? text.substring(0, 2) : "";
        var label = bold.isEmpty() || text.indexOf(bold, 2) < 0 ? Optional.<Label>empty()
                : of(text.substring(2)).filter(one -> one.named && !one.rest.startsWith(bold));
        return label.isPresent() ? bold + label.get().rest : without(text);
    }

    /// Whether a label may begin at a place of a text, bold aside: seen without taking it out.
    static boolean mayBegin(String text, int at, int end) {
        return !Character.isLetter(text.charAt(at)) || WORDS.fitThroughMarks(text, at, end)
                || at + 2 < end && (text.charAt(at) == 'N' || text.charAt(at) == 'n')
                        && "oOrR°º".indexOf(text.charAt(at + 1)) >= 0 && !Character.isLetter(text.charAt(at + 2));
    }

    /// Its number as one; [LineLabels#NO_NUMBER] if it has none, or one with a dot or hyphen.
    int count() {
        var count = 0;
        var digits = 0;
        for (; digits < number.length() && Character.isDigit(number.charAt(digits)); digits++) {
            count = count * 10 + Character.digit(number.charAt(digits), 10);
        }
        return digits == 0 || number.indexOf('.') >= 0 || number.indexOf('-') >= 0 ? LineLabels.NO_NUMBER : count;
    }

    /// Where the question begins behind the commonest of all labels, `Q17.` and `Q.`; 0 if it is not quite one.
    private static int endOfInitial(String text) {
        var digits = endOfDigits(text, 1, 4);
        var end = digits;
        while (end < text.length() && ".):".indexOf(text.charAt(end)) >= 0) {
            end++;
        }
        if (end == digits || end == text.length() || text.charAt(end) != ' ') {
            return 0;
        }
        // Without a number of its own, `Q. 5` has the one behind the sign.
        return digits > 1 || end == digits + 1 && end + 1 < text.length() && text.charAt(end + 1) < 0x80
                && !Character.isDigit(text.charAt(end + 1)) ? end : 0;
    }

    /// Where the digits begin behind a short word for "number": `No. 3`, `Nr. 3`, `N° 3`, `№ 3`; 0 if there is none.
    private static int endOfAbbreviation(String text) {
        var first = text.charAt(0);
        if (first != 'N' && first != 'n' && first != '№') {
            return 0;
        }
        var at = first == '№' ? 1 : text.length() > 2 && "oOrR°º".indexOf(text.charAt(1)) >= 0 ? 2 : text.length();
        at += isAt(text, at, '.') ? 1 : 0;
        at += isAt(text, at, ' ') ? 1 : 0;
        return endOfDigits(text, at, 3) > at ? at : 0;
    }

    /// Where digits end that are drawn as keys, `1️⃣` or `1️⃣2️⃣`: a digit, U+FE0F or not, and U+20E3 (Unicode, emoji
    /// keycap sequence), or one sign for ten. 0 if there is none.
    private static int endOfKeycaps(String text) {
        if (text.startsWith(TEN)) {
            return TEN.length();
        }
        var end = 0;
        for (var at = 0; at + 1 < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9'; ) {
            at += text.charAt(at + 1) == '\uFE0F' ? 2 : 1;
            if (!isAt(text, at, '\u20E3')) {
                return end;
            }
            at++;
            end = at;
        }
        return end;
    }

    /// Without a sign right behind the number: `.`, `)`, `:` or a dash.
    private static String withoutSign(String text) {
        return text.isEmpty() || ".):：-–—".indexOf(text.charAt(0)) < 0 ? text : text.substring(1);
    }

    private static boolean beginsInAscii(String text) {
        for (var i = 1; i < text.length() && i < MOST_OF_NUMBER; i++) {
            if (text.charAt(i) >= 0x80) {
                return false;
            }
        }
        return true;
    }

    /// `(1)`, `[1]`, `#1`, `# 1`
    private static boolean mayEncloseNumber(String text, int first) {
        if (first == '#') {
            var at = text.length() > 1 && WhiteSpace.is(text.charAt(1)) ? 2 : 1;
            return at < text.length() && Character.isDigit(text.codePointAt(at));
        }
        return (first == '(' || first == '[') && text.length() > 1 && Character.isDigit(text.codePointAt(1));
    }

    /// What `NUMBERED` says of a text that begins with a digit and goes on in ASCII, as nearly all numbered ones do.
    private static Optional<Label> numbered(String text) {
        var end = endOfDigits(text, 0, 4);
        for (var more = 0; more < 2 && isAt(text, end, '.') && endOfDigits(text, end + 1, 3) > end + 1; more++) {
            end = endOfDigits(text, end + 1, 3);
        }
        end += end < text.length() && text.charAt(end) >= 'a' && text.charAt(end) <= 'z' ? 1 : 0;
        var sign = end < text.length() && WhiteSpace.is(text.charAt(end)) ? end + 1 : end;
        // `1\.`, as exporters write it lest it become a list.
        sign += isAt(text, sign, '\\') && sign + 1 < text.length() && ".)".indexOf(text.charAt(sign + 1)) >= 0 ? 1 : 0;
        var behind = sign;
        while (behind < text.length() && ".)]:：．）、".indexOf(text.charAt(behind)) >= 0) {
            behind++;
        }
        // `1.5 times` is no label, `1..5` is one with a rest that begins with a dot.
        behind -= behind > sign && endOfDigits(text, behind, 1) > behind ? 1 : 0;
        if (behind == sign && sign + 1 < text.length() && "-–—".indexOf(text.charAt(sign)) >= 0
                && WhiteSpace.is(text.charAt(sign + 1))) {
            behind++;
        }
        return behind == sign ? Optional.empty()
                : Optional.of(new Label(text.substring(0, end), false, text.substring(behind).strip()));
    }

    /// A mark of difficulty stays with the question, for it is a tag of it; what else is in brackets belongs to the
    /// number.
    private static String withAside(@Nullable String aside, String rest) {
        return aside != null && !rest.isEmpty() && Grade.of(aside + " x", false).isPresent() ? aside + " " + rest
                : rest;
    }

    private static int endOfDigits(String text, int start, int most) {
        var end = start;
        while (end < text.length() && end - start < most && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
            end++;
        }
        return end;
    }

    private static boolean isAt(String text, int at, char c) {
        return at < text.length() && text.charAt(at) == c;
    }

    /// The text without its label, if it has one.
    static String without(String text) {
        return of(text).map(Label::rest).filter(rest -> !rest.isBlank()).orElse(text);
    }

    /// Whether a label may stand behind this character.
    private static boolean isDecoration(int c) {
        return !Character.isLetterOrDigit(c) && "[(<!*_`$\\#~\"'\u00AB\u201C\u00BF- \t\n".indexOf(c) < 0;
    }

    private static String either(@Nullable String one, @Nullable String other) {
        return one != null ? one : other != null ? other : "";
    }
}

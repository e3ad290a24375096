package dev.recto.markdown.kind;

import dev.recto.card.Card;
import dev.recto.card.Face;
import dev.recto.card.Kind;
import dev.recto.markdown.block.PlainText;
import java.util.List;
import java.util.regex.Pattern;

/// From a question and its answer to a card of the kind that a tutor would name.
///
/// The wording comes first; where it leaves two kinds open, the shape of the answer decides.
public final class Typing {
    /// What stands before the term in a question for it.
    private static final Pattern BEFORE_TERM =
            Pattern.compile(LanguageSection.TERM_LEAD.alternatives(), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /// What stands behind it.
    private static final Pattern BEHIND_TERM = Pattern.compile("(?:" + LanguageSection.TERM_END.alternatives()
            + ")?\\s*(?:[?？.!]+(?:\\s.*)?)?", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /// A task that only code answers is to be solved, however it is worded.
    private static final Pattern ONLY_CODE = Pattern.compile("(```|~~~)[^\\n]*\\n[^`~]*\\1\\s*");

    private static final Pattern QUOTES = Pattern.compile("^['\"“‘]([^'\"“‘”’]+)['\"”’]$");
    private static final Pattern EDGE_QUOTE = Pattern.compile("^['\"“‘«„「]\\h?|\\h?['\"”’»“」]$");
    private static final Pattern END = Pattern.compile("[?？.]+$");

    private static final int LONGEST_FACT = 40;
    private static final int SHORTEST_SENTENCE = 4;
    /// What is not worded as a question for a fact and takes more to answer is explained.
    private static final int LONGEST_OPEN_FACT = 300;
    private static final int MOST_WORDS = 4;
    private static final Pattern TWO_WORDS =
            Pattern.compile("[^\\s.?!:;,\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}]+(?: [^\\s.?!:;,]+)?");

    private Typing() {}

    /// A card without choices or blanks.
    public static Card open(Face face, Wording wording) {
        var question = PlainText.of(face.question().display());
        var answer = face.answer().display();
        var whole = wording.question(question);
        var asked = asked(whole, question, face.question().display(), wording);
        var shaped = ShapedAnswer.of(asked, question, wording.asksForTruth(question, whole), answer);
        if (shaped.isPresent()) {
            return shaped(face, shaped.get());
        }
        var gaps = Gaps.of(face.question().display(), answer, asked.asksToFill());
        return gaps.isEmpty() ? worded(face, question, answer, asked) : new Card.Cloze(face, gaps);
    }

    /// A title may stand above what is asked, or sentences before it that tell what is given: where they tell nothing,
    /// the last paragraph does, or the last sentence.
    private static QuestionWording asked(QuestionWording asked, String question, String markdown, Wording wording) {
        if (tells(asked) || markdown.endsWith("```") || markdown.endsWith("~~~")) {
            return asked;
        }
        var last = markdown.lastIndexOf("\n\n");
        var plain = last < 0 ? question : PlainText.of(markdown.substring(last + 2));
        var below = last < 0 ? asked : wording.question(plain);
        if (!tells(below)) {
            var sentence = startOfLastSentence(plain);
            var end = sentence > 0 ? wording.question(plain.substring(sentence)) : below;
            // Behind what is given "What is the sum?" asks for no definition.
            if (tells(end) && end.worded().filter(kind -> kind == Kind.DEFINITION).isEmpty()) {
                return end;
            }
        }
        return below.kind().isPresent() ? below : asked;
    }

    /// Whether the words say more than that something is asked.
    private static boolean tells(QuestionWording asked) {
        return asked.worded().filter(kind -> kind != Kind.FACT).isPresent();
    }

    /// Where the last of several sentences begins, if none before it asks; 0 else.
    private static int startOfLastSentence(String plain) {
        for (var at = plain.length() - SHORTEST_SENTENCE; at > 0; at--) {
            var c = plain.charAt(at - 1);
            if (c == '。' || c == '！' || (c == '.' || c == '!' || c == ':' || c == '।')
                    && Character.isWhitespace(plain.charAt(at))) {
                return plain.indexOf('?') < 0 || plain.indexOf('?') >= at ? at : 0;
            }
        }
        return 0;
    }

    private static Card shaped(Face face, ShapedAnswer shape) {
        return switch (shape) {
            case ShapedAnswer.Pairs(var pairs) -> new Card.Matching(face, pairs);
            case ShapedAnswer.Number(var value, var tolerance) -> new Card.Numeric(face, value, tolerance);
            case ShapedAnswer.Truth(var verdict, var explanation) -> new Card.TrueFalse(face, verdict, explanation);
        };
    }

    private static Card worded(Face face, String question, String answer, QuestionWording asked) {
        return switch (kind(question, answer, asked)) {
            case DEFINITION -> new Card.Definition(face, term(question, asked));
            case COMPARISON -> {
                var subjects = Subjects.of(asked, answer);
                yield new Card.Comparison(face, subjects.names(), subjects.aspects());
            }
            case LIST -> new Card.Listing(face, points(answer));
            case PROCEDURE -> new Card.Procedure(face, steps(answer));
            case ORDERING -> new Card.Ordering(face, Parts.sequence(answer));
            case MATCHING -> new Card.Matching(face, Matches.in(answer));
            case EXERCISE -> exercise(face, answer, asked.asksAboutShown());
            case SCENARIO -> new Card.Scenario(face);
            case FACT -> new Card.Fact(face);
            case EXPLANATION, MULTIPLE_CHOICE, TRUE_FALSE, CLOZE, NUMERIC -> new Card.Explanation(face);
        };
    }

    /// Where it is asked what code does and the question has none, the code is what the answer opens with.
    private static Card exercise(Face face, String answer, boolean asksAboutShown) {
        var given = Parts.code(face.question().display());
        var solution = Parts.code(answer);
        var opening = answer.stripLeading();
        return given.isEmpty() && asksAboutShown && (opening.startsWith("```") || opening.startsWith("~~~"))
                && !solution.isEmpty() && !isOnlyCode(answer.strip())
                ? new Card.Exercise(face, solution.subList(0, 1), solution.subList(1, solution.size()))
                : new Card.Exercise(face, given, solution);
    }

    private static Kind kind(String question, String answer, QuestionWording asked) {
        var worded = asked.kind();
        var prose = FencedProse.in(answer.strip());
        if (prose.isPresent()) {
            return kind(question, prose.get(), asked);
        }
        if (worded.filter(kind -> kind != Kind.FACT).isEmpty() && isOnlyCode(answer.strip())) {
            return Kind.EXERCISE;
        }
        if (worded.isPresent()) {
            var kind = settled(worded.get(), question, answer);
            return kind == Kind.FACT && asked.worded().isEmpty() && answer.length() > LONGEST_OPEN_FACT
                    ? Kind.EXPLANATION : kind == Kind.DEFINITION && asked.asksForParticular() && isShort(answer.strip())
                    ? Kind.FACT : kind;
        }
        if (startsWithItem(answer) && Parts.items(answer, false).size() >= 3) {
            return Kind.LIST;
        }
        var line = answer.strip();
        return line.isEmpty() || line.indexOf('\n') >= 0 ? Kind.EXPLANATION : isTerm(question) ? Kind.DEFINITION
                : isShort(line) ? Kind.FACT : Kind.EXPLANATION;
    }

    /// A few words explain nothing, whatever was asked: "Lake Victoria".
    private static boolean isShort(String answer) {
        return !answer.isEmpty() && answer.length() <= LONGEST_FACT && answer.chars().filter(c -> c == ' ')
                .count() < MOST_WORDS;
    }

    /// A word or two without a sentence around them: a sentence beside them says what they are. Chinese and Japanese
    /// put no blanks between words, so that this cannot be seen there.
    private static boolean isTerm(String question) {
        return TWO_WORDS.matcher(question).matches();
    }

    /// Where the answer shows more than the wording.
    private static Kind settled(Kind worded, String question, String answer) {
        return switch (worded) {
            case ORDERING -> {
                if (Parts.sequence(answer).size() >= 2) {
                    yield Kind.ORDERING;
                }
                // "Sort the array" is a task; "In what order …?" asks for something that is known.
                yield question.endsWith("?") ? Kind.FACT : Kind.EXERCISE;
            }
            case FACT -> startsWithItem(answer) && Parts.items(answer, false).size() >= 2 ? Kind.LIST : Kind.FACT;
            case MATCHING -> Matches.in(answer).size() >= 2 ? Kind.MATCHING : Kind.FACT;
            case MULTIPLE_CHOICE, CLOZE -> Kind.FACT;
            default -> worded;
        };
    }

    private static boolean startsWithItem(String answer) {
        var at = 0;
        while (at < answer.length() && Character.isWhitespace(answer.charAt(at))) {
            at++;
        }
        if (at == answer.length()) {
            return false;
        }
        var behind = at + 1;
        if ("-*+•".indexOf(answer.charAt(at)) < 0) {
            behind = at;
            while (behind < answer.length() && behind - at < 3 && isDigit(answer.charAt(behind))) {
                behind++;
            }
            if (behind == at || behind == answer.length() || ".)".indexOf(answer.charAt(behind++)) < 0) {
                return false;
            }
        }
        return behind < answer.length() && (answer.charAt(behind) == ' '
                || answer.charAt(behind) >= '\t' && answer.charAt(behind) <= '\r');
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    static boolean isOnlyCode(String answer) {
        return (answer.startsWith("```") || answer.startsWith("~~~")) && ONLY_CODE.matcher(answer).matches();
    }

    private static List<String> points(String answer) {
        var titles = Titles.in(answer);
        var items = titles.isEmpty() ? Parts.items(answer, false) : titles;
        var lines = items.isEmpty() ? Parts.lines(answer) : items;
        return lines.isEmpty() ? Parts.named(answer) : lines;
    }

    private static List<String> steps(String answer) {
        var titles = Titles.numbered(answer);
        return titles.isEmpty() ? Parts.items(answer, true) : titles;
    }

    private static String term(String question, QuestionWording asked) {
        var told = asked.term();
        if (told.isPresent()) {
            return asked.withoutField(EDGE_QUOTE.matcher(told.get()).replaceAll(""));
        }
        var before = BEFORE_TERM.matcher(question);
        if (!before.lookingAt()) {
            return END.matcher(question).replaceAll("");
        }
        var term = question.substring(before.end(), endOfTerm(question, before.end()));
        return asked.withoutField(QUOTES.matcher(term).replaceFirst("$1").strip());
    }

    /// The first place that only white space, signs, or words that belong to no term follow.
    private static int endOfTerm(String question, int start) {
        var behind = BEHIND_TERM.matcher(question);
        for (var at = start + 1; at < question.length(); at++) {
            if (" ?？.!".indexOf(question.charAt(at)) >= 0 && behind.region(at, question.length()).matches()) {
                return at;
            }
        }
        return question.length();
    }
}

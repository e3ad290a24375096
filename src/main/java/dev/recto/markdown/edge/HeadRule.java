package dev.recto.markdown.edge;

import dev.recto.markdown.block.Container;
import dev.recto.markdown.block.PlainText;
import dev.recto.markdown.block.Slice;
import dev.recto.markdown.block.WhiteSpace;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// What may stand before an answer without being part of it, in the order in which it is looked for: the first rule
/// that takes something off decides, and then all are tried again on what is left.
enum HeadRule {
    /// A tag of a generator of sites around an answer.
    TAG(head -> head.sign() == '{' && ShortcodeCover.opens(head.line())
            ? ShortcodeCover.uncovered(head.answer()).trimmed() : head.answer()),

    /// A line with nothing on it but tags, a rule or a line break.
    EMPTY_LINE(head -> EmptyLine.is(head.line()) ? head.below() : head.answer()),

    /// `<!-- … -->`
    COMMENT(HeadRule::withoutComment),

    /// What a learner answered, above the answer.
    OWN_ANSWER(HeadRule::withoutOwnAnswer),

    /// `Difficulty: easy`
    PROPERTY(head -> PropertyLine.isKnown(head.line()) ? head.below() : head.answer()),

    /// A line that only says which deck a card is in.
    DECK_TAGS(HeadRule::withoutDeckTags),

    /// An arrow between a question and its answer on the same line; a check mark that marks all of the answer and not
    /// one thing among others.
    ARROW(HeadRule::withoutArrow),

    /// `: text` of a list of definitions, `— text` behind what is asked, a line `%` between both.
    SIGN(HeadRule::withoutSign),

    /// A lamp marks an answer as a question mark in red does the question.
    LAMP(head -> withoutOnly(Signs.LAMP, head)),

    /// So does a hand that points at it.
    HAND(head -> withoutOnly(Signs.HAND, head)),

    /// `:point_right: …`, `&rarr; …`: the same signs by their names.
    NAMED_SIGN(HeadRule::withoutNamedSign),

    /// `<details><summary>Answer</summary>`
    SUMMARY(HeadRule::withoutSummary),

    /// `> [!note]`, or with a title that is only a word for "why".
    CALL_OUT(HeadRule::withoutCallOut),

    /// A container, box or directive with the word for "answer".
    COVER(head -> CoveredAnswer.uncovered(head.answer()).map(Slice::trimmed).orElse(head.answer())),

    /// `## Task 1 - Solution`: the question's heading again.
    HEADING_AGAIN(HeadRule::withoutHeading),

    /// `**Answer:** …`
    LABEL(HeadRule::withoutLabel);

    /// An answer's beginning.
    ///
    /// @param line the first one
    record Head(Slice answer, String text, String line) {
        /// The first character behind the white space of ASCII; zero if there is none.
        char sign() {
            var first = WhiteSpace.end(text, 0);
            return first < text.length() ? text.charAt(first) : '\0';
        }

        /// What stands below the first line.
        Slice below() {
            return answer.from(Math.min(text.length(), line.length() + 1)).trimmed();
        }
    }

    /// Signs that mark answers.
    private static final class Signs {
        static final String ARROWS = "→⇒➜➔➡▶►";
        static final char CHECK = '✅';
        static final String LAMP = "💡";
        static final String HAND = "👉";
        /// As hosts of documents name them.
        static final Pattern NAMES = Pattern.compile(
                ":(?:point_right|arrow_right|bulb|white_check_mark|heavy_check_mark):(?=\\s)");
        static final Pattern ENTITY = Pattern.compile("&(?:#[0-9]{1,6}|#[xX][0-9a-fA-F]{1,5}|[A-Za-z]{2,12});(?=\\s)");
    }

    private static final HeadRule[] IN_ORDER = values();
    private static final Pattern SUMMARY_TAG = Pattern.compile(
            "^\\s*(?:<(?:details|p|br|div)[^<>]*>\\s*){0,4}<summary[^<>]*>(.{0,300}?)</summary>(?:\\s*<(?:br|p|b|"
                    + "div)\\s*/?>){0,4}",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private static final Pattern CALL_OUT_TITLE = Pattern.compile("^\\s*>\\s*\\[!\\w+\\][-+]?\\s*(\\S.{0,60})$");
    private static final Pattern CALL_OUT_ALONE = Pattern.compile("^\\s*>\\s*\\[!\\w+\\][-+]?\\s*$");

    private static final Pattern TAGS = Pattern.compile(
            "\\s*#(?:flashcards?|cards?|anki|sr)(?:/\\S*)?(?:\\s+#\\S+)*\\s*", Pattern.CASE_INSENSITIVE);
    private static final Pattern HASHES = Pattern.compile("^#+\\s*");

    /// What is looked at for a summary, in characters.
    private static final int LONGEST = 2000;

    /// What stands behind what is taken off; the answer itself if that is nothing.
    private final Rule rule;

    /// One rule.
    @FunctionalInterface
    private interface Rule {
        Slice rest(Head head);
    }

    HeadRule(Rule rule) {
        this.rule = rule;
    }

    /// An answer without the first of them.
    static Slice withoutFirst(Head head) {
        for (var each : IN_ORDER) {
            var rest = each.rule.rest(head);
            if (rest != head.answer()) {
                return rest;
            }
        }
        return head.answer();
    }

    private static Slice withoutComment(Head head) {
        var end = head.text().startsWith("<!--") ? head.text().indexOf("-->") : -1;
        return end > 0 ? AnswerHead.behind(head.answer(), end + "-->".length()) : head.answer();
    }

    private static Slice withoutOwnAnswer(Head head) {
        var end = OwnAnswer.end(head.text(), 0);
        return end > 0 && isAnotherBelow(head.text(), end) ? head.answer().from(end).trimmed() : head.answer();
    }

    /// Whether the word for an answer follows what a learner answered.
    private static boolean isAnotherBelow(String text, int at) {
        var next = WhiteSpace.end(text, at);
        return next < text.length() && OwnAnswer.isOther(text, Math.max(at, text.lastIndexOf('\n', next) + 1));
    }

    private static Slice withoutDeckTags(Head head) {
        return head.sign() == '#' && TAGS.matcher(head.line()).matches() ? head.below() : head.answer();
    }

    private static Slice withoutArrow(Head head) {
        var text = head.text();
        var sign = head.sign();
        if ((text.startsWith("-> ") || text.startsWith("=> ")) && text.indexOf("\n" + text.substring(0, 3)) < 0) {
            return AnswerHead.behind(head.answer(), 2);
        }
        return (Signs.ARROWS.indexOf(sign) >= 0 || Signs.CHECK == sign && isOnlyCheck(text))
                && text.length() > 1 && Character.isWhitespace(text.charAt(1))
                ? AnswerHead.behind(head.answer(), 1) : head.answer();
    }

    /// Without a sign that stands nowhere else in the answer.
    private static Slice withoutOnly(String sign, Head head) {
        return head.text().startsWith(sign + " ") && head.text().indexOf(sign, 1) < 0
                ? AnswerHead.behind(head.answer(), sign.length()) : head.answer();
    }

    private static Slice withoutNamedSign(Head head) {
        var name = switch (head.sign()) {
            case ':' -> Signs.NAMES.matcher(head.text());
            case '&' -> Signs.ENTITY.matcher(head.text());
            default -> null;
        };
        var start = WhiteSpace.end(head.text(), 0);
        return name != null && name.region(start, head.text().length()).lookingAt()
                && (head.sign() == ':' || isArrow(PlainText.of(name.group())))
                && head.text().indexOf(name.group(), name.end()) < 0
                ? AnswerHead.behind(head.answer(), name.end()) : head.answer();
    }

    private static boolean isArrow(String entity) {
        return entity.length() == 1 && Signs.ARROWS.indexOf(entity.charAt(0)) >= 0;
    }

    private static Slice withoutSign(Head head) {
        if (head.sign() == '%') {
            return head.line().strip().equals("%") ? head.below() : head.answer();
        }
        var sign = WhiteSpace.end(head.text(), 0);
        var text = WhiteSpace.end(head.text(), Math.min(sign + 1, head.text().length()));
        return ":—–".indexOf(head.sign()) >= 0 && text > sign + 1 && text < head.line().length()
                && Character.isLetter(head.text().codePointAt(text))
                && (head.sign() == ':' || head.text().indexOf("\n" + head.sign()) < 0)
                ? AnswerHead.behind(head.answer(), text) : head.answer();
    }

    private static boolean isOnlyCheck(String text) {
        return text.indexOf(Signs.CHECK, 1) < 0 && text.indexOf('❌') < 0 && text.indexOf('✖') < 0
                && text.indexOf('⬜') < 0;
    }

    private static Slice withoutSummary(Head head) {
        var text = head.text();
        var summary = head.sign() != '<' ? null
                : SUMMARY_TAG.matcher(text.length() > LONGEST ? text.substring(0, LONGEST) : text);
        return summary != null && summary.lookingAt() && isAboutAnswer(PlainText.of(summary.group(1)))
                ? head.answer().from(summary.end()).trimmed() : head.answer();
    }

    private static boolean isAboutAnswer(String summary) {
        return AnswerLabel.announces(summary) || AnswerLabel.mentions(summary);
    }

    private static Slice withoutCallOut(Head head) {
        return head.sign() == '>' && (CALL_OUT_ALONE.matcher(head.line()).matches() || isReason(head.line()))
                ? unquoted(head.text().length() == head.line().length() ? Slice.none(head.answer().line())
                        : head.answer().from(head.line().length() + 1)).trimmed()
                : head.answer();
    }

    /// A call-out whose title is only a word for "why".
    private static boolean isReason(String line) {
        var title = CALL_OUT_TITLE.matcher(line);
        return title.matches() && ReasonLabel.isOnly(title.group(1));
    }

    private static Slice unquoted(Slice quote) {
        return new Slice(quote.text().lines().map(new Container.Quoted(new Container.Root())::strip)
                .collect(Collectors.joining("\n")), quote.line());
    }

    private static Slice withoutHeading(Head head) {
        return head.line().startsWith("#")
                && AnswerLabel.startOfClosing(PlainText.of(HASHES.matcher(head.line()).replaceFirst(""))) > 0
                ? head.below() : head.answer();
    }

    private static Slice withoutLabel(Head head) {
        return AnswerLabel.endOfLeading(head.text()).filter(at -> at > 0)
                .map(at -> withoutOpenBold(head.text().substring(0, at), head.answer().from(at)).trimmed())
                .map(rest -> head.sign() == '>' ? withoutQuote(rest) : rest)
                .orElse(head.answer());
    }

    /// The lines of a quote whose first mark went with the label; another quote further down stays one.
    private static Slice withoutQuote(Slice answer) {
        var end = 0;
        for (var line = answer.text().indexOf('\n') + 1; line > 0 && answer.text().startsWith(">", line);
                line = answer.text().indexOf('\n', line) + 1) {
            var next = answer.text().indexOf('\n', line);
            end = next < 0 ? answer.text().length() : next;
        }
        return end == 0 ? answer : new Slice(unquoted(answer.to(end)).text() + answer.text().substring(end),
                answer.line());
    }

    /// Bold that began with the label ends somewhere on its line: `**Answer: 42**`.
    private static Slice withoutOpenBold(String label, Slice answer) {
        var lineEnd = answer.text().indexOf('\n');
        var closing = answer.text().indexOf("**");
        var open = label.split("\\*\\*", -1).length % 2 == 0;
        if (!open && label.strip().startsWith("*") && label.chars().filter(c -> c == '*').count() == 1) {
            var end = answer.text().indexOf('*');
            return end > 0 && (lineEnd < 0 || end < lineEnd) && !Character.isWhitespace(answer.text().charAt(end - 1))
                    ? new Slice(answer.text().substring(0, end) + answer.text().substring(end + 1), answer.line())
                            : answer;
        }
        return open && closing >= 0 && (lineEnd < 0 || closing < lineEnd)
                ? new Slice(answer.text().substring(0, closing) + answer.text().substring(closing + 2), answer.line())
                        : answer;
    }
}

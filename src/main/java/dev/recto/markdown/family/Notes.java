package dev.recto.markdown.family;

import dev.recto.markdown.Reading.Confidence;
import dev.recto.markdown.block.Block;
import dev.recto.markdown.block.PlainText;
import dev.recto.markdown.block.Slice;
import dev.recto.markdown.edge.QuestionLabel;
import dev.recto.markdown.kind.OptionsLabel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// Notes: headings that ask nothing, each with text of its own.
///
/// Every heading with its own body makes one card, a paragraph that is one bold run counts as a heading one level below
/// the last real one, and an answer ends at the next heading of any level. A heading without a body only gives context,
/// and the document's title with its introduction makes no card. The question is the one a tutor would ask.
final class Notes implements Family {
    static final String NAME = "Notes";
    private static final Pattern PSEUDO_HEADING =
            Pattern.compile("^(\\*\\*|__)(?=\\S)((?:(?!\\1)[^\\n]){2,90}?)(?<=\\S)\\1[ \\t]*$");


    /// "A-Z" and "B" divide a list by the alphabet and are no topics.
    private static final Pattern ALPHABET = Pattern.compile("\\p{L}(?:\\s?[-–~]\\s?\\p{L})?");
    /// `:book: Contents`
    private static final Pattern SHORTCODES = Pattern.compile("^(?::[a-z][a-z0-9_+-]{1,30}:\\s*)+(?=\\S)");
    private static final Pattern BOXED = Pattern.compile("^\\s*[-*+] \\[[ xX]\\] ");
    /// What collapses a list.
    private static final Pattern COVER = Pattern.compile("\\s*</?(?:details|summary)\\b[^\\n]*+",
            Pattern.CASE_INSENSITIVE);
    /// `//TODO: add a picture`: what is still to be written is no topic.
    private static final Pattern TO_DO = Pattern.compile("\\W{0,4}(?:TODO|FIXME|TBD)\\b");
    private static final Pattern NO_LETTERS_BEHIND = Pattern.compile("[^\\p{L}\\p{N}]++$");
    private static final int SHORT = 6;
    private static final int LEAST_ANSWER = 12;
    private static final int LONGEST_SHORT = 80;
    private static final int SIBLINGS = 3;
    /// "Common challenges" needs the topic above, "Challenges of the winter trade" names it.
    private static final int MOST_OF_ASPECT = 2;
    private static final int LONG_WORD = 4;

    /// What a note is headed by.
    private record Topic(int line, int endLine, int level, String text) {}

    @Override
    public List<Scheme> schemes(Survey survey) {
        var cuts = cuts(survey, false);
        return cuts.size() < 2 || LinePrefixes.areAimsIn(survey) ? List.of()
                : List.of(scheme(cuts));
    }

    /// The scheme where the user says that these are notes, whatever they look like.
    static List<Scheme> asked(Survey survey) {
        var cuts = cuts(survey, true);
        return cuts.isEmpty() ? List.of() : List.of(scheme(cuts));
    }

    private static Scheme scheme(List<Cut> cuts) {
        return Scheme.inferred(NAME, 0.2, cuts);
    }

    /// @param asked whether the user says that these are notes, so that headings that any manual has are topics as well
    private static List<Cut> cuts(Survey survey, boolean asked) {
        var topics = topics(survey);
        var cuts = new ArrayList<Cut>();
        for (var i = 0; i < topics.size(); i++) {
            var stop = i + 1 < topics.size() ? topics.get(i + 1).line() : survey.document().lineCount() + 1;
            cut(survey, topics, i, stop, asked).ifPresent(cuts::add);
        }
        return cuts;
    }

    private static Optional<Cut> cut(Survey survey, List<Topic> topics, int place, int stop,
            boolean asked) {
        var topic = topics.get(place);
        var isTitle = title(survey).filter(title -> title.line() == topic.line()).isPresent();
        var body = body(survey, topics, place, stop);
        var plain = plain(topic);
        if (!isTitle && isGlossaryEntry(survey, topic, plain, body)) {
            return Optional.of(new Cut(new Slice(plain, topic.line()), body, stop - 1, new Form.Term(), List.of(),
                    Confidence.LIKELY, "Line %d is a term of a glossary.".formatted(topic.line())));
        }
        if (isTitle || OptionsLabel.isOnly(plain) || Boilerplate.isHeading(plain) || Boilerplate.leads(plain)
                || isTaskList(plain, body)
                || !Prose.isIn(body.text()) && !isOneOfShort(survey, topics, place) && !isAnswered(survey, body)
                        && !(Asking.hasMark(plain) && !body.isBlank())) {
            return Optional.empty();
        }
        if (asksAlone(body)) {
            // The heading is a label: "Main question", "To think about".
            return Optional.of(Cut.open(body.trimmed().beginningOn(topic.line()), Slice.none(stop - 1), stop - 1,
                    Confidence.LIKELY, "Line %d is a heading over a question and nothing else."));
        }
        var isAspect = isAspect(plain);
        var parent = parent(survey, topics, place).or(() -> isAspect ? named(survey, plain) : Optional.empty());
        var leans = Boilerplate.isGeneral(plain) || parent.isPresent() && isAspect;
        if (!asked && parent.isEmpty() && (Boilerplate.isGeneral(plain) || SoftwareManual.isTypical(plain))) {
            return Optional.empty();
        }
        var question = FrequentQuestions.areBelow(survey) && (parent.isEmpty() || isPhrase(plain.strip()))
                ? plain
                : TutorQuestion.of(plain, parent, leans, survey.wording());
        var cut = Cut.open(new Slice(question, topic.line()), body, stop - 1, Confidence.LIKELY,
                "Line %d is a heading with text of its own; the question is made from it.");
        return Optional.of(asks(survey, topic, body) ? cut : cut.asTopic());
    }

    /// Whether a heading says by itself what is the matter: in scripts without blanks by more than a word or two.
    private static boolean isPhrase(String heading) {
        return heading.indexOf(' ') > 0
                || heading.codePoints().filter(Character::isIdeographic).limit(LONG_WORD + 1).count() > LONG_WORD;
    }

    /// Whether a heading asks, or the line below it: what stands before an announced answer is more of the question.
    private static boolean asks(Survey survey, Topic topic, Slice body) {
        return survey.asking().isQuestion(topic.text())
                || survey.asking().isQuestion(body.trimmed().text().lines().findFirst().orElse(""));
    }

    /// The document's title. `## Tides` over "Tides are …" is the one topic of a page that is part of a larger text.
    private static Optional<Mark> title(Survey survey) {
        return survey.title().filter(mark -> mark.level() == 1 || survey.blockBelow(mark.endLine())
                .filter(block -> block instanceof Block.Paragraph text && beginsWith(text.plain(), mark.plain()))
                .isEmpty());
    }

    private static boolean beginsWith(String text, String heading) {
        var words = NO_LETTERS_BEHIND.matcher(heading).replaceFirst("");
        return !words.isEmpty() && text.regionMatches(true, 0, words, 0, words.length());
    }

    /// Below a heading that says glossary each other one is a term, however little is said about it.
    private static boolean isGlossaryEntry(Survey survey, Topic topic, String plain, Slice body) {
        return !ALPHABET.matcher(plain).matches() && !isTaskList(plain, body) && letters(body) > LEAST_ANSWER
                && (!Boilerplate.isHeading(plain) && !Boilerplate.leads(plain) || isExplained(plain, body.text()))
                && Glossary.isNamedAbove(survey, topic.line());
    }

    /// "Author" and "Index" are terms, too, where the text below uses the word and leads nowhere.
    private static boolean isExplained(String plain, String text) {
        return !text.contains("](") && !text.contains("://") && Pattern.compile("(?<!\\p{L})" + Pattern.quote(plain)
                + "(?!\\p{L})", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE).matcher(text).find();
    }

    private static long letters(Slice body) {
        return PlainText.of(body.text()).codePoints().filter(Character::isLetter).count();
    }

    /// Among frequent questions a sentence that leads elsewhere is an answer as well.
    private static boolean isAnswered(Survey survey, Slice body) {
        return FrequentQuestions.areBelow(survey) && letters(body) > LEAST_ANSWER
                && !body.trimmed().text().startsWith("[") && !body.trimmed().text().startsWith("- [");
    }

    /// One paragraph with a question mark at its end answers nothing.
    private static boolean asksAlone(Slice body) {
        var text = body.trimmed().text();
        return !text.isEmpty() && "?？؟".indexOf(text.charAt(text.length() - 1)) >= 0 && !text.contains("\n\n")
                && "#>|`-*+<".indexOf(text.charAt(0)) < 0;
    }

    /// What is to be done is no answer: below a heading that says so, and below any other where all of it is boxes.
    private static boolean isTaskList(String plain, Slice body) {
        var text = body.trimmed().text();
        if (text.startsWith("- [") && Boilerplate.isOverTasks(plain)) {
            return true;
        }
        return !text.isEmpty() && "-*+<".indexOf(text.charAt(0)) >= 0 && text.contains(" [")
                && text.lines().allMatch(line -> line.isBlank() || BOXED.matcher(line).find()
                        || COVER.matcher(line).matches());
    }

    private static Slice body(Survey survey, List<Topic> topics, int place, int stop) {
        return survey.document().lines(survey.document().root().container(), topics.get(place).endLine() + 1, stop - 1);
    }

    /// The heading's words, without a number or label before them (`Term: …`), names of pictures and the colon that may
    /// end them.
    private static String plain(Topic topic) {
        var plain = SHORTCODES.matcher(PlainText.of(topic.text()).strip()).replaceFirst("");
        var end = plain.length();
        while (end > 0 && ":： ".indexOf(plain.charAt(end - 1)) >= 0) {
            end--;
        }
        var unlabelled = QuestionLabel.without(plain.substring(0, end));
        return Label.of(unlabelled).filter(label -> !label.named() && !label.rest().isBlank()).map(Label::rest)
                .orElse(unlabelled);
    }

    /// In a glossary each heading has a few words below it: what is short beside longer notes is enough among others.
    private static boolean isOneOfShort(Survey survey, List<Topic> topics, int place) {
        var level = topics.get(place).level();
        return isShort(survey, topics, place) && IntStream.range(Math.max(0, place - SIBLINGS),
                        Math.min(topics.size(), place + SIBLINGS + 1))
                .filter(i -> topics.get(i).level() == level && isShort(survey, topics, i)).count() >= SIBLINGS;
    }

    private static boolean isShort(Survey survey, List<Topic> topics, int place) {
        var stop = place + 1 < topics.size() ? topics.get(place + 1).line() : survey.document().lineCount() + 1;
        var written = body(survey, topics, place, stop).text();
        if (written.length() > LONGEST_SHORT || written.contains("](") || written.contains("://")
                || written.contains("|")) {
            return false;
        }
        var text = PlainText.of(written);
        return text.codePoints().filter(Character::isLetter).count() >= SHORT;
    }

    /// The nearest topic above on an outer level that is not the document's title.
    private static Optional<String> parent(Survey survey, List<Topic> topics, int place) {
        var titleLine = title(survey).map(Mark::line).orElse(-1);
        for (var i = place - 1; i >= 0; i--) {
            var above = topics.get(i);
            if (above.level() < topics.get(place).level() && !ALPHABET.matcher(plain(above)).matches()
                    && !Boilerplate.isHeading(plain(above))) {
                return above.line() == titleLine ? Optional.empty() : Optional.of(plain(above));
            }
        }
        return Optional.empty();
    }

    /// "Common risks" and "pros and cons" name an aspect and not what it is of.
    private static boolean isAspect(String plain) {
        var words = plain.strip().split(" +");
        return words.length <= MOST_OF_ASPECT ? TermLists.isAspect(plain)
                : words.length == MOST_OF_ASPECT + 1 && TermLists.isAspect(words[0])
                        && TermLists.isAspect(words[MOST_OF_ASPECT]);
    }

    /// The document's title, which aspects right below it are those of; that of a manual has what every manual has.
    private static Optional<String> named(Survey survey, String plain) {
        return SoftwareManual.isTypical(plain) ? Optional.empty() : title(survey).map(Mark::plain)
                .filter(title -> !Asking.hasMark(title) && !Boilerplate.isGeneral(title));
    }

    private static List<Topic> topics(Survey survey) {
        var document = survey.document();
        var topics = new ArrayList<Topic>();
        var level = 0;
        for (var block : document.root().blocks()) {
            switch (block) {
                case Block.Heading heading -> {
                    level = heading.level();
                    topics.add(new Topic(document.lineAt(heading.start()), document.lineAt(heading.end() - 1), level,
                            heading.text()));
                }
                case Block.Paragraph paragraph -> {
                    var line = document.lineAt(paragraph.start());
                    var currentLevel = level;
                    pseudoHeading(paragraph.text()).ifPresent(text ->
                            topics.add(new Topic(line, line, currentLevel + 1, text)));
                }
                default -> { }
            }
        }
        return topics;
    }

    /// A paragraph that is nothing but one bold run, and no sentence.
    private static Optional<String> pseudoHeading(String paragraph) {
        if (!paragraph.startsWith("**") && !paragraph.startsWith("__")) {
            return Optional.empty();
        }
        var matcher = PSEUDO_HEADING.matcher(paragraph);
        return matcher.matches() && !matcher.group(2).matches(".*[.!,;。]")
                && !TO_DO.matcher(matcher.group(2)).lookingAt()
                ? Optional.of(matcher.group(2)) : Optional.empty();
    }
}

package dev.recto.markdown.family;

import dev.recto.markdown.Reading.Confidence;
import dev.recto.markdown.block.Block;
import dev.recto.markdown.block.PlainText;
import dev.recto.markdown.block.Slice;
import dev.recto.markdown.edge.AnswerLabel;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Paragraphs that begin with bold: `**What is …?** 👶`, `**1. …**`, `**1)** …`, `**Q1. …**⏎A1. …`
///
/// Where numbers are used, the numbered ones are the questions; else those that ask. Pseudo-questions that come again
/// and
/// again ("**Why do we use it?**") are aspects of something else, so repetition counts against them.
final class BoldQuestions implements Family {
    /// A bold run and what stands behind it on the same line.
    private static final Pattern BOLD =
            Pattern.compile("^(\\*\\*\\*|\\*\\*|__)(?=\\S)(.{1,600}?)(?<=\\S)\\1([^\\n]*)", Pattern.DOTALL);
    private static final Pattern HTML_BOLD =
            Pattern.compile("^<(?:b|strong)>\\s*([^<>]{1,600}?)\\s*</(?:b|strong)>", Pattern.CASE_INSENSITIVE);
    private static final Pattern DECORATION = Pattern.compile("[^\\p{L}\\p{N}]*");

    /// Between a label in bold and its question: `**Q1**: …`.
    private static final Pattern COLON = Pattern.compile("^[:：.)]\\s*|^[-–—]\\s+");

    /// Stars, a child, a rocket, fire, circles in green, yellow and red.
    private static final Pattern GRADE = Pattern.compile("[\\u2605\\u2606\\u2B50\\x{1F476}\\x{1F680}\\x{1F525}"
            + "\\x{1F7E2}\\x{1F7E1}\\x{1F534}]\\uFE0F?\\s*$");

    /// In chars.
    private static final int LONGEST_SYMBOL = 6;

    /// Where fewer of the bold paragraphs begin like a question, only a question mark tells.
    private static final double SHARE = 0.6;

    /// @param behind the part of the answer that stands on the question's own line
    private record Bold(int line, int endLine, Optional<Label> label, String question, String behind) {}

    @Override
    public List<Scheme> schemes(Survey survey) {
        var bold = new ArrayList<Bold>();
        var blocks = survey.document().root().blocks();
        for (var i = 0; i < blocks.size(); i++) {
            if (blocks.get(i) instanceof Block.Paragraph paragraph) {
                var place = i;
                bold(paragraph, survey.document().lineAt(paragraph.start()))
                        .map(found -> withStem(survey, blocks, place, found)).ifPresent(bold::add);
            }
        }
        var schemes = new ArrayList<Scheme>();
        add(survey, "Numbered bold questions", bold.stream().filter(b -> b.label().isPresent()).toList(), schemes);
        var plain = bold.stream().filter(b -> b.label().isEmpty()).toList();
        var worded = plain.stream().filter(b -> survey.asking().isQuestion(b.question()) || isGraded(b)).toList();
        var marked = plain.stream().filter(b -> Asking.hasMark(PlainText.of(b.question())) || isGraded(b)).toList();
        add(survey, "Bold questions", worded.size() >= plain.size() * SHARE ? worded : marked, schemes);
        return schemes;
    }

    /// `**Question 3**: easy` says only how hard the question is that stands below, above its options.
    private static Bold withStem(Survey survey, List<Block> blocks, int place, Bold bold) {
        if (bold.label().isPresent() && place + 2 < blocks.size()
                && blocks.get(place + 1) instanceof Block.Paragraph stem
                && ChoiceBlocks.areOptions(blocks.get(place + 2)) && !survey.asking().isQuestion(bold.question())) {
            return new Bold(bold.line(), survey.document().lineAt(stem.end() - 1), bold.label(), stem.text(), "");
        }
        return bold;
    }

    private static Optional<Bold> bold(Block.Paragraph paragraph, int line) {
        var text = paragraph.text().substring(endOfSymbol(paragraph.text()));
        if (text.isEmpty() || "*_<".indexOf(text.charAt(0)) < 0) {
            return Optional.empty();
        }
        var markdown = text.startsWith("<") ? HTML_BOLD.matcher(text).replaceFirst("**$1**") : text;
        if (!markdown.startsWith("**") && !markdown.startsWith("__")
                || markdown.indexOf(markdown.substring(0, 2), 2) < 0) {
            return Optional.empty();
        }
        var matcher = BOLD.matcher(markdown);
        if (!matcher.find()) {
            return Optional.empty();
        }
        var inside = matcher.group(2).strip();
        var behind = matcher.group(3).replaceFirst("(?i)^\\s*+(?:<br\\s*+/?>\\s*+)++$", "").strip();
        var endLine = line + (int) markdown.substring(0, matcher.end()).chars().filter(c -> c == '\n').count();
        var label = Label.of(inside);
        if (label.isPresent() && label.get().rest().isBlank() && !behind.isEmpty()
                && !AnswerLabel.isOnly(PlainText.of(inside))) {
            var rest = COLON.matcher(markdown.substring(matcher.start(3)).strip()).replaceFirst("");
            return Optional.of(new Bold(line, line + (int) paragraph.text().chars().filter(c -> c == '\n').count(),
                    label, rest, ""));
        }
        if (inside.endsWith("?") && !DECORATION.matcher(behind).matches() && !Asking.hasMark(behind)) {
            return Optional.of(new Bold(line, endLine, label,
                    label.map(Label::rest).filter(rest -> !rest.isBlank()).orElse(inside), behind));
        }
        if (AnswerLabel.isOnly(PlainText.of(inside)) || label.isEmpty() && !DECORATION.matcher(behind).matches()) {
            return Optional.empty();
        }
        var question = label.map(Label::rest).filter(rest -> !rest.isBlank()).orElse(inside);
        return Optional.of(new Bold(line, endLine, label, behind.isEmpty() ? question : question + " " + behind, ""));
    }

    /// Where the text starts behind a symbol that says what the paragraph is: `❓ **Why …?**`.
    private static int endOfSymbol(String text) {
        var end = 0;
        while (end < text.length() && end < LONGEST_SYMBOL && text.charAt(end) > 0x2000 && isSymbol(text.codePointAt(end))) {
            end += Character.charCount(text.codePointAt(end));
        }
        return end > 0 && end < text.length() && text.charAt(end) == ' ' ? end + 1 : 0;
    }

    private static boolean isSymbol(int c) {
        return Character.getType(c) == Character.OTHER_SYMBOL || c == 0xFE0F || c == 0x200D;
    }

    /// It ends in a mark of its difficulty, as its neighbours may.
    private static boolean isGraded(Bold bold) {
        // Such marks stand far beyond the letters of most scripts.
        var question = bold.question().strip();
        return !question.isEmpty() && question.charAt(question.length() - 1) > 0x2000
                && GRADE.matcher(bold.question()).find();
    }

    private static void add(Survey survey, String name, List<Bold> bold, List<Scheme> schemes) {
        if (bold.size() < 2) {
            return;
        }
        var openings = bold.stream().map(b -> new Opening(
                new Slice(b.question(), b.line()), b.endLine() + 1, survey.document().root().container(),
                survey.headingBefore(b.line()).map(Survey.Mark::level).orElse(6), Confidence.SURE,
                "Line " + b.line() + " is one of " + bold.size() + " paragraphs that begin with a bold question."))
                        .toList();
        var distinct = new HashSet<>(bold.stream().map(b -> b.question().strip()).toList()).size() / (double) bold
                .size();
        var asking = bold.stream().filter(b -> survey.asking().isQuestion(b.question())).count() / (double) bold.size();
        var cuts = Opening.cuts(survey, openings);
        for (var i = 0; i < cuts.size(); i++) {
            var behind = bold.get(i).behind();
            if (!behind.isEmpty()) {
                cuts.set(i, cuts.get(i).withAnswer(new Slice(behind + "\n" + cuts.get(i).answer().text(),
                        bold.get(i).endLine())));
            }
        }
        schemes.add(Scheme.inferred(name,
                distinct * (name.startsWith("Numbered") ? Math.max(0.6, asking) : 0.9 * asking),
                cuts));
    }
}

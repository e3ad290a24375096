package dev.recto.markdown.family;

import dev.recto.markdown.Reading.Confidence;
import dev.recto.markdown.block.Block;
import dev.recto.markdown.block.Document;
import dev.recto.markdown.block.PlainText;
import dev.recto.markdown.block.Slice;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// `| Question | Answer |`: each row of a table with a column of questions is one.
final class QuestionTables implements Family {
    private static final Pattern QUESTION =
            header("questions?|q|front|prompt|fragen?|preguntas?|perguntas?|quest(?:ão|ões)|domand[ae]|enunciado|"
            + "вопросы?|питання|запитання|问题|問題|质问|質問|问|問|題目|题目|질문|문제|문|السؤال|سؤال|الأسئلة|文");
    private static final Pattern ANSWER =
            header("answers?|a|back|response|solutions?|explanation|antwort(?:en)?|lösung(?:en)?|respuestas?|"
            + "solución|respostas?|solução|gabarito|réponses?|corrigé|rispost[ae]|soluzione|ответы?|решение|"
            + "відповід[ьі]|розв['’]язок|答案|回答|答え|答|解答|正解|模範解答|解説|답변|정답|해답|답|الإجابة|الجواب|إجابة|جواب");
    private static final Pattern TAG =
            header("difficulty|level|topic|category|tags?|subject|section|schwierigkeit|thema|nivel|tema|сложность|"
            + "уровень|тема|难度|分类");
    /// Columns that say something about the question.
    private static final Pattern ABOUT = header("|#|no|number|id|nr|links?|url|source|reference|date|year|company|"
            + "companies|asked by|frequency|status|done|type|importance|priority|points|marks|score|author|language|"
            + "quelle|datum|fuente|fecha|источник|дата|来源|日期|状态|出典");
    private static final Pattern NUMBER = Pattern.compile("\\s*\\D{0,3}\\d{1,3}\\D?\\s*");
    private static final Pattern LETTERS = Pattern.compile("\\s*\\p{L}(?:[\\s,/]*\\p{L}){0,4}\\s*");
    private static final Pattern BOLD = Pattern.compile("^(\\*\\*|__)(.+)\\1$");

    @Override
    public List<Scheme> schemes(Survey survey) {
        var cuts = new ArrayList<Cut>();
        for (var flow : survey.document().flows()) {
            for (var block : flow.blocks()) {
                if (block instanceof Block.Table table && !table.rows().isEmpty() && !isContents(table)) {
                    addRows(survey.document(), table, cuts);
                }
            }
        }
        HtmlTables.in(survey.document()).forEach(table -> addRows(survey.document(), table, cuts));
        cuts.sort(Comparator.comparingInt(Cut::firstLine));
        return cuts.isEmpty() ? List.of() : List.of(Scheme.explicit("Tables of questions", 1.0, cuts));
    }

    private static void addRows(Document document, Block.Table table, List<Cut> cuts) {
        var header = table.rows().getFirst().cells();
        var question = column(header, QUESTION);
        if (question.isEmpty()) {
            return;
        }
        var answer = answer(table, question.getAsInt());
        if (answer.isPresent() && isKey(table, question.getAsInt(), answer.getAsInt())) {
            return;
        }
        for (var row : table.rows().subList(1, table.rows().size())) {
            var text = Label.without(unwrapped(row.cells().get(question.getAsInt())));
            var line = document.lineAt(row.start());
            if (!PlainText.of(text).isBlank()) {
                var behind = answer.isPresent() ? row.cells().get(answer.getAsInt()) : "";
                cuts.add(Cut.open(new Slice(text, line), new Slice(behind, line), line, Confidence.SURE,
                        "Line %d is a row of a table with a column of questions.")
                                .tagged(tags(header, row)));
            }
        }
    }

    /// Whether a table is nothing but such a key.
    static boolean isKey(Block.Table table) {
        return table.rows().size() > 2 && table.rows().getFirst().cells().size() == 2 && isKey(table, 0, 1);
    }

    /// Numbers and letters beside them answer the questions that have these numbers: `| 3 | B |`.
    private static boolean isKey(Block.Table table, int question, int answer) {
        var rows = table.rows().subList(1, table.rows().size());
        return rows.size() > 1 && rows.stream().allMatch(row ->
                NUMBER.matcher(PlainText.of(row.cells().get(question))).matches()
                        && LETTERS.matcher(PlainText.of(row.cells().get(answer))).matches());
    }

    /// A table whose rows lead to places in the same document.
    private static boolean isContents(Block.Table table) {
        var leading = table.rows().stream().filter(row -> row.cells().stream().anyMatch(cell -> cell.contains("](#")))
                .count();
        return leading * 2 > table.rows().size();
    }

    /// The column named so, else the only other one that may be it.
    private static OptionalInt answer(Block.Table table, int question) {
        var header = table.rows().getFirst().cells();
        var named = column(header, ANSWER);
        if (named.isPresent()) {
            return named;
        }
        var others = IntStream.range(0, header.size()).filter(i -> i != question
                && !TAG.matcher(PlainText.of(header.get(i))).matches()
                && !ABOUT.matcher(PlainText.of(header.get(i))).matches() && isText(table, i)).toArray();
        return others.length == 1 ? OptionalInt.of(others[0]) : OptionalInt.empty();
    }

    /// Most cells have words, and no links.
    private static boolean isText(Block.Table table, int column) {
        var cells = table.rows().stream().skip(1).map(row -> row.cells().get(column)).toList();
        return cells.stream().filter(cell -> !cell.contains("](") && !cell.contains("http")
                && cell.codePoints().filter(Character::isLetter).count() > 1).count() * 2 > cells.size();
    }

    private static OptionalInt column(List<String> header, Pattern name) {
        return IntStream.range(0, header.size()).filter(i -> name.matcher(PlainText.of(header.get(i))).matches())
                .findFirst();
    }

    /// What columns for topic and difficulty say.
    private static List<String> tags(List<String> header, Block.Row row) {
        return IntStream.range(0, header.size()).filter(i -> TAG.matcher(PlainText.of(header.get(i))).matches())
                .mapToObj(i -> PlainText.of(row.cells().get(i)).replaceAll("\\s+", "-")).filter(tag -> !tag.isEmpty())
                        .toList();
    }

    private static String unwrapped(String cell) {
        var bold = BOLD.matcher(cell.strip());
        return bold.matches() && !bold.group(2).contains(bold.group(1)) ? bold.group(2) : cell.strip();
    }

    private static Pattern header(String names) {
        return Pattern.compile("[^\\p{L}]*(?:" + names + ")[^\\p{L}]*",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
}

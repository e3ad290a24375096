package dev.recto.markdown.family;

import dev.recto.markdown.Reading.Confidence;
import dev.recto.markdown.block.Block;
import dev.recto.markdown.block.PlainText;
import dev.recto.markdown.block.Slice;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// Tables of words and what they mean, and tables in which most cells of one of two columns ask. Only where nothing
/// else was found: within an answer they are a part of it.
final class TermTables implements Family {
    private static final int FEWEST_ROWS = 3;
    private static final Pattern TERM = header("terms?|cues?|words?|vocabulary|concepts?|acronyms?|abbreviations?|"
            + "(?:fach)?begriffe?|wort|wörter|vokabel[n]?|abkürzung|termes?|mots?|términos?|palabras?|conceptos?|"
            + "termos?|palavras?|conceitos?|termin[ei]|parol[ae]|термин(?:ы)?|слов[оа]|поняти[ея]|"
            + "термін(?:и)?|用語|単語|言葉|"
            + "术语|概念|单词|词语|词汇|词|용어|단어|개념|المصطلح|الكلمة");
    private static final Pattern MEANING = header("definitions?|meanings?|notes?|translations?|explanations?|"
            + "descriptions?|"
            + "bedeutung(?:en)?|erklärung(?:en)?|übersetzung(?:en)?|définitions?|significations?|traductions?|"
            + "definición|definiciones|significados?|traducción|definição|definições|tradução|definizion[ei]|"
            + "significat[oi]|traduzion[ei]|определени[ея]|значени[ея]|перевод|визначення|значення|переклад|意味|定義|説明|"
            + "訳|含义|定义|解释|释义|意思|뜻|의미|정의|설명|المعنى|التعريف|الترجمة");

    /// Vocabulary of two languages has their names.
    private static final Pattern LANGUAGE = header("english|german|french|spanish|italian|portuguese|russian|ukrainian|"
            + "chinese|japanese|korean|arabic|turkish|polish|dutch|latin|greek|deutsch|englisch|französisch|spanisch|"
            + "italienisch|latein(?:isch)?|russisch|inglés|español|alemán|francés|anglais|français|allemand|espagnol|"
            + "inglese|italiano|tedesco|inglês|português|espanhol|английский|русский|немецкий|французский|испанский|"
            + "англійська|українська|英语|中文|汉语|英文|日语|日本語|英語|영어|한국어|일본어|ingilizce|türkçe|angielski|polski|"
            + "engels|nederlands|pinyin|拼音|العربية|الإنجليزية");

    @Override
    public List<Scheme> schemes(Survey survey) {
        if (SoftwareManual.looksLikeOne(survey)) {
            return List.of();
        }
        var cuts = new ArrayList<Cut>();
        for (var block : survey.document().root().blocks()) {
            if (block instanceof Block.Table table && table.rows().size() > FEWEST_ROWS) {
                add(survey, table, cuts);
            }
        }
        return cuts.isEmpty() ? List.of() : List.of(Scheme.explicit("Tables of terms", 0.3, cuts));
    }

    private static void add(Survey survey, Block.Table table, List<Cut> cuts) {
        var header = table.rows().getFirst().cells();
        var terms = column(header, TERM);
        var meanings = column(header, MEANING);
        if (header.size() == 2 && header.stream().allMatch(cell -> LANGUAGE.matcher(PlainText.of(cell)).matches())) {
            terms = OptionalInt.of(0);
            meanings = OptionalInt.of(1);
        } else if (header.size() == 2 && terms.isEmpty()) {
            terms = IntStream.range(0, 2).filter(i -> asks(table, i) && !asks(table, 1 - i)).findFirst();
            meanings = terms.isEmpty() ? terms : OptionalInt.of(1 - terms.getAsInt());
        }
        if (terms.isEmpty() || meanings.isEmpty()) {
            return;
        }
        for (var row : table.rows().subList(1, table.rows().size())) {
            var term = row.cells().get(terms.getAsInt()).strip();
            var meaning = row.cells().get(meanings.getAsInt()).strip();
            if (!PlainText.of(term).isBlank() && !meaning.isEmpty()) {
                var line = survey.document().lineAt(row.start());
                cuts.add(Cut.open(new Slice(Label.without(term), line), new Slice(meaning, line), line,
                        Confidence.LIKELY, "Line %d is a row of a table of terms."));
            }
        }
    }

    private static boolean asks(Block.Table table, int column) {
        var rows = table.rows().subList(1, table.rows().size());
        return rows.stream().filter(row -> Asking.hasMark(row.cells().get(column))).count() * 10 >= rows.size() * 8;
    }

    private static OptionalInt column(List<String> header, Pattern name) {
        return IntStream.range(0, header.size()).filter(i -> name.matcher(PlainText.of(header.get(i))).matches())
                .findFirst();
    }

    private static Pattern header(String names) {
        return Pattern.compile("[^\\p{L}]*(?:" + names + ")[^\\p{L}]*",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
}

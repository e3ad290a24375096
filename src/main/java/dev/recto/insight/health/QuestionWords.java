package dev.recto.insight.health;

import dev.recto.markdown.block.PlainText;
import dev.recto.markdown.kind.LanguageSection;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// The words of a question.
final class QuestionWords {
    /// Signs within a word are its own (`c++`, `node.js`, `===`), those around it are the sentence's.
    private static final Pattern AROUND =
            Pattern.compile("^[\\p{Ps}\\p{Pi}\"'“”‘’«»,;:!?？！。，、¿¡.…*_`]+|[\\p{Pe}\\p{Pf}\"'“”‘’«»,;:!?？！。，、….*_`]+$");
    /// "What's" is "what is", and in French and Italian "l'" is an article.
    private static final Pattern CLITIC = Pattern.compile("(?i)['’](?:s|re)\\b|\\b[ldsnmtc]['’]|\\bqu['’]");
    private static final int LONGEST_WORD = 200;
    private static final Set<String> FUNCTION_WORDS = LanguageSection.FUNCTION_WORDS.words();

    private QuestionWords() {}

    /// In their order and lower case, without the signs of the sentence.
    static List<String> all(String markdown) {
        var words = new ArrayList<String>();
        for (var word : PlainText.of(markdown).toLowerCase(Locale.ROOT).split("\\s+")) {
            // Nothing so long is a word with signs around it, and to look for its end would take its time.
            var bare = word.length() > LONGEST_WORD ? word : AROUND.matcher(word).replaceAll("");
            if (!bare.isEmpty()) {
                words.add(bare);
            } else if (word.matches("[!?:.*]{2,}")) {
                words.add(word);
            }
        }
        return words;
    }

    /// Those that carry meaning, each once, sorted, plural and singular alike. Empty if none does.
    static List<String> meaning(String markdown) {
        return all(CLITIC.matcher(PlainText.of(markdown)).replaceAll(" ")).stream()
                .filter(word -> !FUNCTION_WORDS.contains(word)).map(QuestionWords::singular).distinct().sorted()
                .toList();
    }

    /// Good enough to find a plural's singular again; it need not be a word.
    private static String singular(String word) {
        return word.length() > 3 && word.endsWith("es") && "sxzh".indexOf(word.charAt(word.length() - 3)) >= 0
                ? word.substring(0, word.length() - 2)
                : word.length() > 3 && word.endsWith("s") && !word.endsWith("ss") && !word.endsWith("us")
                        && !word.endsWith("is") ? word.substring(0, word.length() - 1) : word;
    }
}

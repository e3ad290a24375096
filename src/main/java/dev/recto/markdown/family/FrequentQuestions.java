package dev.recto.markdown.family;

import dev.recto.markdown.kind.Search;
import java.util.regex.Pattern;

/// Pages of frequent questions: their headings are what people ask, also where they are worded as statements,
/// "The sound is gone after an update".
final class FrequentQuestions {
    private static final Search TITLE = Search.of(
            "(?<!\\p{L})(?:faqs?|frequent(?:ly asked)? questions|common (?:questions|problems)|troubleshooting|"
                    + "häufige? (?:gestellte )?(?:fragen|probleme)|problemlösungen|foire aux questions|"
                    + "questions (?:fréquentes|fréquemment posées)|problèmes (?:fréquents|courants)|"
                    + "preguntas frecuentes|problemas (?:comunes|frecuentes)|perguntas frequentes|"
                    + "problemas comuns|domande frequenti|problemi comuni|veelgestelde vragen|"
                    + "частые вопросы|часто задаваемые вопросы|поширені (?:запитання|питання)|"
                    + "często zadawane pytania|sık sorulan sorular|câu hỏi thường gặp|vanliga frågor|"
                    + "časté (?:dotazy|otázky))(?!\\p{L})|常见问题|常見問題|よくある質問|자주 묻는 질문|الأسئلة (?:الشائعة|المتكررة)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private FrequentQuestions() {}

    static boolean areBelow(Survey survey) {
        return TITLE.isIn(survey.name());
    }
}

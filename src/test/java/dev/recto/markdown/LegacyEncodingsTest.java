package dev.recto.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Documents in encodings from before Unicode: all letters are read as they were written, and what was assumed is said.
class LegacyEncodingsTest {
    private static final String RUSSIAN = """
            # Вопросы о деревьях

            ## 1. Что такое древесный сок?

            Сок — это вода с растворёнными веществами, которую корни поднимают к листьям.

            ## 2. Почему осенью опадают листья?

            Дерево бережёт воду: зимой корни почти ничего не берут из мёрзлой земли.
            """;
    private static final String UKRAINIAN = """
            # Питання про дерева

            ## 1. Що таке сік дерева?

            Це вода з речовинами, яку коріння підіймає до листя. Її збирають навесні.
            """;
    private static final String GERMAN = """
            # Bäume

            ## 1. Warum fällt im Herbst das Laub?

            Der Baum schützt sich vor dem Verdursten: Aus gefrorenem Boden können Wurzeln kein Wasser ziehen. Größere
            Blätter würden zu viel davon verlieren.
            """;
    private static final String FRENCH = """
            # Les arbres

            ## 1. Pourquoi les feuilles tombent-elles à l’automne ?

            L’arbre économise l’eau : gelées, les racines n’en tirent plus. Au cœur du tronc, la sève dort. Ça coûte \
            3 €.
            """;
    private static final String POLISH = """
            # Drzewa

            ## 1. Dlaczego jesienią opadają liście?

            Drzewo oszczędza wodę, bo korzenie nie mogą jej pobrać z zamarzniętej ziemi. Źródło życia zasypia.
            """;
    private static final String CZECH = """
            # Stromy

            ## 1. Proč na podzim opadává listí?

            Strom šetří vodou, protože kořeny ji ze zmrzlé země nemohou čerpat. Příští jaro začne znovu, žádný strach.
            """;
    private static final String HUNGARIAN = """
            # Fák

            ## 1. Miért hullanak le ősszel a levelek?

            A fa spórol a vízzel, mert a gyökerek a fagyott földből nem tudnak inni. Erdőben ülő fűzek is így tesznek.
            """;
    private static final String JAPANESE = """
            # 木についての質問

            ## 1. 秋になるとなぜ葉が落ちるのですか？

            冬の土は凍っていて、根が水を吸えません。葉を落とすことで、木は水を節約します。
            """;
    private static final String KOREAN = """
            # 나무에 대한 질문

            ## 1. 가을에는 왜 잎이 떨어집니까?

            겨울에는 땅이 얼어서 뿌리가 물을 마실 수 없습니다. 나무는 잎을 버려서 물을 아낍니다.
            """;
    private static final String SIMPLIFIED = """
            # 关于树木的问题

            ## 1. 为什么秋天树叶会落下？

            冬天土地冻结，树根无法吸收水分。树木落叶是为了节约用水，等到春天再长出新叶。
            """;
    private static final String TRADITIONAL = """
            # 關於樹木的問題

            ## 1. 為什麼秋天樹葉會落下？

            冬天土地凍結，樹根無法吸收水分。樹木落葉是為了節約用水，等到春天再長出新葉。
            """;
    private static final String GREEK = """
            # Ερωτήσεις για τα δέντρα

            ## 1. Γιατί πέφτουν τα φύλλα το φθινόπωρο;

            Το δέντρο κάνει οικονομία στο νερό: οι ρίζες δεν μπορούν να πιουν από το παγωμένο χώμα. Άλλα δέντρα \
            περιμένουν.
            """;
    private static final String HEBREW = """
            # שאלות על עצים

            ## 1. למה נושרים העלים בסתיו?

            העץ חוסך במים, כי השורשים אינם יכולים לשתות מן האדמה הקפואה. באביב הוא מצמיח עלים חדשים.
            """;
    private static final String THAI = """
            # คำถามเกี่ยวกับต้นไม้

            ## 1. ทำไมใบไม้จึงร่วงในฤดูใบไม้ร่วง?

            ต้นไม้ประหยัดน้ำ เพราะรากดูดน้ำจากดินที่แข็งตัวไม่ได้ พอถึงฤดูใบไม้ผลิก็แตกใบใหม่อีกครั้ง
            """;

    static Stream<Arguments> documents() {
        return Stream.of(
                Arguments.of("windows-1251", RUSSIAN), Arguments.of("KOI8-R", RUSSIAN.replace("—", "-")),
                Arguments.of("IBM866", RUSSIAN.replace("—", "-")),
                        Arguments.of("ISO-8859-5", RUSSIAN.replace("—", "-")),
                Arguments.of("windows-1251", UKRAINIAN), Arguments.of("KOI8-U", UKRAINIAN),
                Arguments.of("windows-1252", GERMAN), Arguments.of("windows-1252", FRENCH),
                Arguments.of("ISO-8859-15", FRENCH.replace("’", "'")),
                Arguments.of("ISO-8859-2", POLISH), Arguments.of("windows-1250", POLISH),
                Arguments.of("ISO-8859-2", CZECH), Arguments.of("windows-1250", CZECH),
                Arguments.of("Shift_JIS", JAPANESE), Arguments.of("EUC-JP", JAPANESE),
                Arguments.of("ISO-2022-JP", JAPANESE), Arguments.of("EUC-KR", KOREAN),
                        Arguments.of("GB18030", SIMPLIFIED),
                Arguments.of("Big5", TRADITIONAL), Arguments.of("windows-1253", GREEK),
                Arguments.of("windows-1253", typeset(GREEK)), Arguments.of("ISO-8859-7", GREEK),
                Arguments.of("windows-1255", HEBREW), Arguments.of("windows-1255", typeset(HEBREW)),
                Arguments.of("x-windows-874", THAI), Arguments.of("x-windows-874", typeset(THAI)));
    }

    @ParameterizedTest
    @MethodSource("documents")
    void lettersAreReadAsTheyWereWritten(String charset, String text) {
        assertReadsAs(charset, charset, text);
    }

    @ParameterizedTest
    @MethodSource("documents")
    void muchAsciiBeforeTheFirstLetterChangesNothing(String charset, String text) {
        assertReadsAs(charset, charset,
                "<!-- generated, do not edit -->\n```c\nint main(void) { return 0; }\n```\n".repeat(60)
                + text);
    }

    static Stream<Arguments> shared() {
        return Stream.of(Arguments.of("ISO-8859-1", GERMAN), Arguments.of("ISO-8859-2", HUNGARIAN),
                Arguments.of("windows-1250", HUNGARIAN), Arguments.of("ISO-8859-8", HEBREW),
                Arguments.of("TIS-620", THAI));
    }

    /// With signs that only the encodings of Windows have.
    private static String typeset(String text) {
        return text + "\n– “Tree”… ‘sap’\n";
    }

    /// Where two encodings agree on a text, either will do.
    @ParameterizedTest
    @MethodSource("shared")
    void encodingsThatAgreeOnATextReadItEqually(String charset, String text) {
        assertEquals(text, decode(text.getBytes(Charset.forName(charset))).text());
    }

    private static void assertReadsAs(String written, String said, String text) {
        var decoded = decode(text.getBytes(Charset.forName(written)));
        assertEquals(text, decoded.text());
        assertEquals(1, decoded.problems().size());
        assertTrue(decoded.problems().getFirst().remedy().contains("It was read as " + said + ";"),
                decoded.problems().toString());
    }

    @ParameterizedTest
    @MethodSource("documents")
    void inUnicodeNothingIsGuessed(String charset, String text) {
        assertEquals(new SourceText("doc.md", text, List.of()), decode(text.getBytes(StandardCharsets.UTF_8)));
        for (var utf16 : List.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
            assertEquals(List.of(), decode(("\uFEFF" + text).getBytes(utf16)).problems());
            var unmarked = decode(text.getBytes(utf16));
            assertEquals(text, unmarked.text());
            assertTrue(unmarked.problems().getFirst().remedy().startsWith("It was read as " + utf16.name()));
        }
    }

    private static SourceText decode(byte[] bytes) {
        return SourceText.decode("doc.md", bytes);
    }
}

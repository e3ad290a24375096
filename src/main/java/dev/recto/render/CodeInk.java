package dev.recto.render;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jline.utils.AttributedString;
import org.jline.utils.AttributedStringBuilder;
import org.jline.utils.AttributedStyle;

/// Code with its comments, strings and keywords told apart: as much as can be known without a parser for each language.
/// Code in a language not known here is in one ink.
final class CodeInk {
    private static final AttributedStyle KEYWORD = Ink.PLAIN.foreground(AttributedStyle.CYAN);
    private static final AttributedStyle STRING = Ink.PLAIN.foreground(AttributedStyle.GREEN);
    /// Longer code is no code that somebody reads on a card.
    private static final int LONGEST = 20_000;

    private static final String TEXT =
            "\"[^\"\\\\\\n]*+(?:\\\\.[^\"\\\\\\n]*+)*+\"|'[^'\\\\\\n]*+(?:\\\\.[^'\\\\\\n]*+)*+'";
    private static final String WORD = "[\\p{L}_$][\\p{L}\\p{N}_$]*+";

    /// Languages that write comments and strings alike.
    private enum Family {
        SLASHES("//[^\\n]*+|/\\*[\\s\\S]*?(?:\\*/|\\z)", "\"\"\"[\\s\\S]*?\"\"\"|`[^`]*+`|" + TEXT, """
                abstract as async await bool boolean break byte case catch char class const constexpr continue
                default defer delete do double else enum export extends extern false final finally float fn for
                foreach from func function go if impl implements import in instanceof int interface internal is
                let long loop map match mod module mut namespace new nil null nullptr object of operator
                override package private protected pub public readonly record return sealed select self short
                signed sizeof static string struct super suspend switch template this throw throws trait true
                try type typedef typename typeof undefined union unsafe unsigned use using val var virtual void
                volatile when where while yield"""),
        HASHES("#[^\\n]*+", "\"\"\"[\\s\\S]*?\"\"\"|'''[\\s\\S]*?'''|" + TEXT, """
                False None True alias and as assert async await begin break case class continue def del do done
                echo elif else elsif end ensure esac except exit export false fi finally for from function
                global if import in is lambda local match module next nil nonlocal not or pass raise require
                rescue return self super then true try unless until when while with yield"""),
        DASHES("--[^\\n]*+|/\\*[\\s\\S]*?(?:\\*/|\\z)", TEXT, """
                add all alter and any as asc begin between by case check column commit constraint create cross
                database default delete desc distinct drop else end except exists explain foreign from full
                function grant group having if in index inner insert intersect into is join key left like limit
                not null offset on or order outer over partition primary procedure recursive references
                returning revoke right rollback select set table then transaction trigger truncate union unique
                update using values view when where with"""),
        DATA("(?!)", TEXT, "false null true");

        private final Pattern piece;
        private final Set<String> keywords;

        Family(String comment, String string, String keywords) {
            this.piece = Pattern.compile("(?<comment>" + comment + ")|(?<string>" + string + ")|(?<word>" + WORD + ")");
            this.keywords = Set.of(keywords.strip().split("\\s+"));
        }

        private boolean isKeyword(String word) {
            return keywords.contains(this == DASHES ? word.toLowerCase(Locale.ROOT) : word);
        }
    }

    private static final Map<String, Family> LANGUAGES = Stream.of(
            named(Family.SLASHES,
                    "java js javascript jsx mjs ts typescript tsx c h cpp c++ cc hpp cs csharp c# go golang rust "
                    + "rs kotlin kt swift scala dart php groovy proto solidity objc objective-c"),
            named(Family.HASHES,
                    "python py python3 sh bash shell zsh console ruby rb yaml yml toml dockerfile docker r perl "
                    + "make makefile elixir nginx"),
            named(Family.DASHES, "sql mysql postgres postgresql plsql pgsql tsql sqlite"),
            named(Family.DATA, "json jsonc json5")).flatMap(map -> map.entrySet().stream())
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

    private CodeInk() {}

    private static Map<String, Family> named(Family family, String names) {
        return Arrays.stream(names.split(" ")).collect(Collectors.toMap(name -> name, _ -> family));
    }

    /// @param language as a document names it, in any letters' case; empty if it does not
    static AttributedString of(String code, String language) {
        var family = Optional.ofNullable(LANGUAGES.get(language.toLowerCase(Locale.ROOT)));
        if (family.isEmpty() || code.length() > LONGEST) {
            return new AttributedString(code, Ink.CODE);
        }
        var text = new AttributedStringBuilder();
        var pieces = family.get().piece.matcher(code);
        var done = 0;
        while (pieces.find()) {
            text.append(code.substring(done, pieces.start()), Ink.PLAIN);
            var piece = pieces.group();
            text.append(piece, pieces.group("comment") != null ? Ink.FAINT
                    : pieces.group("string") != null ? STRING
                    : family.get().isKeyword(piece) ? KEYWORD : Ink.PLAIN);
            done = pieces.end();
        }
        return text.append(code.substring(done), Ink.PLAIN).toAttributedString();
    }
}

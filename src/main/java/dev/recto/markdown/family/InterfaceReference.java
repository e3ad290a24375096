package dev.recto.markdown.family;

import dev.recto.markdown.block.Block;
import dev.recto.markdown.kind.LanguageSection;
import java.util.regex.Pattern;

/// References of interfaces and commands: their headings are names of functions, options, components, and below them
/// stands what is passed, of which type, and what comes back.
///
/// Notes may be headed by names in code as well, "`git stash`", "`map()`"; they explain them in sentences.
final class InterfaceReference {
    /// `Class: Kettle`, `new Kettle(size)`, `Event: 'boil'`, `static kettle.boil()`
    private static final String LEAD =
            "(?:(?<kind>\\p{L}{2,12}(?: \\p{Ll}{2,10})?): |(?:new|static|async|get|set) )?";
    private static final String IDENTIFIER = "[@$#.]?[\\p{L}_$][\\w$-]{0,60}(?:[.#:]{1,2}[\\w$-]{1,60}){0,5}";

    /// All of it is code, a remark in brackets or a word of what it is behind it perhaps: `` `level` (String) ``.
    private static final Pattern IN_CODE = Pattern.compile("^\\W{0,4}" + LEAD
            + "(?:`[^`]{1,200}`|<code>.{1,200}</code>)[:*]{0,3}(?: \\([^()]{1,60}\\)| \\p{L}{4,12})?\\W{0,4}$");

    /// `boil(water, [options])` `setLid()`, also with what it gives: `⇒ Water`.
    private static final Pattern CALL = Pattern.compile("^\\W{0,4}" + LEAD + IDENTIFIER
            + "\\((?<passed>[^\\n]{0,200})\\)(?:\\s?(?:⇒|=>|->|→|:)\\s?.{1,60})?\\W{0,2}$");

    /// `--heat`, `os.EOL`, `setLid`, `HEAT_LEVEL`: no word of a language is written so.
    private static final Pattern NAME = Pattern.compile("^" + LEAD + "['\"]?(?:--?[A-Za-z][\\w-]*|" + IDENTIFIER
            + "[.#]\\w+|\\w*[a-z][A-Z]\\w*|\\w+_\\w+|<[A-Z]\\w* ?/?>)['\"]?$");

    /// `LID_OPEN`, a code that comes back.
    private static final Pattern CODE = Pattern.compile("[A-Z][A-Z\\d]{1,20}(?:_[A-Z\\d]{1,30}){1,8}");

    /// Of what is passed, that some may be left out, its type or its preset.
    private static final Pattern DETAILED = Pattern.compile("[\\[?:={…]|\\.\\.\\.");

    /// `` `heat` {number} ``, `` `lid` - whether … ``, `**size** (number)`, `{string}`, `water: Water`
    private static final Pattern DESCRIBED = Pattern.compile(
            "^(?:\\{[^{}\\n]{1,80}\\}|(?:`[^`\\n]{1,80}`|\\*\\*[\\w.$?-]{1,40}\\*\\*|[\\w.$]{1,40})"
                    + "(?::? ?(?:\\{|`|\\()|:? [-–—] |: ))");
    private static final Words LABEL = Words.of(LanguageSection.PAGE_INTERFACE);
    private static final int LONGEST_LABEL = 24;
    private static final int FEWEST = 3;

    private int names;
    /// Headings over several of them: "Instance methods".
    private int titles;
    private int detailed;
    private int described;

    private InterfaceReference() {}

    static boolean isOne(Survey survey) {
        var found = new InterfaceReference();
        var headings = 0;
        for (var mark : survey.headings()) {
            if (!survey.isTitle(mark) && !mark.isBoilerplate()) {
                headings++;
                found.name(mark);
            }
        }
        if (found.names < FEWEST && found.names < headings || found.names < 2 || found.names * 3 < headings) {
            return false;
        }
        survey.document().root().blocks().forEach(found::describe);
        return found.names * 2 >= headings
                ? found.titles > 0 || found.detailed * 2 >= found.names || found.described * 2 >= found.names
                : found.described >= headings;
    }

    private void name(Mark mark) {
        var call = CALL.matcher(mark.plain());
        if (call.matches()) {
            names++;
            detailed += call.group("kind") != null || DETAILED.matcher(call.group("passed")).find() ? 1 : 0;
            return;
        }
        var code = IN_CODE.matcher(mark.text());
        var name = code.matches() ? code : NAME.matcher(mark.plain());
        if (name == code || name.matches()) {
            names++;
            detailed += name.group("kind") != null || CODE.matcher(mark.plain()).matches() ? 1 : 0;
        } else {
            titles += LABEL.areAllOf(mark.plain()) ? 1 : 0;
        }
    }

    private void describe(Block block) {
        switch (block) {
            case Block.Items list -> {
                for (var item : list.items()) {
                    if (AskedItem.textOf(item) instanceof Block.Paragraph text) {
                        described += DESCRIBED.matcher(text.text()).lookingAt() || isLabelled(text) ? 1 : 0;
                    }
                }
            }
            case Block.Paragraph text -> described += isLabelled(text) ? 1 : 0;
            case Block.Table table -> described += (int) table.rows().stream()
                    .filter(row -> row.cells().getFirst().strip().startsWith("`")).count();
            default -> { }
        }
    }

    /// `Returns: …`, `**Arguments:**`, `Default: …`
    private static boolean isLabelled(Block.Paragraph text) {
        var plain = text.plain();
        var colon = plain.indexOf(':');
        return colon > 0 && colon <= LONGEST_LABEL && LABEL.areAllOf(plain.substring(0, colon));
    }
}

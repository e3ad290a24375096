package dev.recto.markdown.family;

import dev.recto.markdown.block.Block;
import java.util.regex.Pattern;

/// `> [!question] Hypothesis` among call-outs of other types: in notes such a box shows what is open or in doubt.
final class CallOutInDoubt {
    private static final Pattern OPENING =
            Pattern.compile(">\\s*\\[!(?:question|help|faq)\\][-+]?[ \\t]*\\S", Pattern.CASE_INSENSITIVE);
    private static final int FEWEST = 3;

    private CallOutInDoubt() {}

    /// Whether the only question box is one: its title asks nothing, and there are several call-outs in all.
    static boolean is(Survey survey, Cut only) {
        return OPENING.matcher(survey.document().line(only.firstLine())).lookingAt()
                && !survey.asking().isQuestion(only.question().text())
                && survey.document().root().blocks().stream().filter(CallOutInDoubt::isCallOut).limit(FEWEST).count()
                        == FEWEST;
    }

    private static boolean isCallOut(Block block) {
        return block instanceof Block.Quote quote && !quote.flow().blocks().isEmpty()
                && quote.flow().blocks().getFirst() instanceof Block.Paragraph text
                && Admonitions.ANY_CALL_OUT.matcher(text.text()).lookingAt();
    }
}

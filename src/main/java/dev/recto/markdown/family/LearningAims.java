package dev.recto.markdown.family;

import dev.recto.markdown.block.Block;
import dev.recto.markdown.kind.LanguageSection;
import dev.recto.markdown.kind.Search;
import java.util.Optional;
import java.util.regex.Pattern;

/// Lists of what is to be learnt: "Learning objectives", "After this chapter you can:". Their items are worded as tasks
/// are, "Explain what a heap is", and ask nothing. One that says what can be answered then is a list of questions.
final class LearningAims {
    private static final Search NAME = Search.of(LanguageSection.AIMS.alternatives(),
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);
    private static final Search ANSWERING = Search.of(LanguageSection.ANSWERING.alternatives(),
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final int LONGEST_HEADING = 80;
    private static final int LONGEST_LINE = 200;

    private LearningAims() {}

    /// @param before the block right above the list
    static boolean areIn(Survey survey, Block.Items list, Optional<Block> before) {
        return list.items().stream().noneMatch(item -> AskedItem.textOf(item) instanceof Block.Paragraph text
                && Asking.hasMark(text.markdown())) && isAnnounced(survey, list, before);
    }

    private static boolean isAnnounced(Survey survey, Block.Items list, Optional<Block> before) {
        if (before.isPresent() && before.get() instanceof Block.Paragraph paragraph) {
            var line = paragraph.plain();
            if (line.length() <= LONGEST_LINE && (line.endsWith(":") || line.endsWith("：")) && isNamed(line)) {
                return true;
            }
        }
        return survey.headingBefore(survey.document().lineAt(list.start()))
                .filter(mark -> mark.plain().length() <= LONGEST_HEADING && isNamed(mark.plain())).isPresent();
    }

    private static boolean isNamed(String plain) {
        return NAME.isIn(plain) && !ANSWERING.isIn(plain) && !QuestionCollection.isNamed(plain);
    }
}

package dev.recto.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// One set of four open questions, one of them a task without a question mark, written in every way of asking and of
/// giving the answer: the same cards come out of each.
class OpenSpellingsTest {
    private record Question(String text, String answer) {}

    private static final List<Question> QUESTIONS = List.of(
            new Question("What is a thimble?", "A ring that keeps a rope from chafing."),
            new Question("Why does a boat heel?", "The wind pushes its sails over."),
            new Question("Describe the bowline.", "It is a knot that makes a loop."),
            new Question("Which side is port?", "The left one, seen towards the bow."));

    /// `{q}` is the question, `{n}` its number, `|` the end of a line.
    private static final String STEMS = """
            {n}. {q}
            {n}) {q}
            {n}\\. {q}
            {n}.) {q}
            {n} - {q}
            [{n}] {q}
            ({n}) {q}
            #{n} {q}
            ## {q}
            ### {n}. {q}
            #### {n}) {q}
            ### {n} - {q}
            ### <a name="q{n}"></a>{n}. {q}
            ### **{q}**
            ## ❓ {q}
            **{q}**
            __{q}__
            ***{q}***
            *{q}*
            <b>{q}</b>
            <h3>{q}</h3>
            **{n}. {q}**
            {n}. **{q}**
            **{n}.** {q}
            Q: {q}
            **Q:** {q}
            **Q: {q}**
            ### Q: {q}
            Q{n}: {q}
            Q{n}. {q}
            Q{n}) {q}
            Q.{n} {q}
            Q-{n}: {q}
            **Q{n}:** {q}
            **Q{n}. {q}**
            ## Q{n}. {q}
            Question: {q}
            **Question:** {q}
            Question {n}: {q}
            ## Question {n}||{q}
            ### Question {n}: {q}
            ### {n}||{q}
            **Question {n}**||{q}
            - {q}
            - **{q}**
            - Q: {q}
            * *{q}*
            > **{q}**
            """;

    /// What goes on below an answer, in turn: with so many ways of asking each way of answering meets each.
    private static final List<String> MORE = List.of("", "||It is seldom asked alone.", "||```java|int x = 1;|```",
            "||**Note:** mind the wind.");

    /// Between two questions, in turn.
    private static final List<String> ENDS = List.of("||", "||", "||---||", "||||", "||***||");

    private static String document(String stem, String answer, String more, String end) {
        return ("# On sailing||" + IntStream.range(0, QUESTIONS.size()).mapToObj(i -> (stem
                + answer.replace("{a}", QUESTIONS.get(i).answer() + more) + end)
                        .replace("{n}", String.valueOf(i + 1)).replace("{q}", QUESTIONS.get(i).text()))
                .collect(Collectors.joining())).replace('|', '\n');
    }

    private static String expected(String more) {
        return QUESTIONS.stream().map(question -> question.text() + "\n" + question.answer()
                + more.replace("|", "\n") + "\n").collect(Collectors.joining());
    }

    /// The questions and answers of a document, emphasis, quotes and indentation aside.
    private static String read(String document) {
        return CardsAsText.cards(document).stream().map(card -> card.face().question().display() + "\n"
                + card.face().answer().display().replaceAll("\n{3,}", "\n\n").replaceAll("(?m)^(?:> |_| {1,3})|_$", "")
                + "\n").collect(Collectors.joining());
    }

    private static void assertReadInAllSpellings(String answer, List<String> more) {
        var wrong = new ArrayList<String>();
        var turn = answer.length();
        for (var stem : STEMS.lines().toList()) {
            var below = more.get(turn++ % more.size());
            var document = document(stem, answer, below, ENDS.get(turn % ENDS.size()));
            if (!read(document).equals(expected(below))) {
                wrong.add(document + "\n- - read as - -\n" + read(document));
            }
        }
        assertEquals("", wrong.isEmpty() ? "" : wrong.size() + " not read, the first:\n" + wrong.getFirst());
    }

    @ParameterizedTest
    @ValueSource(strings = {"||{a}", "||Answer: {a}", "||**Answer:** {a}", "||**Answer**: {a}", "||*Answer:* {a}",
            "||**Answer**||{a}", "||Answer||{a}", "||Answer:||{a}", "||Answer - {a}", "|Answer: {a}", "|**Answer:** {a}",
            "||A: {a}", "||**A:** {a}", "||A{n}: {a}", "||A{n}. {a}", "||Ans: {a}", "||**Ans.** {a}", "||Sol. {a}",
            "||**Solution:**||{a}", "||**Short answer:** {a}", "||→ {a}", "||✅ {a}", "||##### Answer:||{a}",
            "||<!-- answer -->|{a}", "||<details><summary>Answer</summary>||{a}||</details>",
            "||<details>|<summary>Show answer</summary>||{a}|</details>", "||<div>||{a}||</div>"})
    void answerStandsBelowTheQuestion(String answer) {
        assertReadInAllSpellings(answer, MORE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"||_{a}_", "||> {a}", "||   {a}", "||<p>{a}</p>", "||> [!success]- Answer|> {a}"})
    void answerHasALookOfItsOwn(String answer) {
        assertReadInAllSpellings(answer, List.of(""));
    }
}

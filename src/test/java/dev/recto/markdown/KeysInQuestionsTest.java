package dev.recto.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/// A letter or a sign in the question that is its key, and what only looks like one.
class KeysInQuestionsTest {
    @Test
    void letterInTheGapIsTheKey() {
        assertEquals("""
                multiple-choice: 鸟靠什么飞（ ）？ (2-4)
                  [ ] 叶子
                  [x] 翅膀
                  翅膀
                multiple-choice: 树上长的是( )。 (5-7)
                  [x] 叶子
                  [ ] 翅膀
                  叶子
                """, CardsAsText.of("""
                #### 选择题
                1. 鸟靠什么飞（    $B$     ）？
                  A、  叶子
                  B、 翅膀
                2. 树上长的是(  A )。
                  A、叶子
                  B、翅膀
                """));
    }

    @Test
    void optionsThatAreBulletsBelowTheNumberHaveItsKey() {
        assertEquals("""
                multiple-choice: 下列动物会飞的是（ ） (1-4)
                  [x] 麻雀
                  [ ] 企鹅
                  [x] 蝙蝠
                  - 麻雀
                  - 蝙蝠
                multiple-choice: 鲸的正确说法是（ ） (6-8)
                  [ ] 它是鱼
                  [x] 它是哺乳动物
                  它是哺乳动物
                """, CardsAsText.of("""
                1. 下列动物会飞的是（AC）
                - A、麻雀
                - B、企鹅
                - C、蝙蝠

                2. 鲸的正确说法是（B）
                - A、它是鱼
                - B、它是哺乳动物
                """));
    }

    @Test
    void letteredPointsBelowANumberAreNoOptions() {
        assertEquals("", CardsAsText.of("""
                1. Birds that stay (all year)
                - A. The sparrow
                - B. The tit

                2. Birds that leave (in autumn)
                - A. The swallow
                - B. The stork
                """));
    }

    @Test
    void letterInBracketsMayNameSomethingElse() {
        assertEquals("""
                multiple-choice: Which of these is shown in figure (A) of the book? (1-4)
                  [ ] A gull
                  [ ] A stone
                """, CardsAsText.of("""
                ## 1. Which of these is shown in figure (A) of the book?

                A) A gull
                B) A stone

                ## 2. Which of these flies?

                A) A stone
                B) A gull

                **Answer: B**
                """).lines().limit(3).map(line -> line + "\n").reduce("", String::concat));
    }

    @Test
    void signInBracketsSaysWhetherAStatementIsTrue() {
        assertEquals("""
                true-false: 鸟有翅膀，多数会飞 (2-2)
                  - true
                  ✓
                true-false: 树上也有翅膀，但是不飞 (3-3)
                  - false
                  ×
                """, CardsAsText.of("""
                #### 判断题
                1. 鸟有翅膀，多数会飞 （    $T$   ）
                2. 树上也有翅膀，但是不飞 （  ×  ）
                """));
    }

    @Test
    void statementMayBeJudgedWithoutBlanksBetweenItsWords() {
        assertEquals("""
                true-false: 树上也有翅膀，会飞。 = 错误。它没有翅膀。
                true-false: 鸟有翅膀，多数会飞。 = 正确。
                """, CardsAsText.cards("""
                **1. 树上也有翅膀，会飞。**
                答案：错误。它没有翅膀。

                **2. 鸟有翅膀，多数会飞。**
                答案：正确。
                """).stream().map(card -> card.kind().label() + ": " + card.face().question().display() + " = "
                        + card.face().answer().display() + "\n").reduce("", String::concat));
    }

    @Test
    void nameInBracketsIsNoGapWhereSomethingIsAskedBehindIt() {
        assertEquals("""
                multiple-choice: 维生素(C)缺乏会导致下列哪种疾病？ (1-4)
                  [ ] 夜盲症
                  [ ] 脚气病
                  [ ] 坏血病
                """, CardsAsText.of("""
                1. 维生素(C)缺乏会导致下列哪种疾病？
                A. 夜盲症
                B. 脚气病
                C. 坏血病

                2. 如图（A）所示，下列哪种说法是正确的？
                A. 红
                B. 绿
                C. 蓝
                """).lines().limit(4).map(line -> line + "\n").reduce("", String::concat));
    }

    @Test
    void letterInTheGapAtTheEndOfAQuestionIsItsKey() {
        assertEquals("""
                multiple-choice: 下列哪个会飞？（ ） (1-3)
                  [ ] 石
                  [x] 鸟
                  鸟
                """, CardsAsText.of("""
                1. 下列哪个会飞？（B）
                   A. 石
                   B. 鸟

                2. 下列哪个会游？（A）
                   A. 鱼
                   B. 石
                """).lines().limit(4).map(line -> line + "\n").reduce("", String::concat));
    }
}

package dev.recto.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What is to be learnt is worded like tasks, and is none.
class LearningAimsTest {
    @ParameterizedTest
    @ValueSource(strings = {"## Learning objectives", "## Objectives", "By the end of this lesson, you will be able to:",
        "After this chapter you can:", "## Lernziele", "Nach dieser Lektion können Sie:",
        "## Objetivos de aprendizaje", "Al finalizar esta clase podrás:", "## Objectifs pédagogiques",
        "À la fin de ce cours, vous saurez :", "## Obiettivi formativi", "Al termine della lezione sarai in grado di:",
        "## Objetivos de aprendizagem", "Ao final da aula, você será capaz de:", "## Цели урока",
        "После урока вы сможете:", "## Цілі уроку", "Після уроку ви зможете:", "## 学习目标", "学完本章你应当能：",
        "## 学習目標", "この章を読むと次のことができるようになります：", "## 학습 목표", "이 장을 마치면 다음을 할 수 있습니다:",
        "## أهداف الدرس", "بعد الدرس ستكون قادرًا على:"})
    void ofALessonAreNoQuestions(String announcement) {
        assertEquals("""
                definition: What is a heap? (11-11)
                explanation: How does a queue work? (12-12)
                fact: Where are both used? (13-13)
                """, CardsAsText.of("""
                # Lesson 3

                %s

                - Explain what a heap is
                - Describe how a queue works
                - Compare both

                ## Heaps and queues

                1. What is a heap?
                2. How does a queue work?
                3. Where are both used?
                """.formatted(announcement)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"After this lesson you should be able to answer:",
        "Nach dieser Lektion können Sie folgende Fragen beantworten:"})
    void whatCanBeAnsweredThenIsAsked(String announcement) {
        assertEquals("""
                definition: Explain what a heap is (5-5)
                explanation: Describe how a queue works (6-6)
                comparison: Compare both (7-7)
                """, CardsAsText.of("""
                # Lesson 3

                %s

                - Explain what a heap is
                - Describe how a queue works
                - Compare both
                """.formatted(announcement)));
    }

    @Test
    void questionsBelowAimsStay() {
        assertEquals("""
                definition: What is a heap? (3-3)
                fact: Where is it used? (4-4)
                fact: Who found it? (5-5)
                """, CardsAsText.of("""
                ## Objectives

                - What is a heap?
                - Where is it used?
                - Who found it?
                """));
    }
}

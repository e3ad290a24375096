package dev.recto.markdown.family;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.recto.markdown.kind.Wording;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What a tutor asks about a heading that stands by itself.
class TutorQuestionTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Caching | What is Caching?",
        "A working definition | What is a working definition?",
        "The Outbox | What is the Outbox?",
        "Pipes | What are Pipes?",
        "When Transfer Learning Makes Sense | When does Transfer Learning make sense?",
        "Why the Gateway API Matters | Why does the Gateway API matter?",
        "Why Git Is Important | Why is Git important?",
        "How the cache has failed | How has the cache failed?",
        "Where a heap can be used | Where can a heap be used?",
        "Why is a heap used | Why is a heap used?",
        "How Containers Work | Explain how Containers Work.",
        "What nobody says | Explain what nobody says.",
        "How to Freeze Layers | How should one freeze Layers?",
        "Two ways a plan may fail: a preview | Two ways a plan may fail: a preview",
        "The parts of a plan that nobody knows yet at all | The parts of a plan that nobody knows yet at all",
        "Rebase vs. merge | Rebase vs. merge",
        "Difference between a fork and a clone | What is the difference between a fork and a clone?",
        "Similarities of moss and fern | What are the similarities of moss and fern?",
        "Include good examples | Include good examples",
        "Read the label twice | Read the label twice",
        "CREATE TABLE | What is CREATE TABLE?",
        "Create a table | Create a table",
        "Read replicas | What are Read replicas?",
        "Bias | What is Bias?",
        "Write Barriers | What are Write Barriers?",
        "Use After Free | What is Use After Free?"})
    void isMadeOfItsHeading(String heading, String question) {
        assertEquals(question, TutorQuestion.of(heading, Optional.empty(), false, Wording.of("An English text.")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "메모리 영역 | 메모리 영역이란 무엇인가요?",
        "데드락 | 데드락이란 무엇인가요?",
        "캐시 | 캐시란 무엇인가요?",
        "인덱스란 | 인덱스란 무엇인가요?",
        "DNS | DNS란 무엇인가요?"})
    void aKoreanParticleFollowsTheSyllableBeforeIt(String heading, String question) {
        assertEquals(question, TutorQuestion.of(heading, Optional.empty(), false,
                Wording.of("운영체제를 공부하면서 정리한 내용입니다.")));
    }

    /// Where a noun needs its article and a heading has none, a tutor asks what is meant by the word.
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '#', value = {
        "Wir lernen das mit der Zeit. | Gletscher | Was ist „Gletscher“?",
        "Wir lernen das mit der Zeit. | Die Moräne | Was ist die Moräne?",
        "Wir lernen das mit der Zeit. | Diebstahl | Was ist „Diebstahl“?",
        "Nous apprenons cela avec le temps. | Glacier | Qu'est-ce que « Glacier » ?",
        "Nous apprenons cela avec le temps. | L'ablation | Qu'est-ce que l'ablation ?",
        "Nous apprenons cela avec le temps. | Un cirque | Qu'est-ce qu'un cirque ?",
        "Nous apprenons cela avec le temps. | Leçon | Qu'est-ce que « Leçon » ?",
        "Lo aprendemos con el tiempo en la escuela. | Glaciar | ¿Qué es «Glaciar»?",
        "Lo aprendemos con el tiempo en la escuela. | Los valles | ¿Qué son los valles?",
        "Lo impariamo con il tempo nella scuola. | Ghiacciaio | Che cos'è «Ghiacciaio»?",
        "Lo impariamo con il tempo nella scuola. | Le morene | Che cosa sono le morene?",
        "Lo impariamo con il tempo nella scuola. | L’ablazione | Che cos'è l’ablazione?",
        "Nós aprendemos isso com o tempo, não na escola. | Geleira | O que é “Geleira”?",
        "Nós aprendemos isso com o tempo, não na escola. | A moraina | O que é a moraina?",
        "We leren dat met de tijd, niet op school. | Gletsjer | Wat is ‘Gletsjer’?",
        "We leren dat met de tijd, niet op school. | De morene | Wat is de morene?",
        "Vi lär oss det med tiden, inte i skolan. | Glaciär | Vad är ”Glaciär”?",
        "Мы узнаем это со временем. | Ледник | Что такое Ледник?"})
    void anArticleThatIsMissingIsNotNeeded(String text, String heading, String question) {
        assertEquals(question, TutorQuestion.of(heading, Optional.empty(), false, Wording.of(text)));
    }
}

package dev.recto.markdown.family;

/// What a section of answers can tell a question.
enum Lack {
    ANSWER,
    /// What stands below is the title of the next group of questions.
    ANSWER_OVER_TITLE,
    /// What stands below is the task: `## Question 3: Rivers` is only its topic.
    TASK,
    /// What stands below is code and nothing else: what is asked about, if others have their answers in the section.
    ANSWER_BELOW_CODE,
    RIGHT_OPTION,
    /// What stands below are sentences to complete.
    WORDS_FOR_GAPS,
    NOTHING
}

package dev.recto.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/// Descriptions of interfaces and of how something is set up ask nothing.
class InterfacesTest {
    @Test
    void whatIsSentAndComesBack() {
        assertEquals("", CardsAsText.of("""
                # Accounts

                ### Sign in

                ```http
                POST /session
                ```

                **Response:**

                ```json
                {}
                ```

                ### Sign out

                ```http
                DELETE /session
                ```

                **Answer:**

                ```json
                {}
                ```
                """));
    }

    @Test
    void fieldsBesideAnAnswer() {
        assertEquals("", CardsAsText.of("""
                # Service

                ## Tasks

                - **Route:** `GET /tasks`
                - **Description:** Lists all.
                - **Answer:**
                  - 200 with a list

                ## One task

                - **Route:** `GET /tasks/1`
                - **Description:** Gives one.
                - **Answer:**
                  - 404 if there is none
                """));
    }

    @Test
    void numberedRoutes() {
        assertEquals("", CardsAsText.of("""
                # Service

                ### 1. Sign up
                - **Route:** `POST /users`
                - **Description:** Makes a user.

                ### 2. Sign in
                - **Route:** `POST /users/login`
                - **Description:** Opens a session.
                """));
    }

    @Test
    void oneTopicOfManyMayBeWhatIsSent() {
        assertEquals("""
                explanation: Verbs of HTTP (3-5)
                  GET /users lists, POST /users makes one.
                definition: What is a status? (7-9)
                  A number.
                definition: Headers (11-13)
                  Names and values.
                """, CardsAsText.of("""
                # Interview

                ### 1. Verbs of HTTP

                GET /users lists, POST /users makes one.

                ### 2. What is a status?

                A number.

                ### 3. Headers

                Names and values.
                """));
    }

    @Test
    void aSingleNumberedStep() {
        assertEquals("", CardsAsText.of("""
                ## 4) Build / deploy

                Run make and copy what it makes to the server.

                ## Troubleshooting

                Look at the log, and then at the other log.
                """));
    }

    @Test
    void aSingleNumberedQuestion() {
        assertEquals("""
                definition: What is a dyke? (1-3)
                  A wall against the sea.
                """, CardsAsText.of("""
                ## 4) What is a dyke?

                A wall against the sea.
                """));
    }
}

package dev.recto.markdown.family;

import dev.recto.markdown.block.Slice;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Pages that tell how the program they belong to is fetched, given what it needs, and started: the commands are the
/// same whatever language the page is in.
///
/// One of these steps alone is a topic of some subject, `git clone` of notes on Git and `npm install` of notes on npm.
/// And who learns a framework makes a program first, which a page of a program never tells.
final class OwnProgram {
    /// Where a command begins: a line, behind a prompt perhaps, or code in a sentence.
    private static final String AT = "(?m)(?:^[ \\t]*+(?:[$>%#] )?|`)";

    private static final Pattern FETCHED = Pattern.compile(AT + "(?:gh repo clone|git clone) \\S");

    /// What it needs is what its own files say, so that no name stands behind the command.
    private static final Pattern GIVEN_ITS_NEEDS = Pattern.compile(AT
            + "(?:(?:npm|pnpm|bun) (?:i|install|ci)|yarn(?: install)?|bundle(?: install)?|composer install|"
            + "poetry install|pipenv install|uv sync|go mod (?:download|tidy)|dotnet restore|mix deps\\.get|"
            + "flutter pub get|pod install)[ \\t]*(?:$|`|&&|;|#|//)"
            + "|" + AT + "(?:python3? -m )?pip3? install (?:-\\S+ ){0,3}(?:-r|--requirement) ?\\S"
            + "|" + AT + "(?:cp|copy|mv) \\.env\\S|\\.env\\.(?:example|sample|template|dist)\\b");

    private static final Pattern STARTED = Pattern.compile(AT
            + "(?:(?:npm|pnpm|yarn|bun) (?:run )?(?:start|dev|serve|build|dist|preview|develop)\\b|"
            + "docker[- ]compose up\\b|flask run|uvicorn \\w|streamlit run|(?:bundle exec )?rails s(?:erver)?\\b|"
            + "php artisan serve|go run \\S|cargo run\\b|dotnet run\\b|flutter run\\b|(?:mvn|\\./mvnw) \\S|"
            + "(?:\\./)?gradlew \\S|make(?: \\w{1,20})?$)");

    private static final Pattern MADE = Pattern.compile(
            "\\b(?:npm (?:init|create)|(?:npx|yarn|pnpm|bun) (?:dlx )?create\\b|npx create-|create-react-app|"
                    + "startproject|rails new|cargo (?:new|init)|dotnet new|create-project|ng new|vue create|"
                    + "flutter create|nest new|go mod init|laravel new|mix phx\\.new|poetry (?:new|init))");

    private static final int SEVERAL = 2;
    /// Of so many sections one at least has such a command.
    private static final int SELDOM = 8;

    private OwnProgram() {}

    static boolean hasPage(Survey survey) {
        var text = survey.document().text();
        return Stream.of(FETCHED, GIVEN_ITS_NEEDS, STARTED).filter(step -> step.matcher(text).find()).limit(SEVERAL)
                .count() == SEVERAL && !MADE.matcher(text).find() && isMuchOf(survey);
    }

    /// A long text that tells among much else how its examples are started is no such page.
    private static boolean isMuchOf(Survey survey) {
        var headings = survey.headings();
        var telling = 0;
        for (var i = 0; i < headings.size(); i++) {
            var stop = i + 1 < headings.size() ? headings.get(i + 1).line() - 1 : survey.document().lineCount();
            var section = survey.document().lines(survey.document().root().container(),
                    headings.get(i).line() + 1, stop);
            telling += tells(section) ? 1 : 0;
        }
        return telling * SELDOM >= headings.size();
    }

    private static boolean tells(Slice section) {
        return Stream.of(FETCHED, GIVEN_ITS_NEEDS, STARTED).anyMatch(step -> step.matcher(section.text()).find());
    }
}

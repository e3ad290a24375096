package dev.recto.markdown.family;

import dev.recto.markdown.block.Block;
import java.util.regex.Pattern;

/// Pages that every repository has beside its subject, by their usual names or titles: rules for contributors,
/// licences, change logs, forms for reports; and the read-me of a package, which shows how it is installed.
final class RepositoryPage {
    private static final Pattern FILE = Pattern.compile(
            "(?:contributing|contribution[-_ ]guide(?:lines)?|code[-_ ]of[-_ ]conduct|licen[cs]es?|copying|"
                    + "third[-_ ]party(?:[-_ ](?:notices?|licen[cs]es?))?|change[-_ ]?log(?:[-_ .].{1,40})?|"
                    + "release[-_ ]notes|(?-i:NEWS|CHANGES)|"
                    + "(?:(?:issue|pull[-_ ]request|pr)[-_ ])template|bug[-_ ]report|feature[-_ ]request|"
                    + "maintainers|governance|codeowners|upgrading|(?:upgrade|migration)[-_ ]guide(?:[-_ ]v\\d+)?)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern TITLE = Pattern.compile(
            "(?:contributing(?: to .{1,40}| guide(?:lines)?)?|how to contribute(?: to .{1,40})?|"
                    + "contributor covenant.{0,40}|(?:.{1,40} )?code of conduct|security policy|"
                    + "report(?:ing)? (?:a |security )?vulnerabilit(?:y|ies)|(?:[\\w./@-]+ )?change ?log|release notes|"
                    + "(?:issue|pull request) template|(?:.{1,40} )?(?:upgrade|migration) guide)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern README = Pattern.compile("read[-_ ]?me", Pattern.CASE_INSENSITIVE);
    private static final Pattern INSTALL = Pattern.compile(
            "(?m)^[ \\t]*+(?:[$>] )?(?:npm (?:i|install|add|create|init)|npx|yarn (?:add|create)|bun add|deno add|"
                    + "pnpm (?:add|i|install|create|dlx)|pip3? install|pipx install|uv add|cargo (?:add|install)|"
                    + "go (?:get|install)|gem install|brew install|composer require|dotnet add|bower install) \\S");
    private static final Pattern BADGE = Pattern.compile("img\\.shields\\.io|badge\\.svg|badge\\.fury\\.io|/badge/");
    private static final int TOP = 3000;

    private RepositoryPage() {}

    static boolean isOne(Survey survey) {
        return FILE.matcher(survey.fileName()).matches()
                || survey.title().filter(mark -> TITLE.matcher(mark.plain().strip()).matches()).isPresent();
    }

    /// Whether it is called a read-me, shows how something is installed, and has badges or another heading of a manual.
    static boolean isReadMe(Survey survey, boolean hasTypicalHeading) {
        return README.matcher(survey.fileName()).matches() && installs(survey)
                && (hasTypicalHeading || hasBadge(survey));
    }

    private static boolean hasBadge(Survey survey) {
        var text = survey.document().text();
        return BADGE.matcher(text).region(0, Math.min(text.length(), TOP)).find();
    }

    private static boolean installs(Survey survey) {
        return survey.document().root().blocks().stream().anyMatch(block ->
                block instanceof Block.Code code && INSTALL.matcher(code.text()).find());
    }
}

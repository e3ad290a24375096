package dev.recto.markdown.family;

import dev.recto.markdown.block.Block;
import dev.recto.markdown.kind.LanguageSection;
import dev.recto.markdown.kind.Search;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Pages that every repository has beside its subject, by their usual names or titles: rules for contributors,
/// licences, change logs, forms for reports; and the read-me of a package.
final class RepositoryPage {
    private static final Pattern FILE = Pattern.compile(
            LanguageSection.REPOSITORY_FILE.alternatives(), Pattern.CASE_INSENSITIVE);
    private static final Pattern TITLE = Pattern.compile(
            LanguageSection.REPOSITORY_TITLE.alternatives(), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern README = Pattern.compile(
            "_?read[-_ ]?me(?:[._-][a-z]{2}(?:[_-][a-z]{2,4})?)?", Pattern.CASE_INSENSITIVE);
    private static final Pattern INSTALL = Pattern.compile(
            "(?m)^[ \\t]*+(?:[$>] )?(?:npm (?:i|install|add|create|init)|npx|yarn (?:add|create)|bun add|deno add|"
                    + "pnpm (?:add|i|install|create|dlx)|pip3? install|pipx install|uv add|cargo (?:add|install)|"
                    + "go (?:get|install)|gem install|brew install|composer require|dotnet add|bower install) \\S");
    private static final Pattern BADGE = Pattern.compile("img\\.shields\\.io|badge\\.svg|badge\\.fury\\.io|/badge/");
    /// `@house/lamp`, `desk-lamp`, `lamp.js`
    private static final Pattern PACKAGE = Pattern.compile("@?[a-z0-9_]++(?:[-/.][a-z0-9_]++)++");
    private static final int TOP = 3000;

    /// Where forges look for what they show themselves.
    private static final Pattern FORGE = Pattern.compile("(?:^|[/\\\\])\\.(?:github|gitlab|gitea|forgejo)[/\\\\]");

    /// Where rules for those who work on a program are kept, and what its makers' tools are told.
    private static final Pattern MAKERS = Pattern.compile(
            "(?:^|[/\\\\])(?:contributing|contributors|maintainers|\\.claude|\\.cursor|\\.codex|\\.agents)[/\\\\]",
            Pattern.CASE_INSENSITIVE);

    /// What was reported about a program, or changed.
    private static final Pattern REPORT = Pattern.compile("/(?:issues|pulls?|merge_requests)/\\d{1,7}");
    private static final int SEVERAL = 2;
    private static final int SELDOM = 10;

    /// How the licences begin that are printed most, whatever the language of the page around them.
    private static final Pattern LICENCE = Pattern.compile(
            "Permission is hereby granted|Redistribution and use in source and binary|Apache License\\s+Version 2|"
                    + "GNU (?:LESSER |AFFERO )?GENERAL PUBLIC LICENSE\\s+Version|Mozilla Public License,? [Vv]ersion|"
                    + "THE SOFTWARE IS PROVIDED|Permission to (?:use, )?copy");
    private static final Search LICENSED = Search.of("licen[cs]e|copyright|\\bnotices?\\b", Pattern.CASE_INSENSITIVE);

    private RepositoryPage() {}

    static boolean isOne(Survey survey) {
        return FILE.matcher(survey.fileName()).matches() || FORGE.matcher(survey.document().source().path()).find()
                || survey.title().filter(mark -> TITLE.matcher(mark.plain().strip()).matches()).isPresent();
    }

    /// Whether it is called a read-me, and has badges, a heading of a manual or the name of a package as its title.
    static boolean isReadMe(Survey survey, boolean hasTypicalHeading) {
        return README.matcher(survey.fileName()).matches()
                && (hasTypicalHeading || hasBadge(survey)
                        || survey.title().filter(mark -> PACKAGE.matcher(mark.plain().strip()).matches()).isPresent());
    }

    /// Whether it lies in a folder for those who make the program.
    static boolean isForMakers(Survey survey) {
        return MAKERS.matcher(survey.document().source().path()).find();
    }

    /// Whether it leads to several reports about its program, one in ten headings at least: notes tell of a subject,
    /// not of what is being done about it.
    static boolean leadsToReports(Survey survey) {
        var reports = REPORT.matcher(survey.document().text()).results().map(MatchResult::group).distinct().count();
        return reports >= SEVERAL && reports * SELDOM >= survey.headings().size()
                && !FrequentQuestions.areBelow(survey);
    }

    /// Whether licences are printed in it, and most of its headings name them.
    static boolean printsLicences(Survey survey) {
        var named = 0;
        var others = 0;
        for (var mark : survey.headings()) {
            if (LICENSED.isIn(mark.plain())) {
                named++;
            } else if (!survey.isTitle(mark)) {
                others++;
            }
        }
        return named > 0 && named >= others && LICENCE.matcher(survey.document().text()).find();
    }

    private static boolean hasBadge(Survey survey) {
        var text = survey.document().text();
        return BADGE.matcher(text).region(0, Math.min(text.length(), TOP)).find();
    }

    static boolean installs(Survey survey) {
        return survey.document().root().blocks().stream().anyMatch(block ->
                block instanceof Block.Code code && installs(code.text()));
    }

    /// Whether a line of a text is a command that installs something.
    static boolean installs(String text) {
        return INSTALL.matcher(text).find();
    }
}

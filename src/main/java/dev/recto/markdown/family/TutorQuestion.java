package dev.recto.markdown.family;

import dev.recto.markdown.kind.Wording;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The question a tutor would ask about a note, made from its heading and the topic above it.
final class TutorQuestion {
    private static final Pattern EXAMPLE = Pattern.compile(
            "^(?:(?:an?|the|some|simple|concrete|practical|real[- ](?:life|world)) )*examples?:?$",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern STEPS =
            Pattern.compile("^(?:the |main |basic |key )*(steps|stages|phases) (?:to|of|in|for) .+",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern HOW_TO = Pattern.compile("^(how|when|where|what) to (.+)$", Pattern.CASE_INSENSITIVE);
    private static final Pattern CLAUSE =
            Pattern.compile("^(when|how|why|where) ((?!(?:an?|the|this|its) \\p{Alpha}+ ).+?"
                    + "|(?:an?|the|this|its) \\S.*?) (\\p{Alpha}+s)( .+)?$", Pattern.CASE_INSENSITIVE);
    /// "Why Git Is Important": the verb comes first.
    private static final Pattern INVERTED = Pattern.compile(
            "^(how|why|when|where) (.+?) (is|are|was|were|has|have|can|could|should|will|would|must)( .+)?$",
            Pattern.CASE_INSENSITIVE);
    /// What begins a question already.
    private static final Pattern ASKING = Pattern.compile(
            "(?i)(do|does|did|is|are|was|were|has|have|can|could|should|will|would|must|use|not|learn|study|choose|"
                    + "bother)( .*)?");
    private static final Pattern TOLD = Pattern.compile("^(?:how|when|where|what|which|who) \\S.*",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern ARTICLE = Pattern.compile("^(?:An?|The) (?=\\S)");
    /// "When to Use Each" says nothing without the topic above.
    private static final Pattern LEANING = Pattern.compile("\\b(?:each|it|them|this|these|which)$",
            Pattern.CASE_INSENSITIVE);
    /// "Add your key", "If it does not start": what is said to somebody is no thing that is something.
    private static final Pattern SPEECH =
            Pattern.compile("\\b(?:you|your|my|we|our|us)\\b|^(?:if|in case|before|after|while)\\s",
                    Pattern.CASE_INSENSITIVE);
    /// "Include a licence", "Read the manual": what is said to be done is no thing either. Verbs that are as often
    /// nouns, as in "Write barriers", need an object that says which they are.
    private static final Pattern TASK = Pattern.compile(
            "(?!\\p{Lu}{2})(?i:(?:please |do not |don['’]t |always |never )?"
            + "(?:(?:add|avoid|become|choose|configure|decide|determine|ensure|enable|disable|explain|follow|"
            + "generate|identify|implement|include|install|keep|learn|prepare|prevent|provide|remember|remove|"
            + "understand|verify) |(?:build|check|comment|create|define|describe|do|draw|find|get|give|go|know|"
            + "let|make|put|read|run|select|set|start|stop|take|test|think|try|use|wait|write) "
            + "(?:an?|the|it|this|that|these|all|any|every|each|more|only|out|up|on|for) )\\S).*");
    private static final Pattern BETWEEN = Pattern.compile(
            "^(?:differences?|relations?|relationships?|distinctions?|similarit(?:y|ies)) (?:between|of|among) ",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern VERSUS = Pattern.compile("\\b(?:vs\\.?|versus)(?=\\s)", Pattern.CASE_INSENSITIVE);

    /// CORS is one thing; APIs are several.
    private static final Pattern ACRONYM = Pattern.compile("\\p{Lu}[\\p{Lu}\\p{N}./-]+");
    private static final Pattern ACRONYMS = Pattern.compile("\\p{Lu}{2,}s");
    private static final int LONGEST_NAME = 30;
    private static final int MOST_WORDS = 4;
    /// "Two places where a plan may fail": more of them tell something, and are no name of it.
    private static final int MOST_WORDS_OF_NAME = 8;
    private static final Pattern WHY = Pattern.compile("why .+", Pattern.CASE_INSENSITIVE);
    private static final Pattern GERUND =
            Pattern.compile("^(\\p{Alpha}+ing) ((?:the|an?|your|our|its|this|these) .+)$", Pattern.CASE_INSENSITIVE);
    private static final Pattern PREPOSITION =
            Pattern.compile(" (?:for|of|in|to|with|from|on|at|by|between|behind|and) ");
    private static final Set<String> NOT_PLURAL =
            Set.of("this", "is", "was", "has", "does", "its", "always", "analysis", "basis", "thesis", "synthesis",
                    "hypothesis", "axis", "physics", "mathematics", "statistics", "news", "series", "kubernetes",
                    "postgres", "redis", "jenkins", "aws", "dns", "https", "css", "sass", "tls", "kafkas", "keras",
                    "pandas", "canvas", "atlas", "alias", "bias", "saas", "paas", "iaas", "faas");
    private static final Map<String,
            String> PARTICIPLES = participles("choosing chosen", "building built", "writing written",
            "making made", "setting set", "finding found", "getting got", "running run", "reading read", "keeping kept",
            "understanding understood", "sending sent", "splitting split", "teaching taught", "doing done",
                    "taking taken",
            "giving given", "holding held", "driving driven", "breaking broken", "freezing frozen", "feeding fed",
                    "leading led",
            "drawing drawn", "putting put", "cutting cut", "binding bound", "speaking spoken", "seeing seen",
                    "knowing known",
            "modifying modified", "applying applied", "copying copied", "verifying verified", "specifying specified");

    private TutorQuestion() {}

    /// @param topic the heading's plain text
    /// @param parent the topic it stands under, if there is one
    /// @param generic whether it needs the topic above, like "Overview"
    static String of(String topic, Optional<String> parent, boolean generic, Wording wording) {
        if (Asking.hasMark(topic)) {
            return topic;
        }
        if (!wording.isEnglish()) {
            return inOtherLanguage(topic, parent, wording);
        }
        if (EXAMPLE.matcher(topic).matches() && parent.isPresent()) {
            return (topic.toLowerCase(Locale.ROOT).contains("examples") ? "Give examples of " : "Give an example of ")
                    + parent.get() + ".";
        }
        if (generic && parent.isPresent() || LEANING.matcher(topic).find() && parent.isPresent()) {
            return parent.get() + ": " + topic;
        }
        return clause(topic).or(() -> parent.flatMap(above -> under(topic, above)))
                .orElseGet(() -> parent.map(above -> above + ": " + topic).orElseGet(() ->
                        SPEECH.matcher(topic).find() || TASK.matcher(topic).matches() ? topic : whatIs(topic)));
    }

    /// A frame of the language around a short topic; a topic that is long, asks already or stands under another is
    /// left as it is. English words around another language are never right.
    private static String inOtherLanguage(String topic, Optional<String> parent, Wording wording) {
        if (parent.isPresent()) {
            return parent.get() + ": " + topic;
        }
        var isName = topic.codePointCount(0, topic.length()) <= LONGEST_NAME && !VERSUS.matcher(topic).find()
                && Pattern.compile("\\s+").split(topic).length <= MOST_WORDS && !wording.asks(topic)
                && wording.kind(topic).isEmpty() && !topic.contains(",") && !topic.contains(":")
                && !quotesWithin(topic);
        return isName ? wording.whatIs(topic) : topic;
    }

    /// Whether words stand beside others in quotes, as in what a program says: `It prints "no file"`.
    private static boolean quotesWithin(String topic) {
        var quote = topic.indexOf('"');
        return quote > 0 && topic.indexOf('"', quote + 1) > 0;
    }

    /// Headings that are half a question already: "When X Makes Sense", "How to Freeze Layers", "The Steps to X",
    /// "Why Use X".
    private static Optional<String> clause(String topic) {
        if (STEPS.matcher(topic).matches()) {
            var whole = topic.replaceFirst("(?i)^(?!the )", "the ");
            var noun = PREPOSITION.split(whole, 2)[0];
            return Optional.of("What are " + low(noun) + whole.substring(noun.length()) + "?");
        }
        var howTo = HOW_TO.matcher(topic);
        if (howTo.matches()) {
            return Optional.of(startingHigh(howTo.group(1).toLowerCase(Locale.ROOT)) + " should one "
                    + startingLow(howTo.group(2)) + "?");
        }
        var inverted = INVERTED.matcher(topic);
        if (inverted.matches() && !ASKING.matcher(inverted.group(2)).matches()) {
            return Optional.of("%s %s %s%s?".formatted(startingHigh(inverted.group(1).toLowerCase(Locale.ROOT)),
                    inverted.group(3).toLowerCase(Locale.ROOT), ARTICLE.matcher(inverted.group(2)).find()
                            ? startingLow(inverted.group(2)) : inverted.group(2),
                    inverted.group(4) == null ? "" : low(inverted.group(4))));
        }
        var clause = CLAUSE.matcher(topic);
        if (clause.matches() && !ASKING.matcher(clause.group(2)).matches()) {
            var tail = clause.group(4) == null ? "" : clause.group(4);
            return Optional.of("%s does %s %s%s?".formatted(startingHigh(clause.group(1)), clause.group(2),
                    withoutEnding(clause.group(3).toLowerCase(Locale.ROOT)),
                            tail.length() < 20 ? tail.toLowerCase(Locale.ROOT) : tail));
        }
        if (WHY.matcher(topic).matches()) {
            return Optional.of(topic + "?");
        }
        return Optional.empty();
    }

    /// Headings that need the topic above them, or name it themselves.
    private static Optional<String> under(String topic, String parent) {
        var gerund = GERUND.matcher(topic);
        if (gerund.matches()) {
            var object = gerund.group(2).toLowerCase(Locale.ROOT);
            return Optional.of("How %s %s %s in %s?".formatted(
                    isPlural(object) ? "are" : "is", object, participle(gerund.group(1).toLowerCase(Locale.ROOT)),
                            parent));
        }
        if (topic.toLowerCase(Locale.ROOT).contains(parent.toLowerCase(Locale.ROOT))
                && topic.length() > parent.length()) {
            var at = topic.toLowerCase(Locale.ROOT).indexOf(parent.toLowerCase(Locale.ROOT));
            return Optional.of(whatIs(low(topic.substring(0, at)) + topic.substring(at, at + parent.length())
                    + low(topic.substring(at + parent.length()))));
        }
        return Optional.empty();
    }

    private static String whatIs(String topic) {
        if (VERSUS.matcher(topic).find() || topic.contains(": ")
                || topic.split("\\s+", MOST_WORDS_OF_NAME + 2).length > MOST_WORDS_OF_NAME) {
            return topic;
        }
        if (TOLD.matcher(topic).matches()) {
            return "Explain " + startingLow(topic) + ".";
        }
        if (BETWEEN.matcher(topic).find()) {
            return (isPlural(topic) ? "What are the " : "What is the ") + startingLow(topic) + "?";
        }
        return (isPlural(topic) ? "What are " : "What is ")
                + (ARTICLE.matcher(topic).find() ? startingLow(topic) : topic) + "?";
    }

    /// Whether the noun before the first preposition is a plural.
    private static boolean isPlural(String phrase) {
        var written = PREPOSITION.split(phrase, 2)[0].strip().replaceFirst("\\s*\\(.*$", "");
        var last = written.substring(written.lastIndexOf(' ') + 1);
        if (ACRONYM.matcher(last).matches() || ACRONYMS.matcher(last).matches()) {
            return last.endsWith("s");
        }
        var head = written.toLowerCase(Locale.ROOT);
        var noun = head.substring(head.lastIndexOf(' ') + 1);
        return noun.endsWith("s") && noun.length() > 3 && !noun.matches(".*(ss|us|is)")
                && !NOT_PLURAL.contains(noun)
                || noun.matches("criteria|phenomena|data|people|children|pros and cons");
    }

    private static String participle(String gerund) {
        var known = PARTICIPLES.get(gerund);
        return known != null ? known : gerund.substring(0, gerund.length() - 3) + "ed";
    }

    /// `makes` to `make`, `applies` to `apply`, `matches` to `match`.
    private static String withoutEnding(String verb) {
        if (verb.endsWith("ies") && verb.length() > 4) {
            return verb.substring(0, verb.length() - 3) + "y";
        }
        return verb.matches(".*(ss|sh|ch|x|zz|go)es") ? verb.substring(0, verb.length() - 2)
                : verb.substring(0, verb.length() - 1);
    }

    /// Words in lower case, except those that are capital throughout or inside.
    private static String low(String words) {
        return Arrays.stream(words.split("(?<=[ -])")).map(TutorQuestion::startingLow).collect(Collectors.joining());
    }

    private static String startingLow(String word) {
        return word.length() > 1 && Character.isUpperCase(word.charAt(1)) || word.isEmpty() ? word
                : Character.toLowerCase(word.charAt(0)) + word.substring(1);
    }

    private static String startingHigh(String word) {
        return word.isEmpty() ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }

    private static Map<String, String> participles(String... pairs) {
        return Arrays.stream(pairs).map(pair -> pair.split(" "))
                .collect(Collectors.toUnmodifiableMap(pair -> pair[0], pair -> pair[1]));
    }
}

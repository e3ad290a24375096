package dev.recto.markdown.kind;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The question what something is, from the frames of a language: `What is …?`
///
/// Where a noun needs its article and a heading has none, the last frame asks what is meant by the word; those above
/// it say in brackets which articles they are for: `Was ist [der|die|das] …?`.
final class WhatIs {
    /// Said behind a closed Korean syllable only.
    private static final String BEHIND_CLOSED = "[이]";

    private WhatIs() {}

    static String question(List<String> frames, String topic) {
        return frames.subList(0, frames.size() - 1).stream().flatMap(frame -> behindArticle(frame, topic).stream())
                .findFirst().orElseGet(() -> framed(frames.getLast(), topic));
    }

    private static Optional<String> behindArticle(String frame, String topic) {
        var open = frame.indexOf('[');
        var close = frame.indexOf(']', open);
        return Stream.of(frame.substring(open + 1, close).split("\\|")).filter(article -> leads(article, topic))
                .findFirst().map(article -> frame.substring(0, open) + article + topic.substring(article.length())
                        + frame.substring(frame.indexOf('…') + 1));
    }

    private static boolean leads(String article, String topic) {
        return topic.regionMatches(true, 0, article, 0, article.length()) && topic.length() > article.length()
                && (topic.charAt(article.length()) == ' ' || !Character.isLetter(article.charAt(article.length() - 1)));
    }

    /// A topic may end in the particle behind it already.
    private static String framed(String frame, String topic) {
        var at = frame.indexOf(BEHIND_CLOSED);
        if (at < 0) {
            return frame.replace("…", topic);
        }
        var rest = frame.indexOf(' ', at);
        var particle = frame.substring(at + BEHIND_CLOSED.length(), rest);
        return topic.length() > particle.length() + 1 && topic.endsWith(particle) ? topic + frame.substring(rest)
                : frame.replace(BEHIND_CLOSED, endsClosed(topic) ? "이" : "").replace("…", topic);
    }

    /// Whether the last letter is a Korean syllable that ends in a consonant: those that do not are each the first of
    /// 28.
    private static boolean endsClosed(String topic) {
        var last = topic.isEmpty() ? 0 : topic.charAt(topic.length() - 1);
        return last >= '가' && last <= '힣' && (last - '가') % 28 != 0;
    }
}

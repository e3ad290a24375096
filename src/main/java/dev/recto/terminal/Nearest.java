package dev.recto.terminal;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Finds the word that was perhaps meant.
final class Nearest {
    private Nearest() {}

    /// The candidate with the fewest typing errors between it and `word`: at most one for every three letters, and
    /// one even in a short word. A candidate that starts with the word counts as near.
    static Optional<String> to(String word, List<String> candidates) {
        var typed = word.toLowerCase(Locale.ROOT);
        return candidates.stream()
                .filter(candidate -> isNear(typed, candidate.toLowerCase(Locale.ROOT)))
                .min(Comparator.comparingInt((String candidate) -> errors(typed, candidate.toLowerCase(Locale.ROOT)))
                        .thenComparing(Comparator.naturalOrder()));
    }

    private static boolean isNear(String typed, String candidate) {
        var allowed = Math.max(1, (Math.min(typed.length(), candidate.length()) + 2) / 3);
        return typed.length() > 1 && candidate.startsWith(typed) || errors(typed, candidate) <= allowed;
    }

    /// Damerau-Levenshtein distance (optimal string alignment): letters added, left out, changed, or two swapped.
    static int errors(String a, String b) {
        var distance = new int[a.length() + 1][b.length() + 1];
        for (var i = 0; i <= a.length(); i++) {
            for (var j = 0; j <= b.length(); j++) {
                distance[i][j] = i == 0 || j == 0 ? i + j : Math.min(
                        Math.min(distance[i - 1][j], distance[i][j - 1]) + 1,
                        distance[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1));
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    distance[i][j] = Math.min(distance[i][j], distance[i - 2][j - 2] + 1);
                }
            }
        }
        return distance[a.length()][b.length()];
    }
}

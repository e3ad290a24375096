package dev.recto.markdown.kind;

import dev.recto.markdown.block.WhiteSpace;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Beginnings as a tree of their letters: a text is followed down the tree as far as it agrees, once for all of them.
/// Hundreds of words begin with "the", and to compare each with the text takes longer than what it is looked up for.
final class BeginningTree {
    private static final int HEADS = 128;
    private static final int NOWHERE = -1;
    private static final int ROOT = 0;
    private static final Beginning[] NONE = {};

    /// By node, nearer ones first, the letter that leads to it.
    private final char[] letters;
    /// By node the place of its first child. Its others are behind that, up to the first child of the next node.
    private final int[] children;
    /// By node a bit for each 64th of the letters that lead on from it: most texts leave the tree here.
    private final long[] ways;
    /// By node the beginnings that end there.
    private final Beginning[][] ends;
    /// The nodes that the letters of ASCII lead to from the root.
    private final int[] heads = new int[HEADS];

    /// A node while the tree is made.
    private static final class Node {
        final Map<Character, Node> children = new TreeMap<>();
        Beginning[] ends = NONE;
        char letter;
    }

    BeginningTree(List<Beginning> beginnings) {
        var root = new Node();
        beginnings.forEach(beginning -> add(root, beginning));
        var nodes = new ArrayList<>(List.of(root));
        for (var i = 0; i < nodes.size(); i++) {
            nodes.addAll(nodes.get(i).children.values());
        }
        letters = new char[nodes.size()];
        children = new int[nodes.size() + 1];
        ways = new long[nodes.size()];
        ends = new Beginning[nodes.size()][];
        var next = 1;
        for (var i = 0; i < nodes.size(); i++) {
            var node = nodes.get(i);
            letters[i] = node.letter;
            children[i] = next;
            ends[i] = node.ends;
            for (var letter : node.children.keySet()) {
                ways[i] |= 1L << letter;
            }
            next += node.children.size();
        }
        children[nodes.size()] = next;
        Arrays.setAll(heads, letter -> child(ROOT, (char) letter));
    }

    private static void add(Node root, Beginning beginning) {
        var node = root;
        for (var letter : beginning.text().toCharArray()) {
            node = node.children.computeIfAbsent(letter, _ -> new Node());
            node.letter = letter;
        }
        node.ends = Arrays.copyOf(node.ends, node.ends.length + 1);
        node.ends[node.ends.length - 1] = beginning;
    }

    /// Whether one of the beginnings stands at this place, and what it needs behind it.
    boolean fit(String text, int at) {
        var node = head(text.charAt(at));
        for (var i = at + 1; node != NOWHERE; i++) {
            if (mayEnd(node, text, at, text.length())) {
                return true;
            }
            node = i < text.length() ? child(node, Literals.folded(text.charAt(i))) : NOWHERE;
        }
        return false;
    }

    /// Whether one of them stands at this place and no letter follows.
    boolean fitWord(String text, int at) {
        var node = head(text.charAt(at));
        for (var i = at + 1; node != NOWHERE; i++) {
            if (ends[node].length > 0 && (i == text.length() || !Character.isLetter(text.charAt(i)))) {
                return true;
            }
            node = i < text.length() ? child(node, Literals.folded(text.charAt(i))) : NOWHERE;
        }
        return false;
    }

    /// Whether one of them may stand at this place in the plain text of this markdown.
    boolean fitThroughMarks(String text, int at, int end) {
        var node = head(text.charAt(at));
        var next = at + 1;
        while (node != NOWHERE && !mayEnd(node, text, at, end)) {
            while (next < end && isMark(text.charAt(next))) {
                next++;
            }
            if (next >= end) {
                return false;
            }
            var c = text.charAt(next);
            if (dividesWords(c)) {
                return isOneBelow(node, text, at, end);
            }
            node = child(node, WhiteSpace.is(c) ? ' ' : Literals.folded(c));
            next++;
            while (WhiteSpace.is(c) && next < end
                    && (isMark(text.charAt(next)) || WhiteSpace.is(text.charAt(next)))) {
                next++;
            }
        }
        return node != NOWHERE;
    }

    private boolean isOneBelow(int node, String text, int at, int end) {
        for (var child = children[node]; child < children[node + 1]; child++) {
            if (mayEnd(child, text, at, end) || isOneBelow(child, text, at, end)) {
                return true;
            }
        }
        return false;
    }

    /// Whether a beginning ends at a node, and what it needs may follow.
    private boolean mayEnd(int node, String text, int at, int end) {
        for (var beginning : ends[node]) {
            if (beginning.mayFollow(text, at, end)) {
                return true;
            }
        }
        return false;
    }

    private int head(char c) {
        var letter = Literals.folded(c);
        return letter < HEADS ? heads[letter] : child(ROOT, letter);
    }

    private int child(int node, char letter) {
        if ((ways[node] >>> letter & 1) != 0) {
            for (var child = children[node]; child < children[node + 1]; child++) {
                if (letters[child] == letter) {
                    return child;
                }
            }
        }
        return NOWHERE;
    }

    private static boolean isMark(char c) {
        return c == '*' || c == '_' || c == '`' || c == '~';
    }

    /// Mark-up that divides a word, or stands for a part of it, may be gone from plain text.
    private static boolean dividesWords(char c) {
        return "<]&![".indexOf(c) >= 0;
    }
}

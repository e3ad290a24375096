package dev.recto.markdown.kind;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/// Regular expressions in the order in which they are to be tried.
///
/// There are dozens a language and every heading is asked for them, so one pass over the text first tells which of
/// them have the words there that they cannot do without (an automaton after Aho and Corasick over the [Literals] of
/// all of them, and a tree of the words that only the beginning may have). Only those are tried.
final class Phrases {
    static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;

    /// Longer ones are looked for by their beginning.
    private static final int LONGEST = 10;
    private static final int SHORTEST = 3;

    private final Search[] searches;

    /// For each expression the sets of words it needs, as bits: as many numbers as `words` says.
    private final long[] needs;
    private final int words;

    /// The class of each letter below 128, small or capital, and of all others by page; 0 for those in no word.
    private final char[] classes = new char[128];
    private final char[][] furtherClasses = new char[256][];

    private final Table anywhere;
    private final Table atBeginning;

    /// A letter of some words, behind the letters before it.
    private static final class Node {
        final Map<Character, Node> children = new TreeMap<>();
        final Set<Integer> sets = new TreeSet<>();
        Node fall = this;
        int number;
    }

    /// What follows what, made for speed.
    ///
    /// @param next by state and class of the next character: a state is its number before the bits of a class
    /// @param shift how many bits a class has
    /// @param firstFinding the number of the first state in which words end; all behind it are such, too
    /// @param found by state from that one on, the sets that have a word which ends there, as bits
    private record Table(char[] next, int shift, int firstFinding, long[] found) {
        boolean isEmpty() {
            return found.length == 0;
        }
    }

    Phrases(List<String> regexes) {
        var within = new Node();
        var opening = new Node();
        searches = regexes.stream().map(regex -> Search.of(regex, FLAGS)).toArray(Search[]::new);
        var sets = 0;
        var needed = new ArrayList<int[]>();
        for (var i = 0; i < searches.length; i++) {
            var first = sets;
            var beginnings = Literals.isAnchored(regexes.get(i)) ? Literals.beginnings(regexes.get(i)) : Set.of("");
            for (var set : telling(Literals.needed(regexes.get(i)), !beginnings.contains(""))) {
                if (!set.equals(beginnings)) {
                    add(within, set, sets++);
                }
            }
            if (!beginnings.contains("")) {
                add(opening, beginnings, sets++);
            }
            needed.add(new int[] {first, sets});
        }
        words = (sets + 63) / 64;
        needs = new long[searches.length * words];
        for (var i = 0; i < searches.length; i++) {
            for (var set = needed.get(i)[0]; set < needed.get(i)[1]; set++) {
                needs[i * words + set / 64] |= 1L << set;
            }
        }
        var nodes = ordered(within, true);
        var openingNodes = ordered(opening, false);
        var shift = Integer.SIZE - Integer.numberOfLeadingZeros(classify(nodes, classify(openingNodes, 1)) - 1);
        anywhere = table(nodes, true, shift);
        atBeginning = table(openingNodes, false, shift);
    }

    /// Sets without words that are in nearly every text, like "a" and "to". If there are no others, they have to do.
    ///
    /// @param begins whether the beginning tells something already
    private static List<Set<String>> telling(List<Set<String>> needed, boolean begins) {
        var telling = needed.stream().filter(set -> Literals.shortest(set) >= SHORTEST).toList();
        return telling.isEmpty() && !begins ? needed : telling;
    }

    private static void add(Node root, Set<String> texts, int set) {
        for (var text : texts) {
            var node = root;
            for (var i = 0; i < Math.min(text.length(), LONGEST); i++) {
                node = node.children.computeIfAbsent(text.charAt(i), c -> new Node());
            }
            node.sets.add(set);
        }
    }

    /// All nodes, nearer ones first.
    ///
    /// @param anywhere whether each is to know where to go on when no child fits
    private static List<Node> ordered(Node root, boolean anywhere) {
        var nodes = new ArrayList<Node>();
        var waiting = new ArrayDeque<Node>(List.of(root));
        while (!waiting.isEmpty()) {
            var node = waiting.removeFirst();
            nodes.add(node);
            node.children.forEach((c, child) -> {
                var fall = node.fall;
                while (anywhere && fall != root && !fall.children.containsKey(c)) {
                    fall = fall.fall;
                }
                child.fall = node == root || !anywhere ? root : fall.children.getOrDefault(c, root);
                child.sets.addAll(child.fall.sets);
                waiting.addLast(child);
            });
        }
        return nodes;
    }

    private int classify(List<Node> nodes, int first) {
        var count = first;
        for (var node : nodes) {
            for (var c : node.children.keySet()) {
                if (classOf(c) == 0) {
                    if (c < 128) {
                        classes[c] = (char) count++;
                        classes[Character.toUpperCase(c)] = classes[c];
                    } else {
                        if (furtherClasses[c >> 8] == null) {
                            furtherClasses[c >> 8] = new char[256];
                        }
                        furtherClasses[c >> 8][c & 0xff] = (char) count++;
                    }
                }
            }
        }
        return count;
    }

    /// @param nodes nearer ones first
    /// @param anywhere whether a text goes on where no child fits; else it is back at the root, state 0, for good
    private Table table(List<Node> nodes, boolean anywhere, int shift) {
        var number = 0;
        for (var finds : List.of(false, true)) {
            for (var node : nodes) {
                if (node.sets.isEmpty() != finds) {
                    node.number = number++;
                }
            }
        }
        if (number > Character.MAX_VALUE) {
            throw new IllegalArgumentException("too many words");
        }
        var next = new char[nodes.size() << shift];
        var firstFinding = (int) nodes.stream().filter(node -> node.sets.isEmpty()).count();
        var found = new long[(nodes.size() - firstFinding) * words];
        for (var node : nodes) {
            if (anywhere) {
                System.arraycopy(next, node.fall.number << shift, next, node.number << shift, 1 << shift);
            }
            node.children.forEach((c, child) -> next[(node.number << shift) + classOf(c)] = (char) child.number);
            node.sets.forEach(set -> found[(node.number - firstFinding) * words + set / 64] |= 1L << set);
        }
        return new Table(next, shift, firstFinding, found);
    }

    private int classOf(char c) {
        return c < 128 ? classes[c] : furtherClasses[c >> 8] == null ? 0 : furtherClasses[c >> 8][c & 0xff];
    }

    /// Whether any is found in a text.
    boolean anyIn(String text) {
        return firstIn(text) >= 0;
    }

    /// The number of the first that is found in a text; -1 if none is.
    int firstIn(String text) {
        return look(text).first(0, searches.length);
    }

    /// One pass over a text, for all that is asked about it.
    Look look(String text) {
        return new Look(text, words(text));
    }

    /// A text, and which words are in it.
    final class Look {
        private final String text;
        private final long[] has;

        private Look(String text, long[] has) {
            this.text = text;
            this.has = has;
        }

        /// The number of the first expression that is found, of those from a number on up to another; -1 if none is.
        int first(int from, int to) {
            for (var i = from; i < to; i++) {
                if (hasAllFor(i) && searches[i].isIn(text)) {
                    return i;
                }
            }
            return -1;
        }

        private boolean hasAllFor(int expression) {
            for (var i = 0; i < words; i++) {
                if ((needs[expression * words + i] & ~has[i]) != 0) {
                    return false;
                }
            }
            return true;
        }
    }

    private long[] words(String text) {
        var has = new long[words];
        var state = 0;
        for (var i = 0; i < text.length(); i++) {
            state = next(atBeginning, state, text.charAt(i));
            if (state == 0) {
                break;
            }
            mark(has, atBeginning, state);
        }
        if (!anywhere.isEmpty()) {
            markAnywhere(has, text);
        }
        return has;
    }

    private void markAnywhere(long[] has, String text) {
        var next = anywhere.next();
        var shift = anywhere.shift();
        var firstFinding = anywhere.firstFinding();
        var state = 0;
        // An array is read several times as fast as a text.
        for (var c : text.toCharArray()) {
            state = next[(state << shift) + (c < 128 ? classes[c] : classOf(Literals.folded(c)))];
            if (state >= firstFinding) {
                mark(has, anywhere, state);
            }
        }
    }

    private int next(Table table, int state, char c) {
        return table.next()[(state << table.shift()) + (c < 128 ? classes[c] : classOf(Literals.folded(c)))];
    }

    private void mark(long[] has, Table table, int state) {
        var place = (state - table.firstFinding()) * words;
        for (var word = 0; place >= 0 && word < words; word++) {
            has[word] |= table.found()[place + word];
        }
    }

    @Override
    public String toString() {
        return Arrays.toString(searches);
    }
}

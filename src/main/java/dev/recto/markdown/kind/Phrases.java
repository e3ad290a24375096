package dev.recto.markdown.kind;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/// Regular expressions in the order in which they are to be tried.
///
/// There are dozens a language and every heading is asked for them, so one pass over the text first tells which of
/// them have the words there that they cannot do without (an automaton after Aho and Corasick over the [Literals] of
/// all of them). Only those are tried.
final class Phrases {
    static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;

    /// Longer ones are looked for by their beginning.
    private static final int LONGEST = 10;

    /// A bit of a state: a word ends there.
    private static final int FINDS = 1 << 30;

    private final Pattern[] patterns;
    private final boolean[] anchored;

    /// For each pattern the sets of words it needs, as bits: as many numbers as `words` says.
    private final long[] needs;

    /// The class of each letter below 128, small or capital, and of all others by page; 0 for those in no word.
    private final char[] classes = new char[128];
    private final char[][] furtherClasses = new char[256][];

    /// How many bits a class has.
    private final int shift;

    /// By state and class of the next character. A state is its number before the bits of a class, with the bit above
    /// if it has that.
    private final int[] next;

    /// By state: the sets that have a word which ends there, and those whose word must have begun with the text.
    private final long[][] found;
    private final List<Beginning>[] foundAtBeginning;
    private final int words;

    /// How much of a text has to be looked at: if all words are at the beginning, not more than the longest of them.
    private final int looked;

    /// @param length of the word
    /// @param set that it is in
    private record Beginning(int length, int set) {}

    private static final class Node {
        final Map<Character, Node> children = new TreeMap<>();
        final List<Integer> sets = new ArrayList<>();
        final List<Beginning> beginnings = new ArrayList<>();
        Node fall = this;
        int number;
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    Phrases(List<String> regexes) {
        var root = new Node();
        patterns = regexes.stream().map(regex -> Pattern.compile(regex, FLAGS)).toArray(Pattern[]::new);
        anchored = new boolean[patterns.length];
        var sets = 0;
        var within = LONGEST;
        var needed = new ArrayList<int[]>();
        for (var i = 0; i < patterns.length; i++) {
            anchored[i] = Literals.isAnchored(regexes.get(i));
            var first = sets;
            var beginnings = anchored[i] ? Literals.beginnings(regexes.get(i)) : Set.of("");
            for (var set : Literals.needed(regexes.get(i))) {
                if (!set.equals(beginnings)) {
                    add(root, set, sets++, false);
                    within = Integer.MAX_VALUE;
                }
            }
            if (!beginnings.contains("")) {
                add(root, beginnings, sets++, true);
            }
            needed.add(new int[] {first, sets});
        }
        looked = within;
        words = (sets + 63) / 64;
        needs = new long[patterns.length * words];
        for (var i = 0; i < patterns.length; i++) {
            for (var set = needed.get(i)[0]; set < needed.get(i)[1]; set++) {
                needs[i * words + set / 64] |= 1L << set;
            }
        }
        var nodes = numbered(root);
        shift = Integer.SIZE - Integer.numberOfLeadingZeros(classify(nodes) - 1);
        next = new int[nodes.size() << shift];
        found = new long[nodes.size()][];
        foundAtBeginning = new List[nodes.size()];
        nodes.forEach(this::enter);
    }

    private static void add(Node root, Set<String> texts, int set, boolean atBeginning) {
        for (var text : texts) {
            var node = root;
            var word = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
            for (var i = 0; i < word.length(); i++) {
                node = node.children.computeIfAbsent(word.charAt(i), c -> new Node());
            }
            if (atBeginning) {
                node.beginnings.add(new Beginning(word.length(), set));
            } else {
                node.sets.add(set);
            }
        }
    }

    /// All nodes, nearer ones first, each knowing where to go on when no child fits.
    private static List<Node> numbered(Node root) {
        var nodes = new ArrayList<Node>();
        var waiting = new ArrayDeque<Node>(List.of(root));
        while (!waiting.isEmpty()) {
            var node = waiting.removeFirst();
            node.number = nodes.size();
            nodes.add(node);
            node.children.forEach((c, child) -> {
                var fall = node.fall;
                while (fall != root && !fall.children.containsKey(c)) {
                    fall = fall.fall;
                }
                child.fall = node == root ? root : fall.children.getOrDefault(c, root);
                child.sets.addAll(child.fall.sets);
                child.beginnings.addAll(child.fall.beginnings);
                waiting.addLast(child);
            });
        }
        return nodes;
    }

    private int classify(List<Node> nodes) {
        var count = 1;
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

    private void enter(Node node) {
        System.arraycopy(next, node.fall.number << shift, next, node.number << shift, 1 << shift);
        node.children.forEach((c, child) -> next[(node.number << shift) + classOf(c)] = child.number << shift
                | (child.sets.isEmpty() && child.beginnings.isEmpty() ? 0 : FINDS));
        if (!node.sets.isEmpty()) {
            found[node.number] = new long[words];
            node.sets.forEach(set -> found[node.number][set / 64] |= 1L << set);
        }
        if (!node.beginnings.isEmpty()) {
            foundAtBeginning[node.number] = node.beginnings;
        }
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
        return look(text).first(0, patterns.length);
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
                if (hasAllFor(i)) {
                    var matcher = patterns[i].matcher(text);
                    if (anchored[i] ? matcher.lookingAt() : matcher.find()) {
                        return i;
                    }
                }
            }
            return -1;
        }

        private boolean hasAllFor(int pattern) {
            for (var i = 0; i < words; i++) {
                if ((needs[pattern * words + i] & ~has[i]) != 0) {
                    return false;
                }
            }
            return true;
        }
    }

    private long[] words(String text) {
        var has = new long[words];
        var state = 0;
        for (var i = 0; i < text.length() && i < looked; i++) {
            var c = text.charAt(i);
            var to = next[state + (c < 128 ? classes[c] : classOf(Literals.folded(c)))];
            state = to & ~FINDS;
            if (to != state) {
                mark(has, state >>> shift, i + 1);
            }
        }
        return has;
    }

    private void mark(long[] has, int state, int length) {
        var sets = found[state];
        for (var word = 0; sets != null && word < words; word++) {
            has[word] |= sets[word];
        }
        var beginnings = foundAtBeginning[state];
        for (var i = 0; beginnings != null && i < beginnings.size(); i++) {
            if (beginnings.get(i).length() == length) {
                has[beginnings.get(i).set() / 64] |= 1L << beginnings.get(i).set();
            }
        }
    }

    @Override
    public String toString() {
        return Arrays.toString(patterns);
    }
}

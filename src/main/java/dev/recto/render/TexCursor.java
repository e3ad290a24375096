package dev.recto.render;

/// A place in a TeX formula, and how to read on from there.
final class TexCursor {
    private final String tex;
    private int at;

    TexCursor(String tex) {
        this.tex = tex;
    }

    boolean isAtEnd() {
        return at >= tex.length();
    }

    /// The character that is next; 0 at the end.
    char peek() {
        return at < tex.length() ? tex.charAt(at) : 0;
    }

    boolean startsWith(String expected) {
        return tex.startsWith(expected, at);
    }

    /// Whether a command of exactly this name is next.
    boolean startsWithCommand(String command) {
        return tex.startsWith(command, at) && !letterAt(at + command.length());
    }

    void advance(int characters) {
        at = Math.min(tex.length(), at + characters);
    }

    void skipLine() {
        var end = tex.indexOf('\n', at);
        at = end < 0 ? tex.length() : end;
    }

    /// A group whose content is text, not formula; dollar signs in it are left out.
    String literal() {
        skipSpace();
        if (at >= tex.length() || tex.charAt(at) != '{') {
            return at < tex.length() && tex.charAt(at) != '\\' ? oneCharacter() : "";
        }
        var open = 0;
        var start = at + 1;
        for (; at < tex.length(); at++) {
            var c = tex.charAt(at);
            open += c == '{' ? 1 : c == '}' ? -1 : 0;
            if (open == 0) {
                return tex.substring(start, at++).replace("$", "").replace("\\_", "_").replace("\\", "");
            }
        }
        return tex.substring(Math.min(start, tex.length()));
    }

    String optional() {
        skipSpace();
        var end = at < tex.length() && tex.charAt(at) == '[' ? tex.indexOf(']', at) : -1;
        if (end < 0) {
            return "";
        }
        var content = tex.substring(at + 1, end);
        at = end + 1;
        return content.strip();
    }

    /// `\\[4pt]`: the distance to the next row.
    void skipOptional() {
        if (at < tex.length() && tex.charAt(at) == '[') {
            optional();
        }
    }

    /// The name of the command whose backslash is next: letters, or one other character.
    String commandName() {
        at++;
        if (at >= tex.length()) {
            return " ";
        }
        var start = at;
        while (letterAt(at)) {
            at++;
        }
        if (at == start) {
            return oneCharacter();
        }
        if (tex.startsWith("operatorname*", start)) {
            at++;
        }
        return tex.substring(start, at);
    }

    boolean letterAt(int position) {
        return position < tex.length() && (tex.charAt(position) | 0x20) >= 'a' && (tex.charAt(position) | 0x20) <= 'z';
    }

    String oneCharacter() {
        var character = Character.toString(tex.codePointAt(at));
        at += character.length();
        return character;
    }

    boolean skip(String expected) {
        var found = tex.startsWith(expected, at);
        if (found) {
            at += expected.length();
        }
        return found;
    }

    void skipSpace() {
        while (at < tex.length() && Character.isWhitespace(tex.charAt(at))) {
            at++;
        }
    }
}

package dev.recto.markdown.block;

import dev.recto.markdown.SourceText;

/// The ends of fences by which sites for tutorials offer to run or copy the code above: ```` ```{{exec}} ````,
/// ```` ```{{execute T1}} ````, ```` ```{{copy}} ````.
///
/// To CommonMark they are code, since nothing may stand behind the end of a fence, and so is all that follows. Such an
/// offer is read as blanks. Where no fence is open, the same opens one and says its language, as in templates.
final class RunnableFences {
    private static final String OFFER = "```{{";

    private RunnableFences() {}

    static SourceText without(SourceText source) {
        var text = source.text();
        if (!text.contains(OFFER)) {
            return source;
        }
        var read = new StringBuilder(text);
        var open = false;
        for (var start = 0; start < text.length(); ) {
            var end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            var at = WhiteSpace.end(text, start, end);
            if (text.startsWith("```", at)) {
                var offers = open && isOffer(text.substring(at, end).strip());
                for (var i = at + 3; offers && i < end; i++) {
                    read.setCharAt(i, ' ');
                }
                open = !open || !offers && !text.substring(at + 3, end).isBlank();
            }
            start = end + 1;
        }
        return new SourceText(source.path(), read.toString(), source.problems());
    }

    private static boolean isOffer(String line) {
        return line.startsWith(OFFER) && line.endsWith("}}") && line.indexOf('}') == line.length() - 2
                && line.length() > OFFER.length() + 2 && Character.isLetter(line.charAt(OFFER.length()));
    }
}

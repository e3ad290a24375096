package dev.recto.markdown.family;

import dev.recto.markdown.block.Container;
import dev.recto.markdown.block.Markdown;
import dev.recto.markdown.block.Slice;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A heading. Its labels are looked up once: half of the families ask for them, at each level of the document.
final class Mark {
    private static final byte UNKNOWN = 0;
    private static final byte YES = 1;
    private static final byte NO = 2;

    private final int line;
    private final int endLine;
    private final int level;
    private final Markdown markdown;
    private final String answer;
    private final Container container;
    private final String marker;
    private @Nullable Optional<Label> label;
    private @Nullable Optional<Label> plainLabel;
    private byte boilerplate;
    private byte leads;

    /// @param line its first line, counted from 1
    /// @param markdown without the marks of the heading
    /// @param answer what stands behind it on its line as an answer, mostly nothing
    /// @param marker of the list item that it opens, empty if it opens none
    Mark(int line, int endLine, int level, Markdown markdown, String answer, Container container, String marker) {
        this.line = line;
        this.endLine = endLine;
        this.level = level;
        this.markdown = markdown;
        this.answer = answer;
        this.container = container;
        this.marker = marker;
    }

    int line() {
        return line;
    }

    int endLine() {
        return endLine;
    }

    int level() {
        return level;
    }

    Markdown markdown() {
        return markdown;
    }

    String text() {
        return markdown.text();
    }

    /// Its words alone.
    String plain() {
        return markdown.plain();
    }

    /// What stands on its line behind the label of an answer, possibly nothing.
    String answer() {
        return answer;
    }

    Container container() {
        return container;
    }

    String marker() {
        return marker;
    }

    boolean atRoot() {
        return container.isRoot();
    }

    /// That of its markdown.
    Optional<Label> label() {
        var known = label;
        if (known == null) {
            known = Label.of(withoutBullet(text()));
            label = known;
        }
        return known;
    }

    /// That of its words alone.
    Optional<Label> plainLabel() {
        var known = plainLabel;
        if (known == null) {
            known = plain().equals(text()) ? label() : Label.of(withoutBullet(plain()));
            plainLabel = known;
        }
        return known;
    }

    /// What it asks: itself without its label.
    Slice question() {
        return endingIn(unlabelled());
    }

    /// Its end. It begins on the heading's first line, also where all that stands there was taken off.
    Slice endingIn(String end) {
        return Slice.endOf(text(), line, end).beginningOn(line);
    }

    /// Its markdown without the label, if it has one.
    String unlabelled() {
        var known = label();
        return known.isPresent() && !known.get().rest().isBlank() ? known.get().rest() : withoutBullet(text());
    }

    /// `## - 1. What is …?` is no list: the hyphen stands there for the looks.
    private static String withoutBullet(String text) {
        return text.startsWith("- ") ? text.substring(2).stripLeading() : text;
    }

    /// Whether it stands over what belongs to the repository and not to its subject.
    boolean isBoilerplate() {
        if (boilerplate == UNKNOWN) {
            boilerplate = Boilerplate.isHeading(plain()) ? YES : NO;
        }
        return boilerplate == YES;
    }

    /// Whether it only greets the reader or leads elsewhere.
    boolean leads() {
        if (leads == UNKNOWN) {
            leads = Boilerplate.leads(plain()) ? YES : NO;
        }
        return leads == YES;
    }

    /// One heading starts on a line.
    @Override
    public boolean equals(Object other) {
        return other instanceof Mark mark && mark.line == line;
    }

    @Override
    public int hashCode() {
        return line;
    }
}

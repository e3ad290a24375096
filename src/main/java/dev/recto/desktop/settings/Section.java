package dev.recto.desktop.settings;

import dev.recto.desktop.part.Icon;
import dev.recto.desktop.part.Icons;
import org.kordamp.ikonli.feather.Feather;

/// A page of settings.
enum Section {
    APPEARANCE("Appearance", "How Recto looks on this device.", Feather.SUN),
    MEMORY("Memory", "How often you are asked, and how much a day costs you.", Feather.TRENDING_UP),
    FOLDER("Library folder", "Where your documents and answers lie.", Feather.FOLDER);

    private final String title;
    private final String about;
    private final Feather sign;

    Section(String title, String about, Feather sign) {
        this.title = title;
        this.about = about;
        this.sign = sign;
    }

    String title() {
        return title;
    }

    String about() {
        return about;
    }

    Icon icon() {
        return Icons.icon(sign);
    }
}

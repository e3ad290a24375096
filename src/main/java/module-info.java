/// Recto: markdown questions and answers as typed cards, remembered with spaced repetition.
module dev.recto {
    requires org.jspecify;
    requires org.commonmark;
    requires org.commonmark.ext.gfm.tables;
    requires org.commonmark.ext.gfm.strikethrough;
    requires org.commonmark.ext.task.list.items;
    requires org.commonmark.ext.footnotes;
    requires org.commonmark.ext.autolink;
    requires com.github.albfernandez.juniversalchardet;
    requires org.snakeyaml.engine;
    requires org.jsoup;
    requires tools.jackson.databind;
    requires info.picocli;
    requires org.jline.terminal;
    requires javafx.controls;
    requires javafx.web;
    requires atlantafx.base;
    requires org.kordamp.ikonli.core;
    requires org.kordamp.ikonli.feather;
    requires com.formdev.flatlaf.fonts.inter;
    requires com.formdev.flatlaf.fonts.jetbrains_mono;

    opens dev.recto.terminal to info.picocli;
}

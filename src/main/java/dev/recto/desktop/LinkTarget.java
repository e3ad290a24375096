package dev.recto.desktop;

import java.net.IDN;
import java.net.URI;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/// Where a link of a card leads.
sealed interface LinkTarget {
    /// @param host in letters that cannot be mistaken for others: `xn--pple-43d.example`
    record Web(String host, URI address) implements LinkTarget {}

    /// @param to who gets the mail
    record Mail(String to, URI address) implements LinkTarget {}

    /// Nothing that may be opened.
    record Nowhere() implements LinkTarget {}

    /// What a link may say of a mail. Some programs attach files of this device if a link asks for it.
    Set<String> OF_A_MAIL = Set.of("subject", "body", "cc");

    static LinkTarget of(URI address) {
        var scheme = address.getScheme() == null ? "" : address.getScheme().toLowerCase(Locale.ROOT);
        return switch (scheme) {
            case "http", "https" -> web(address);
            case "mailto" -> mail(address.getRawSchemeSpecificPart());
            default -> new Nowhere();
        };
    }

    private static LinkTarget web(URI address) {
        if (address.getHost() == null) {
            return new Nowhere();
        }
        try {
            return new Web(IDN.toASCII(address.getHost()).toLowerCase(Locale.ROOT), address);
        } catch (IllegalArgumentException e) {
            return new Nowhere();
        }
    }

    private static LinkTarget mail(String rest) {
        var parts = rest.split("\\?", 2);
        if (parts[0].isBlank()) {
            return new Nowhere();
        }
        var kept = parts.length < 2 ? "" : Arrays.stream(parts[1].split("[&;]"))
                .filter(part -> OF_A_MAIL.contains(part.split("=", 2)[0].toLowerCase(Locale.ROOT)))
                .collect(Collectors.joining("&"));
        return new Mail(parts[0], URI.create("mailto:" + parts[0] + (kept.isEmpty() ? "" : "?" + kept)));
    }
}

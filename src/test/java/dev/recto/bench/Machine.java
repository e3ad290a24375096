package dev.recto.bench;

import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.util.Locale;

/// What the figures were taken on.
final class Machine {
    private Machine() {}

    static String now() {
        var system = ManagementFactory.getOperatingSystemMXBean();
        return String.format(Locale.ROOT, "%s, %s %s, %d cores, load %.1f, %s %s", LocalDate.now(), system.getName(),
                system.getArch(), system.getAvailableProcessors(), system.getSystemLoadAverage(),
                System.getProperty("java.vm.name"), System.getProperty("java.runtime.version"));
    }
}

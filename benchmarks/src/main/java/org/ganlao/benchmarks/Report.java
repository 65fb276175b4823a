package org.ganlao.benchmarks;

import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;

/** What the benchmarks print: figures, and ratios of two figures of the same run. */
final class Report {

    private final PrintStream out;

    Report(PrintStream out) {
        this.out = out;
    }

    void machine() {
        var system = ManagementFactory.getOperatingSystemMXBean();
        line(
                "%s, %d processors, load %.1f, Java %s",
                Instant.now().truncatedTo(ChronoUnit.SECONDS),
                system.getAvailableProcessors(),
                system.getSystemLoadAverage(),
                Runtime.version());
    }

    void heading(String name) {
        line(
                "%n%s (load %.1f)",
                name, ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
    }

    void figure(String what, double perSecond, String unit) {
        line("  %-58s %,12.0f %s/s", what, perSecond, unit);
    }

    void ratio(String what, double ours, double theirs, double goal) {
        line("  %-58s %12.2f (goal %.2f)", what, ours / theirs, goal);
    }

    void milliseconds(String what, double milliseconds) {
        line("  %-58s %,12.1f ms", what, milliseconds);
    }

    /** Half of the requests, and all but the slowest of a hundred. */
    void latencies(String what, Latencies latencies) {
        milliseconds("%s: half of %,d within".formatted(what, latencies.count()), latencies.median());
        milliseconds("  99 of 100 within", latencies.slowestPercent());
        if (!latencies.keptUp()) {
            line("  the service did not keep up, so no more were sent");
        }
    }

    /** The same of requests of several kinds, which took turns. */
    void latencies(String what, Latencies latencies, List<String> kinds) {
        latencies(what, latencies);
        for (int i = 0; i < kinds.size(); i++) {
            int kind = i;
            Latencies ofKind = latencies.of(number -> number % kinds.size() == kind);
            milliseconds("  %s: half within".formatted(kinds.get(kind)), ofKind.median());
            milliseconds("    99 of 100 within", ofKind.slowestPercent());
        }
    }

    void line(String format, Object... arguments) {
        out.println(String.format(Locale.ROOT, format, arguments));
    }
}

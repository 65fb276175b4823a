package org.ganlao.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Stream;

/** How long processors have worked for a process and those that it started, as far as these still run or were waited for. */
record ProcessorTime(Duration spent) {

    /** Where /proc/pid/stat counts in ticks of a hundredth of a second: itself, and the children that it has waited for. */
    private static final int FIRST_FIELD = 11;

    private static final int FIELDS = 4;
    private static final long MILLIS_OF_TICK = 10;

    static ProcessorTime of(long pid) {
        ProcessHandle process = ProcessHandle.of(pid).orElseThrow();
        return new ProcessorTime(Duration.ofMillis(Stream.concat(Stream.of(process), process.descendants())
                .mapToLong(one -> MILLIS_OF_TICK * ticks(one.pid()))
                .sum()));
    }

    private static long ticks(long pid) {
        try {
            String stat = Files.readString(Path.of("/proc", String.valueOf(pid), "stat"));
            return Stream.of(stat.substring(stat.lastIndexOf(')') + 2).split(" "))
                    .skip(FIRST_FIELD)
                    .limit(FIELDS)
                    .mapToLong(Long::parseLong)
                    .sum();
        } catch (IOException hasEndedMeanwhile) {
            return 0;
        }
    }

    double secondsSince(ProcessorTime earlier) {
        return spent.minus(earlier.spent).toMillis() / 1000.0;
    }
}

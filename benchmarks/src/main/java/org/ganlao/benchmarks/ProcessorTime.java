package org.ganlao.benchmarks;

import java.time.Duration;
import java.util.stream.Stream;

/** How long processors have worked for a process and those that it started, as far as these still run. */
record ProcessorTime(Duration spent) {

    static ProcessorTime of(long pid) {
        ProcessHandle process = ProcessHandle.of(pid).orElseThrow();
        return new ProcessorTime(Stream.concat(Stream.of(process), process.descendants())
                .map(one -> one.info().totalCpuDuration().orElse(Duration.ZERO))
                .reduce(Duration.ZERO, Duration::plus));
    }

    double secondsSince(ProcessorTime earlier) {
        return spent.minus(earlier.spent).toMillis() / 1000.0;
    }
}

package org.ganlao.benchmarks;

import java.util.Comparator;
import java.util.List;
import java.util.function.IntPredicate;

/**
 * How long requests took, the shortest first.
 *
 * @param keptUp whether the service answered fast enough for all of them to be sent; if not, the rest would have waited longer
 */
record Latencies(List<Latency> ascending, boolean keptUp) {

    record Latency(int number, long nanos) {}

    static Latencies of(List<Latency> latencies, boolean keptUp) {
        return new Latencies(
                latencies.stream()
                        .sorted(Comparator.comparingLong(Latency::nanos))
                        .toList(),
                keptUp);
    }

    Latencies of(IntPredicate numbers) {
        return new Latencies(
                ascending.stream()
                        .filter(latency -> numbers.test(latency.number()))
                        .toList(),
                keptUp);
    }

    int count() {
        return ascending.size();
    }

    /** Within how many milliseconds this share of the requests was answered, as 0.99. */
    double within(double share) {
        return ascending.get((int) Math.ceil(share * count()) - 1).nanos() / 1e6;
    }

    /** In milliseconds. */
    double median() {
        return within(0.5);
    }

    /** In milliseconds. */
    double slowestPercent() {
        return within(0.99);
    }
}

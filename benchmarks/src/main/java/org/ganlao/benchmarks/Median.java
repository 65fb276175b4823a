package org.ganlao.benchmarks;

import java.util.List;

/** What counts of several rounds. */
final class Median {

    private Median() {}

    static double of(List<Double> rounds) {
        return rounds.stream().sorted().toList().get(rounds.size() / 2);
    }
}

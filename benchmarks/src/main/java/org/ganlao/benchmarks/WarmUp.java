package org.ganlao.benchmarks;

import java.io.IOException;

/** What is measured is a program that has run for a while. */
final class WarmUp {

    private static final int ROUNDS = 30;
    private static final int ROUNDS_WITHOUT_GROWTH = 3;
    private static final double STILL_GROWING = 1.03;

    private WarmUp() {}

    /** Work whose rate is told. */
    @FunctionalInterface
    interface Round {
        double perSecond(int round) throws IOException, InterruptedException;
    }

    /**
     * Until several rounds in a row are hardly better than the best before them. A large program takes minutes for it: so long
     * its compiler works beside it, on the same processors.
     */
    static void untilNothingGrows(Round work) throws IOException, InterruptedException {
        double best = 0;
        int idle = 0;
        for (int round = 0; round < ROUNDS && idle < ROUNDS_WITHOUT_GROWTH; round++) {
            double rate = work.perSecond(round);
            idle = rate > best * STILL_GROWING ? 0 : idle + 1;
            best = Math.max(best, rate);
        }
    }
}

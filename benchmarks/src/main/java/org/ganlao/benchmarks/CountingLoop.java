package org.ganlao.benchmarks;

/** Only counts the records: the far limit of anything that reads the topic. */
final class CountingLoop {

    private CountingLoop() {}

    public static void main(String[] arguments) throws Exception {
        Polling.measure(arguments[0], "counting-loop", Integer.parseInt(arguments[1]), polled -> {});
    }
}

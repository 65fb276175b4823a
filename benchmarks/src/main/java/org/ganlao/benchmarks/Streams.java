package org.ganlao.benchmarks;

import java.sql.Connection;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.ganlao.localstack.Service;
import org.ganlao.localstack.ServiceProcess;

/** The gateway takes facts while nobody listens and while many do, in turns. */
final class Streams {

    private static final int LISTENERS = 500;
    private static final int ROUNDS = 3;
    private static final Duration LIMIT = Duration.ofMinutes(10);

    private final BenchStack stack;
    private final Report report;
    private final int facts;
    private final Placements placements;

    Streams(BenchStack stack, Report report, int facts) {
        this.stack = stack;
        this.report = report;
        this.facts = Math.max(1, facts / 10);
        this.placements = new Placements(2011, facts);
    }

    void run() throws Exception {
        List<Double> alone = new ArrayList<>();
        List<Double> heard = new ArrayList<>();
        int hints = Integer.MAX_VALUE;
        try (ServiceProcess gateway = stack.service(Service.GATEWAY, FrontDoor.nobodyBehind());
                Connection connection = stack.database(Service.GATEWAY)) {
            rate(connection);
            for (int round = 0; round < ROUNDS; round++) {
                alone.add(rate(connection));
                try (StreamAudience audience = StreamAudience.of(
                        gateway.address() + "/v1/stream", stack.token().with("analyst"), LISTENERS)) {
                    heard.add(rate(connection));
                    hints = Math.min(hints, audience.hintsHeardByEach());
                    if (audience.listening() < LISTENERS) {
                        throw new IllegalStateException("only " + audience.listening() + " still listen");
                    }
                }
            }
        }
        report.line(
                "  %,d placements a round, from the first that is sent to the last that is taken; each of %d listeners heard at"
                        + " least %d hints a round and none was cut off",
                facts, LISTENERS, hints);
        report.figure("gateway, nobody listens", median(alone), "facts");
        report.figure("gateway, %d listen".formatted(LISTENERS), median(heard), "facts");
        report.ratio("listened to / alone", median(heard), median(alone), 0.95);
    }

    private double rate(Connection connection) throws Exception {
        long wanted = taken(connection) + facts;
        long begun = System.nanoTime();
        placements.send(stack.kafka(), facts);
        while (taken(connection) < wanted) {
            if (System.nanoTime() - begun > LIMIT.toNanos()) {
                throw new IllegalStateException("the gateway did not take " + facts + " facts in " + LIMIT);
            }
            Thread.sleep(20);
        }
        return facts * 1e9 / (System.nanoTime() - begun);
    }

    private static long taken(Connection connection) throws Exception {
        return Ingest.number(connection, Ingest.TAKEN);
    }

    private static double median(List<Double> rates) {
        List<Double> ascending = new ArrayList<>(rates);
        Collections.sort(ascending);
        return ascending.get(ascending.size() / 2);
    }
}

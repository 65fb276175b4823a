package org.ganlao.benchmarks;

import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import org.ganlao.localstack.Service;
import org.ganlao.localstack.ServiceProcess;

/** The gateway takes facts while nobody listens and while many do, in turns. */
final class Streams {

    private static final int LISTENERS = 500;
    private static final int ROUNDS = 3;

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
            Taken taken = new Taken(gateway, connection);
            rate(taken);
            for (int round = 0; round < ROUNDS; round++) {
                alone.add(rate(taken));
                try (StreamAudience audience = StreamAudience.of(
                        gateway.address() + "/v1/stream", stack.token().with("analyst"), LISTENERS)) {
                    heard.add(rate(taken));
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
        report.figure("gateway, nobody listens", Median.of(alone), "facts");
        report.figure("gateway, %d listen".formatted(LISTENERS), Median.of(heard), "facts");
        report.ratio("listened to / alone", Median.of(heard), Median.of(alone), 0.95);
    }

    private double rate(Taken taken) throws Exception {
        long wanted = taken.now() + facts;
        long begun = System.nanoTime();
        placements.send(stack.kafka(), facts);
        taken.await(wanted);
        return facts * 1e9 / (System.nanoTime() - begun);
    }
}

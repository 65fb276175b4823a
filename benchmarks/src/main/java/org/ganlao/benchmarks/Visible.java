package org.ganlao.benchmarks;

import java.net.http.HttpRequest;
import java.sql.Connection;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.ganlao.localstack.Service;
import org.ganlao.localstack.ServiceProcess;

/** How long it takes until a placement that a clerk posts at the front door is seen in the progress. */
final class Visible {

    private static final int SERIES = 9;
    private static final int ROUNDS = 3;
    /** Far more than is ever reached: the open loop's warm-up then posts as fast as eight are answered. */
    private static final int ENDLESS = 100_000;

    private static final Duration ROUND = Duration.ofSeconds(10);
    private static final Duration MEASURED = Duration.ofSeconds(30);

    private final BenchStack stack;
    private final Report report;
    private final History history;
    private final JobSeekers persons = new JobSeekers(SERIES);
    private final AtomicInteger posted = new AtomicInteger();

    Visible(BenchStack stack, Report report, History history) {
        this.stack = stack;
        this.report = report;
        this.history = history;
    }

    void run() throws Exception {
        try (ServiceProcess employment = stack.service(Service.EMPLOYMENT, Map.of());
                ServiceProcess gateway = stack.service(Service.GATEWAY, FrontDoor.before(employment.address()));
                Connection connection = stack.database(Service.GATEWAY)) {
            history.load(stack, gateway, connection, report);
            try (Sight sight = Sight.of(gateway.address(), stack.token().with("analyst"))) {
                double most = saturated(clerks(gateway, sight, ENDLESS), sight);
                int half = Math.max(1, (int) (most / 2));
                report.line("  placements posted at the front door, until they count in the progress of their county");
                report.figure("as many as eight clerks can post and all are seen", most, "facts");
                OpenLoop clerks = clerks(gateway, sight, half);
                Latencies answered = clerks.whilst(OpenLoop.during(MEASURED));
                Latencies seen = sight.awaitAll();
                report.line("  %d/s, half of that; goal: 99 of 100 seen within 1,000 ms", half);
                report.latencies("answered", answered);
                report.latencies("seen", seen);
            }
        }
    }

    /** From the first that is posted to the last that is seen. */
    private double saturated(OpenLoop clerks, Sight sight) throws Exception {
        WarmUp.untilNothingGrows(round -> round(clerks, sight));
        List<Double> rates = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            rates.add(round(clerks, sight));
        }
        return Median.of(rates);
    }

    private static double round(OpenLoop clerks, Sight sight) throws InterruptedException {
        long begun = System.nanoTime();
        clerks.warmUp(OpenLoop.during(ROUND));
        return sight.awaitAll().count() * 1e9 / (System.nanoTime() - begun);
    }

    private OpenLoop clerks(ServiceProcess gateway, Sight sight, int perSecond) {
        String token = stack.token().with("clerk");
        return new OpenLoop(
                perSecond,
                number -> {
                    int person = posted.getAndIncrement();
                    HttpRequest.Builder request = ImportBeside.request(
                            gateway.address() + "/api/employment",
                            token,
                            persons.reference() + person,
                            persons.placement(person));
                    sight.posts(persons.county(person));
                    return request;
                },
                answer -> answer.statusCode() == 201);
    }
}

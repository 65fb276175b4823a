package org.ganlao.benchmarks;

import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.ganlao.localstack.Service;
import org.ganlao.localstack.ServiceProcess;

/** Clerks place persons at a steady rate, without and during an import of job seekers. */
final class ImportBeside {

    private static final int POSTS_A_SECOND = 50;
    private static final Duration WITHOUT = Duration.ofSeconds(40);

    private final BenchStack stack;
    private final Report report;
    private final int rows;

    ImportBeside(BenchStack stack, Report report, int rows) {
        this.stack = stack;
        this.report = report;
        this.rows = rows;
    }

    void run() throws Exception {
        String token = stack.token().with("clerk");
        ExecutorService importing = Executors.newSingleThreadExecutor();
        try (ServiceProcess service = stack.service(Service.EMPLOYMENT, Map.of());
                Connection connection = stack.database(Service.EMPLOYMENT);
                Statement statement = connection.createStatement()) {
            SeekerImports imports = new SeekerImports(service.address(), token);
            JobSeekers placed = new JobSeekers(4);
            OpenLoop clerks = new OpenLoop(
                    POSTS_A_SECOND,
                    i -> request(service.address(), token, placed.reference() + i, placed.placement(i)),
                    answer -> answer.statusCode() == 201);
            Path first = new JobSeekers(2).write(stack.state(), rows);
            Path second = new JobSeekers(3).write(stack.state(), rows);
            Future<SeekerImports.Taken> warmUp = importing.submit(() -> imports.take(first));
            clerks.warmUp(() -> !warmUp.isDone());
            warmUp.get();
            Backlog.awaitNone(statement);
            statement.execute("checkpoint");

            Latencies without = clerks.whilst(OpenLoop.during(WITHOUT));
            Future<SeekerImports.Taken> applied = importing.submit(() -> imports.take(second));
            Latencies during = clerks.whilst(() -> !applied.isDone());

            report.line("  %d placements/s, with and without an import of %,d job seekers", POSTS_A_SECOND, rows);
            report.latencies("without", without);
            report.latencies("during the import", during);
            report.figure("the import meanwhile", applied.get().perSecond(), "rows");
            if (without.keptUp() && during.keptUp()) {
                report.ratio(
                        "99 of 100: during / without, at most", during.slowestPercent(), without.slowestPercent(), 3);
            } else {
                report.line(
                        "  no ratio: what was not sent would have waited longer than all that was (goal at most 3)");
            }
        } finally {
            importing.shutdown();
        }
    }

    /** A clerk's placement, under a key of its own. */
    static HttpRequest.Builder request(String service, String token, String key, String placement) {
        return HttpRequest.newBuilder(URI.create(service + "/v1/placements"))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", key)
                .POST(HttpRequest.BodyPublishers.ofString(placement));
    }
}

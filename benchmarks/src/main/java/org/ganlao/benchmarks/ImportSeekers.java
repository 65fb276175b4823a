package org.ganlao.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Map;
import org.ganlao.localstack.Service;
import org.ganlao.localstack.ServiceProcess;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;

/** The employment service imports a file of job seekers; beside it COPY of the rows that the service made of them. */
final class ImportSeekers {

    private final BenchStack stack;
    private final Report report;
    private final int rows;

    ImportSeekers(BenchStack stack, Report report, int rows) {
        this.stack = stack;
        this.report = report;
        this.rows = rows;
    }

    void run() throws Exception {
        String token = stack.token().with("clerk");
        try (ServiceProcess service = stack.service(Service.EMPLOYMENT, Map.of());
                Connection connection = stack.database(Service.EMPLOYMENT);
                Statement statement = connection.createStatement()) {
            SeekerImports imports = new SeekerImports(service.address(), token);
            imports.take(new JobSeekers(0).write(stack.state(), rows));
            JobSeekers measured = new JobSeekers(1);
            Path file = measured.write(stack.state(), rows);
            Backlog.awaitNone(statement);
            statement.execute("checkpoint");
            ProcessorTime serviceBefore = ProcessorTime.of(service.process().pid());
            ProcessorTime postgresBefore = stack.postgresProcessor();
            SeekerImports.Taken taken = imports.take(file);
            Backlog left = Backlog.of(statement);
            double serviceWorked = ProcessorTime.of(service.process().pid()).secondsSince(serviceBefore);
            double postgresWorked = stack.postgresProcessor().secondsSince(postgresBefore);
            Backlog.awaitNone(statement);
            double byHand = rateByHand(connection, statement, measured.reference());

            report.line("  %,d job seekers, %,d bytes, after a first file of as many", taken.rows(), Files.size(file));
            report.figure("import (goal 10,000)", taken.perSecond(), "rows");
            phase("receiving and staging", taken.receiving(), taken);
            phase("waiting for a worker", taken.waiting(), taken);
            phase("applying", taken.applying(), taken);
            report.line(
                    "    processors worked: the service's %.1f s, PostgreSQL's %.1f s", serviceWorked, postgresWorked);
            report.line(
                    "    at its end not yet told to Kafka: %,d events; not yet chained: %,d audit entries",
                    left.events(), left.entries());
            report.figure("COPY of the same rows into the same indexes", byHand, "rows");
            report.ratio("import / COPY", taken.perSecond(), byHand, 0.25);
        }
    }

    private void phase(String what, Duration time, SeekerImports.Taken taken) {
        report.line(
                "    %-56s %12.2f s, %3.0f %%",
                what,
                time.toMillis() / 1000.0,
                100.0 * time.toNanos() / taken.whole().toNanos());
    }

    /** From a file, as {@code \copy} of psql does. */
    private double rateByHand(Connection connection, Statement statement, String reference)
            throws SQLException, IOException {
        String same = "select * from public.job_seeker where source_ref like '%s%%'".formatted(reference);
        statement.execute(
                "create schema by_hand; create table by_hand.job_seeker" + " (like public.job_seeker including all)");
        CopyManager copy = connection.unwrap(PGConnection.class).getCopyAPI();
        Path file = stack.state().resolve("job-seekers.copy");
        try (OutputStream out = Files.newOutputStream(file)) {
            copy.copyOut("copy (" + same + ") to stdout", out);
        }
        statement.execute("checkpoint");
        long begun = System.nanoTime();
        try (InputStream in = Files.newInputStream(file)) {
            copy.copyIn("copy by_hand.job_seeker from stdin", in);
        }
        double rate = rows * 1e9 / (System.nanoTime() - begun);
        requireAll(statement, same);
        return rate;
    }

    private void requireAll(Statement statement, String same) throws SQLException {
        try (ResultSet alike = statement.executeQuery(
                "select count(*) from (%s intersect table by_hand.job_seeker) alike".formatted(same))) {
            alike.next();
            if (alike.getLong(1) != rows) {
                throw new IllegalStateException("not all rows stand in both tables, but " + alike.getLong(1));
            }
        }
    }
}

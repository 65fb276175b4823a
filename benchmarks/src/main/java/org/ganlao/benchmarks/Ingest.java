package org.ganlao.benchmarks;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.ganlao.localstack.PostgresAddress;
import org.ganlao.localstack.Service;
import org.ganlao.localstack.ServiceProcess;

/** The gateway takes facts from a filled topic; beside it {@link CopyLoop} and {@link CountingLoop}. */
final class Ingest {

    private final BenchStack stack;
    private final Report report;
    private final int facts;

    Ingest(BenchStack stack, Report report, int facts) {
        this.stack = stack;
        this.report = report;
        this.facts = facts;
    }

    void run() throws Exception {
        new Placements(2007, facts * 4 / 5).send(stack.kafka(), facts);
        double gateway;
        try (ServiceProcess process = stack.service(Service.GATEWAY, FrontDoor.nobodyBehind())) {
            gateway = rateOf(process);
        }
        double byHand = rateByHand();
        double counting = answerOf(Rival.start(CountingLoop.class, stack.kafka().bootstrapServers(), facts));
        double readingsPerFact = readingsPerFact();

        report.line("  %,d placements, %.2f readings each; same rows in both sets of tables", facts, readingsPerFact);
        report.figure("gateway", gateway, "facts");
        report.figure("gateway (goal 10,000)", gateway * readingsPerFact, "readings");
        report.figure("poll, parse, COPY by hand into tables with the same indexes", byHand, "facts");
        report.figure("a consumer that only counts", counting, "facts");
        report.ratio("gateway / by hand", gateway, byHand, 0.5);
    }

    /** From the commit of the first batch to that of the last, as the loops measure themselves. */
    private double rateOf(ServiceProcess gateway) throws SQLException, InterruptedException {
        try (Connection connection = stack.database(Service.GATEWAY)) {
            Taken taken = new Taken(gateway, connection);
            long first = taken.await(1);
            long begun = System.nanoTime();
            ProcessorTime ours = ProcessorTime.of(gateway.process().pid());
            ProcessorTime database = stack.postgresProcessor();
            long last = taken.await(facts);
            double rate = (last - first) * 1e9 / (System.nanoTime() - begun);
            processor("gateway", ProcessorTime.of(gateway.process().pid()).secondsSince(ours), last - first);
            processor("its PostgreSQL", stack.postgresProcessor().secondsSince(database), last - first);
            return rate;
        }
    }

    private double rateByHand() throws SQLException {
        try (Connection connection = stack.database(Service.GATEWAY);
                Statement statement = connection.createStatement()) {
            statement.execute("""
                    create schema if not exists by_hand;
                    create table by_hand.fact_version (like projection.fact_version including all);
                    create table by_hand.reading (like projection.reading including all);
                    checkpoint""");
        }
        ProcessorTime database = stack.postgresProcessor();
        double rate = answerOf(Rival.start(
                CopyLoop.class,
                stack.kafka().bootstrapServers(),
                facts,
                stack.postgres().jdbcUrl(Service.GATEWAY.database()),
                PostgresAddress.USER,
                stack.postgres().password()));
        processor("the loop's PostgreSQL", stack.postgresProcessor().secondsSince(database), facts);
        requireSameRows("fact_version");
        requireSameRows("reading");
        return rate;
    }

    private void processor(String whose, double seconds, long taken) {
        report.milliseconds("processor time for 1,000 facts: " + whose, 1e6 * seconds / taken);
    }

    private void requireSameRows(String table) throws SQLException {
        try (Connection connection = stack.database(Service.GATEWAY)) {
            long different = number(connection, """
                    select count(*) from
                     ((table projection.%1$s except table by_hand.%1$s) union all
                      (table by_hand.%1$s except table projection.%1$s)) different""".formatted(table));
            if (different > 0) {
                throw new IllegalStateException("the loop by hand stored other rows of " + table + ": " + different);
            }
        }
    }

    private double readingsPerFact() throws SQLException {
        try (Connection connection = stack.database(Service.GATEWAY)) {
            return (double) number(connection, "select count(*) from projection.reading") / facts;
        }
    }

    private static double answerOf(Rival rival) {
        try (rival) {
            return Double.parseDouble(rival.answer());
        }
    }

    static long number(Connection connection, String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet answer = statement.executeQuery(query)) {
            answer.next();
            return answer.getLong(1);
        }
    }
}

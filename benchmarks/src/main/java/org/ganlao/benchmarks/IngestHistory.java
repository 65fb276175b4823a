package org.ganlao.benchmarks;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.ganlao.localstack.Service;
import org.ganlao.localstack.ServiceProcess;

/** The same gateway takes facts from a filled topic into a base with a long history and into an empty one, in turns. */
final class IngestHistory {

    private static final int ROUNDS = 5;

    private final BenchStack stack;
    private final Report report;
    private final History history;
    private final int facts;
    private final Placements placements;

    IngestHistory(BenchStack stack, Report report, History history, int facts) {
        this.stack = stack;
        this.report = report;
        this.history = history;
        this.facts = Math.max(1, facts / 5);
        this.placements = new Placements(2013, 2 * history.persons());
    }

    void run() throws Exception {
        List<Double> empty = new ArrayList<>();
        List<Double> full = new ArrayList<>();
        try (ServiceProcess gateway = stack.service(Service.GATEWAY, FrontDoor.nobodyBehind());
                Connection connection = stack.database(Service.GATEWAY)) {
            history.load(stack, gateway, connection, report);
            Taken taken = new Taken(gateway, connection);
            long before = taken.now();
            try (TwoBases bases = TwoBases.of(connection)) {
                WarmUp.untilNothingGrows(round -> rate(taken, connection));
                for (int round = 0; round < ROUNDS; round++) {
                    bases.serveEmpty();
                    empty.add(rate(taken, connection));
                    if (taken.now() != facts) {
                        throw new IllegalStateException("the empty base has " + taken.now() + " facts, not " + facts);
                    }
                    bases.serveHistory();
                    full.add(rate(taken, connection));
                }
            }
            report.line(
                    "  %,d placements a round, from a filled topic; before the first the history had %,d versions",
                    facts, before);
        }
        report.figure("gateway, into an empty base", Median.of(empty), "facts");
        report.figure("gateway, into the history", Median.of(full), "facts");
        report.ratio("history / empty", Median.of(full), Median.of(empty), 0.8);
    }

    /** The gateway cannot store what it has read until all is in the topic. */
    private double rate(Taken taken, Connection connection) throws InterruptedException {
        try (Statement statement = connection.createStatement()) {
            long before = taken.now();
            statement.execute("checkpoint");
            connection.setAutoCommit(false);
            statement.execute("lock table projection.fact_version in share mode");
            placements.send(stack.kafka(), facts);
            connection.commit();
            connection.setAutoCommit(true);
            return taken.rate(before, facts);
        } catch (SQLException e) {
            throw new IllegalStateException("the base cannot be looked at", e);
        }
    }
}

package org.ganlao.benchmarks;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.ganlao.localstack.Service;
import org.ganlao.localstack.ServiceProcess;

/** An employer of ten thousand pays month after month, five insurances at once. */
final class Receipts {

    private static final int MONTHS = 8;
    private static final int WARM_UP = 3;

    private final BenchStack stack;
    private final Report report;
    private final int persons;

    /** @param persons insured beside those of the employer that pays */
    Receipts(BenchStack stack, Report report, int persons) {
        this.stack = stack;
        this.report = report;
        this.persons = persons;
    }

    /** What an employer owes for a month. */
    private record Owed(String region, String amount) {}

    void run() throws Exception {
        try (ServiceProcess service = stack.service(Service.INSURANCE, Map.of());
                Connection connection = stack.database(Service.INSURANCE)) {
            InsuredPopulation population = new InsuredPopulation(connection);
            population.growTo(persons + InsuredPopulation.OF_THE_LARGEST);
            InsuranceDesk desk = new InsuranceDesk(service.address(), stack.token());
            List<Double> took = new ArrayList<>();
            for (int month = 1; month <= MONTHS; month++) {
                desk.billed(Placements.counties().get(0), "2007-%02d".formatted(month), bytes -> {});
                Owed owed = owed(connection, month);
                long begun = System.nanoTime();
                desk.booked(owed.region(), InsuredPopulation.LARGEST, owed.amount());
                if (month > WARM_UP) {
                    took.add((System.nanoTime() - begun) / 1e6);
                }
                requireHistory(connection, month);
            }
            report.line(
                    "  a month of %,d persons in five insurances, paid at once, among %,d insured; goal: 1 s",
                    InsuredPopulation.OF_THE_LARGEST, population.persons());
            report.milliseconds(
                    "POST /v1/contribution-receipts: half of %d within".formatted(took.size()),
                    took.stream().sorted().toList().get(took.size() / 2));
            report.milliseconds(
                    "  the slowest", took.stream().max(Double::compare).orElseThrow());
        }
    }

    private static Owed owed(Connection connection, int month) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement("""
                select region, sum(employer_due + person_due) as amount from receivable
                 where payer = ? and month = make_date(2007, ?, 1) group by region""")) {
            select.setString(1, InsuredPopulation.LARGEST);
            select.setInt(2, month);
            try (ResultSet rows = select.executeQuery()) {
                rows.next();
                return new Owed(rows.getString("region"), rows.getString("amount"));
            }
        }
    }

    private static void requireHistory(Connection connection, int month) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(
                "select count(*) from contribution_month where employer = ? and month = make_date(2007, ?, 1)")) {
            select.setString(1, InsuredPopulation.LARGEST);
            select.setInt(2, month);
            try (ResultSet rows = select.executeQuery()) {
                rows.next();
                if (rows.getInt(1) != 5 * InsuredPopulation.OF_THE_LARGEST) {
                    throw new IllegalStateException("the history has " + rows.getInt(1) + " lines of month " + month);
                }
            }
        }
    }
}

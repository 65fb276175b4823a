package org.ganlao.benchmarks;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.ganlao.localstack.Service;
import org.ganlao.localstack.ServiceProcess;

/**
 * A month of the whole province is billed, five insurances for each person; beside it one statement by hand that works out the
 * same lines from the same tables into tables with the same indexes, and one that copies the finished lines.
 */
final class Billing {

    /**
     * Rates and bounds stand in it as numbers, and it joins whole tables. The bills' ids are those of the run, so that the rows can
     * be held against each other; the bills themselves and what is owed because of them it leaves out.
     */
    private static final String BY_HAND = """
            insert into by_hand.bill_line (month, bill, enrolment, base, employer_part, person_part, account_part)
            select month, bill, id, base, round(base * employer, 2), round(base * person, 2),
                   round(base * account + base * employer * share, 2)
              from (select b.month, b.id as bill, e.id, least(greatest(w.declared, 779.50), 3897.50) as base,
                           case e.insurance when 'PENSION' then 0.20 when 'MEDICAL' then 0.06 when 'UNEMPLOYMENT' then 0.02
                                when 'MATERNITY' then 0.008
                                else case m.industry_class when 1 then 0.005 when 2 then 0.010 else 0.020 end end as employer,
                           case e.insurance when 'PENSION' then 0.08 when 'MEDICAL' then 0.02 when 'UNEMPLOYMENT' then 0.01
                                else 0 end as person,
                           case e.insurance when 'PENSION' then 0.08 when 'MEDICAL' then 0.02 else 0 end as account,
                           case when e.insurance <> 'MEDICAL' then 0
                                when p.born_on <= date '%2$s' - interval '45 years' then 0.4
                                when p.born_on <= date '%2$s' - interval '35 years' then 0.3 else 0.2 end as share
                      from enrolment e
                      join insured_employer m on m.employer = e.employer
                      join insured_person p on p.person = e.person
                      left join wage_base w on w.payer = e.payer and w.person = e.person and w.year = 2007
                      join %1$s b on b.payer = e.payer and b.insurance = e.insurance
                     where e.annul_reason is null
                       and e.days @> (date '%2$s' + interval '1 month' - interval '1 day')::date offset 0) worked""";

    private final BenchStack stack;
    private final Report report;
    private final int most;

    /** @param most persons of the last and largest run */
    Billing(BenchStack stack, Report report, int most) {
        this.stack = stack;
        this.report = report;
        this.most = most;
    }

    void run() throws Exception {
        try (ServiceProcess service = stack.service(Service.INSURANCE, Map.of());
                Connection connection = stack.database(Service.INSURANCE);
                Statement statement = connection.createStatement()) {
            // what the planner chooses by itself, an index for each row, takes the statement by hand nearly three times
            // as long
            statement.execute("set work_mem = '256MB'");
            statement.execute("set enable_nestloop = off");
            statement.execute("set jit = off");
            statement.execute("create schema if not exists by_hand");
            InsuranceDesk desk = new InsuranceDesk(service.address(), stack.token());
            InsuredPopulation population = new InsuredPopulation(connection);
            population.growTo(Math.min(20_000, most / 10));
            desk.billed("360000", "2007-01", bytes -> {});
            int month = 2;
            for (int persons : sizes()) {
                population.growTo(persons);
                measure(desk, statement, persons, "2007-%02d".formatted(month++));
            }
        }
    }

    private List<Integer> sizes() {
        List<Integer> sizes = new ArrayList<>(List.of(most / 10, most * 3 / 10, most));
        sizes.removeIf(size -> size < 2 * InsuredPopulation.OF_THE_LARGEST);
        return sizes;
    }

    private void measure(InsuranceDesk desk, Statement statement, int persons, String month) throws Exception {
        AtomicLong memory = new AtomicLong();
        JsonNode run = desk.billed("360000", month, bytes -> memory.accumulateAndGet(bytes, Math::max));
        double ours = Duration.between(instant(run, "startedAt"), instant(run, "finishedAt"))
                        .toMillis()
                / 1e3;
        String partition = month.replace("-", "");
        requireLines(statement, partition, persons * 5L);
        statement.execute("vacuum (analyze) bill_" + partition + ", bill_line_" + partition);
        double byHand = byHand(statement, partition, BY_HAND.formatted("bill_" + partition, month + "-01"));
        requireAlike(statement, partition, persons * 5L);
        double copied =
                byHand(statement, partition, "insert into by_hand.bill_line select * from bill_line_" + partition);
        report.line("  %,d persons in five insurances, %s", persons, month);
        report.figure("the run", persons * 5 / ours, "lines");
        report.figure("the same lines worked out by hand", persons * 5 / byHand, "lines");
        report.figure("the finished lines copied", persons * 5 / copied, "lines");
        report.ratio("ours / by hand", 1 / ours, 1 / byHand, 0.5);
        report.line("  the run took %.1f s; at most %,d MB of the heap in use", ours, memory.get() >> 20);
    }

    private static double byHand(Statement statement, String partition, String insert) throws SQLException {
        statement.execute("drop table if exists by_hand.bill_line");
        statement.execute("create table by_hand.bill_line (like bill_line_" + partition + " including all)");
        statement.execute("checkpoint");
        long begun = System.nanoTime();
        statement.executeUpdate(insert);
        return (System.nanoTime() - begun) / 1e9;
    }

    private static void requireLines(Statement statement, String partition, long lines) throws SQLException {
        require(statement, "select count(*) from bill_line_" + partition, lines);
    }

    private static void requireAlike(Statement statement, String partition, long lines) throws SQLException {
        require(
                statement,
                "select count(*) from (table bill_line_%s intersect table by_hand.bill_line) alike"
                        .formatted(partition),
                lines);
    }

    private static void require(Statement statement, String count, long lines) throws SQLException {
        try (ResultSet rows = statement.executeQuery(count)) {
            rows.next();
            if (rows.getLong(1) != lines) {
                throw new IllegalStateException(count + " is " + rows.getLong(1) + ", not " + lines);
            }
        }
    }

    private static Instant instant(JsonNode run, String name) {
        return Instant.parse(run.get("job").get(name).textValue());
    }
}

package org.ganlao.benchmarks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.ganlao.localstack.Http;
import org.ganlao.localstack.Service;
import org.ganlao.localstack.ServiceProcess;

/** The employment service ages the arrears of all loans of the province; beside it one statement by hand on the same tables. */
final class Arrears {

    private static final int WARM_UP = 20;
    private static final int ROUNDS = 21;
    private static final int RANGES = 5;
    private static final LocalDate FIRST_DAY = LocalDate.of(2007, 12, 1);

    private static final String BY_HAND = """
        select width_bucket(cast(? as date) - behind.since, array[31, 91, 181, 361]) as range, count(*) as loans,
               sum(loan.outstanding) as outstanding, sum(behind.principal) as principal, sum(behind.interest) as interest
        from (select loan, min(due_on) as since, sum(principal - principal_paid) as principal,
                     sum(interest - interest_paid) as interest
              from microloan_due
              where due_on < ? and (principal_paid < principal or interest_paid < interest) group by loan) behind
        join microloan loan on loan.id = behind.loan
        where loan.annul_reason is null group by range order by range\
        """;

    private final Http http = new Http(Duration.ofMinutes(2));
    private final ObjectMapper json = new ObjectMapper();
    private final BenchStack stack;
    private final Report report;
    private final int loans;

    Arrears(BenchStack stack, Report report, int loans) {
        this.stack = stack;
        this.report = report;
        this.loans = loans;
    }

    /** How many loans are in which range, and how long it took to say so. */
    private record Aged(List<Long> loans, double milliseconds) {}

    void run() throws Exception {
        String token = stack.token().with("reviewer");
        try (ServiceProcess service = stack.service(Service.EMPLOYMENT, Map.of());
                Connection connection = stack.database(Service.EMPLOYMENT);
                PreparedStatement byHand = connection.prepareStatement(BY_HAND)) {
            fill(connection);
            List<Double> ours = new ArrayList<>();
            List<Double> theirs = new ArrayList<>();
            for (int i = 0; i < WARM_UP + ROUNDS; i++) {
                LocalDate day = FIRST_DAY.plusDays(i);
                Aged asked = asked(service.address(), token, day);
                Aged worked = worked(byHand, day);
                if (!asked.loans().equals(worked.loans())) {
                    throw new IllegalStateException(day + ": " + asked.loans() + ", but by hand " + worked.loans());
                }
                if (i >= WARM_UP) {
                    ours.add(asked.milliseconds());
                    theirs.add(worked.milliseconds());
                }
            }
            report.line(
                    "  arrears of %,d loans in four ranges and a last one, in turns; half of %d within", loans, ROUNDS);
            report.milliseconds("GET /v1/microloans/arrears", Median.of(ours));
            report.milliseconds("one statement by hand", Median.of(theirs));
            report.ratio("as many a second: ours / by hand", 1 / Median.of(ours), 1 / Median.of(theirs), 0.5);
        }
    }

    private Aged asked(String service, String token, LocalDate day) throws IOException {
        long begun = System.nanoTime();
        HttpResponse<String> answer = http.send(http.request(service + "/v1/microloans/arrears?at=" + day)
                .header("Authorization", "Bearer " + token)
                .build());
        double took = (System.nanoTime() - begun) / 1e6;
        if (answer.statusCode() != 200) {
            throw new IllegalStateException("answers " + answer.statusCode() + ": " + answer.body());
        }
        List<Long> ranges = new ArrayList<>();
        for (JsonNode range : json.readTree(answer.body()).get("ranges")) {
            ranges.add(range.get("loans").longValue());
        }
        return new Aged(ranges, took);
    }

    private static Aged worked(PreparedStatement byHand, LocalDate day) throws SQLException {
        long begun = System.nanoTime();
        byHand.setObject(1, day);
        byHand.setObject(2, day);
        List<Long> ranges = new ArrayList<>(Collections.nCopies(RANGES, 0L));
        try (ResultSet rows = byHand.executeQuery()) {
            while (rows.next()) {
                ranges.set(rows.getInt("range"), rows.getLong("loans"));
            }
        }
        return new Aged(ranges, (System.nanoTime() - begun) / 1e6);
    }

    /** Loans of two years, paid every month; one in ten is behind by up to eighteen months. */
    private void fill(Connection connection) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("""
            with fund as (
                insert into guarantee_fund (id, version, client, source_ref, recorded_at, region, name, agency, opened_on)
                values (gen_random_uuid(), 1, 'benchmark', 'fund', now(), '360000', '担保基金', '担保中心', '2003-01-01')
                returning id)
            insert into microloan (
                id, version, client, source_ref, recorded_at, id_kind, id_cipher, id_key, id_index, person, region,
                product, partners, principal, months, method, purpose, applied_on, fund, state, favourable, signed_on,
                percent, penalty, allocation, disbursed_on, outstanding, guaranteed)
            select gen_random_uuid(), 1, 'benchmark', 'loan-' || i, now(), 'RESIDENT_ID', '\\x00', 'none',
                   decode(md5(i::text), 'hex'), 'p1_' || substr(md5(i::text), 1, 22),
                   counties[1 + i %% cardinality(counties)], 'INDIVIDUAL', 1, 24000, 24, 'EQUAL_PRINCIPAL', '个体经营', day,
                   fund.id, 'REPAYING', false, day, 6.12, 1.5, 'PENALTY INTEREST PRINCIPAL', day, 12000, 12000
            from (select i, date '2006-05-01' + i %% 28 as day from generate_series(1, %d) i) lent, fund,
                 (select ?::text[] as counties) given\
            """.formatted(loans));
                Statement statement = connection.createStatement()) {
            insert.setArray(
                    1, connection.createArrayOf("text", Placements.counties().toArray()));
            insert.executeUpdate();
            statement.execute("""
                insert into microloan_due (loan, due_on, principal, interest, principal_paid, interest_paid)
                select loan, due_on, 1000, 90, case when paid then 1000 else 0 end, case when paid then 90 else 0 end
                from (select loan, due_on, due_on < date '2008-01-01' - months_behind * interval '1 month' as paid
                      from (select id as loan, (disbursed_on + months * interval '1 month')::date as due_on,
                                   case when number % 10 = 0 then 1 + number / 10 % 18 else 0 end as months_behind
                            from (select id, disbursed_on, substr(source_ref, 6)::int as number from microloan
                                  where client = 'benchmark') loan,
                                 generate_series(1, 24) months) falling) due\
                """);
            statement.execute("vacuum (analyze) microloan, microloan_due");
            statement.execute("checkpoint");
        }
    }
}

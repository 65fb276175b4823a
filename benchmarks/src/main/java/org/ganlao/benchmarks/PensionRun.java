package org.ganlao.benchmarks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ganlao.localstack.Http;
import org.ganlao.localstack.Service;
import org.ganlao.localstack.ServiceProcess;

/**
 * A month's pensions of a county, found due by one person, approved by another and paid parcel by parcel out of the fund's book;
 * beside it the same rows by hand: one {@code INSERT … SELECT} into an equal table and one {@code UPDATE} that pays them.
 */
final class PensionRun {

    private static final String COUNTY = "360102";
    private static final String MONTH = "2007-12-01";
    private static final Duration LONGEST = Duration.ofMinutes(30);

    /** Whoever looks at a run has all its payments summed up. */
    private static final long LOOK_MILLIS = 500;

    private static final String FILL = """
            insert into pension (
                id, version, client, source_ref, recorded_at, person, region, sex, post, born_on, ground, retires_on,
                senior_title, entitlement, average_index, counted_months, basic, account_part, transitional, reduction,
                monthly, one_off, state, proposed_by, proposed_at, approved_by, approved_at, certified_until)
            select gen_random_uuid(), 2, 'benchmark', 'pension-' || i, now(), 'p1_' || substr(md5(i::text), 1, 22), '%s',
                   'MALE', 'WORKER', date '1946-01-01' + i %% 300, 'AGE', date '2006-06-30' + i %% 300, i %% 10 = 0, 'MONTHLY',
                   '1.0000', 360, 389.75, 200, i %% 100, 0, 589.75 + i %% 100, 0, 'IN_PAYMENT', 'one', now(), 'two', now(),
                   date '2008-06-30'
              from generate_series(1, %d) i;
            insert into pension_rate (pension, source, from_month, amount)
            select id, id, (date_trunc('month', retires_on) + interval '1 month')::date, monthly from pension
             where client = 'benchmark';
            insert into pension_rate (pension, source, from_month, amount)
            select id, '0191f6a2-7c1e-7b2a-9d4e-3f5a6b7c8e99', date '2007-07-01', 84 from pension where client = 'benchmark';
            vacuum (analyze) pension;
            vacuum (analyze) pension_rate;
            create table by_hand (like benefit_payment including all);
            checkpoint""";

    private static final String FOUND = """
            insert into by_hand (id, version, client, source_ref, recorded_at, insurance, benefit, region, ground, person, month,
                                 due_on, amount, state, proposed_by, proposed_at, recovered)
            select gen_random_uuid(), 1, 'hand', 'hand ' || pension.id, now(), 'PENSION', 'pension', pension.region, pension.id,
                   pension.person, date '%1$s', date '2007-12-31', rate.amount, 'PROPOSED', 'one', now(), 0
              from pension join (select pension, sum(amount) as amount from pension_rate
                                  where from_month <= date '%1$s' group by pension) rate on rate.pension = pension.id
             where pension.state = 'IN_PAYMENT' and pension.certified_until >= date '%1$s'""".formatted(MONTH);

    private static final String PAID = """
            update by_hand set state = 'PAID', paid_on = date '2007-12-31', entry = gen_random_uuid(), version = 2,
                               recorded_at = now(), approved_by = 'two', approved_at = now()""";

    private final Http http = new Http(Duration.ofMinutes(2));
    private final ObjectMapper json = new ObjectMapper();
    private final BenchStack stack;
    private final Report report;
    private final int pensioners;

    PensionRun(BenchStack stack, Report report, int pensioners) {
        this.stack = stack;
        this.report = report;
        this.pensioners = pensioners;
    }

    void run() throws Exception {
        try (ServiceProcess service = stack.service(Service.INSURANCE, Map.of());
                Connection connection = stack.database(Service.INSURANCE);
                Statement statement = connection.createStatement()) {
            fill(statement);
            String address = service.address() + "/v1";
            fund(address, "fiscal-subsidy");
            fund(address, "appropriation");
            double byHand = timed(() -> {
                statement.execute(FOUND);
                statement.execute(PAID);
            });
            double ours = timed(() -> paid(address));
            compare(connection);
            report.line("  a month of %,d pensions, found due, approved and paid", pensioners);
            report.figure("payment run", pensioners / ours, "pensions");
            report.figure("insert … select and update by hand", pensioners / byHand, "pensions");
            report.ratio("ours / by hand", 1 / ours, 1 / byHand, 0.5);
        }
    }

    private void fill(Statement statement) throws SQLException {
        for (String part : FILL.formatted(COUNTY, pensioners).split(";")) {
            statement.execute(part);
        }
    }

    private void fund(String address, String kind) throws Exception {
        JsonNode made = sent(
                address + "/fund-operations", "cashier", "one", null, """
                {"sourceRef": "%s", "insurance": "pension", "region": "%s", "kind": "%s", "amount": "900000000.00",
                 "on": "2007-12-01", "document": "benchmark"}""".formatted(UUID.randomUUID(), COUNTY, kind));
        sent(address + "/fund-operations/" + id(made) + "/approval", "supervisor", "two", version(made), "{}");
    }

    private void paid(String address) throws Exception {
        JsonNode made =
                sent(address + "/payment-runs", "cashier", "one", null, """
                {"sourceRef": "%s", "insurance": "pension", "benefit": "pension", "region": "%s", "month": "2007-12"}""".formatted(UUID.randomUUID(), COUNTY));
        String run = address + "/payment-runs/" + id(made);
        JsonNode assembled = awaited(run, "assembled");
        sent(run + "/approval", "supervisor", "two", version(assembled), "{}");
        awaited(run, "finished");
    }

    private JsonNode awaited(String run, String state) throws Exception {
        long end = System.nanoTime() + LONGEST.toNanos();
        while (System.nanoTime() < end) {
            JsonNode seen = answered(http.request(run), "supervisor", "two");
            if (seen.get("state").asText().equals(state)) {
                return seen;
            }
            Thread.sleep(LOOK_MILLIS);
        }
        throw new IllegalStateException(run + " is not " + state);
    }

    private JsonNode sent(String to, String role, String who, String version, String body) throws IOException {
        HttpRequest.Builder request = http.request(to)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .POST(HttpRequest.BodyPublishers.ofString(body));
        if (version != null) {
            request.header("If-Match", version);
        }
        return answered(request, role, who);
    }

    private JsonNode answered(HttpRequest.Builder request, String role, String who) throws IOException {
        HttpResponse<String> answer = http.send(
                request.header("Authorization", "Bearer " + stack.token().of(who, role))
                        .build());
        if (answer.statusCode() / 100 != 2) {
            throw new IllegalStateException("answers " + answer.statusCode() + ": " + answer.body());
        }
        return json.readTree(answer.body());
    }

    private static String id(JsonNode made) {
        return made.get("id").asText();
    }

    private static String version(JsonNode made) {
        return "\"" + made.get("version").asInt() + "\"";
    }

    /** Both paid the same to the same. */
    private void compare(Connection connection) throws SQLException {
        for (String table : List.of("benefit_payment", "by_hand")) {
            try (Statement statement = connection.createStatement();
                    var sum = statement.executeQuery(
                            "select count(*), sum(amount) from " + table + " where state = 'PAID'")) {
                sum.next();
                if (sum.getInt(1) != pensioners) {
                    throw new IllegalStateException(table + " paid " + sum.getInt(1) + " of " + pensioners);
                }
                report.line("  %s: %,d paid, %s yuan", table, sum.getInt(1), sum.getBigDecimal(2));
            }
        }
    }

    private interface Work {
        void run() throws Exception;
    }

    private static double timed(Work work) throws Exception {
        long begun = System.nanoTime();
        work.run();
        return (System.nanoTime() - begun) / 1e9;
    }
}

package org.ganlao.benchmarks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.ganlao.localstack.Http;
import org.ganlao.localstack.Service;
import org.ganlao.localstack.ServiceProcess;

/**
 * A day's sweep over open limits of time, of which one in a hundred has just passed, and one in a hundred each is to be told to the
 * head and to the department; beside it by hand one statement that updates an equal table, notes the steps and writes the events.
 */
final class DeadlineSweep {

    private static final String DAY = "2007-06-15";
    private static final long LOOK_MILLIS = 100;
    private static final double HALF_SLOWER = 1 / 1.5;

    /** Of each hundred one ends the day before, one five and one fifteen days before; the others run on. */
    private static final String FILL = """
            insert into deadline (id, version, subject_kind, record, time_limit, region, begun_on, due_on, overdue_on, escalation, recorded_at)
            select gen_random_uuid(), 1, 'inspection-case', gen_random_uuid(), 'investigation', (array['360102', '360103', '360104', '360105', '360111', '360121', '360122', '360123', '360124'])[i / 100 %% 9 + 1],
                   date '2007-03-01', due, case when due < date '2007-06-14' then due + 1 end,
                   case when due = date '2007-06-10' then 1 when due = date '2007-05-31' then 2 else 0 end, now()
              from generate_series(1, %d) i,
                   lateral (select case i %% 100 when 0 then date '2007-06-14' when 1 then date '2007-06-10' when 2 then date '2007-05-31'
                                   else date '2007-06-15' + i %% 97 end as due) ends;
            insert into deadline_escalation (deadline, due_on, step, raised_on)
            select id, due_on, step, due_on + 1 from deadline, generate_series(1, escalation) step;
            create table swept_by_hand (like deadline including all);
            insert into swept_by_hand select * from deadline;
            create table raised_by_hand (like deadline_escalation including all, foreign key (deadline) references swept_by_hand);
            create table told_by_hand (like change_log including defaults);
            vacuum (analyze) deadline;
            vacuum (analyze) swept_by_hand;
            checkpoint""";

    private static final String BY_HAND = """
            with due as (
                select id, due_on, escalation as earlier, case when due_on <= date '%1$s' - 15 then 3 when due_on <= date '%1$s' - 5 then 2 else 1 end as reached
                  from swept_by_hand
                 where met_on is null and not dropped and suspended_on is null and escalation < 3
                   and (escalation = 0 and due_on < date '%1$s' or escalation = 1 and due_on <= date '%1$s' - 5
                        or escalation = 2 and due_on <= date '%1$s' - 15)),
            raised as (
                insert into raised_by_hand select id, due_on, step, date '%1$s' from due, generate_series(earlier + 1, reached) step),
            swept as (
                update swept_by_hand d set overdue_on = d.due_on + 1, escalation = due.reached, version = version + 1, recorded_at = now()
                  from due where due.id = d.id
                returning d.id, d.version, d.due_on, d.recorded_at, d.region, d.subject_kind, d.record, d.time_limit, d.escalation)
            insert into told_by_hand (event_id, recorded_at, topic, event_key, event_type, payload)
            select gen_random_uuid(), now(), 'ganlao.labor-rights.facts', region, 'org.ganlao.labor-rights.deadline.overdue.v1',
                   jsonb_build_object('items', jsonb_agg(jsonb_build_object(
                       'factId', id, 'version', version, 'occurredOn', due_on + 1, 'recordedAt', recorded_at, 'region', region,
                       'kind', subject_kind, 'record', record, 'timeLimit', time_limit, 'dueOn', due_on, 'state', 'overdue',
                       'escalation', escalation)))
              from (select *, row_number() over (partition by region, escalation) / 500 as event from swept) told
             group by region, escalation, event""".formatted(DAY);

    private final Http http = new Http(Duration.ofMinutes(2));
    private final ObjectMapper json = new ObjectMapper();
    private final BenchStack stack;
    private final Report report;
    private final int open;

    /** @param open limits that run */
    DeadlineSweep(BenchStack stack, Report report, int open) {
        this.stack = stack;
        this.report = report;
        this.open = open;
    }

    void run() throws Exception {
        try (ServiceProcess service = stack.service(Service.RIGHTS, Map.of());
                Connection connection = stack.database(Service.RIGHTS);
                Statement statement = connection.createStatement()) {
            for (String part : FILL.formatted(open).split(";")) {
                statement.execute(part);
            }
            swept(service.address(), "2007-05-01");
            long begun = System.nanoTime();
            statement.executeUpdate(BY_HAND);
            double byHand = (System.nanoTime() - begun) / 1e9;
            double ours = swept(service.address(), DAY);
            int raised = open * 3 / 100;
            require(statement, "deadline_escalation", raised);
            require(statement, "raised_by_hand", raised);
            report.line("  %,d open limits, %,d of them to be raised", open, raised);
            report.figure("the sweep", raised / ours, "limits");
            report.figure("one statement by hand", raised / byHand, "limits");
            report.ratio("ours / by hand", 1 / ours, 1 / byHand, HALF_SLOWER);
        }
    }

    /** Seconds from the start of the job to its end. */
    private double swept(String address, String day) throws Exception {
        HttpResponse<String> begun = http.send(http.request(address + "/v1/deadline-sweeps")
                .header("Authorization", "Bearer " + stack.token().with("supervisor"))
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .POST(HttpRequest.BodyPublishers.ofString("""
                        {"sourceRef": "%s", "region": "360000", "asOf": "%s"}""".formatted(UUID.randomUUID(), day)))
                .build());
        if (begun.statusCode() != 202) {
            throw new IllegalStateException(begun.statusCode() + ": " + begun.body());
        }
        String location = begun.headers().firstValue("Location").orElseThrow();
        String job = address + location.substring(location.indexOf("/v1/"));
        JsonNode seen;
        do {
            Thread.sleep(LOOK_MILLIS);
            seen = json.readTree(http.send(http.request(job)
                            .header("Authorization", "Bearer " + stack.token().with("supervisor"))
                            .build())
                    .body());
        } while (!seen.hasNonNull("finishedAt"));
        if (!"succeeded".equals(seen.path("state").textValue())) {
            throw new IllegalStateException("the sweep did not end well: " + seen);
        }
        return Duration.between(instant(seen, "startedAt"), instant(seen, "finishedAt"))
                        .toMillis()
                / 1e3;
    }

    private static Instant instant(JsonNode job, String name) {
        return Instant.parse(job.get(name).textValue());
    }

    private static void require(Statement statement, String table, int raised) throws SQLException {
        try (ResultSet rows =
                statement.executeQuery("select count(*) from " + table + " where raised_on = date '" + DAY + "'")) {
            rows.next();
            if (rows.getInt(1) != raised) {
                throw new IllegalStateException(table + " has " + rows.getInt(1) + ", not " + raised);
            }
        }
    }
}

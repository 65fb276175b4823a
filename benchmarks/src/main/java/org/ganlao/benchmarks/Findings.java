package org.ganlao.benchmarks;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.ganlao.localstack.Service;
import org.ganlao.localstack.ServiceProcess;

/**
 * Labor rights hears of enrolments of persons of whom much is known already, each with a finding, and reckons its findings; beside
 * it the same rows by hand, upserted one after the other. What an event costs must not depend on how many persons are known.
 */
final class Findings {

    private static final String TOPIC = "ganlao.social-insurance.facts";
    private static final Duration LIMIT = Duration.ofMinutes(15);
    private static final int EVENTS = 20_000;
    private static final int WARM_UP = 5_000;
    private static final int AT_ONCE = 500;
    private static final LocalDate FIRST_DAY = LocalDate.of(2007, 1, 1);

    private static final String BY_HAND = """
            insert into by_hand_enrolment as known (id, version, person, employer, region, insurance, kind, days)
            values (?, ?, ?, ?, ?, ?, ?, cast(? as datemultirange))
            on conflict (id) do update
               set version = excluded.version, person = excluded.person, employer = excluded.employer,
                   region = excluded.region, insurance = excluded.insurance, kind = excluded.kind, days = excluded.days
             where known.version < excluded.version""";

    private final BenchStack stack;
    private final Report report;
    private final int persons;
    private final Random random = new Random(2007);

    Findings(BenchStack stack, Report report, int persons) {
        this.stack = stack;
        this.report = report;
        this.persons = persons;
    }

    /** An enrolment of somebody, by number. */
    private record Told(UUID id, String person, String region, LocalDate from) {}

    void run() throws Exception {
        Map<String, String> settings = Map.of("GANLAO_FINDINGS_EVERY", "1s", "GANLAO_BUSINESS_CLOCK", "2007-06-30");
        try (ServiceProcess service = stack.service(Service.RIGHTS, settings);
                Connection connection = stack.database(Service.RIGHTS)) {
            List<Double> costs = new ArrayList<>();
            int known = 0;
            for (int size : List.of(persons / 10, persons * 3 / 10, persons)) {
                fill(connection, known, size);
                known = size;
                heard(service, connection, WARM_UP, size);
                double cost = heard(service, connection, EVENTS, size);
                double byHand = byHand(connection, EVENTS, size);
                report.line("  of %,d persons with five enrolments each:", size);
                report.milliseconds("  1,000 events, heard and reckoned", 1e3 * cost);
                report.milliseconds("  the same rows upserted by hand", 1e3 * byHand);
                costs.add(cost);
            }
            report.ratio("cost of an event: least / most persons", costs.get(0), costs.get(2), 0.8);
        }
    }

    /**
     * Five insurances each, and the finding that follows from them, as the service would have opened it; of every ten persons one
     * had a benefit, and one has a day on which something else will hold.
     */
    private static void fill(Connection connection, int from, int to) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("""
                    insert into heard_enrolment (id, version, person, employer, region, insurance, kind, days)
                    select gen_random_uuid(), 1, 'p1_' || lpad(i::text, 24, '0'), '71526726X', '360102', insurance, 'employee',
                           datemultirange(daterange(date '2007-01-01' + i %% 28, null))
                      from generate_series(%1$d, %2$d) i,
                           unnest(array['pension', 'medical', 'unemployment', 'injury', 'maternity']) insurance""".formatted(from + 1, to));
            statement.execute("""
                    insert into heard_benefit (id, version, person, region, days)
                    select gen_random_uuid(), 1, 'p1_' || lpad(i::text, 24, '0'), '360102', datemultirange(daterange('2006-01-01', '2006-12-01'))
                      from generate_series(%1$d, %2$d) i where i %% 10 = 0""".formatted(from + 1, to));
            statement.execute("""
                    insert into finding (id, version, client, source_ref, recorded_at, kind, region, person, employer, state,
                           opened_on, days, evidence)
                    select id, 1, 'labor-rights', 'finding ' || id, now(), 'INSURANCE_WITHOUT_CONTRACT', region, person, employer,
                           'OPEN', lower(days) + 30, '{[' || lower(days) + 30 || ',)}',
                           'social-insurance enrolment ' || id || ' 1 ' || lower(days) || ' -'
                      from heard_enrolment
                     where insurance = 'pension'
                       and person between 'p1_' || lpad('%1$d', 24, '0') and 'p1_' || lpad('%2$d', 24, '0')
                       and employer = '71526726X'""".formatted(from + 1, to));
            statement.execute("""
                    insert into finding_step (finding, version, step, on_day, by, why)
                    select id, 1, 'opened', opened_on, '', '' from finding f
                     where not exists (select 1 from finding_step s where s.finding = f.id)""");
            statement.execute("""
                    insert into next_reckoning (subject, due_on)
                    select 'p1_' || lpad(i::text, 24, '0'), date '2008-01-01' + i %% 300
                      from generate_series(%1$d, %2$d) i where i %% 10 = 1
                    on conflict do nothing""".formatted(from + 1, to));
            statement.execute("drop table if exists by_hand_enrolment");
            statement.execute("create table by_hand_enrolment (like heard_enrolment including all)");
            statement.execute("insert into by_hand_enrolment select * from heard_enrolment");
            statement.execute(
                    "vacuum (analyze) heard_enrolment, by_hand_enrolment, heard_benefit, finding, finding_step, next_reckoning");
            statement.execute("checkpoint");
        }
    }

    private Told next(int size) {
        String person = "p1_%024d".formatted(1 + random.nextInt(size));
        UUID id = new UUID(random.nextLong(), random.nextLong());
        return new Told(id, person, "360102", FIRST_DAY.plusDays(random.nextInt(120)));
    }

    /** Seconds of an event, from the first that is sent to the last that is reckoned. */
    private double heard(ServiceProcess service, Connection connection, int events, int size)
            throws SQLException, InterruptedException {
        long before = count(connection);
        long begun = System.nanoTime();
        try (KafkaProducer<String, byte[]> producer = Placements.producer(stack.kafka())) {
            for (int i = 0; i < events; i++) {
                producer.send(event(next(size)));
            }
        }
        long deadline = System.nanoTime() + LIMIT.toNanos();
        while (count(connection) < before + events || unreckoned(connection) > 0) {
            if (!service.process().isAlive() || System.nanoTime() > deadline) {
                throw new IllegalStateException("the events are not heard in " + LIMIT);
            }
            Thread.sleep(20);
        }
        return (System.nanoTime() - begun) / 1e9 / events;
    }

    private double byHand(Connection connection, int events, int size) throws SQLException {
        List<Told> told = new ArrayList<>();
        for (int i = 0; i < events; i++) {
            told.add(next(size));
        }
        long begun = System.nanoTime();
        connection.setAutoCommit(false);
        try (PreparedStatement upsert = connection.prepareStatement(BY_HAND)) {
            for (int i = 0; i < events; i++) {
                Told one = told.get(i);
                Object[] values = {
                    one.id(),
                    1,
                    one.person(),
                    "158264412",
                    one.region(),
                    "pension",
                    "employee",
                    "{[" + one.from() + ",)}"
                };
                for (int column = 0; column < values.length; column++) {
                    upsert.setObject(column + 1, values[column]);
                }
                upsert.executeUpdate();
                if (i % AT_ONCE == AT_ONCE - 1) {
                    connection.commit();
                }
            }
            connection.commit();
        } finally {
            connection.setAutoCommit(true);
        }
        return (System.nanoTime() - begun) / 1e9 / events;
    }

    private static long count(Connection connection) throws SQLException {
        return number(connection, "select count(*) from inbox");
    }

    private static long unreckoned(Connection connection) throws SQLException {
        return number(connection, "select count(*) from (select from told_subject limit 1) told");
    }

    private static long number(Connection connection, String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet answer = statement.executeQuery(query)) {
            answer.next();
            return answer.getLong(1);
        }
    }

    private static ProducerRecord<String, byte[]> event(Told told) {
        String json = """
                {"factId":"%s","version":1,"occurredOn":"%s","recordedAt":"2007-06-01T01:00:00Z","region":"%s","person":"%s",\
                "insurance":"pension","kind":"employee","employer":"158264412","inPark":false,\
                "periods":[{"from":"%s","inOpening":false}]}""".formatted(told.id(), told.from(), told.region(), told.person(), told.from());
        ProducerRecord<String, byte[]> event =
                new ProducerRecord<>(TOPIC, told.id().toString(), json.getBytes(StandardCharsets.UTF_8));
        Placements.header(event, "ce_id", UUID.randomUUID().toString());
        Placements.header(event, "ce_source", "/ganlao/social-insurance");
        Placements.header(event, "ce_type", "org.ganlao.social-insurance.enrolment.started.v1");
        Placements.header(event, "ce_specversion", "1.0");
        Placements.header(event, "ce_time", "2007-06-01T01:00:00Z");
        Placements.header(event, "ce_subject", told.id().toString());
        Placements.header(event, "content-type", "application/json");
        return event;
    }
}

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
 * Labor rights hears of persons and employers of whom much is known already, each person with a finding, and reckons its findings;
 * beside it the same rows by hand, upserted one after the other. What an event costs must not depend on how many persons are known.
 * Findings are no part of the baseline: what is compared is how an event's cost grows, and the baseline is what keeping it costs.
 */
final class Findings {

    private static final Duration LIMIT = Duration.ofMinutes(15);
    private static final int EVENTS = 20_000;
    private static final int WARM_UP = 5_000;
    private static final int AT_ONCE = 500;
    private static final int EMPLOYERS = 1_000;
    private static final LocalDate FIRST_DAY = LocalDate.of(2007, 1, 1);

    /** What is told, of ten events: six enrolments, two placements and two orders to pay, of a thousand employers. */
    private enum Kind {
        ENROLMENT("social-insurance", "enrolment.started", """
                "person":"%s","insurance":"pension","kind":"employee","employer":"158264412","inPark":false,\
                "periods":[{"from":"%s","inOpening":false}]""", """
                insert into by_hand_enrolment as known (id, version, person, employer, region, insurance, kind, days)
                values (?, 1, ?, '158264412', '360102', 'pension', 'employee', datemultirange(daterange(cast(? as date), null)))
                on conflict (id) do update
                   set version = excluded.version, person = excluded.person, employer = excluded.employer,
                       region = excluded.region, insurance = excluded.insurance, kind = excluded.kind, days = excluded.days
                 where known.version < excluded.version"""),
        PLACEMENT("employment", "placement.recorded", """
                "person":"%s","employer":"158264412","occurredOn":"%s\"""", """
                insert into by_hand_placement as known (id, version, person, employer, region, days)
                values (?, 1, ?, '158264412', '360102', datemultirange(daterange(cast(? as date), null)))
                on conflict (id) do update
                   set version = excluded.version, person = excluded.person, employer = excluded.employer,
                       region = excluded.region, days = excluded.days
                 where known.version < excluded.version"""),
        ORDER("social-insurance", "payment-order.issued", """
                "employer":"%s","amount":"900.00","open":"900.00","occurredOn":"%s\"""", """
                insert into by_hand_order as known (id, version, employer, region, issued_on, open)
                values (?, 1, ?, '360102', cast(? as date), 900)
                on conflict (id) do update
                   set version = excluded.version, employer = excluded.employer, region = excluded.region,
                       issued_on = excluded.issued_on, open = excluded.open
                 where known.version < excluded.version""");

        private final String service;
        private final String verb;
        private final String fields;
        private final String byHand;

        Kind(String service, String verb, String fields, String byHand) {
            this.service = service;
            this.verb = verb;
            this.fields = fields;
            this.byHand = byHand;
        }

        static Kind at(int draw) {
            return draw < 6 ? ENROLMENT : draw < 8 ? PLACEMENT : ORDER;
        }
    }

    private final BenchStack stack;
    private final Report report;
    private final int persons;
    private final Random random = new Random(2007);

    Findings(BenchStack stack, Report report, int persons) {
        this.stack = stack;
        this.report = report;
        this.persons = persons;
    }

    /** @param subject person or employer, by number */
    private record Told(Kind kind, UUID id, String subject, LocalDate from) {}

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
                           opened_on, openings, standing, days, evidence)
                    select id, 1, 'labor-rights', 'finding ' || id, now(), 'INSURANCE_WITHOUT_CONTRACT', region, person, employer,
                           'OPEN', lower(days) + 30, (lower(days) + 30)::text, '{[' || lower(days) + 30 || ',)}',
                           '{[' || lower(days) + 30 || ',)}',
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
            for (String table : List.of("enrolment", "placement", "order")) {
                statement.execute("drop table if exists by_hand_" + table);
                statement.execute("create table by_hand_%1$s (like heard_%1$s including all)".formatted(table));
                statement.execute("insert into by_hand_%1$s select * from heard_%1$s".formatted(table));
            }
            statement.execute(
                    "vacuum (analyze) heard_enrolment, by_hand_enrolment, by_hand_placement, by_hand_order, heard_benefit, heard_placement, heard_order, finding, finding_step, next_reckoning");
            statement.execute("checkpoint");
        }
    }

    private Told next(int size) {
        Kind kind = Kind.at(random.nextInt(10));
        String subject = kind == Kind.ORDER
                ? "%09d".formatted(1 + random.nextInt(EMPLOYERS))
                : "p1_%024d".formatted(1 + random.nextInt(size));
        UUID id = new UUID(random.nextLong(), random.nextLong());
        return new Told(kind, id, subject, FIRST_DAY.plusDays(random.nextInt(120)));
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
        try (PreparedStatement enrolments = connection.prepareStatement(Kind.ENROLMENT.byHand);
                PreparedStatement placements = connection.prepareStatement(Kind.PLACEMENT.byHand);
                PreparedStatement orders = connection.prepareStatement(Kind.ORDER.byHand)) {
            for (int i = 0; i < events; i++) {
                Told one = told.get(i);
                PreparedStatement upsert = switch (one.kind()) {
                    case ENROLMENT -> enrolments;
                    case PLACEMENT -> placements;
                    case ORDER -> orders;
                };
                upsert.setObject(1, one.id());
                upsert.setString(2, one.subject());
                upsert.setString(3, one.from().toString());
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
        Kind kind = told.kind();
        String json = """
                {"factId":"%s","version":1,"recordedAt":"2007-06-01T01:00:00Z","region":"360102",%s}""".formatted(told.id(), kind.fields.formatted(told.subject(), told.from()));
        ProducerRecord<String, byte[]> event = new ProducerRecord<>(
                "ganlao." + kind.service + ".facts", told.id().toString(), json.getBytes(StandardCharsets.UTF_8));
        Placements.header(event, "ce_id", UUID.randomUUID().toString());
        Placements.header(event, "ce_source", "/ganlao/" + kind.service);
        Placements.header(event, "ce_type", "org.ganlao." + kind.service + "." + kind.verb + ".v1");
        Placements.header(event, "ce_specversion", "1.0");
        Placements.header(event, "ce_time", "2007-06-01T01:00:00Z");
        Placements.header(event, "ce_subject", told.id().toString());
        Placements.header(event, "content-type", "application/json");
        return event;
    }
}

package org.ganlao.benchmarks;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.ganlao.localstack.Service;
import org.ganlao.localstack.ServiceProcess;

/** Clerks of the social insurance agencies look for insured persons among very many, at a steady rate. */
final class PersonSearch {

    /** Far more in some counties than in others. */
    private static final String FILL = """
            with sealed as materialized (
                select row_number() over (order by source_ref) - 1 as number, id_kind, id_cipher, id_key, id_index
                from insured_person where source_ref like ? || '%'),
            drawn as materialized (
                select i, random() as county, random() as name, random() as day, random() as birth, random() as lot
                from generate_series(1, ?) i)
            insert into insured_person (
                id, version, client, source_ref, recorded_at, id_kind, id_cipher, id_key, id_index, person,
                registered_on, region, name, household, post, special_work, born_on, sex)
            select gen_random_uuid(), 1, 'benchmark', 'search-' || i, now(), id_kind, id_cipher, id_key, id_index,
                   'p1_' || substr(md5(i::text), 1, 22),
                   date '2000-01-01' + (day * 2700)::int, counties[1 + floor(cardinality(counties) * county * county)],
                   names[1 + floor(cardinality(names) * name)], case when lot < 0.3 then 'RURAL' else 'URBAN' end,
                   case when lot < 0.7 then 'WORKER' when lot < 0.9 then 'CADRE' end, lot < 0.05,
                   date '1940-01-01' + (birth * 18000)::int, case when lot < 0.5 then 'MALE' else 'FEMALE' end
            from drawn join (select ?::text[] as counties, ?::text[] as names) given on true
            join sealed on sealed.number = i % ?""";

    private final BenchStack stack;
    private final Report report;
    private final int persons;

    PersonSearch(BenchStack stack, Report report, int persons) {
        this.stack = stack;
        this.report = report;
        this.persons = persons;
    }

    private record Stored(String name, String region, String person, String household, LocalDate bornOn) {

        String named() {
            return "name=" + URLEncoder.encode(name, StandardCharsets.UTF_8);
        }

        String inCounty() {
            return "&region=" + region;
        }

        String bornAbout() {
            return "household=" + household + "&bornFrom=" + bornOn.minusDays(15) + "&bornUntil=" + bornOn.plusDays(15);
        }
    }

    void run() throws Exception {
        String token = stack.token().with("clerk");
        try (ServiceProcess service = stack.service(Service.INSURANCE, Map.of());
                Connection connection = stack.database(Service.INSURANCE)) {
            Workers sealed = new Workers(8);
            new SeekerImports(service.address(), "persons", token)
                    .take(sealed.registrations(stack.state(), SteadySearches.SEALED));
            letDocumentsRepeat(connection);
            SteadySearches.fill(connection, "insured_person", FILL, sealed.reference(), persons);
            List<Stored> sought = sought(connection);
            new SteadySearches(report, service.address() + "/v1/persons", token)
                    .run(
                            List.of(
                                    new SteadySearches.Way(
                                            "name in a county",
                                            i -> sought.get(i).named()
                                                    + sought.get(i).inCounty()),
                                    new SteadySearches.Way(
                                            "name in the province",
                                            i -> sought.get(i).named()),
                                    new SteadySearches.Way(
                                            "token of the person",
                                            i -> "person=" + sought.get(i).person()),
                                    new SteadySearches.Way(
                                            "household and a month of birth, in a county",
                                            i -> sought.get(i).bornAbout()
                                                    + sought.get(i).inCounty())),
                            "%,d persons of %d names".formatted(persons, JobSeekers.NAMES.size()));
        }
    }

    /** Only the service can seal a document, and it seals a thousand: the others stand on many persons. */
    private static void letDocumentsRepeat(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("drop index insured_person_once; create index on insured_person (id_index)");
        }
    }

    private List<Stored> sought(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("""
                        select name, region, person, lower(household) as household, born_on
                        from generate_series(1, %d) i
                        join insured_person on client = 'benchmark' and source_ref = 'search-' || (1 + i * 7919::bigint %% %d)
                        order by i""".formatted(SteadySearches.SOUGHT, persons))) {
            List<Stored> sought = new ArrayList<>();
            while (rows.next()) {
                sought.add(new Stored(
                        rows.getString("name"),
                        rows.getString("region"),
                        rows.getString("person"),
                        rows.getString("household"),
                        rows.getObject("born_on", LocalDate.class)));
            }
            return sought;
        }
    }
}

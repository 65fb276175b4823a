package org.ganlao.benchmarks;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.ganlao.localstack.Service;
import org.ganlao.localstack.ServiceProcess;

/** Clerks look for registered persons among very many, at a steady rate. */
final class Search {

    /** Ended registrations of four years, since a person may have one open one only; far more in some counties than others. */
    private static final String FILL = """
            with sealed as materialized (
                select row_number() over (order by source_ref) - 1 as number, id_kind, id_cipher, id_key, id_index
                from job_seeker where source_ref like ? || '%'),
            drawn as materialized (
                select i, random() as county, random() as residence, random() as name, random() as day,
                       random() as length, random() as lot
                from generate_series(1, ?) i)
            insert into job_seeker (
                id, version, client, source_ref, recorded_at, id_kind, id_cipher, id_key, id_index, person,
                registered_on, region, name, residence_region, residence, kind, seeker_groups,
                unemployment_certificate, unemployment_certificate_issued_on, ended_on, end_reason)
            select gen_random_uuid(), 1, 'benchmark', 'search-' || i, now(), id_kind, id_cipher, id_key, id_index,
                   'p1_' || substr(md5(i::text), 1, 22), day, region, name, residence_region,
                   case when lot < 0.2 then 'RURAL' else 'URBAN' end,
                   case when lot < 0.3 then 'LAID_OFF' when lot < 0.9 then 'UNEMPLOYED' else 'OTHER' end,
                   '{}', region || '2007' || i, day, ended_on, 'OTHER'
            from (select i, lot, date '2004-01-01' + (day * 1460)::int as day,
                         date '2004-01-01' + (day * 1460)::int + (length * 300)::int as ended_on,
                         counties[1 + floor(cardinality(counties) * county * county)] as region,
                         counties[1 + floor(cardinality(counties) * residence)] as residence_region,
                         names[1 + floor(cardinality(names) * name)] as name
                  from drawn, (select ?::text[] as counties, ?::text[] as names) given) person
            join sealed on sealed.number = i % ?""";

    private final BenchStack stack;
    private final Report report;
    private final int seekers;

    Search(BenchStack stack, Report report, int seekers) {
        this.stack = stack;
        this.report = report;
        this.seekers = seekers;
    }

    /** What is asked about a stored registration that it must find. */
    private enum Kind {
        NAME_IN_COUNTY("name in a county"),
        NAME("name in the province"),
        PERSON("token of the person"),
        KIND_AND_MONTH("kind and a month, in a county");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        String query(Stored stored) {
            return switch (this) {
                case NAME_IN_COUNTY -> NAME.query(stored) + "&region=" + stored.region();
                case NAME -> "name=" + URLEncoder.encode(stored.name(), StandardCharsets.UTF_8);
                case PERSON -> "person=" + stored.person();
                case KIND_AND_MONTH ->
                    "region=" + stored.region() + "&kind=" + stored.kind() + "&registeredFrom="
                            + stored.registeredOn().minusDays(15) + "&registeredUntil="
                            + stored.registeredOn().plusDays(15);
            };
        }
    }

    /** What the registrations that are looked for say. */
    private record Stored(String name, String region, String person, String kind, LocalDate registeredOn) {}

    void run() throws Exception {
        String token = stack.token().with("clerk");
        try (ServiceProcess service = stack.service(Service.EMPLOYMENT, Map.of());
                Connection connection = stack.database(Service.EMPLOYMENT)) {
            JobSeekers sealed = new JobSeekers(5);
            new SeekerImports(service.address(), token).take(sealed.write(stack.state(), SteadySearches.SEALED));
            SteadySearches.fill(connection, "job_seeker", FILL, sealed.reference(), seekers);
            List<Stored> sought = sought(connection);
            new SteadySearches(report, service.address() + "/v1/job-seekers", token)
                    .run(
                            Arrays.stream(Kind.values())
                                    .map(kind -> new SteadySearches.Way(kind.words, i -> kind.query(sought.get(i))))
                                    .toList(),
                            "%,d registrations of %d names".formatted(seekers, JobSeekers.NAMES.size()));
        }
    }

    private List<Stored> sought(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("""
                        select name, region, person, replace(lower(kind), '_', '-') as kind, registered_on
                        from generate_series(1, %d) i
                        join job_seeker on client = 'benchmark' and source_ref = 'search-' || (1 + i * 7919::bigint %% %d)
                        order by i""".formatted(SteadySearches.SOUGHT, seekers))) {
            List<Stored> sought = new ArrayList<>();
            while (rows.next()) {
                sought.add(new Stored(
                        rows.getString("name"),
                        rows.getString("region"),
                        rows.getString("person"),
                        rows.getString("kind"),
                        rows.getObject("registered_on", LocalDate.class)));
            }
            return sought;
        }
    }
}

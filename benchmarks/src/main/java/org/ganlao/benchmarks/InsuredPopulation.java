package org.ganlao.benchmarks;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/**
 * Workers who are in all five insurances, fifty to an employer but for one county's largest, which has ten thousand; nine in ten
 * have a declared wage. Filled by SQL, in the order in which employers would have sent them. That a person is in an insurance
 * once is not checked meanwhile: the trigger takes part in no billing and is left out.
 */
final class InsuredPopulation {

    static final String LARGEST = "BENCHBIG2";
    static final int OF_THE_LARGEST = 10_000;

    private static final int OF_AN_EMPLOYER = 50;

    private static final String EMPLOYERS = """
            insert into insured_employer (id, version, client, source_ref, recorded_at, employer, name, ownership, industry_class,
                                          in_park, region, registered_on)
            select gen_random_uuid(), 1, 'billing', 'employer-' || employer, now(), employer, '企业' || number, 'PRIVATE',
                   1 + number %% 3, false, counties[1 + number %% cardinality(counties)],
                   '2006-01-01'
              from (select number, case number when 0 then '%s' else 'E' || lpad(number::text, 8, '0') end as employer
                      from generate_series(?::int, ?::int) number) named, (select ?::text[] as counties) given
            on conflict do nothing""".formatted(LARGEST);

    private static final String PERSONS = """
            create temporary table newcomer on commit drop as
            select i, 'p1_' || substr(md5(i::text), 1, 22) as person, decode(md5(i::text), 'hex') as index, m.employer, m.region
              from (select i, case when i < %1$d then '%2$s'
                                   else 'E' || lpad((1 + (i - %1$d) / %3$d)::text, 8, '0') end as employer
                      from generate_series(?::int, ?::int) i) numbered
              join insured_employer m using (employer)""".formatted(OF_THE_LARGEST, LARGEST, OF_AN_EMPLOYER);

    private static final List<String> OF_NEWCOMERS = List.of("""
            insert into insured_person (id, version, client, source_ref, recorded_at, id_kind, id_cipher, id_key, id_index, person,
                                        registered_on, region, special_work, born_on)
            select gen_random_uuid(), 1, 'billing', 'person-' || i, now(), 'RESIDENT_ID', index, 'none', index, person,
                   '2007-01-01', region, false, date '1950-01-01' + (i::bigint * 7919 % 12000)::int
              from newcomer""", """
            insert into wage_base (year, payer, person, declared)
            select 2007, employer, person, 600 + i::bigint * 7919 % 400000 / 100.0 from newcomer where i % 10 > 0""", """
            insert into enrolment (id, version, client, source_ref, recorded_at, id_kind, id_cipher, id_key, id_index, person,
                                   insurance, kind, employer, in_park, region, insured_days, in_opening)
            select gen_random_uuid(), 1, 'billing', insurance || i, now(), 'RESIDENT_ID', index, 'none', index, person,
                   insurance, 'EMPLOYEE', employer, false, region, '{[2007-01-01,)}', true
              from newcomer,
                   unnest(array['PENSION', 'MEDICAL', 'UNEMPLOYMENT', 'INJURY', 'MATERNITY']) insurance order by i""");

    private final Connection database;
    private int persons;

    /** Finds those whom an earlier benchmark left. */
    InsuredPopulation(Connection database) throws SQLException {
        this.database = database;
        try (Statement statement = database.createStatement();
                ResultSet rows =
                        statement.executeQuery("select count(*) from insured_person where client = 'billing'")) {
            rows.next();
            persons = rows.getInt(1);
        }
    }

    int persons() {
        return persons;
    }

    /** So many in all from now on. */
    void growTo(int count) throws SQLException {
        if (count <= persons) {
            return;
        }
        try (Statement statement = database.createStatement()) {
            statement.execute("drop trigger if exists enrolment_insured_once on enrolment");
            List<String> indexes = indexes(statement);
            database.setAutoCommit(false);
            insert(EMPLOYERS, persons / OF_AN_EMPLOYER, count / OF_AN_EMPLOYER + 1, true);
            insert(PERSONS, persons, count - 1, false);
            for (String insert : OF_NEWCOMERS) {
                statement.executeUpdate(insert);
            }
            database.commit();
            database.setAutoCommit(true);
            for (String index : indexes) {
                statement.execute(index);
            }
            statement.execute("vacuum (analyze) enrolment, insured_person, insured_employer, wage_base");
            statement.execute("checkpoint");
        }
        persons = count;
    }

    private void insert(String sql, int first, int last, boolean inCounties) throws SQLException {
        try (PreparedStatement insert = database.prepareStatement(sql)) {
            insert.setInt(1, first);
            insert.setInt(2, last);
            if (inCounties) {
                insert.setArray(
                        3, database.createArrayOf("text", Placements.counties().toArray()));
            }
            insert.executeUpdate();
        }
    }

    /** Drops what is quicker made anew than kept up, and answers how it is made. */
    private static List<String> indexes(Statement statement) throws SQLException {
        List<String> made = new ArrayList<>();
        List<String> names = new ArrayList<>();
        try (ResultSet rows = statement.executeQuery("""
                select indexname, indexdef from pg_indexes
                 where tablename in ('enrolment', 'insured_person') and indexdef not like '%UNIQUE%'""")) {
            while (rows.next()) {
                names.add(rows.getString("indexname"));
                made.add(rows.getString("indexdef"));
            }
        }
        for (String name : names) {
            statement.execute("drop index " + name);
        }
        return made;
    }
}

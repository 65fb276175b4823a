package org.ganlao.benchmarks;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** Very many certificates, filled by SQL; their holders' documents are nobody's, because verification opens none. */
final class CertifiedWelders {

    /** ISO 7064 MOD 11-2 over year, place, level and serial number. */
    private static final String FILL = """
            with numbered as (
                select i, counties[1 + i %% cardinality(counties)] as region, names[1 + i %% cardinality(names)] as name,
                       '2007' || counties[1 + i %% cardinality(counties)] || '4'
                           || lpad((1 + i / cardinality(counties))::text, 6, '0') as number
                  from generate_series(0, ? - 1) i, (select ?::text[] as counties, ?::text[] as names) given)
            insert into certificate (
                id, version, client, source_ref, recorded_at, id_kind, id_cipher, id_key, id_index, person, number, holder_name,
                occupation, level, way, region, issued_on, proposed_by, approved_by, approved_at, state, state_on)
            select gen_random_uuid(), 1, 'benchmark', 'welder-' || i, now(), 'RESIDENT_ID', decode(md5(i::text), 'hex'), 'none',
                   decode(md5(i::text), 'hex'), 'p1_' || substr(md5(i::text), 1, 22), number || %s, name,
                   '6-04-02-05', 4, 'EXAM', region, '2007-03-30', 'registrar', 'director', now(), 'VALID', '2007-03-30'
              from numbered""";

    private static final String CHECK_CHARACTER = """
            (select substr('10X98765432', 1 + (sum(substr(number, place, 1)::int * (1 << (18 - place))) % 11)::int, 1)
               from generate_series(1, 17) place)""";

    private CertifiedWelders() {}

    static void fill(Connection connection, int certificates) throws SQLException {
        try (PreparedStatement filling = connection.prepareStatement(FILL.formatted(CHECK_CHARACTER));
                Statement statement = connection.createStatement()) {
            filling.setInt(1, certificates);
            filling.setArray(
                    2, connection.createArrayOf("text", Placements.counties().toArray()));
            filling.setArray(3, connection.createArrayOf("text", JobSeekers.NAMES.toArray()));
            filling.executeUpdate();
            statement.execute("vacuum (analyze) certificate");
            statement.execute("checkpoint");
        }
    }

    /** What those ask who hold a certificate in hand, spread over all of them: {@code number=…&name=…}. */
    static List<String> questions(Connection connection, int questions, int certificates) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("""
                        select number, holder_name from generate_series(1, %d) i
                        join certificate on client = 'benchmark' and source_ref = 'welder-' || i * 7919::bigint %% %d
                        order by i""".formatted(questions, certificates))) {
            List<String> asked = new ArrayList<>();
            while (rows.next()) {
                asked.add("number=" + rows.getString(1) + "&name="
                        + URLEncoder.encode(rows.getString(2), StandardCharsets.UTF_8));
            }
            return asked;
        }
    }
}

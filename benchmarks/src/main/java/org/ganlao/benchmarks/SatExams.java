package org.ganlao.benchmarks;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/**
 * Candidates who sat exams, five hundred to a session with two examiners, a session in each county in turns. Filled by SQL, under
 * ids that follow from their numbers; their documents are nobody's, because scoring opens none.
 */
final class SatExams {

    private static final int OF_A_SESSION = 500;

    private static final String EVERY_RECORD = "1, 'benchmark', kind || '-' || i, now()";

    private static final List<String> FILL = List.of("""
            create temporary table sitting on commit drop as
            select s as i, counties[1 + s %% cardinality(counties)] as region, md5('station-' || s)::uuid as station,
                   md5('session-' || s)::uuid as session, md5('theory-' || s)::uuid as theory, md5('practice-' || s)::uuid as practice
              from generate_series(0, ?::int) s, (select ?::text[] as counties) given""", """
            insert into appraisal_station (id, version, client, source_ref, recorded_at, region, name, organisation, licence,
                                           valid_from, valid_until, occupations, highest_level, state, state_on)
            select station, %s, region, '鉴定所 ' || i, '71526726X', 'licence-' || i,
                   '2006-01-01', '2010-12-31', '{6-04-02-05}', 1, 'LICENSED', '2006-01-01'
              from sitting, (select 'station' as kind) named""", """
            insert into examiner (id, version, client, source_ref, recorded_at, id_kind, id_cipher, id_key, id_index, person, region,
                                  name, licence, valid_from, valid_until, occupations, highest_level, state, state_on)
            select id, %s, 'RESIDENT_ID', decode(md5(id::text), 'hex'), 'none', decode(md5(id::text), 'hex'),
                   'p1_' || substr(md5(id::text), 1, 22), region, '考评员', 'card-' || id,
                   '2006-01-01', '2010-12-31', '{6-04-02-05}', 1, 'LICENSED', '2006-01-01'
              from sitting, lateral (values (theory, 'theory'), (practice, 'practice')) judge (id, kind)""", """
            insert into exam_session (id, version, client, source_ref, recorded_at, station, region, held_on, place, occupation, level,
                                      capacity)
            select session, %s, station, region, '2007-03-20', '鉴定所', '6-04-02-05', 5, 500
              from sitting, (select 'session' as kind) named""", """
            insert into exam_session_examiner (session, examiner)
            select session, unnest(array[theory, practice]) from sitting""", """
            insert into exam_candidate (id, version, client, source_ref, recorded_at, id_kind, id_cipher, id_key, id_index, person,
                                        session, region, name, registered_on, prerequisite, preferential, fee, subsidy, state, attempt)
            select md5('candidate-' || c)::uuid, 1, 'benchmark', 'candidate-' || c, now(), 'RESIDENT_ID',
                   decode(md5(c::text), 'hex'), 'none', decode(md5(c::text), 'hex'), 'p1_' || substr(md5(c::text), 1, 22),
                   session, region, '考生', '2007-03-01', 'NONE', false, 100, 0, 'REGISTERED', 1
              from sitting, generate_series(i * 500, i * 500 + 499) c""");

    private final int candidates;

    /** @param candidates rounded up to whole sessions */
    SatExams(int candidates) {
        this.candidates = candidates;
    }

    void fill(Connection connection) throws SQLException {
        connection.setAutoCommit(false);
        try (PreparedStatement sittings =
                        connection.prepareStatement(FILL.get(0).formatted(EVERY_RECORD));
                Statement statement = connection.createStatement()) {
            sittings.setInt(1, (candidates - 1) / OF_A_SESSION);
            sittings.setArray(
                    2, connection.createArrayOf("text", Placements.counties().toArray()));
            sittings.executeUpdate();
            for (String insert : FILL.subList(1, FILL.size())) {
                statement.executeUpdate(insert.formatted(EVERY_RECORD));
            }
            connection.commit();
            connection.setAutoCommit(true);
            statement.execute("vacuum (analyze) exam_candidate, exam_session, examiner, exam_session_examiner");
        }
    }

    /** One score a line, of theory and practice of each candidate, as one clerk enters them. */
    Path scores(Path folder, String reference) throws IOException {
        Path file = folder.resolve(reference + "scores.ndjson");
        try (BufferedWriter lines = Files.newBufferedWriter(file)) {
            for (int i = 0; i < candidates; i++) {
                lines.write(score(reference, i, "theory"));
                lines.write(score(reference, i, "practice"));
            }
        }
        return file;
    }

    private static String score(String reference, int candidate, String part) {
        return String.format(
                Locale.ROOT,
                "{\"sourceRef\":\"%s%s-%d\",\"candidate\":\"%s\",\"part\":\"%s\",\"examiner\":\"%s\",\"score\":%d.5}%n",
                reference,
                part,
                candidate,
                id("candidate-" + candidate),
                part,
                id(part + "-" + candidate / OF_A_SESSION),
                40 + candidate * 7 % 60);
    }

    /** As the database makes it: {@code md5(name)::uuid}. */
    private static UUID id(String name) {
        try {
            ByteBuffer bytes =
                    ByteBuffer.wrap(MessageDigest.getInstance("MD5").digest(name.getBytes(StandardCharsets.UTF_8)));
            return new UUID(bytes.getLong(), bytes.getLong());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has MD5", e);
        }
    }
}

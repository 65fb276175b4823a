package org.ganlao.benchmarks;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Contracts of very many persons, fifty to an employer. As requests, of persons of the same series as {@link JobSeekers}, who come
 * on the roll with them; or filled by SQL, where the documents are nobody's, because no contract opens one.
 */
final class SignedContracts {

    private static final int OF_AN_EMPLOYER = 50;

    private static final List<String> FILL = List.of("""
            create temporary table hired on commit drop as
            select i, md5('entry-' || i)::uuid as entry, md5('contract-' || i)::uuid as contract,
                   'p1_' || substr(md5(i::text), 1, 22) as person, (500000000 + i / 50)::text as employer,
                   counties[1 + (i / 50) % cardinality(counties)] as region, date '2007-01-01' + i % 365 as day
              from generate_series(0, ?::int - 1) i, (select ?::text[] as counties) given""", """
            insert into roll_entry (id, version, client, source_ref, recorded_at, id_kind, id_cipher, id_key, id_index, person,
                                    employer, region, industry, joined_on)
            select entry, 1, 'benchmark', 'entry-' || i, now(), 'RESIDENT_ID', decode(md5(i::text), 'hex'), 'none',
                   decode(md5(i::text), 'hex'), person, employer, region, '31', day
              from hired""", """
            insert into labour_contract (id, version, client, source_ref, recorded_at, roll_entry, person, employer, region, number,
                                         term_kind, signed_on, starts_on, ends_on)
            select contract, 1, 'benchmark', 'contract-' || i, now(), entry, person, employer, region, 'LD-' || i, 'FIXED', day, day,
                   day + 730
              from hired""", """
            insert into contract_act (contract, number, kind, effective_on, contract_number, signed_on, term_kind, ends_on, position,
                                      wage, recorded_by, recorded_at)
            select contract, 1, 'SIGN', day, 'LD-' || i, day, 'FIXED', day + 730, '操作工', 900, 'benchmark', now()
              from hired""");

    private final JobSeekers persons;
    private final int series;

    SignedContracts(int series) {
        this.persons = new JobSeekers(series);
        this.series = series;
    }

    String reference() {
        return "signed-" + series + "-";
    }

    /** One request a line, as the service's imports take them, of the persons from this one on. */
    Path requests(Path folder, int first, int count) throws IOException {
        Path file = folder.resolve(reference() + "contracts.ndjson");
        try (BufferedWriter lines = Files.newBufferedWriter(file)) {
            for (int i = first; i < first + count; i++) {
                lines.write(String.format(
                        Locale.ROOT,
                        """
                        {"sourceRef":"%1$s%2$d","person":%3$s,"post":{"employer":"%4$s","region":"%5$s","industry":"31",\
                        "joinedOn":"2007-02-01"},"terms":{"number":"%1$s%2$d","kind":"fixed","signedOn":"2007-02-01",\
                        "startsOn":"2007-02-01","endsOn":"2009-01-31"},"work":{"position":"操作工","wage":"900.00"}}""",
                        reference(),
                        i,
                        persons.person(i),
                        Workers.employer(i / OF_AN_EMPLOYER),
                        persons.county(i)));
                lines.write('\n');
            }
        }
        return file;
    }

    static void fill(Connection connection, int contracts) throws SQLException {
        connection.setAutoCommit(false);
        try (PreparedStatement hired = connection.prepareStatement(FILL.get(0));
                Statement statement = connection.createStatement()) {
            hired.setInt(1, contracts);
            hired.setArray(
                    2, connection.createArrayOf("text", Placements.counties().toArray()));
            hired.executeUpdate();
            for (String insert : FILL.subList(1, FILL.size())) {
                statement.executeUpdate(insert);
            }
            connection.commit();
            connection.setAutoCommit(true);
            statement.execute("vacuum (analyze) roll_entry, labour_contract, contract_act");
            statement.execute("checkpoint");
        }
    }

    /** Paths and queries behind {@code /v1/contracts}, spread over all: by id, by employer and number, by person, in turns. */
    static List<String> questions(Connection connection, int questions, int contracts) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("""
                        select i, id, employer, number, person from generate_series(1, %d) i
                        join labour_contract on client = 'benchmark' and source_ref = 'contract-' || i * 7919::bigint %% %d
                        order by i""".formatted(questions, contracts))) {
            List<String> asked = new ArrayList<>();
            while (rows.next()) {
                asked.add(
                        switch (rows.getInt("i") % 3) {
                            case 0 -> "/" + rows.getString("id");
                            case 1 -> "?employer=" + rows.getString("employer") + "&number=" + rows.getString("number");
                            default -> "?person=" + rows.getString("person") + "&inForceOn=2007-12-31";
                        });
            }
            return asked;
        }
    }
}

package org.ganlao.benchmarks;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Locale;

/** Persons of the same series as {@link JobSeekers}, whom employers of their counties take into five insurances. */
final class Workers {

    private static final int EMPLOYERS = 500;
    private static final int[] WEIGHTS = {3, 7, 9, 10, 5, 8, 4, 2};

    private final JobSeekers persons;
    private final int series;

    Workers(int series) {
        this.persons = new JobSeekers(series);
        this.series = series;
    }

    /** Registers the employers, as the service would have. */
    static void registerEmployers(Connection connection) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("""
                insert into insured_employer (id, version, client, source_ref, recorded_at, employer, name, ownership,
                                              industry_class, in_park, region, registered_on)
                values (gen_random_uuid(), 1, 'benchmark', ?, now(), ?, ?, 'PRIVATE', 2, false, ?, date '2001-01-01')""")) {
            for (int i = 0; i < EMPLOYERS; i++) {
                insert.setString(1, "employer-" + i);
                insert.setString(2, employer(i));
                insert.setString(3, "试点企业 " + i);
                insert.setString(
                        4, Placements.counties().get(i % Placements.counties().size()));
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    String reference() {
        return "workers-" + series + "-";
    }

    /** One request a line, as the service's imports take them, of the persons from this one on. */
    Path enrolments(Path folder, int first, int count) throws IOException {
        Path file = folder.resolve(reference() + "enrolments.ndjson");
        try (BufferedWriter lines = Files.newBufferedWriter(file)) {
            for (int i = first; i < first + count; i++) {
                lines.write(String.format(
                        Locale.ROOT,
                        """
                        {"sourceRef":"%s%d","person":%s,"insurances":["pension","medical","unemployment","injury",\
                        "maternity"],"kind":"employee","employer":"%s","region":"%s","from":"2007-02-01"}""",
                        reference(),
                        i,
                        persons.person(i),
                        employer(i % EMPLOYERS),
                        persons.county(i)));
                lines.write('\n');
            }
        }
        return file;
    }

    /** The same persons, to be registered. */
    Path registrations(Path folder, int count) throws IOException {
        Path file = folder.resolve(reference() + "persons.ndjson");
        try (BufferedWriter lines = Files.newBufferedWriter(file)) {
            for (int i = 0; i < count; i++) {
                lines.write(String.format(
                        Locale.ROOT,
                        """
                        {"sourceRef":"%s%d","person":%s,"details":{"name":"%s","household":"urban","region":"%s"}}""",
                        reference(),
                        i,
                        persons.person(i),
                        JobSeekers.NAMES.get(i % JobSeekers.NAMES.size()),
                        persons.county(i)));
                lines.write('\n');
            }
        }
        return file;
    }

    /** An organisation code with its check character (GB 11714-1997). */
    static String employer(int i) {
        String number = String.format(Locale.ROOT, "%08d", 70_000_000 + i);
        int sum = 0;
        for (int at = 0; at < number.length(); at++) {
            sum += Character.digit(number.charAt(at), 10) * WEIGHTS[at];
        }
        int check = 11 - sum % 11;
        return number + (check == 10 ? "X" : check == 11 ? "0" : String.valueOf(check));
    }
}

package org.ganlao.benchmarks;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/**
 * Synthetic persons of all counties who look for work in 2007, always the same ones. No person is in two series, and none
 * twice in one.
 */
final class JobSeekers {

    /** Several hundred full names. */
    static final List<String> NAMES = names();

    private static final String SURNAMES = "王李张刘陈杨黄赵周吴徐孙胡朱高林何郭马罗";
    private static final String GIVEN_NAMES = "伟芳娜敏静丽强磊军洋勇艳杰娟涛明超霞平刚桂英华梅建国红玉兰春辉";
    private static final LocalDate OLDEST_BORN = LocalDate.of(1955, 1, 1);
    private static final LocalDate FIRST_DAY = LocalDate.of(2007, 1, 1);
    private static final int BIRTHDAYS = 10_000;
    private static final int MOST_OF_A_SERIES = 49_000_000;
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};

    private final List<String> counties = Placements.counties();
    private final int series;

    /** @param series from 0 to 9 */
    JobSeekers(int series) {
        this.series = series;
    }

    private static List<String> names() {
        return SURNAMES.chars()
                .boxed()
                .flatMap(surname -> GIVEN_NAMES.chars().mapToObj(given -> "%c%c".formatted(surname, given)))
                .toList();
    }

    /** What the source references of this series begin with. */
    String reference() {
        return "series-" + series + "-";
    }

    /** One request a line, as the service's imports take them. */
    Path write(Path folder, int count) throws IOException {
        return write(folder, 0, count);
    }

    /** The same, of the persons from this one on. */
    Path write(Path folder, int first, int count) throws IOException {
        if (first + count > MOST_OF_A_SERIES) {
            throw new IllegalArgumentException("no series has so many persons: " + (first + count));
        }
        Path file = folder.resolve("job-seekers-" + series + ".ndjson");
        try (BufferedWriter lines = Files.newBufferedWriter(file)) {
            for (int i = first; i < first + count; i++) {
                lines.write(registration(i));
                lines.write('\n');
            }
        }
        return file;
    }

    private String registration(int i) {
        LocalDate day = day(i);
        return String.format(
                Locale.ROOT,
                """
                {"sourceRef":"%1$s%2$d","person":%3$s,"registration":{"registeredOn":"%4$s","region":"%5$s","name":"%6$s",\
                "residenceRegion":"%7$s","residence":"%8$s","kind":"%9$s","groups":[],\
                "unemploymentCertificate":{"number":"%5$s2007%2$08d","issuedOn":"%4$s"}}}""",
                reference(),
                i,
                person(i),
                day,
                county(i),
                NAMES.get((int) (i * 7_919L % NAMES.size())),
                county(i + 1),
                i % 5 == 0 ? "rural" : "urban",
                i % 3 == 0 ? "laid-off" : "unemployed");
    }

    /** A request to place the person into flexible work. */
    String placement(int i) {
        return """
                {"sourceRef":"%s%d","person":%s,"job":{"kind":"flexible","urban":true,"region":"%s",\
                "residenceRegion":"%s","occupation":"4-01-02-01","startedOn":"%s"}}""".formatted(reference(), i, person(i), county(i), county(i + 1), day(i));
    }

    /** The identity document, as requests name it. */
    String person(int i) {
        return "{\"kind\":\"resident-id\",\"number\":\"" + residentNumber(i) + "\"}";
    }

    private String residentNumber(int i) {
        int births = i / counties.size();
        int order = series * 100 + births / BIRTHDAYS * 2 + i % 2;
        String number = county(i)
                + OLDEST_BORN.plusDays(births % BIRTHDAYS).format(DateTimeFormatter.BASIC_ISO_DATE)
                + String.format(Locale.ROOT, "%03d", order);
        return number + checkCharacter(number);
    }

    /** ISO 7064 MOD 11-2, as in GB 11643-1999. */
    private static char checkCharacter(String number) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += Character.digit(number.charAt(i), 10) * WEIGHTS[i];
        }
        return "10X98765432".charAt(sum % 11);
    }

    String county(int i) {
        return counties.get(i % counties.size());
    }

    private static LocalDate day(int i) {
        return FIRST_DAY.plusDays(i * 31L % 365);
    }
}

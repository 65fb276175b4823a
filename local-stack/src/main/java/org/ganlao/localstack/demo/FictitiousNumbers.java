package org.ganlao.localstack.demo;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/** Numbers that pass every check and belong to nobody: the order codes of persons start at 900, organisations begin with DEMO. */
final class FictitiousNumbers {

    private static final int[] RESIDENT_WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String RESIDENT_CHECKS = "10X98765432";
    private static final int[] ORGANISATION_WEIGHTS = {3, 7, 9, 10, 5, 8, 4, 2};
    private static final int FIRST_ORDER = 900;
    private static final int PERSONS = 50;

    enum Sex {
        FEMALE,
        MALE
    }

    private FictitiousNumbers() {}

    /**
     * A resident identity number (GB 11643).
     *
     * @param county six digits
     * @param nth tells persons apart that were born in one county on one day, from 0 to 49
     */
    static String resident(String county, LocalDate born, Sex sex, int nth) {
        if (!county.matches("[0-9]{6}") || nth < 0 || nth >= PERSONS) {
            throw new IllegalArgumentException("no resident number for " + county + ", " + nth);
        }
        int order = FIRST_ORDER + 2 * nth + sex.ordinal();
        String body = county + born.format(DateTimeFormatter.BASIC_ISO_DATE) + order;
        int sum = 0;
        for (int i = 0; i < RESIDENT_WEIGHTS.length; i++) {
            sum += RESIDENT_WEIGHTS[i] * (body.charAt(i) - '0');
        }
        return body + RESIDENT_CHECKS.charAt(sum % 11);
    }

    /** An organisation code of nine characters (GB 11714). */
    static String organisation(int nth) {
        if (nth < 0 || nth > 9999) {
            throw new IllegalArgumentException("no organisation code for " + nth);
        }
        String body = "DEMO%04d".formatted(nth);
        int sum = 0;
        for (int i = 0; i < ORGANISATION_WEIGHTS.length; i++) {
            sum += ORGANISATION_WEIGHTS[i] * Character.digit(body.charAt(i), 36);
        }
        int check = 11 - sum % 11;
        return body + (check == 10 ? "X" : String.valueOf(check % 11));
    }
}

package org.ganlao.systemtests;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/** Resident identity numbers (GB 11643) of nobody: their order codes start at 900. */
public final class ResidentNumbers {

    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECKS = "10X98765432";
    private static final LocalDate FIRST_BIRTHDAY = LocalDate.of(1965, 1, 1);
    private static final int BIRTHDAYS = 7000;

    private ResidentNumbers() {}

    /** @param nth from 0 on; another person each */
    public static String of(String county, int nth) {
        return of(county, FIRST_BIRTHDAY.plusDays(nth % BIRTHDAYS), 900 + nth / BIRTHDAYS);
    }

    /** @param order of those born in the county on the day; odd for a man */
    public static String of(String county, LocalDate day, int order) {
        String body = county + day.format(DateTimeFormatter.BASIC_ISO_DATE) + order;
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += WEIGHTS[i] * (body.charAt(i) - '0');
        }
        return body + CHECKS.charAt(sum % 11);
    }
}

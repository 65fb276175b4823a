package org.ganlao.platformtest;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.concurrent.atomic.AtomicInteger;

/** Resident identity numbers of Donghu and Xihu districts with a right check character (GB 11643-1999), each another one. */
public final class ResidentNumbers {

    private static final String DONGHU = "360102";
    private static final String XIHU = "360103";
    private static final String CHECK_CHARACTERS = "10X98765432";
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final AtomicInteger BORN = new AtomicInteger();

    private ResidentNumbers() {}

    /** Somebody born on 8 February 1967 or one of the days after it. */
    public static String next() {
        int serial = BORN.incrementAndGet();
        return number(DONGHU, LocalDate.of(1967, 2, 8).plusDays(serial / 1000), serial % 1000);
    }

    public static String ofAWomanBorn(LocalDate day) {
        return number(XIHU, day, BORN.incrementAndGet() % 500 * 2);
    }

    public static String ofAManBorn(LocalDate day) {
        return number(XIHU, day, BORN.incrementAndGet() % 500 * 2 + 1);
    }

    private static String number(String district, LocalDate birthDate, int serial) {
        String number = district + birthDate.format(DateTimeFormatter.BASIC_ISO_DATE) + "%03d".formatted(serial);
        return number + checkCharacter(number);
    }

    private static char checkCharacter(String number) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += (number.charAt(i) - '0') * WEIGHTS[i];
        }
        return CHECK_CHARACTERS.charAt(sum % 11);
    }
}

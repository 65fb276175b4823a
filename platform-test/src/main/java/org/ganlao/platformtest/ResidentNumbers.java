package org.ganlao.platformtest;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** Resident identity numbers of Nanchang's districts with a right check character (GB 11643-1999), each another one. */
public final class ResidentNumbers {

    private static final String DONGHU = "360102";
    private static final String XIHU = "360103";
    private static final String QINGYUNPU = "360104";
    private static final String CHECK_CHARACTERS = "10X98765432";
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final int OF_ONE_SEX = 500;
    private static final AtomicInteger BORN = new AtomicInteger();
    private static final Map<LocalDate, AtomicInteger> BORN_ON = new ConcurrentHashMap<>();

    private ResidentNumbers() {}

    /** Somebody born on 8 February 1967 or one of the days after it. */
    public static String next() {
        int serial = BORN.incrementAndGet();
        return number(DONGHU, LocalDate.of(1967, 2, 8).plusDays(serial / 1000), serial % 1000);
    }

    /** A thousand different ones for each day. */
    public static String ofAWomanBorn(LocalDate day) {
        return ofOneBorn(day, 0);
    }

    /** A thousand different ones for each day. */
    public static String ofAManBorn(LocalDate day) {
        return ofOneBorn(day, 1);
    }

    /** A district has a thousand numbers a day, the even ones for women; after two districts they begin again. */
    private static String ofOneBorn(LocalDate day, int oddForAMan) {
        int nth = BORN_ON.computeIfAbsent(day, first -> new AtomicInteger()).getAndIncrement() % (2 * OF_ONE_SEX);
        return number(nth < OF_ONE_SEX ? XIHU : QINGYUNPU, day, nth % OF_ONE_SEX * 2 + oddForAMan);
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
